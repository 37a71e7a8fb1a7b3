import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { Octokit } from '@octokit/rest'
import { GitHubDouble, readOnly, type DoubleOptions } from './github-double.js'
import { textOf } from './exchange.js'
import { person } from './people.js'
import { ask, patch, setUp, sha } from './testing.js'

let double: GitHubDouble

async function fresh(options: DoubleOptions = {}): Promise<void> {
  await double.stop()
  double = await new GitHubDouble(options).start()
  setUp(double)
}

beforeEach(async () => {
  double = await new GitHubDouble().start()
  setUp(double)
})

afterEach(async () => {
  await double.stop()
})

const repo = '/repos/octo/shop'
const output = { title: 'Review', summary: 'Fine' }

test('every kind of reading answers with what GitHub describes', async () => {
  double.addReviewComment(1, { path: 'Dockerfile', line: 2, body: 'hm', author: 'grace' })
  double.addIssueComment(1, { body: 'hello' })
  await ask(double, 'POST', `${repo}/check-runs`, { name: 'lint', head_sha: sha('b'), output })
  const run = double.checkRuns()[0]!.id
  const [comment, remark] = [double.reviewComments(1)[0]!.id, double.issueComments(1)[0]!.id]
  const paths = [
    '/rate_limit',
    repo,
    `${repo}/pulls`,
    `${repo}/pulls?state=all&head=octo:topic&base=main&sort=created&direction=asc`,
    `${repo}/pulls/1`,
    `${repo}/pulls/1/files`,
    `${repo}/pulls/1/reviews`,
    `${repo}/pulls/1/comments`,
    `${repo}/pulls/comments/${comment}`,
    `${repo}/issues/1/comments`,
    `${repo}/issues/comments/${remark}`,
    `${repo}/commits/${sha('b')}/pulls`,
    `${repo}/commits/${sha('b')}/check-runs`,
    `${repo}/commits/heads/topic/check-runs`,
    `${repo}/check-runs/${run}`,
    `${repo}/check-runs/${run}/annotations`,
    `${repo}/compare/${sha('a')}...${sha('b')}`,
    `${repo}/compare/main...topic`,
    `${repo}/contents/Dockerfile?ref=${sha('b')}`,
    `${repo}/contents/app?ref=topic`,
  ]
  for (const path of paths) {
    const { status, body } = await ask(double, 'GET', path)
    expect([path, status, status === 200 ? '' : body.message]).toEqual([path, 200, ''])
  }
  const file = await ask(double, 'GET', `${repo}/contents/app%2Fmain.py?ref=topic`)
  expect(Buffer.from(file.body.content as string, 'base64').toString()).toBe('print(1)\n')
  expect((await ask(double, 'GET', `${repo}/git/blobs/${textOf(file.body.sha)}`)).body.size).toBe(9)
  expect(double.failures).toEqual([])
})

test('an answer against the description is a failure', async () => {
  Object.assign(double.pullRequest(1), { title: 7 })
  const { status, body } = await ask(double, 'GET', `${repo}/pulls/1`)
  expect(status).toBe(500)
  expect(body.message).toContain('/title must be string')
  await expect(double.stop()).rejects.toThrow('/title must be string')
  double = await new GitHubDouble().start()
})

test('pages are linked as GitHub links them', async () => {
  for (let index = 1; index <= 65; index++) double.addIssueComment(1, { body: `${index}` })
  const first = await ask(double, 'GET', `${repo}/issues/1/comments`)
  expect(first.list).toHaveLength(30)
  const id = double.state.repository({ owner: 'octo', repo: 'shop' }).id
  const url = `${double.url}/repositories/${id}/issues/1/comments`
  expect(first.headers.get('link')).toBe(`<${url}?page=2>; rel="next", <${url}?page=3>; rel="last"`)
  const second = await ask(double, 'GET', `${url}?page=2`)
  const relations = [...(second.headers.get('link') ?? '').matchAll(/page=(\d)>; rel="(\w+)"/g)].map(
    ([, page, name]) => [name, page],
  )
  expect(relations).toEqual([
    ['prev', '1'],
    ['next', '3'],
    ['last', '3'],
    ['first', '1'],
  ])
  expect((await ask(double, 'GET', `${repo}/issues/1/comments?per_page=500`)).list).toHaveLength(65)
  expect((await ask(double, 'GET', `${repo}/issues/1/comments?page=9`)).list).toEqual([])
  const octokit = new Octokit({ auth: 'tok', baseUrl: double.url })
  const where = { owner: 'octo', repo: 'shop', issue_number: 1, per_page: 20 }
  expect(await octokit.paginate(octokit.rest.issues.listComments, where)).toHaveLength(65)
})

