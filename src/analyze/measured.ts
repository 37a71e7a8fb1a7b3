import type { Dockerfile, Instruction } from '../dockerfile/model.js'
import { findTarget } from '../dockerfile/facts.js'
import { buildStages } from '../dockerfile/stages.js'
import type { Suppressed } from '../findings/review.js'
import type { RulePlace } from '../rules/rule.js'
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
  const found = faults.flatMap(({ rule: id, message, line }) => {
    const rule = OWN_RULES.find((candidate) => candidate.id === id)!
    const { level } = settings.setting(id)
    const instruction = instructionOf(dockerfile, image.target, line)
    if (level === 'off' || !instruction) return []
    return [draftOf(rule, { span: instruction.span, message }, level, dockerfile.source, image, NO_CONTEXT)]
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
  { rule: id, message }: MeasuredFault,
  settings: Pick<AnalyzeSettings, 'setting'>,
): readonly Draft[] {
  const rule = OWN_RULES.find((candidate) => candidate.id === id)!
  const { level } = settings.setting(id)
  if (level === 'off') return []
  const source = new SourceText(place.path, image)
  const report = { span: { start: 0, end: image.length }, at: place, message }
  return complete(
    [draftOf(rule, report, level, source, { id: image, target: null }, NO_CONTEXT)],
    { source },
    place.path,
  )
}

/** The instruction that a line belongs to; the FROM of the stage that is built where there is no line, or nothing on it. */
function instructionOf(dockerfile: Dockerfile, target: string | null, line: number | null): Instruction | undefined {
  const { source, stages } = dockerfile
  const instructions = stages.flatMap(({ from, instructions: others }) => [from, ...others])
  const named = line === null ? null : source.offsetAt({ line, column: 1 })
  const on = named === null ? undefined : instructions.findLast(({ span }) => span.start <= named)
  return on ?? (findTarget(buildStages(dockerfile, new Map()), target)?.stage ?? stages.at(-1))?.from
}
