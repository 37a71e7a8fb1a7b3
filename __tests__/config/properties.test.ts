import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { keysIn } from '../../src/config/keys.js'
import { readInputs, readOptions } from '../../src/config/inputs.js'
import { parseConfiguration } from '../../src/config/load.js'
import { resolve } from '../../src/config/resolve.js'
import type { Given } from '../../src/config/settings.js'
import { UserError } from '../../src/findings/errors.js'
import { SourceText } from '../../src/source/text.js'
import { rules } from './example-rules.js'

/** Pieces that mean something to YAML or to the table, so that chance gets somewhere. */
const piece = fc.oneof(
  fc.constantFrom(
    '\n',
    '\r\n',
    ' ',
    '  ',
    ': ',
    '- ',
    '? ',
    '[',
    ']',
    '{',
    '}',
    ', ',
    '&a ',
    '*a',
    '!t ',
    '|',
    '>',
    '#',
  ),
  fc.constantFrom('"', "'", '---\n', '...\n', '%YAML 1.1\n', '<<: ', '\t', '\\', '@', '\uFEFF', '__proto__: ', '~'),
  fc.constantFrom(
    'rules:\n  ',
    'alpine-base: ',
    'late-delete: ',
    'level: ',
    'options: ',
    'megabytes: ',
    'off',
    'error',
  ),
  fc.constantFrom('fail-on: ', 'ignore:\n', 'dockerfiles: ', '  - a/**\n', 'comments: ', 'true', '5', '.inf', '!a'),
  fc.string({ maxLength: 8, unit: 'binary' }),
)
const yaml = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))

test('any text is a configuration or a user’s error with a place in the file', async () => {
  let read = 0
  await fc.assert(
    fc.asyncProperty(fc.oneof(yaml, fc.string({ unit: 'binary' })), async (text) => {
      const source = new SourceText('c.yml', text)
      try {
        const { given: file } = await parseConfiguration(source, rules)
        read++
        expect(resolve({ file, event: null, rules }).rules.size).toBe(rules.length)
      } catch (error) {
        expect(error).toBeInstanceOf(UserError)
        for (const line of (error as UserError).message.split('\n')) {
          const [, row, column] = /^c\.yml:(\d+):(\d+): \S/.exec(line) ?? []
          expect(source.offsetAt({ line: Number(row), column: Number(column) })).toBeLessThanOrEqual(text.length)
          expect(Number(row)).toBeLessThanOrEqual(source.lineCount)
        }
      }
    }),
    { numRuns: 3000 },
  )
  expect(read).toBeGreaterThan(0)
})

test('any inputs and options are settings or a user’s error that names one on each line', () => {
  const value = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('true', 'error', 'all', '20', 'a/*\n!b', 'off'))
  const values = fc.dictionary(fc.constantFrom<string>(...keysIn('input'), ...keysIn('option')), value)
  fc.assert(
    fc.property(values, fc.constantFrom('input', 'option'), (given, place) => {
      try {
        const read: Given = place === 'input' ? readInputs((name) => given[name] ?? '') : readOptions(given, rules)
        expect(Object.isFrozen(resolve({ given: read, event: 'push', rules }))).toBe(true)
      } catch (error) {
        expect(error).toBeInstanceOf(UserError)
        for (const line of (error as UserError).message.split('\n')) {
          expect(line).toMatch(place === 'input' ? /^input [a-z-]+: \S/ : /^option --[a-z-]+: \S/)
        }
      }
    }),
    { numRuns: 1000 },
  )
})