test('at most 3,000 files are listed, and no patch of large or binary ones', async () => {
  const files = Array.from({ length: 3010 }, (_, index) => ({
    filename: `f${index}`,
    status: 'added' as const,
    patch: '@@ -0,0 +1 @@\n+x',
  }))
  files[1]!.patch = `@@ -0,0 +1,20001 @@\n${'+x\n'.repeat(20001)}`
  double.pushTo(1, { headSha: sha('c'), files: [{ filename: 'logo.png', status: 'added' }, ...files] })
  const octokit = new Octokit({ auth: 'tok', baseUrl: double.url })
  const listed = await octokit.paginate(octokit.rest.pulls.listFiles, {
    owner: 'octo',
    repo: 'shop',
    pull_number: 1,
    per_page: 100,
  })
  expect(listed).toHaveLength(3000)
  expect(listed.slice(0, 3).map((file) => file.patch)).toEqual([undefined, '@@ -0,0 +1 @@\n+x', undefined])
  expect(listed[2]?.additions).toBe(20001)
})

test('tokens: wrong, anonymous, read-only, without a permission, of a person', async () => {
  expect(await ask(double, 'GET', repo, undefined, 'other')).toMatchObject({
    status: 401,
    body: { message: 'Bad credentials' },
  })
  expect((await ask(double, 'GET', repo, undefined, null)).status).toBe(404)
  double.addToken('fork', readOnly)
  for (const [method, path, body] of [
    ['POST', `${repo}/pulls/1/reviews`, { event: 'COMMENT', body: 'x' }],
    ['POST', `${repo}/issues/1/comments`, { body: 'x' }],
    ['POST', `${repo}/check-runs`, { name: 'x', head_sha: sha('b') }],
  ] as const) {
    const refused = await ask(double, method, path, body, 'fork')
    expect(refused).toMatchObject({
      status: 403,
      body: { message: 'Resource not accessible by integration', status: '403' },
    })
  }
  expect((await ask(double, 'GET', `${repo}/pulls/1`, undefined, 'fork')).status).toBe(200)
  double.addToken('bare', { contents: 'read' })
  expect((await ask(double, 'GET', `${repo}/pulls/1`, undefined, 'bare')).status).toBe(403)
  expect((await ask(double, 'GET', '/user')).status).toBe(403)
  double.addToken('mine', { checks: 'write' }, { person: person('ada') })
  expect((await ask(double, 'GET', '/user', undefined, 'mine')).body.login).toBe('ada')
  const own = await ask(double, 'POST', `${repo}/check-runs`, { name: 'x', head_sha: sha('b') }, 'mine')
  expect(own).toMatchObject({ status: 403, body: { message: 'You must authenticate via a GitHub App.' } })
})

test('a public repository may be read by anyone', async () => {
  await fresh({ public: true })
  double.addToken('bare', {})
  expect((await ask(double, 'GET', `${repo}/pulls/1`, undefined, 'bare')).status).toBe(200)
  expect((await ask(double, 'GET', `${repo}/pulls/1`, undefined, null)).status).toBe(200)
  expect((await ask(double, 'POST', `${repo}/issues/1/comments`, { body: 'x' }, null)).status).toBe(401)
})

test('what is unknown is 404, what is malformed is said', async () => {
  expect(await ask(double, 'GET', `${repo}/actions/runs`)).toMatchObject({
    status: 404,
    body: { message: 'Not Found' },
  })
  expect(double.unknownRequests).toEqual([`GET ${repo}/actions/runs`])
  expect((await ask(double, 'GET', `${repo}/pulls/9`)).status).toBe(404)
  expect((await ask(double, 'GET', `/repos/octo/other/pulls/1`)).status).toBe(404)
  expect((await ask(double, 'DELETE', `${repo}/issues/comments/5`)).status).toBe(404)
  expect((await ask(double, 'GET', `${repo}/pulls?state=merged`)).body.message).toContain(
    'state: the value must be equal to one of',
  )
  expect((await ask(double, 'GET', `${repo}/pulls?stat=open`)).status).toBe(422)
  const unknownKey = await ask(double, 'POST', `${repo}/issues/1/comments`, { body: 'x', bod: 1 })
  expect(unknownKey.body.message).toContain('"bod" is not a permitted key.')
  expect((await ask(double, 'POST', `${repo}/issues/1/comments`, [])).status).toBe(400)
})

