import { describe, expect, test } from '@jest/globals'
import { parseConfiguration } from '../../src/config/load.js'
import type { Given } from '../../src/config/settings.js'
import { UserError } from '../../src/findings/errors.js'
import { SourceText } from '../../src/source/text.js'
import { rules } from './example-rules.js'

function parse(text: string): Promise<Given> {
  return parseConfiguration(new SourceText('c.yml', text), rules).then(({ given }) => given)
}

async function errorOf(text: string): Promise<string> {
  try {
    await parse(text)
  } catch (error) {
    expect(error).toBeInstanceOf(UserError)
    return (error as UserError).message
  }
  return 'no error'
}

const level = 'off, notice, warning, error'
const keys =
  'extends, dockerfiles, ignore, images, rules, fail-on, fail-on-existing, baseline, allow-ignores, require-reason, linters, comments, measure, budgets'
const quote = 'values that begin with * & ! @ or % must be quoted'

test.each<[string, Given]>([
  ['', {}],
  ['# nothing but a comment\n', {}],
  ['---\n', {}],
  ['\uFEFFfail-on: never\n', { 'fail-on': 'never' }],
  ['fail-on: warning\r\ncomments: off\r\n', { 'fail-on': 'warning', comments: 'off' }],
  ['allow-ignores: TRUE\nrequire-reason: False', { 'allow-ignores': true, 'require-reason': false }],
  ['dockerfiles: ["**/*.Dockerfile", "!old/**"]', { dockerfiles: ['**/*.Dockerfile', '!old/**'] }],
  ['dockerfiles: ["!old/**"]\nignore: []', { dockerfiles: ['!old/**'], ignore: [] }],
  ['dockerfiles: &all ["a/*"]\nignore: *all', { dockerfiles: ['a/*'], ignore: ['a/*'] }],
  ['rules: {}', { rules: new Map() }],
  ['{"fail-on": "error"}', { 'fail-on': 'error' }],
])('reads %j', async (text, expected) => {
  expect(await parse(text)).toEqual(expected)
})

test('reads the levels and options of rules', async () => {
  const text =
    'rules:\n  alpine-base: off\n  late-delete: {level: error, options: {megabytes: 5}}\n  output-buffered: {}\n'
  expect((await parse(text)).rules).toEqual(
    new Map([
      ['alpine-base', { level: 'off', options: {} }],
      ['late-delete', { level: 'error', options: { megabytes: 5 } }],
      ['output-buffered', { level: null, options: {} }],
    ]),
  )
})

describe('wrong values', () => {
  test.each([
    ['fail-on: high', 'c.yml:1:10: fail-on: "high" is not allowed; allowed: error, warning, notice, never'],
    [
      'fail-on: Errors',
      'c.yml:1:10: fail-on: "Errors" is not allowed; allowed: error, warning, notice, never; did you mean "error"?',
    ],
    ['fail-on:', 'c.yml:1:9: fail-on: an empty value is not allowed; allowed: error, warning, notice, never'],
    ['fail-on: [error]', 'c.yml:1:10: fail-on: a list is not allowed; allowed: error, warning, notice, never'],
    ['allow-ignores: yes', 'c.yml:1:16: allow-ignores: "yes" is not allowed; allowed: true, false'],
    ['allow-ignores: 1', 'c.yml:1:16: allow-ignores: 1 is not allowed; allowed: true, false'],
    ['comments: {a: 1}', 'c.yml:1:11: comments: a mapping is not allowed; allowed: inline, summary, both, off'],
    [
      'ignore: a/**',
      'c.yml:1:9: ignore: "a/**" is not allowed; allowed: a list of globs relative to the repository, not all behind !',
    ],
    [
      'ignore: ["!a/**"]',
      'c.yml:1:9: ignore: nothing but globs behind ! would choose everything else; allowed: a list of globs relative to the repository, not all behind !',
    ],
    [
      'dockerfiles:\n  - "a\\nb[z-a]"\n  - /abs\n  - ../up\n  - "a["\n  - "{a"\n  - 5\n  - ""\n',
      [
        'c.yml:2:5: dockerfiles: "a\\nb[z-a]" is not a glob; allowed: a list of globs relative to the repository',
        'c.yml:3:5: dockerfiles: "/abs" must be relative to the repository and inside it; allowed: a list of globs relative to the repository',
        'c.yml:4:5: dockerfiles: "../up" must be relative to the repository and inside it; allowed: a list of globs relative to the repository',
        'c.yml:5:5: dockerfiles: "a[" has a [ without its ]; allowed: a list of globs relative to the repository',
        'c.yml:6:5: dockerfiles: "{a" has a { without its }; allowed: a list of globs relative to the repository',
        'c.yml:7:5: dockerfiles: 5 is not a glob; allowed: a list of globs relative to the repository',
        'c.yml:8:5: dockerfiles: "" is empty; allowed: a list of globs relative to the repository',
      ].join('\n'),
    ],
  ])('%j', async (text, message) => {
    expect(await errorOf(text)).toBe(message)
  })
})

describe('unknown keys', () => {
  test.each([
    ['fail_on: error', `c.yml:1:1: unknown key "fail_on"; allowed: ${keys}; did you mean "fail-on"?`],
    ['failOn: error', `c.yml:1:1: unknown key "failOn"; allowed: ${keys}; did you mean "fail-on"?`],
    ['ignores: []', `c.yml:1:1: unknown key "ignores"; allowed: ${keys}; did you mean "ignore"?`],
    ['qqqq: 1', `c.yml:1:1: unknown key "qqqq"; allowed: ${keys}`],
    ['token: abc', `c.yml:1:1: unknown key "token"; allowed: ${keys}`],
    ['__proto__: {}', `c.yml:1:1: unknown key "__proto__"; allowed: ${keys}`],
    ['<<: {fail-on: error}', `c.yml:1:1: unknown key "<<"; allowed: ${keys}`],
    ['5: error', `c.yml:1:1: unknown key "5"; allowed: ${keys}`],
    ['- fail-on', `c.yml:1:1: a list is not a configuration; allowed: a mapping with ${keys}`],
    ['text', `c.yml:1:1: "text" is not a configuration; allowed: a mapping with ${keys}`],
  ])('%j', async (text, message) => {
    expect(await errorOf(text)).toBe(message)
  })
})

