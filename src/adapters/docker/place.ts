import { lstat, mkdir } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The absolute path of one below a folder, its parents made; null where something else than a folder is on the way: a
 * symlink there would lead what is written elsewhere.
 */
export async function placeBelow(root: string, path: string): Promise<string | null> {
  const parts = path.split('/')
  if (parts.some((part) => part === '' || part === '.' || part === '..' || part === '.git')) return null
  let at = root
  for (const part of parts.slice(0, -1)) {
    at = join(at, part)
    await mkdir(at).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    })
    if (!(await lstat(at)).isDirectory()) return null
  }
  return join(root, path)
}
