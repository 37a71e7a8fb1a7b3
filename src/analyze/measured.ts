import type { Dockerfile, Instruction } from '../dockerfile/model.js'
import { findTarget } from '../dockerfile/facts.js'
import { buildStages } from '../dockerfile/stages.js'
import type { Suppressed } from '../findings/review.js'
import type { Report, RulePlace } from '../rules/rule.js'
import { SourceText } from '../source/text.js'
import { NO_CONTEXT } from './context-files.js'
import { draftOf, type Draft } from './draft.js'
import type { FileAnalysis } from './file.js'
import { complete } from './run.js'
import { OWN_RULES, type AnalyzeSettings } from './settings.js'
import { suppress } from './suppress.js'

/** What measuring an image found to report: a build that fails, a budget that is exceeded. */
export interface MeasuredFault {
  readonly rule: 'build-failed' | 'size-budget' | 'startup-budget'
  /** Sentences of plain text. */
  readonly message: string
  /** The Dockerfile's line; null: the FROM of the stage that is built. */
  readonly line: number | null
}

/** An image whose measurement the faults are about. */
export interface MeasuredImage {
  readonly id: string
  /** The stage that is built; null builds the last one. */
  readonly target: string | null
}

/**
 * The findings of what was measured, at their instruction; levels and inline ignores count as everywhere.
 * @param file the Dockerfile's analysis, for its ignores
 * @param headPath the Dockerfile's path at the head
 */
export function measuredDrafts(
  dockerfile: Dockerfile,
  file: Pick<FileAnalysis, 'ignores'>,
  image: MeasuredImage,
  faults: readonly MeasuredFault[],
  settings: Pick<AnalyzeSettings, 'setting' | 'allowIgnores' | 'requireReason'>,
  headPath: string,
): { readonly drafts: readonly Draft[]; readonly suppressed: readonly Suppressed[] } {
  const found = faults.flatMap((fault) => {
    const instruction = instructionOf(dockerfile, image.target, fault.line)
    return instruction ? draftsAt({ span: instruction.span }, dockerfile.source, image, fault, settings) : []
  })
  const drafts = complete(found, dockerfile, headPath)
  const { allowIgnores, requireReason } = settings
  const policy = { allow: allowIgnores, requireReason, permitted: null }
  const { suppressed, list } = suppress(drafts, file.ignores, policy)
  return { drafts: drafts.filter((draft) => !suppressed.has(draft)), suppressed: list }
}

/**
 * The findings of a finished image, which has no Dockerfile: where the configuration names it.
 * @param image its name, which keeps its fingerprints where the place moves
 */
export function finishedDrafts(
  image: string,
  place: RulePlace,
  fault: MeasuredFault,
  settings: Pick<AnalyzeSettings, 'setting'>,
): readonly Draft[] {
  const source = new SourceText(place.path, image)
  const at = { span: { start: 0, end: image.length }, at: place }
  return complete(draftsAt(at, source, { id: image, target: null }, fault, settings), { source }, place.path)
}

/** What a fault reports at a place: nothing where its rule is off. */
function draftsAt(
  place: Pick<Report, 'span' | 'at'>,
  source: SourceText,
  image: MeasuredImage,
  { rule: id, message }: MeasuredFault,
  settings: Pick<AnalyzeSettings, 'setting'>,
): Omit<Draft, 'fingerprint'>[] {
  const rule = OWN_RULES.find((candidate) => candidate.id === id)!
  const { level } = settings.setting(id)
  return level === 'off' ? [] : [draftOf(rule, { ...place, message }, level, source, image, NO_CONTEXT)]
}

/** The instruction that a line belongs to; the FROM of the stage that is built where there is no line, or nothing on it. */
function instructionOf(dockerfile: Dockerfile, target: string | null, line: number | null): Instruction | undefined {
  const { source, stages } = dockerfile
  const instructions = stages.flatMap(({ from, instructions: others }) => [from, ...others])
  const named = line === null ? null : source.offsetAt({ line, column: 1 })
  const on = named === null ? undefined : instructions.findLast(({ span }) => span.start <= named)
  return on ?? (findTarget(buildStages(dockerfile, new Map()), target)?.stage ?? stages.at(-1))?.from
}
