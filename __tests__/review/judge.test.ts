import { describe, expect, test } from '@jest/globals'
import type { Budgeted, BudgetSetting } from '../../src/config/budgets.js'
import type { Measurement } from '../../src/findings/measurement.js'
import { judge, type Judged } from '../../src/review/judge.js'
import { publishedReview } from '../../src/review/published.js'
import { SourceText } from '../../src/source/text.js'
import { MEASUREMENT } from '../action/samples.js'
import { settingsOf } from '../analyze/samples.js'
import { finding } from '../report/samples.js'

const DOCKERFILE = 'FROM python:3.13 AS build\nRUN x\nFROM python:3.13\nRUN pip install shop\n'
const IGNORED = DOCKERFILE.replace(
  'FROM python:3.13\n',
  '# python-dockerfile-review ignore=size-budget reason=the new catalogue\nFROM python:3.13\n',
)

const judged = (text = DOCKERFILE, more: Partial<Judged> = {}): Judged => ({
  images: [{ id: 'Dockerfile', dockerfile: 'Dockerfile', target: null }],
  sources: new Map([['Dockerfile', new SourceText('Dockerfile', text)]]),
  findings: [finding({ rule: 'bytecode-disabled', fingerprint: '1abcdef0' })],
  settings: settingsOf([]),
  pragmas: true,
  ...more,
})
const policy = (budgets: Partial<Record<Budgeted, BudgetSetting>> = {}) => ({
  entries: [],
  budgets: {
    maxSizeIncrease: null,
    maxStartupIncrease: null,
    budgets: new Map(Object.entries(budgets) as [Budgeted, BudgetSetting][]),
  },
})
const bytes = (amount: number): BudgetSetting => ({ amount, text: `${amount} B` })
const measured = (measurement: Measurement = MEASUREMENT, failures: Parameters<typeof judge>[2]['failures'] = []) => ({
  measurements: [measurement],
  failures,
  notes: [],
})

test('a fix that was measured is evidence for its finding', () => {
  const { findings } = judge(judged(), policy(), measured())
  expect(findings).toMatchObject([{ rule: 'bytecode-disabled', evidence: { size: { delta: 10 } } }])
})

describe('budgets', () => {
  test('one that is exceeded is an error at the FROM of what is built; one that is kept is nothing', () => {
    const { findings, notes } = judge(judged(), policy({ size: bytes(9) }), measured())
    expect(findings.slice(1)).toMatchObject([
      {
        rule: 'size-budget',
        level: 'error',
        line: 3,
        new: true,
        message: expect.stringContaining('grows by 10 bytes'),
      },
    ])
    expect(notes).toEqual([])
    expect(judge(judged(), policy({ size: bytes(10) }), measured()).findings).toHaveLength(1)
  })

  test.each([
    ['an ignore above it excuses that, with its reason', IGNORED, true, [['size-budget', 'the new catalogue']], 0],
    ['unless ignores do not count', IGNORED, false, [], 1],
    ['an ignore elsewhere is none of it', `# python-dockerfile-review ignore=size-budget\n${DOCKERFILE}`, true, [], 1],
  ])('%s', (_, text, pragmas, excused, found) => {
    const { findings, suppressed } = judge(judged(text, { pragmas }), policy({ size: bytes(9) }), measured())
    expect(suppressed.map(({ rule, reason }) => [rule, reason])).toEqual(excused)
    expect(findings.slice(1)).toHaveLength(found)
  })

  test('of the unpacked size and of the size above the base, by the inventories', () => {
    const grown: Measurement = {
      ...MEASUREMENT,
      head: {
        ...MEASUREMENT.head,
        size: { ...(MEASUREMENT.head.size as object), unpacked: 400, aboveBase: null } as never,
      },
    }
    const { findings, notes } = judge(
      judged(),
      policy({ 'unpacked-size': bytes(50), 'size-above-base': bytes(5) }),
      measured(grown),
    )
    expect(findings.slice(1).map(({ message }) => message)).toEqual([
      expect.stringContaining('unpacked size grows by 100 bytes'),
    ])
    expect(notes).toEqual([expect.stringContaining('size above its base is not measurable')])
  })

  test('what there is no base for, or wasn’t asked for, fails nothing', () => {
    const alone = { ...MEASUREMENT, base: null, deltas: null }
    const said = judge(judged(), policy({ size: bytes(1), 'unpacked-size': bytes(1) }), measured(alone))
    expect([said.findings.length, said.notes.length]).toEqual([1, 2])
    const unasked = { ...MEASUREMENT, head: { ...MEASUREMENT.head, startup: null } }
    const startup = policy({ startup: { amount: 1, text: '1 ms' } })
    expect(judge(judged(), startup, measured(unasked))).toMatchObject({ notes: [], findings: [{}] })
  })
})

