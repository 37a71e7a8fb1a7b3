import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { EXCELLENT, UNCOMPILED } from './dockerfiles.js'
import { Workflow, type StepOptions, type StepResult } from './workflow.js'

const ZEROS = '0'.repeat(40)

// Several processes each, on machines that build beside.
jest.setTimeout(300_000)

let workflow: Workflow
beforeEach(async () => {
  workflow = await Workflow.begin()
})
afterEach(() => workflow.end())

/** A step, and all findings of its report. */
async function findings(options: StepOptions): Promise<{ ended: StepResult; found: string[] }> {
  const ended = await workflow.step(options)
  return { ended, found: workflow.findings() }
}

const push = (before: string, after: string) => ({
  event: 'push',
  sha: after,
  payload: { ref: 'refs/heads/main', before, after },
})

describe('events without a pull request', () => {
  test('push compares with what was there before', async () => {
    const { checkout, github } = workflow
    const before = checkout.commit({ Dockerfile: EXCELLENT, 'old/Dockerfile': UNCOMPILED })
    const after = checkout.commit({ Dockerfile: UNCOMPILED })
    github.addCommit(after)
    const { ended, found } = await findings({ ...push(before, after), inputs: { 'fail-on': 'warning' } })
    expect(ended).toMatchObject({ status: 1, stderr: '' })
    expect(found).toEqual(['Dockerfile:2 pip-no-compile', 'old/Dockerfile:2 pip-no-compile (there)'])
    expect(github.checkRuns()).toMatchObject([{ headSha: after, conclusion: 'failure' }])
  })

  test('a new branch, a schedule and a dispatch have nothing to compare with: all is there already', async () => {
    const { checkout, github } = workflow
    const sha = checkout.commit({ Dockerfile: UNCOMPILED })
    github.addCommit(sha)
    const inputs = { 'fail-on': 'notice' }
    for (const options of [
      push(ZEROS, sha),
      { event: 'schedule', sha, payload: {} },
      { event: 'workflow_dispatch', sha, payload: {} },
    ]) {
      const { ended, found } = await findings({ ...options, inputs })
      expect({ status: ended.status, found }).toEqual({ status: 0, found: ['Dockerfile:2 pip-no-compile (there)'] })
    }
    const strict = { 'fail-on-existing': 'warning' }
    expect((await findings({ event: 'schedule', sha, payload: {}, inputs: strict })).ended.status).toBe(1)
  })

  test('a forced push left behind what was there, and nobody has it any more: a warning, and no base', async () => {
    const { checkout, github } = workflow
    const sha = checkout.commit({ Dockerfile: UNCOMPILED })
    github.addCommit(sha)
    const { ended, found } = await findings({ ...push('f'.repeat(40), sha), inputs: { 'fail-on': 'notice' } })
    expect({ status: ended.status, found }).toEqual({ status: 0, found: ['Dockerfile:2 pip-no-compile (there)'] })
    expect(ended.stdout).toMatch(/^::warning::Nothing to compare with: commit f{40} is not in this clone/m)
    expect(github.checkRuns()).toMatchObject([{ headSha: sha, conclusion: 'success' }])
  })

  test('a branch that was deleted', async () => {
    const sha = workflow.checkout.commit({ Dockerfile: UNCOMPILED })
    expect(await workflow.step(push(sha, ZEROS))).toMatchObject({ status: 0, outputs: { conclusion: 'success' } })
  })

  test('merge_group', async () => {
    const { checkout, github } = workflow
    const base = checkout.commit({ Dockerfile: EXCELLENT })
    const head = checkout.commit({ Dockerfile: UNCOMPILED })
    github.addCommit(head)
    const group = { base_sha: base, base_ref: 'refs/heads/main', head_sha: head, head_ref: 'refs/heads/queue/1' }
    const { ended, found } = await findings({ event: 'merge_group', sha: head, payload: { merge_group: group } })
    expect({ status: ended.status, found }).toEqual({ status: 0, found: ['Dockerfile:2 pip-no-compile'] })
  })
})

describe('wrong input ends with 2 and one line', () => {
  test.each([
    [{ 'fail-on': 'warn' }, /input fail-on: "warn" is not allowed; allowed: error, warning, notice, never/],
    [{ config: 'none.yml' }, /there is no none\.yml in commit [0-9a-f]{7}/],
    [{ config: 'wrong.yml' }, /wrong\.yml:1:1: .*fail-on/],
    [{ 'json-file': '../report.json' }, /input json-file: \.\.\/report\.json leads out of the workspace/],
    [{ results: '/elsewhere' }, /input results: \/elsewhere\/report\.json leads out of the workspace/],
    [{ 'fail-on': 'warn', scope: 'al' }, /input scope: "al" .*%0Ainput fail-on: "warn"/],
  ])('%j, before anything is published', async (inputs, expected) => {
    const { checkout, github } = workflow
    const sha = checkout.commit({ Dockerfile: UNCOMPILED, 'wrong.yml': 'fail-onn: error\n' })
    github.addCommit(sha)
    const ended = await workflow.step({ event: 'schedule', sha, payload: {}, inputs })
    const errors = ended.stdout.split('\n').filter((line) => line.startsWith('::error'))
    expect({ status: ended.status, errors: errors.length, stderr: ended.stderr }).toEqual({
      status: 2,
      errors: 1,
      stderr: '',
    })
    expect(errors[0]).toMatch(expected)
    expect([github.requests, ended.summary, workflow.report()]).toEqual([[], '', null])
  })

  test('no checkout', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'python-dockerfile-review-none-'))
    const sha = workflow.checkout.commit({ Dockerfile: UNCOMPILED })
    const environment = { GITHUB_WORKSPACE: empty }
    const ended = await workflow.step({ event: 'schedule', sha, payload: {}, environment })
    rmSync(empty, { recursive: true })
    expect(ended.status).toBe(2)
    expect(ended.stdout).toMatch(/^::error::.*actions\/checkout/m)
  })
})
