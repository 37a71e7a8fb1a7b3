import { copyFile, lstat, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Git } from '../git/command.js'
import { placeBelow } from './place.js'

const POINTER = 'version https://git-lfs.github.com/spec/v1'

/**
 * Puts the files that Git LFS keeps in place of the pointers to them, from what the clone holds; nothing is fetched.
 * Source: git-lfs, docs/spec.md and docs/man/git-lfs-config (storage below the common git folder).
 * @returns what stays a pointer, as sentences
 */
export async function bringLargeFiles(own: Git, folder: string): Promise<readonly string[]> {
  // Looking through all files for pointers takes a while: only where attributes speak of LFS.
  const attributes = ['grep', '--cached', '-q', '-e', 'filter=lfs', '--', '.gitattributes', '**/.gitattributes']
  if ((await own.ask(attributes)) === null) return []
  const found = (await own.ask(['grep', '--cached', '-l', '-z', '-F', '-e', POINTER])) ?? ''
  const common = (await own.ask(['rev-parse', '--git-common-dir'])) ?? '.git'
  const storage = resolve(own.options.folder, common, 'lfs', 'objects')
  let missing = 0
  for (const path of found.split('\0').filter((name) => name !== '')) {
    const place = await placeBelow(folder, path)
    if (place === null || !(await lstat(place)).isFile()) continue
    const pointer = await readFile(place, 'utf8')
    const id = pointer.startsWith(POINTER) ? /^oid sha256:([0-9a-f]{64})$/m.exec(pointer)?.[1] : undefined
    if (id === undefined) continue
    const object = join(storage, id.slice(0, 2), id.slice(2, 4), id)
    try {
      // Its mode stays that of the pointer.
      await copyFile(object, place)
    } catch {
      missing++
    }
  }
  if (missing === 0) return []
  return missing === 1
    ? ['1 file of Git LFS is not in this clone: the build gets its pointer.']
    : [`${missing} files of Git LFS are not in this clone: the build gets the pointers.`]
}
