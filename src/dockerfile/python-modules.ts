import { groupedBy } from '../source/groups.js'
import { memoize } from './memo.js'
import { normalizePath } from './paths.js'
import type { PythonSource } from './python-source.js'

/*
 * Which files of an image or of a build context a Python module's name may mean. Of a context whose packages are
 * installed, or copied to other folders, only names tell: several files may be meant.
 */

/** The files that a module may be, by its path without an ending. */
function filesOfModule(path: string): readonly [string, string] {
  return [`${path}.py`, `${path}/__init__.py`]
}

/**
 * What is found first of the files that a module may be which lies beside a Python file.
 * @param name from the file's folder: `a.b`
 * @param imagePath of the file
 */
export function moduleBeside<T>(name: string, imagePath: string, find: (imagePath: string) => T | null): T | null {
  const path = normalizePath(name.replaceAll('.', '/'), normalizePath('..', imagePath))
  const [file, inside] = filesOfModule(path)
  return find(file) ?? find(inside)
}

/** Of more files under one name none is what an import means. */
const MOST_NAMESAKES = 5

/**
 * The files that a module may be, from the context's root: `a.b` is `a/b.py`, `a/b/__init__.py`, or where it is started
 * `a/b/__main__.py`, below any folder that is itself no package.
 * @param paths all files of the context
 */
export function moduleFiles(paths: readonly string[], name: string, started = false): readonly string[] {
  const path = name.replaceAll('.', '/')
  const found = suffixed(paths, started ? [`${path}/__main__.py`, `${path}.py`] : filesOfModule(path))
  return found.filter((one) => {
    const root = one.slice(0, Math.max(0, one.lastIndexOf(`/${path}`)))
    return root === '' || !has(paths, `${root}/__init__.py`)
  })
}

/** The files of a context whose paths end in another one. */
export function filesEndingIn(paths: readonly string[], path: string): readonly string[] {
  return suffixed(paths, [path])
}

/**
 * The files that a Python file's imports may mean; names of the standard library and of foreign packages mean none.
 * @param path of the file, from the context's root
 * @param started it is the program, so that its own folder comes first among those where modules are looked for
 */
export function importedFiles(
  paths: readonly string[],
  path: string,
  { imports }: PythonSource,
  started: boolean,
): readonly string[] {
  const found = new Set<string>()
  const folder = parentOf(path)
  const isPackage = has(paths, `${folder}/__init__.py`)
  for (const name of imports) {
    const [, dots, rest] = /^(\.*)(.*)$/.exec(name)!
    if (dots !== '') {
      let from = folder
      for (let at = 1; at < dots!.length; at++) from = parentOf(from)
      for (const one of exact(paths, from, rest!)) found.add(one)
      continue
    }
    // `import a.b` runs a/__init__.py as well.
    const parts = name.split('.')
    for (let length = 1; length <= parts.length; length++) {
      const prefix = parts.slice(0, length).join('.')
      const beside = started || !isPackage ? exact(paths, folder, prefix) : []
      const all = beside.length > 0 ? beside : moduleFiles(paths, prefix)
      for (const one of all.length > MOST_NAMESAKES ? [] : all) found.add(one)
    }
  }
  found.delete(path)
  return [...found]
}

function exact(paths: readonly string[], folder: string, name: string): readonly string[] {
  const base = [folder, name.replaceAll('.', '/')].filter((part) => part !== '').join('/')
  return filesOfModule(base).filter((path) => has(paths, path))
}

function suffixed(paths: readonly string[], ends: readonly string[]): string[] {
  const { byKey } = tableOf(paths)
  return ends.flatMap((end) => (byKey.get(keyOf(end)) ?? []).filter((path) => path === end || path.endsWith(`/${end}`)))
}

interface Table {
  readonly all: ReadonlySet<string>
  readonly byKey: ReadonlyMap<string, readonly string[]>
}

/** The Python files of a context; made for the list that all who read of it share. */
const tableOf = memoize((paths: readonly string[]): Table => {
  const python = paths.filter((path) => path.endsWith('.py'))
  return { all: new Set(python), byKey: groupedBy(python, keyOf) }
})

/** A file's name; of those that every package has, with the package's. */
function keyOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (!name.startsWith('__')) return name
  const folder = parentOf(path)
  return `${folder.slice(folder.lastIndexOf('/') + 1)}/${name}`
}

function has(paths: readonly string[], path: string): boolean {
  return tableOf(paths).all.has(path)
}

function parentOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : ''
}
