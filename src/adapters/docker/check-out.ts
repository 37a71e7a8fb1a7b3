import { lutimes, mkdir, readdir, realpath } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { Git } from '../git/command.js'
import { bringLargeFiles } from './large-files.js'

/**
 * The time of every file that is checked out. It is the same for all trees, so that a layer of the same files is the
 * same to the byte; zip knows no year before 1980.
 */
const TIME = new Date('2020-01-01T00:00:00Z')

/**
 * Writes a commit's files into a folder. The checkout, its index, its list of worktrees and its configuration stay as
 * they are: an index of our own is filled and written out. No hook and no filter runs, `export-ignore` doesn't count.
 * @param index path of that index, which may not exist yet
 * @returns what the folder lacks, as sentences
 */
export async function checkOut(git: Git, commit: string, folder: string, index: string): Promise<readonly string[]> {
  const notes = await writeTree(git, commit, folder, index)
  await setTimes(folder)
  return notes
}

async function writeTree(git: Git, commit: string, folder: string, index: string): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true })
  const own = git.with({ GIT_INDEX_FILE: index })
  const settings = ['-c', 'core.sparseCheckout=false', ...(await withoutFilters(git))]
  await own.run([...settings, 'read-tree', '--no-recurse-submodules', commit])
  await own.run([...settings, 'checkout-index', '--all', '--quiet', '--force', `--prefix=${folder}/`])
  const notes = [...(await bringLargeFiles(own, folder))]
  for (const [number, { path, commit: pinned }] of (await submodules(own)).entries()) {
    const checkout = await submoduleFolder(git.options.folder, path)
    const nested = checkout === null ? null : git.at(checkout)
    const known = nested === null ? null : await nested.ask(['cat-file', '-t', pinned])
    if (nested === null || known !== 'commit')
      notes.push(`The submodule ${path} is not in this clone: it is left empty.`)
    else notes.push(...(await writeTree(nested, pinned, join(folder, path), `${index}-${number}`)))
  }
  return notes
}

/** Settings that turn off every filter that is configured here: they are programs. */
async function withoutFilters(git: Git): Promise<string[]> {
  const names = await git.ask(['config', '--name-only', '-z', '--get-regexp', '^filter\\.'])
  const filters = new Set((names ?? '').split('\0').flatMap((name) => /^(filter\..+)\.[^.]+$/.exec(name)?.[1] ?? []))
  return [...filters].flatMap((filter) =>
    ['smudge=', 'clean=', 'process=', 'required=false'].flatMap((setting) => ['-c', `${filter}.${setting}`]),
  )
}

async function submodules(own: Git): Promise<{ readonly path: string; readonly commit: string }[]> {
  const rows = (await own.run(['ls-files', '--stage', '-z'])).toString('utf8').split('\0')
  return rows.flatMap((row) => {
    const match = /^160000 ([0-9a-f]+) 0\t([^]+)$/.exec(row)
    return match ? [{ commit: match[1]!, path: match[2]! }] : []
  })
}

/** Where a submodule is checked out; null where it isn't, or the path leads out of the checkout. */
async function submoduleFolder(root: string, path: string): Promise<string | null> {
  try {
    const [real, top] = [await realpath(join(root, path)), await realpath(root)]
    if (!real.startsWith(top + sep)) return null
    return (await readdir(real)).includes('.git') ? real : null
  } catch {
    return null
  }
}

async function setTimes(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true })
  await Promise.all(entries.filter((entry) => !entry.isDirectory()).map(({ name }) => touch(join(folder, name))))
  for (const entry of entries) if (entry.isDirectory()) await setTimes(join(folder, entry.name))
  await touch(folder)
}

function touch(path: string): Promise<void> {
  return lutimes(path, TIME, TIME)
}
