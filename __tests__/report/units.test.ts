import { expect, test } from '@jest/globals'
import { amount, difference, percentage, signed, signedBetween } from '../../src/report/units.js'
import { delta } from './samples.js'

test.each([
  [0, 'ms', '0 ms'],
  [-0.2, 'ms', '0 ms'],
  [812.4, 'ms', '812 ms'],
  [1160, 'ms', '1.16 s'],
  [12, 'bytes', '12 bytes'],
  [61_000, 'bytes', '61 kB'],
  [12_700_000, 'bytes', '12.7 MB'],
  [303_000_000, 'bytes', '303 MB'],
  [1_250_000_000, 'bytes', '1.25 GB'],
] as const)('%d %s is %s', (value, unit, expected) => {
  expect(amount(value, unit)).toBe(expected)
})

test('a change has its sign, and what rounds to nothing has none', () => {
  expect([signed(-41, 'ms'), signed(41, 'ms'), signed(0, 'ms'), signed(-0.3, 'ms')]).toEqual([
    ...['−41 ms', '+41 ms', '0 ms', '0 ms'],
  ])
})

test.each([
  [12, [4, 20], 'ms', '+12 ms (95%: +4 … +20)'],
  [-350, [-380, -320], 'ms', '−350 ms (95%: −380 … −320)'],
  [-350, [-1_010, 310], 'ms', '−0.35 s (95%: −1.01 … +0.31)'],
  [-3.2e6, [-3.4e6, -3e6], 'bytes', '−3.2 MB (95%: −3.4 … −3.0)'],
  [61_000, null, 'bytes', '+61 kB'],
] as const)('%d between %j', (value, interval, unit, expected) => {
  expect(signedBetween(value, interval, unit)).toBe(expected)
})

test('what can not be told and what can not be measured has no number of its own', () => {
  const noise = delta({ verdict: 'no difference that can be told', delta: 3, interval: [-9, 15] })
  expect(difference(noise)).toBe('no difference that can be told (±12 ms)')
  expect(difference({ ...noise, interval: null })).toBe('no difference that can be told')
  expect(difference(delta({ verdict: 'not measurable', why: "KeyError: 'X'" }))).toBe("not measurable: KeyError: 'X'")
})

test.each([
  [{ before: 812, delta: 348 }, '+43%'],
  [{ before: 98.1e6, delta: -3.2e6 }, '−3.3%'],
  [{ before: 1e9, delta: 12 }, '0%'],
  [{ before: 0, delta: 12 }, ''],
])('%j is %s', (value, expected) => {
  expect(percentage(value)).toBe(expected)
})
