import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readMeasurements, writeMeasurements } from '../../src/action/results/measurements.js'
import type { Measurement } from '../../src/findings/measurement.js'
import { knownMeasurements } from '../../src/review/published.js'
import { finding } from '../report/samples.js'
import { HEAD, MEASUREMENT } from './samples.js'

const read = (text: string, texts = true) => readMeasurements([{ path: 'measurements-1.json', text }], HEAD, { texts })
const KNOWN = { images: [{ id: 'Dockerfile' }], findings: [finding({ fingerprint: '1abcdef0' })] }
const written = writeMeasurements(HEAD, [MEASUREMENT])

/** All texts in a value, those of its keys left out. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** Puts a value in the place of the n-th leaf. */
function replaced(value: unknown, at: number, instead: unknown): unknown {
  let seen = 0
  const visit = (one: unknown): unknown => {
    if (Array.isArray(one)) return one.map(visit)
    if (typeof one !== 'object' || one === null) return seen++ === at ? instead : one
    return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, visit(inner)]))
  }
  return visit(value)
}

const leaves = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce<number>((sum, one) => sum + leaves(one), 0)
    : 1

test('what is written is read again, all of it', () => {
  expect(read(written)).toEqual({ measurements: [MEASUREMENT], notes: [] })
})

describe('from a stranger', () => {
  test('the numbers stay', () => {
    const [taken] = read(written, false).measurements
    expect(taken?.deltas?.size).toMatchObject({ before: 90, after: 100, delta: 10, verdict: 'worse' })
    expect(taken?.head.size).toMatchObject({ packed: { bytes: 100 }, layers: [{ files: 3 }], distributions: [] })
    expect(taken?.head.startup).toMatchObject({ samples: [500, 510.5], modulesCompiled: 12, modules: [] })
  })

  test('no text of theirs is taken, wherever they put it', () => {
    const mark = 'MARK @everyone <b>'
    const count = leaves(JSON.parse(written))
    for (let at = 0; at < count; at++) {
      const hostile = JSON.stringify(replaced(JSON.parse(written), at, mark))
      const { measurements, notes } = read(hostile, false)
      const [first] = measurements
      // The image's id is compared with those that are known, and shown nowhere else.
      const shown = first ? [...knownMeasurements([first], KNOWN), ...notes] : notes
      expect(textsIn(shown).filter((text) => text.includes('MARK'))).toEqual([])
    }
  })

  test('their words are none of the sample’s either', () => {
    const own = new Set(textsIn(MEASUREMENT).filter((text) => !/^(?:sha256:)?[0-9a-f.]+$/.test(text)))
    const taken = textsIn(read(written, false).measurements)
    const words = ['Dockerfile', 'site-packages', 'import', 'bytes', 'worse', 'distribution', 'as written', '/', 'head']
    expect([...new Set(taken)].filter((text) => own.has(text) && !words.includes(text))).toEqual([])
  })
})

describe('what is malformed is left out', () => {
  test('whatever it is, without an exception', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), fc.boolean(), (text, texts) => {
        const { measurements, notes } = read(text, texts)
        expect([measurements, notes.length]).toEqual([[], 1])
      }),
    )
  })

  test('a wrong value in any place of it', () => {
    const wrong = fc.constantFrom<unknown>(null, true, -1, 0.5, '1', [], {}, 'sha256:x', Number.MAX_VALUE)
    fc.assert(
      fc.property(fc.nat(leaves(JSON.parse(written)) - 1), wrong, fc.boolean(), (at, value, texts) => {
        const { measurements, notes } = read(JSON.stringify(replaced(JSON.parse(written), at, value)), texts)
        expect(measurements.length + notes.length).toBe(1)
      }),
    )
  })

  test.each([
    ['{', 'Measurements file 1 of 1 is malformed (not JSON): left out.'],
    ['[]', 'Measurements file 1 of 1 is malformed (an object): left out.'],
    [JSON.stringify({ version: 2, head: HEAD, measurements: [] }), /of another version/],
    [JSON.stringify({ version: 1, head: 'c'.repeat(40), measurements: [] }), /of another commit/],
    [JSON.stringify({ version: 1, head: '@everyone', measurements: [] }), /malformed \(head: a text of the form/],
    [
      JSON.stringify({ version: 1, head: HEAD, measurements: [{}] }),
      'Measurements file 1 of 1 is malformed (measurements: image: a text): left out.',
    ],
  ])('%j', (text, note) => {
    expect(read(text).notes).toEqual([typeof note === 'string' ? note : expect.stringMatching(note)])
  })
})

test('a key that is an object’s own is nothing but a key', () => {
  const hostile = written.replace('"version":1', '"__proto__":{"version":1},"version":1')
  expect(read(hostile).measurements).toHaveLength(1)
  expect(({} as { version?: unknown }).version).toBeUndefined()
})

test('only images and findings that are known', () => {
  const other: Measurement = { ...MEASUREMENT, image: 'other' }
  const images = [{ id: 'a' }, { id: 'Dockerfile' }]
  const known = knownMeasurements([other, MEASUREMENT], { ...KNOWN, images })
  expect(known.map(({ image, variants }) => [image, variants.length])).toEqual([['Dockerfile', 1]])
  expect(knownMeasurements([MEASUREMENT], { images, findings: [] })[0]?.variants).toEqual([])
})
