import { lineDiff } from '../../source/line-diff.js'

/** A file that tells what is installed (a Dockerfile, a manifest, a lock), at the base and at the head; null: not there. */
export interface InstallFile {
  readonly path: string
  readonly before: string | null
  readonly after: string | null
}

/** The lines that a change removed or added, of all files together. */
export function changedLines(files: readonly InstallFile[]): readonly string[] {
  return files.flatMap(({ before, after }) =>
    lineDiff(before ?? '', after ?? '').flatMap((row) => (/^[-+]/.test(row) ? [row.slice(1)] : [])),
  )
}

/** A test whether any of the lines names a package; names are compared as indexes do (PEP 503: `-`, `_` and `.` alike). */
export function naming(lines: readonly string[]): (name: string) => boolean {
  const words = new Set<string>()
  for (const line of lines) {
    for (const word of line.match(/[A-Za-z0-9][\w.+-]*/g) ?? []) {
      words.add(normalized(word))
      // `django-4.2-py3-none-any.whl`, `python3-dev=3.11`, `redis.asyncio`: also by their beginnings.
      for (const part of beginnings(word)) words.add(part)
    }
  }
  return (name) => words.has(normalized(name))
}

function beginnings(word: string): string[] {
  const parts = normalized(word.replace(/\.(?:whl|tar\.gz|zip|deb)$/, '')).split('-')
  // Up to what looks like a version: a name that only begins like this word is another package.
  const version = parts.findIndex((part, index) => index > 0 && /^\d/.test(part))
  return version > 0 ? [parts.slice(0, version).join('-')] : []
}

function normalized(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-')
}
