import { lowerBound } from '../../dockerfile/context-index.js'
import type { Entry, Workspace } from '../../ports.js'
import { decode, MAXIMUM_FILE_SIZE, tooLarge, type FileContent } from '../../source/decode.js'
import { byPath, isGenerated, normalize, VIRTUAL_ENVIRONMENT } from '../workspace/folders.js'
import type { Git } from './command.js'
import { follow } from './links.js'
import { readBlobs, readTree, type TreeEntry } from './objects.js'

interface Tree {
  /** In order. */
  readonly paths: readonly string[]
  readonly entries: ReadonlyMap<string, TreeEntry>
  /** What the symlinks say, by their paths. */
  readonly links: ReadonlyMap<string, string>
  /** Folders to pass over, each with its slash. */
  readonly environments: readonly string[]
}

/** The tree of a commit, as it is in git: nothing is checked out, no filter runs. Three git processes at most. */
export class CommitTree implements Workspace {
  readonly name: string
  private tree: Promise<Tree> | null = null

  constructor(
    private readonly git: Git,
    readonly commit: string,
    /** Brings the commit here when it is missing. */
    private readonly fetch: () => Promise<void> = () => Promise.resolve(),
  ) {
    this.name = `commit ${commit.slice(0, 7)}`
  }

  async list(folders: readonly string[] = ['']): Promise<readonly Entry[]> {
    const { entries, environments } = await this.load()
    const starts = folders.map(normalize).filter((folder) => folder !== null)
    return [...entries.values()].filter(({ path }) => {
      const start = starts.find((folder) => folder === '' || path.startsWith(`${folder}/`))
      if (start === undefined) return false
      if (path.slice(start.length).split('/').slice(0, -1).some(isGenerated)) return false
      return !environments.some((folder) => folder.length > start.length + 1 && path.startsWith(folder))
    })
  }

  async read(paths: readonly string[]): Promise<ReadonlyMap<string, FileContent>> {
    const tree = await this.load()
    const contents = new Map<string, FileContent>()
    const ids = new Map<string, string>()
    for (const path of paths) {
      const found = locate(tree, path)
      if (found === null) continue
      if ('problem' in found) contents.set(path, found)
      else ids.set(path, found.id)
    }
    const blobs = await readBlobs(this.git, ids.values())
    for (const [path, id] of ids) {
      const blob = blobs.get(id)
      contents.set(path, blob ? decode(blob) : { problem: 'is missing from this clone' })
    }
    return contents
  }

  async leadsTo(path: string): Promise<string | null> {
    const { links, entries } = await this.load()
    const normal = normalize(path)
    const followed = normal === null ? null : follow(normal, links)
    return followed && 'path' in followed && entries.has(followed.path) ? followed.path : null
  }

  private load(): Promise<Tree> {
    this.tree ??= this.loadOnce()
    return this.tree
  }

  private async loadOnce(): Promise<Tree> {
    await this.fetch()
    const entries = [...(await readTree(this.git, this.commit))].sort(byPath)
    const symlinks = entries.filter(({ kind, size }) => kind === 'symlink' && size <= MAXIMUM_FILE_SIZE)
    const blobs = await readBlobs(
      this.git,
      symlinks.map(({ id }) => id),
    )
    return {
      paths: entries.map(({ path }) => path),
      entries: new Map(entries.map((entry) => [entry.path, entry])),
      links: new Map(symlinks.map(({ path, id }) => [path, blobs.get(id)?.toString('utf8') ?? ''])),
      environments: entries
        .filter(({ path }) => path.endsWith(`/${VIRTUAL_ENVIRONMENT}`))
        .map(({ path }) => path.slice(0, -VIRTUAL_ENVIRONMENT.length)),
    }
  }
}

/** The blob that a path leads to; null where there is nothing at that path. */
function locate({ paths, entries, links }: Tree, path: string): TreeEntry | { readonly problem: string } | null {
  const normal = normalize(path)
  if (normal === null) return { problem: 'is outside of the checkout' }
  const followed = follow(normal, links)
  if ('problem' in followed) return followed
  const entry = entries.get(followed.path)
  if (entry) return entry.size > MAXIMUM_FILE_SIZE ? { problem: tooLarge(entry.size) } : entry
  if (isFolder(paths, followed.path)) return { problem: 'is a folder' }
  return links.has(normal) ? { problem: 'is a symlink to a file that is not there' } : null
}

/** Whether anything lies below a path: a search in the sorted paths, for rules ask for many files that aren't there. */
function isFolder(paths: readonly string[], folder: string): boolean {
  const prefix = folder === '' ? '' : `${folder}/`
  return paths[lowerBound(paths, prefix)]?.startsWith(prefix) ?? false
}
