import { describe, expect, test } from '@jest/globals'
import { evaluateTest, isQuestion, negate } from '../../src/dockerfile/conditions.js'
import { UNKNOWN } from '../../src/dockerfile/expand.js'

/** `E` stands for an empty word, `?` for one that isn't known. */
function wordsOf(line: string): string[] {
  return line.split(' ').map((word) => (word === 'E' ? '' : word.replace('?', UNKNOWN)))
}

describe('a test', () => {
  test.each([
    ['x', 'true'],
    ['E', 'false'],
    ['! x', 'false'],
    ['! E', 'true'],
    ['! ?', 'maybe'],
    ['! ! x', 'true'],
    ['-z E', 'true'],
    ['-z x', 'false'],
    ['-n E', 'false'],
    ['-n x', 'true'],
    ['-f x', 'maybe'],
    ['-z ?', 'maybe'],
    ['a = a', 'true'],
    ['a = b', 'false'],
    ['a == a', 'true'],
    ['a == b', 'false'],
    ['a != a', 'false'],
    ['a != b', 'true'],
    ['? = a', 'maybe'],
    ['ab = a*', 'maybe'],
    ['ab != [a]b', 'maybe'],
    ['01 -eq 1', 'true'],
    ['2 -eq 1', 'false'],
    ['01 -ne 1', 'false'],
    ['2 -ne 1', 'true'],
    ['2 -gt 1', 'maybe'],
    ['a < b', 'maybe'],
    ['a = b c', 'maybe'],
    ['x ]', 'true'],
    ['E ]', 'false'],
    ['a = b ]', 'false'],
    // Of several: `-o` binds less than `-a`.
    ['x -o E', 'true'],
    ['E -o x', 'true'],
    ['E -o E', 'false'],
    ['? -o x', 'true'],
    ['? -o E', 'maybe'],
    ['x -a x', 'true'],
    ['x -a E', 'false'],
    ['? -a E', 'false'],
    ['? -a x', 'maybe'],
    ['x -o x -a E', 'true'],
    ['E -a E -o x', 'true'],
    ['! x -o x', 'true'],
    ['-o E', 'maybe'],
    ['-o x', 'maybe'],
    ['-a E', 'maybe'],
    ['-a x', 'maybe'],
  ])('[ %s ] is %s', (line, expected) => {
    expect(evaluateTest(wordsOf(line))).toBe(expected)
  })

  test('of no words says nothing', () => {
    expect(evaluateTest([])).toBe('maybe')
  })

  test('is read up to a length', () => {
    const joined = (parts: number): string[] => Array.from({ length: parts }, () => ['x', '-o']).flat()
    expect(evaluateTest([...joined(49), 'x'])).toBe('true')
    expect(evaluateTest([...joined(49), '!', 'E'])).toBe('true')
    expect(evaluateTest([...joined(50), 'x'])).toBe('maybe')
  })

  test('turned around', () => {
    expect((['true', 'false', 'maybe', 'done'] as const).map(negate)).toEqual(['false', 'true', 'maybe', 'maybe'])
  })
})

test.each('which type grep egrep id getent diff cmp hash dpkg-query pidof expr'.split(' '))(
  'that %s fails is an answer',
  (program) => {
    expect(isQuestion(program)).toBe(true)
    expect(isQuestion(`${program}s`)).toBe(false)
  },
)
