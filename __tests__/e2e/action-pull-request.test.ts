import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import type { Annotation } from '../../src/report/annotations.js'
import { readOnly } from '../contract/github-double.js'
import { before, BUFFERED, DISABLED, EXCELLENT, FLAWED } from './dockerfiles.js'
import { nodes } from './running.js'
import { Workflow } from './workflow.js'

const configuration = (more = ''): string => `rules:\n  bytecode-disabled: error\n${more}`
const CONFIGURATION = '.github/python-dockerfile-review.yml'

// Several processes each, on machines that build beside.
jest.setTimeout(300_000)

let workflow: Workflow
beforeEach(async () => {
  workflow = await Workflow.begin()
})
afterEach(() => workflow.end())

/** Where review comments stand, and the rules that they name. */
const comments = (): string[] =>
  workflow.github.reviewComments(1).map(({ path, line, body }) => `${path}:${line ?? 'outdated'} ${rulesIn(body)}`)
const annotated = (): string[] => {
  const annotations = workflow.github.checkRuns().at(-1)?.annotations as Annotation[] | undefined
  return (annotations ?? []).map(({ path, start_line, title }) => `${path}:${start_line} ${title}`)
}
const rulesIn = (body: string): string => /ignore=([\w,-]+)/.exec(body)?.[1] ?? 'no rule'

describe.each(nodes())('a pull request, on Node.js $version', ({ node }) => {
  test('is opened with a finding, pushed to again, and fixed', async () => {
    const { checkout, github } = workflow
    const base = checkout.commit({
      Dockerfile: EXCELLENT,
      'other/Dockerfile': DISABLED,
      [CONFIGURATION]: configuration(),
    })
    const first = checkout.commit({ Dockerfile: DISABLED })
    workflow.open(base, first)

    const opened = await workflow.review(first, { node })
    expect({ status: opened.status, stderr: opened.stderr }).toEqual({ status: 1, stderr: '' })
    expect(opened.outputs).toMatchObject({ conclusion: 'failure', findings: '1', errors: '1', warnings: '0' })
    expect(comments()).toEqual(['Dockerfile:3 bytecode-disabled'])
    const [comment] = github.reviewComments(1)
    expect(comment!.body).toContain('```suggestion\nENV PYTHONUNBUFFERED=1\n```')
    expect(github.checkRuns()).toMatchObject([{ conclusion: 'failure', headSha: first }])
    expect(annotated()).toEqual([])
    expect(opened.summary).toContain('bytecode-disabled')
    expect(workflow.report()).toMatchObject({
      conclusion: 'failure',
      images: [{ id: 'Dockerfile', reason: 'changed' }],
    })
    expect(workflow.findings()).toEqual(['Dockerfile:3 bytecode-disabled'])

    const second = checkout.commit({ 'app.py': 'print(1)\n' })
    workflow.push(base, second)
    expect((await workflow.review(second, { node })).status).toBe(1)
    expect(github.reviewComments(1).map(({ id }) => id)).toEqual([comment!.id])

    const third = checkout.commit({ Dockerfile: `# fixed\n${EXCELLENT}` })
    workflow.push(base, third)
    const fixed = await workflow.review(third, { node })
    expect(fixed.status).toBe(0)
    expect(fixed.outputs).toMatchObject({ conclusion: 'success', findings: '0' })
    expect(comments()).toEqual([])
    expect(github.checkRuns().at(-1)).toMatchObject({ conclusion: 'success', headSha: third })
    expect(github.unknownRequests).toEqual([])
  })
})

