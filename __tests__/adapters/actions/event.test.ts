import { afterAll, describe, expect, it } from '@jest/globals'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readEvent, type Event } from '../../../src/adapters/actions/event.js'
import { UserError } from '../../../src/findings/errors.js'
import { removeFolders, temporaryFolder } from '../folder.js'

afterAll(removeFolders)

const [a, b] = ['a'.repeat(40), 'b'.repeat(40)]
const zeros = '0'.repeat(40)

function read(name: string, payload: unknown, more: Record<string, string | undefined> = {}): Event {
  const path = join(temporaryFolder(), 'event.json')
  writeFileSync(path, typeof payload === 'string' ? payload : JSON.stringify(payload))
  return readEvent({
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: path,
    GITHUB_REPOSITORY: 'octo/shop',
    GITHUB_SHA: 'c'.repeat(40),
    GITHUB_WORKSPACE: '/ws',
    ...more,
  })
}

function pullRequest(headRepository: string | null, more: object = {}): object {
  const repo = headRepository === null ? null : { full_name: headRepository }
  return {
    number: 7,
    pull_request: {
      head: { sha: b, ref: 'topic', repo },
      base: { sha: a, ref: 'main', repo: { full_name: 'octo/shop' } },
      ...more,
    },
  }
}

describe('a pull request', () => {
  it('is its head and base, not the merge commit', () => {
    expect(read('pull_request', pullRequest('octo/shop', { draft: true }))).toEqual({
      kind: 'pull_request',
      name: 'pull_request',
      owner: 'octo',
      repo: 'shop',
      head: { sha: b, ref: 'topic', repository: 'octo/shop' },
      base: { sha: a, ref: 'main', repository: 'octo/shop' },
      number: 7,
      isFork: false,
      isDraft: true,
      workspace: '/ws',
      apiUrl: 'https://api.github.com',
      serverUrl: 'https://github.com',
      runUrl: null,
    })
  })

  it.each(['ada/shop', null])('comes from a fork: %s', (repository) => {
    const event = read('pull_request_target', pullRequest(repository))
    expect([event.kind, event.isFork, event.head?.repository]).toEqual(['pull_request_target', true, repository])
  })
})

describe('other events', () => {
  it('merge_group has both ends', () => {
    const group = {
      head_sha: b,
      head_ref: 'refs/heads/gh-readonly-queue/main/pr-1',
      base_sha: a,
      base_ref: 'refs/heads/main',
    }
    const event = read('merge_group', { merge_group: group })
    expect([event.head?.sha, event.base?.sha, event.number]).toEqual([b, a, null])
  })

  it('push is compared with what was there before', () => {
    const event = read('push', { ref: 'refs/heads/main', before: a, after: b })
    expect([event.head?.sha, event.base?.sha, event.head?.ref]).toEqual([b, a, 'refs/heads/main'])
    expect(read('push', { ref: 'refs/heads/new', before: zeros, after: b }).base).toBeNull()
    expect(read('push', { ref: 'refs/heads/old', before: a, after: zeros }).head).toBeNull()
  })

  it.each(['schedule', 'workflow_dispatch', 'release'])('%s has no base', (name) => {
    const event = read(name, {})
    expect([event.kind, event.head?.sha, event.base]).toEqual([
      name === 'release' ? 'other' : name,
      'c'.repeat(40),
      null,
    ])
  })

  it('workflow_run knows the head and where it is from', () => {
    const event = read('workflow_run', {
      workflow_run: {
        head_sha: b,
        head_branch: 'topic',
        head_repository: { full_name: 'ada/shop' },
        pull_requests: [],
      },
    })
    expect(event.head).toEqual({ sha: b, ref: 'topic', repository: 'ada/shop' })
    expect(event.isFork).toBe(true)
  })

  it('names the server and the run', () => {
    const more = {
      GITHUB_SERVER_URL: 'https://ghe.example',
      GITHUB_API_URL: 'https://ghe.example/api/v3',
      GITHUB_RUN_ID: '9',
    }
    expect(read('schedule', {}, more)).toMatchObject({
      apiUrl: 'https://ghe.example/api/v3',
      runUrl: 'https://ghe.example/octo/shop/actions/runs/9',
    })
    expect(read('workflow_dispatch', {}, { GITHUB_EVENT_PATH: undefined }).kind).toBe('workflow_dispatch')
  })
})

describe('what is malformed', () => {
  it.each<[string, string, unknown, RegExp]>([
    ['no JSON', 'push', '{', /can not be read as JSON/],
    ['no object', 'push', [], /holds no event/],
    ['no pull request', 'pull_request', { number: 1 }, /"pull_request" is not an object/],
    ['no number', 'pull_request', { ...pullRequest('octo/shop'), number: '7' }, /"number" is not a whole number/],
    ['no SHA', 'merge_group', { merge_group: { head_sha: 1 } }, /"head_sha" is not a text/],
  ])('is said: %s', (_, name, payload, message) => {
    expect(() => read(name, payload)).toThrow(UserError)
    expect(() => read(name, payload)).toThrow(message)
  })

  it('is said of the environment', () => {
    expect(() => readEvent({})).toThrow(/GITHUB_EVENT_NAME is not set/)
    expect(() => read('push', {}, { GITHUB_REPOSITORY: 'shop' })).toThrow(/not owner\/name/)
    expect(() => read('push', {}, { GITHUB_EVENT_PATH: '/gone' })).toThrow(UserError)
  })
})