describe('a finished image that no Dockerfile stands for', () => {
  const entry = {
    ...{ path: '.github/python-dockerfile-review.yml', line: 7, dockerfile: null, context: null, target: null },
    ...{ buildArguments: new Map(), platform: null, readOnly: null, cpus: null, memory: null, user: null },
    ...{ startup: null, image: 'shop:head', baseImage: 'shop:base', budgets: new Map([['size', bytes(9)] as const]) },
  }
  const alone = { ...MEASUREMENT, image: 'shop:head' }

  test('exceeds its budget where the configuration names it, and its fingerprint stays when that moves', () => {
    const at = (line: number) =>
      judge(judged(), { ...policy(), entries: [{ ...entry, line }] }, measured(alone)).findings
    const place = { path: entry.path, image: 'shop:head', rule: 'size-budget', level: 'error', new: true }
    expect(at(7)[1]).toMatchObject({ ...place, line: 7, endLine: 7 })
    expect(at(9)[1]).toMatchObject({ ...place, line: 9, fingerprint: at(7)[1]!.fingerprint })
  })

  test('has no budget of images that only share its name with a Dockerfile’s', () => {
    const other = { ...entry, dockerfile: 'other/Dockerfile' }
    expect(judge(judged(), { ...policy(), entries: [other] }, measured(alone)).findings).toHaveLength(1)
  })

  test('is taken from other jobs too, and one that the engine lacks is no failed build', () => {
    const lacking = {
      ...alone,
      deltas: null,
      head: { ...alone.head, digest: null, size: { notMeasurable: 'no such image' } },
    }
    const given = { ...policy(), entries: [entry], measurements: [lacking], notes: [], isAsked: true }
    const { measurements, findings, notes } = publishedReview(judged(), given)
    expect(measurements).toEqual([lacking])
    expect(findings).toHaveLength(1)
    expect(notes[0]).toBe('Not measured, or the job that measures it failed: Dockerfile.')
  })
})

describe('a build that fails', () => {
  const failure = { failed: 'exit code 1', line: 4, log: ['no such package', 'exit code 1'], timedOut: false }
  const failed = [{ image: 'Dockerfile', dockerfile: 'Dockerfile', failure }]

  test('is an error at the line that fails', () => {
    const [, found] = judge(judged(), policy(), measured(MEASUREMENT, failed)).findings
    expect(found).toMatchObject({ rule: 'build-failed', level: 'error', line: 4, new: true })
    expect(found!.message).toContain('no such package')
  })

  test('at the base too is not what the change brings', () => {
    const both = { ...MEASUREMENT, base: { ...MEASUREMENT.base!, digest: null } }
    expect(judge(judged(), policy(), measured(both, failed)).findings[1]).toMatchObject({ new: false })
  })
})

describe('what other jobs measured', () => {
  const published = (measurements: readonly Measurement[], budgets = {}) => {
    return { ...policy(budgets), measurements, notes: ['one file is malformed'], isAsked: true }
  }

  test('counts as if it were measured here', () => {
    const { measurements, findings, notes } = publishedReview(judged(), published([MEASUREMENT], { size: bytes(9) }))
    expect(measurements).toEqual([MEASUREMENT])
    expect(findings).toMatchObject([{ evidence: { size: { delta: 10 } } }, { rule: 'size-budget' }])
    expect(notes).toEqual(['one file is malformed'])
  })

  test('of other images is left out, and of an image that none measured it is said', () => {
    const { measurements, notes } = publishedReview(judged(), published([{ ...MEASUREMENT, image: 'other' }]))
    expect(measurements).toEqual([])
    expect(notes).toContain('Not measured, or the job that measures it failed: Dockerfile.')
  })

  test('a side without an image is a build that failed; none of a stranger’s words are said', () => {
    const head = { ...MEASUREMENT.head, digest: null, size: { notMeasurable: '@everyone' } }
    const { findings } = publishedReview(judged(), published([{ ...MEASUREMENT, head }]))
    expect(findings[1]).toMatchObject({ rule: 'build-failed', line: 3 })
    expect(findings[1]!.message).toBe('The build fails: the log of the job that measured says why')
  })
})
