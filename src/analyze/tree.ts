import { isDoubtful } from '../locate/discover.js'
import type { LocatedImage } from '../locate/images.js'
import type { Workspace } from '../ports.js'
import { groupedBy } from '../source/groups.js'
import { SourceText } from '../source/text.js'
import type { Dockerfile } from '../dockerfile/model.js'
import type { BatchAnalysis, FileProblem, TreeAnalysis } from './analysis.js'
import { analyzeAll, batchesOf, type Batch, type BatchOptions, type Gather } from './batches.js'
import { loadContexts, type LoadedContext } from './context-files.js'
import { betterContexts } from './guessed-context.js'
import { analyzeFiles, parseFile, type DockerfileImages, type FileAnalysis } from './file.js'
import { withLeftOver } from './left-over.js'
import type { AnalyzeSettings } from './settings.js'

export interface TreeOptions extends BatchOptions {
  /** The path at the head of a path in this tree. */
  readonly headPath?: (path: string) => string
  /** Replaces the contexts that are read from the tree. */
  readonly context?: LoadedContext
  /** Has other threads help. */
  readonly gather?: Gather
}

/** Reads and analyzes the images of one tree. A Dockerfile that isn't there has no part in the answer. */
export async function analyzeTree(
  workspace: Workspace,
  images: readonly LocatedImage[],
  settings: AnalyzeSettings,
  options: TreeOptions = {},
): Promise<TreeAnalysis> {
  const byDockerfile = groupedBy(images, ({ dockerfile }) => dockerfile)
  const batches = batchesOf([...byDockerfile])
  const { permitted = null, named = new Set<string>() } = options
  const crew = (await options.gather?.(batches, { permitted, named })) ?? null
  const parts = await analyzeAll(batches, crew, (batch) => analyzeBatch(workspace, batch, settings, options))
  const files = new Map(parts.flatMap((part) => [...part.files]))
  const texts = new Map(parts.flatMap(({ sources }) => [...sources]))
  for (const [path, { source }] of files) texts.set(path, source)
  return { files, problems: unreadableFirst(parts.flatMap(({ problems }) => problems)), sources: texts }
}

/** Analyzes a batch: its files are read, parsed, placed in their contexts and judged. */
export async function analyzeBatch(
  workspace: Workspace,
  batch: Batch,
  settings: AnalyzeSettings,
  options: Omit<TreeOptions, 'gather'>,
): Promise<BatchAnalysis> {
  const contents = await workspace.read(batch.map(([path]) => path))
  const problems: FileProblem[] = []
  const parsed: DockerfileImages[] = []
  for (const [path, of] of batch) {
    const content = contents.get(path)
    if (!content) continue
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
    ? { placed: same, contextOf: () => options.context!, sources: new Map<string, SourceText>() }
    : await placedIn(workspace, located, dockerfiles)
  const placedFiles = parsed.map(({ dockerfile, images }) => ({ dockerfile, images: images.map(placed) }))
  const judged = { headPath: options.headPath ?? same, permitted: options.permitted ?? null }
  const analyzed = analyzeFiles(placedFiles, contextOf, settings, judged)
  const files = new Map(analyzed.map((file) => [file.source.path, file] as const))
  for (const [path, file] of files) {
    for (const message of file.problems) problems.push({ path, message, unreadable: false })
  }
  return { files, problems, sources: ofFindings(sources, files) }
}

/** What is found in other files than Dockerfiles, or edits them, is shown with their text; the others aren't kept. */
function ofFindings(
  sources: ReadonlyMap<string, SourceText>,
  files: ReadonlyMap<string, FileAnalysis>,
): ReadonlyMap<string, SourceText> {
  const drafts = [...files.values()].flatMap((file) => file.drafts)
  const paths = new Set(drafts.flatMap(({ path, fix }) => [path, ...(fix?.edits ?? []).map((edit) => edit.path)]))
  return new Map([...sources].filter(([path]) => paths.has(path)))
}

function same<T>(one: T): T {
  return one
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

/** What can't be read comes before what a rule failed on. */
function unreadableFirst(problems: readonly FileProblem[]): readonly FileProblem[] {
  return [...problems.filter(({ unreadable }) => unreadable), ...problems.filter(({ unreadable }) => !unreadable)]
}
