import { buildFacts, type Facts } from '../dockerfile/facts.js'
import type { Dockerfile } from '../dockerfile/model.js'
import type { RuleSetting } from '../config/rule-summary.js'
import { messageOf } from '../findings/errors.js'
import type { LocatedImage } from '../locate/images.js'
import type { Rule } from '../rules/rule.js'
import type { LoadedContext } from './context-files.js'
import { draftOf, type Draft } from './draft.js'
import { fingerprints } from './fingerprint.js'
import { instructionAt, joinReports } from './instructions.js'
import type { AnalyzeSettings } from './settings.js'

/** What the rules say of one image. */
export interface ImageRun {
  readonly python: boolean
  readonly drafts: readonly Draft[]
  /** Rules that were asked and answered. */
  readonly ran: ReadonlySet<string>
  /** Sentences' ends, without the path. */
  readonly problems: readonly string[]
}

/** An image that the rules are asked about. */
export interface Subject {
  readonly dockerfile: Dockerfile
  readonly image: LocatedImage
  readonly context: LoadedContext
  /** The Dockerfile's path at the head. */
  readonly headPath: string
}

/** What is known of a subject while rules are asked; null facts: there is nothing to ask about. */
interface Asking {
  readonly subject: Subject
  readonly facts: Facts | null
  readonly python: boolean
  readonly ran: Set<string>
  readonly found: Omit<Draft, 'fingerprint'>[]
  readonly problems: string[]
}

/** Images that are asked about together: few enough that what is worked out of them stays in the processor's cache. */
const TOGETHER = 16

/** Asks every rule that is on about images; the answers come in their order. */
export function runRules(subjects: readonly Subject[], settings: AnalyzeSettings): readonly ImageRun[] {
  const runs: ImageRun[] = []
  for (let start = 0; start < subjects.length; start += TOGETHER) {
    const group = subjects.slice(start, start + TOGETHER).map(askingOf)
    // Rule by rule, not image by image: a rule's code is in the cache then. All rules together are too large for it.
    for (const rule of settings.rules) {
      const setting = settings.setting(rule.id)
      for (const asking of group) ask(asking, rule, setting, settings.today)
    }
    runs.push(...group.map(answerOf))
  }
  return runs
}

function askingOf(subject: Subject): Asking {
  const { dockerfile, image, context } = subject
  const nothing = { subject, facts: null, python: true, ran: new Set<string>(), found: [] }
  try {
    const surroundings = {
      target: image.target,
      context: context.files,
      buildArguments: image.buildArguments ?? new Map<string, string>(),
      deployments: image.deployments ?? [],
      ...(image.builtNames && { builtNames: image.builtNames }),
    }
    const facts = buildFacts(dockerfile, surroundings)
    if (!facts) return { ...nothing, problems: [`has no stage "${image.target ?? ''}"`] }
    return { ...nothing, facts: facts.python ? facts : null, python: facts.python, problems: [] }
  } catch (error) {
    return { ...nothing, problems: [`could not be understood (a bug of this tool): ${place(error)}`] }
  }
}

function ask({ subject, facts, found, ran, problems }: Asking, rule: Rule, setting: RuleSetting, today: Date): void {
  const { level, options } = setting
  if (!facts || level === 'off') return
  const { dockerfile, image, context } = subject
  try {
    const reports = rule.check({ facts, files: facts.surroundings.context, options, today })
    for (const report of joinReports(dockerfile, reports)) {
      const whole = instructionAt(dockerfile, report.span.start)?.span ?? report.span
      found.push(draftOf(rule, report, level, dockerfile.source, image, context, whole))
    }
    ran.add(rule.id)
  } catch (error) {
    // A bug in one rule costs what that rule would have found, never the review.
    problems.push(crash(rule, error))
  }
}

function answerOf({ subject, python, found, ran, problems }: Asking): ImageRun {
  return { python, drafts: complete(found, subject.dockerfile, subject.headPath), ran, problems }
}

/** Adds the fingerprints; what a rule says twice of one place counts once. */
export function complete(
  found: readonly Omit<Draft, 'fingerprint'>[],
  { source }: Pick<Dockerfile, 'source'>,
  headPath: string,
): Draft[] {
  const once = new Map(
    found.map((draft) => [
      [draft.rule, draft.path, draft.line, draft.span.start, draft.span.end, draft.message].join(),
      draft,
    ]),
  )
  const drafts = [...once.values()]
  const marks = fingerprints(
    drafts.map(({ rule, path, target, span, message }) =>
      // What lies in another file is the same as long as the same is said of it.
      path === source.path ? { rule, path: headPath, target, span } : { rule, path, target, span, text: message },
    ),
    source,
  )
  return drafts.map((draft, index) => ({ ...draft, fingerprint: marks[index]! }))
}

function crash({ id }: Rule, error: unknown): string {
  return `rule ${id} failed on it (a bug of this tool): ${place(error)}`
}

/** The message and where in this tool's code it was thrown: what a bug report needs. */
function place(error: unknown): string {
  const frame = error instanceof Error ? /\n\s+at ([^\s(]+)/.exec(error.stack ?? '')?.[1] : undefined
  return frame === undefined || frame.includes('/') ? messageOf(error) : `${messageOf(error)} (in ${frame})`
}
