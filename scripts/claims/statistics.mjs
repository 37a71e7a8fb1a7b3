// Medians with the 95% interval of their uncertainty, by bootstrap with a fixed seed.
const DRAWS = 2000

/** @returns {{median: number, interval: [number, number], samples: number}} */
export function estimate(values) {
  return { ...bootstrap([values], ([drawn]) => median(drawn)), samples: values.length }
}

/** How many times as much `after` is as `before`, of samples taken in turns. */
export function ratio(before, after) {
  const drawn = bootstrap([before, after], ([one, other]) => median(other) / median(one))
  return { ...drawn, samples: Math.min(before.length, after.length) }
}

/** `after` less `before`. */
export function difference(before, after) {
  const drawn = bootstrap([before, after], ([one, other]) => median(other) - median(one))
  return { ...drawn, samples: Math.min(before.length, after.length) }
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2
}

function bootstrap(sides, of) {
  const random = generator(20)
  const draws = Array.from({ length: DRAWS }, () =>
    of(sides.map((values) => values.map(() => values[Math.floor(random() * values.length)]))),
  ).sort((a, b) => a - b)
  return { median: of(sides), interval: [draws[Math.floor(DRAWS * 0.025)], draws[Math.ceil(DRAWS * 0.975) - 1]] }
}

// mulberry32: the same samples give the same interval.
function generator(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
