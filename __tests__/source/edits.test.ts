import { describe, expect, test } from '@jest/globals'
import { applyChanges, ConflictingChanges, type TextChange } from '../../src/source/edits.js'

function change(start: number, end: number, text: string): TextChange {
  return { span: { start, end }, text }
}

describe('changes', () => {
  test.each<[string, TextChange[], string]>([
    ['none', [], 'abcdef'],
    ['a replacement', [change(1, 3, 'X')], 'aXdef'],
    ['several, in any order', [change(4, 5, 'Y'), change(1, 2, 'X')], 'aXcdYf'],
    ['neighbours', [change(1, 2, 'X'), change(2, 3, 'Y')], 'aXYdef'],
    ['a removal', [change(0, 6, '')], ''],
    ['insertions at one place keep their order', [change(3, 3, 'X'), change(3, 3, 'Y')], 'abcXYdef'],
    ['identical ones count once', [change(1, 2, 'X'), change(1, 2, 'X')], 'aXcdef'],
    ['an insertion before a replacement', [change(1, 1, 'X'), change(1, 2, 'Y')], 'aXYcdef'],
    ['at the ends', [change(0, 0, 'X'), change(6, 6, 'Y')], 'XabcdefY'],
  ])('%s', (_, changes, expected) => {
    expect(applyChanges('abcdef', changes)).toBe(expected)
  })

  test.each([
    ['overlapping', [change(1, 4, 'X'), change(2, 5, 'Y')]],
    ['one inside the other', [change(1, 5, 'X'), change(2, 3, 'Y')]],
    ['the same place with other texts', [change(1, 3, 'X'), change(1, 3, 'Y')]],
    ['an insertion inside a replacement', [change(1, 4, 'X'), change(2, 2, 'Y')]],
  ])('%s: refused', (_, changes) => {
    expect(() => applyChanges('abcdef', changes)).toThrow(ConflictingChanges)
  })
})
