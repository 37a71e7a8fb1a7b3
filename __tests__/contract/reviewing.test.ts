import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { Octokit } from '@octokit/rest'
import { GitHubDouble, usual } from './github-double.js'
import type { Json } from './exchange.js'
import { person } from './people.js'
import { ask, patch, setUp, sha, type Reply } from './testing.js'

let double: GitHubDouble

beforeEach(async () => {
  double = await new GitHubDouble().start()
  setUp(double)
})

afterEach(async () => {
  await double.stop()
})

const pull = '/repos/octo/shop/pulls/1'

function review(comments: Json, rest: Record<string, Json> = { event: 'COMMENT' }): Promise<Reply> {
  return ask(double, 'POST', `${pull}/reviews`, { comments, ...rest })
}

test('a review with comments and no body', async () => {
  const octokit = new Octokit({ auth: 'tok', baseUrl: double.url })
  const where = { owner: 'octo', repo: 'shop', pull_number: 1 }
  const comments = [{ path: 'Dockerfile', body: 'why?', start_line: 2, line: 4, start_side: 'RIGHT', side: 'RIGHT' }]
  const { data } = await octokit.rest.pulls.createReview({ ...where, event: 'COMMENT', commit_id: sha('b'), comments })
  expect(data).toMatchObject({
    state: 'COMMENTED',
    body: '',
    user: { login: 'github-actions[bot]', type: 'Bot', id: 41898282 },
  })
  const [made] = (await octokit.rest.pulls.listReviewComments(where)).data
  expect(made).toMatchObject({
    line: 4,
    start_line: 2,
    original_line: 4,
    position: 5,
    commit_id: sha('b'),
    pull_request_review_id: data.id,
  })
  expect(made?.diff_hunk.split('\n')).toHaveLength(6)
})

test.each<[string, Record<string, Json>, string]>([
  ['a line outside the diff', { line: 9 }, 'Line could not be resolved'],
  ['a line of the old side only', { line: 22, side: 'LEFT', start_line: 2 }, 'same hunk'],
  ['a file that is not in the diff', { path: 'other', line: 2 }, 'Path could not be resolved'],
  ['a start in another hunk', { line: 22, start_line: 2 }, 'must be part of the same hunk'],
  ['a start that is the end', { line: 2, start_line: 2 }, 'must precede the end line'],
  ['a start outside', { line: 22, start_line: 18 }, 'Start line could not be resolved'],
  ['an unknown side', { line: 2, side: 'MIDDLE' }, 'Side is invalid'],
  ['no line', {}, 'Line could not be resolved'],
  ['a blank body', { line: 2, body: ' ' }, "Body can't be blank"],
  ['too long a body', { line: 2, body: 'é'.repeat(65537) }, 'Body is too long'],
])('%s fails the whole review', async (_, comment, reason) => {
  const fine = { path: 'Dockerfile', line: 2, body: 'x' }
  const { status, body } = await review([fine, { path: 'Dockerfile', body: 'x', ...comment }])
  expect([status, body.message]).toEqual([422, 'Unprocessable Entity'])
  expect(body.errors).toEqual([expect.stringContaining(reason)])
  expect([double.reviews(1), double.reviewComments(1)]).toEqual([[], []])
})

test('removed lines are on the left, context lines on both sides, positions still work', async () => {
  const at = { path: 'Dockerfile', body: 'x' }
  const comments = [
    { ...at, line: 2, side: 'LEFT' },
    { ...at, line: 4, side: 'LEFT' },
    { ...at, line: 21 },
    { ...at, position: 2 },
  ]
  expect((await review(comments)).status).toBe(200)
  expect(double.reviewComments(1).map(({ line, side, position }) => [line, side, position])).toEqual([
    [2, 'LEFT', 2],
    [4, 'LEFT', 6],
    [21, 'RIGHT', 8],
    [2, 'LEFT', 2],
  ])
})

test('what else GitHub refuses in a review', async () => {
  expect((await review([])).status).toBe(422)
  expect((await review([], { event: 'COMMENT', body: 'x'.repeat(65536) })).status).toBe(200)
  expect((await review([], { event: 'COMMENT', body: 'x'.repeat(65537) })).status).toBe(422)
  expect((await review([], { event: 'COMMENT', body: 'x', commit_id: sha('f') })).status).toBe(422)
  expect((await review([], { event: 'LGTM', body: 'x' })).body.message).toContain('/event must be equal to one of')
  expect((await review([], { event: 'APPROVE' })).body.errors).toEqual([
    'GitHub Actions is not permitted to approve pull requests.',
  ])
  expect((await review([], { event: 'REQUEST_CHANGES' })).status).toBe(422)
  expect((await review([{ path: 'Dockerfile', line: 2, body: 'x' }], {})).body.state).toBe('PENDING')
  expect((await ask(double, 'GET', `${pull}/comments`)).list).toEqual([])
  expect((await review([], { event: 'COMMENT', body: 'x' })).status).toBe(422)
})

