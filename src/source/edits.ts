import type { Span } from './text.js'

/** A replacement of a span of one text; an insertion where the span is empty. */
export interface TextChange {
  readonly span: Span
  readonly text: string
}

/** Raised when changes overlap: applying both would lose one of them. */
export class ConflictingChanges extends Error {
  constructor(
    readonly first: TextChange,
    readonly second: TextChange,
  ) {
    super(`changes at ${first.span.start} and ${second.span.start} overlap`)
    this.name = 'ConflictingChanges'
  }
}

/**
 * Applies changes that are all given in offsets of `text`. Identical ones count once, insertions at one place keep
 * their order.
 * @throws ConflictingChanges where two different changes overlap.
 */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  const sorted = changes
    .map((change, order) => ({ change, order }))
    .sort((a, b) => a.change.span.start - b.change.span.start || a.order - b.order)
    .map(({ change }) => change)
  let out = ''
  let at = 0
  let previous: TextChange | null = null
  for (const change of sorted) {
    if (previous && same(previous, change)) continue
    if (previous && change.span.start < previous.span.end) throw new ConflictingChanges(previous, change)
    out += text.slice(at, change.span.start) + change.text
    at = change.span.end
    previous = change
  }
  return out + text.slice(at)
}

function same(a: TextChange, b: TextChange): boolean {
  return a.span.start === b.span.start && a.span.end === b.span.end && a.text === b.text
}
