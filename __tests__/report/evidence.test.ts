import { expect, test } from '@jest/globals'
import type { Finding } from '../../src/findings/finding.js'
import { deltaPhrase, evidencePhrases } from '../../src/report/evidence.js'
import { offeredFix } from '../../src/report/fix.js'
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
  expect(
    evidencePhrases({ rule: 'bytecode-disabled', evidence: whole }).map((phrase) => phrase.split(': ')[0]),
  ).toEqual([
    'start 1.16 s → 810 ms',
    'modules compiled at each start 176 → 12',
    'size 1.0 MB → 2.0 MB',
    'stop 1.16 s → 810 ms',
    'exit status of a stop 137 → 0',
    'rebuild 1.16 s → 810 ms',
    'verified',
  ])
})

test.each([
  [{ builds: false, samePackages: true, sameImports: true }, 'the fix does not build'],
  [
    { builds: true, samePackages: false, sameImports: false },
    'builds, but with other packages, but with other imports',
  ],
  [{ builds: true, samePackages: true, sameImports: false }, 'builds, but with other imports'],
])('what was verified: %j', (verified, expected) => {
  expect(evidencePhrases({ rule: 'runs-as-root', evidence: evidence({ verified, size: delta() }) }).at(-1)).toBe(
    expected,
  )
})

test('what cannot be told of several quantities is said once', () => {
  const untold = delta({ verdict: 'no difference that can be told', delta: 3, interval: [-9, 15] })
  const phrases = evidencePhrases({
    rule: 'gunicorn-heartbeat-on-disk',
    evidence: evidence({ startup: untold, size: untold, modulesCompiled: { before: 12, after: 12 } }),
  })
  expect(phrases).toEqual([
    'start and size: no difference that can be told',
    'verified: it builds, with the same packages and imports',
  ])
})

test.each([
  [
    'a slower start where bytecode should have made it faster',
    'bytecode-disabled',
    { startup: delta({ verdict: 'worse', delta: 350 }), modulesCompiled: null },
    true,
  ],
  [
    'bytes for nothing',
    'app-not-precompiled',
    {
      startup: delta({ verdict: 'no difference that can be told' }),
      modulesCompiled: null,
      size: delta({ unit: 'bytes', verdict: 'worse', delta: 9e6 }),
    },
    true,
  ],
  [
    'bytes for a start that is faster',
    'app-not-precompiled',
    { size: delta({ unit: 'bytes', verdict: 'worse', delta: 9e6 }) },
    false,
  ],
  [
    'fewer modules compiled, though the time cannot be told',
    'app-not-precompiled',
    {
      startup: delta({ verdict: 'no difference that can be told' }),
      size: delta({ unit: 'bytes', verdict: 'worse', delta: 9e6 }),
    },
    false,
  ],
  [
    'a larger image by a fix that should have made it smaller',
    'apt-recommends',
    { size: delta({ unit: 'bytes', verdict: 'worse', delta: 9e6 }) },
    true,
  ],
  ['a few bytes', 'apt-recommends', { size: delta({ unit: 'bytes', verdict: 'worse', delta: 900 }) }, false],
  [
    'a larger image by a fix that is for safety',
    'runs-as-root',
    { size: delta({ unit: 'bytes', verdict: 'worse', delta: 9e6 }) },
    false,
  ],
] as const)('a fix that measures worse is not offered: %s', (_, rule, changes, isWithheld) => {
  const measured = evidence(changes)
  expect(evidencePhrases({ rule, evidence: measured }).at(-1) === 'so the fix is not offered here').toBe(isWithheld)
  const fix = { edits: [], safety: 'review', title: 'x' } as unknown as Finding['fix']
  expect(offeredFix({ rule, fix, evidence: measured }) === null).toBe(isWithheld)
})
