import { findTarget } from '../../dockerfile/facts.js'
import { parseDockerfile } from '../../dockerfile/parse.js'
import { buildStages } from '../../dockerfile/stages.js'
import { SourceText, type Span } from '../../source/text.js'

/** A user as an image's configuration may have it, and as nothing else of a Dockerfile could be read. */
const USER = /^[\w.-]+(?::[\w.-]+)?$/

/** A Dockerfile's text, and the stage of it that is built. */
export interface Place {
  readonly dockerfile: string
  readonly text: string
  readonly target: string | null
}

/** The stage that is built: its FROM, and all of it up to its last instruction; null where it isn't there. */
export function builtStage({ dockerfile, text, target }: Place): { readonly from: Span; readonly all: Span } | null {
  const parsed = parseDockerfile(new SourceText(dockerfile, text))
  const stage = findTarget(buildStages(parsed, new Map()), target)?.stage
  if (!stage) return null
  const end = Math.max(stage.from.span.end, ...stage.instructions.map(({ span }) => span.end))
  return { from: stage.from.span, all: { start: stage.from.span.start, end } }
}

/**
 * A Dockerfile with instructions run as root at the end of the stage that is built, and the image's user after them: all
 * that stands before comes from the build cache.
 * @param user the image's own, from its configuration
 * @returns null where the stage isn't there or the user can't be written down
 */
export function withSteps(place: Place, user: string, steps: readonly string[]): string | null {
  const stage = builtStage(place)
  if (!stage) return null
  const isRoot = user === '' || /^(?:root|0)(?::(?:root|0))?$/.test(user)
  if (!isRoot && !USER.test(user)) return null
  const { text } = place
  const lines = isRoot ? steps : ['USER root', ...steps, `USER ${user}`]
  const { end } = stage.all
  const tail = text.slice(end)
  return `${text.slice(0, end)}\n${lines.join('\n')}${tail === '' ? '\n' : tail}`
}

/** A RUN in exec form: no shell reads it, and an image needs none. */
export function run(words: readonly string[], mounts: readonly string[] = []): string {
  return ['RUN', ...mounts.map((mount) => `--mount=${mount}`), JSON.stringify(words)].join(' ')
}
