/** The median; of an even number of values, the mean of the middle two. @param values at least one, in any order */
export function median(values: readonly number[]): number {
  return quantileOf(ascending(values), 0.5)
}

/** A quantile of ascending values, between two of them by interpolation. @param share in [0, 1] */
export function quantileOf(sorted: ArrayLike<number>, share: number): number {
  const place = (sorted.length - 1) * Math.min(1, Math.max(0, share))
  const [low, high] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!]
  // Halves are exact in both directions, so that swapped sides give the same number with the other sign.
  return low === high ? low : low * (1 - (place % 1)) + high * (place % 1)
}

export function ascending(values: readonly number[]): Float64Array {
  return Float64Array.from(values).sort()
}

/** The median absolute deviation, scaled so that it is the standard deviation where the noise is normal. */
export function spread(values: readonly number[]): number {
  const middle = median(values)
  return 1.4826 * median(values.map((value) => Math.abs(value - middle)))
}

/**
 * The centre of differences: the median of the means of all pairs of them (Hodges and Lehmann's pseudomedian). It is the
 * median difference where differences are symmetric, as those of two sides with the same noise are; it shrugs at spikes
 * as a median does, and needs a third fewer samples for the same interval.
 */
export function centerOf(differences: readonly number[]): number {
  const means: number[] = []
  for (let i = 0; i < differences.length; i++)
    for (let j = i; j < differences.length; j++) means.push((differences[i]! + differences[j]!) / 2)
  return median(means)
}

/**
 * The centre of a resample, given as how often it holds each value: without writing the means down, by halving the range
 * and counting how many lie below. Bootstraps ask thousands of times.
 * @param sorted ascending
 * @param counts how often the value at the same place was drawn
 */
export function centerOfCounts(sorted: Float64Array, counts: Uint16Array): number {
  let first = 0
  let last = sorted.length - 1
  while (counts[first] === 0) first++
  while (counts[last] === 0) last--
  let drawn = 0
  for (let place = first; place <= last; place++) drawn += counts[place]!
  const half = (drawn * drawn) / 2
  let low = sorted[first]!
  let high = sorted[last]!
  // Finer than a hundredth of what one resample differs from the next by, nothing is gained.
  const fine = (quantileOf(sorted, 0.75) - quantileOf(sorted, 0.25)) / (100 * Math.sqrt(sorted.length))
  for (let step = 0; step < 20 && high - low > fine; step++) {
    const middle = (low + high) / 2
    // Ordered pairs whose mean is at or below the middle; `upper` walks down while `place` walks up.
    let below = 0
    let upper = last
    let left = drawn
    for (let place = first; place <= last && upper >= first; place++) {
      while (upper >= first && sorted[place]! + sorted[upper]! > 2 * middle) left -= counts[upper--]!
      below += counts[place]! * left
    }
    if (below < half) low = middle
    else high = middle
  }
  return (low + high) / 2
}
