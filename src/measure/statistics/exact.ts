import type { Bytes, Layer } from '../../findings/inventory.js'
import type { Delta, Verdict } from '../../findings/measurement.js'
import { bytes, milliseconds } from './words.js'

/**
 * The difference of two sizes. Exact where both are; where packing is estimated, the errors of both sides count.
 * @param before bytes; where the two share layers, `layersDelta` knows more
 */
export function sizeDelta(before: Bytes, after: Bytes): Delta {
  return sized(before.bytes, after.bytes, errorOf([after], [before]))
}

/**
 * The difference of two images' sizes, layer by layer: a layer that both have cancels exactly, its error too, so that an
 * estimate of what really differs is all that is uncertain. A layer that an image holds twice is pulled once.
 * @param quantity `packed`: what a pull moves; `unpacked`: files
 */
export function layersDelta(before: readonly Layer[], after: readonly Layer[], quantity: 'packed' | 'unpacked'): Delta {
  const [first, second] = [once(before), once(after)]
  const sizeOf = (layer: Layer): Bytes =>
    quantity === 'packed' ? layer.packed : { bytes: layer.unpacked, interval: [layer.unpacked, layer.unpacked] }
  const removed = [...first.values()].filter(({ digest }) => !second.has(digest)).map(sizeOf)
  const added = [...second.values()].filter(({ digest }) => !first.has(digest)).map(sizeOf)
  const start = sum([...first.values()].map(sizeOf))
  return sized(start, start + sum(added) - sum(removed), errorOf(added, removed))
}

/**
 * Two numbers that each were taken once and of which nobody expects more: how long a stop took, what was built again.
 * @param noise milliseconds that two such numbers differ by for no reason; smaller differences are none
 */
export function onceDelta(before: number, after: number, noise: number): Delta {
  const delta = after - before
  const told = Math.abs(delta) > noise
  const why = told ? 'taken once on each side' : `taken once on each side; less than ${milliseconds(noise)} is chance`
  return { unit: 'ms', before, after, delta, interval: null, samples: 1, verdict: verdictOf(told ? delta : 0), why }
}

function once(layers: readonly Layer[]): ReadonlyMap<string, Layer> {
  return new Map(layers.map((layer) => [layer.digest, layer]))
}

function sum(sizes: readonly Bytes[]): number {
  return sizes.reduce((total, size) => total + size.bytes, 0)
}

function sized(before: number, after: number, [less, more]: readonly [number, number]): Delta {
  const delta = after - before
  const common = { unit: 'bytes', before, after, delta, samples: 1 } as const
  if (less === 0 && more === 0) {
    const why = delta === 0 ? 'the same to the byte' : 'exact'
    return { ...common, interval: null, verdict: verdictOf(delta), why }
  }
  const interval = [delta - less, delta + more] as const
  const told = interval[0] > 0 || interval[1] < 0
  const why = `compressed size is estimated from samples: ±${bytes((less + more) / 2)}`
  return { ...common, interval, verdict: verdictOf(told ? delta : 0), why }
}

/** How far the difference may lie below and above: errors of layers that were sampled one by one add in squares. */
function errorOf(added: readonly Bytes[], removed: readonly Bytes[]): readonly [number, number] {
  const below = ({ bytes, interval }: Bytes): number => bytes - interval[0]
  const above = ({ bytes, interval }: Bytes): number => interval[1] - bytes
  return [
    Math.hypot(...added.map(below), ...removed.map(above)),
    Math.hypot(...added.map(above), ...removed.map(below)),
  ]
}

function verdictOf(delta: number): Verdict {
  return delta === 0 ? 'no difference that can be told' : delta > 0 ? 'worse' : 'better'
}
