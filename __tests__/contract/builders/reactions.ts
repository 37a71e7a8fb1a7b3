import type { JsonObject } from '../exchange.js'

/** Nobody reacted. */
export function reactions(url: string): JsonObject {
  const kinds = ['+1', '-1', 'laugh', 'hooray', 'confused', 'heart', 'rocket', 'eyes']
  return { url, total_count: 0, ...Object.fromEntries(kinds.map((kind) => [kind, 0])) }
}
