import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { KEYS, keysIn, type Key, type KeyName } from '../../src/config/keys.js'
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
const configuration = fc.record(
  {
    dockerfiles: fc.oneof(list, fc.constant('a')),
    ignore: list,
    rules: fc.record({ 'alpine-base': setting, 'late-delete': setting, nope: level }, { requiredKeys: [] }),
    'fail-on': threshold,
    'fail-on-existing': threshold,
    'allow-ignores': truth,
    'require-reason': truth,
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

describe('the table', () => {
  const names = Object.keys(KEYS) as KeyName[]
  const usual = { event: 'push', results: 'out' }

  test.each(names)('%s: its default is what it allows', (name) => {
    const key: Key<unknown> = KEYS[name]
    const value = key.default(usual)
    const plain = value as Parameters<typeof key.type.read>[0]
    // The token's is none at all, which nobody could give.
    if (name !== 'token') expect(key.type.read(plain, rules)).toEqual({ value })
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