test('primary and secondary limits by a clock of its own', async () => {
  await fresh({ frozenAt: '2026-01-15T12:00:00Z', rates: { createdPerMinute: 2, createdPerHour: 3, primary: 8 } })
  const create = () => ask(double, 'POST', `${repo}/issues/1/comments`, { body: 'x' })
  expect((await create()).status).toBe(201)
  double.clock.advance(20)
  expect((await create()).status).toBe(201)
  const refused = await create()
  expect(refused.status).toBe(403)
  expect(refused.body.message).toMatch(/secondary rate limit/)
  expect(refused.headers.get('retry-after')).toBe('40')
  double.clock.advance(41)
  expect((await create()).status).toBe(201)
  double.clock.advance(61)
  expect((await create()).headers.get('retry-after')).toBe('3478')
  for (let left = 3; left > 0; left--)
    expect((await ask(double, 'GET', repo)).headers.get('x-ratelimit-remaining')).toBe(`${left - 1}`)
  const empty = await ask(double, 'GET', repo)
  expect(empty).toMatchObject({
    status: 403,
    body: { message: expect.stringContaining('API rate limit exceeded') as unknown },
  })
  expect((await ask(double, 'GET', '/rate_limit')).body.rate).toMatchObject({ limit: 8, remaining: 0, used: 8 })
  double.clock.advance(3600)
  expect((await ask(double, 'GET', repo)).headers.get('x-ratelimit-remaining')).toBe('7')
})

test('900 points a minute: a write costs five', async () => {
  await fresh({ frozenAt: '2026-01-15T12:00:00Z', rates: { pointsPerMinute: 11, status: 429 } })
  const id = double.addIssueComment(1, { body: 'x' }).id
  const edit = () => ask(double, 'PATCH', `${repo}/issues/comments/${id}`, { body: 'y' })
  expect([(await edit()).status, (await edit()).status, (await ask(double, 'GET', repo)).status]).toEqual([
    200, 200, 200,
  ])
  expect([(await ask(double, 'GET', repo)).status, (await edit()).status]).toEqual([429, 429])
})

test('GitHub Enterprise Server: base path, and what it lacks', async () => {
  await fresh({ ghes: true, missing: ['POST /repos/{owner}/{repo}/check-runs'] })
  expect(double.url).toMatch(/\/api\/v3$/)
  expect(double.graphqlUrl).toMatch(/\/api\/graphql$/)
  const answer = await ask(double, 'GET', `${repo}/pulls/1`)
  expect(answer.body.url).toBe(`${double.url}${repo}/pulls/1`)
  expect(answer.headers.get('x-github-enterprise-version')).not.toBeNull()
  expect((await ask(double, 'GET', `${double.serverUrl}${repo}`)).status).toBe(404)
  expect((await ask(double, 'GET', '/rate_limit')).body.message).toBe('Rate limiting is not enabled.')
  expect(answer.headers.get('x-ratelimit-limit')).toBeNull()
  expect((await ask(double, 'POST', `${repo}/check-runs`, { name: 'x', head_sha: sha('b') })).status).toBe(404)
})

test('faults, hooks and the record', async () => {
  double.fail({ method: 'GET', path: '/pulls/1', status: 502 })
  double.fail({ path: /reviews$/, status: 'reset' })
  expect((await ask(double, 'GET', `${repo}/pulls/1`)).status).toBe(502)
  expect((await ask(double, 'GET', `${repo}/pulls/1`)).status).toBe(200)
  await expect(ask(double, 'GET', `${repo}/pulls/1/reviews`)).rejects.toThrow('fetch failed')
  double.before = (method) => {
    if (method === 'GET')
      double.pushTo(1, { headSha: sha('c'), files: [{ filename: 'Dockerfile', status: 'modified', patch }] })
    double.before = null
  }
  expect((await ask(double, 'GET', `${repo}/pulls/1?`)).body.head).toMatchObject({ sha: sha('c') })
  expect([double.count(), double.count('GET', '/pulls/1'), double.count('POST')]).toEqual([4, 4, 0])
  expect(double.requests[1]).toMatchObject({
    status: 200,
    template: '/repos/{owner}/{repo}/pulls/{pull_number}',
    token: 'tok',
  })
})

test('no more requests at once than GitHub takes', async () => {
  await fresh({ rates: { concurrent: 3 } })
  double.latency = 100
  const statuses = await Promise.all([1, 2, 3, 4].map(async () => (await ask(double, 'GET', repo)).status))
  expect(statuses).toContain(403)
  expect(double.peak).toBe(4)
})

test('what a runner hands to a process', () => {
  expect(double.env.GITHUB_API_URL).toBe(double.url)
  expect(double.event(1)).toMatchObject({
    number: 1,
    pull_request: { head: { sha: sha('b') } },
    repository: { full_name: 'octo/shop' },
  })
})
