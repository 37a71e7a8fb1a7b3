import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020, type SchemaObject } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { LEVELS } from '../../src/findings/finding.js'
import type { Startup, Verdict } from '../../src/findings/measurement.js'
import { json, toReport } from '../../src/report/json.js'
import { jsonText } from '../../src/report/json-text.js'
import { deltas, measurement, side, startup, unmeasurable, variant } from './measurement-samples.js'
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
  measurements: [measurement(), unmeasurable()],
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
  measurement: 'image base head deltas variants bytecode conditions drift notes',
  side: 'name digest buildMilliseconds size startup stop rebuild interpreter',
  inventory: 'packed unpacked aboveBase layers categories python distributions systemPackages bytecode wasted tree',
  startup: 'quantity what samples wall cpu peakMemory modulesImported modulesCompiled modules bytecodeWritten',
  variant: 'name findings side deltas verified notes',
  conditions: 'cpus memory readOnly from machine standIns disturbances',
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
    measurement: keys(report.measurements[0]!),
    side: keys(report.measurements[0]!.head),
    inventory: keys(report.measurements[0]!.head.size!),
    startup: keys(report.measurements[0]!.head.startup!),
    variant: keys(report.measurements[0]!.variants[0]!),
    conditions: keys(report.measurements[0]!.conditions),
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

test('every quantity of a measurement fits the schema, measured or not', () => {
  const no = { notMeasurable: 'no engine' }
  const all = side('head', {
    stop: { milliseconds: 10_200, status: 137 },
    rebuild: { touched: 'shop/models.py', milliseconds: 31_000, ranAgain: ['COPY . .', 'RUN pip install'] },
    interpreter: [{ name: 'json', samples: [10.2, 10.4] }],
  })
  const none = side('base', { digest: null, size: no, startup: no, stop: no, rebuild: no, interpreter: no })
  const value = measurement({ base: none, head: all, deltas: deltas({ stop: delta(), interpreter: delta() }) })
  validate(JSON.parse(json(review({ measurements: [value] }), '1')))
  expect(validate.errors).toBeNull()
})

/** As the types have them: one that is missing here doesn't compile. */
const STARTS: Record<Startup['quantity'], true> = { import: true, ready: true, command: true }
const VERDICTS: Record<Verdict, true> = {
  better: true,
  worse: true,
  'no difference that can be told': true,
  'not measurable': true,
}

test.each(Object.keys(STARTS) as Startup['quantity'][])('a start until %s fits the schema', (quantity) => {
  const head = side('head', { startup: startup(90, 0, { quantity, modulesImported: null, modulesCompiled: null }) })
  validate(JSON.parse(json(review({ measurements: [measurement({ head })] }), '1')))
  expect(validate.errors).toBeNull()
})

test.each(Object.keys(VERDICTS) as Verdict[])('the verdict %s fits the schema', (verdict) => {
  const value = measurement({ deltas: deltas({ startup: delta({ verdict, interval: null }) }) })
  validate(JSON.parse(json(review({ measurements: [value] }), '1')))
  expect(validate.errors).toBeNull()
})

test('a typical service with its base, its head and eight variants takes at most 1 MB', () => {
  const full = (name: string) => side(name, { startup: startup(1160, 176) })
  const variants = Array.from({ length: 8 }, (_, index) => variant({ side: full(`fix ${index}`) }))
  const value = review({ measurements: [measurement({ base: full('base'), head: full('head'), variants })] })
  expect(Buffer.byteLength(json(value, '1'))).toBeLessThan(1_000_000)
})

test('what fits on a line stands on one, and any JSON comes back as it went in', () => {
  expect(jsonText({ a: [], b: {}, c: [1, { d: 'x'.repeat(200) }], e: undefined })).toBe(
    `{\n  "a": [],\n  "b": {},\n  "c": [\n    1,\n    {\n      "d": "${'x'.repeat(200)}"\n    }\n  ]\n}`,
  )
  expect(jsonText([{ a: 1, b: 'x' }, null])).toBe('[{ "a": 1, "b": "x" }, null]')
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.stringify(JSON.parse(jsonText(value)))).toBe(JSON.stringify(value))
    }),
  )
})

describe('the schema refuses', () => {
  const valid = JSON.parse(json(FULL, '1')) as Record<'findings' | 'measurements', Record<string, unknown>[]>
  test.each([
    ['another version', { ...valid, version: 2 }],
    ['a name too many', { ...valid, more: 1 }],
    ['a name too few', { ...valid, problems: undefined }],
    ['line 0', { ...valid, findings: [{ ...valid.findings[0], line: 0 }] }],
    ['a measurement without its head', { ...valid, measurements: [{ ...valid.measurements[0], head: null }] }],
    ['a name too many in it', { ...valid, measurements: [{ ...valid.measurements[0], more: 1 }] }],
    ['another level', { ...valid, findings: [{ ...valid.findings[0], level: 'info' }] }],
  ])('%s', (_, value) => {
    expect(validate(JSON.parse(JSON.stringify(value)))).toBe(false)
  })
})
