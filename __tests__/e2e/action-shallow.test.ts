import { execFileSync } from 'node:child_process'
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { EXCELLENT, UNCOMPILED } from './dockerfiles.js'
import { findingsOf, Folder, type Report } from './running.js'
import { Workflow } from './workflow.js'

// Several processes each, on machines that build beside.
jest.setTimeout(300_000)

let workflow: Workflow
let runner: Folder
beforeEach(async () => {
  workflow = await Workflow.begin()
  runner = new Folder()
})
afterEach(async () => {
  runner.remove()
  await workflow.end()
})

test('a checkout of one commit, as actions/checkout makes it: what is missing is fetched, files on the disk do not count', async () => {
  const { checkout, github } = workflow
  checkout.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
  const base = checkout.commit({ Dockerfile: EXCELLENT, 'old/Dockerfile': UNCOMPILED })
  const head = checkout.commit({ Dockerfile: `# head\n${UNCOMPILED}` })
  checkout.git('checkout', '--quiet', '-b', 'merge', base)
  const merge = checkout.commit({ Dockerfile: `# merge\n# commit\n${UNCOMPILED}` })
  workflow.open(base, head)

  const clone = `file://${checkout.path}`
  execFileSync('git', ['clone', '--quiet', '--depth=1', '--branch', 'merge', clone, `${runner.path}/work`])
  runner.write({ 'work/Dockerfile': 'not even a Dockerfile\n' })
  const environment = { GITHUB_WORKSPACE: `${runner.path}/work` }
  const ended = await workflow.review(merge, { environment, inputs: { 'fail-on': 'warning' } })
  expect(ended).toMatchObject({ status: 1, stderr: '' })
  const report = JSON.parse(runner.read('work/.python-dockerfile-review/report.json')) as Report
  expect(report.images.map(({ id }) => id)).toEqual(['Dockerfile'])
  expect(findingsOf(report)).toEqual(['Dockerfile:3 pip-no-compile'])
  expect(github.reviewComments(1)).toMatchObject([{ path: 'Dockerfile', line: 3 }])
})
