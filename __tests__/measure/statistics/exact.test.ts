import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Layer } from '../../../src/findings/inventory.js'
import { layersDelta, onceDelta, sizeDelta } from '../../../src/measure/statistics/exact.js'
import { bytes, milliseconds, percent } from '../../../src/measure/statistics/words.js'

const exactly = (size: number) => ({ bytes: size, interval: [size, size] as const })
const about = (size: number, error: number) => ({ bytes: size, interval: [size - error, size + error] as const })
const layer = (digest: string, packed: Layer['packed'], unpacked = 3 * packed.bytes): Layer => {
  return { digest, instruction: 'RUN x', files: 1, unpacked, packed, fromBase: null }
}

test('exact sizes give exact differences', () => {
  expect(sizeDelta(exactly(100), exactly(90))).toEqual({
    unit: 'bytes',
    before: 100,
    after: 90,
    delta: -10,
    interval: null,
    samples: 1,
    verdict: 'better',
    why: 'exact',
  })
  expect(sizeDelta(exactly(5), exactly(5))).toMatchObject({
    verdict: 'no difference that can be told',
    why: 'the same to the byte',
  })
})

test('errors of estimates count, in squares', () => {
  const delta = sizeDelta(about(1000, 30), about(1100, 40))
  expect(delta).toMatchObject({ delta: 100, interval: [50, 150], verdict: 'worse' })
  expect(sizeDelta(about(1000, 30), about(1010, 40)).verdict).toBe('no difference that can be told')
})

describe('by layers', () => {
  const base = layer('sha256:base', about(1e8, 2e6))

  test('what both have cancels with its error', () => {
    const delta = layersDelta([base], [base, layer('sha256:new', exactly(500))], 'packed')
    expect(delta).toMatchObject({ before: 1e8, after: 1e8 + 500, delta: 500, interval: null, verdict: 'worse' })
  })

  test('a layer that is replaced counts with both errors', () => {
    const before = [base, layer('sha256:a', about(1000, 3))]
    const after = [base, layer('sha256:b', about(900, 4))]
    expect(layersDelta(before, after, 'packed')).toMatchObject({
      delta: -100,
      interval: [-105, -95],
      verdict: 'better',
    })
    expect(layersDelta(before, after, 'unpacked')).toMatchObject({ delta: -300, interval: null })
  })

  test('a layer twice is pulled once; the same image differs by nothing', () => {
    const sizes = fc.array(fc.tuple(fc.nat(4), fc.nat(1e6)), { maxLength: 6 })
    fc.assert(
      fc.property(sizes, sizes, (first, second) => {
        const layers = (list: readonly (readonly [number, number])[]): Layer[] =>
          list.map(([name]) => layer(`sha256:${name}`, exactly(1000 * (name + 1))))
        const [one, other] = [layers(first), layers(second)]
        const there = layersDelta(one, other, 'packed')
        const back = layersDelta(other, one, 'packed')
        expect(there.delta).toBe(0 - back.delta)
        expect(there.before).toBe(back.after)
        expect(layersDelta(one, [...one, ...one], 'packed').delta).toBe(0)
      }),
    )
  })
})

test('what was taken once', () => {
  expect(onceDelta(10_200, 100, 500)).toMatchObject({
    delta: -10_100,
    verdict: 'better',
    why: 'taken once on each side',
  })
  expect(onceDelta(200, 300, 500)).toMatchObject({ verdict: 'no difference that can be told' })
})

test.each([
  [milliseconds(0.44), '0.4 ms'],
  [milliseconds(-12.4), '12 ms'],
  [milliseconds(1164), '1.16 s'],
  [milliseconds(10_200), '10.2 s'],
  [bytes(1), '1 byte'],
  [bytes(999), '999 bytes'],
  [bytes(-61_000), '61 kB'],
  [bytes(999_600), '1 MB'],
  [bytes(12_700_000), '12.7 MB'],
  [bytes(303e6), '303 MB'],
  [bytes(1.25e9), '1.25 GB'],
  [percent(0.05), '5%'],
  [percent(-0.004), '0.4%'],
  [percent(1.5), '150%'],
])('%s is %s', (said, expected) => {
  expect(said).toBe(expected)
})
