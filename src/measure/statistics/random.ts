// Asked millions of times: a look at the global object each time would take longer than the rest.
const { imul } = Math

/** Numbers in [0, 1). */
export type Random = () => number

/**
 * A seeded generator (mulberry32): the same samples give the same interval to the last digit, on every machine. Good for
 * resampling, for no secret.
 */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
