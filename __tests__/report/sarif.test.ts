import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { LEVELS } from '../../src/findings/finding.js'
import { MOST_BYTES, sarif, type SarifOptions } from '../../src/report/sarif.js'
import { messageOf } from '../../src/report/sarif/results.js'
import { RULES } from '../../src/rules/index.js'
import { DELETE_LINE_2, evidence, finding, PATH, review } from './samples.js'
import { validateSarif } from './sarif-schema.js'

const OPTIONS: SarifOptions = {
  version: '1.2.3',
  homepage: 'https://example.com',
  rules: [
    {
      id: 'bytecode-disabled',
      family: 'bytecode',
      level: 'warning',
      summary: 'Python may not write `bytecode`',
      why: 'With **PYTHONDONTWRITEBYTECODE**,\nPython keeps no bytecode.',
      help: 'https://example.com/rules/bytecode-disabled',
    },
  ],
}

const FULL = review({
  findings: [
    finding({ fix: DELETE_LINE_2, evidence: evidence(), related: [{ path: 'a b/ü#.py', line: 3, message: 'here' }] }),
    finding({ rule: 'hadolint/DL3008', level: 'notice', new: false, fingerprint: 'f2' }),
    finding({
      rule: 'secret-in-image',
      level: 'error',
      fingerprint: 'f3',
      focus: { line: 3, column: 2, endLine: 3, endColumn: 9 },
    }),
  ],
  suppressed: [{ rule: 'runs-as-root', path: PATH, line: 1, reason: 'sandboxed' }],
  problems: [{ path: 'api/Dockerfile', message: 'is not UTF-8 text', new: true }],
})

interface Result {
  ruleId: string
  ruleIndex: number
  level: string
  message: { text: string; markdown?: string }
  locations: { physicalLocation: { artifactLocation: { uri: string }; region: Record<string, number> } }[]
  fixes?: unknown
  relatedLocations?: unknown
  suppressions?: unknown
  partialFingerprints?: Record<string, string>
}
interface Descriptor {
  shortDescription: { text: string }
  fullDescription: { text: string }
  help: { text: string; markdown: string }
  properties: { tags: string[] }
}
interface Run {
  tool: { driver: { rules: Record<string, unknown>[] } }
  results: Result[]
  invocations: {
    executionSuccessful: boolean
    toolExecutionNotifications: { level: string; message: { text: string } }[]
  }[]
}

function runOf(text: string): Run {
  return (JSON.parse(text) as { runs: [Run] }).runs[0]
}

test.each([
  [
    'full',
    FULL,
    { category: 'python-dockerfile-review/', provenance: { repository: 'https://github.com/o/r', revision: 'abc' } },
  ],
  ['empty', review(), {}],
])('a log that is %s fits the schema of SARIF 2.1.0', (_, value, more) => {
  validateSarif(JSON.parse(sarif(value, { ...OPTIONS, ...more })))
  expect(validateSarif.errors).toBeNull()
})

test('the schema refuses what is not SARIF', () => {
  const log = JSON.parse(sarif(FULL, OPTIONS)) as { runs: [Run] }
  log.runs[0].results[0]!.level = 'notice'
  expect(validateSarif(log)).toBe(false)
})

test('a result has its place, fingerprint, fix and related places', () => {
  const [secret, first, other] = runOf(sarif(FULL, OPTIONS)).results
  expect(secret).toMatchObject({
    level: 'error',
    locations: [{ physicalLocation: { region: { startLine: 3, startColumn: 2, endLine: 3, endColumn: 9 } } }],
  })
  expect(first).toMatchObject({
    ruleId: 'bytecode-disabled',
    level: 'warning',
    message: {
      text: expect.stringContaining('Measured on this image, with the fix: start 1.16 s → 810 ms: −350 ms'),
      markdown: expect.stringMatching(/^`PYTHONDONTWRITEBYTECODE` makes/),
    },
    partialFingerprints: { 'pythonDockerfileReview/v1': 'f1' },
    relatedLocations: [
      { physicalLocation: { artifactLocation: { uri: 'a%20b/%C3%BC%23.py', uriBaseId: '%SRCROOT%' } } },
    ],
    fixes: [
      {
        artifactChanges: [
          {
            artifactLocation: { uri: PATH },
            replacements: [
              {
                deletedRegion: { startLine: 2, startColumn: 1, endLine: 3, endColumn: 1 },
                insertedContent: { text: '' },
              },
            ],
          },
        ],
      },
    ],
  })
  // An old notice comes last.
  expect(other).toMatchObject({ level: 'note', properties: { new: false } })
})

