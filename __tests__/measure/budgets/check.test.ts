import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Delta } from '../../../src/findings/measurement.js'
import { checkBudget } from '../../../src/measure/budgets/check.js'

const start = (before: number, delta: number, half: number | null, verdict: Delta['verdict'] = 'worse'): Delta => {
  const interval = half === null ? null : ([delta - half, delta + half] as const)
  return { unit: 'ms', before, after: before + delta, delta, interval, samples: 40, verdict, why: 'KeyError' }
}
const size = (before: number, delta: number): Delta => ({ ...start(before, delta, null), unit: 'bytes' })
const amount = (amount: number, text: string) => ({ amount, text })

test.each([
  ['below', start(500, 100, 20), 'kept'],
  ['at', start(500, 200, 20), 'kept'],
  ['above, the interval too', start(500, 250, 20), 'exceeded'],
  ['above, the interval reaches below', start(500, 210, 20), 'undecided'],
  ['above, and not told from noise', start(500, 250, 20, 'no difference that can be told'), 'undecided'],
  ['faster', start(500, -250, 20, 'better'), 'kept'],
  ['not measurable', start(500, 900, null, 'not measurable'), 'not measurable'],
  ['no base', null, 'not measurable'],
])('a start, budget 200 ms: %s', (_, delta, state) => {
  expect(checkBudget('start', amount(200, '200 ms'), delta)).toMatchObject({ state, rule: 'startup-budget' })
})

test('a share is one of the base', () => {
  const budget = { percent: 5, text: '5%' }
  expect(checkBudget('packed size', budget, size(100e6, 5e6))).toMatchObject({ state: 'kept', rule: 'size-budget' })
  expect(checkBudget('packed size', budget, size(100e6, 5e6 + 1)).state).toBe('exceeded')
  expect(checkBudget('packed size', budget, size(0, 1)).state).toBe('exceeded')
})

test('messages give the numbers, the interval and the budget', () => {
  expect(checkBudget('packed size', amount(10e6, '10 MB'), size(284e6, 12.7e6)).message).toBe(
    'The packed size grows by 12.7 MB (4.5%), from 284 MB to 297 MB; the budget is 10 MB.',
  )
  expect(checkBudget('start', { percent: 10, text: '10%' }, start(810, 350, 30)).message).toBe(
    'The start slows down by 350 ms (43%), from 810 ms to 1.16 s, 95% between +320 ms and +380 ms; the budget is 10%, which is 81 ms.',
  )
  expect(checkBudget('start', amount(200, '200 ms'), start(500, 210, 20)).message).toMatch(
    /the budget is 200 ms, and the interval reaches below that, so nothing is failed\.$/,
  )
  expect(checkBudget('start', amount(200, '200 ms'), start(0, 0, null, 'not measurable')).message).toBe(
    'The budget of 200 ms was not checked: the start is not measurable (KeyError).',
  )
  expect(checkBudget('packed size', amount(0, '0 MB'), size(5e6, 0)).message).toBe(
    'The packed size stays at 5 MB; the budget is 0 MB.',
  )
})

test('noise never fails: what is exceeded has its whole interval beyond the budget', () => {
  const number = fc.integer({ min: -1000, max: 1000 })
  fc.assert(
    fc.property(number, fc.nat(500), fc.nat(500), (delta, half, limit) => {
      const { state } = checkBudget('start', amount(limit, 'x'), start(500, delta, half))
      expect(state === 'exceeded').toBe(delta - half > limit)
      // A looser budget is never exceeded by what keeps a tighter one.
      if (state === 'kept')
        expect(checkBudget('start', amount(limit + 1, 'y'), start(500, delta, half)).state).toBe('kept')
    }),
  )
})
