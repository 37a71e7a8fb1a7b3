import { QUANTITIES, type Quantity } from '../findings/measurement.js'
import { isList } from './plain.js'
import { listFromText, notAllowed, type ValueType } from './values.js'

const WORDS = [...QUANTITIES, 'all', 'off'] as const

/** What is measured, in the order in which it is; `all` and `off` stand alone, in the file without a list too. */
export function quantities(): ValueType<readonly Quantity[]> {
  const allowed = `${QUANTITIES.join(', ')}, or one of all, off alone`
  return {
    allowed,
    words: WORDS,
    read(value) {
      const items = isList(value) ? value : [value]
      const wrong = items.find((item) => !WORDS.some((word) => word === item))
      if (wrong !== undefined) return notAllowed(wrong, allowed, WORDS)
      const named = new Set(items)
      if (named.size > 1 && (named.has('all') || named.has('off'))) return notAllowed(value, allowed)
      return { value: QUANTITIES.filter((quantity) => named.has('all') || named.has(quantity)) }
    },
    fromText: listFromText,
    schema: () => ({
      anyOf: [
        { type: 'string', enum: WORDS },
        { type: 'array', items: { type: 'string', enum: QUANTITIES } },
      ],
    }),
  }
}
