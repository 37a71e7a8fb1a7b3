import { expect, test } from '@jest/globals'
import { deltaPhrase, evidencePhrases } from '../../src/report/evidence.js'
import { delta, evidence } from './samples.js'

test.each([
  [{}, 'start 1.16 s → 810 ms: −350 ms (95%: −380 … −320)'],
  [{ interval: null }, 'start 1.16 s → 810 ms: −350 ms'],
  [
    { verdict: 'no difference that can be told', delta: 3, interval: [-9, 15] },
    'start: no difference that can be told (±12 ms)',
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
  expect(evidencePhrases(whole).map((phrase) => phrase.split(': ')[0])).toEqual([
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