test('a review without a body goes with its last comment', async () => {
  await review([
    { path: 'Dockerfile', line: 2, body: 'a' },
    { path: 'Dockerfile', line: 4, body: 'b' },
  ])
  const [first, second] = double.reviewComments(1)
  const path = (id: number): string => `/repos/octo/shop/pulls/comments/${id}`
  expect((await ask(double, 'DELETE', path(first!.id))).status).toBe(204)
  expect(double.reviews(1)).toHaveLength(1)
  expect((await ask(double, 'DELETE', path(second!.id))).status).toBe(204)
  expect(double.reviews(1)).toEqual([])
  expect((await ask(double, 'DELETE', path(second!.id))).status).toBe(404)
  await review([{ path: 'Dockerfile', line: 2, body: 'a' }], { event: 'COMMENT', body: 'with words' })
  await ask(double, 'DELETE', path(double.reviewComments(1)[0]!.id))
  expect(double.reviews(1)).toHaveLength(1)
})

test("others' comments are theirs, replies stand in their thread", async () => {
  const theirs = double.addReviewComment(1, { path: 'Dockerfile', line: 4, body: 'mine', author: 'grace' })
  const path = `/repos/octo/shop/pulls/comments/${theirs.id}`
  expect((await ask(double, 'PATCH', path, { body: 'changed' })).status).toBe(403)
  expect((await ask(double, 'DELETE', path)).status).toBe(403)
  double.addReply(1, theirs.id, { body: 'yes', author: 'ada' })
  const { list } = await ask(double, 'GET', `${pull}/comments`)
  expect(list.map((comment) => comment.in_reply_to_id)).toEqual([undefined, theirs.id])
  const own = double.addReviewComment(1, { path: 'Dockerfile', line: 4, body: 'ours' })
  const edited = await ask(double, 'PATCH', `/repos/octo/shop/pulls/comments/${own.id}`, { body: 'better' })
  expect(edited.body.body).toBe('better')
})

test('a push carries comments along or makes them outdated', async () => {
  const kept = double.addReviewComment(1, { path: 'Dockerfile', line: 4, startLine: 3, body: 'kept' })
  const gone = double.addReviewComment(1, { path: 'Dockerfile', line: 2, body: 'gone' })
  const below = double.addReviewComment(1, { path: 'Dockerfile', line: 22, body: 'below' })
  const next = patch
    .replace('@@ -1,4 +1,5 @@', '@@ -1,4 +1,6 @@')
    .replace('+21,4', '+22,4')
    .replace('--no-cache-dir flask', '--no-compile flask\n+LABEL a=b')
  double.pushTo(1, { headSha: sha('c'), files: [{ filename: 'Dockerfile', status: 'modified', patch: next }] })
  const { list } = await ask(double, 'GET', `${pull}/comments`)
  expect(list.map(({ line, start_line, position, commit_id }) => [line, start_line, position, commit_id])).toEqual([
    [5, 4, 6, sha('c')],
    [null, null, null, sha('b')],
    [23, null, 10, sha('c')],
  ])
  expect(list.map(({ original_line, original_commit_id }) => [original_line, original_commit_id])).toEqual([
    [4, sha('b')],
    [2, sha('b')],
    [22, sha('b')],
  ])
  double.pushTo(1, { headSha: sha('d'), files: [] })
  expect([kept, gone, below].map(({ line }) => line)).toEqual([null, null, null])
})

test('a review on an earlier commit of the pull request is taken, and may be outdated at once', async () => {
  double.pushTo(1, {
    headSha: sha('c'),
    files: [{ filename: 'Dockerfile', status: 'modified', patch: '@@ -1 +1 @@\n-a\n+b' }],
  })
  const { status, body } = await review([{ path: 'Dockerfile', line: 4, body: 'x' }], {
    event: 'COMMENT',
    commit_id: sha('b'),
  })
  expect([status, body.commit_id]).toEqual([200, sha('b')])
  expect(double.reviewComments(1)[0]).toMatchObject({ line: null, originalLine: 4 })
})

test('a force push takes commits away', async () => {
  double.pushTo(1, { headSha: sha('c'), files: [], force: true })
  expect((await review([], { event: 'COMMENT', body: 'x', commit_id: sha('b') })).status).toBe(422)
  expect((await review([], { event: 'COMMENT', body: 'x', commit_id: sha('c') })).status).toBe(200)
})

test('a locked conversation takes nothing more', async () => {
  double.addPullRequest({ number: 5, base: { sha: sha('a') }, head: { sha: sha('c') }, files: [], locked: true })
  const refused = { status: 403, body: { message: 'Unable to create comment because issue is locked.' } }
  expect(await ask(double, 'POST', '/repos/octo/shop/issues/5/comments', { body: 'x' })).toMatchObject(refused)
  expect(await ask(double, 'POST', '/repos/octo/shop/pulls/5/reviews', { event: 'COMMENT', body: 'x' })).toMatchObject(
    refused,
  )
})

