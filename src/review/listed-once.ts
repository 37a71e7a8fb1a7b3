import { lowerBound } from '../dockerfile/context-index.js'
import { memoize } from '../dockerfile/memo.js'
import type { Entry, Workspace } from '../ports.js'

/**
 * The same workspace, which lists its whole tree at most once: what is listed of its folders after that comes from there.
 * A folder of which nothing is in it, as one behind a symlink or one that tools made, is listed by itself.
 */
export function listedOnce(workspace: Workspace): Workspace {
  let whole: Promise<readonly Entry[]> | null = null
  return {
    name: workspace.name,
    read: (paths) => workspace.read(paths),
    ...(workspace.leadsTo && { leadsTo: (path: string) => workspace.leadsTo!(path) }),
    list: async (folders = ['']) => {
      if (folders.includes('')) whole ??= workspace.list([''])
      return whole === null ? workspace.list(folders) : partsOf(workspace, await whole, folders)
    },
  }
}

async function partsOf(workspace: Workspace, whole: readonly Entry[], folders: readonly string[]) {
  const parts = folders.map((folder) => below(whole, folder))
  const others = folders.filter((folder, index) => folder !== '' && parts[index]!.length === 0)
  if (others.length > 0) parts.push(await workspace.list(others))
  const [first, ...more] = parts.filter(({ length }) => length > 0)
  if (more.length === 0) return first ?? []
  const found = new Map([first!, ...more].flatMap((part) => part.map((entry) => [entry.path, entry] as const)))
  return [...found.values()].sort((one, other) => (one.path < other.path ? -1 : 1))
}

/** A folder's part of what is listed, which is in the order of its paths. */
function below(entries: readonly Entry[], folder: string): readonly Entry[] {
  if (folder === '') return entries
  const paths = pathsOf(entries)
  // In that order a zero comes right behind a slash.
  return entries.slice(lowerBound(paths, `${folder}/`), lowerBound(paths, `${folder}0`))
}

const pathsOf = memoize((entries: readonly Entry[]) => entries.map(({ path }) => path))
