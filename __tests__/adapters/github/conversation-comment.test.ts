import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { ConversationComment } from '../../../src/adapters/github/conversation-comment.js'
import { Identity } from '../../../src/adapters/github/identity.js'
import { writeMarker } from '../../../src/report/marker.js'
import { GitHubDouble, readOnly } from '../../contract/github-double.js'
import { setUp, sha } from '../../contract/testing.js'
import { clientOf, publication, pull, repository } from './setting.js'

let double: GitHubDouble

beforeEach(async () => {
  double = await new GitHubDouble().start()
  setUp(double)
})

afterEach(() => double.stop())

const bodyOf = (text: string, key = 'check'): string => `${text}\n${writeMarker({ kind: 'summary', key })}`

async function publish(text: string, { quiet = false, key = 'check', token = 'tok', headSha = pull.headSha } = {}) {
  const client = await clientOf(double, undefined, { token })
  const identity = new Identity(client)
  const render = () => ({ body: bodyOf(text, key), quiet })
  const setting = { client, repository, number: 1, headSha, headNow: () => null, identity, key, render }
  return new ConversationComment(setting).publish(publication)
}

const texts = (): string[] => double.issueComments(1).map(({ body }) => body.split('\n')[0]!)

it('is one comment, updated in place, beside those of others', async () => {
  for (let index = 0; index < 120; index++) double.addIssueComment(1, { body: 'chat', author: 'ada' })
  double.addIssueComment(1, { body: bodyOf('copied'), author: 'mallory' })
  expect(await publish('one')).toEqual(new Set())
  await publish('two')
  await publish('two')
  expect(texts().filter((text) => text !== 'chat')).toEqual(['copied', 'two'])
  expect(double.count('PATCH')).toBe(1)
})

it('is one for each leg', async () => {
  await publish('one')
  await publish('other', { key: 'second leg' })
  expect(texts()).toEqual(['one', 'other'])
})

it('is not begun with nothing to say, but brought up to date', async () => {
  await publish('nothing', { quiet: true })
  expect(texts()).toEqual([])
  await publish('bad')
  await publish('all is well', { quiet: true })
  expect(texts()).toEqual(['all is well'])
})

it('of an older commit takes nothing back that the newer one’s run says', async () => {
  await publish('one')
  double.pushTo(1, { headSha: sha('c'), files: [] })
  await publish('two', { headSha: sha('c') })
  expect(await publish('one')).toEqual({
    declined: 'a newer commit was pushed meanwhile, and its own run comments on that',
  })
  expect(texts()).toEqual(['two'])
})

it('takes duplicates away', async () => {
  double.addIssueComment(1, { body: bodyOf('one') })
  double.addIssueComment(1, { body: bodyOf('one') })
  await publish('two')
  expect(texts()).toEqual(['two'])
})

it('declines with the permission that is missing', async () => {
  double.addToken('fork', readOnly)
  expect(await publish('one', { token: 'fork' })).toEqual({
    declined: expect.stringContaining('needs pull-requests: write') as unknown,
    permission: 'pull-requests: write',
  })
})
