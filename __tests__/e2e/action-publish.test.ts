import { execFileSync } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { writeMeasurements } from '../../src/action/results/measurements.js'
import type { Measurement } from '../../src/findings/measurement.js'
import { MEASUREMENT } from '../action/samples.js'
import { readOnly } from '../contract/github-double.js'
import { EXCELLENT, FLAWED, UNCOMPILED } from './dockerfiles.js'
import { Folder } from './running.js'
import { Workflow, type StepOptions, type StepResult } from './workflow.js'

/* A review that is split over jobs, and one that another workflow publishes for a fork. */

const RESULTS = '.python-dockerfile-review'
const MARK = 'HOSTILE @everyone <img src=x> ](https://evil.example) ::error::x'

// Several processes each, on machines that build beside.
jest.setTimeout(300_000)

let workflow: Workflow
beforeEach(async () => {
  workflow = await Workflow.begin()
})
afterEach(() => workflow.end())

const conversation = (): string[] => workflow.github.issueComments(1).map(({ body }) => body)
const places = (): string[] =>
  workflow.github.reviewComments(1).map(({ path, line }) => `${path}:${line ?? 'outdated'}`)

describe('plan, measure, publish in the jobs of one workflow', () => {
  function open(): string {
    const { checkout } = workflow
    const base = checkout.commit({ Dockerfile: EXCELLENT, 'job/Dockerfile': EXCELLENT })
    const head = checkout.commit({ Dockerfile: UNCOMPILED, 'job/Dockerfile': `# new\n${EXCELLENT}` })
    workflow.open(base, head)
    return head
  }

  test('the plan gives each image a job, and says nothing to anybody', async () => {
    const head = open()
    const ended = await workflow.review(head, { inputs: { mode: 'plan', measure: 'size' } })
    expect(ended).toMatchObject({ status: 0, stderr: '', summary: '' })
    expect(JSON.parse(ended.outputs.matrix!)).toEqual({
      include: [
        { shard: '1/2', number: 1 },
        { shard: '2/2', number: 2 },
      ],
    })
    const plan = JSON.parse(workflow.checkout.read(`${RESULTS}/plan.json`)) as object
    expect(plan).toMatchObject({
      version: 1,
      head,
      shards: [{ images: ['Dockerfile'] }, { images: ['job/Dockerfile'] }],
    })
    expect(workflow.github.requests.filter(({ method }) => method !== 'GET')).toEqual([])
  })

  test('a plan of nothing is no matrix', async () => {
    const head = open()
    expect((await workflow.review(head, { inputs: { mode: 'plan' } })).outputs.matrix).toBe('')
  })

  test('a part without an engine leaves a file with no numbers, and fails nothing', async () => {
    const head = open()
    const inputs = { mode: 'measure', measure: 'size', shard: '2/2' }
    const environment = { DOCKER_HOST: 'unix:///nowhere/docker.sock' }
    const ended = await workflow.review(head, { inputs, environment })
    expect(ended).toMatchObject({ status: 0, stderr: '', outputs: { conclusion: 'success' } })
    expect(ended.stdout).toContain('Nothing was measured')
    expect(workflow.checkout.read(`${RESULTS}/measurements-2.json`)).toBe(writeMeasurements(head, []))
    expect(workflow.github.requests.filter(({ method }) => method !== 'GET')).toEqual([])
  })

  test('what the parts measured is published together: the comment, the outputs, the gate', async () => {
    const head = open()
    const job: Measurement = { ...MEASUREMENT, image: 'job/Dockerfile', variants: [] }
    workflow.checkout.write({
      [`${RESULTS}/measurements-1.json`]: writeMeasurements(head, [MEASUREMENT]),
      [`${RESULTS}/measurements-2/measurements-2.json`]: writeMeasurements(head, [job]),
    })
    const inputs = { mode: 'publish', measure: 'size' }
    const kept = await workflow.review(head, { inputs: { ...inputs, 'max-size-increase': '20%' } })
    expect(kept).toMatchObject({
      status: 0,
      outputs: { conclusion: 'success', 'size-delta': '10', 'startup-delta': '' },
    })
    expect(conversation()).toHaveLength(1)
    const exceeded = await workflow.review(head, { inputs: { ...inputs, 'max-size-increase': '10%' } })
    expect(exceeded).toMatchObject({ status: 1, outputs: { conclusion: 'failure', errors: '2' } })
    expect(workflow.findings()).toEqual([
      'Dockerfile:1 size-budget',
      'Dockerfile:2 pip-no-compile',
      'job/Dockerfile:2 size-budget',
    ])
    expect(conversation()).toEqual([expect.stringContaining('size-budget')])
    expect(workflow.github.checkRuns().at(-1)).toMatchObject({ conclusion: 'failure', headSha: head })
  })

  test('of another commit nothing is published', async () => {
    const head = open()
    workflow.checkout.write({ [`${RESULTS}/measurements-1.json`]: writeMeasurements('c'.repeat(40), [MEASUREMENT]) })
    const ended = await workflow.review(head, { inputs: { mode: 'publish', measure: 'size' } })
    expect(ended.stdout).toContain('::warning::Measurements file 1 of 1 is of another commit: left out.')
    expect(workflow.report()!.conclusion).toBe('success')
    expect(conversation()).toEqual([])
  })

  test.each([
    [{ mode: 'measure' }, /::error::input measure: mode measure needs to know what to measure/],
    [{ 'max-size-increase': '5%' }, /::error::input max-size-increase: 5%25 can't be checked; allowed: with size in/],
    [{ mode: 'measure', measure: 'size', shard: '3/2' }, /::error::input shard: "3\/2" is not allowed/],
  ])('%j is an error', async (inputs, message) => {
    const ended = await workflow.review(open(), { inputs })
    expect(ended.status).toBe(2)
    expect(ended.stdout).toMatch(message)
  })
})

describe('a fork’s pull request, published by workflow_run', () => {
  let runner: Folder
  let work: string
  let head: string
  beforeEach(() => {
    const { checkout, github } = workflow
    checkout.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
    const base = checkout.commit({ Dockerfile: EXCELLENT })
    checkout.git('checkout', '--quiet', '-b', 'theirs')
    head = checkout.commit({ Dockerfile: FLAWED })
    github.addToken('fork', readOnly)
    const fork = { sha: head, ref: 'theirs', repo: 'eve/shop' }
    github.addPullRequest({ number: 1, base: { sha: base }, head: fork, files: checkout.listed(base, head) })
    checkout.git('update-ref', 'refs/pull/1/head', head)
    checkout.git('checkout', '--quiet', 'main')
    checkout.git('branch', '--quiet', '-D', 'theirs')
    runner = new Folder()
    work = join(runner.path, 'work')
    execFileSync('git', ['clone', '--quiet', '--depth=1', '--branch=main', `file://${checkout.path}`, work])
  })
  afterEach(() => {
    runner.remove()
  })

  function publish(more: Partial<StepOptions> = {}, run: object = {}): Promise<StepResult> {
    const workflow_run = {
      event: 'pull_request',
      head_sha: head,
      head_branch: 'theirs',
      head_repository: { full_name: 'eve/shop' },
      pull_requests: [],
      ...run,
    }
    return workflow.step({
      event: 'workflow_run',
      payload: { action: 'completed', workflow_run },
      sha: workflow.checkout.git('rev-parse', 'main'),
      environment: { GITHUB_WORKSPACE: work },
      ...more,
      inputs: { mode: 'publish', measure: 'size', ...more.inputs },
    })
  }

  test('gets its comments, its check, and the numbers that its own run measured', async () => {
    runner.write({ [`work/${RESULTS}/measurements-1.json`]: writeMeasurements(head, [MEASUREMENT]) })
    const ended = await publish()
    expect(ended).toMatchObject({ status: 0, stderr: '', outputs: { findings: '2', 'size-delta': '10' } })
    expect(places()).toEqual(['Dockerfile:2', 'Dockerfile:3'])
    expect(conversation()).toEqual([expect.stringMatching(/Packed[^]*100 bytes/i)])
    expect(workflow.github.checkRuns()).toMatchObject([{ headSha: head, conclusion: 'success' }])
    // Once more changes nothing.
    const before = [places(), conversation()]
    await publish()
    expect([places(), conversation()]).toEqual(before)
  })

  test('without numbers: what is found is published all the same, without a warning', async () => {
    const ended = await publish({ inputs: { measure: 'off' } })
    expect(ended).toMatchObject({ status: 0, outputs: { findings: '2' } })
    expect(ended.stdout).not.toContain('::warning')
    expect([places().length, conversation()]).toEqual([2, []])
  })

  test('takes no text from the artifact, follows no link, and stops at no size', async () => {
    const hostile = JSON.stringify(JSON.parse(writeMeasurements(head, [MEASUREMENT])), (key, value: unknown) =>
      typeof value === 'string' &&
      !['head', 'image', 'unit', 'verdict', 'quantity', 'digest', 'part', 'kind'].includes(key) &&
      !/^(?:sha256:)?[0-9a-f]{8,}$|^\d+\.\d+$/.test(value) &&
      !(key === 'name' && ['site-packages', 'as written'].includes(value))
        ? MARK
        : value,
    )
    runner.write({
      secret: 'SECRET',
      [`work/${RESULTS}/measurements-1.json`]: hostile,
      [`work/${RESULTS}/measurements-2.json`]: `{"version":1,"head":"${MARK}"}`,
      [`work/${RESULTS}/measurements-3.json`]: '['.repeat(100_000),
      [`work/${RESULTS}/measurements-5.json`]: writeMeasurements(head, [{ ...MEASUREMENT, image: MARK }]),
      [`work/${RESULTS}/measurements-6.json`]: hostile.replaceAll(/\b100\b/g, '1e999'),
      [`work/${RESULTS}/plan.json`]: MARK,
    })
    symlinkSync(join(runner.path, 'secret'), join(work, RESULTS, 'measurements-4.json'))
    const ended = await publish()
    expect(ended).toMatchObject({ status: 0, stderr: '', outputs: { findings: '2', 'size-delta': '10' } })
    const report = runner.read(`work/${RESULTS}/report.json`)
    const bodies = workflow.github.requests.map(({ body }) => JSON.stringify(body ?? null))
    const shown = [ended.stdout, ended.summary, report, runner.read(`work/${RESULTS}/report.html`), ...bodies].join(
      '\n',
    )
    expect(shown).not.toMatch(/HOSTILE|SECRET|@everyone|evil\.example/)
    expect(ended.stdout).toContain('::warning::Links and files that are too large or too many were passed over: 1.')
  })

  test.each([
    ['somebody pushed since', { head_sha: 'd'.repeat(40) }],
    ['it is another fork’s', { head_repository: { full_name: 'mallory/shop' } }],
    ['the fork was deleted', { head_repository: null }],
  ])('is published for nobody where %s', async (_, run) => {
    const ended = await publish({}, run)
    expect(ended).toMatchObject({ status: 0, outputs: { conclusion: 'success' } })
    expect(ended.stdout).toContain('Nothing to review: no open pull request has the commit')
    expect([places(), conversation(), workflow.github.checkRuns()]).toEqual([[], [], []])
  })

  test('another mode is an error: a stranger’s code would be beside a token that writes', async () => {
    const ended = await publish({ inputs: { mode: 'review' } })
    expect(ended.status).toBe(2)
    expect(ended.stdout).toContain('::error::input mode: "review" is not allowed under workflow_run; allowed: publish')
  })
})
