import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import type { Key } from '../../src/config/key.js'
import { KEYS, keysIn, type KeyName } from '../../src/config/keys.js'
import { parseConfiguration } from '../../src/config/load.js'
import { camelCase, resolve } from '../../src/config/resolve.js'
import { configurationSchema, keyTexts } from '../../src/config/schema.js'
import { UserError } from '../../src/findings/errors.js'
import { SourceText } from '../../src/source/text.js'
import { rules } from './example-rules.js'

const validate = new Ajv({ strictTypes: false }).compile(configurationSchema(rules))

/** Whether the configuration is read without an error. */
async function reads(value: unknown): Promise<boolean> {
  try {
    await parseConfiguration(new SourceText('c.yml', JSON.stringify(value)), rules)
    return true
  } catch (error) {
    expect(error).toBeInstanceOf(UserError)
    return false
  }
}

const level = fc.constantFrom<unknown>('off', 'notice', 'warning', 'error', 'never', false, null)
const threshold = fc.constantFrom<unknown>('error', 'warning', 'notice', 'never', 'off', 1)
const truth = fc.constantFrom<unknown>(true, false, 'true', null)
const list = fc.array(fc.constantFrom<unknown>('a/**', '!b', '*.Dockerfile', 5, '', 'a\nb'), { maxLength: 3 })
const options = fc.record(
  { megabytes: fc.constantFrom<unknown>(0, 5, 1001, '5'), kind: fc.constantFrom('files', 'x'), other: truth },
  { requiredKeys: [] },
)
const setting = fc.oneof(level, fc.record({ level, options, more: truth }, { requiredKeys: [] }))
const readiness = fc.oneof(
  fc.constantFrom<unknown>('healthcheck', 'health', null, 5),
  fc.record(
    { log: fc.constantFrom<unknown>('up', 5), port: fc.constantFrom<unknown>(80, 0), path: fc.constantFrom('/a', 'a') },
    { requiredKeys: [] },
  ),
)
const startup = fc.record(
  {
    import: fc.constantFrom<unknown>('shop.wsgi', ['a', 'b.c'], 'a-b', ['a.'], []),
    command: fc.constantFrom<unknown>(['gunicorn', 'a:b'], 'gunicorn', [5]),
    ready: readiness,
    env: fc.constantFrom<unknown>({ A: 'b', C: 5, D: true }, ['A=b'], ['A'], { 'a-b': 'c' }, { A: null }),
    runs: fc.constantFrom<unknown>(3, 2, '3'),
  },
  { requiredKeys: [] },
)
const entry = fc.record(
  {
    dockerfile: fc.constantFrom<unknown>('a/Dockerfile', '', 5),
    image: fc.constantFrom<unknown>('shop:1', '--rm', 5),
    'base-image': fc.constantFrom<unknown>('shop:0', ''),
    context: fc.constantFrom<unknown>('.', 'a', ''),
    target: fc.constantFrom<unknown>('web', 1, -1, 1.5, 'a b'),
    'build-args': fc.constantFrom<unknown>({ A: 1 }, ['A=1'], 'A=1'),
    platform: fc.constantFrom<unknown>('linux/arm64', 'linux/arm/v7', 'arm64'),
    'read-only': truth,
    cpus: fc.constantFrom<unknown>(0.25, 0, '1', 4),
    memory: fc.constantFrom<unknown>('512 MB', '1GiB', '512m', 512),
    user: fc.constantFrom<unknown>(1000, 'app', 'app:app', 'a b', ''),
    startup,
    budgets: fc.constantFrom<unknown>({ size: '5%' }, { startup: '1 MB' }, { sizes: '5%' }, 'none', {}),
    other: truth,
  },
  { requiredKeys: [] },
)
const configuration = fc.record(
  {
    dockerfiles: fc.oneof(list, fc.constant('a')),
    ignore: list,
    rules: fc.record({ 'alpine-base': setting, 'late-delete': setting, nope: level }, { requiredKeys: [] }),
    'fail-on': threshold,
    'fail-on-existing': threshold,
    'allow-ignores': truth,
    'require-reason': truth,
    budgets: fc.constantFrom<unknown>({ size: '10 MB', startup: 'none' }, { size: 10 }, [], {
      'size-above-base': '5%',
    }),
    baseline: fc.constantFrom<unknown>('a.json', '', 5),
    extends: fc.constantFrom<unknown>(['a.yml'], 'a.yml', [], 5, [5]),
    images: fc.oneof(fc.array(entry, { maxLength: 1 }), fc.constantFrom<unknown>('a', null, {})),
    comments: fc.constantFrom<unknown>('inline', 'summary', 'both', 'off', 'on', false),
    scope: fc.constant('all'),
  },
  { requiredKeys: [] },
)

