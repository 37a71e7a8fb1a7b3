import { describe, expect, test } from '@jest/globals'
import { buildArguments, type BuildPlaces } from '../../../src/adapters/docker/build-arguments.js'
import { createArguments, environmentFile } from '../../../src/adapters/docker/container-arguments.js'
import { buildOf, containerOf } from '../../docker/adapter.js'
import { DiskWorkspace } from '../../../src/adapters/workspace/disk.js'

const TREE = { name: 'head', folder: '/', workspace: new DiskWorkspace('/') }
const PLACES: BuildPlaces = {
  builder: null,
  dockerfile: '/t/build-1/web.Dockerfile',
  context: '/t/trees/1/shop',
  metadata: '/t/build-1/metadata.json',
  tag: 'python-dockerfile-review/run:1',
  pinned: new Map(),
}
const TEXT = 'FROM python:3.12 AS build\nFROM ubuntu as Final\n'

describe('a build', () => {
  test('with nothing said', () => {
    expect(buildArguments(buildOf(TREE), TEXT, PLACES)).toEqual(
      [
        'buildx build --progress rawjson --load --provenance=false --sbom=false --metadata-file /t/build-1/metadata.json',
        '--file /t/build-1/web.Dockerfile --tag python-dockerfile-review/run:1 -- /t/trees/1/shop',
      ].flatMap((line) => line.split(' ')),
    )
  })

  const changes = {
    target: '--allow',
    platform: 'linux/arm64',
    buildArguments: new Map([
      ['A', '--allow=network.host'],
      ['B', 'x y'],
    ]),
    secrets: ['id=npm'],
    buildContexts: ['docs=../docs', 'ubuntu=docker-image://x'],
    pinned: new Map(),
  }
  const places = {
    ...PLACES,
    builder: 'far',
    pinned: new Map([
      ['python:3.12', 'sha256:1'],
      ['ubuntu', 'sha256:2'],
      ['final', 'sha256:3'],
      ['debian@sha256:4', 'sha256:4'],
    ]),
  }

  test('with everything: each value stands behind its option, and no name of the file’s own is taken over', () => {
    const args = buildArguments(buildOf(TREE, changes), TEXT, places)
    expect(args.slice(0, 4)).toEqual(['buildx', '--builder', 'far', 'build'])
    expect(args.slice(args.indexOf('--target'), -2)).toEqual([
      ...['--target', '--allow', '--platform', 'linux/arm64'],
      ...['--build-arg', 'A=--allow=network.host', '--build-arg', 'B=x y', '--secret', 'id=npm'],
      ...['--build-context', 'docs=../docs', '--build-context', 'ubuntu=docker-image://x'],
      ...['--build-context', 'python:3.12=docker-image://python:3.12@sha256:1'],
    ])
    expect(args.slice(-2)).toEqual(['--', '/t/trees/1/shop'])
  })

  test('of a stranger’s code gets no secrets and no contexts, whatever is asked', () => {
    const args = buildArguments(buildOf(TREE, { ...changes, fork: true }), TEXT, places)
    expect(args).not.toContain('--secret')
    expect(args.filter((arg) => arg.includes('=docker-image:') || arg.includes('docs='))).toEqual([
      'python:3.12=docker-image://python:3.12@sha256:1',
      'ubuntu=docker-image://ubuntu@sha256:2',
    ])
  })
})

describe('a container', () => {
  const ALWAYS = [
    'create --interactive --label python-dockerfile-review=run1 --pull never --network none',
    '--security-opt no-new-privileges --pids-limit 1024 --no-healthcheck --init=false --log-driver none --restart no',
  ].flatMap((line) => line.split(' '))

  test('as the image starts it', () => {
    expect(createArguments(containerOf('shop:1'), 'run1', null)).toEqual([...ALWAYS, '--', 'shop:1'])
  })

  test('with everything', () => {
    const request = containerOf('shop:1', {
      command: ['sh', '-c', '--privileged'],
      cpus: 0.25,
      memory: 64_000_000,
      readOnly: true,
      tmpfs: ['/tmp', '/run'],
      user: '1000:1000',
      environment: new Map([
        ['A', 'one line'],
        ['B', 'two\nlines'],
      ]),
    })
    expect(createArguments(request, 'run1', '/t/environment')).toEqual([
      ...ALWAYS,
      ...['--cpus', '0.25', '--memory', '64000000', '--memory-swap', '64000000', '--read-only'],
      ...['--tmpfs', '/tmp', '--tmpfs', '/run', '--user', '1000:1000', '--env-file', '/t/environment'],
      ...['--env', 'B=two\nlines', '--entrypoint', 'sh', '--', 'shop:1', '-c', '--privileged'],
    ])
    expect(environmentFile(request.environment)).toBe('A=one line\n')
    expect(environmentFile(new Map([['B', 'two\rlines']]))).toBeNull()
  })

  test('an empty command takes the image’s entrypoint away', () => {
    expect(createArguments(containerOf('x', { command: [] }), 'run1', null).slice(-4)).toEqual([
      ...['--entrypoint', '', '--', 'x'],
    ])
  })
})
