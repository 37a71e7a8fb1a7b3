import { existsSync, lstatSync, readdirSync, realpathSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { UserError } from '../../findings/errors.js'
import type { Entry, Workspace } from '../../ports.js'
import { decode, type FileContent } from '../../source/decode.js'
import { readRegularFile, REFUSES_SYMLINKS } from './bytes.js'
import { byPath, isGenerated, normalize, VIRTUAL_ENVIRONMENT } from './folders.js'

/**
 * The working tree. The calls below the promises are synchronous: a review reads few files, and a thread pool's round
 * trips would cost more than they bring at the start of the command.
 */
export class DiskWorkspace implements Workspace {
  readonly name = 'the working tree'
  private readonly root: string
  /** The root with a slash behind it: paths are normalized before they are joined to it, so nothing else is to be done. */
  private readonly prefix: string

  /** @throws UserError where the root is not a folder. */
  constructor(root: string) {
    try {
      this.root = realpathSync.native(root)
      this.prefix = this.root.endsWith(sep) ? this.root : this.root + sep
      if (lstatSync(this.root).isDirectory()) return
    } catch {
      // Said below, in the same words.
    }
    throw new UserError(`${root} is not a folder`)
  }

  list(folders: readonly string[] = ['']): Promise<readonly Entry[]> {
    const found: Entry[] = []
    for (const folder of folders) {
      const path = normalize(folder)
      // A folder that is named may be a symlink, as long as it stays inside; those met on the way are not followed.
      if (path !== null && this.isFolderInside(path)) this.walk(path, found)
    }
    found.sort(byPath)
    // One folder may be in another.
    const isFirst = ({ path }: Entry, index: number): boolean => index === 0 || found[index - 1]!.path !== path
    return Promise.resolve(folders.length < 2 ? found : found.filter(isFirst))
  }

  read(paths: readonly string[]): Promise<ReadonlyMap<string, FileContent>> {
    const contents = new Map<string, FileContent>()
    const folders: RealFolders = new Map()
    for (const path of paths) {
      const content = this.readOne(path, folders)
      if (content) contents.set(path, content)
    }
    return Promise.resolve(contents)
  }

  leadsTo(path: string): Promise<string | null> {
    const normal = normalize(path)
    if (normal === null) return Promise.resolve(null)
    try {
      const real = this.inside(this.prefix + normal)
      const found = real === null || !lstatSync(real).isFile() ? null : relative(this.root, real)
      return Promise.resolve(found?.split(sep).join('/') ?? null)
    } catch {
      // It leads nowhere, or may not be followed.
      return Promise.resolve(null)
    }
  }

  private walk(start: string, found: Entry[]): void {
    const pending = [start]
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
      const inside = entriesOf(this.prefix + folder)
      if (folder !== start && inside.some(({ name }) => name === VIRTUAL_ENVIRONMENT)) continue
      for (const entry of inside) {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`
        if (entry.isDirectory()) {
          if (!isGenerated(entry.name)) pending.push(path)
        } else if (entry.isSymbolicLink()) found.push(new DiskEntry(this.prefix, path, 'symlink'))
        // In a linked worktree and in a submodule, .git is a file.
        else if (entry.isFile() && entry.name !== '.git') found.push(new DiskEntry(this.prefix, path, 'file'))
      }
    }
  }

  private readOne(path: string, folders: RealFolders): FileContent | null {
    const normal = normalize(path)
    if (normal === null) return { problem: 'is outside of the checkout' }
    const slash = normal.lastIndexOf('/')
    const name = normal.slice(slash + 1)
    try {
      const folder = this.realFolder(slash < 0 ? '' : normal.slice(0, slash), folders)
      // Where the folder is known the file is opened at once, which fails where it is a symlink.
      if (folder !== null && REFUSES_SYMLINKS && name !== '' && name.toLowerCase() !== '.git')
        return contentOf(readRegularFile(folder + sep + name))
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'ENOENT') return null
      if (!SYMLINK_REFUSED.has(code ?? '')) return problemOf(error)
    }
    return this.readFollowing(this.prefix + normal)
  }

  /** Reads a file that symlinks may lead to. */
  private readFollowing(full: string): FileContent | null {
    try {
      if (!lstatSync(full, { throwIfNoEntry: false })) return null
      const real = this.inside(full)
      return real === null ? { problem: 'is a symlink out of the checkout' } : contentOf(readRegularFile(real))
    } catch (error) {
      return problemOf(error)
    }
  }

  /** The real path of a folder; null where it isn't inside. */
  private realFolder(folder: string, known: RealFolders): string | null {
    const found = known.get(folder)
    if (found !== undefined) return found
    const real = this.inside(this.prefix + folder)
    known.set(folder, real)
    return real
  }

  /** The real path of one below the root; null where it isn't, or lies in .git, where tokens may be kept. */
  private inside(full: string): string | null {
    const real = realpathSync.native(full)
    if (real === this.root) return real
    if (!real.startsWith(this.prefix)) return null
    return real.slice(this.prefix.length).split(sep).includes('.git') ? null : real
  }

  private isFolderInside(path: string): boolean {
    try {
      return this.inside(this.prefix + path) !== null
    } catch {
      return false
    }
  }
}

/** Real paths of folders, by their paths from the root, as long as one reading of files lasts; null: out of the checkout. */
type RealFolders = Map<string, string | null>

/** How systems say that a file is a symlink that they were told not to follow. */
const SYMLINK_REFUSED = new Set(['ELOOP', 'EMLINK', 'EFTYPE'])

function contentOf(bytes: ReturnType<typeof readRegularFile>): FileContent {
  return 'problem' in bytes ? bytes : decode(bytes)
}

/** An entry that asks for its size only when somebody wants it: most reviews never do, and it costs a call a file. */
class DiskEntry implements Entry {
  constructor(
    private readonly prefix: string,
    readonly path: string,
    readonly kind: Entry['kind'],
  ) {}

  get size(): number {
    return lstatSync(this.prefix + this.path, { throwIfNoEntry: false })?.size ?? 0
  }
}

/** The folder of the checkout that a folder belongs to: the nearest one upwards with a .git; null where there is none. */
export function findCheckout(folder: string): string | null {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (dirname(at) === at) return null
  }
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    // Unreadable, gone meanwhile, or not a folder: what can't be seen can't be reviewed.
    return []
  }
}

function problemOf(error: unknown): FileContent | null {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return { problem: 'is a symlink to a file that is not there' }
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
      return null
    case 'ELOOP':
      return { problem: 'is a symlink that leads to itself' }
    case 'EACCES':
    case 'EPERM':
      return { problem: 'may not be read' }
    default:
      return { problem: `can not be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})` }
  }
}
