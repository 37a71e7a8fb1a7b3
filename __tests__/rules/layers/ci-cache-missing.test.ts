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
  ['a cache in the image that no build reads', `${ACTION}\n    cache-to: type=inline`],
  ['the argument for one', `${ACTION}\n    build-args: BUILDKIT_INLINE_CACHE=1`],
  ['docker build with it', '- run: docker build --build-arg BUILDKIT_INLINE_CACHE=1 .'],
  ['twice in a job', `${ACTION}\n- run: docker build .`],
  [
    'a builder on the machine itself',
    `- uses: docker/setup-buildx-action@v3\n  with: {driver: docker-container}\n${ACTION}`,
  ],
  ['one that the shell makes there', `- run: docker buildx create --use --driver docker-container\n${ACTION}`],
])('fires: %s', async (_, steps) => {
  const line = 5 + steps.slice(0, steps.search(/- uses: docker\/build|docker build /)).split('\n').length - 1
  expect(await places(steps)).toEqual([`${PATH}:${line}`])
})

test.each([
  ['both', `${ACTION}\n    cache-from: type=gha\n    cache-to: type=gha`],
  ['a cache that another workflow writes', `${ACTION}\n    cache-from: type=registry,ref=example/shop:cache`],
  ['one that others read', `${ACTION}\n    cache-to: type=registry,ref=example/shop:cache`],
  [
    'one in the image, which another build reads',
    `${ACTION}\n    build-args: BUILDKIT_INLINE_CACHE=1\n- run: docker build --cache-from example/shop .`,
  ],
  ['one in the image and elsewhere', '- run: docker build --cache-to type=inline --cache-to type=gha .'],
  ['on purpose', `${ACTION}\n    no-cache: true`],
  ['docker build on purpose', '- run: docker build --no-cache .'],
  ['docker build with a cache', '- run: docker buildx build --cache-from type=gha --cache-to type=gha .'],
  ['another Dockerfile', `${ACTION}\n    file: docs/Dockerfile`],
  ['a service that keeps one', '- uses: depot/build-push-action@v1'],
  [
    'Docker Build Cloud',
    `- uses: docker/setup-buildx-action@v3\n  with: {driver: cloud, endpoint: example/shop}\n${ACTION}`,
  ],
  [
    'BuildKit elsewhere',
    `- uses: docker/setup-buildx-action@v3\n  with: {driver: remote, endpoint: "tcp://build:1234"}\n${ACTION}`,
  ],
  [
    'a builder that an expression names',
    `- uses: docker/setup-buildx-action@v3\n  with: {driver: "\${{ vars.DRIVER }}"}\n${ACTION}`,
  ],
  ['another machine', `- uses: docker/setup-buildx-action@v3\n  with: {endpoint: builders}\n${ACTION}`],
  ['a cloud that the shell sets up', `- run: docker buildx create --use --driver cloud example/shop\n${ACTION}`],
  ['a builder at an address', `- run: docker buildx create --use --name far ssh://build\n${ACTION}`],
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