describe('a pull request', () => {
  test('of a fork: the token may only read, and everything is said all the same', async () => {
    const { checkout, github } = workflow
    github.addToken('fork', readOnly)
    const base = checkout.commit({ Dockerfile: EXCELLENT, [CONFIGURATION]: configuration() })
    const head = checkout.commit({ Dockerfile: FLAWED })
    workflow.open(base, head, 'eve/shop')
    const ended = await workflow.review(head, { inputs: { token: 'fork' } })
    expect(ended).toMatchObject({ status: 1, outputs: { conclusion: 'failure', findings: '2' } })
    expect(ended.stdout.match(/^::(?:error|warning|notice) .*?::/gm)).toEqual([
      '::error file=Dockerfile,line=3,endLine=3,col=24,endColumn=48,title=bytecode-disabled::',
      '::warning file=Dockerfile,line=2,endLine=2,col=32,endColumn=43,title=pip-no-compile::',
    ])
    expect(ended.summary).toContain('pip-no-compile')
    expect(ended.summary).toContain('pull-requests: write')
    expect([github.reviewComments(1), github.checkRuns()]).toEqual([[], []])
  })

  test('that touches no Dockerfile is a success at once, with its check completed', async () => {
    const { checkout, github } = workflow
    const base = checkout.commit({ Dockerfile: DISABLED })
    const head = checkout.commit({ 'README.md': 'shop\n' })
    workflow.open(base, head)
    const ended = await workflow.review(head)
    expect(ended).toMatchObject({ status: 0, outputs: { conclusion: 'success', findings: '0' } })
    expect(github.checkRuns()).toMatchObject([{ conclusion: 'success', status: 'completed' }])
    expect(workflow.report()).toMatchObject({ images: [], findings: [] })
  })

  test('an ignore file affects the Dockerfile whose context it is; what was there is not new', async () => {
    const { checkout } = workflow
    const base = checkout.commit({ 'shop/Dockerfile': DISABLED, 'api/Dockerfile': DISABLED })
    const head = checkout.commit({ 'shop/.dockerignore': '.git\n' })
    workflow.open(base, head)
    const ended = await workflow.review(head)
    expect(ended).toMatchObject({ status: 0, outputs: { findings: '0' } })
    expect(workflow.report()).toMatchObject({
      images: [{ id: 'shop/Dockerfile', reason: 'affected by .dockerignore' }],
    })
    expect(workflow.findings()).toEqual(['shop/Dockerfile:3 bytecode-disabled (there)'])
    expect([...comments(), ...annotated()]).toEqual([])
  })

  test('a finding off the diff is an annotation of the check, not a comment', async () => {
    const { checkout } = workflow
    const between = Array.from({ length: 8 }, (_, index) => `# ${index}`).join('\n')
    const base = checkout.commit({ Dockerfile: before('USER', between, EXCELLENT) })
    const head = checkout.commit({ Dockerfile: before('USER', between, BUFFERED) })
    workflow.open(base, head)
    const inputs = { 'fail-on': 'notice' }
    expect(await workflow.review(head, { inputs })).toMatchObject({ status: 1, outputs: { findings: '1' } })
    expect(comments()).toEqual([])
    expect(annotated()).toEqual(['Dockerfile:12 output-buffered'])
  })

  test('makes a Dockerfile unreadable: a failure; one that was unreadable before is neutral', async () => {
    const { checkout } = workflow
    const base = checkout.commit({ 'a/Dockerfile': 'nothing\n', 'b/Dockerfile': EXCELLENT })
    const head = checkout.commit({ 'a/Dockerfile': 'still nothing\n' })
    workflow.open(base, head)
    expect(await workflow.review(head)).toMatchObject({ status: 0, outputs: { conclusion: 'neutral' } })
    const next = checkout.commit({ 'b/Dockerfile': Buffer.from([0xff, 0xff, 0x0a]) })
    workflow.push(base, next)
    expect(await workflow.review(next)).toMatchObject({ status: 1, outputs: { conclusion: 'failure' } })
  })

  test('alters the policy: said, and with config-from: base of no effect', async () => {
    const { checkout } = workflow
    const base = checkout.commit({ Dockerfile: EXCELLENT, [CONFIGURATION]: configuration() })
    const head = checkout.commit({
      Dockerfile: before('ENV', '# python-dockerfile-review ignore=bytecode-disabled', DISABLED),
      [CONFIGURATION]: configuration('  pip-no-compile: off\n'),
    })
    workflow.open(base, head)
    const own = await workflow.review(head)
    expect(own).toMatchObject({ status: 0, outputs: { notices: '2', errors: '0' } })
    const altered = [`${CONFIGURATION}:3 policy-changed`, 'Dockerfile:3 policy-changed']
    expect(workflow.findings()).toEqual(altered)
    expect(workflow.report()).toMatchObject({ suppressed: [{ rule: 'bytecode-disabled' }] })
    const strict = await workflow.review(head, { inputs: { 'config-from': 'base' } })
    expect(strict).toMatchObject({ status: 1, outputs: { notices: '2', errors: '1' } })
    expect(workflow.findings()).toEqual([...altered, 'Dockerfile:4 bytecode-disabled'])
    expect(workflow.report()).toMatchObject({ suppressed: [] })
  })

  test('max-comments, and no comments at all', async () => {
    const { checkout, github } = workflow
    const base = checkout.commit({ 'README.md': '', [CONFIGURATION]: configuration() })
    const head = checkout.commit({ Dockerfile: FLAWED })
    workflow.open(base, head)
    const off = await workflow.review(head, { inputs: { comments: 'off', check: 'off' } })
    expect(off.stdout).toMatch(/^::error file=Dockerfile,line=3,/m)
    expect([github.reviewComments(1), github.issueComments(1), github.checkRuns()]).toEqual([[], [], []])
    await workflow.review(head, { inputs: { 'max-comments': '1' } })
    expect(comments()).toEqual(['Dockerfile:3 bytecode-disabled'])
    expect(annotated()).toEqual(['Dockerfile:2 pip-no-compile'])
    await workflow.review(head, { inputs: { comments: 'summary' } })
    expect(github.issueComments(1).map(({ body }) => body)).toEqual([expect.stringContaining('pip-no-compile')])
  })
})