describe('rules', () => {
  const ids = "allowed: the ids that the command's rules lists"
  test.each([
    [
      'rules: [alpine-base]',
      `c.yml:1:8: rules: a list is not allowed; allowed: a mapping from rule ids to ${level}, or a mapping with level and options`,
    ],
    ['rules:\n  alpine: off', `c.yml:2:3: unknown rule "alpine"; ${ids}`],
    ['rules:\n  alpine_bases: off', `c.yml:2:3: unknown rule "alpine_bases"; ${ids}; did you mean "alpine-base"?`],
    ['rules:\n  constructor: off', `c.yml:2:3: unknown rule "constructor"; ${ids}`],
    [
      'rules:\n  alpine-base: warn',
      `c.yml:2:16: rules.alpine-base: "warn" is not allowed; allowed: ${level}, or a mapping with level and options`,
    ],
    [
      'rules:\n  alpine-base: false',
      `c.yml:2:16: rules.alpine-base: false is not allowed; allowed: ${level}, or a mapping with level and options`,
    ],
    [
      'rules: {alpine-base: {level: none}}',
      `c.yml:1:30: rules.alpine-base.level: "none" is not allowed; allowed: ${level}`,
    ],
    [
      'rules: {alpine-base: {levels: off}}',
      'c.yml:1:23: unknown key "levels"; allowed: level, options; did you mean "level"?',
    ],
    ['rules: {alpine-base: {options: {a: 1}}}', 'c.yml:1:33: unknown key "a"; allowed: none'],
    [
      'rules: {alpine-base: {options: 1}}',
      'c.yml:1:32: rules.alpine-base.options: 1 is not allowed; allowed: nothing, for alpine-base has no options',
    ],
    [
      'rules: {late-delete: {options: 1}}',
      'c.yml:1:32: rules.late-delete.options: 1 is not allowed; allowed: a mapping with megabytes, kind',
    ],
    [
      'rules: {late-delete: {options: {megabyte: 1}}}',
      'c.yml:1:33: unknown key "megabyte"; allowed: megabytes, kind; did you mean "megabytes"?',
    ],
    [
      'rules: {late-delete: {options: {megabytes: -1}}}',
      'c.yml:1:44: rules.late-delete.options.megabytes: -1 is not allowed; allowed: a whole number from 0 to 1000',
    ],
  ])('%j', async (text, message) => {
    expect(await errorOf(text)).toBe(message)
  })
})

describe('what is no configuration at all', () => {
  test.each([
    ['a: 1\na: 2', 'c.yml:2:1: a key that is there already; allowed: each key once'],
    ['fail-on: error\n---\nfail-on: error', 'c.yml:2:1: a second document; allowed: one'],
    ['fail-on: "error', 'c.yml:1:16: is not YAML: Missing closing "quote'],
    ['\tfail-on: error', 'c.yml:1:1: is not YAML: Tabs are not allowed as indentation'],
    [
      'ignore: [a',
      'c.yml:1:11: is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
    ['ignore:\n  - !a/**', `c.yml:2:5: unknown tag: !a/**; ${quote}`],
    ['ignore:\n  - **/a', `c.yml:2:5: unknown alias **/a; ${quote}`],
    ['comments: @all', `c.yml:1:11: is not YAML: Plain value cannot start with reserved character @; ${quote}`],
    ['? [a]\n: b', 'c.yml:1:3: a key that is not text'],
    ['ignore: &a [*a]', 'c.yml:1:13: is nested deeper than 20 levels'],
    ['x: ' + '['.repeat(90_000), 'c.yml:1:23: is nested deeper than 20 levels'],
    ['- '.repeat(40_000), 'c.yml:1:41: is nested deeper than 20 levels'],
    ['#'.repeat(100_001), 'c.yml: has 100001 characters; allowed: at most 100000'],
  ])('%#', async (text, message) => {
    expect(await errorOf(text)).toBe(message)
  })

  test('aliases that multiply', async () => {
    const lines = ['a: &a [x, x, x, x, x, x, x, x, x, x]']
    for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh']) {
      lines.push(`${to}: &${to} [${Array<string>(10).fill(`*${from}`).join(', ')}]`)
    }
    expect(await errorOf(lines.join('\n'))).toBe('c.yml:4:36: holds more than 10000 values')
  })
})

test('all problems are named at once, in the order of the file', async () => {
  const text = 'fail-on: bad\nfoo: 1\nrules:\n  nope: off\n  alpine-base: loud\ncomments: 5\n'
  expect((await errorOf(text)).split('\n').map((line) => line.split(' ')[0])).toEqual([
    'c.yml:1:10:',
    'c.yml:2:1:',
    'c.yml:4:3:',
    'c.yml:5:16:',
    'c.yml:6:11:',
  ])
})

test('a value is shown on one line, and not all of a long one', async () => {
  const message = await errorOf(`fail-on: "a\\n${'b'.repeat(500)}"`)
  expect(message).toMatch(/^c\.yml:1:10: fail-on: "a\\nb{55}… is not allowed/)
})
