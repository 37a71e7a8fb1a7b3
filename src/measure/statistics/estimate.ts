import type { Estimate } from '../../findings/measurement.js'
import { bootstrapMedian } from './bootstrap.js'
import { median } from './center.js'

/**
 * The median of one side's samples with the 95% interval of its own uncertainty. It says how fast this image starts on
 * this machine at this time, drift included: two such intervals must never be compared in place of `compareSamples`.
 * @param samples at least one, in the order in which they were taken, in any unit
 */
export function estimate(samples: readonly number[]): Estimate {
  const middle = median(samples)
  if (samples.length < 2) return { median: middle, interval: [middle, middle] }
  const { interval } = bootstrapMedian(samples)
  return { median: middle, interval: [Math.min(middle, interval[0]), Math.max(middle, interval[1])] }
}