test('a rule has its help; each result points at its own', () => {
  const { tool, results } = runOf(sarif(FULL, OPTIONS))
  expect(results.map(({ ruleId, ruleIndex }) => tool.driver.rules[ruleIndex]!.id === ruleId)).toEqual([
    true,
    true,
    true,
    true,
  ])
  expect(tool.driver.rules.find((rule) => rule.id === 'bytecode-disabled')).toEqual({
    id: 'bytecode-disabled',
    name: 'BytecodeDisabled',
    shortDescription: { text: 'Python may not write bytecode' },
    fullDescription: { text: 'With PYTHONDONTWRITEBYTECODE, Python keeps no bytecode.' },
    help: {
      text: 'With PYTHONDONTWRITEBYTECODE, Python keeps no bytecode.\n\nhttps://example.com/rules/bytecode-disabled',
      markdown:
        'With **PYTHONDONTWRITEBYTECODE**,\nPython keeps no bytecode.\n\n[Examples and sources](https://example.com/rules/bytecode-disabled)',
    },
    helpUri: 'https://example.com/rules/bytecode-disabled',
    defaultConfiguration: { level: 'warning' },
    properties: { tags: ['docker', 'python', 'bytecode'], precision: 'high', 'problem.severity': 'warning' },
  })
  expect(tool.driver.rules.find((rule) => rule.id === 'secret-in-image')).toMatchObject({
    properties: { tags: ['docker', 'python', 'security'], 'security-severity': '8.0' },
  })
})

