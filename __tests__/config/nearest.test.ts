import { expect, test } from '@jest/globals'
import { didYouMean, nearest } from '../../src/config/nearest.js'

test.each([
  ['fail-on', 'fail-on'],
  ['failon', 'fail-on'],
  ['FAIL_ON', 'fail-on'],
  ['failOnExisting', 'fail-on-existing'],
  ['fail on', 'fail-on'],
  ['comment', 'comments'],
  ['x', null],
  ['', null],
  ['something else', null],
])('%j is near %j', (name, expected) => {
  expect(nearest(name, ['fail-on', 'fail-on-existing', 'comments'])).toBe(expected)
})

test('a guess is a question, none is nothing', () => {
  expect(didYouMean('comment', ['comments'])).toBe('; did you mean "comments"?')
  expect(didYouMean('comment', [])).toBe('')
})
