import type { Git } from './command.js'

/** Reads blobs by their ids through one `git cat-file`; those that the clone lacks are absent from the answer. */
export async function readBlobs(git: Git, ids: Iterable<string>): Promise<ReadonlyMap<string, Buffer>> {
  const wanted = [...new Set(ids)]
  const blobs = new Map<string, Buffer>()
  if (wanted.length === 0) return blobs
  const output = await git.run(['cat-file', '--batch'], { input: wanted.map((id) => `${id}\n`).join('') })
  let at = 0
  for (const id of wanted) {
    const end = output.indexOf('\n', at)
    const [, type, size] = output.toString('latin1', at, end).split(' ')
    at = end + 1
    if (type === 'missing') continue
    const length = Number(size)
    if (type === 'blob') blobs.set(id, output.subarray(at, at + length))
    at += length + 1
  }
  return blobs
}

/** One entry of a commit's tree, as `git ls-tree` gives it; submodules are left out. */
export interface TreeEntry {
  readonly path: string
  readonly kind: 'file' | 'symlink'
  readonly size: number
  readonly id: string
}

export async function readTree(git: Git, commit: string): Promise<readonly TreeEntry[]> {
  const output = await git.run(['ls-tree', '-r', '-z', '-l', '--full-tree', '--end-of-options', commit])
  const entries: TreeEntry[] = []
  for (const row of output.toString('utf8').split('\0')) {
    const tab = row.indexOf('\t')
    const [mode, type, id, size] = row.slice(0, tab).split(/ +/)
    if (type !== 'blob' || id === undefined) continue
    // No number stands there where the clone lacks the blob; reading it says so.
    const bytes = Number(size) || 0
    entries.push({ path: row.slice(tab + 1), kind: mode === '120000' ? 'symlink' : 'file', size: bytes, id })
  }
  return entries
}
