import { expect, test } from '@jest/globals'
import { normalizePath, outermost, outermostOf } from '../../src/dockerfile/paths.js'

test.each([
  [
    ['/app/shop', '/app', '/application', '/srv/a/b', '/app'],
    ['/app', '/application', '/srv/a/b'],
  ],
  [['/app', '/'], ['/']],
  [
    ['web/api', 'web', 'website'],
    ['web', 'website'],
  ],
  [['web', '.', 'docs'], ['.']],
  [[], []],
])('of %j the outermost are %j', (folders, expected) => {
  expect(outermost(folders)).toEqual(expected)
})

test('a folder lies in the outermost of those that hold it', () => {
  const outer = outermostOf(['a/b', 'a/b/c', 'd'])
  expect(['a/b/c/e', 'a/b/c', 'a', 'd'].map(outer)).toEqual(['a/b', 'a/b', 'a', 'd'])
})

test.each([
  ['/app/', undefined, '/app'],
  ['/', '/app', '/'],
  ['.', '/app', '/app'],
  ['', '/', '/'],
  ['./', '/app', '/app'],
  ['src/', '/', '/src'],
  ['src', '/app/', '/app/src'],
  ['../src', '/app', '/src'],
  ['.env', '/app', '/app/.env'],
  ['..data', '/app', '/app/..data'],
  ['a//b/./c', 'app', '/app/a/b/c'],
  ['.cache', '//root', '/root/.cache'],
])('%s in %s is %s', (path, workdir, expected) => {
  expect(normalizePath(path, workdir)).toBe(expected)
})
