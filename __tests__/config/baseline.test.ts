import { expect, test } from '@jest/globals'
import { readBaseline } from '../../src/config/baseline.js'

const read = (text: string): ReadonlySet<string> => readBaseline(text, 'base.json', 'baseline')

test('the fingerprints of a saved report', () => {
  const findings = [{ fingerprint: 'a', rule: 'r' }, { fingerprint: 'b' }, { fingerprint: 'a' }]
  expect(read(JSON.stringify({ version: 1, findings, images: [] }))).toEqual(new Set(['a', 'b']))
  expect(read('{"version": 1, "findings": []}')).toEqual(new Set())
})

test.each([
  ['{', 'is not JSON'],
  ['[]', 'is not a report'],
  ['null', 'is not a report'],
  ['{"version": 2, "findings": []}', 'is of another version'],
  ['{"findings": []}', 'is of another version'],
  ['{"version": 1}', 'has no findings'],
  ['{"version": 1, "findings": {}}', 'has no findings'],
  ['{"version": 1, "findings": [{"fingerprint": "a"}, {}]}', 'has no fingerprint in finding 2'],
  ['{"version": 1, "findings": [{"fingerprint": 5}]}', 'has no fingerprint in finding 1'],
])('%j %s', (text, what) => {
  expect(() => read(text)).toThrow(
    `baseline: base.json ${what}; allowed: a report.json that this tool saved (version 1)`,
  )
})
