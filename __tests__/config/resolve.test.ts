import { describe, expect, test } from '@jest/globals'
import { configurationPlace, resolve } from '../../src/config/resolve.js'
import { rules } from './example-rules.js'

test('the defaults', () => {
  expect(resolve({ event: null, rules })).toEqual({
    token: '',
    mode: 'review',
    extends: [],
    images: [],
    baseline: null,
    measure: [],
    measureTimeout: 900_000,
    builder: null,
    target: null,
    context: null,
    buildArgs: new Map(),
    platform: null,
    maxSizeIncrease: null,
    maxStartupIncrease: null,
    budgets: new Map(),
    secrets: [],
    buildContexts: [],
    shard: { part: 1, of: 1 },
    sarifFile: '.python-dockerfile-review/report.sarif',
    htmlFile: '.python-dockerfile-review/report.html',
    config: '.github/python-dockerfile-review.yml',
    configFrom: 'head',
    dockerfiles: [],
    ignore: [],
    scope: 'all',
    rules: new Map([
      ['alpine-base', { level: null, options: {} }],
      ['late-delete', { level: null, options: { megabytes: 1, kind: 'files' } }],
      ['output-buffered', { level: null, options: {} }],
    ]),
    only: [],
    disable: [],
    failOn: 'error',
    failOnExisting: 'never',
    allowIgnores: true,
    requireReason: false,
    comments: 'inline',
    maxComments: 20,
    suggestions: true,
    linters: [],
    check: 'auto',
    checkName: 'Python Dockerfile review',
    results: '.python-dockerfile-review',
    jsonFile: '.python-dockerfile-review/report.json',
  })
})

test.each([
  ['pull_request', 'changed', 'head'],
  ['pull_request_target', 'changed', 'base'],
  ['merge_group', 'all', 'head'],
  ['push', 'all', 'head'],
  ['schedule', 'all', 'head'],
  [null, 'all', 'head'],
])('under %s the scope is %s and the configuration from %s', (event, scope, configFrom) => {
  expect(resolve({ event, rules })).toMatchObject({ scope, configFrom })
  expect(configurationPlace({}, event).from).toBe(configFrom)
})

test('inputs win over the file, the file over the defaults', () => {
  const file = { 'fail-on': 'notice', comments: 'off', 'allow-ignores': false } as const
  const settings = resolve({ given: { 'fail-on': 'never', 'allow-ignores': true }, file, event: 'push', rules })
  expect(settings).toMatchObject({ failOn: 'never', comments: 'off', allowIgnores: true, failOnExisting: 'never' })
})

test('the report goes to the folder of results unless it is named', () => {
  expect(resolve({ given: { results: 'out' }, event: null, rules }).jsonFile).toBe('out/report.json')
  expect(resolve({ given: { results: 'out', 'json-file': 'x.json' }, event: null, rules }).jsonFile).toBe('x.json')
})

test('only a configuration that somebody named has to be there', () => {
  const usual = { path: '.github/python-dockerfile-review.yml', from: 'head', required: false }
  expect(configurationPlace({}, 'push')).toEqual(usual)
  expect(configurationPlace({ config: 'a.yml', 'config-from': 'head' }, 'pull_request_target')).toEqual({
    path: 'a.yml',
    from: 'head',
    required: true,
  })
})

describe('rules', () => {
  const file = {
    rules: new Map([
      ['alpine-base', { level: 'off', options: {} }],
      ['late-delete', { level: 'error', options: { megabytes: 7 } }],
    ] as const),
  }
  const levels = (given: Parameters<typeof resolve>[0]['given'] & object): unknown[] =>
    [...resolve({ given, file, event: null, rules }).rules.values()].map(({ level }) => level)

  test('the file sets levels and options; other options keep their defaults', () => {
    expect(levels({})).toEqual(['off', 'error', null])
    const { rules: settings } = resolve({ file, event: null, rules })
    expect(settings.get('late-delete')?.options).toEqual({ megabytes: 7, kind: 'files' })
  })

  test('only switches the others off, and on what the file has off', () => {
    expect(levels({ only: ['alpine-base'] })).toEqual([null, 'off', 'off'])
    expect(levels({ only: ['late-delete'] })).toEqual(['off', 'error', 'off'])
  })

  test('disable switches off, whatever else is said', () => {
    expect(levels({ disable: ['late-delete'] })).toEqual(['off', 'off', null])
    expect(levels({ only: ['late-delete'], disable: ['late-delete'] })).toEqual(['off', 'off', 'off'])
  })
})
