import { posix } from 'node:path'
import { UNKNOWN } from './expand.js'

/** Longer ones count as unknown: folders that grow by each WORKDIR would cost their square. */
export const MAXIMUM_LENGTH = 1024

/** A piece that is empty, `.` or `..`; hidden files begin like these. */
const NEEDS_WORK = /\/(?:[./]|$)/

/** An absolute path without `.`, `..`, doubled and trailing slashes. */
export function normalizePath(path: string, workdir = '/'): string {
  if (path.length + workdir.length > MAXIMUM_LENGTH) return `/${UNKNOWN}`
  const whole = path.startsWith('/') ? path : workdir === '/' ? `/${path}` : `${workdir}/${path}`
  // Most are normal already, and node takes its time with each.
  if (whole.startsWith('/') && !NEEDS_WORK.test(whole)) return whole
  return posix.resolve('/', workdir, path)
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
