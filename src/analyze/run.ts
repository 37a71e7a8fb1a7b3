import { buildFacts } from '../dockerfile/facts.js'
import type { Dockerfile } from '../dockerfile/model.js'
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

/** Asks every rule that is on about one image. `headPath` is the Dockerfile's path at the head. */
export function runRules(
  dockerfile: Dockerfile,
  image: LocatedImage,
  context: LoadedContext,
  settings: AnalyzeSettings,
  headPath: string,
): ImageRun {
  const problems: string[] = []
  const ran = new Set<string>()
  const found: Omit<Draft, 'fingerprint'>[] = []
  try {
    const surroundings = {
      target: image.target,
      context: context.files,
      buildArguments: image.buildArguments ?? new Map<string, string>(),
      deployments: image.deployments ?? [],
    }
    const facts = buildFacts(dockerfile, surroundings)
    if (!facts) return { python: true, drafts: [], ran, problems: [`has no stage "${image.target ?? ''}"`] }
    if (!facts.python) return { python: false, drafts: [], ran, problems }
    for (const rule of settings.rules) {
      const { level, options } = settings.setting(rule.id)
      if (level === 'off') continue
      try {
        const reports = rule.check({ facts, files: context.files, options, today: settings.today })
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
  } catch (error) {
    return {
      python: true,
      drafts: [],
      ran,
      problems: [`could not be understood (a bug of this tool): ${place(error)}`],
    }
  }
  return { python: true, drafts: complete(found, dockerfile, headPath), ran, problems }
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
