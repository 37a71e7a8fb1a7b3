import { describe, expect, test } from '@jest/globals'
import { globProblem, globToRegExp, matcher } from '../../src/source/glob.js'

describe('globs', () => {
  test.each([
    ['Dockerfile', 'Dockerfile', true],
    ['Dockerfile', 'a/Dockerfile', false],
    ['*', 'a', true],
    ['*', 'a/b', false],
    ['*.Dockerfile', 'a.Dockerfile', true],
    ['Dockerfile*', 'Dockerfile.dev', true],
    ['**/Dockerfile', 'Dockerfile', true],
    ['**/Dockerfile', 'a/b/Dockerfile', true],
    ['**/Dockerfile', 'xDockerfile', false],
    ['a/**', 'a/b/c', true],
    ['a/**', 'b/a', false],
    ['a/**/b', 'a/b', true],
    ['a/**/b', 'a/x/y/b', true],
    ['a/', 'a/b/c', true],
    ['./a', 'a', true],
    ['?', 'a', true],
    ['?', '/', false],
    ['[a-c]x', 'bx', true],
    ['[!a-c]x', 'bx', false],
    ['[!a]b', '/b', false],
    ['{a,b}/c', 'b/c', true],
    ['{a,b}/c', 'c/c', false],
    ['a.b', 'axb', false],
    ['a+(b)', 'a+(b)', true],
    ['\\*', '*', true],
    ['\\*', 'a', false],
  ])('%s and %s', (glob, path, matches) => {
    expect(globToRegExp(glob).test(path)).toBe(matches)
  })

  test.each([
    ['a/**/b', null],
    ['!a', null],
    ['', 'is empty'],
    ['!', 'is empty'],
    ['/a', 'must be relative to the repository and inside it'],
    ['a/../b', 'must be relative to the repository and inside it'],
    ['[a', 'has a [ without its ]'],
    ['{a', 'has a { without its }'],
  ])('the problem of %j', (glob, problem) => {
    expect(globProblem(glob)).toBe(problem)
  })

  test('the last that matches decides; only exclusions mean all but them', () => {
    const chosen = (globs: string[]): string[] => ['a', 'b', 'c'].filter(matcher(globs))
    expect(chosen([])).toEqual(['a', 'b', 'c'])
    expect(chosen(['a', 'b'])).toEqual(['a', 'b'])
    expect(chosen(['!b'])).toEqual(['a', 'c'])
    expect(chosen(['*', '!b', 'b'])).toEqual(['a', 'b', 'c'])
    expect(chosen(['*', '!b'])).toEqual(['a', 'c'])
  })
})
