import { expect, test } from '@jest/globals'
import { bytes, milliseconds, percent } from '../../../src/measure/statistics/words.js'

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
