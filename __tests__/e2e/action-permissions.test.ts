import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { readOnly } from '../contract/github-double.js'
import { EXCELLENT, UNCOMPILED } from './dockerfiles.js'
import { Workflow, type StepResult } from './workflow.js'

// Several processes each, on machines that build beside.
jest.setTimeout(300_000)

let workflow: Workflow
beforeEach(async () => {
  workflow = await Workflow.begin()
})
afterEach(() => workflow.end())

function open(fork?: string): string {
  const { checkout } = workflow
  const base = checkout.commit({ Dockerfile: EXCELLENT })
  const head = checkout.commit({ Dockerfile: UNCOMPILED })
  workflow.open(base, head, fork)
  return head
}

const warnings = ({ stdout }: StepResult): string[] =>
  stdout.split('\n').flatMap((line) => (line.startsWith('::warning::') ? [line.replaceAll('%0A', '\n')] : []))

const YAML = 'permissions:\n  contents: read\n  pull-requests: write\n  checks: write'

test.each([
  [
    { contents: 'read' } as const,
    'pull-requests: write and checks: write, which costs: list of files from GitHub, review comments, conversation comment, check run',
  ],
  [{ contents: 'read', pull_requests: 'write' } as const, 'checks: write, which costs: check run'],
  [
    { contents: 'read', checks: 'write', pull_requests: 'read' } as const,
    'pull-requests: write, which costs: review comments, conversation comment',
  ],
])('a token with %j: one warning says what it lacks, and the YAML', async (permissions, lacks) => {
  const head = open()
  workflow.github.addToken('narrow', permissions)
  const ended = await workflow.review(head, { inputs: { token: 'narrow', comments: 'both', 'fail-on': 'warning' } })
  expect(warnings(ended)).toEqual([`::warning::The token lacks ${lacks}. Add to the job:\n${YAML}`])
  // What is found is said all the same, and the verdict is the same.
  expect(ended).toMatchObject({ status: 1, stderr: '', outputs: { conclusion: 'failure', warnings: '1' } })
  expect(ended.summary).toContain('pip-no-compile')
})

test('a fork is told where the workflow for it is: no YAML would help it', async () => {
  const head = open('eve/shop')
  workflow.github.addToken('fork', readOnly)
  const ended = await workflow.review(head, { inputs: { token: 'fork' } })
  expect(warnings(ended)).toEqual([])
  expect(ended.stdout).toContain('docs/recipes.md')
})

test('what was tried is said once, and a token with all it needs hears nothing', async () => {
  const ended = await workflow.review(open())
  expect(warnings(ended)).toEqual([])
  expect(ended.stdout).not.toContain('The token lacks')
})
