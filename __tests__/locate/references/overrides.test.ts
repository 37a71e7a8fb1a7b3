import { expect, test } from '@jest/globals'
import type { BuildOverrides } from '../../../src/locate/references/overrides.js'
import { images } from './trees.js'

const FILES = {
  'compose.yml':
    'services: {web: {build: {context: ., dockerfile: a/Dockerfile, target: web, args: {A: compose, B: b}}}}\n',
  'a/Dockerfile': 'FROM python AS web\nFROM python AS job\n',
  'b/Dockerfile': 'FROM python\n',
}

async function located(overrides: BuildOverrides) {
  const selection = { dockerfiles: [], ignore: [], ...overrides }
  const found = await images(FILES, { selection })
  return found.map(({ id, context, platform, buildArguments }) => [
    id,
    context,
    platform,
    Object.fromEntries(buildArguments ?? []),
  ])
}

test('nothing said: as the files around have it', async () => {
  const usual = [
    ['a/Dockerfile#web', '.', null, { A: 'compose', B: 'b' }],
    ['b/Dockerfile', 'b', null, {}],
  ]
  expect(await located({})).toEqual(usual)
  expect(await located({ target: null, context: null, buildArgs: new Map(), platform: null })).toEqual(usual)
})

test('context, platform and arguments go over what the files say of each', async () => {
  const overrides = { context: 'c', platform: 'linux/arm64', buildArgs: new Map([['A', 'own']]) }
  expect(await located(overrides)).toEqual([
    ['a/Dockerfile#web', 'c', 'linux/arm64', { A: 'own', B: 'b' }],
    ['b/Dockerfile', 'c', 'linux/arm64', { A: 'own' }],
  ])
})

test('a target leaves the Dockerfiles out that have no such stage', async () => {
  expect(await located({ target: 'WEB' })).toEqual([['a/Dockerfile#WEB', '.', null, { A: 'compose', B: 'b' }]])
  // What compose says is of another target, but for the context.
  expect(await located({ target: 'job' })).toEqual([['a/Dockerfile#job', '.', null, {}]])
  expect((await located({ target: '0' })).map(([id]) => id)).toEqual(['a/Dockerfile#0', 'b/Dockerfile#0'])
})

test('a stage that no Dockerfile has is an error that names those that there are', async () => {
  await expect(located({ target: 'wbe' })).rejects.toThrow(
    'option --target: no Dockerfile has a stage "wbe"; allowed: web, job',
  )
})
