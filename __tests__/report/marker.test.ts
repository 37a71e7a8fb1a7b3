import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readMarker, writeMarker, type Marker } from '../../src/report/marker.js'

const anything = fc.string({ unit: 'binary', maxLength: 20 })
const marker: fc.Arbitrary<Marker> = fc.oneof(
  fc.record({ kind: fc.constant('summary' as const), key: anything }),
  fc.record({
    kind: fc.constant('inline' as const),
    key: anything,
    findings: fc.array(fc.record({ rule: anything, fingerprint: anything }), { minLength: 1, maxLength: 3 }),
    done: fc.boolean(),
  }),
)
const SAMPLE: Marker = { kind: 'inline', key: 'a', findings: [{ rule: 'r', fingerprint: 'f' }], done: false }

test('what is written is read back, behind any body', () => {
  fc.assert(
    fc.property(marker, anything, (value, body) => {
      const line = writeMarker(value)
      expect(line).toMatch(/^<!-- [^<>\n]* -->$/)
      expect(line.slice(4, -3)).not.toContain('--')
      expect(readMarker(`${body}\n${line}`)).toEqual(value)
      expect(readMarker(`${body}\n${line}\r\n`)).toEqual(value)
    }),
  )
})

describe('is not read', () => {
  const line = writeMarker(SAMPLE)
  test.each([
    ['before the last line', `${line}\nmore`],
    ['in the middle of a line', `a ${line}`],
    ['of another version', line.replace(':v1', ':v2')],
    ['with more in it', line.replace('{"kind"', '{"more":1,"kind"')],
    ['with less in it', line.replace(',"done":false', '')],
    ['without findings', line.replace(/\[.*\]/, '[]')],
    ['spelt otherwise', line.replace('"kind":', '"kind": ')],
    ['that is no JSON', '<!-- python-dockerfile-review:v1 {nothing} -->'],
    ['absent', 'a comment'],
  ])('a marker %s', (_, body) => {
    expect(readMarker(body)).toBeNull()
  })
})
