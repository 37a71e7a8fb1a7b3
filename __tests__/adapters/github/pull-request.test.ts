import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { askMergeBase, findPullRequest, GitHubPullRequest } from '../../../src/adapters/github/pull-request.js'
import { GitHubDouble, readOnly } from '../../contract/github-double.js'
import { patch, sha } from '../../contract/testing.js'
import { RecordingLog } from '../log.js'
import { clientOf, repository } from './setting.js'

let double: GitHubDouble
const log = new RecordingLog()

beforeEach(async () => {
  double = await new GitHubDouble().start()
  double.addToken('tok', readOnly)
})

afterEach(() => double.stop())

type Files = Parameters<GitHubDouble['addPullRequest']>[0]['files']

async function changedFiles(files: Files) {
  double.addPullRequest({ number: 1, base: { sha: sha('a') }, head: { sha: sha('b') }, files })
  return new GitHubPullRequest(await clientOf(double), repository, 1, log).changedFiles()
}

describe('changedFiles', () => {
  it('gives all pages', async () => {
    const files = Array.from(
      { length: 250 },
      (_, index) => ({ filename: `f${index}`, status: 'modified', patch }) as const,
    )
    expect(await changedFiles(files)).toHaveLength(250)
    expect(double.requests).toHaveLength(3)
    expect(log.warnings).toEqual([])
  })

  it('tells renames, removals, and what has no patch', async () => {
    const changes = await changedFiles([
      { filename: 'a', status: 'modified', patch },
      { filename: 'b', status: 'renamed', previous_filename: 'old', patch: '@@ -1 +1 @@\n-x\n+y' },
      { filename: 'c', status: 'renamed', previous_filename: 'older', additions: 0, deletions: 0 },
      { filename: 'd', status: 'removed', patch: '@@ -1 +0,0 @@\n-x' },
      { filename: 'e', status: 'modified', additions: 50_000, deletions: 0 },
      { filename: 'f', status: 'added', patch: '@@ -0,0 +1 @@\n+x' },
    ] as unknown as Files)
    expect(
      changes.map(({ path, previousPath, status, hunks }) => [path, previousPath, status, hunks?.length ?? null]),
    ).toEqual([
      ['a', null, 'modified', 2],
      ['b', 'old', 'renamed', 1],
      ['c', 'older', 'renamed', 0],
      ['d', null, 'removed', 1],
      ['e', null, 'modified', null],
      ['f', null, 'added', 1],
    ])
    expect(changes[0]!.hunks![0]).toEqual({ start: 1, end: 5, added: new Set([2, 4]), removedAt: new Set([2]) })
  })

  it('says that GitHub lists 3,000 files and no more', async () => {
    const files = Array.from(
      { length: 3010 },
      (_, index) => ({ filename: `f${index}`, status: 'added', patch: '@@ -0,0 +1 @@\n+x' }) as const,
    )
    expect(await changedFiles(files)).toHaveLength(3000)
    expect(log.warnings).toEqual([expect.stringContaining('3000')])
  })
})

describe('askMergeBase', () => {
  it('answers with the commit, or null where there is none', async () => {
    const client = await clientOf(double)
    double.addPullRequest({
      number: 1,
      base: { sha: sha('a') },
      head: { sha: sha('b') },
      mergeBase: sha('c'),
      files: [],
    })
    expect(await askMergeBase(client, repository, sha('a'), sha('b'))).toBe(sha('c'))
    double.addPullRequest({ number: 2, base: { sha: sha('d') }, head: { sha: sha('e') }, mergeBase: null, files: [] })
    expect(await askMergeBase(client, repository, sha('d'), sha('e'))).toBeNull()
  })

  it('fails where GitHub fails: what may not be read is not found, which is no answer', async () => {
    const client = await clientOf(double)
    for (const [status, message] of [
      [401, 'Bad credentials'],
      [404, 'Not Found'],
    ] as const) {
      double.fail({ status, body: { message } })
      await expect(askMergeBase(client, repository, sha('a'), sha('b'))).rejects.toMatchObject({ status })
    }
  })
})

describe('findPullRequest', () => {
  it('finds the one of a head, of a fork too', async () => {
    const client = await clientOf(double)
    double.addPullRequest({ number: 1, base: { sha: sha('a') }, head: { sha: sha('b'), ref: 'topic' }, files: [] })
    double.addPullRequest({
      number: 2,
      base: { sha: sha('a') },
      head: { sha: sha('c'), ref: 'topic', repo: 'ada/shop' },
      files: [],
    })
    const of = { sha: sha('c'), repository: 'Ada/shop', branch: 'topic' }
    const found = { number: 2, headRef: 'topic', baseSha: sha('a'), baseRef: 'main', isDraft: false }
    expect(await findPullRequest(client, repository, of)).toEqual(found)
    expect(await findPullRequest(client, repository, { ...of, branch: null })).toEqual(found)
    // The same commit in another fork is another one's.
    expect(await findPullRequest(client, repository, { ...of, repository: 'ada/other' })).toBeNull()
    expect(await findPullRequest(client, repository, { ...of, repository: 'eve/shop', branch: null })).toBeNull()
    // Somebody pushed since: what was measured is of no pull request any more.
    expect(await findPullRequest(client, repository, { ...of, sha: sha('d') })).toBeNull()
  })
})
