import type { Finding } from '../findings/finding.js'
import { SourceText, type Span } from '../source/text.js'

/** The text as reports may show it: of the same length, with asterisks for what must not show up. */
export function masked(source: SourceText, sensitive: readonly Span[]): SourceText {
  let { text } = source
  for (const { start, end } of sensitive) {
    text = text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, '*') + text.slice(end)
  }
  return sensitive.length === 0 ? source : new SourceText(source.path, text)
}

/**
 * A finding without its fix where that touches a line with something sensitive: a suggestion repeats whole lines, and
 * one with asterisks in it must not be applied.
 */
export function withoutSecrets(finding: Finding, source: SourceText, sensitive: readonly Span[]): Finding {
  const lines = sensitive.map(({ start, end }) => [source.positionAt(start).line, source.positionAt(end).line] as const)
  const touches = finding.fix?.edits.some(
    ({ path, line, endLine }) =>
      path === source.path && lines.some(([first, last]) => line <= last && first <= endLine),
  )
  return touches ? { ...finding, fix: null } : finding
}
