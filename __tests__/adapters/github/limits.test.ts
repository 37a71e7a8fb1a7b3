import { afterEach, describe, expect, it } from '@jest/globals'
import { CheckRun } from '../../../src/adapters/github/check-run.js'
import { GitHubDouble } from '../../contract/github-double.js'
import type { RateLimits } from '../../contract/limits.js'
import { setUp } from '../../contract/testing.js'
import { RecordingLog } from '../log.js'
import { clientOf, publication, publishConversation, pull, repository } from './setting.js'

/* Secondary limits as the stand-in enforces them; its clock goes on as tests move it. */

let double: GitHubDouble
afterEach(() => double.stop())

async function limited(rates: Partial<RateLimits>): Promise<GitHubDouble> {
  double = await new GitHubDouble({ rates }).start()
  setUp(double)
  return double
}

/** The conversation comment's publisher, with the seconds that it may wait. */
async function comment(text: string, maximumWait: number, log = new RecordingLog()) {
  const client = await clientOf(double, log, { maximumWait })
  return publishConversation(client, text, text)
}

describe.each([403, 429] as const)('a secondary limit, answered %d', (status) => {
  it('is waited for where it passes soon', async () => {
    await limited({ createdPerMinute: 1, status })
    await comment('first', 10)
    // What was created then leaves its minute in two seconds.
    double.clock.advance(58)
    const log = new RecordingLog()
    expect(await comment('second', 10, log)).toEqual(new Set())
    expect(double.issueComments(1)).toHaveLength(2)
    expect(log.debugs.join('\n')).toMatch(/rate limit at POST .*: waiting [12] s/)
    expect(double.requests.filter((request) => request.status === status)).toHaveLength(1)
  })

  it('that lasts too long is a reason to decline, and no permission to ask for', async () => {
    await limited({ createdPerMinute: 1, status })
    await comment('first', 5)
    const declined = "GitHub's rate limit left no room to comment in the pull request's conversation"
    expect(await comment('second', 5)).toEqual({ declined })
    expect(double.requests.filter((request) => request.status === status)).toHaveLength(1)
    // An hour later there is room again.
    double.clock.advance(3600)
    expect(await comment('second', 5)).toEqual(new Set())
  })
})

it('points that are used up in the middle cost annotations, not the check', async () => {
  // A request that reads is one point, one that writes is five: the first batch goes, the second doesn't.
  await limited({ pointsPerMinute: 9 })
  const log = new RecordingLog()
  const client = await clientOf(double, log, { maximumWait: 0 })
  const annotation = {
    ...{ path: 'Dockerfile', start_line: 2, end_line: 2, annotation_level: 'warning' as const },
    ...{ title: 'some-rule', message: 'x', raw_details: '' },
  }
  const annotations = Array.from({ length: 60 }, (_, index) => ({ fingerprint: `f${index}`, annotation }))
  const render = () => ({ title: 't', summary: 's', annotations })
  const check = new CheckRun({ client, repository, headSha: pull.headSha, checkName: 'check', log, render })
  const shown = await check.publish(publication)
  expect(shown).toEqual(new Set(annotations.slice(0, 50).map(({ fingerprint }) => fingerprint)))
  expect(double.checkRuns()).toMatchObject([{ status: 'completed' }])
  expect(log.warnings.join('\n')).toMatch(/Some annotations could not be added/)
})
