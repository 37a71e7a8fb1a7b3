import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { Workflow, type StepOptions, type StepResult } from './workflow.js'

const GOOD = 'FROM python:3.13-slim\nENV PYTHONUNBUFFERED=1\nRUN pip install flask\nCMD ["python", "app.py"]\n'
const BAD = GOOD.replace('install', 'install --no-compile')
const ZEROS = '0'.repeat(40)

let workflow: Workflow
beforeEach(async () => {
  workflow = await Workflow.begin()
})
afterEach(() => workflow.end())

/** The report of a step with pip-no-compile as the one that matters. */
async function findings(options: StepOptions): Promise<{ ended: StepResult; fresh: boolean[] }> {
  const ended = await workflow.step(options)
  const report = workflow.report() as { findings: { rule: string; new: boolean }[] } | null
  const fresh = report?.findings.filter(({ rule }) => rule === 'pip-no-compile').map((finding) => finding.new) ?? []
  return { ended, fresh }
}

const push = (before: string, after: string) => ({
  event: 'push',
  sha: after,
  payload: { ref: 'refs/heads/main', before, after },
})

describe('events without a pull request', () => {
  test('push compares with what was there before', async () => {
    const { checkout, github } = workflow
    const before = checkout.commit({ Dockerfile: GOOD, 'old/Dockerfile': BAD })
    const after = checkout.commit({ Dockerfile: BAD })
    github.addCommit(after)
    const { ended, fresh } = await findings({ ...push(before, after), inputs: { 'fail-on': 'warning' } })
    expect(ended).toMatchObject({ status: 1, stderr: '' })
    expect(fresh.sort()).toEqual([false, true])
    expect(github.checkRuns()).toMatchObject([{ headSha: after, conclusion: 'failure' }])
  })

  test('a new branch, a schedule and a dispatch have nothing to compare with: all is there already', async () => {
    const { checkout, github } = workflow
    const sha = checkout.commit({ Dockerfile: BAD })
    github.addCommit(sha)
    const inputs = { 'fail-on': 'notice' }
    for (const options of [
      push(ZEROS, sha),
      { event: 'schedule', sha, payload: {} },
      { event: 'workflow_dispatch', sha, payload: {} },
    ]) {
      const { ended, fresh } = await findings({ ...options, inputs })
      expect({ status: ended.status, fresh }).toEqual({ status: 0, fresh: [false] })
    }
    const strict = { 'fail-on-existing': 'warning' }
    expect((await findings({ event: 'schedule', sha, payload: {}, inputs: strict })).ended.status).toBe(1)
  })

  test('a branch that was deleted', async () => {
    const sha = workflow.checkout.commit({ Dockerfile: BAD })
    expect(await workflow.step(push(sha, ZEROS))).toMatchObject({ status: 0, outputs: { conclusion: 'success' } })
  })

  test('merge_group', async () => {
    const { checkout, github } = workflow
    const base = checkout.commit({ Dockerfile: GOOD })
    const head = checkout.commit({ Dockerfile: BAD })
    github.addCommit(head)
    const group = { base_sha: base, base_ref: 'refs/heads/main', head_sha: head, head_ref: 'refs/heads/queue/1' }
    const { ended, fresh } = await findings({ event: 'merge_group', sha: head, payload: { merge_group: group } })
    expect({ status: ended.status, fresh }).toEqual({ status: 0, fresh: [true] })
  })
})

describe('wrong input ends with 2 and one line', () => {
  test.each([
    [{ 'fail-on': 'warn' }, /input fail-on: "warn" is not allowed; allowed: error, warning, notice, never/],
    [{ config: 'none.yml' }, /there is no none\.yml in commit [0-9a-f]{7}/],
    [{ config: 'wrong.yml' }, /wrong\.yml:1:1: .*fail-on/],
    [{ 'json-file': '../report.json' }, /leads out of the workspace/],
  ])('%j', async (inputs, expected) => {
    const { checkout, github } = workflow
    const sha = checkout.commit({ Dockerfile: BAD, 'wrong.yml': 'fail-onn: error\n' })
    github.addCommit(sha)
    const ended = await workflow.step({ event: 'schedule', sha, payload: {}, inputs })
    const errors = ended.stdout.split('\n').filter((line) => line.startsWith('::error'))
    expect({ status: ended.status, errors: errors.length, stderr: ended.stderr }).toEqual({
      status: 2,
      errors: 1,
      stderr: '',
    })
    expect(errors[0]).toMatch(expected)
  })

  test('no checkout', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'python-dockerfile-review-none-'))
    const sha = workflow.checkout.commit({ Dockerfile: BAD })
    const environment = { GITHUB_WORKSPACE: empty }
    const ended = await workflow.step({ event: 'schedule', sha, payload: {}, environment })
    rmSync(empty, { recursive: true })
    expect(ended.status).toBe(2)
    expect(ended.stdout).toMatch(/^::error::.*actions\/checkout/m)
  })
})
