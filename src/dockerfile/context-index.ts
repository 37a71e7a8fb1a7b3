import type { ContextFiles } from './context.js'
import { memoize } from './memo.js'
import { NO_IGNORE, parseIgnore, type Ignore } from './ignore.js'

/** What of a build context is sent to the builder; made once for each context. */
export interface SentFiles {
  readonly ignore: Ignore
  /** Whether a file is in the context and sent. */
  hasFile(path: string): boolean
  /** Whether a file of the context, sent or not, has a name, in whatever folder. */
  hasName(name: string): boolean
  /** The files that are sent, of a folder (`.`: of all), sorted. */
  below(folder: string): readonly string[]
}

/** The files of a context that its ignore file lets through. */
export const sentFiles: (files: ContextFiles) => SentFiles = memoize((files) => new Index(files))

/** The ignore file in force in a context; one that excludes nothing where there is none. */
export function ignoreOf(files: ContextFiles): Ignore {
  return sentFiles(files).ignore
}

class Index implements SentFiles {
  readonly ignore: Ignore
  private sorted: readonly string[] | null = null
  private names: ReadonlySet<string> | null = null
  private readonly folders = new Map<string, readonly string[]>()

  constructor(private readonly files: ContextFiles) {
    const text = files.ignoreFile === undefined ? files.read('.dockerignore') : (files.ignoreFile?.text ?? null)
    this.ignore = text === null ? NO_IGNORE : parseIgnore(text)
  }

  hasFile(path: string): boolean {
    const paths = this.paths()
    return paths[lowerBound(paths, path)] === path && !this.ignore.excludes(path)
  }

  hasName(name: string): boolean {
    this.names ??= new Set(this.files.list().map((path) => path.slice(path.lastIndexOf('/') + 1)))
    return this.names.has(name)
  }

  below(folder: string): readonly string[] {
    const known = this.folders.get(folder)
    if (known) return known
    const paths = this.paths()
    const prefix = folder === '.' ? '' : `${folder}/`
    // U+FFFF is no character of a path: all that starts with the prefix comes before it.
    const part = prefix === '' ? paths : paths.slice(lowerBound(paths, prefix), lowerBound(paths, `${prefix}\uFFFF`))
    const found = part.filter((path) => !this.ignore.excludes(path))
    this.folders.set(folder, found)
    return found
  }

  private paths(): readonly string[] {
    this.sorted ??= sortedPaths(this.files.list())
    return this.sorted
  }
}

/** In the order of `<`; a list that is so already, as all workspaces give it, is not copied. */
export function sortedPaths(paths: readonly string[]): readonly string[] {
  const isSorted = paths.every((path, index) => index === 0 || paths[index - 1]! <= path)
  return isSorted ? paths : [...paths].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}

/** The index of the first path that is not before the given one. */
export function lowerBound(paths: readonly string[], path: string): number {
  let low = 0
  let high = paths.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (paths[middle]! < path) low = middle + 1
    else high = middle
  }
  return low
}

/** What is right in a folder. */
export interface Children {
  /** With their paths. */
  readonly files: readonly string[]
  /** By their names. */
  readonly folders: ReadonlySet<string>
}

/** What is right in a folder (empty: all) of a sorted list of files. */
export function childrenOf(paths: readonly string[], folder: string): Children {
  const prefix = folder === '' ? '' : `${folder}/`
  const files: string[] = []
  const folders = new Set<string>()
  for (let at = lowerBound(paths, prefix); at < paths.length && paths[at]!.startsWith(prefix);) {
    const path = paths[at]!
    const slash = path.indexOf('/', prefix.length)
    if (slash < 0) {
      files.push(path)
      at++
    } else {
      folders.add(path.slice(prefix.length, slash))
      // What lies deeper is passed over in one step: "0" comes right behind "/".
      at = lowerBound(paths, `${path.slice(0, slash)}0`)
    }
  }
  return { files, folders }
}
