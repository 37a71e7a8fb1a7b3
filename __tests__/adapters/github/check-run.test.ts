import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { CheckRun, type CheckRunContent } from '../../../src/adapters/github/check-run.js'
import { GitHubDouble, readOnly } from '../../contract/github-double.js'
import { setUp, sha } from '../../contract/testing.js'
import { RecordingLog } from '../log.js'
import { clientOf, publication, repository } from './setting.js'

let double: GitHubDouble

beforeEach(async () => {
  double = await new GitHubDouble().start()
  setUp(double)
})

afterEach(() => double.stop())

function content(count: number, more: Partial<CheckRunContent> = {}): CheckRunContent {
  const annotations = Array.from({ length: count }, (_, index) => ({
    fingerprint: `f${index}`,
    annotation: {
      path: 'Dockerfile',
      start_line: 1,
      end_line: 1,
      annotation_level: 'warning' as const,
      title: 'some-rule',
      message: `finding ${index}`,
      raw_details: 'details',
    },
  }))
  return { title: '1 error', summary: 'what was found', annotations, ...more }
}

async function publish(of: CheckRunContent, { token = 'tok', log = new RecordingLog() } = {}) {
  const client = await clientOf(double, log, { token })
  const checkName = 'Python Dockerfile review'
  return new CheckRun({ client, repository, headSha: sha('b'), checkName, log, render: () => of }).publish(publication)
}

it('is completed by its first request, on the head commit', async () => {
  expect(await publish(content(1))).toEqual(new Set(['f0']))
  expect(double.checkRuns()).toMatchObject([
    { name: 'Python Dockerfile review', headSha: sha('b'), status: 'completed', conclusion: 'failure' },
  ])
  expect(double.requests).toHaveLength(1)
})

it('takes no annotations too', async () => {
  expect(await publish(content(0))).toEqual(new Set())
  expect(double.checkRuns()).toHaveLength(1)
})

it('appends annotations by 50', async () => {
  const shown = await publish(content(120))
  expect(shown).toEqual(new Set(Array.from({ length: 120 }, (_, index) => `f${index}`)))
  expect(double.requests.map(({ method }) => method)).toEqual(['POST', 'PATCH', 'PATCH'])
  expect(double.checkRuns()[0]?.annotations).toHaveLength(120)
  expect(double.checkRuns()[0]).toMatchObject({ status: 'completed', conclusion: 'failure' })
})

it('keeps to what GitHub takes of a summary', async () => {
  await publish(content(0, { summary: 'ü'.repeat(70_000), title: 't'.repeat(400) }))
  expect(double.checkRuns()).toHaveLength(1)
})

it('says which annotations are shown when a later request fails', async () => {
  const log = new RecordingLog()
  double.fail({ method: 'PATCH', status: 422, body: { message: 'no' } })
  const shown = await publish(content(60), { log })
  expect(shown).toHaveProperty('size', 50)
  expect(log.warnings).toHaveLength(1)
})

it('declines where the token is no app’s or may not', async () => {
  double.addToken('fork', readOnly)
  expect(await publish(content(1), { token: 'fork' })).toEqual({
    declined: "the token may not create a check run: that needs checks: write (a fork's token can only read)",
    permission: 'checks: write',
  })
})
