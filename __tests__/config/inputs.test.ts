import { describe, expect, test } from '@jest/globals'
import { readInputs, readOptions } from '../../src/config/inputs.js'
import type { Given } from '../../src/config/settings.js'
import { UserError } from '../../src/findings/errors.js'
import { rules } from './example-rules.js'

function inputs(values: Readonly<Record<string, string>>): Given {
  return readInputs((name) => values[name] ?? '')
}

describe('inputs', () => {
  test.each<[string, string, Given]>([
    ['token', ' abc ', { token: 'abc' }],
    ['config', './ci//review.yml', { config: 'ci/review.yml' }],
    ['config-from', 'base', { 'config-from': 'base' }],
    ['dockerfiles', 'a/*\n\n  # a comment\r\n!b/**\n', { dockerfiles: ['a/*', '!b/**'] }],
    ['dockerfiles', '{a,b}/Dockerfile', { dockerfiles: ['{a,b}/Dockerfile'] }],
    ['dockerfiles', '# only a comment', {}],
    ['dockerfiles', ' \n ', {}],
    ['scope', 'all', { scope: 'all' }],
    ['fail-on', 'never', { 'fail-on': 'never' }],
    ['allow-ignores', 'False', { 'allow-ignores': false }],
    ['suggestions', 'TRUE', { suggestions: true }],
    ['max-comments', '0', { 'max-comments': 0 }],
    ['check-name', 'Docker & Python', { 'check-name': 'Docker & Python' }],
    ['json-file', '/tmp/report.json', { 'json-file': '/tmp/report.json' }],
    ['fail-on', '', {}],
  ])('%s: %j', (name, value, expected) => {
    expect(inputs({ [name]: value })).toEqual(expected)
  })

  const inside = 'a path relative to the repository and inside it'
  test.each([
    ['config', '../other.yml', `"../other.yml" is not allowed; allowed: ${inside}`],
    ['config', '/etc/passwd', `"/etc/passwd" is not allowed; allowed: ${inside}`],
    ['config', 'a/../../b.yml', `"a/../../b.yml" is not allowed; allowed: ${inside}`],
    ['config', 'C:\\b.yml', `"C:\\\\b.yml" is not allowed; allowed: ${inside}`],
    ['config', '.', `"." is not allowed; allowed: ${inside}`],
    ['config', 'a\0b', `"a\\u0000b" is not allowed; allowed: ${inside}`],
    ['scope', 'change', '"change" is not allowed; allowed: changed, all; did you mean "changed"?'],
    ['fail-on', 'high', '"high" is not allowed; allowed: error, warning, notice, never'],
    ['allow-ignores', 'yes', '"yes" is not allowed; allowed: true, false'],
    ['suggestions', 'tRUE', '"tRUE" is not allowed; allowed: true, false; did you mean "true"?'],
    ['max-comments', '-1', '"-1" is not allowed; allowed: a whole number from 0 to 1000'],
    ['max-comments', '1e3', '"1e3" is not allowed; allowed: a whole number from 0 to 1000'],
    ['max-comments', '5000', '5000 is not allowed; allowed: a whole number from 0 to 1000'],
    ['check-name', 'a\nb', '"a\\nb" is not allowed; allowed: text on one line, at most 100 characters'],
    ['dockerfiles', 'ok\na[', '"a[" has a [ without its ]; allowed: a list of globs relative to the repository'],
  ])('%s: %j is wrong', (name, value, message) => {
    expect(() => inputs({ [name]: value })).toThrow(new UserError(`input ${name}: ${message}`))
  })

  test('all problems at once', () => {
    expect(() => inputs({ scope: 'x', check: 'y', 'fail-on': 'error' })).toThrow(
      new UserError(
        'input scope: "x" is not allowed; allowed: changed, all\ninput check: "y" is not allowed; allowed: auto, off',
      ),
    )
  })

  test('what only the file or the command takes is no input', () => {
    expect(inputs({ rules: 'alpine-base', only: 'alpine-base', 'require-reason': 'x' })).toEqual({})
  })
})

describe('options', () => {
  test.each<[Readonly<Record<string, unknown>>, Given]>([
    [{}, {}],
    [{ base: 'main', diff: true, 'fail-on': undefined }, {}],
    [{ 'fail-on': 'notice' }, { 'fail-on': 'notice' }],
    [{ 'fail-on': ['notice', 'never'] }, { 'fail-on': 'never' }],
    [{ only: 'alpine-base, late-delete' }, { only: ['alpine-base', 'late-delete'] }],
    [{ disable: ['alpine-base', 'late-delete'] }, { disable: ['alpine-base', 'late-delete'] }],
    [{ token: 'abc', comments: 'off' }, {}],
  ])('%j', (values, expected) => {
    expect(readOptions(values, rules)).toEqual(expected)
  })

  test.each([
    [{ 'fail-on': '' }, 'option --fail-on: "" is not allowed; allowed: error, warning, notice, never'],
    [
      { only: 'alpine-bass' },
      'option --only: unknown rule "alpine-bass"; allowed: the ids that the command\'s rules lists; did you mean "alpine-base"?',
    ],
  ])('%j is wrong', (values, message) => {
    expect(() => readOptions(values, rules)).toThrow(new UserError(message))
  })
})
