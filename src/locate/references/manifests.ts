import type { ContextFiles } from '../../dockerfile/context.js'
import { filesOf } from '../../dockerfile/context-copies.js'
import { readCopy } from '../../dockerfile/copies.js'
import { parseDockerfile } from '../../dockerfile/parse.js'
import { boundSource, buildStages } from '../../dockerfile/stages.js'
import type { Workspace } from '../../ports.js'
import { SourceText } from '../../source/text.js'
import type { LocatedImage } from '../images.js'

/** Files that decide what an image installs. */
const MANIFEST =
  /^(?:.*requirements.*\.(?:txt|in)|constraints.*\.txt|pyproject\.toml|(?:uv|poetry|pdm|pylock(?:\..+)?)\.(?:lock|toml)|Pipfile(?:\.lock)?|setup\.(?:py|cfg)|(?:conda[-_.])?(?:environment|lock).*\.ya?ml|\.python-version)$/i
/** Files that decide how it starts. */
const START =
  /^(?:.*\.(?:sh|bash)|(?:docker[-_])?(?:entry[-_]?point|start|run|boot|launch|prestart|serve)(?:\.py)?|gunicorn.*\.py|uwsgi\.ini)$/i

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/**
 * Which of the images copy a changed file that decides what they install or how they start: the file's name by the
 * image's id.
 */
export async function affectedByCopied(
  workspace: Workspace,
  images: readonly LocatedImage[],
  touched: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const relevant = [...touched].filter((path) => MANIFEST.test(nameOf(path)) || START.test(nameOf(path)))
  const asked = images.flatMap((image) => {
    const inside = relevant.flatMap((path) => insideOf(image.context, path) ?? [])
    return inside.length === 0 ? [] : [{ image, inside }]
  })
  const reasons = new Map<string, string>()
  if (asked.length === 0) return reasons
  const contents = await workspace.read([...new Set(asked.map(({ image }) => image.dockerfile))])
  const readers = new Map<string, (paths: readonly string[]) => string | null>()
  for (const { image, inside } of asked) {
    const content = contents.get(image.dockerfile)
    if (!content || !('text' in content)) continue
    const first = readers.get(image.dockerfile) ?? firstCopied(image.dockerfile, content.text)
    readers.set(image.dockerfile, first)
    const found = first(inside)
    if (found !== null) reasons.set(image.id, nameOf(found))
  }
  return reasons
}

function insideOf(context: string, path: string): string | null {
  if (context === '.') return path
  return path.startsWith(`${context}/`) ? path.slice(context.length + 1) : null
}

/** Finds the first of paths (from the context's root) that a Dockerfile copies or mounts. */
function firstCopied(path: string, text: string): (paths: readonly string[]) => string | null {
  try {
    const dockerfile = parseDockerfile(new SourceText(path, text))
    const steps = buildStages(dockerfile, new Map()).flatMap((stage) => stage.steps)
    const copies = steps.flatMap((step) => readCopy(dockerfile, step) ?? [])
    const flags = steps.flatMap((step) => step.instruction.flags)
    const mounted = new Set(flags.flatMap((flag) => boundSource(flag)?.replace(/^\.\//, '') ?? []))
    return (paths) => {
      const files: ContextFiles = {
        known: true,
        has: (one) => paths.includes(one),
        read: () => null,
        list: () => paths,
        ignoreFile: null,
      }
      const copied = new Set(copies.flatMap((copy) => (filesOf(copy, files) ?? []).map((one) => one.path)))
      return paths.find((one) => mounted.has(one) || (copied.has(one) && isMeant(one, text, copies))) ?? null
    }
  } catch {
    // What can't be parsed is said when it is reviewed.
    return () => null
  }
}

/** What a project's tools read without being told its name. */
const UNTOLD = /^(?:pyproject\.toml|setup\.(?:py|cfg)|Pipfile(?:\.lock)?|(?:uv|poetry|pdm)\.lock|\.python-version)$/
const TOOLS =
  /\b(?:pip3?\s+install\s+(?:-\S+\s+)*["']?\.|uv\s+(?:sync|pip)|poetry\s+install|pdm\s+(?:sync|install)|pipenv\s+(?:sync|install))/

/** Whether the file counts: it is named, or a tool that the Dockerfile calls reads it; `COPY . .` alone says nothing. */
function isMeant(path: string, text: string, copies: readonly { readonly sources: readonly string[] }[]): boolean {
  if (copies.some(({ sources }) => sources.includes(path))) return true
  return text.includes(nameOf(path)) || (UNTOLD.test(nameOf(path)) && TOOLS.test(text))
}
