import type { Delta, Workload } from '../../findings/measurement.js'
import { compareSamples } from './compare.js'

/**
 * Two interpreters by several workloads: the geometric mean of their ratios, with its interval. Workloads that only one
 * side has are left out; each counts the same, however long it takes.
 * @param before samples in milliseconds; the samples at the same place, of all workloads, belong to the same round
 * @returns `before` and `after` are geometric means over the workloads; not measurable where the sides share none
 */
export function compareWorkloads(before: readonly Workload[], after: readonly Workload[]): Delta {
  const shared = before.flatMap((workload) => {
    const other = after.find(({ name }) => name === workload.name)
    return other ? [[workload.samples, other.samples] as const] : []
  })
  const rounds = Math.min(...shared.flat().map(({ length }) => length))
  // A round's geometric mean over the workloads is a sample like any other: what disturbs a round is in both sides.
  const side = (which: 0 | 1): number[] =>
    shared.length === 0
      ? []
      : Array.from({ length: rounds }, (_, round) => geometricMean(shared.map((pair) => pair[which][round]!)))
  const delta = compareSamples(side(0), side(1))
  if (shared.length > 0) return delta
  return { ...delta, why: 'the two sides have no workload in common' }
}

/** @param values above 0; one that isn't makes it NaN or 0 */
export function geometricMean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length)
}
