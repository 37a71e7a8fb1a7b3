import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Inventory, Layer } from '../../src/findings/inventory.js'
import { sizeDelta } from '../../src/measure/deltas.js'
import { inventory } from '../report/measurement-samples.js'

const exactly = (size: number) => ({ bytes: size, interval: [size, size] as const })
const about = (size: number, error: number) => ({ bytes: size, interval: [size - error, size + error] as const })
const layer = (digest: string, packed: Layer['packed']): Layer => {
  return { digest, instruction: 'RUN x', files: 1, unpacked: 3 * packed.bytes, packed, fromBase: null }
}
const image = (...layers: readonly Layer[]): Inventory => {
  const sum = layers.reduce((total, { packed }) => total + packed.bytes, 0)
  return inventory(sum, { packed: exactly(sum), layers })
}

describe('the difference of two sizes', () => {
  const base = layer('sha256:base', about(1e8, 2e6))

  test('exact sizes give exact differences', () => {
    expect(sizeDelta(image(layer('a', exactly(100))), image(layer('b', exactly(90))))).toEqual({
      unit: 'bytes',
      before: 100,
      after: 90,
      delta: -10,
      interval: null,
      samples: 1,
      verdict: 'better',
      why: 'what a pull moves, to the byte',
    })
  })

  test('errors of estimates count, in squares', () => {
    const before = image(layer('a', about(1000, 30)))
    const delta = sizeDelta(before, image(layer('b', about(1100, 40))))
    expect(delta).toMatchObject({ delta: 100, interval: [50, 150], verdict: 'worse' })
    const smaller = sizeDelta(before, image(layer('b', about(1010, 40))))
    expect(smaller).toMatchObject({ interval: [-40, 60], verdict: 'no difference that can be told' })
  })

  test('what both have cancels with its error', () => {
    const delta = sizeDelta(image(base), image(base, layer('sha256:new', exactly(500))))
    expect(delta).toMatchObject({ before: 1e8, after: 1e8 + 500, delta: 500, interval: null, verdict: 'worse' })
  })

  test('a layer that is replaced counts with both errors', () => {
    const delta = sizeDelta(image(base, layer('a', about(1000, 3))), image(base, layer('b', about(900, 4))))
    expect(delta).toMatchObject({ delta: -100, interval: [-105, -95], verdict: 'better' })
  })

  test('one way is the other way back, and an image differs from itself by nothing', () => {
    const images = fc.array(fc.nat(4), { maxLength: 6 }).map((names) => {
      return image(...names.map((name) => layer(`sha256:${name}`, about(1000 * (name + 1), 10 * name))))
    })
    fc.assert(
      fc.property(images, images, (one, other) => {
        const [there, back] = [sizeDelta(one, other), sizeDelta(other, one)]
        expect(there.delta).toBe(0 - back.delta)
        expect(there.before).toBe(back.after)
        const [low, high] = there.interval ?? [there.delta, there.delta]
        const [low2, high2] = back.interval ?? [back.delta, back.delta]
        expect([low, high]).toEqual([0 - high2, 0 - low2])
        expect(sizeDelta(one, one)).toMatchObject({ delta: 0, interval: null })
      }),
    )
  })
})
