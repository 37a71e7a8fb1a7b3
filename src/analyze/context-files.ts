import { UNKNOWN_CONTEXT, type ContextFiles } from '../dockerfile/context.js'
import { childrenOf, lowerBound, sortedPaths, type Children } from '../dockerfile/context-index.js'
import { memoize } from '../dockerfile/memo.js'
import type { Dockerfile } from '../dockerfile/model.js'
import { outermost } from '../dockerfile/paths.js'
import type { LocatedImage } from '../locate/images.js'
import type { Entry, Workspace } from '../ports.js'
import { groupedBy } from '../source/groups.js'
import { SourceText } from '../source/text.js'
import { furtherFiles, mentionsOf, namesOthers, wantedFiles, type Listing } from './wanted-files.js'

/** A build context's files as rules see them, and as edits and reports name them: from the workspace's root. */
export interface LoadedContext {
  readonly files: ContextFiles
  /** A file that was read, by its path from the context's root. */
  source(path: string): SourceText | null
  /** A file that isn't there: the text that an edit makes it from. */
  missing(path: string): SourceText
}

type Sources = Map<string, SourceText>

/**
 * Loads the contexts of images: their lists of files, each folder listed once, and all wanted texts in few goes.
 * Folders that are no context are not looked at.
 * @param dockerfiles by path; without them only ignore files are read
 */
export async function loadContexts(
  workspace: Workspace,
  images: readonly LocatedImage[],
  dockerfiles: ReadonlyMap<string, Dockerfile> = new Map(),
): Promise<{ contextOf: (image: LocatedImage) => LoadedContext; sources: ReadonlyMap<string, SourceText> }> {
  const folders = [...new Set(images.map(({ context }) => context))]
  // Nothing is listed twice.
  const starts = outermost(folders).map((folder) => (folder === '.' ? '' : folder))
  const tree = folders.length === 0 ? NOTHING : treeOf(await workspace.list(starts))
  const listings = new Map(folders.map((folder) => [folder, tree.below(folder)]))
  const sources: Sources = new Map()
  const wanted = new Set<string>()
  for (const image of images) {
    const { dockerfile: path, context, deployments } = image
    const dockerfile = dockerfiles.get(path)
    const listing = listings.get(context)!
    for (const one of ignoreFiles(image)) if (listing.mayHold(one)) wanted.add(one)
    if (!dockerfile) continue
    for (const one of wantedFiles(listing, mentionsOf(dockerfile, deployments))) wanted.add(join(context, one))
  }
  await read(workspace, wanted, sources)
  if (dockerfiles.size > 0) await readFurther(workspace, listings, sources)
  const contexts = new Map<string, LoadedContext>()
  const contextOf = (image: LocatedImage): LoadedContext => {
    const ignore = ignoreFiles(image).find((path) => sources.has(path)) ?? null
    // Images that share folder and ignore file share what is worked out of them.
    const key = `${image.context}\0${ignore ?? ''}`
    const known = contexts.get(key) ?? new Context(image.context, listings.get(image.context)!, sources, ignore)
    contexts.set(key, known)
    return known
  }
  return { contextOf, sources }
}

/** The ignore files of an image, the one that takes precedence first. */
function ignoreFiles(image: LocatedImage): string[] {
  return [`${image.dockerfile}.dockerignore`, join(image.context, '.dockerignore')]
}

async function read(workspace: Workspace, paths: ReadonlySet<string>, sources: Sources): Promise<void> {
  for (const [path, content] of await workspace.read([...paths])) {
    if ('text' in content) sources.set(path, new SourceText(path, content.text))
  }
}

/** Files that name others: requirements that hold `-r`, scripts that start scripts. */
const ROUNDS = 3

async function readFurther(workspace: Workspace, listings: ReadonlyMap<string, Subtree>, sources: Sources) {
  const seen = new Set<string>()
  for (let round = 0; round < ROUNDS; round++) {
    const fresh = new Map<string, Map<string, string>>()
    for (const [path, { text }] of sources) {
      if (seen.has(path) || !namesOthers(path, text)) continue
      seen.add(path)
      // Of each file only the contexts that it lies in are asked: all contexts times all files would be too many.
      for (const folder of foldersAbove(path)) {
        if (!listings.has(folder)) continue
        const texts = fresh.get(folder) ?? new Map<string, string>()
        fresh.set(folder, texts.set(folder === '.' ? path : path.slice(folder.length + 1), text))
      }
    }
    const wanted = new Set<string>()
    for (const [folder, texts] of fresh) {
      for (const path of furtherFiles(listings.get(folder)!, texts))
        if (!sources.has(join(folder, path))) wanted.add(join(folder, path))
    }
    if (wanted.size === 0) return
    await read(workspace, wanted, sources)
  }
}

function* foldersAbove(path: string): Generator<string> {
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) yield path.slice(0, at)
  yield '.'
}

