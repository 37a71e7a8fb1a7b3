import { describe, expect, test } from '@jest/globals'
import { review, type ReviewRequest } from '../../src/review.js'
import type { ChangedFile } from '../../src/source/diff.js'
import { finds, settingsOf, tree } from '../analyze/samples.js'

const GOOD = 'FROM python:3.13\nRUN x\n'
const BAD = 'FROM python:3.13\nRUN curl x\n'
const IGNORED = 'FROM python:3.13\n# python-dockerfile-review ignore=no-curl\nRUN curl x\n'

type Files = Readonly<Record<string, string>>

const changed = (path: string, previousPath: string | null = null): ChangedFile => ({
  path,
  previousPath,
  status: previousPath === null ? 'modified' : 'renamed',
  hunks: [{ start: 1, end: 9, added: new Set([3]), removedAt: new Set() }],
})

async function run(
  head: Files,
  base: Files | null,
  changes: readonly ChangedFile[] | null,
  more: Partial<ReviewRequest> = {},
) {
  const { review: result, sources } = await review(
    {
      search: { named: [], folders: [''], selection: { dockerfiles: [], ignore: [] }, scope: 'changed' },
      settings: settingsOf([finds('curl')]),
      thresholds: { failOn: 'warning', failOnExisting: 'never' },
      configuration: ['config.yml'],
      ignoresFrom: 'head',
      newWithoutBase: true,
      ...more,
    },
    { head: tree(head), base: base && tree(base), changes },
  )
  const findings = result.findings.map(
    ({ rule, path, line, new: fresh }) => `${path}:${line} ${rule}${fresh ? '' : ' (there)'}`,
  )
  return { ...result, findings, sources }
}

describe('new or there', () => {
  test('a finding that the change brings', async () => {
    const result = await run({ Dockerfile: BAD }, { Dockerfile: GOOD }, [changed('Dockerfile')])
    expect(result).toMatchObject({ conclusion: 'failure', findings: ['Dockerfile:2 no-curl'] })
    expect(result.sources('Dockerfile')?.text).toBe(BAD)
  })

  test('one that moved, in a file that was renamed', async () => {
    const head = { 'web/Dockerfile': `# moved\n\n${BAD}` }
    const result = await run(head, { Dockerfile: BAD }, [changed('web/Dockerfile', 'Dockerfile')])
    expect(result).toMatchObject({ conclusion: 'success', findings: ['web/Dockerfile:4 no-curl (there)'] })
  })

  test('without a base: as the event has it', async () => {
    expect((await run({ Dockerfile: BAD }, null, null)).conclusion).toBe('failure')
    expect((await run({ Dockerfile: BAD }, null, null, { newWithoutBase: false })).conclusion).toBe('success')
  })

  test('an ignore that is taken away', async () => {
    const result = await run({ Dockerfile: BAD }, { Dockerfile: IGNORED }, [changed('Dockerfile')])
    expect(result.findings).toEqual(['Dockerfile:2 no-curl'])
  })
})

test('nothing to review is a success', async () => {
  expect(await run({ 'README.md': '' }, {}, [changed('README.md')])).toMatchObject({
    conclusion: 'success',
    images: [],
    problems: [],
  })
})

describe('problems', () => {
  test.each([
    ['that the change brought', { Dockerfile: GOOD }, 'failure', true],
    ['of a new file', {}, 'failure', true],
    ['that were there', { Dockerfile: '' }, 'neutral', false],
    ['without a base', null, 'neutral', false],
  ])('%s', async (_, base, conclusion, fresh) => {
    const result = await run({ Dockerfile: 'RUN x\n' }, base, [changed('Dockerfile')])
    expect(result).toMatchObject({ conclusion, problems: [{ path: 'Dockerfile', new: fresh }] })
  })
})

describe('the policy', () => {
  test('a change of the configuration, and an added ignore', async () => {
    const head = { Dockerfile: IGNORED, 'config.yml': 'a\nb\nc\n' }
    const changes = [changed('Dockerfile'), changed('config.yml')]
    const result = await run(head, { Dockerfile: GOOD, 'config.yml': 'a\n' }, changes)
    expect(result.findings).toEqual(['Dockerfile:2 policy-changed', 'config.yml:3 policy-changed'])
    expect(result.suppressed).toMatchObject([{ rule: 'no-curl', line: 3 }])
  })

  test('an ignore that only moved is no change of it', async () => {
    const result = await run({ Dockerfile: `# moved\n${IGNORED}` }, { Dockerfile: IGNORED }, [changed('Dockerfile')])
    expect(result.findings).toEqual([])
  })

  test('the base’s ignores alone', async () => {
    const more = { ignoresFrom: 'base' as const }
    const added = await run({ Dockerfile: IGNORED }, { Dockerfile: BAD }, [changed('Dockerfile')], more)
    expect(added.findings).toEqual(['Dockerfile:2 policy-changed', 'Dockerfile:3 no-curl (there)'])
    const kept = await run({ Dockerfile: `${IGNORED}RUN y\n` }, { Dockerfile: IGNORED }, [changed('Dockerfile')], more)
    expect(kept.findings).toEqual([])
  })
})
