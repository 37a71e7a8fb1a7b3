import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  ascending,
  centerOf,
  centerOfCounts,
  median,
  quantileOf,
  spread,
} from '../../../src/measure/statistics/center.js'
import { normalQuantile, normalShare, studentQuantile } from '../../../src/measure/statistics/distributions.js'

const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 40 })

test('medians and quantiles', () => {
  expect(median([3, 1, 2])).toBe(2)
  expect(median([4, 1, 2, 3])).toBe(2.5)
  expect(quantileOf(ascending([0, 10]), 0.25)).toBe(2.5)
  expect(spread([1, 1, 2, 3, 3])).toBeCloseTo(1.4826)
})

test('the centre is the median of all pairwise means, and a spike hardly moves it', () => {
  expect(centerOf([1, 2, 6])).toBe(2.75)
  expect(centerOf([1, 2, 3, 4, 5])).toBe(3)
  expect(centerOf([1, 2, 3, 4, 5000])).toBeLessThan(4)
})

test('the centre moves with the values and turns with their sign', () => {
  fc.assert(
    fc.property(values, fc.integer({ min: -50, max: 50 }), (list, shift) => {
      expect(centerOf(list.map((value) => value + shift))).toBeCloseTo(centerOf(list) + shift, 9)
      // `0 - value`, for -0 is another number to `toBe`.
      expect(centerOf(list.map((value) => 0 - value))).toBe(0 - centerOf(list))
    }),
  )
})

test('counting finds the centre of a resample without writing its means down', () => {
  fc.assert(
    fc.property(values, fc.infiniteStream(fc.nat(5)), (list, stream) => {
      const sorted = ascending(list)
      const counts = Uint16Array.from(sorted, () => Number(stream.next().value))
      counts[0]!++
      const drawn = [...sorted].flatMap((value, place) => new Array<number>(counts[place]!).fill(value))
      const all = ascending(drawn.flatMap((one) => drawn.map((other) => (one + other) / 2)))
      // Counting stops within a hundredth of the centre's error, at the lower of two middle means.
      const middle = quantileOf(sorted, 0.75) - quantileOf(sorted, 0.25)
      const slack = Math.max((sorted.at(-1)! - sorted[0]!) / 1e5, middle / (100 * Math.sqrt(sorted.length))) + 1e-9
      const found = centerOfCounts(sorted, counts)
      expect(found).toBeGreaterThanOrEqual(all[Math.floor((all.length - 1) / 2)]! - slack)
      expect(found).toBeLessThanOrEqual(all[Math.ceil((all.length - 1) / 2)]! + slack)
    }),
  )
})

test('distributions agree with their tables', () => {
  expect(normalShare(1.959964)).toBeCloseTo(0.975, 6)
  expect(normalQuantile(0.995)).toBeCloseTo(2.575829, 4)
  // Percentage points of Student's t, from any table.
  expect(studentQuantile(0.975, 5)).toBeCloseTo(2.571, 2)
  expect(studentQuantile(0.975, 10)).toBeCloseTo(2.228, 3)
  expect(studentQuantile(0.99, 30)).toBeCloseTo(2.457, 3)
})
