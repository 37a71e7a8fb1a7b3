import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { DiskWorkspace, findCheckout } from '../adapters/workspace/disk.js'
import { UserError } from '../findings/errors.js'

/** What of the disk is reviewed; paths but the root are relative to it, with forward slashes. */
export interface Places {
  readonly root: string
  readonly named: readonly string[]
  readonly folders: readonly string[]
}

/**
 * Finds the root of what is reviewed, and the PATHs in it. The root is the checkout of the first PATH; where there is
 * none, the folder that one stands in, or else the first PATH's.
 * @throws UserError where a PATH is not there, or not below the root.
 */
export async function findPlaces(paths: readonly string[], folder: string): Promise<Places> {
  const wanted = await Promise.all(
    (paths.length === 0 ? ['.'] : paths).map((path) => look(path, resolve(folder, path))),
  )
  const first = wanted[0]!
  const start = first.kind === 'folder' ? first.full : dirname(first.full)
  const here = wanted.every(({ full }) => below(folder, full) !== null) ? folder : start
  const root = findCheckout(start) ?? here
  const inside = wanted.map(({ path, full, kind }) => {
    const from = below(root, full)
    if (from === null) throw new UserError(`${path} is outside of ${root}: all PATHs must be below it`)
    return { path: from, kind }
  })
  const of = (kind: string): string[] => inside.filter((place) => place.kind === kind).map(({ path }) => path)
  return { root, named: of('file'), folders: of('folder') }
}

/** A path from a folder, with forward slashes; the folder itself is the empty path, null what isn't below it. */
export function below(folder: string, full: string): string | null {
  const path = relative(folder, full)
  if (path === '..' || path.startsWith(`..${sep}`) || resolve(folder, path) !== full || /^[a-z]:/i.test(path))
    return null
  return path.split(sep).join('/')
}

/** How a path of the root is shown to somebody who stands in a folder. */
export function shownFrom(folder: string, root: string): (path: string) => string {
  return (path) => relative(folder, join(root, path)) || '.'
}

async function look(path: string, full: string): Promise<{ path: string; full: string; kind: 'file' | 'folder' }> {
  if (path === '') throw new UserError('an empty PATH is none: a Dockerfile or a folder is needed')
  if (opens(full)) return { path, full, kind: 'folder' }
  const parent = opens(dirname(full))
  const content = (await parent?.read([basename(full)]))?.get(basename(full))
  if (!content) throw new UserError(`${path} is not there: a PATH is a Dockerfile or a folder`)
  return { path, full, kind: 'file' }
}

function opens(folder: string): DiskWorkspace | null {
  try {
    return new DiskWorkspace(folder)
  } catch {
    return null
  }
}
