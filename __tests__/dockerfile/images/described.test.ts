import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { describeImage } from '../../../src/dockerfile/base-image.js'
import { parseImageReference } from '../../../src/dockerfile/image-reference.js'

/*
 * All that is known of some bases: whoever changes the data sees here what that changes elsewhere. A table of what is
 * said today, not of what is true: that is what describe.test.ts and the data's sources are for.
 * WRITE_DESCRIBED=1 writes it anew, for its names.
 */

const TABLE = join(import.meta.dirname, 'described.json')

/** Plain data, without what is null. */
function plain(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (value instanceof Map) return plain(Object.fromEntries(value))
  if (value instanceof Set) return [...value].sort()
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value === 'string') return value.replaceAll('\0', '?')
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, one]) => (one === null || name === 'reference' ? [] : [[name, plain(one)]])),
  )
}

const describe = (name: string): unknown => plain(describeImage(parseImageReference(name)))
const table = JSON.parse(readFileSync(TABLE, 'utf8')) as Readonly<Record<string, unknown>>
if (process.env.WRITE_DESCRIBED === '1') {
  const written = Object.fromEntries(Object.keys(table).map((name) => [name, describe(name)]))
  writeFileSync(TABLE, `${JSON.stringify(written, null, 2)}\n`)
}

test('the table has bases of all kinds', () => {
  expect(Object.keys(table).length).toBeGreaterThan(80)
})

test.each(Object.entries(table))('%s', (name, expected) => {
  expect(describe(name)).toEqual(expected)
})
