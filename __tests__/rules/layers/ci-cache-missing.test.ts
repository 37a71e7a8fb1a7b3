import { expect, test } from '@jest/globals'
import { deploymentsOf, reportsOf } from '../harness.js'

const rule = 'ci-cache-missing'
const Dockerfile = 'FROM python:3.13-slim AS web\nRUN pip install flask\n'
const PATH = '.github/workflows/image.yml'

async function places(steps: string, job = 'runs-on: ubuntu-24.04'): Promise<string[]> {
  const files = { Dockerfile, [PATH]: `jobs:\n  image:\n    ${job}\n    steps:\n${steps.replace(/^/gm, '      ')}\n` }
  const reports = reportsOf(rule, files, { deployments: await deploymentsOf(files) })
  for (const { text } of reports) expect(text).toBe('FROM python:3.13-slim AS web')
  return reports.map(({ at }) => `${at!.path}:${at!.line}`)
}

const ACTION = '- uses: docker/build-push-action@v6\n  with:\n    context: .'

test.each([
  ['the action', ACTION],
  ['docker build', '- run: docker build -t shop .'],
  ['twice in a job', `${ACTION}\n- run: docker build .`],
])('fires: %s', async (_, steps) => {
  expect(await places(steps)).toEqual([`${PATH}:5`])
})

test.each([
  ['both', `${ACTION}\n    cache-from: type=gha\n    cache-to: type=gha`],
  ['a cache that another workflow writes', `${ACTION}\n    cache-from: type=registry,ref=example/shop:cache`],
  ['one that others read', `${ACTION}\n    cache-to: type=inline`],
  ['on purpose', `${ACTION}\n    no-cache: true`],
  ['docker build on purpose', '- run: docker build --no-cache .'],
  ['docker build with a cache', '- run: docker buildx build --cache-from type=gha --cache-to type=gha .'],
  ['another Dockerfile', `${ACTION}\n    file: docs/Dockerfile`],
  ['a service that keeps one', '- uses: depot/build-push-action@v1'],
  ['a step that saves the layers', `- uses: satackey/action-docker-layer-caching@v0.0.11\n${ACTION}`],
])('silent: %s', async (_, steps) => {
  expect(await places(steps)).toEqual([])
})

test.each(['runs-on: self-hosted', 'runs-on: [self-hosted, linux]', 'runs-on: {labels: [self-hosted]}'])(
  'silent: a machine that stays, %s',
  async (job) => {
    expect(await places(ACTION, job)).toEqual([])
  },
)

test('other files than workflows are run where layers stay', () => {
  const compose = { kind: 'compose', cache: { from: false, to: false } } as const
  expect(reportsOf(rule, Dockerfile, { deployments: [compose] })).toEqual([])
})
