import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { GitHubDouble } from '../../contract/github-double.js'
import { setUp } from '../../contract/testing.js'
import { RecordingLog } from '../log.js'
import { clientOf, repository } from './setting.js'

let double: GitHubDouble
let log: RecordingLog

beforeEach(async () => {
  double = await new GitHubDouble().start()
  setUp(double)
  log = new RecordingLog()
})

afterEach(() => double.stop())

const secondary = {
  message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
}

describe('the client', () => {
  it('tries again what may pass: a server that stumbles, a connection that breaks', async () => {
    const client = await clientOf(double, log)
    double.fail({ status: 502 })
    expect((await client.rest.repos.get(repository)).data.full_name).toBe('octo/shop')
    double.fail({ status: 'reset' })
    expect((await client.rest.repos.get(repository)).status).toBe(200)
    expect(double.requests).toHaveLength(4)
  })

  it.each([400, 403, 404, 409, 422])('takes a %d for an answer', async (status) => {
    const client = await clientOf(double, log)
    double.fail({ status, body: { message: 'no' }, times: 9 })
    await expect(client.rest.repos.get(repository)).rejects.toMatchObject({ status })
    expect(double.requests).toHaveLength(1)
  })

  it.each([
    ['a secondary limit', { status: 403, body: secondary, headers: { 'retry-after': '1' } }],
    ['too many requests', { status: 429, body: { message: 'slow down' }, headers: { 'retry-after': '1' } }],
  ])('waits as long as it is told to: %s', async (_, fault) => {
    const client = await clientOf(double, log)
    double.fail(fault)
    const before = Date.now()
    expect((await client.rest.repos.get(repository)).status).toBe(200)
    expect(Date.now() - before).toBeGreaterThanOrEqual(950)
    expect(log.debugs.join('\n')).toMatch(/rate limit.*waiting 1 s/)
  })

  it('does not wait for longer than a job can bear, in all', async () => {
    const client = await clientOf(double, log, { maximumWait: 1 })
    const fault = { status: 403, body: secondary, headers: { 'retry-after': '1' }, times: 2 }
    double.fail(fault)
    await expect(client.rest.repos.get(repository)).rejects.toMatchObject({ status: 403 })
    expect(double.requests).toHaveLength(2)
    const reset = String(Math.floor(Date.now() / 1000) + 3600)
    double.fail({
      status: 403,
      body: { message: 'API rate limit exceeded' },
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset },
    })
    await expect(client.rest.repos.get(repository)).rejects.toMatchObject({ status: 403 })
    expect(double.requests).toHaveLength(3)
  })

  it('writes a few things at once and many at a pace', async () => {
    const client = await clientOf(double, log)
    const before = Date.now()
    for (let index = 0; index < 6; index++) {
      await client.rest.issues.createComment({ ...repository, issue_number: 1, body: 'x' })
    }
    expect(Date.now() - before).toBeGreaterThanOrEqual(950)
  })

  it('never logs the token', async () => {
    const client = await clientOf(double, log)
    double.fail({ status: 502 })
    await client.rest.repos.get(repository)
    await expect(client.rest.issues.get({ ...repository, issue_number: 99 })).rejects.toThrow()
    expect(log.debugs.length).toBeGreaterThan(0)
    expect(log.all).not.toContain('tok')
  })

  it('finds GraphQL beside the API of a server of one’s own', async () => {
    await double.stop()
    double = await new GitHubDouble({ ghes: true }).start()
    setUp(double)
    const client = await clientOf(double, log, { apiUrl: `${double.url}/` })
    expect(await client.graphql('query { viewer { login } }')).toEqual({ viewer: { login: 'github-actions[bot]' } })
    expect((await client.rest.repos.get(repository)).status).toBe(200)
  })
})
