/**
 * Computes a value for an object once; it goes when the object goes, the last one's when another is asked for. Rules ask
 * of the same facts again and again: these questions don't reach the table.
 */
export function memoize<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const values = new WeakMap<Key, { readonly key: Key; readonly value: Value }>()
  let last: { readonly key: Key; readonly value: Value } | null = null
  return (key) => {
    if (last?.key === key) return last.value
    const known = values.get(key)
    const kept = known ?? { key, value: compute(key) }
    if (!known) values.set(key, kept)
    last = kept
    return kept.value
  }
}

/** Longer texts are read anew: what is kept of a few of them would outweigh all else. */
const LONGEST = 20_000
/** Texts whose values are kept, of one function: then it starts afresh. */
const MOST = 500

/**
 * Computes a value for a text once, as long as it is remembered: several rules ask of the same manifest, and in a
 * repository with many images the same lines, scripts and bases come up again and again.
 */
export function memoizeText<Value>(compute: (text: string) => Value): (text: string) => Value {
  const values = new Map<string, { readonly value: Value }>()
  return (text) => {
    const known = values.get(text)
    if (known) return known.value
    const value = compute(text)
    if (text.length > LONGEST) return value
    if (values.size >= MOST) values.clear()
    values.set(text, { value })
    return value
  }
}
