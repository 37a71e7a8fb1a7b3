import type { Measurement } from '../findings/measurement.js'

/** What the change adds to the image that it is worst for, in whole bytes or milliseconds; null: nothing was compared. */
export function worst(measurements: readonly Measurement[], quantity: 'size' | 'startup'): number | null {
  const found = measurements.flatMap(({ deltas }) => {
    const delta = deltas?.[quantity]
    return delta && delta.verdict !== 'not measurable' ? [delta.delta] : []
  })
  return found.length === 0 ? null : Math.round(Math.max(...found))
}
