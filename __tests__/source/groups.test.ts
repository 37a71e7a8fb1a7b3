import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { addTo, groupedBy } from '../../src/source/groups.js'

test('items are in the group of their key, all in their order', () => {
  const words = ['apple', 'bean', 'avocado', 'carrot', 'beet', 'almond']
  expect([...groupedBy(words, (word) => word[0])]).toEqual([
    ['a', ['apple', 'avocado', 'almond']],
    ['b', ['bean', 'beet']],
    ['c', ['carrot']],
  ])
  expect(groupedBy([], String).size).toBe(0)
})

test('none gets lost, whatever the keys are', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 9 }), (numbers, divisor) => {
      const groups = groupedBy(numbers, (number) => number % divisor)
      expect([...groups.values()].flat().sort((a, b) => a - b)).toEqual(numbers.toSorted((a, b) => a - b))
      for (const [key, group] of groups) expect(group).toEqual(numbers.filter((number) => number % divisor === key))
    }),
  )
})

test('one, several or no items are added, and the list that was given stays as it was', () => {
  const given = ['x', 'y']
  const groups = new Map<string, string[]>()
  addTo(groups, 'a', ...given)
  addTo(groups, 'a', 'z')
  addTo(groups, 'b')
  expect([...groups]).toEqual([
    ['a', ['x', 'y', 'z']],
    ['b', []],
  ])
  expect(given).toEqual(['x', 'y'])
})
