/** One line of a comparison: kept, removed from the first text, or added by the second. */
interface Row {
  readonly sign: ' ' | '-' | '+'
  readonly text: string
}

/** Above this many lines in the middle of both, the change is shown as one block: comparing them line by line costs their product. */
const MAXIMUM_CELLS = 4_000_000

/**
 * A unified diff of two texts with three lines of context, without the file headers. Empty where they are equal.
 * Line endings are shown as they are, so that a change of them is one.
 */
export function lineDiff(before: string, after: string): string[] {
  if (before === after) return []
  const rows = compareLines(linesOf(before), linesOf(after))
  const lines: string[] = []
  for (let at = rows.findIndex(isChange); at >= 0;) {
    const start = Math.max(0, at - CONTEXT)
    let end = at
    for (let next = at; next >= 0 && next - end <= 2 * CONTEXT; next = nextChange(rows, end + 1)) end = next
    const last = Math.min(rows.length, end + CONTEXT + 1)
    lines.push(header(rows, start, last), ...rows.slice(start, last).flatMap(shown))
    at = nextChange(rows, last)
  }
  return lines
}

const CONTEXT = 3

/** Lines with their endings, so that a missing last one is a difference. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

function shown({ sign, text }: Row): string[] {
  return text.endsWith('\n') ? [sign + text.slice(0, -1)] : [sign + text, '\\ No newline at end of file']
}

function isChange({ sign }: Row): boolean {
  return sign !== ' '
}

function nextChange(rows: readonly Row[], from: number): number {
  for (let at = from; at < rows.length; at++) if (isChange(rows[at]!)) return at
  return -1
}

/** `@@ -start,count +start,count @@`, 1-based; a side without lines names the line before. */
function header(rows: readonly Row[], start: number, end: number): string {
  const side = (sign: '-' | '+'): string => {
    const before = rows.slice(0, start).filter((row) => row.sign === ' ' || row.sign === sign).length
    const count = rows.slice(start, end).filter((row) => row.sign === ' ' || row.sign === sign).length
    return `${count === 0 ? before : before + 1},${count}`
  }
  return `@@ -${side('-')} +${side('+')} @@`
}

function compareLines(a: readonly string[], b: readonly string[]): Row[] {
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  const same = (lines: readonly string[]): Row[] => lines.map((text) => ({ sign: ' ', text }))
  const middle = between(a.slice(head, a.length - tail), b.slice(head, b.length - tail))
  return [...same(a.slice(0, head)), ...middle, ...same(a.slice(a.length - tail))]
}

/** The longest common subsequence of two lists of lines, as rows. */
function between(a: readonly string[], b: readonly string[]): Row[] {
  const removed = (lines: readonly string[]): Row[] => lines.map((text) => ({ sign: '-', text }))
  const added = (lines: readonly string[]): Row[] => lines.map((text) => ({ sign: '+', text }))
  if (a.length * b.length > MAXIMUM_CELLS) return [...removed(a), ...added(b)]
  const width = b.length + 1
  const lengths = new Uint32Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const down = lengths[(i + 1) * width + j]!
      const right = lengths[i * width + j + 1]!
      lengths[i * width + j] = a[i] === b[j] ? lengths[(i + 1) * width + j + 1]! + 1 : Math.max(down, right)
    }
  }
  const rows: Row[] = []
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      rows.push({ sign: ' ', text: a[i]! })
      i++
      j++
    } else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) rows.push({ sign: '-', text: a[i++]! })
    else rows.push({ sign: '+', text: b[j++]! })
  }
  return [...rows, ...removed(a.slice(i)), ...added(b.slice(j))]
}
