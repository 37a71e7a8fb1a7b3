import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020, type SchemaObject } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { LEVELS } from '../../src/findings/finding.js'
import { json, toReport } from '../../src/report/json.js'
import { DELETE_LINE_2, delta, evidence, finding, PATH, review } from './samples.js'

const schema = JSON.parse(readFileSync('docs/report.schema.json', 'utf8')) as SchemaObject
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true })
const validate = ajv.compile(schema)

const FULL = review({
  conclusion: 'neutral',
  findings: [
    finding({
      evidence: evidence({ size: delta({ unit: 'bytes', interval: null }), stopStatus: { before: 137, after: 0 } }),
      fix: DELETE_LINE_2,
      related: [{ path: PATH, line: 3, message: 'm' }],
      images: ['x'],
    }),
    finding(),
  ],
  suppressed: [{ rule: 'r', path: PATH, line: 1, reason: 'because' }],
  measurements: [],
  problems: [{ path: 'a', message: 'b', new: true }],
})

/** The names of the contract; one that goes missing breaks what others built on it. */
const NAMES = {
  report: 'version tool conclusion images findings suppressed measurements problems',
  image: 'id dockerfile target context platform python reason',
  finding:
    'rule level image path line endLine column endColumn message help fingerprint new images related evidence fix',
  problem: 'message path',
  edit: 'path line column endLine endColumn text',
  evidence: 'size startup stop rebuild modulesCompiled stopStatus verified',
}

test('the report has the names of version 1, and no others', () => {
  const report = toReport(FULL, '1.2.3')
  expect(report.version).toBe(1)
  expect(report.tool).toEqual({ name: 'python-dockerfile-review', version: '1.2.3' })
  const keys = (value: object): string => Object.keys(value).join(' ')
  expect({
    report: keys(report),
    image: keys(report.images[0]!),
    finding: keys(report.findings[0]!),
    problem: keys(report.problems[0]!),
    edit: keys(report.findings[0]!.fix!.edits[0]!),
    evidence: keys(report.findings[0]!.evidence!),
  }).toEqual(NAMES)
})

test('what only we know stays with us', () => {
  const extra = { ...finding(), secret: 'x' }
  expect(json(review({ findings: [extra] }), '1')).not.toContain('secret')
})

test.each([
  ['full', FULL],
  ['empty', review({ images: [] })],
])('a report that is %s fits its schema', (_, value) => {
  validate(JSON.parse(json(value, '1.2.3')))
  expect(validate.errors).toBeNull()
})

test('any text survives, fits the schema, and is no command to a runner', () => {
  const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('##[add-mask]x', '\\##[x', '###[y'))
  fc.assert(
    fc.property(anything, fc.constantFrom(...LEVELS), (message, level) => {
      const out = json(review({ findings: [finding({ message, level })] }), '1')
      expect(out).not.toContain('##[')
      const read = JSON.parse(out) as ReturnType<typeof toReport>
      expect(read.findings[0]!.message).toBe(message)
      validate(read)
      expect(validate.errors).toBeNull()
    }),
  )
})

describe('the schema refuses', () => {
  const valid = JSON.parse(json(FULL, '1')) as Record<string, unknown> & { findings: Record<string, unknown>[] }
  test.each([
    ['another version', { ...valid, version: 2 }],
    ['a name too many', { ...valid, more: 1 }],
    ['a name too few', { ...valid, problems: undefined }],
    ['line 0', { ...valid, findings: [{ ...valid.findings[0], line: 0 }] }],
    ['another level', { ...valid, findings: [{ ...valid.findings[0], level: 'info' }] }],
  ])('%s', (_, value) => {
    expect(validate(JSON.parse(JSON.stringify(value)))).toBe(false)
  })
})
