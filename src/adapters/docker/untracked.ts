import { constants } from 'node:fs'
import { copyFile, lstat, readlink, symlink, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { isSecretFile } from '../../dockerfile/context-secrets.js'
import type { Ignore } from '../../dockerfile/ignore.js'
import type { Git } from '../git/command.js'
import { isGenerated, VIRTUAL_ENVIRONMENT } from '../workspace/folders.js'
import { placeBelow } from './place.js'

/** More than any build is handed by steps before it; beyond, somebody's data lie about. */
const MOST_FILES = 20_000
const MOST_BYTES = 1_000_000_000

/** Which of a checkout's files that git doesn't track a build may see. */
export interface UntrackedOptions {
  /** From the root; empty is the root. */
  readonly context: string
  readonly ignore: Ignore
  /** The Dockerfile's text: what it names is an input, whatever it is. */
  readonly text: string
  /** Only what git ignores: the rest is a part of the change. */
  readonly onlyIgnored: boolean
  /** A stranger's code gets nothing that looks like a credential. */
  readonly fork: boolean
}

/** Paths from the root. */
export interface Untracked {
  readonly files: readonly string[]
  /** Folders full of what tools made, which no side gets. */
  readonly leftOut: readonly string[]
}

/** What earlier steps made in a checkout, as far as it is in a build's context. */
export async function untrackedInputs(git: Git, options: UntrackedOptions): Promise<Untracked> {
  const { context, ignore, text, onlyIgnored, fork } = options
  const which = onlyIgnored ? ['--ignored', '--exclude-standard'] : []
  const place = context === '' ? [] : ['--', `:(literal)${context}`]
  const listed = (await git.run(['ls-files', '--others', '-z', ...which, ...place])).toString('utf8').split('\0')
  const environments = listed.flatMap((path) =>
    path.endsWith(`/${VIRTUAL_ENVIRONMENT}`) ? [path.slice(0, -VIRTUAL_ENVIRONMENT.length)] : [],
  )
  const leftOut = new Set<string>()
  const files = listed.filter((path) => {
    // A repository inside this one is listed as a folder.
    if (path === '' || path.endsWith('/')) return false
    const inContext = context === '' ? path : path.slice(context.length + 1)
    if (ignore.excludes(inContext)) return false
    if (fork && (isSecretFile(path) || /(?:^|\/)gha-creds-[^/]*\.json$/.test(path))) return false
    const folder = madeBy(path, environments)
    if (folder === null || isNamed(text, folder)) return true
    leftOut.add(folder)
    return false
  })
  return { files, leftOut: [...leftOut] }
}

/** The folder on a path that a tool filled; null where there is none. */
function madeBy(path: string, environments: readonly string[]): string | null {
  const parts = path.split('/').slice(0, -1)
  const at = parts.findIndex(isGenerated)
  if (at >= 0) return parts.slice(0, at + 1).join('/')
  return environments.find((folder) => path.startsWith(folder))?.replace(/\/$/, '') ?? null
}

function isNamed(text: string, folder: string): boolean {
  return text.includes(folder.slice(folder.lastIndexOf('/') + 1))
}

/**
 * Copies files of the checkout into a tree, with their times; what the tree has already stays.
 * @returns how many there were, and whether that was all
 */
export async function bringFiles(
  root: string,
  tree: string,
  paths: readonly string[],
): Promise<{ readonly count: number; readonly whole: boolean }> {
  let [count, bytes] = [0, 0]
  for (const path of paths) {
    const from = join(root, path)
    const status = await lstat(from).catch(() => null)
    if (!status || !(status.isFile() || status.isSymbolicLink())) continue
    if (count >= MOST_FILES || bytes + status.size > MOST_BYTES) return { count, whole: false }
    const to = await placeBelow(tree, path)
    if (to === null || (await lstat(to).catch(() => null))) continue
    if (status.isSymbolicLink()) await symlink(await readlink(from), to)
    else {
      await copyFile(from, to, constants.COPYFILE_FICLONE)
      await utimes(to, status.atime, status.mtime)
    }
    count++
    bytes += status.size
  }
  return { count, whole: true }
}
