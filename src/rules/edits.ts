import type { Assignment, Comment, Dockerfile, Instruction } from '../dockerfile/model.js'
import type { InstallerCall } from '../dockerfile/installers/index.js'
import { lineEndingOf, type Span } from '../source/text.js'
import type { RuleChange } from './rule.js'

/** The lines of an instruction, from its first column to the start of the line behind it. */
export function wholeLines(dockerfile: Dockerfile, span: Span): Span {
  const { text } = dockerfile.source
  const start = text.lastIndexOf('\n', span.start - 1) + 1
  const newline = text.indexOf('\n', span.end)
  return { start, end: newline < 0 ? text.length : newline + 1 }
}

/** Removes an instruction with its lines, and the comments right above it that speak of what goes. */
export function removeInstruction(dockerfile: Dockerfile, instruction: Instruction, subject: RegExp): RuleChange {
  let { start, end } = wholeLines(dockerfile, instruction.span)
  for (const comment of dockerfile.comments.toReversed()) {
    const lines = wholeLines(dockerfile, comment.span)
    if (lines.end === start && isOwnLine(dockerfile, comment) && subject.test(comment.text)) start = lines.start
  }
  end = Math.max(end, start)
  return { span: { start, end }, text: '' }
}

function isOwnLine(dockerfile: Dockerfile, { span }: Comment): boolean {
  return dockerfile.source.text.slice(wholeLines(dockerfile, span).start, span.start).trim() === ''
}

/** Removes one assignment of ENV or ARG; the whole instruction where it is the only one. */
export function removeAssignment(
  dockerfile: Dockerfile,
  instruction: Instruction,
  span: Span,
  subject: RegExp,
): RuleChange {
  const all = instruction.assignments
  const index = all.findIndex((assignment: Assignment) => assignment.span.start === span.start)
  if (all.length <= 1 || index < 0) return removeInstruction(dockerfile, instruction, subject)
  const next = all[index + 1]
  const previous = all[index - 1]
  // The last one goes with what stands before it, up to the one before.
  if (!next) return { span: { start: previous!.span.end, end: span.end }, text: '' }
  const { text } = dockerfile.source
  const commented = /^[ \t]*#/m.test(text.slice(span.end, next.span.start))
  // Up to where the next one starts, so that line breaks and indents stay as they were.
  if (!commented && !isCommentAbove(text, span)) return { span: { start: span.start, end: next.span.start }, text: '' }
  return { span: withCommentAbove(text, span, subject), text: '' }
}

/** Whether a line of comment stands right above. */
function isCommentAbove(text: string, { start }: Span): boolean {
  return /(?:^|\n)[ \t]*#[^\n]*\n[ \t]*$/.test(text.slice(0, start))
}

/**
 * A value in a continued instruction with comments between its lines: its own line and what is said above it go, and what
 * is said of the next one stays.
 */
function withCommentAbove(text: string, { start, end }: Span, subject: RegExp): Span {
  const behind = /^[ \t]*[\\`]?[ \t]*\r?\n/.exec(text.slice(end))?.[0]
  let from = text.lastIndexOf('\n', start - 1) + 1
  if (behind === undefined || text.slice(from, start).trim() !== '') {
    return { start, end: end + /^[ \t]*/.exec(text.slice(end))![0].length }
  }
  for (
    let above = lineAbove(text, from);
    /^[ \t]*#/.test(above) && subject.test(above);
    above = lineAbove(text, from)
  ) {
    from -= above.length
  }
  return { start: from, end: end + behind.length }
}

/** The line that ends where another one starts, with its ending. */
function lineAbove(text: string, start: number): string {
  return text.slice(text.lastIndexOf('\n', start - 2) + 1, start)
}

/** Adds lines behind an instruction. */
export function insertAfter(dockerfile: Dockerfile, instruction: Instruction, lines: readonly string[]): RuleChange {
  const { text } = dockerfile.source
  const ending = lineEndingOf(text)
  const { end } = wholeLines(dockerfile, instruction.span)
  const needsBreak = end > 0 && text[end - 1] !== '\n'
  const block = lines.map((line) => line + ending).join('')
  return { span: { start: end, end }, text: needsBreak ? ending + block.slice(0, -ending.length) : block }
}

/** Adds lines before an instruction. */
export function insertBefore(dockerfile: Dockerfile, instruction: Instruction, lines: readonly string[]): RuleChange {
  const { start } = wholeLines(dockerfile, instruction.span)
  const ending = lineEndingOf(dockerfile.source.text)
  return { span: { start, end: start }, text: lines.map((line) => line + ending).join('') }
}

/** Removes a word of a command with the white space before it; a line of its own goes whole. */
export function removeWord(dockerfile: Dockerfile, span: Span): RuleChange {
  const { text } = dockerfile.source
  const before = /[ \t]*$/.exec(text.slice(0, span.start))![0].length
  const start = span.start - before
  const alone = start === 0 || text[start - 1] === '\n'
  if (!alone) return { span: { start, end: span.end }, text: '' }
  const escape = dockerfile.escape === '`' ? '`' : '\\\\'
  const continued = new RegExp(`[ \\t]*${escape}[ \\t]*\\r?\\n`, 'y')
  continued.lastIndex = span.end
  if (continued.test(text)) return { span: { start, end: continued.lastIndex }, text: '' }
  // The last line of the command: the continuation before it goes too.
  const back = new RegExp(`[ \\t]*${escape}[ \\t]*\\r?\\n$`).exec(text.slice(0, start))
  return { span: { start: back ? back.index : start, end: span.end }, text: '' }
}

/** Adds options behind an installer's subcommand; null where it isn't written in this place as such (`sh -c "…"`, a variable). */
export function addOptions(
  dockerfile: Dockerfile,
  { action, actionSpan, tool }: InstallerCall,
  options: string,
): RuleChange | null {
  const written = dockerfile.source.slice(actionSpan)
  const { end } = actionSpan
  const plain = tool !== 'uvx' && written === action.replace(/^.* /, '')
  return plain ? { span: { start: end, end }, text: ` ${options}` } : null
}
