import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { EXCELLENT, FLAWED, UNCOMPILED } from './dockerfiles.js'
import { Workflow } from './workflow.js'

// Several processes each, on machines that build beside.
jest.setTimeout(300_000)

let workflow: Workflow
afterEach(() => workflow.end())

/** A pull request with one finding. */
function open(): string {
  const { checkout } = workflow
  const base = checkout.commit({ Dockerfile: EXCELLENT })
  const head = checkout.commit({ Dockerfile: UNCOMPILED })
  workflow.open(base, head)
  return head
}

describe('the pages that comments lead to', () => {
  beforeEach(async () => {
    workflow = await Workflow.begin()
  })
  const PAGE = 'docs/rules/pip-no-compile.md'

  test.each([
    ['v0', 'v0'],
    ['feature/x y', 'feature/x%20y'],
    ['', 'HEAD'],
  ])('are those of the version that runs: %j', async (ref, shown) => {
    const head = open()
    const environment = { GITHUB_ACTION_REPOSITORY: 'acme/reviews', GITHUB_ACTION_REF: ref }
    await workflow.review(head, { environment })
    const url = `${workflow.github.serverUrl}/acme/reviews/blob/${shown}/${PAGE}`
    expect(workflow.report()!.findings.map(({ help }) => help)).toEqual([url])
    expect(workflow.github.reviewComments(1).map(({ body }) => body)).toEqual([expect.stringContaining(`](${url})`)])
  })

  test('are those of the project for `uses: ./`, where the runner names no repository', async () => {
    const head = open()
    await workflow.review(head, { environment: { GITHUB_ACTION_REPOSITORY: '', GITHUB_ACTION_REF: '' } })
    const file = join(import.meta.dirname, '../../package.json')
    const { homepage } = JSON.parse(readFileSync(file, 'utf8')) as { homepage: string }
    expect(workflow.report()!.findings.map(({ help }) => help)).toEqual([`${homepage}/blob/main/${PAGE}`])
  })
})

describe('GitHub Enterprise Server', () => {
  beforeEach(async () => {
    workflow = await Workflow.begin({ ghes: true })
  })

  test('its addresses are used, and shown', async () => {
    const head = open()
    const { github } = workflow
    const environment = { GITHUB_ACTION_REPOSITORY: 'acme/reviews', GITHUB_ACTION_REF: 'v0' }
    const ended = await workflow.review(head, { environment, inputs: { comments: 'both' } })
    expect(ended).toMatchObject({ status: 0, stderr: '', outputs: { warnings: '1' } })
    expect(github.reviewComments(1)).toMatchObject([{ path: 'Dockerfile', line: 2 }])
    expect(github.issueComments(1).map(({ body }) => body)).toEqual([
      expect.stringContaining(`](${github.serverUrl}/octo/shop/blob/${head}/Dockerfile#L2)`),
    ])
    expect(github.checkRuns()).toMatchObject([{ detailsUrl: `${github.serverUrl}/octo/shop/actions/runs/7` }])
    expect([github.unknownRequests, github.requests.filter(({ status }) => status >= 400)]).toEqual([[], []])
    const strangers = (text: string): string[] =>
      [...text.matchAll(/https?:\/\/[^/\s)"]+/g)].map(([url]) => url).filter((url) => url !== github.serverUrl)
    expect([...strangers(ended.summary), ...strangers(JSON.stringify(workflow.report()))]).toEqual([])
  })
})

describe('an old GitHub Enterprise Server', () => {
  beforeEach(async () => {
    const missing = ['graphql', 'POST /repos/{owner}/{repo}/check-runs']
    workflow = await Workflow.begin({ ghes: true, missing })
  })

  test('without GraphQL and checks: comments are found again, and annotations carry what the check would', async () => {
    const { checkout, github } = workflow
    const base = checkout.commit({ Dockerfile: EXCELLENT })
    const head = checkout.commit({ Dockerfile: FLAWED })
    workflow.open(base, head)
    const inputs = { comments: 'both', 'max-comments': '1' }
    const first = await workflow.review(head, { inputs })
    expect(first).toMatchObject({ status: 0, stderr: '', outputs: { warnings: '2' } })
    const seen = (): unknown[] => [
      github.reviewComments(1).map(({ id }) => id),
      github.issueComments(1).map(({ id }) => id),
    ]
    const before = seen()
    const again = await workflow.review(head, { inputs })
    expect(seen()).toEqual(before)
    expect(again.stdout).toMatch(/^::warning file=Dockerfile,/m)
    const fixed = checkout.commit({ Dockerfile: `# fixed\n${EXCELLENT}` })
    workflow.push(base, fixed)
    await workflow.review(fixed, { inputs })
    expect(github.reviewComments(1)).toEqual([])
  })
})

describe('a token', () => {
  beforeEach(async () => {
    workflow = await Workflow.begin()
  })

  test('that is not there: annotations and summary carry all, and say why', async () => {
    const head = open()
    const ended = await workflow.review(head, { inputs: { token: '', 'fail-on': 'warning' } })
    expect(ended).toMatchObject({ status: 1, stderr: '', outputs: { conclusion: 'failure', warnings: '1' } })
    expect(ended.stdout).toMatch(/^::warning file=Dockerfile,line=2,/m)
    expect(ended.summary).toContain('No comments or check run: there is no token to write them with (input token).')
    expect(workflow.github.requests).toEqual([])
  })

  test('that is not valid any more: the same', async () => {
    const head = open()
    const ended = await workflow.review(head, { inputs: { token: 'revoked', 'fail-on': 'warning' } })
    expect(ended).toMatchObject({ status: 1, stderr: '', outputs: { conclusion: 'failure', warnings: '1' } })
    expect(ended.stdout).toMatch(/^::warning file=Dockerfile,line=2,/m)
    expect(ended.summary).toContain('No review comments: the token is not valid any more')
    expect(ended.stdout).toContain('::add-mask::revoked')
  })

  test('that may not read the contents: what was there stays there', async () => {
    const { checkout, github } = workflow
    github.addToken('narrow', { pull_requests: 'write', checks: 'write' })
    const base = checkout.commit({ Dockerfile: UNCOMPILED })
    const head = checkout.commit({ Dockerfile: FLAWED })
    workflow.open(base, head)
    const ended = await workflow.review(head, { inputs: { token: 'narrow' } })
    expect(ended).toMatchObject({ status: 0, outputs: { warnings: '1' } })
    expect(workflow.findings()).toEqual(['Dockerfile:2 pip-no-compile (there)', 'Dockerfile:3 bytecode-disabled'])
    expect(ended.stdout).toContain(
      '::warning::The token lacks contents: read, which costs: merge base from GitHub. Add to the job:%0Apermissions:%0A',
    )
    expect(github.reviewComments(1)).toMatchObject([{ path: 'Dockerfile', line: 3 }])
  })
})
