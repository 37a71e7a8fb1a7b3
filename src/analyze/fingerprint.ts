import type { SourceText, Span } from '../source/text.js'

/** What a fingerprint is made of, but for the text. */
interface Place {
  readonly rule: string
  /** The path at the head: what was renamed keeps its fingerprints. */
  readonly path: string
  readonly target: string | null
  readonly span: Span
  /** Instead of what stands at the span. */
  readonly text?: string
}

/**
 * Gives each finding of one file a fingerprint that stays when lines move: what it is about and the text that it
 * stands on, not where. Equal ones are told apart by their order in the file.
 */
export function fingerprints(places: readonly Place[], source: SourceText): string[] {
  const order = places.map((_, index) => index).sort((a, b) => places[a]!.span.start - places[b]!.span.start || a - b)
  const seen = new Map<string, number>()
  const result: string[] = []
  for (const index of order) {
    const { rule, path, target, span, text } = places[index]!
    const key = [rule, path, target ?? '', normalize(text ?? source.slice(span))].join('\0')
    const occurrence = seen.get(key) ?? 0
    seen.set(key, occurrence + 1)
    result[index] = hash(`${key}\0${occurrence}`)
  }
  return result
}

/** Line endings and the indentation of continued lines say nothing about what a text means. */
function normalize(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/**
 * 106 bits of two cyrb53 hashes, in hexadecimal after the scheme's version. No secret hangs on it, and loading
 * node:crypto would be a good part of the command's start.
 */
function hash(text: string): string {
  return `1${cyrb53(text, 0)}${cyrb53(text, 0x9e3779b9)}`
}

function cyrb53(text: string, seed: number): string {
  let high = 0xdeadbeef ^ seed
  let low = 0x41c6ce57 ^ seed
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, '0')
}
