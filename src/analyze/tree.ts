import { isDoubtful } from '../locate/discover.js'
import type { LocatedImage } from '../locate/images.js'
import type { Workspace } from '../ports.js'
import type { FileContent } from '../source/decode.js'
import { SourceText } from '../source/text.js'
import type { Dockerfile } from '../dockerfile/model.js'
import { loadContexts, outermostOf, type LoadedContext } from './context-files.js'
import { betterContexts } from './guessed-context.js'
import { analyzeFile, parseFile, type FileAnalysis } from './file.js'
import { withLeftOver } from './left-over.js'
import type { AnalyzeSettings } from './settings.js'

/** A Dockerfile that could not be reviewed, or not wholly; the message is a sentence's end, without the path. */
export interface FileProblem {
  readonly path: string
  readonly message: string
  /** Whether nothing of it was reviewed because of what it holds; otherwise this tool is at fault. */
  readonly unreadable: boolean
}

/** What is found in the Dockerfiles of one tree, by path. */
export interface TreeAnalysis {
  readonly files: ReadonlyMap<string, FileAnalysis>
  readonly problems: readonly FileProblem[]
  /** What was read, by path. */
  readonly sources: ReadonlyMap<string, SourceText>
}

export interface TreeOptions {
  /** The path at the head of a path in this tree. */
  readonly headPath?: (path: string) => string
  /** Fingerprints that inline ignores may suppress; null: all. */
  readonly permitted?: ReadonlySet<string> | null
  /** Paths that the user named: those are Dockerfiles, whatever their names and texts look like. */
  readonly named?: ReadonlySet<string>
  /** Paths that are symlinks: where one leads to a Dockerfile that is reviewed anyway, once is enough. */
  readonly symlinks?: ReadonlySet<string>
  /** Replaces the contexts that are read from the tree. */
  readonly context?: LoadedContext
}

/** Reads and analyzes the images of one tree. A Dockerfile that isn't there has no part in the answer. */
export async function analyzeTree(
  workspace: Workspace,
  images: readonly LocatedImage[],
  settings: AnalyzeSettings,
  options: TreeOptions = {},
): Promise<TreeAnalysis> {
  const byDockerfile = new Map<string, LocatedImage[]>()
  for (const image of images) {
    byDockerfile.set(image.dockerfile, [...(byDockerfile.get(image.dockerfile) ?? []), image])
  }
  const contents = await workspace.read([...byDockerfile.keys()])
  const symlinks = options.symlinks ?? new Set()
  const regular = new Set([...contents].flatMap(([path, content]) => (symlinks.has(path) ? [] : [textOf(content)])))
  const problems: FileProblem[] = []
  const files = new Map<string, FileAnalysis>()
  const listed = withRootOnce(workspace)
  const texts = new Map<string, SourceText>()
  for (const batch of batchesOf([...byDockerfile])) {
    const parsed: { dockerfile: Dockerfile; images: readonly LocatedImage[] }[] = []
    for (const [path, of] of batch) {
      const content = contents.get(path)
      if (!content || (symlinks.has(path) && 'text' in content && regular.has(content.text))) continue
      const result = 'text' in content ? parseFile(new SourceText(path, content.text)) : content
      if ('dockerfile' in result) {
        parsed.push({ dockerfile: result.dockerfile, images: withLeftOver(result.dockerfile, of) })
      } else if (!isDoubtful(path) || options.named?.has(path)) {
        problems.push({ path, message: result.problem, unreadable: true })
      }
    }
    const located = parsed.flatMap((file) => file.images)
    const dockerfiles = new Map(parsed.map(({ dockerfile }) => [dockerfile.source.path, dockerfile]))
    const { placed, contextOf, sources } = options.context
      ? {
          placed: (image: LocatedImage) => image,
          contextOf: () => options.context!,
          sources: new Map<string, SourceText>(),
        }
      : await placedIn(listed, located, dockerfiles)
    for (const [path, source] of sources) texts.set(path, source)
    for (const { dockerfile, images: found } of parsed) {
      const { path } = dockerfile.source
      const of = found.map(placed)
      const headPath = options.headPath?.(path) ?? path
      const file = analyzeFile(dockerfile, of, contextOf, settings, { headPath, permitted: options.permitted ?? null })
      files.set(path, file)
      for (const message of file.problems) problems.push({ path, message, unreadable: false })
    }
  }
  for (const [path, { source }] of files) texts.set(path, source)
  return { files, problems: unreadableFirst(problems), sources: texts }
}

/** Images in their build contexts, as far as those can be told, with what lies there. */
async function placedIn(
  workspace: Workspace,
  images: readonly LocatedImage[],
  dockerfiles: ReadonlyMap<string, Dockerfile>,
): Promise<Awaited<ReturnType<typeof loadContexts>> & { readonly placed: (image: LocatedImage) => LocatedImage }> {
  const first = await loadContexts(workspace, images, dockerfiles)
  const better = await betterContexts(workspace, images, dockerfiles, first.contextOf)
  const placed = (image: LocatedImage): LocatedImage => better.get(image) ?? image
  if (better.size === 0) return { ...first, placed }
  const second = await loadContexts(workspace, [...better.values()], dockerfiles)
  const moved = new Set(better.values())
  return {
    placed,
    contextOf: (image) => (moved.has(image) ? second : first).contextOf(image),
    sources: new Map([...first.sources, ...second.sources]),
  }
}

/** Lists the whole tree at most once: in each batch there may be images that are looked for in it. */
function withRootOnce(workspace: Workspace): Workspace {
  let root: ReturnType<Workspace['list']> | null = null
  return {
    name: workspace.name,
    list: (folders) => (folders?.join('\0') === '' ? (root ??= workspace.list(folders)) : workspace.list(folders)),
    read: (paths) => workspace.read(paths),
  }
}

/** How many Dockerfiles are held at once with all that is worked out of them, where their contexts allow it. */
const BATCH = 100

/** Cuts the Dockerfiles where none behind the cut shares a file of its context with one before it. */
function batchesOf(files: readonly (readonly [string, readonly LocatedImage[]])[]) {
  if (files.length <= BATCH) return [files]
  const outer = outermostOf(files.flatMap(([, images]) => images.map(({ context }) => context)))
  const last = new Map<string, number>()
  files.forEach(([, images], index) => {
    for (const { context } of images) last.set(outer(context), index)
  })
  const batches: (typeof files)[] = []
  let start = 0
  let until = 0
  files.forEach(([, images], index) => {
    until = Math.max(until, ...images.map(({ context }) => last.get(outer(context))!))
    if (index < until || (index - start < BATCH - 1 && index < files.length - 1)) return
    batches.push(files.slice(start, index + 1))
    start = index + 1
  })
  return batches
}

/** What can't be read comes before what a rule failed on. */
function unreadableFirst(problems: readonly FileProblem[]): readonly FileProblem[] {
  return [...problems.filter(({ unreadable }) => unreadable), ...problems.filter(({ unreadable }) => !unreadable)]
}

function textOf(content: FileContent): string | null {
  return 'text' in content ? content.text : null
}
