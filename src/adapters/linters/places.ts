import type { SourceText, Span } from '../../source/text.js'

/** Whole lines of a Dockerfile without the white space around them; null where there are no such lines. */
export function linesSpan(source: SourceText, first: unknown, last: unknown = first): Span | null {
  if (typeof first !== 'number' || !Number.isInteger(first) || first < 1 || first > source.lineCount) return null
  const end = typeof last === 'number' && last > first ? Math.min(Math.floor(last), source.lineCount) : first
  const start = source.offsetAt({ line: first, column: 1 })
  const text = source.text.slice(start, source.offsetAt({ line: end, column: 1 }) + source.line(end).length)
  const lead = text.length - text.trimStart().length
  const length = text.trim().length
  return length === 0 ? null : { start: start + lead, end: start + lead + length }
}

/** The text without comments by which it turns a linter's checks off; all offsets stay. */
export function withoutPragmas(text: string): string {
  return text.replace(/^([ \t]*#[ \t]*)(?:hadolint|shellcheck)(?=[ \t])/gim, (whole, lead: string) =>
    lead.padEnd(whole.length, '-'),
  )
}
