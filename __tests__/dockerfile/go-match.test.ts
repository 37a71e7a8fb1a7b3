import { describe, expect, test } from '@jest/globals'
import { compileGoPattern, hasWildcard } from '../../src/dockerfile/go-match.js'

describe('patterns of COPY', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['requirements.txt', ['requirements.txt'], ['requirementsXtxt', 'a/requirements.txt', 'requirements.txt.in']],
    ['requirements*.txt', ['requirements.txt', 'requirements-dev.txt'], ['requirements/dev.txt', 'requirements.text']],
    ['*/requirements.txt', ['web/requirements.txt', '/requirements.txt'], ['requirements.txt', 'a/b/requirements.txt']],
    ['data?csv', ['data.csv', 'data-csv', 'data☺csv'], ['data/csv', 'datacsv', 'data--csv']],
    ['**', ['a', ''], ['a/b']],
    ['a**b', ['ab', 'axb'], ['a/b']],
    ['[a-c]x', ['ax', 'bx', 'cx'], ['dx', '-x', 'x']],
    ['[ac]x', ['ax', 'cx'], ['bx']],
    ['[a-bd-e]x', ['bx', 'dx'], ['cx']],
    ['[^a-c]x', ['dx', '^x', '/x'], ['ax', 'bx']],
    ['[]]x', [], [']x']],
    ['[\\]]x', [']x'], ['\\x']],
    ['[a\\-c]x', ['-x', 'ax'], ['bx']],
    ['a\\*b', ['a*b'], ['axb', 'a\\*b']],
    ['[b-a]x', [], ['ax', 'bx']],
  ])('%s', (pattern, matching, others) => {
    const compiled = compileGoPattern(pattern)
    for (const path of matching) expect([path, compiled?.matches(path)]).toEqual([path, true])
    for (const path of others) expect([path, compiled?.matches(path) ?? false]).toEqual([path, false])
  })

  test.each(['[', '[a', '[^', '[]a]', '[-]', '[a-]', '[a-b-c]', 'a\\', '[\\'])('%s is malformed', (pattern) => {
    expect(compileGoPattern(pattern)).toBeNull()
  })
})

test.each([
  ['requirements.txt', false],
  ['requirements*.txt', true],
  ['data?.csv', true],
  ['[a]', true],
  ['a\\*b', false],
  ['a\\\\*b', true],
  ['', false],
])('%s holds a pattern: %s', (path, expected) => {
  expect(hasWildcard(path)).toBe(expected)
})
