/** A small generator of random numbers (mulberry32) with what a corpus wants of it. */
export function randomFrom(seed) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const chance = (share) => next() < share
  const pick = (list) => list[Math.floor(next() * list.length)]
  return {
    next,
    chance,
    pick,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    some: (list, share) => list.filter(() => chance(share)),
    shuffled: (list) => {
      const all = [...list]
      for (let at = all.length - 1; at > 0; at--) {
        const other = Math.floor(next() * (at + 1))
        ;[all[at], all[other]] = [all[other], all[at]]
      }
      return all
    },
    weighted: (weights) => {
      let rest = next() * Object.values(weights).reduce((sum, weight) => sum + weight, 0)
      return Object.keys(weights).find((name) => (rest -= weights[name]) < 0) ?? Object.keys(weights)[0]
    },
  }
}
