import { expect, test } from '@jest/globals'
import { LEVELS, THRESHOLDS } from '../../src/findings/finding.js'
import { conclusionOf, exitCode } from '../../src/report/gate.js'

const STRICT = { failOn: 'error', failOnExisting: 'never' } as const

test.each([
  ['nothing', [], [], 'success'],
  ['a new error', [{ level: 'error', new: true }], [], 'failure'],
  ['an existing error', [{ level: 'error', new: false }], [], 'success'],
  ['a new warning', [{ level: 'warning', new: true }], [], 'success'],
  ['a problem', [], [{ new: false }], 'neutral'],
  ['a problem that the change brought', [], [{ new: true }], 'failure'],
  ['a new error and a problem', [{ level: 'error', new: true }], [{ new: false }], 'failure'],
] as const)('by default %s → the last column', (_, findings, problems, conclusion) => {
  expect(conclusionOf(findings, problems, STRICT)).toBe(conclusion)
})

test('a level fails from its threshold on, new and existing each by their own', () => {
  const rank = (level: string): number => [...LEVELS, 'never'].indexOf(level)
  for (const level of LEVELS)
    for (const failOn of THRESHOLDS)
      for (const failOnExisting of THRESHOLDS)
        for (const fresh of [true, false]) {
          const threshold = fresh ? failOn : failOnExisting
          const expected = threshold !== 'never' && rank(level) <= rank(threshold) ? 'failure' : 'success'
          expect(conclusionOf([{ level, new: fresh }], [], { failOn, failOnExisting })).toBe(expected)
        }
})

test('fail-on: never holds for every finding that is new, and for no more', () => {
  const never = { failOn: 'never', failOnExisting: 'never' } as const
  const all = LEVELS.flatMap((level) => [true, false].map((fresh) => ({ level, new: fresh })))
  expect(conclusionOf(all, [], never)).toBe('success')
  expect(conclusionOf(all, [{ new: false }], never)).toBe('neutral')
  expect(conclusionOf([], [{ new: true }], never)).toBe('failure')
  expect(conclusionOf(all, [], { ...never, failOnExisting: 'error' })).toBe('failure')
})

test('only a failure is an exit status', () => {
  expect([exitCode('success'), exitCode('neutral'), exitCode('failure')]).toEqual([0, 0, 1])
})
