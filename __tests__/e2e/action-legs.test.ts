import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { EXCELLENT, UNCOMPILED } from './dockerfiles.js'
import { Workflow } from './workflow.js'

// Several processes each, on machines that build beside.
jest.setTimeout(300_000)

let workflow: Workflow
beforeEach(async () => {
  workflow = await Workflow.begin()
})
afterEach(() => workflow.end())

const LEGS = [
  { dockerfiles: 'shop/**', 'check-name': 'Dockerfiles (shop)', comments: 'both' },
  { dockerfiles: 'api/**', 'check-name': 'Dockerfiles (api)', comments: 'both' },
]

test('two legs of a matrix have comments, checks and a conversation comment each, and leave the other’s alone', async () => {
  const { checkout, github } = workflow
  const base = checkout.commit({ 'shop/Dockerfile': EXCELLENT, 'api/Dockerfile': EXCELLENT })
  const head = checkout.commit({ 'shop/Dockerfile': UNCOMPILED, 'api/Dockerfile': UNCOMPILED })
  workflow.open(base, head)
  const both = (sha: string) => Promise.all(LEGS.map((inputs) => workflow.review(sha, { inputs })))
  const comments = (): string[] =>
    github
      .reviewComments(1)
      .map(({ path }) => path)
      .sort()
  await both(head)
  expect(comments()).toEqual(['api/Dockerfile', 'shop/Dockerfile'])
  expect(github.issueComments(1)).toHaveLength(2)
  expect(
    github
      .checkRuns()
      .map(({ name }) => name)
      .sort(),
  ).toEqual(['Dockerfiles (api)', 'Dockerfiles (shop)'])

  // One is fixed: its leg takes its own back.
  const fixed = checkout.commit({ 'api/Dockerfile': `# fixed\n${EXCELLENT}` })
  workflow.push(base, fixed)
  await both(fixed)
  expect(comments()).toEqual(['shop/Dockerfile'])
  expect(github.issueComments(1).filter(({ body }) => body.includes('pip-no-compile'))).toHaveLength(1)
})

test('two runs of the same leg at once leave one comment of each', async () => {
  const { checkout, github } = workflow
  const base = checkout.commit({ Dockerfile: EXCELLENT })
  const head = checkout.commit({ Dockerfile: UNCOMPILED })
  workflow.open(base, head)
  const inputs = { comments: 'both' }
  await Promise.all([workflow.review(head, { inputs }), workflow.review(head, { inputs })])
  expect([github.reviewComments(1).length, github.issueComments(1).length]).toEqual([1, 1])
})

test('a merge queue reviews what would be merged: a gate, and no comment', async () => {
  const { checkout, github } = workflow
  const base = checkout.commit({ Dockerfile: EXCELLENT })
  const head = checkout.commit({ Dockerfile: UNCOMPILED })
  github.addCommit(head)
  const group = { base_sha: base, base_ref: 'refs/heads/main', head_sha: head, head_ref: 'refs/heads/queue/1' }
  const inputs = { 'fail-on': 'warning', comments: 'both' }
  const ended = await workflow.step({ event: 'merge_group', sha: head, payload: { merge_group: group }, inputs })
  expect(ended).toMatchObject({ status: 1, stderr: '', outputs: { conclusion: 'failure', warnings: '1' } })
  expect(github.checkRuns()).toMatchObject([{ headSha: head, conclusion: 'failure' }])
  expect(github.requests.filter(({ path }) => path.includes('/pulls/') || path.includes('/issues/'))).toEqual([])
})
