import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { readOnly } from '../contract/github-double.js'
import { nodes } from './running.js'
import { Workflow } from './workflow.js'

const GOOD = 'FROM python:3.13-slim\nENV PYTHONUNBUFFERED=1\nRUN pip install flask\nCMD ["python", "app.py"]\n'
const BAD = GOOD.replace('UNBUFFERED=1', 'UNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1')
const WORSE = BAD.replace('install', 'install --no-compile')

/** The rules that these stories are about; others come and go. */
const configuration = (more = ''): string =>
  `rules:\n  bytecode-disabled: error\n  stdlib-not-precompiled: off\n${more}`
const CONFIGURATION = '.github/python-dockerfile-review.yml'

let workflow: Workflow
beforeEach(async () => {
  workflow = await Workflow.begin()
})
afterEach(() => workflow.end())

const bodies = (): string[] => workflow.github.reviewComments(1).map(({ body }) => body)

describe.each(nodes())('a pull request, on Node.js $version', ({ node }) => {
  test('is opened with a finding, pushed to again, and fixed', async () => {
    const { checkout, github } = workflow
    const base = checkout.commit({ Dockerfile: GOOD, [CONFIGURATION]: configuration(), 'other/Dockerfile': BAD })
    const first = checkout.commit({ Dockerfile: BAD })
    workflow.open(base, first)

    const opened = await workflow.review(first, { node })
    expect({ status: opened.status, stderr: opened.stderr }).toEqual({ status: 1, stderr: '' })
    expect(opened.outputs).toMatchObject({ conclusion: 'failure', findings: '1', errors: '1', warnings: '0' })
    expect(bodies()).toEqual([expect.stringContaining('bytecode-disabled')])
    expect(bodies()[0]).toContain('```suggestion')
    expect(github.checkRuns()).toMatchObject([{ conclusion: 'failure', headSha: first }])
    expect(opened.summary).toContain('bytecode-disabled')
    expect(workflow.report()).toMatchObject({
      conclusion: 'failure',
      images: [{ id: 'Dockerfile', reason: 'changed' }],
    })
    const [comment] = github.reviewComments(1)

    const second = checkout.commit({ 'app.py': 'print(1)\n' })
    workflow.push(base, second)
    expect((await workflow.review(second, { node })).status).toBe(1)
    expect(github.reviewComments(1).map(({ id }) => id)).toEqual([comment!.id])

    const third = checkout.commit({ Dockerfile: `# fixed\n${GOOD}` })
    workflow.push(base, third)
    const fixed = await workflow.review(third, { node })
    expect(fixed.status).toBe(0)
    expect(fixed.outputs).toMatchObject({ conclusion: 'success', findings: '0' })
    expect(bodies()).toEqual([])
    expect(github.checkRuns().at(-1)).toMatchObject({ conclusion: 'success', headSha: third })
    expect(github.unknownRequests).toEqual([])
  })
})

