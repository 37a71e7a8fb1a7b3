import type { Edit, Finding, Fix } from '../findings/finding.js'
import { measuresWorse } from '../findings/purpose.js'
import { hunkOf, type Hunk } from '../source/diff.js'
import { applyChanges, ConflictingChanges } from '../source/edits.js'
import type { SourceText } from '../source/text.js'
import { looksAsIs } from './markdown.js'

/** The reviewed text of a file; null where it isn't at hand. */
export type Sources = (path: string) => SourceText | null

/** Whole lines that a fix replaces; `before` is empty where it only inserts lines before `line`. */
export interface Block {
  readonly path: string
  readonly line: number
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** What a one-click fix puts in place of the lines that its comment stands on. */
export interface Suggestion {
  readonly startLine: number
  readonly line: number
  readonly lines: readonly string[]
}

/** Untouched lines between two places of a fix that a suggestion may repeat; above that a diff reads better. */
const MAXIMUM_REPEATED = 10

/** The fix as it may be offered: not where a build of it failed or it was measured to do harm, and without a caution where a build proved it. */
export function offeredFix({ rule, fix, evidence }: Pick<Finding, 'rule' | 'fix' | 'evidence'>): Fix | null {
  if (!fix || !evidence) return fix
  const { builds, samePackages, sameImports } = evidence.verified
  if (!builds || measuresWorse(rule, evidence)) return null
  return samePackages && sameImports ? { ...fix, safety: 'safe' } : { ...fix, safety: 'review' }
}

/** The whole lines that edits change, file by file; null where a file isn't at hand or edits get in each other's way. */
export function blocksOf(edits: Fix['edits'], sources: Sources): readonly Block[] | null {
  const blocks: Block[] = []
  for (const path of new Set(edits.map((edit) => edit.path))) {
    const source = sources(path)
    if (!source) return null
    const own = edits.filter((edit) => edit.path === path)
    for (const group of grouped(own)) {
      // In the order that they were given: it decides between insertions at one place.
      const inOrder = own.filter((edit) => group.edits.has(edit))
      const block = blockOf(group, inOrder, source)
      if (!block) return null
      if (block.before.join('\n') !== block.after.join('\n') || block.before.length !== block.after.length)
        blocks.push(block)
    }
  }
  return blocks
}

function blockOf(group: Group, edits: readonly Edit[], source: SourceText): Block | null {
  const start = source.offsetAt({ line: group.first, column: 1 })
  const end = Math.max(start, source.offsetAt({ line: group.last + 1, column: 1 }))
  const slice = source.text.slice(start, end)
  const changes = edits.map((edit) => {
    const span = source.spanOf(edit)
    return { span: { start: span.start - start, end: span.end - start }, text: edit.text }
  })
  try {
    const replacement = applyChanges(slice, changes)
    // Two edits that together join this to the line behind: rare, and no longer whole lines.
    if (replacement !== '' && !replacement.endsWith('\n') && end < source.text.length) return null
    return { path: source.path, line: group.first, before: linesOf(slice), after: linesOf(replacement) }
  } catch (error) {
    if (error instanceof ConflictingChanges) return null
    throw error
  }
}

/**
 * The blocks as one suggestion on lines of one hunk. Null where that can't be, and where the text would not be exactly
 * what one sees or would start a line as a command to a bot: a suggestion shows text raw.
 */
export function suggestionOf(
  blocks: readonly Block[],
  source: SourceText,
  hunks: readonly Hunk[] | null,
  near: { readonly line: number; readonly endLine: number },
): Suggestion | null {
  if (blocks.length === 0 || blocks.some((block) => block.path !== source.path)) return null
  const start = Math.min(...blocks.map((block) => block.line))
  const end = Math.max(...blocks.map((block) => block.line + block.before.length - 1))
  const touched = blocks.reduce((sum, block) => sum + block.before.length, 0)
  if (end - start + 1 - touched > MAXIMUM_REPEATED) return null
  const [from, to] = end >= start ? [start, end] : anchorOf(start, source, hunks, near)
  if (!hunkOf(hunks, from, to)) return null
  const lines = replaced(blocks, source, from, to)
  if (lines.some((line) => !looksAsIs(line) || /^[/@]/.test(line))) return null
  return { startLine: from, line: to, lines }
}

/** The blocks as the lines of a diff, each under where it is. */
export function diffLines(blocks: readonly Block[], sources: Sources, place: (path: string) => string): string[] {
  const lines: string[] = []
  for (const { path, line, before, after } of blocks) {
    const shared = Math.min(before.length, after.length)
    let head = 0
    while (head < shared && before[head] === after[head]) head++
    let tail = 0
    while (tail < shared - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
    const first = line + head
    lines.push(`@@ ${place(path)}:${first} @@`)
    // Where lines are only inserted, the one above says where.
    if (before.length === head + tail && first > 1) lines.push(` ${sources(path)?.line(first - 1) ?? ''}`)
    for (let at = head; at < before.length - tail; at++) lines.push(`-${before[at]!}`)
    for (let at = head; at < after.length - tail; at++) lines.push(`+${after[at]!}`)
  }
  return lines
}

interface Group {
  readonly first: number
  last: number
  readonly edits: Set<Edit>
}

function grouped(edits: readonly Edit[]): Group[] {
  const groups: Group[] = []
  const ranges = edits
    .map((edit) => ({ edit, first: edit.line, last: lastLineOf(edit) }))
    .sort((a, b) => a.first - b.first || a.last - b.last)
  for (const { edit, first, last } of ranges) {
    const group = groups.at(-1)
    if (group && first <= group.last + 1) {
      group.last = Math.max(group.last, last)
      group.edits.add(edit)
    } else groups.push({ first, last, edits: new Set([edit]) })
  }
  return groups
}

/** The last line whose text an edit touches: one that ends before a line's first column leaves that line as it is. */
function lastLineOf(edit: Edit): number {
  const wholeLines = edit.endColumn === 1 && (edit.text === '' ? edit.column === 1 : edit.text.endsWith('\n'))
  return wholeLines ? edit.endLine - 1 : edit.endLine
}

/** The line that an insertion before `line` is suggested on: this one or the one above, rather one of the finding's. */
function anchorOf(
  line: number,
  source: SourceText,
  hunks: readonly Hunk[] | null,
  near: { readonly line: number; readonly endLine: number },
): [number, number] {
  const last = source.line(source.lineCount) === '' ? source.lineCount - 1 : source.lineCount
  const usable = [line, line - 1].filter((at) => at >= 1 && at <= last && hunkOf(hunks, at, at))
  const at = usable.find((candidate) => near.line <= candidate && candidate <= near.endLine) ?? usable[0] ?? line
  return [at, at]
}

function replaced(blocks: readonly Block[], source: SourceText, from: number, to: number): string[] {
  const lines: string[] = []
  let line = from
  for (const block of [...blocks].sort((a, b) => a.line - b.line)) {
    while (line < block.line) lines.push(source.line(line++))
    lines.push(...block.after)
    line += block.before.length
  }
  while (line <= to) lines.push(source.line(line++))
  return lines
}

function linesOf(slice: string): string[] {
  return slice === '' ? [] : slice.replace(/\r?\n$/, '').split(/\r?\n/)
}
