import { posix } from 'node:path'
import { UNKNOWN } from './expand.js'

/** Longer ones count as unknown: folders that grow by each WORKDIR would cost their square. */
export const MAXIMUM_LENGTH = 1024

/** A piece that is empty, `.` or `..`. */
const NEEDS_WORK = /\/\.{0,2}(?:\/|$)/

/** An absolute path without `.`, `..`, doubled and trailing slashes. */
export function normalizePath(path: string, workdir = '/'): string {
  if (path.length + workdir.length > MAXIMUM_LENGTH) return `/${UNKNOWN}`
  // Most are normal already, or but for a slash at their end, and node takes its time with each.
  const whole = path.startsWith('/') ? path : joined(workdir, path)
  const short = whole.length > 1 && whole.endsWith('/') ? whole.slice(0, -1) : whole
  if (short === '/' || (short.startsWith('/') && !NEEDS_WORK.test(short))) return short
  return posix.resolve('/', workdir, path)
}

function joined(folder: string, path: string): string {
  if (path === '' || path === '.') return folder
  return folder === '/' ? `/${path}` : `${folder}/${path}`
}

/** Whether `path` is `folder` or below it; both absolute and normalized. */
export function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder === '/' ? '/' : `${folder}/`)
}

/** Whether one holds the other, or they are the same. */
export function touches(a: string, b: string): boolean {
  return isInside(a, b) || isInside(b, a)
}

/** Folders without those that lie in another of them, each once; see `outermostOf`. */
export function outermost(folders: readonly string[]): readonly string[] {
  const outer = outermostOf(folders)
  return [...new Set(folders)].filter((folder) => outer(folder) === folder)
}

/**
 * The outermost of some folders that one of them lies in.
 * @param folders normalized: absolute, or all from one root, which is `.`
 */
export function outermostOf(folders: readonly string[]): (folder: string) => string {
  const all = new Set(folders)
  const root = ['/', '.'].find((one) => all.has(one))
  return (folder) => {
    if (root !== undefined) return root
    let outer = folder
    for (let at = folder.lastIndexOf('/'); at > 0; at = folder.lastIndexOf('/', at - 1)) {
      if (all.has(folder.slice(0, at))) outer = folder.slice(0, at)
    }
    return outer
  }
}