describe('a pull request', () => {
  test('of a fork: the token may only read, and everything is said all the same', async () => {
    const { checkout, github } = workflow
    github.addToken('fork', readOnly)
    const base = checkout.commit({ Dockerfile: GOOD, [CONFIGURATION]: configuration() })
    const head = checkout.commit({ Dockerfile: WORSE })
    workflow.open(base, head, 'eve/shop')
    const ended = await workflow.review(head, { inputs: { token: 'fork' } })
    expect(ended).toMatchObject({ status: 1, outputs: { conclusion: 'failure', findings: '2' } })
    expect(ended.stdout).toMatch(/^::error file=Dockerfile,line=2,endLine=2,title=bytecode-disabled::/m)
    expect(ended.stdout).toMatch(/^::warning file=Dockerfile,line=3,endLine=3,title=pip-no-compile::/m)
    expect(ended.summary).toContain('pip-no-compile')
    expect(ended.summary).toContain('pull-requests: write')
    expect([github.reviewComments(1), github.checkRuns()]).toEqual([[], []])
  })

  test('that touches no Dockerfile is a success at once, with its check completed', async () => {
    const { checkout, github } = workflow
    const base = checkout.commit({ Dockerfile: BAD })
    const head = checkout.commit({ 'README.md': 'shop\n' })
    workflow.open(base, head)
    const ended = await workflow.review(head)
    expect(ended).toMatchObject({ status: 0, outputs: { conclusion: 'success', findings: '0' } })
    expect(github.checkRuns()).toMatchObject([{ conclusion: 'success', status: 'completed' }])
    expect(workflow.report()).toMatchObject({ images: [], findings: [] })
  })

  test('an ignore file affects the Dockerfile whose context it is; what was there is not new', async () => {
    const { checkout } = workflow
    const base = checkout.commit({ 'shop/Dockerfile': BAD, 'api/Dockerfile': BAD, [CONFIGURATION]: configuration() })
    const head = checkout.commit({ 'shop/.dockerignore': '.git\n' })
    workflow.open(base, head)
    const ended = await workflow.review(head)
    expect(ended).toMatchObject({ status: 0, outputs: { findings: '0' } })
    expect(workflow.report()).toMatchObject({
      images: [{ id: 'shop/Dockerfile', reason: 'affected by .dockerignore' }],
      findings: [{ rule: 'bytecode-disabled', new: false }],
    })
    expect(bodies()).toEqual([])
  })

  test('a finding off the diff is an annotation of the check, not a comment', async () => {
    const { checkout, github } = workflow
    const lines = '# one\n# two\n# three\n# four\n# five\n# six\n# seven\n# eight\n'
    const before = GOOD.replace('ENV PYTHONUNBUFFERED=1\n', '').replace('CMD', `${lines}ENV PYTHONUNBUFFERED=1\nCMD`)
    const base = checkout.commit({ Dockerfile: `FROM python:3.13-slim AS base\n${lines}${before}` })
    const head = checkout.commit({
      Dockerfile: `FROM python:3.13-slim AS base\n${lines}${before}`.replace('ENV PYTHONUNBUFFERED=1\n', ''),
    })
    workflow.open(base, head)
    const inputs = { 'fail-on': 'warning' }
    expect((await workflow.review(head, { inputs })).status).toBe(1)
    const shown = [
      ...bodies(),
      ...github.checkRuns().flatMap(({ annotations }) => annotations.map(({ title }) => title)),
    ]
    expect(shown.filter((text) => typeof text === 'string' && text.includes('output-buffered'))).toHaveLength(1)
  })

  test('makes a Dockerfile unreadable: a failure; one that was unreadable before is neutral', async () => {
    const { checkout } = workflow
    const base = checkout.commit({ 'a/Dockerfile': 'nothing\n', 'b/Dockerfile': GOOD })
    const head = checkout.commit({ 'a/Dockerfile': 'still nothing\n' })
    workflow.open(base, head)
    expect(await workflow.review(head)).toMatchObject({ status: 0, outputs: { conclusion: 'neutral' } })
    const next = checkout.commit({ 'b/Dockerfile': Buffer.from([0xff, 0xff, 0x0a]) })
    workflow.push(base, next)
    expect(await workflow.review(next)).toMatchObject({ status: 1, outputs: { conclusion: 'failure' } })
  })

  test('alters the policy: said, and with config-from: base of no effect', async () => {
    const { checkout } = workflow
    const base = checkout.commit({ Dockerfile: GOOD, [CONFIGURATION]: configuration() })
    const head = checkout.commit({
      Dockerfile: BAD.replace('ENV', '# python-dockerfile-review ignore=bytecode-disabled\nENV'),
      [CONFIGURATION]: configuration('  pip-no-compile: off\n'),
    })
    workflow.open(base, head)
    const own = await workflow.review(head)
    expect(own).toMatchObject({ status: 0, outputs: { notices: '2', errors: '0' } })
    expect(workflow.report()).toMatchObject({
      findings: [
        { rule: 'policy-changed', path: CONFIGURATION, line: 4 },
        { rule: 'policy-changed', path: 'Dockerfile', line: 2 },
      ],
      suppressed: [{ rule: 'bytecode-disabled' }],
    })
    const strict = await workflow.review(head, { inputs: { 'config-from': 'base' } })
    expect(strict).toMatchObject({ status: 1, outputs: { notices: '2', errors: '1' } })
  })

  test('max-comments, and no comments at all', async () => {
    const { checkout, github } = workflow
    const base = checkout.commit({ 'README.md': '', [CONFIGURATION]: configuration() })
    const head = checkout.commit({ Dockerfile: WORSE })
    workflow.open(base, head)
    const off = await workflow.review(head, { inputs: { comments: 'off', check: 'off' } })
    expect(off.stdout).toMatch(/^::error file=Dockerfile,line=2/m)
    expect([github.reviewComments(1), github.issueComments(1), github.checkRuns()]).toEqual([[], [], []])
    await workflow.review(head, { inputs: { 'max-comments': '1' } })
    expect(bodies()).toEqual([expect.stringContaining('bytecode-disabled')])
    await workflow.review(head, { inputs: { comments: 'summary' } })
    expect(github.issueComments(1).map(({ body }) => body)).toEqual([expect.stringContaining('pip-no-compile')])
  })
})
