import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { GitHubDouble } from './github-double.js'
import type { JsonObject } from './exchange.js'
import { ask, patch, setUp, sha } from './testing.js'

let double: GitHubDouble

beforeEach(async () => {
  double = await new GitHubDouble({ frozenAt: '2026-01-15T12:00:00Z' }).start()
  setUp(double)
})

afterEach(async () => {
  await double.stop()
})

const repo = '/repos/octo/shop'
const note = (line: number, rest: JsonObject = {}): JsonObject => ({
  path: 'Dockerfile',
  start_line: line,
  end_line: line,
  annotation_level: 'warning',
  message: `line ${line}`,
  ...rest,
})
const notes = (count: number): JsonObject[] => Array.from({ length: count }, (_, index) => note(index + 1))
const output = (annotations: JsonObject[], rest: JsonObject = {}): JsonObject => ({
  output: { title: 't', summary: 's', annotations, ...rest },
})
const run: JsonObject = { name: 'review', head_sha: sha('b') }

test('annotations: 50 a request, later updates append', async () => {
  const many = await ask(double, 'POST', `${repo}/check-runs`, { ...run, ...output(notes(51)) })
  expect([many.status, many.body.message]).toEqual([422, expect.stringContaining('No more than 50 items are allowed')])
  expect(double.checkRuns()).toEqual([])
  const made = await ask(double, 'POST', `${repo}/check-runs`, { ...run, status: 'in_progress', ...output(notes(50)) })
  expect(made.body).toMatchObject({ status: 'in_progress', conclusion: null, app: { slug: 'github-actions' } })
  expect(made.body.pull_requests).toMatchObject([{ number: 1 }])
  const path = `${repo}/check-runs/${double.checkRuns()[0]!.id}`
  const more = await ask(double, 'PATCH', path, output([], { text: 'so far' }))
  expect(more.body).toMatchObject({ status: 'in_progress', output: { text: 'so far', annotations_count: 50 } })
  const done = await ask(double, 'PATCH', path, { conclusion: 'success', ...output(notes(3)) })
  expect(done.body).toMatchObject({
    status: 'completed',
    completed_at: '2026-01-15T12:00:00Z',
    output: { annotations_count: 53 },
  })
  expect((await ask(double, 'GET', `${path}/annotations?per_page=100`)).list).toHaveLength(53)
})

test.each<[string, JsonObject, RegExp]>([
  ['an unknown commit', { head_sha: sha('f') }, /^No commit found for SHA: f+$/],
  ['too long a summary', output([], { summary: 'x'.repeat(65536) }), /Only 65535 characters are allowed/],
  ['too long a text', output([], { text: 'x'.repeat(65536) }), /Only 65535 characters are allowed/],
  ['completed without a conclusion', { status: 'completed' }, /needs a conclusion/],
  ['a date of completion without a conclusion', { completed_at: '2026-01-15T12:00:00Z' }, /needs a conclusion/],
  ['an unknown key of an annotation', output([note(1, { column: 2 })]), /"column" is not a permitted key/],
  ['columns over lines', output([note(1, { end_line: 2, start_column: 1 })]), /of one line only/],
  ['an end before the start', output([note(5, { end_line: 2 })]), /end_line/],
  ['an unknown level', output([note(1, { annotation_level: 'error' })]), /annotation_level must be equal to one of/],
  ['too long a message', output([note(1, { message: 'x'.repeat(65537) })]), /message exceeds 64 KB/],
  ['a conclusion of its own', { conclusion: 'fine' }, /conclusion must be equal to one of/],
  ['an output without a title', { output: { summary: 's' } }, /must have required property 'title'/],
  ['a date without a zone', { started_at: '2026-01-15 12:00' }, /must match format "date-time"/],
])('%s is refused', async (_, body, reason) => {
  const { status, body: said } = await ask(double, 'POST', `${repo}/check-runs`, { ...run, ...body })
  expect([status, said.message]).toEqual([422, expect.stringMatching(reason)])
  expect(double.checkRuns()).toEqual([])
})

test('runs are listed by name, the latest of each unless all are asked for', async () => {
  for (const name of ['a', 'a', 'b'])
    await ask(double, 'POST', `${repo}/check-runs`, { ...run, name, conclusion: 'neutral' })
  const list = async (query = ''): Promise<unknown> =>
    (await ask(double, 'GET', `${repo}/commits/${sha('b')}/check-runs${query}`)).body.total_count
  expect([await list(), await list('?filter=all'), await list('?check_name=a'), await list('?status=queued')]).toEqual([
    2, 3, 1, 0,
  ])
})

test("another app's run is its own", async () => {
  const app = { id: 7, slug: 'other', name: 'Other', clientId: 'x' }
  const { id } = double.addCheckRun({ name: 'review', headSha: sha('b'), app, conclusion: 'success' })
  const refused = await ask(double, 'PATCH', `${repo}/check-runs/${id}`, { conclusion: 'failure' })
  expect([refused.status, refused.body.message]).toEqual([403, expect.stringContaining('Invalid app_id')])
  expect((await ask(double, 'GET', `${repo}/check-runs/${id}`)).body.app).toMatchObject({ slug: 'other' })
})

test('the merge base of a comparison', async () => {
  const files = [{ filename: 'Dockerfile', status: 'modified' as const, patch }]
  double.addPullRequest({ number: 2, base: { sha: sha('c') }, head: { sha: sha('d') }, mergeBase: sha('0'), files })
  const { body } = await ask(double, 'GET', `${repo}/compare/${sha('c')}...${sha('d')}`)
  expect(body).toMatchObject({ status: 'diverged', ahead_by: 1, behind_by: 1, merge_base_commit: { sha: sha('0') } })
  expect(body.files).toMatchObject([{ filename: 'Dockerfile', additions: 3 }])
  expect((await ask(double, 'GET', `${repo}/compare/${sha('c')}...${sha('c')}`)).body.status).toBe('identical')
  expect((await ask(double, 'GET', `${repo}/compare/${sha('c')}...${sha('9')}`)).status).toBe(404)
  double.addPullRequest({ number: 3, base: { sha: sha('5') }, head: { sha: sha('6') }, mergeBase: null, files })
  const none = await ask(double, 'GET', `${repo}/compare/${sha('5')}...${sha('6')}`)
  expect([none.status, none.body.message]).toEqual([404, expect.stringContaining('No common ancestor')])
})