/** Where nothing is known of the context: a Dockerfile from standard input. */
export const NO_CONTEXT: LoadedContext = {
  files: UNKNOWN_CONTEXT,
  source: () => null,
  missing: (path) => new SourceText(path, ''),
}

/** All that was listed, in order, so that a folder's files are one stretch of it. */
class Tree {
  private readonly paths: readonly string[]
  private sizes: ReadonlyMap<string, Entry> | null = null
  private whole: Subtree | null = null

  constructor(private readonly entries: readonly Entry[]) {
    this.paths = sortedPaths(entries.map(({ path }) => path))
  }

  below(folder: string): Subtree {
    const size = (path: string): number | null => this.size(path)
    if (folder === '.') {
      // What is worked out of the whole tree is worked out once, for all batches of images.
      this.whole ??= new Subtree('', this.paths, 0, this.paths.length, size)
      return this.whole
    }
    const start = lowerBound(this.paths, `${folder}/`)
    return new Subtree(`${folder}/`, this.paths, start, lowerBound(this.paths, `${folder}0`), size)
  }

  private size(path: string): number | null {
    this.sizes ??= new Map(this.entries.map((entry) => [entry.path, entry]))
    return this.sizes.get(path)?.size ?? null
  }
}

/** A workspace that is asked for its whole tree again gives the same list: it is gone through once. */
const treeOf = memoize((entries: readonly Entry[]) => new Tree(entries))
const NOTHING = new Tree([])

/** The files of one folder; its list is made when somebody wants it. */
class Subtree implements Listing {
  private own: readonly string[] | null = null
  private children: Children | null = null
  private byName: ReadonlyMap<string, readonly string[]> | null = null
  private byModule: ReadonlyMap<string, readonly string[]> | null = null

  constructor(
    private readonly prefix: string,
    private readonly all: readonly string[],
    private readonly start: number,
    private readonly end: number,
    private readonly sizeOf: (path: string) => number | null,
  ) {}

  get paths(): readonly string[] {
    const { prefix, all, start, end } = this
    this.own ??= prefix === '' ? all : all.slice(start, end).map((path) => path.slice(prefix.length))
    return this.own
  }

  get top(): Children {
    this.children ??= childrenOf(this.paths, '')
    return this.children
  }

  size(path: string): number | null {
    return this.sizeOf(this.prefix + path)
  }

  named(name: string): readonly string[] {
    return this.names().get(name) ?? NONE
  }

  modules(name: string): readonly string[] {
    this.byModule ??= new Map(
      [...this.names()].flatMap(([file, paths]) => (file.endsWith('.py') ? [[file.slice(0, -3), paths] as const] : [])),
    )
    return this.byModule.get(name) ?? NONE
  }

  private names(): ReadonlyMap<string, readonly string[]> {
    this.byName ??= groupByName(this.paths)
    return this.byName
  }

  /** Whether a file, by its path from the workspace's root, has to be asked for: it is listed, or its folder isn't. */
  mayHold(path: string): boolean {
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    if (!folder.startsWith(this.prefix)) return true
    const isListed = this.all[lowerBound(this.all, folder)]?.startsWith(folder) ?? false
    return !isListed || this.all[lowerBound(this.all, path)] === path
  }

  /** Whether a file, or a folder with files, is there. */
  has(path: string): boolean {
    if (path === '') return this.end > this.start
    const full = this.prefix + path
    const next = this.all[lowerBound(this.all, full)]
    if (next === full) return true
    // What a folder holds comes somewhere behind its own name, and all until then begins with that.
    if (!next?.startsWith(full)) return false
    return this.all[lowerBound(this.all, `${full}/`)]?.startsWith(`${full}/`) ?? false
  }
}

const NONE: readonly string[] = []

function groupByName(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  return groupedBy(paths, (path) => path.slice(path.lastIndexOf('/') + 1))
}

class Context implements LoadedContext {
  readonly files: ContextFiles

  constructor(
    private readonly root: string,
    listing: Subtree,
    private readonly sources: Sources,
    ignore: string | null,
  ) {
    this.files = {
      known: true,
      has: (path) => listing.has(clean(path)),
      read: (path) => this.source(path)?.text ?? null,
      list: () => listing.paths,
      size: (path) => listing.size(clean(path)),
      root,
      ignoreFile: ignore === null ? null : { path: ignore, text: sources.get(ignore)!.text },
    }
  }

  source(path: string): SourceText | null {
    return this.sources.get(join(this.root, clean(path))) ?? null
  }

  missing(path: string): SourceText {
    return new SourceText(join(this.root, path), '')
  }
}

function clean(path: string): string {
  if (path === '.') return ''
  // Nearly all are so already.
  if (!path.startsWith('./') && !path.endsWith('/')) return path
  return path.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '')
}

function join(folder: string, path: string): string {
  return folder === '.' ? path : `${folder}/${path}`
}
