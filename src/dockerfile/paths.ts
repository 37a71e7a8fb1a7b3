import { posix } from 'node:path'
import { UNKNOWN } from './expand.js'

/** Longer ones count as unknown: folders that grow by each WORKDIR would cost their square. */
export const MAXIMUM_LENGTH = 1024

/** An absolute path without `.`, `..`, doubled and trailing slashes. */
export function normalizePath(path: string, workdir = '/'): string {
  if (path.length + workdir.length > MAXIMUM_LENGTH) return `/${UNKNOWN}`
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