test('comments that somebody deletes or outdates', async () => {
  const [one, other] = ['a', 'b'].map((body) => double.addReviewComment(1, { path: 'Dockerfile', line: 2, body }))
  const remark = double.addIssueComment(1, { body: 'c' })
  double.deleteComment(1, one!.id)
  double.deleteComment(1, remark.id)
  double.outdate(1, other!.id)
  expect([double.reviews(1).length, double.issueComments(1).length]).toEqual([1, 0])
  expect((await ask(double, 'GET', `${pull}/comments`)).list).toMatchObject([
    { line: null, position: null, original_line: 2 },
  ])
})

test('minimizing, threads and resolving over GraphQL', async () => {
  const comment = double.addReviewComment(1, { path: 'Dockerfile', line: 2, body: 'x' })
  const remark = double.addIssueComment(1, { body: 'summary' })
  const minimize = (id: string, token = 'tok'): Promise<Reply> => {
    const query = `mutation($id: ID!) { minimizeComment(input: {subjectId: $id, classifier: OUTDATED}) {
      minimizedComment { isMinimized minimizedReason ... on IssueComment { databaseId } } } }`
    return ask(double, 'POST', '/graphql', { query, variables: { id } }, token)
  }
  expect((await minimize(double.state.nodeId('IC', remark.id))).body).toEqual({
    data: {
      minimizeComment: { minimizedComment: { isMinimized: true, minimizedReason: 'outdated', databaseId: remark.id } },
    },
  })
  await minimize(double.state.nodeId('PRRC', comment.id))
  expect([remark.minimized, comment.minimized]).toEqual(['outdated', 'outdated'])
  expect((await minimize('nonsense')).body).toMatchObject({
    data: { minimizeComment: null },
    errors: [{ type: 'NOT_FOUND' }],
  })
  double.addToken('fork', { pull_requests: 'read' })
  const forbidden = await minimize(double.state.nodeId('IC', remark.id), 'fork')
  expect(forbidden.body.errors).toMatchObject([
    { type: 'FORBIDDEN', message: 'Resource not accessible by integration' },
  ])

  const threads = `query($owner: String!, $name: String!, $number: Int!) { repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { reviewThreads(first: 100) { pageInfo { hasNextPage endCursor }
      nodes { id isResolved isOutdated comments(first: 1) { nodes { databaseId author { login } } } } } } } }`
  const list = (): Promise<Reply> =>
    ask(double, 'POST', '/graphql', { query: threads, variables: { owner: 'octo', name: 'shop', number: 1 } })
  const id = double.state.nodeId('PRRT', comment.id)
  const node = {
    id,
    isResolved: false,
    isOutdated: false,
    comments: { nodes: [{ databaseId: comment.id, author: { login: 'github-actions' } }] },
  }
  const reviewThreads = { pageInfo: { hasNextPage: false, endCursor: '1' }, nodes: [node] }
  expect((await list()).body).toEqual({ data: { repository: { pullRequest: { reviewThreads } } } })
  const resolve = `mutation { resolveReviewThread(input: {threadId: "${id}"}) { thread { isResolved } } }`
  expect((await ask(double, 'POST', '/graphql', { query: resolve })).body.errors).toMatchObject([{ type: 'FORBIDDEN' }])
  double.addToken('strong', { ...usual, contents: 'write' })
  const resolved = await ask(double, 'POST', '/graphql', { query: resolve }, 'strong')
  expect(resolved.body).toEqual({ data: { resolveReviewThread: { thread: { isResolved: true } } } })
  const wrong = await ask(double, 'POST', '/graphql', { query: '{ viewr { login } }' })
  expect(wrong.body.errors).toMatchObject([{ message: "Field 'viewr' doesn't exist on type 'Query'" }])
})

test("a fork's pull request is found by its own repository, or by its branch", async () => {
  const fork = { sha: sha('e'), ref: 'fix', repo: 'grace/shop' }
  double.addPullRequest({ number: 2, base: { sha: sha('a') }, head: fork, files: [], author: person('grace') })
  expect((await ask(double, 'GET', `/repos/octo/shop/commits/${sha('e')}/pulls`)).list).toEqual([])
  double.addToken('person', { pull_requests: 'read' }, { person: person('grace') })
  const found = await ask(double, 'GET', `/repos/grace/shop/commits/${sha('e')}/pulls`, undefined, 'person')
  expect(found.list).toMatchObject([{ number: 2, head: { repo: { fork: true } } }])
  expect((await ask(double, 'GET', '/repos/octo/shop/pulls?head=grace:fix')).list).toMatchObject([{ number: 2 }])
  const deleted = { sha: sha('f'), ref: 'x', repo: null }
  double.addPullRequest({ number: 3, base: { sha: sha('a') }, head: deleted, files: [] })
  expect((await ask(double, 'GET', '/repos/octo/shop/pulls/3')).body.head).toMatchObject({ repo: null })
})
