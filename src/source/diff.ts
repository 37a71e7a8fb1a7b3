/** One hunk of a unified diff: the lines of the new file that it shows, 1-based, `end` inclusive. */
export interface Hunk {
  readonly start: number
  readonly end: number
  /** Lines of the new file that the change added or altered. */
  readonly added: ReadonlySet<number>
  /** Where lines were removed: the line of the new file that now stands at their place. */
  readonly removedAt: ReadonlySet<number>
}

/** How a file changed between base and head. */
export interface ChangedFile {
  readonly path: string
  /** The path at the base, where it differs. */
  readonly previousPath: string | null
  readonly status: 'added' | 'modified' | 'removed' | 'renamed'
  /** The hunks of its diff; null where the diff isn't known (large or binary files). */
  readonly hunks: readonly Hunk[] | null
}

/** Reads the hunks of a unified diff of one file; headers before the first `@@` are passed over. */
export function parseHunks(patch: string): Hunk[] {
  const hunks: Hunk[] = []
  let added = new Set<number>()
  let removedAt = new Set<number>()
  let line = 0
  let left = 0
  for (const row of patch.split('\n')) {
    const header = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(row)
    if (header) {
      line = Number(header[1])
      left = header[2] === undefined ? 1 : Number(header[2])
      added = new Set()
      removedAt = new Set()
      // A hunk that only removes shows no line of the new file: its range is empty.
      hunks.push({ start: line, end: line + left - 1, added, removedAt })
    } else if (row.startsWith('+') && left > 0) {
      added.add(line++)
      left--
    } else if (row.startsWith('-')) removedAt.add(line)
    else if (row.startsWith(' ') && left > 0) {
      line++
      left--
    }
  }
  return hunks
}

/** The hunk that shows all lines from `start` to `end`; GitHub takes comments and suggestions only inside one. */
export function hunkOf(hunks: readonly Hunk[] | null, start: number, end: number): Hunk | null {
  return hunks?.find((hunk) => hunk.start <= start && end <= hunk.end) ?? null
}
