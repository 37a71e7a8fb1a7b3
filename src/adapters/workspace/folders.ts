/** Folders that hold what tools made: nobody reviews what is in them. */
const GENERATED = new Set(['node_modules', '.git', '__pycache__', '.tox', '.nox'])

/** What marks a folder as a virtual environment, whatever its name. */
export const VIRTUAL_ENVIRONMENT = 'pyvenv.cfg'

export function isGenerated(folder: string): boolean {
  return GENERATED.has(folder)
}

/**
 * A path in the form that a tree knows it by: `./a//b/` is `a/b`, `.` is the empty path, the root.
 * Null where it leads out of the tree, absolute paths included.
 */
export function normalize(path: string): string | null {
  if (path.startsWith('/') || path.includes('\0')) return null
  // Most are in that form already.
  if (!/(?:^|\/)\.{0,2}(?:\/|$)/.test(path)) return path
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return null
  }
  return parts.join('/')
}

/** The order of every listing, the same for a folder and for a commit: by UTF-16 code units, as `<` compares. */
export function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0
}
