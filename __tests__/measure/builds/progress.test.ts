import { describe, expect, test } from '@jest/globals'
import { buildFailure, failingLine } from '../../../src/measure/builds/failure.js'
import { BuildProgress } from '../../../src/measure/builds/progress.js'

const at = (seconds: number): string => new Date(Date.UTC(2026, 0, 1, 0, 0, seconds)).toISOString()
const digest = (name: string): string => `sha256:${Buffer.from(name).toString('hex').padEnd(64, '0').slice(0, 64)}`

/** In the shape of moby/buildkit's client/graph.go. */
function vertex(name: string, rest: object = {}): string {
  return JSON.stringify({ vertexes: [{ digest: digest(name), name, ...rest }] })
}

function log(name: string, text: string): string {
  return JSON.stringify({ logs: [{ vertex: digest(name), stream: 1, data: Buffer.from(text).toString('base64') }] })
}

function read(...lines: readonly string[]): BuildProgress {
  const progress = new BuildProgress()
  for (const line of lines) progress.read(line)
  return progress
}

describe('progress', () => {
  test('holds the instructions in the order of their end, cached ones marked', () => {
    const progress = new BuildProgress()
    const ended = [
      vertex('[internal] load build definition from Dockerfile', { started: at(0), completed: at(1) }),
      vertex('[build 1/2] FROM python:3.11', { started: at(1), completed: at(1), cached: true }),
      vertex('[2/3] RUN slow'),
      vertex('[2/3] RUN slow', { started: at(1) }),
      vertex('[linux/amd64 build 2/2] RUN quick', { started: at(1), completed: at(2) }),
      vertex('[2/3] RUN slow', { started: at(1), completed: at(5) }),
      vertex('exporting to image', { started: at(5), completed: at(6) }),
    ].map((line) => progress.read(line).map(({ name }) => name))
    expect(ended.flat()).toEqual([
      '[build 1/2] FROM python:3.11',
      '[linux/amd64 build 2/2] RUN quick',
      '[2/3] RUN slow',
    ])
    expect(progress.steps).toEqual([
      { name: '[build 1/2] FROM python:3.11', cached: true, milliseconds: 0 },
      { name: '[linux/amd64 build 2/2] RUN quick', cached: false, milliseconds: 1000 },
      { name: '[2/3] RUN slow', cached: false, milliseconds: 4000 },
    ])
    expect(progress.failure).toBeNull()
  })

  test('one that ends twice is one step of both times', () => {
    const name = '[1/2] FROM python:3.11'
    const { steps } = read(
      vertex(name, { started: at(0), completed: at(1) }),
      vertex(name, { started: at(3), completed: at(5) }),
    )
    expect(steps).toEqual([{ name, cached: false, milliseconds: 3000 }])
  })

  test('what failed first counts, not what was cancelled by it', () => {
    const { failure, steps } = read(
      log('[2/3] RUN bad', 'one\n'),
      vertex('[other 1/1] RUN good', { started: at(0), completed: at(1), error: 'context canceled: context canceled' }),
      vertex('[2/3] RUN bad', { started: at(0), completed: at(1), error: 'exit code: 1' }),
      log('[2/3] RUN bad', 'two\n'),
    )
    expect(failure).toMatchObject({ name: '[2/3] RUN bad', error: 'exit code: 1', log: 'one\ntwo\n' })
    expect(steps).toEqual([])
  })

  test.each(['{', '[]', 'null', '{"vertexes": 1, "logs": [null, {"vertex": 1}]}', '{"vertexes": [{"name": "x"}]}', ''])(
    '%j is taken',
    (line) => {
      expect(read(line)).toMatchObject({ steps: [], failure: null })
    },
  )

  test('of a log only the end is kept', () => {
    const progress = new BuildProgress()
    for (let index = 0; index < 50; index++) progress.read(log('[2/2] RUN x', `${index} ${'x'.repeat(10_000)}\n`))
    progress.read(vertex('[2/2] RUN x', { error: 'failed' }))
    expect(progress.failure?.log).toHaveLength(100_000)
    expect(progress.failure?.log).toContain('49 x')
  })
})

const RULE = '-'.repeat(20)

describe('the failing line', () => {
  test.each([
    [`web.Dockerfile:6\n${RULE}\n   5 |     COPY a /a\n   6 | >>> RUN x\n${RULE}\nERROR: failed to build`, 6],
    [`a b:12\n${RULE}\n`, 12],
    ['ERROR: failed to solve: dockerfile parse error on line 3: unknown instruction: RUM', 3],
    ['ERROR: failed to solve: dockerfile parse error line 4: x', 4],
    [`Dockerfile:0\n${RULE}\n`, null],
    ['Dockerfile:7\nno rule', null],
    [`  12 | Dockerfile:7\n${RULE}\n`, null],
    ['ERROR: no such host', null],
    ['', null],
  ])('%j: %j', (plain, line) => {
    expect(failingLine(plain)).toBe(line)
  })
})

describe('a failure', () => {
  test('is the command’s status with its log', () => {
    const name = '[2/2] RUN pip install shop'
    const error = 'process "/bin/sh -c pip install \\"shop\\"" did not complete successfully: exit code: 1'
    const progress = read(
      log(
        name,
        'Looking in https://ada:hunter2@example.com/simple\n\u001B[31mERROR: No matching distribution\u001B[0m\n',
      ),
      vertex(name, { started: at(0), completed: at(1), error }),
      `Dockerfile:4`,
      RULE,
      '   4 | >>> RUN pip install shop',
      RULE,
      `ERROR: failed to build: failed to solve: ${error}`,
    )
    expect(buildFailure(progress, [])).toEqual({
      failed: 'a command ended with status 1',
      line: 4,
      log: ['Looking in https://***@example.com/simple', 'ERROR: No matching distribution'],
      timedOut: false,
    })
  })

  test('for want of .git says that there is none', () => {
    const name = '[2/2] RUN pip install .'
    const progress = read(
      log(name, 'LookupError: setuptools-scm was unable to detect version for /srv.\n'),
      vertex(name, { error: 'exit code: 1' }),
    )
    expect(buildFailure(progress, []).failed).toBe('exit code: 1; builds for measuring have no .git')
  })

  test('before anything ran is what buildx says', () => {
    const said = 'failed to solve: python:9: failed to resolve source metadata: not found'
    const progress = read('Dockerfile:1', RULE, '   1 | >>> FROM python:9', RULE, `ERROR: failed to build: ${said}`)
    expect(buildFailure(progress, [])).toEqual({
      failed: 'python:9: failed to resolve source metadata: not found',
      line: 1,
      log: [`failed to build: ${said}`],
      timedOut: false,
    })
    expect(buildFailure(read(), [])).toMatchObject({ failed: 'the build failed', line: null, log: [] })
  })
})
