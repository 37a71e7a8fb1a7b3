import type { ListedFile, Side } from './entities.js'

/** One line of a unified diff. */
export interface Row {
  readonly sign: ' ' | '+' | '-'
  readonly text: string
  /** Its number in the old file and in the new one. */
  readonly left: number | null
  readonly right: number | null
  /** GitHub's old way to say where: lines below the first `@@`, later ones counted too. */
  readonly position: number
  readonly hunk: number
}

/** Where a comment wants to stand. */
export interface Anchor {
  readonly side: Side
  readonly line: number
  readonly startSide: Side | null
  readonly startLine: number | null
}

/** Where it stands. */
export interface Place {
  readonly row: Row
  readonly start: Row | null
}

/** The rows of a patch as GitHub gives it: hunks only, no file header. */
export function rowsOf(patch: string): Row[] {
  const rows: Row[] = []
  let [left, right, position, hunk] = [0, 0, -1, -1]
  for (const text of patch.split('\n')) {
    position++
    const header = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(text)
    if (header) {
      ;[left, right] = [Number(header[1]), Number(header[2])]
      hunk++
    } else if (text.startsWith('+'))
      rows.push({ sign: '+', text: text.slice(1), left: null, right: right++, position, hunk })
    else if (text.startsWith('-'))
      rows.push({ sign: '-', text: text.slice(1), left: left++, right: null, position, hunk })
    else if (text.startsWith(' '))
      rows.push({ sign: ' ', text: text.slice(1), left: left++, right: right++, position, hunk })
  }
  return rows
}

const at = (rows: readonly Row[], side: Side, line: number): Row | undefined =>
  rows.find((row) => (side === 'LEFT' ? row.left : row.right) === line)

/** Where a comment stands in a diff, or why GitHub refuses it. */
export function resolve(file: ListedFile | undefined, anchor: Anchor): Place | string {
  if (!file) return 'Path could not be resolved'
  const rows = rowsOf(file.patch ?? '')
  const row = at(rows, anchor.side, anchor.line)
  if (!row) return 'Line could not be resolved'
  if (anchor.startLine === null) return { row, start: null }
  const start = at(rows, anchor.startSide ?? anchor.side, anchor.startLine)
  if (!start) return 'Start line could not be resolved'
  if (start.hunk !== row.hunk) return 'Pull request review thread start line must be part of the same hunk as the line.'
  if (start.position >= row.position) return 'Pull request review thread start line must precede the end line.'
  return { row, start }
}

/** The row at a position. */
export function rowAt(file: ListedFile | undefined, position: number): Row | undefined {
  return rowsOf(file?.patch ?? '').find((row) => row.position === position)
}

/** What GitHub shows above a comment: its hunk, down to its line. */
export function diffHunk(patch: string, row: Row): string {
  const lines = patch.split('\n').slice(0, row.position + 1)
  const header = lines.findLastIndex((line) => line.startsWith('@@ '))
  return lines.slice(header).join('\n')
}

/** Which rows of one side stand in a later diff again: the longest common subsequence of their texts. */
function survivors(before: readonly Row[], after: readonly Row[]): Map<Row, Row> {
  const pairs = new Map<Row, Row>()
  const shift = after.length - before.length
  let [first, end] = [0, before.length]
  while (first < end && before[first]!.text === after[first]?.text) pairs.set(before[first]!, after[first++]!)
  while (end > first && end + shift > first && before[end - 1]!.text === after[end - 1 + shift]?.text) {
    pairs.set(before[--end]!, after[end + shift]!)
  }
  middle(before.slice(first, end), after.slice(first, end + shift), pairs)
  return pairs
}

/** The part where the two differ; one too large to compare has no survivors. */
function middle(before: readonly Row[], after: readonly Row[], pairs: Map<Row, Row>): void {
  if (before.length * after.length > 4_000_000) return
  const width = after.length + 1
  const lengths = new Uint32Array((before.length + 1) * width)
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        before[i]!.text === after[j]!.text
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!)
    }
  }
  for (let i = 0, j = 0; i < before.length && j < after.length;) {
    if (before[i]!.text === after[j]!.text) pairs.set(before[i++]!, after[j++]!)
    else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++
    else j++
  }
}

/** Carries a comment along to a later diff of its file; null when its lines aren't there any more: it's outdated. */
export function carry(before: ListedFile | undefined, after: ListedFile | undefined, anchor: Anchor): Place | null {
  const place = resolve(before, anchor)
  if (typeof place === 'string' || !after?.patch) return null
  const shown = (file: ListedFile | undefined, side: Side): Row[] =>
    rowsOf(file?.patch ?? '').filter((row) => (side === 'LEFT' ? row.left : row.right) !== null)
  const follow = (row: Row, side: Side): Row | null => {
    const pairs = survivors(shown(before, side), shown(after, side))
    return [...pairs].find(([old]) => old.position === row.position)?.[1] ?? null
  }
  const row = follow(place.row, anchor.side)
  const start = place.start && follow(place.start, anchor.startSide ?? anchor.side)
  if (!row || (place.start && start?.hunk !== row.hunk)) return null
  return { row, start }
}
