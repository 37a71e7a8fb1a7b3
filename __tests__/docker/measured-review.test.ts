import { readdirSync } from 'node:fs'
import { afterAll, expect } from '@jest/globals'
import type { Measurement } from '../../src/findings/measurement.js'
import { Checkout, COMMAND, Folder, start, type Ended } from '../e2e/running.js'
import { Workflow } from '../e2e/workflow.js'
import { engineForTests, testOn } from './engine.js'

/* What is shipped, on a real engine: a service is built at base and head, measured, and its fixes are proven. */

const engine = await engineForTests()
const onEngine = testOn(engine)
const outer = ['DOCKER_HOST', 'DOCKER_CONFIG', 'PATH'].flatMap((name) => {
  const value = process.env[name]
  return value === undefined ? [] : [[name, value] as const]
})
const environment = { ...Object.fromEntries(outer), ...('leftOut' in engine ? {} : engine.environment) }
const MINUTES = 60_000

const APPLICATION = {
  'requirements.txt': 'flask\ngunicorn\n',
  'shop/__init__.py':
    'import json\nfrom flask import Flask\nfrom . import carts\n\napp = Flask(__name__)\napp.register_blueprint(carts.bp)\n',
  'shop/carts.py': 'from flask import Blueprint\n\nbp = Blueprint("carts", __name__)\n',
  '.dockerignore': '.git\n.python-dockerfile-review\n',
}

function dockerfile(...lines: readonly string[]): string {
  return [
    'FROM python:3.11-slim-bookworm',
    ...lines,
    'WORKDIR /app',
    'COPY requirements.txt .',
    'RUN pip install --no-cache-dir -r requirements.txt',
    'COPY . .',
    'RUN useradd --system web',
    'USER web',
    'CMD ["gunicorn", "--worker-tmp-dir", "/dev/shm", "--bind", "0.0.0.0:8000", "shop:app"]',
    '',
  ].join('\n')
}

const CLEAN = dockerfile('ENV PYTHONUNBUFFERED=1')
const DISABLED = dockerfile('ENV PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1')

function review(checkout: Checkout, ...args: readonly string[]): Promise<Ended> {
  return start(COMMAND, ['review', ...args], { cwd: checkout.path, environment })
}

const [checkout, temporary] = [new Checkout(), new Folder()]
afterAll(() => {
  checkout.remove()
  temporary.remove()
})

onEngine(
  'a change that turns bytecode off: base against head, and its fix proven',
  async () => {
    checkout.commit({ ...APPLICATION, Dockerfile: CLEAN })
    checkout.commit({ Dockerfile: DISABLED })
    const args = ['review', '--base', 'HEAD~1', '--measure', 'size,startup', '--format', 'json']
    const own = { ...environment, RUNNER_TEMP: temporary.path }
    const ended = await start(COMMAND, args, { cwd: checkout.path, environment: own })
    expect(ended).toMatchObject({ status: 0 })
    const report = JSON.parse(ended.stdout) as {
      measurements: readonly Measurement[]
      findings: readonly {
        rule: string
        fingerprint: string
        new: boolean
        evidence: { verified: { builds: boolean } } | null
      }[]
    }
    const [measurement] = report.measurements
    if (!measurement) throw new Error(`nothing was measured: ${ended.stderr}`)
    const { base, head, deltas, variants, bytecode, conditions } = measurement
    if (!base?.startup || !head.startup || 'notMeasurable' in base.startup || 'notMeasurable' in head.startup) {
      throw new Error(`no starts: ${JSON.stringify([base?.startup, head.startup]).slice(0, 2000)}`)
    }
    // What pip itself imports is not stored at its build any more, so that each start compiles it.
    expect(base.startup.what).toBe('import gunicorn.app.wsgiapp, shop')
    expect(head.startup.modulesImported).toBe(base.startup.modulesImported)
    expect(head.startup.modulesCompiled).toBeGreaterThan(base.startup.modulesCompiled!)
    expect(deltas?.startup).toMatchObject({ verdict: 'worse' })
    expect(deltas?.size).toMatchObject({ verdict: 'better' })
    expect(conditions.standIns).toBe('standIn' in engine && engine.standIn)

    const finding = report.findings.find(({ rule }) => rule === 'bytecode-disabled')
    expect(finding).toMatchObject({ new: true })
    const fixed = variants.find(({ findings }) => findings.length === 1 && findings[0] === finding?.fingerprint)
    expect(fixed?.deltas.startup).toMatchObject({ verdict: 'better' })
    expect(fixed?.verified).toEqual({ builds: true, samePackages: true, sameImports: true })
    expect(finding?.evidence?.verified.builds).toBe(true)

    expect(bytecode?.rows.map(({ name }) => name)).toEqual([
      'as written',
      'nothing written',
      'all precompiled',
      'nothing compiled',
    ])
    const [, , precompiled, none] = bytecode!.rows
    expect(precompiled!.modulesCompiled).toBe(0)
    expect(none!.modulesCompiled).toBeGreaterThan(head.startup.modulesCompiled!)
    expect(precompiled!.packed).toBeGreaterThan(none!.packed!)
    // No tree, no secret, no metadata is left behind.
    expect(readdirSync(temporary.path)).toEqual([])
  },
  10 * MINUTES,
)

