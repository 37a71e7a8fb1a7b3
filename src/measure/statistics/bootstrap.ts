import { ascending, centerOfCounts, median, quantileOf } from './center.js'
import { normalShare, studentQuantile } from './distributions.js'
import { randomFrom } from './random.js'

const { floor } = Math

/** Resamples: enough that another seed moves the ends of an interval by a few percent of its width. */
const RESAMPLES = 1000
const SEED = 20_261_120

export interface Resampled {
  /** 95%. */
  readonly interval: readonly [number, number]
  /** Standard error, from the middle two thirds of the resamples. */
  readonly error: number
}

/**
 * Where the centre of differences could as well have been, by resampling whole rounds.
 *
 * A round's two starts stand close together, so drift and steps of the machine are in both and cancel. The differences (or
 * ratios' logarithms) that are left are uncorrelated where chance decides which side goes first, so rounds can be drawn one by one; blocks of
 * rounds would only lose width at the numbers of rounds that there are.
 * @param differences after − before, by round
 */
export function bootstrapCenter(differences: readonly number[], resamples = RESAMPLES): Resampled {
  const n = differences.length
  const sorted = ascending(differences)
  const random = randomFrom(SEED)
  const counts = new Uint16Array(n)
  const centers = new Float64Array(resamples)
  for (let resample = 0; resample < resamples; resample++) {
    counts.fill(0)
    for (let draw = 0; draw < n; draw++) counts[floor(random() * n)]!++
    centers[resample] = centerOfCounts(sorted, counts)
  }
  return resampled(centers.sort(), n)
}

/**
 * The same for the median of one side's samples. They are correlated, for the machine's slow and fast spells last for
 * several starts: blocks of neighbours are drawn, so that the interval is honest about it.
 * @param samples in the order in which they were taken
 */
export function bootstrapMedian(samples: readonly number[], resamples = RESAMPLES): Resampled {
  const n = samples.length
  const random = randomFrom(SEED)
  const block = Math.max(1, Math.round(1.5 * Math.cbrt(n)))
  const drawn = new Array<number>(n)
  const medians = new Float64Array(resamples)
  for (let resample = 0; resample < resamples; resample++) {
    for (let place = 0, from = 0; place < n; place++) {
      if (place % block === 0) from = floor(random() * n)
      drawn[place] = samples[(from + (place % block)) % n]!
    }
    medians[resample] = median(drawn)
  }
  return resampled(medians.sort(), n)
}

/**
 * The percentile interval, widened as Student's t is wider than the normal distribution: plain percentiles are too narrow
 * by that with few rounds (Hesterberg 2015, "expanded percentile"). Simulations still found a percent too little under
 * heavy tails, so it is taken at 96% and called 95%.
 */
function resampled(sorted: Float64Array, n: number): Resampled {
  const tail = normalShare(-Math.sqrt(n / (n - 1)) * studentQuantile(0.98, n - 1))
  const [low, high] = [normalShare(-1), normalShare(1)]
  return {
    interval: [quantileOf(sorted, tail), quantileOf(sorted, 1 - tail)],
    error: ((quantileOf(sorted, high) - quantileOf(sorted, low)) / 2) * Math.sqrt(n / (n - 1)),
  }
}
