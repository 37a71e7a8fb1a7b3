import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { before, DISABLED, EXCELLENT, FLAWED } from './dockerfiles.js'
import { findingsOf, Folder, type Report } from './running.js'
import { Workflow } from './workflow.js'

const CONFIGURATION = '.github/python-dockerfile-review.yml'
const IGNORE = '# python-dockerfile-review ignore=bytecode-disabled reason=says who'
/** What git runs on its own accord, if it is let: reference-transaction on any fetch that moves a ref. */
const HOOKS = ['post-checkout', 'post-index-change', 'reference-transaction', 'pre-auto-gc', 'fsmonitor-watchman']

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

/** The base as actions/checkout leaves it, with all that git could be made to run by what a head brings along. */
function checkOutBase(canary: string): string {
  const work = join(runner.path, 'work')
  const origin = `file://${workflow.checkout.path}`
  execFileSync('git', ['clone', '--quiet', '--depth=1', '--branch=main', origin, work])
  const trap = join(runner.path, 'trap')
  runner.write({ trap: `#!/bin/sh\ntouch '${canary}'\ncat\n` })
  for (const hook of HOOKS) runner.write({ [`work/.git/hooks/${hook}`]: `#!/bin/sh\nexec '${trap}' < /dev/null\n` })
  execFileSync('chmod', ['-R', '+x', trap, join(work, '.git/hooks')])
  const settings = {
    'filter.trap.clean': trap,
    'filter.trap.smudge': trap,
    'diff.trap.textconv': trap,
    'diff.trap.command': trap,
    'diff.external': trap,
    'core.fsmonitor': trap,
    'core.pager': trap,
  }
  for (const [key, value] of Object.entries(settings)) execFileSync('git', ['config', key, value], { cwd: work })
  return work
}

test('a fork’s pull request in pull_request_target: read as objects, judged by the base’s policy, nothing of it run', async () => {
  const { checkout, github } = workflow
  checkout.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
  const base = checkout.commit({
    Dockerfile: EXCELLENT,
    'job/Dockerfile': before('ENV', IGNORE, DISABLED),
    [CONFIGURATION]: 'rules:\n  bytecode-disabled: error\n',
  })
  checkout.git('checkout', '--quiet', '-b', 'theirs')
  const head = checkout.commit({
    Dockerfile: before('ENV', IGNORE, FLAWED),
    'job/Dockerfile': `# moved\n${before('ENV', IGNORE, DISABLED)}`,
    [CONFIGURATION]: 'rules:\n  bytecode-disabled: off\n  pip-no-compile: off\nfail-on: never\n',
    '.gitattributes': '* filter=trap diff=trap\n',
    '.gitmodules': '[submodule "x"]\n\tpath = x\n\turl = ext::touch%20canary\n',
  })
  workflow.open(base, head, 'eve/shop')
  // A fork's commit is on GitHub under the pull request's own ref only.
  checkout.git('update-ref', 'refs/pull/1/head', head)
  checkout.git('checkout', '--quiet', 'main')
  checkout.git('branch', '--quiet', '-D', 'theirs')

  const canary = join(runner.path, 'canary')
  const work = checkOutBase(canary)
  const git = (...args: string[]): string => execFileSync('git', args, { cwd: work, encoding: 'utf8', stdio: 'pipe' })
  expect(() => git('cat-file', '-e', head)).toThrow()
  const status = (): string => git('-c', 'core.fsmonitor=false', '-c', 'filter.trap.clean=', 'status', '--porcelain')
  const refs = git('for-each-ref')
  const ended = await workflow.review(base, {
    event: 'pull_request_target',
    environment: { GITHUB_WORKSPACE: work },
  })

  expect(ended).toMatchObject({ status: 1, stderr: '', outputs: { conclusion: 'failure', errors: '1', warnings: '1' } })
  const report = JSON.parse(runner.read('work/.python-dockerfile-review/report.json')) as Report
  expect(findingsOf(report)).toEqual([
    `${CONFIGURATION}:2 policy-changed`,
    'Dockerfile:2 pip-no-compile',
    'Dockerfile:3 policy-changed',
    'Dockerfile:4 bytecode-disabled',
  ])
  expect(report.suppressed).toMatchObject([{ rule: 'bytecode-disabled', path: 'job/Dockerfile' }])
  expect(report.problems).toEqual([])
  expect(github.reviewComments(1).map(({ path, line }) => `${path}:${line ?? ''}`)).toEqual([
    'Dockerfile:4',
    'Dockerfile:2',
    `${CONFIGURATION}:2`,
    'Dockerfile:3',
  ])
  expect(github.checkRuns()).toMatchObject([{ headSha: head, conclusion: 'failure' }])

  expect(existsSync(canary)).toBe(false)
  git('cat-file', '-e', head)
  expect(git('for-each-ref')).toBe(refs)
  expect(git('rev-parse', 'HEAD').trim()).toBe(base)
  expect(status()).toBe('?? .python-dockerfile-review/\n')
  // Plain git walks into the trap.
  git('status')
  expect(existsSync(canary)).toBe(true)
})
