import { posix } from 'node:path'

/** An absolute path without `.`, `..`, doubled and trailing slashes. */
export function normalizePath(path: string, workdir = '/'): string {
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
