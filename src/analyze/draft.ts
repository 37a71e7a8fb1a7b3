import type { Fix, Level, Related } from '../findings/finding.js'
import type { Rule, RulePlace, Report } from '../rules/rule.js'
import type { Region, SourceText, Span } from '../source/text.js'
import type { LoadedContext } from './context-files.js'

/** A finding before it is known whether it is new, for one image. */
export interface Draft extends Region {
  readonly rule: string
  readonly level: Level
  readonly image: string
  readonly target: string | null
  readonly path: string
  readonly message: string
  readonly related: readonly Related[]
  readonly fix: Fix | null
  /** What the rule points at, in the Dockerfile; the region is its whole instruction, or a line of another file. */
  readonly span: Span
  readonly focus: Region
  /** Text that must show up nowhere. */
  readonly sensitive: Span | null
  readonly fingerprint: string
}

/** Turns what a rule's check yields, in offsets, into what a report shows, in lines. */
export function draftOf(
  rule: Pick<Rule, 'id' | 'level'>,
  report: Report,
  level: Level | null,
  source: SourceText,
  image: { readonly id: string; readonly target: string | null },
  context: LoadedContext,
  whole: Span = report.span,
): Omit<Draft, 'fingerprint'> {
  return {
    rule: rule.id,
    level: level ?? report.level ?? rule.level,
    image: image.id,
    target: image.target,
    path: report.at?.path ?? source.path,
    message: report.message,
    ...(report.at ? lineOf(report.at) : source.regionOf(whole)),
    focus: report.at ? lineOf(report.at) : source.regionOf(report.span),
    related: (report.related ?? []).flatMap(({ span, message, path }) => {
      const file = path === undefined ? source : context.source(path)
      return file ? [{ path: file.path, line: file.positionAt(span.start).line, message }] : []
    }),
    fix: fixOf(report, source, context),
    span: report.span,
    sensitive: report.sensitive ?? null,
  }
}

/** A line as a region: its first column, for its text isn't at hand. */
function lineOf({ line }: RulePlace): Region {
  return { line, column: 1, endLine: line, endColumn: 1 }
}

function fixOf({ edit }: Report, source: SourceText, context: LoadedContext): Fix | null {
  if (!edit || edit.changes.length === 0) return null
  const edits = edit.changes.map(({ span, text, path }) => {
    // A file that isn't there yet is made: an insertion at its very beginning.
    const file = path === undefined ? source : (context.source(path) ?? context.missing(path))
    return { path: file.path, ...file.exactRegionOf(span), text }
  })
  return { safety: edit.safety, edits }
}
