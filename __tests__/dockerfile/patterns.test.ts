import { describe, expect, test } from '@jest/globals'
import { matchingPrefixes, matchingSuffixes, patternMatches } from '../../src/dockerfile/patterns.js'

describe('patterns', () => {
  test.each([
    ['a', 'a', true],
    ['a', 'ab', false],
    ['', '', true],
    ['*', '', true],
    ['*', 'anything\n', true],
    ['a*', 'abc', true],
    ['*c', 'abc', true],
    ['a*c*', 'abcd', true],
    ['**', 'x', true],
    ['?', '', false],
    ['?', 'x', true],
    ['3.1?', '3.12', true],
    ['3.1?', '3x12', false],
    ['[ab]c', 'bc', true],
    ['[!ab]c', 'bc', false],
    ['[^ab]c', 'xc', true],
    ['[0-9]*', '3.12', true],
    ['[]]', ']', true],
    ['[z-a]', 'b', false],
    ['[', '[', true],
    ['\\*', '*', true],
    ['\\*', 'a', false],
    ['a.c', 'abc', false],
    ['(a|b)', 'a', false],
  ])('%j and %j', (pattern, text, matches) => {
    expect(patternMatches(pattern, text)).toBe(matches)
  })

  test('say how much of the beginning or end they match', () => {
    expect(matchingPrefixes('*.', '1.2.3')).toEqual([2, 4])
    expect(matchingSuffixes('.*', '1.2.3')).toEqual([2, 4])
    expect(matchingPrefixes('x', '1.2.3')).toEqual([])
  })

  test('many stars cost no more than few', () => {
    expect(patternMatches('*a'.repeat(50) + 'b', 'a'.repeat(1000))).toBe(false)
  })
})
