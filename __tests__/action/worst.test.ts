import { expect, test } from '@jest/globals'
import { worst } from '../../src/action/worst.js'
import type { Delta, Measurement } from '../../src/findings/measurement.js'
import { MEASUREMENT } from './samples.js'

const grown = (delta: number, verdict: Delta['verdict'] = 'worse'): Measurement => {
  const { deltas } = MEASUREMENT
  return { ...MEASUREMENT, deltas: { ...deltas!, size: { ...deltas!.size!, delta, verdict } } }
}

test('the image that grows most, in whole bytes; what could not be compared is none', () => {
  expect(worst([grown(-5), grown(3.6), grown(2)], 'size')).toBe(4)
  expect(worst([grown(-5.2), grown(-7)], 'size')).toBe(-5)
  expect(worst([grown(900, 'not measurable'), grown(1)], 'size')).toBe(1)
  expect(worst([grown(900, 'not measurable')], 'size')).toBeNull()
  expect(worst([{ ...MEASUREMENT, deltas: null }], 'size')).toBeNull()
  expect(worst([MEASUREMENT], 'startup')).toBeNull()
})
