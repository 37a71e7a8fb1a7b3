import { expect, test } from '@jest/globals'
import { amount, deltaPhrase, evidencePhrases, signed } from '../../src/report/evidence.js'
import { delta, evidence } from './samples.js'

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

test('a change has its sign', () => {
  expect([signed(-41, 'ms'), signed(41, 'ms'), signed(0, 'ms')]).toEqual(['−41 ms', '+41 ms', '0 ms'])
})

test.each([
  [{}, 'start 1.16 s → 810 ms (−350 ms, 95% between −380 ms and −320 ms)'],
  [{ interval: null }, 'start 1.16 s → 810 ms (−350 ms)'],
  [
    { verdict: 'no difference that can be told', delta: 3, interval: [-9, 15] },
    'start: no difference that can be told (+3 ms, 95% between −9 ms and +15 ms)',
  ],
  [
    { verdict: 'not measurable', why: 'the server needs a database' },
    'start not measurable: the server needs a database',
  ],
] as const)('a difference is said with how sure it is: %j', (changes, expected) => {
  expect(deltaPhrase('start', delta(changes))).toBe(expected)
})

test('all that was measured is said', () => {
  const bytes = delta({ unit: 'bytes', before: 1e6, after: 2e6, delta: 1e6, interval: null })
  const whole = evidence({ size: bytes, stop: delta(), rebuild: delta(), stopStatus: { before: 137, after: 0 } })
  expect(evidencePhrases(whole).map((phrase) => phrase.split(' (')[0])).toEqual([
    'start 1.16 s → 810 ms',
    'modules compiled at each start 176 → 12',
    'size 1.0 MB → 2.0 MB',
    'stop 1.16 s → 810 ms',
    'exit status of a stop 137 → 0',
    'rebuild 1.16 s → 810 ms',
    'builds, with the same packages and imports',
  ])
})

test.each([
  [{ builds: false, samePackages: true, sameImports: true }, 'the fix does not build'],
  [{ builds: true, samePackages: false, sameImports: false }, 'builds, but with other packages and imports'],
  [{ builds: true, samePackages: true, sameImports: false }, 'builds, but with other imports'],
])('what was verified: %j', (verified, expected) => {
  expect(evidencePhrases(evidence({ verified })).at(-1)).toBe(expected)
})
