import { expect, test } from '@jest/globals'
import { legOf } from '../../../src/adapters/actions/leg.js'

test('legs that review the same are one, others are not', () => {
  expect(legOf('check', [], null)).toBe('check')
  expect(legOf('check', ['a', 'b'], null)).toBe(legOf('check', ['b', 'a'], null))
  const legs = [
    legOf('check', [], null),
    legOf('check', ['a'], null),
    legOf('check', ['b'], null),
    legOf('check', ['a'], 'c.yml'),
    legOf('check', [], 'a'),
    legOf('other', ['a'], null),
  ]
  expect(new Set(legs).size).toBe(legs.length)
})