describe('the schema and the reader agree', () => {
  test.each([
    [{}, true],
    [{ rules: { 'alpine-base': 'off', 'late-delete': { level: 'error', options: { megabytes: 3 } } } }, true],
    [{ 'fail-on': 'warning', ignore: ['a/**', '!a/b'], dockerfiles: ['!x'], comments: 'both' }, true],
    [{ 'allow-ignores': false, 'require-reason': true, 'fail-on-existing': 'error' }, true],
    [{ ignore: ['!a'] }, false],
    [{ rules: { nope: 'off' } }, false],
    [{ rules: null }, false],
    [{ 'fail-on': 'off' }, false],
    [{ token: 'x' }, false],
    [[], false],
  ])('%j: %s', async (value, valid) => {
    expect({ schema: validate(value), reader: await reads(value) }).toEqual({ schema: valid, reader: valid })
  })

  test('on whatever is made of their words', async () => {
    await fc.assert(
      fc.asyncProperty(configuration, async (value) => {
        expect(validate(value)).toBe(await reads(value))
      }),
      { numRuns: 500 },
    )
  })
})

/** How defaults are written that are something else once they are read. */
const WRITTEN: Partial<Record<KeyName, string>> = { 'measure-timeout': '15m', shard: '1/1' }

describe('the table', () => {
  const names = Object.keys(KEYS) as KeyName[]
  const usual = { event: 'push', results: 'out' }

  test.each(names)('%s: its default is what it allows', (name) => {
    const key: Key<unknown> = KEYS[name]
    const value = key.default(usual)
    const plain = value as Parameters<typeof key.type.read>[0]
    // Nobody could give the token's, which is none at all, nor null, nor what isn't a value of a file.
    if (name === 'token' || value === null) return
    const written: unknown = WRITTEN[name] ?? plain
    expect(key.type.read(written as typeof plain, rules)).toEqual({ value })
  })

  test.each(names)('%s: a default that action.yml declares is the default', (name) => {
    const { declaredDefault, places, type, ...key }: Key<unknown> = KEYS[name]
    if (declaredDefault === undefined || name === 'token') return
    // It would arrive as an input and win over the file.
    expect(places).toEqual(['input'])
    const result = type.read(type.fromText(declaredDefault, 'input'), rules)
    expect(result).toEqual({ value: key.default({ ...usual, results: '' }) })
  })

  test('every key has its place in the settings, and a text', () => {
    const settings = resolve({ event: null, rules })
    expect(Object.keys(settings).sort()).toEqual(names.map(camelCase).sort())
    for (const place of ['input', 'option', 'file'] as const) {
      expect(keyTexts(place).map(({ name }) => name)).toEqual(keysIn(place))
      for (const text of keyTexts(place)) {
        expect(text.description).toMatch(/^[A-Z].*\.$/)
        expect(`${text.default} ${text.allowed}`).not.toMatch(/undefined|\[object|``/)
      }
    }
  })

  test('the schema gives the defaults that are values', () => {
    const { properties } = configurationSchema(rules) as { properties: Record<string, { default?: unknown }> }
    const defaults = Object.entries(properties).flatMap(([name, entry]) =>
      'default' in entry ? [[name, entry.default]] : [],
    )
    expect(Object.fromEntries(defaults)).toEqual({
      'fail-on': 'error',
      'fail-on-existing': 'never',
      'allow-ignores': true,
      'require-reason': false,
      comments: 'inline',
    })
  })
})
