import { existsSync, lstatSync, readdirSync, realpathSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { UserError } from '../../findings/errors.js'
import type { Entry, Workspace } from '../../ports.js'
import { decode, type FileContent } from '../../source/decode.js'
import { readRegularFile } from './bytes.js'
import { byPath, isGenerated, normalize, VIRTUAL_ENVIRONMENT } from './folders.js'

/**
 * The working tree. The calls below the promises are synchronous: a review reads few files, and a thread pool's round
 * trips would cost more than they bring at the start of the command.
 */
export class DiskWorkspace implements Workspace {
  readonly name = 'the working tree'
  private readonly root: string

  /** @throws UserError where the root is not a folder. */
  constructor(root: string) {
    try {
      this.root = realpathSync.native(root)
      if (lstatSync(this.root).isDirectory()) return
    } catch {
      // Said below, in the same words.
    }
    throw new UserError(`${root} is not a folder`)
  }

  list(folders: readonly string[] = ['']): Promise<readonly Entry[]> {
    const found = new Map<string, Entry>()
    for (const folder of folders) {
      const path = normalize(folder)
      // A folder that is named may be a symlink, as long as it stays inside; those met on the way are not followed.
      if (path !== null && this.isFolderInside(path)) this.walk(path, found)
    }
    return Promise.resolve([...found.values()].sort(byPath))
  }

  read(paths: readonly string[]): Promise<ReadonlyMap<string, FileContent>> {
    const contents = new Map<string, FileContent>()
    for (const path of paths) {
      const content = this.readOne(path)
      if (content) contents.set(path, content)
    }
    return Promise.resolve(contents)
  }

  leadsTo(path: string): Promise<string | null> {
    const normal = normalize(path)
    if (normal === null) return Promise.resolve(null)
    try {
      const real = this.inside(join(this.root, normal))
      const found = real === null || !lstatSync(real).isFile() ? null : relative(this.root, real)
      return Promise.resolve(found?.split(sep).join('/') ?? null)
    } catch {
      // It leads nowhere, or may not be followed.
      return Promise.resolve(null)
    }
  }

  private walk(start: string, found: Map<string, Entry>): void {
    const pending = [start]
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
      const inside = entriesOf(join(this.root, folder))
      if (folder !== start && inside.some(({ name }) => name === VIRTUAL_ENVIRONMENT)) continue
      for (const entry of inside) {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`
        if (entry.isDirectory()) {
          if (!isGenerated(entry.name)) pending.push(path)
        } else if (entry.isSymbolicLink()) found.set(path, new DiskEntry(this.root, path, 'symlink'))
        // In a linked worktree and in a submodule, .git is a file.
        else if (entry.isFile() && entry.name !== '.git') found.set(path, new DiskEntry(this.root, path, 'file'))
      }
    }
  }

  private readOne(path: string): FileContent | null {
    const normal = normalize(path)
    if (normal === null) return { problem: 'is outside of the checkout' }
    const full = join(this.root, normal)
    try {
      if (!lstatSync(full, { throwIfNoEntry: false })) return null
      const real = this.inside(full)
      if (real === null) return { problem: 'is a symlink out of the checkout' }
      const bytes = readRegularFile(real)
      return 'problem' in bytes ? bytes : decode(bytes)
    } catch (error) {
      return problemOf(error)
    }
  }

  /** The real path of one below the root; null where it isn't, or lies in .git, where tokens may be kept. */
  private inside(full: string): string | null {
    const real = realpathSync.native(full)
    if (real === this.root) return real
    const prefix = this.root.endsWith(sep) ? this.root : this.root + sep
    if (!real.startsWith(prefix)) return null
    return real.slice(prefix.length).split(sep).includes('.git') ? null : real
  }

  private isFolderInside(path: string): boolean {
    try {
      return this.inside(join(this.root, path)) !== null
    } catch {
      return false
    }
  }
}

/** An entry that asks for its size only when somebody wants it: most reviews never do, and it costs a call a file. */
class DiskEntry implements Entry {
  constructor(
    private readonly root: string,
    readonly path: string,
    readonly kind: Entry['kind'],
  ) {}

  get size(): number {
    return lstatSync(join(this.root, this.path), { throwIfNoEntry: false })?.size ?? 0
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
