import { notAllowed, type ValueType } from './values.js'

/** One of so many parts, counted from 1. */
export interface Shard {
  readonly part: number
  readonly of: number
}

/** A matrix has no more jobs. */
export const MOST_SHARDS = 256
const SHARD = '^[1-9][0-9]{0,2}/[1-9][0-9]{0,2}$'

export function shard(): ValueType<Shard> {
  const allowed = `part/parts, like 2/5, of at most ${MOST_SHARDS} parts`
  return {
    allowed,
    read(value) {
      if (typeof value !== 'string' || !new RegExp(SHARD).test(value)) return notAllowed(value, allowed)
      const [part = 0, of = 0] = value.split('/').map(Number)
      return part <= of && of <= MOST_SHARDS ? { value: { part, of } } : notAllowed(value, allowed)
    },
    fromText: (text) => text,
    schema: () => ({ type: 'string', pattern: SHARD }),
  }
}

/** The items of a part, taken in turns, so that neighbours, which are often alike, are spread. */
export function ofShard<T>(items: readonly T[], { part, of }: Shard): readonly T[] {
  return items.filter((_, index) => index % of === part - 1)
}
