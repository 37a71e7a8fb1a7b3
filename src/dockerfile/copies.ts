import { expand, UNKNOWN } from './expand.js'
import { compileGoPattern, hasWildcard } from './go-match.js'
import { flagOf, type Dockerfile } from './model.js'
import { MAXIMUM_LENGTH, normalizePath } from './paths.js'
import type { BuildStage, Step } from './stages.js'

/** What a COPY or ADD brings where. */
export interface Copy {
  readonly step: Step
  /** The stage that it copies from; null: the build context, or an image. */
  readonly from: BuildStage | null
  /** An image that isn't built here, where `from` names one. */
  readonly image: string | null
  /** Expanded: from the context's root, or absolute in the other stage. Unknown pieces marked. */
  readonly sources: readonly string[]
  /** Absolute; ends with `/` where it is written so. */
  readonly target: string
  /** Whether the target is a folder that the sources go into, rather than the source's new name. */
  readonly intoFolder: boolean
  /** Here-documents instead of files. */
  readonly inline: boolean
}

/** Reads a COPY or ADD; null for other instructions, and where it holds no target. */
export function readCopy(dockerfile: Dockerfile, step: Step): Copy | null {
  const { instruction } = step
  if ((instruction.keyword !== 'COPY' && instruction.keyword !== 'ADD') || instruction.onbuild) return null
  const lookup = (name: string): string | undefined => step.stage.environment.value(name, instruction.index)
  const pieces = instruction.exec ?? instruction.words
  const words = pieces.map(({ text }) => {
    const word = expand(text, lookup, dockerfile.escape)
    return word.length > MAXIMUM_LENGTH ? UNKNOWN : word
  })
  const target = words.at(-1)
  if (target === undefined || words.length < 2) return null
  const source = step.sources[0]
  const fromRoot = source ? (path: string) => normalizePath(path) : contextPath
  const inline = instruction.heredocs.length > 0
  const sources = inline ? [] : words.slice(0, -1).map(fromRoot)
  const place = normalizePath(target, step.workdir)
  const asFolder = /[/]$|(^|[/])\.$/.test(target)
  return {
    step,
    from: source?.stage ?? null,
    image: source && !source.stage ? source.name : null,
    sources,
    target: asFolder && place !== '/' ? `${place}/` : place,
    intoFolder: asFolder || sources.length > 1,
    inline: inline && flagOf(instruction, 'from') === null,
  }
}

/** A path of the build context: relative to its root, `.` for the root itself; URLs as they are. */
function contextPath(path: string): string {
  if (/^[a-z]+:\/\/|^git@/i.test(path)) return path
  return normalizePath(path).slice(1) || '.'
}

/**
 * Where a path of the copied stage ends up, or null where this copy doesn't bring it. A folder's content is copied,
 * not the folder itself; a file keeps its name in a target that is a folder.
 */
export function landingOf(copy: Copy, path: string): string | null {
  const target = normalizePath(copy.target)
  for (const written of copy.sources) {
    const matched = hasWildcard(written) ? matchedBy(written, path) : null
    const source = matched ?? written
    if (path === source) {
      const name = path.slice(path.lastIndexOf('/') + 1)
      // A name with a dot inside is taken for a file: only then is its own name kept below the target.
      return (copy.intoFolder || matched !== null) && /[^.]\.[^.]/.test(name) ? normalizePath(name, target) : target
    }
    if (source === '/' || path.startsWith(`${source}/`)) {
      const rest = source === '/' ? path.slice(1) : path.slice(source.length + 1)
      return normalizePath(rest, target)
    }
    // What is copied stands inside the path: a part of it arrives.
    if (source.startsWith(`${path}/`)) return target
  }
  return null
}

/** The file or folder that a pattern takes: a path, or what it lies in; null where it takes neither. */
function matchedBy(pattern: string, path: string): string | null {
  const whole = path.split('/').slice(0, pattern.split('/').length).join('/')
  return compileGoPattern(pattern)?.matches(whole) === true ? whole : null
}
