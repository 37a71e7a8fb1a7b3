import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { signedRank } from '../../../src/measure/statistics/signed-rank.js'

/** The same by writing all 2^n signs out. */
function byEnumeration(differences: readonly number[]): number {
  const sizes = differences.filter((value) => value !== 0).map(Math.abs)
  const rank = (size: number): number =>
    sizes.filter((other) => other < size).length + (sizes.filter((other) => other === size).length + 1) / 2
  const ranks = sizes.map(rank)
  const total = ranks.reduce((sum, value) => sum + value, 0)
  const lopsided = (positive: number): number => Math.abs(positive - total / 2)
  const signs = differences.filter((value) => value !== 0).map((value) => value > 0)
  const observed = lopsided(ranks.reduce((sum, value, index) => sum + (signs[index]! ? value : 0), 0))
  let as = 0
  for (let mask = 0; mask < 2 ** sizes.length; mask++)
    if (lopsided(ranks.reduce((sum, value, i) => sum + (mask & (1 << i) ? value : 0), 0)) >= observed - 1e-9) as++
  return as / 2 ** sizes.length
}

test('it is what writing all signs out gives, ties and zeros included', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -6, max: 6 }), { maxLength: 9 }), (differences) => {
      expect(signedRank(differences)).toBeCloseTo(byEnumeration(differences), 10)
    }),
  )
})

test.each([
  [[1, 2, 3, 4, 5, 6, 7, 8], 2 / 256],
  [[0, 0, 0], 1],
  [[], 1],
])('%j: %d', (differences, chance) => {
  expect(signedRank(differences)).toBeCloseTo(chance, 12)
})

test('with many rounds, where signs are no longer counted out, nothing jumps', () => {
  const wave = (n: number): number[] => Array.from({ length: n }, (_, i) => Math.sin(i * 1.7) * (1 + (i % 7)) + 0.9)
  const [counted, approximate] = [signedRank(wave(120)), signedRank(wave(121))]
  expect(approximate / counted).toBeGreaterThan(0.7)
  expect(approximate / counted).toBeLessThan(1.4)
})