onEngine(
  'a pull request that turns bytecode off gets the measured cost in its comment',
  async () => {
    const workflow = await Workflow.begin()
    try {
      const base = workflow.checkout.commit({ ...APPLICATION, Dockerfile: CLEAN })
      const head = workflow.checkout.commit({ Dockerfile: DISABLED })
      workflow.open(base, head)
      const ended = await workflow.review(head, { inputs: { measure: 'size\nstartup' }, environment })
      expect(ended).toMatchObject({ status: 0, stdout: expect.not.stringContaining('::error') })
      expect(Number(ended.outputs['startup-delta'])).toBeGreaterThan(0)
      expect(Number(ended.outputs['size-delta'])).toBeLessThan(0)
      const [comment] = workflow.github.reviewComments(1).filter(({ body }) => body.includes('PYTHONDONTWRITEBYTECODE'))
      expect(comment?.body).toMatch(/start .*→.* (?:ms|s)/)
      expect(comment?.body).toMatch(/modules compiled at each start \d+ → \d+/)
      expect(comment?.body).toContain('```suggestion')
      expect(ended.summary).toContain('Modules compiled')
    } finally {
      await workflow.end()
    }
  },
  10 * MINUTES,
)

onEngine(
  'a build that fails is a finding on the line that fails, with the end of its log',
  async () => {
    checkout.commit({ ...APPLICATION, Dockerfile: CLEAN })
    checkout.commit({ Dockerfile: CLEAN.replace('RUN useradd', 'RUN echo no such luck >&2 && false && useradd') })
    const ended = await review(checkout, '--base', 'HEAD~1', '--measure', 'size')
    expect(ended).toMatchObject({ status: 1 })
    expect(ended.stdout).toMatch(/^Dockerfile:7:1: error build-failed: .*no such luck/m)
  },
  5 * MINUTES,
)

onEngine(
  'a budget that the change exceeds fails the review, and says by how much',
  async () => {
    checkout.commit({ ...APPLICATION, Dockerfile: CLEAN })
    checkout.commit({
      Dockerfile: CLEAN.replace('COPY . .', 'COPY . .\nRUN head -c 3000000 /dev/urandom > /app/model'),
    })
    const ended = await review(checkout, '--base', 'HEAD~1', '--measure', 'size', '--max-size-increase', '2 MB')
    expect(ended).toMatchObject({ status: 1 })
    expect(ended.stdout).toMatch(/error size-budget: The packed size grows by 3 MB .* the budget is 2 MB/)
    const kept = await review(checkout, '--base', 'HEAD~1', '--measure', 'size', '--max-size-increase', '4 MB')
    expect(kept).toMatchObject({ status: 0 })
  },
  5 * MINUTES,
)

onEngine(
  'two finished images are compared, and one that is not there is said to be',
  async () => {
    const same = await start(
      COMMAND,
      ['compare', 'python:3.11-slim', 'python:3.11-slim-bookworm', '--measure', 'size'],
      {
        cwd: checkout.path,
        environment,
      },
    )
    expect(same).toMatchObject({ status: 0 })
    expect(same.stdout).toContain('size no difference that can be told')
    const missing = await start(COMMAND, ['measure', 'nobody/has:this'], { cwd: checkout.path, environment })
    expect(missing.status).toBe(2)
    expect(missing.stderr).toContain('the engine has no image nobody/has:this; docker pull nobody/has:this gets one')
  },
  5 * MINUTES,
)

onEngine(
  'images that earlier steps built are measured where the configuration names them, with their budgets',
  async () => {
    const own = new Checkout()
    try {
      const entry = (image: string): string => {
        return `images:\n  - image: ${image}\n    base-image: python:3.11-slim\n    budgets: {size: 5 MB}\n`
      }
      const path = '.github/python-dockerfile-review.yml'
      own.commit({ [path]: entry('python:3.11') })
      const grown = await review(own, '--measure', 'size')
      expect(grown).toMatchObject({ status: 1 })
      expect(grown.stdout).toMatch(
        /python-dockerfile-review\.yml:2:1.* error size-budget: The packed size grows by \d+ MB .* the budget is 5 MB/,
      )
      expect(grown.stdout).toContain('measured: python:3.11')
      own.commit({ [path]: entry('nobody/has:this') })
      const missing = await review(own, '--measure', 'size')
      expect(missing).toMatchObject({ status: 0 })
      expect(missing.stdout).toContain('the engine has no image nobody/has:this; docker pull nobody/has:this gets one')
    } finally {
      own.remove()
    }
  },
  5 * MINUTES,
)
