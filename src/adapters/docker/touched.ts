import { randomUUID } from 'node:crypto'
import { appendFile, chmod, copyFile, link, lstat, mkdir, readdir, readlink, rm, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { BuildTree } from '../../ports/builder.js'
import type { Declined } from '../../ports.js'
import { DiskWorkspace } from '../workspace/disk.js'

/** What is copied at most: above that the copy costs more than what it shows. */
const MOST_FILES = 100_000
const MOST_BYTES = 4e9
/** What no build gets, or what only this machine's tools need. */
const LEFT_OUT = new Set(['.git'])

/**
 * A copy of a tree in which one file ends with another comment than ever before, so that no cache knows it. Files are
 * linked where the file system can, and nothing is followed out of the tree.
 * @param folder of the copy; made here
 */
export async function touchedTree(tree: BuildTree, path: string, folder: string): Promise<BuildTree | Declined> {
  const left = { files: MOST_FILES, bytes: MOST_BYTES }
  if (!(await copyFolder(tree.folder, folder, left))) {
    return {
      declined: `the checkout has more than ${MOST_FILES} files or ${MOST_BYTES / 1e9} GB: no file of it is touched`,
    }
  }
  const [original, changed] = [join(tree.folder, path), join(folder, path)]
  if (!(await lstat(original)).isFile()) return { declined: `${path} is no ordinary file` }
  // Never through a link into the tree itself.
  await rm(changed, { force: true })
  await mkdir(dirname(changed), { recursive: true })
  await copyFile(original, changed)
  await appendFile(changed, `\n# ${randomUUID()}\n`)
  return { name: `${tree.name}, ${path} touched`, workspace: new DiskWorkspace(folder), folder }
}

async function copyFolder(from: string, to: string, left: { files: number; bytes: number }): Promise<boolean> {
  await mkdir(to, { recursive: true })
  // A folder's mode is a part of what COPY's cache goes by, as a file's is.
  await chmod(to, (await lstat(from)).mode & 0o7777)
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (LEFT_OUT.has(entry.name)) continue
    if (entry.isDirectory()) {
      if (!(await copyFolder(source, target, left))) return false
    } else if (entry.isSymbolicLink()) await symlink(await readlink(source), target)
    else if (entry.isFile()) {
      left.files--
      left.bytes -= (await lstat(source)).size
      if (left.files < 0 || left.bytes < 0) return false
      await link(source, target).catch(() => copyFile(source, target))
    }
  }
  return true
}