test("every rule's help fits the limits of code scanning, without marks in what is plain text", () => {
  const rules = RULES.map((rule) => ({ ...rule, help: `https://example.com/rules/${rule.id}` }))
  const findings = rules.map(({ id, help }) => finding({ rule: id, help, fingerprint: id }))
  const log = sarif(review({ findings }), { ...OPTIONS, rules })
  validateSarif(JSON.parse(log))
  expect(validateSarif.errors).toBeNull()
  const { driver } = runOf(log).tool
  expect(driver.rules).toHaveLength(RULES.length)
  for (const rule of driver.rules as unknown as Descriptor[]) {
    expect(rule.fullDescription.text.length).toBeLessThanOrEqual(1_024)
    expect(rule.properties.tags.length).toBeLessThanOrEqual(20)
    for (const text of [rule.shortDescription.text, rule.fullDescription.text, rule.help.text])
      expect(text).not.toMatch(/\*\*|`/)
  }
})

test('a home that is not known is not told', () => {
  const log = sarif(FULL, { ...OPTIONS, homepage: '' })
  validateSarif(JSON.parse(log))
  expect(validateSarif.errors).toBeNull()
  expect(log).not.toContain('informationUri')
})

test('what is ignored is a suppression with its reason, what was not reviewed a notification', () => {
  const { results, invocations } = runOf(sarif(FULL, OPTIONS))
  expect(results.at(-1)).toMatchObject({
    ruleId: 'runs-as-root',
    suppressions: [{ kind: 'inSource', justification: 'sandboxed' }],
  })
  expect(invocations).toMatchObject([
    {
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: 'error', message: { text: 'Not reviewed: is not UTF-8 text' } }],
    },
  ])
})

test('a fix whose build failed is none', () => {
  const failed = evidence({ verified: { builds: false, samePackages: true, sameImports: true } })
  const value = review({ findings: [finding({ fix: DELETE_LINE_2, evidence: failed })] })
  expect(runOf(sarif(value, OPTIONS)).results[0]!.fixes).toBeUndefined()
})

test.each([
  ['[x](https://evil.example)', '\\[x\\](https://evil.example)'],
  ['RUN ["a"]', 'RUN ["a"]'],
  ['${VAR} {0} {a}', '${VAR} {{0}} {a}'],
  ['C:\\x \\[', 'C:\\x \\\\['],
])('%s is said as %s, so that it is no link and no placeholder', (value, expected) => {
  expect(messageOf(value)).toBe(expected)
})

describe('the limits of code scanning', () => {
  const levels = (text: string): string[] => runOf(text).results.map(({ level }) => level)

  test('25,000 results, errors first, and what is left out is said', () => {
    const findings = Array.from({ length: 26_000 }, (_, index) =>
      finding({ level: index < 25_500 ? 'notice' : 'error' }),
    )
    const run = runOf(sarif(review({ findings, suppressed: FULL.suppressed }), { ...OPTIONS, packed: () => 0 }))
    expect(run.results).toHaveLength(25_000)
    expect(run.results.slice(0, 501).map(({ level }) => level)).toEqual([...Array<string>(500).fill('error'), 'note'])
    expect(run.invocations[0]!.toolExecutionNotifications.at(-1)!.message.text).toMatch(
      /^1000 findings \(0 errors\) left out/,
    )
  })

  test('10 MB gzipped: first without fixes, then fewer results, errors to the last', () => {
    const text = Array.from({ length: 3_000 }, (_, index) =>
      String.fromCharCode(0x4e00 + ((index * 7919) % 20_000)),
    ).join('')
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        finding({ message: `${index}${text}`, level: index % 50 === 0 ? 'error' : 'warning', fix: DELETE_LINE_2 }),
      )
    const packed = (value: string): number => value.length
    const short = sarif(review({ findings: many(2_000) }), { ...OPTIONS, packed })
    expect(packed(short)).toBeLessThanOrEqual(MOST_BYTES)
    expect(runOf(short).results).toHaveLength(2_000)
    expect(runOf(short).results.every(({ fixes }) => fixes === undefined)).toBe(true)
    const cut = sarif(review({ findings: many(4_000) }), { ...OPTIONS, packed })
    expect(packed(cut)).toBeLessThanOrEqual(MOST_BYTES)
    expect(levels(cut).filter((level) => level === 'error')).toHaveLength(80)
    expect(levels(cut).length).toBeGreaterThan(1_000)
    expect(levels(cut).length).toBeLessThan(4_000)
  })

  test('an ordinary large review needs no cut once it is gzipped', () => {
    const findings = Array.from({ length: 5_000 }, (_, index) =>
      finding({ path: `service-${index}/Dockerfile`, fix: DELETE_LINE_2, evidence: evidence() }),
    )
    const out = sarif(review({ findings }), { ...OPTIONS, packed: (value) => gzipSync(value).length })
    expect(levels(out)).toHaveLength(5_000)
    expect(runOf(out).results[0]!.fixes).toBeDefined()
  })
})

test('any text fits the schema, and is no command to a runner', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('##[add-mask]x', '{0}', '[a](b)', '%SRCROOT%'),
  )
  fc.assert(
    fc.property(anything, anything, fc.constantFrom(...LEVELS), (message, path, level) => {
      const related = [{ path, line: 1, message }]
      const value = review({
        findings: [finding({ message, level, path, related, rule: message, help: message })],
        suppressed: [{ rule: message, path, line: 1, reason: message }],
        problems: [{ message, path, new: false }],
      })
      const out = sarif(value, OPTIONS)
      expect(out).not.toContain('##[')
      validateSarif(JSON.parse(out))
      expect(validateSarif.errors).toBeNull()
    }),
    { numRuns: 60 },
  )
})
