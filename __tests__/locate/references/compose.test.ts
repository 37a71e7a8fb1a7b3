import { describe, expect, test } from '@jest/globals'
import { composeReferences, readServices, withExtended } from '../../../src/locate/references/compose.js'
import { interpolate } from '../../../src/locate/references/interpolate.js'
import { said } from './said.js'

const BUILT = { builds: true, cache: { from: false, to: false } }

async function read(text: string, path = 'shop/compose.yaml', base: string | null = null) {
  const services = withExtended(path, new Map([[path, (await readServices(text))!]]))
  const under = base === null ? null : await readServices(base)
  return composeReferences(path, services, under).map(said)
}

const COMMON = ['builds', 'cache', 'dockerfile', 'context', 'line', 'name']

/** One service, as the reader sees it, without what all have that are built here. */
async function service(body: string) {
  const [one] = await read(`services:\n  web:\n    build: .\n${body.replace(/^(?=.)/gm, '    ')}\n`)
  return Object.fromEntries(Object.entries(one!).filter(([key]) => !COMMON.includes(key)))
}

describe('what a compose file builds', () => {
  test.each([
    ['build: .', { dockerfile: 'shop/Dockerfile', context: 'shop' }],
    ['build: ..', { dockerfile: 'Dockerfile', context: '.' }],
    ['build: {context: web}', { dockerfile: 'shop/web/Dockerfile', context: 'shop/web' }],
    ['build: {dockerfile: docker/web.Dockerfile}', { dockerfile: 'shop/docker/web.Dockerfile', context: 'shop' }],
    ['build: {context: .., dockerfile: shop/Dockerfile}', { dockerfile: 'shop/Dockerfile', context: '.' }],
    ['build: {context: "${DIR:-web}"}', { dockerfile: 'shop/web/Dockerfile', context: 'shop/web' }],
    ['build: {context: ., target: web}', { dockerfile: 'shop/Dockerfile', context: 'shop', target: 'web' }],
    [
      'build: {context: ., args: {A: 1, B: "${B:-x}", C: "${C}", D: }}',
      { dockerfile: 'shop/Dockerfile', context: 'shop', buildArguments: { A: '1', B: 'x' } },
    ],
    [
      'build: {context: ., args: [A=1, B]}',
      { dockerfile: 'shop/Dockerfile', context: 'shop', buildArguments: { A: '1' } },
    ],
    [
      'build: {context: ., platforms: [linux/arm64]}',
      { dockerfile: 'shop/Dockerfile', context: 'shop', platform: 'linux/arm64' },
    ],
    ['build: {context: ., platforms: [linux/arm64, linux/amd64]}', { dockerfile: 'shop/Dockerfile', context: 'shop' }],
    [
      'build: {context: ., cache_from: ["type=gha"], cache_to: ["type=gha"]}',
      { dockerfile: 'shop/Dockerfile', context: 'shop', cache: { from: true, to: true } },
    ],
  ])('%s', async (body, expected) => {
    expect(await read(`services:\n  web:\n    ${body}\n`)).toEqual([{ line: 2, name: 'web', ...BUILT, ...expected }])
  })

  test.each([
    'build: {dockerfile_inline: "FROM scratch"}',
    'build: https://github.com/x/y.git',
    'build: {context: "${DIR}"}',
    'build: {context: ., target: "${TARGET}"}',
    'build: ../../outside',
    'build: /srv/web',
    'command: sleep 1',
  ])('%s is nothing that can be known', async (body) => {
    expect(await read(`services:\n  web:\n    ${body}\n`)).toEqual([])
  })

  test('an image that others build', async () => {
    expect(await read('services:\n  web:\n    image: ghcr.io/me/shop:${TAG:-latest}\n    read_only: true\n')).toEqual([
      { line: 2, name: 'web', images: ['ghcr.io/me/shop'], readOnly: true },
    ])
  })
})

describe('how it runs', () => {
  test.each([
    ['read_only: true', { readOnly: true }],
    ['read_only: "false"', { readOnly: false }],
    ['tmpfs: /tmp', { tmpfs: ['/tmp'] }],
    ['tmpfs: ["/tmp:size=64m", /run]', { tmpfs: ['/tmp', '/run'] }],
    ['volumes: [{type: tmpfs, target: /tmp}]', { tmpfs: ['/tmp'] }],
    ['volumes: ["data:/data", "/cache"]', { volumes: ['/data', '/cache'] }],
    ['user: "1000:1000"', { user: '1000' }],
    ['user: "${ID}"', {}],
    ['init: true', { init: true }],
    ['stop_signal: SIGINT', { stopSignal: 'SIGINT' }],
    ['healthcheck: {test: [CMD, curl, -f, localhost]}', { healthCheck: ['CMD', 'curl', '-f', 'localhost'] }],
    ['healthcheck: {interval: 5s}', {}],
    ['cpus: 0.5\nmem_limit: 512m', { cpus: 0.5, memory: 512 * 2 ** 20 }],
    ['deploy: {resources: {limits: {cpus: "2", memory: 1GB}}}', { cpus: 2, memory: 2 ** 30 }],
    ['gpus: all', { gpu: true }],
    ['deploy: {resources: {reservations: {devices: [{capabilities: [gpu]}]}}}', { gpu: true }],
    ['deploy: {resources: {reservations: {devices: [{driver: nvidia, count: 1}]}}}', { gpu: true }],
    ['command: gunicorn "a b" --reload', { command: ['gunicorn', 'a b', '--reload'] }],
    ['command: ["gunicorn", "-w", 2]', { command: ['gunicorn', '-w', '2'] }],
    ['command: null', {}],
    ['entrypoint: ""', { entrypoint: [] }],
    ['working_dir: /srv', { workdir: '/srv' }],
    ['environment: {A: 1, B: }', { environment: ['A', 'B'] }],
    ['environment: [A=1, B]', { environment: ['A', 'B'] }],
    ['platform: linux/arm64', { platform: 'linux/arm64' }],
  ])('%s', async (body, expected) => {
    expect(await service(body)).toEqual(expected)
  })

  test.each([
    ['.:/app', { source: 'shop', target: '/app' }, true],
    ['./:/app/', { source: 'shop', target: '/app' }, true],
    ['.:/app:ro,z', { source: 'shop', target: '/app' }, true],
    ['..:/app', { source: '.', target: '/app' }, true],
    ['${PWD}:/app', { source: 'shop', target: '/app' }, true],
    ['./src:/app/src', { source: 'shop/src', target: '/app/src' }, false],
    ['./data:/data', { source: 'shop/data', target: '/data' }, false],
  ])('%s mounts the source: %j %s', async (volume, bind, mounts) => {
    const { binds, mountsSource = false } = await service(`volumes: ["${volume}"]`)
    expect({ binds, mountsSource }).toEqual({ binds: [bind], mountsSource: mounts })
  })

  test('the long form of a mount', async () => {
    const said = await service('volumes: [{type: bind, source: ., target: /app, read_only: true}]')
    expect(said).toEqual({ binds: [{ source: 'shop', target: '/app' }], mountsSource: true })
  })

  test.each(['~/.cache:/cache', '/var/run/docker.sock:/var/run/docker.sock:ro', '../../x:/y', '${X}:/y'])(
    '%s mounts nothing of the repository',
    async (volume) => {
      expect(await service(`volumes: ["${volume}"]`)).not.toHaveProperty('binds')
    },
  )
})

describe('services on top of others', () => {
  test('anchors, merge keys and what goes before what', async () => {
    const text = [
      'x-base: &base',
      '  build: {context: ., args: {A: 1}}',
      '  environment: &env {A: 1}',
      'x-more: &more {read_only: true, init: true}',
      'services:',
      '  web:',
      '    <<: [*base, *more]',
      '    init: false',
      '  worker:',
      '    <<: *base',
      '    environment: {<<: *env, B: 2}',
    ].join('\n')
    const built = { ...BUILT, dockerfile: 'shop/Dockerfile', context: 'shop', buildArguments: { A: '1' } }
    expect(await read(text)).toEqual([
      { line: 6, name: 'web', ...built, readOnly: true, environment: ['A'] },
      { line: 9, name: 'worker', ...built, environment: ['B', 'A'] },
    ])
  })

  test('extends', async () => {
    const text = [
      'services:',
      '  base: {build: {context: ., args: [A=1]}, volumes: [".:/app"], command: [a, b], environment: [A=1]}',
      '  web: {extends: {service: base}, build: {target: web}, command: [c], environment: {B: 2}}',
      '  loop: {extends: loop, build: .}',
      '  other: {extends: {file: x.yml, service: base}, build: .}',
    ].join('\n')
    const [, web, loop, other] = await read(text)
    expect(web).toMatchObject({
      line: 3,
      target: 'web',
      buildArguments: { A: '1' },
      mountsSource: true,
      command: ['c'],
    })
    expect(web).toMatchObject({ environment: ['A', 'B'] })
    expect([loop, other]).toMatchObject([{ line: 4 }, { line: 5 }])
  })

  const base = 'services:\n  web:\n    build: .\n    volumes: [".:/app"]\n    command: a\n'

  test.each([
    ['compose.override.yaml', 'services:\n  web:\n    read_only: true\n', { readOnly: true, mountsSource: true }],
    ['compose.prod.yaml', 'services:\n  web:\n    restart: always\n', { command: ['a'], mountsSource: true }],
    ['compose.prod.yaml', 'services:\n  web:\n    volumes: !reset []\n', { command: ['a'], binds: undefined }],
    [
      'compose.prod.yaml',
      'services:\n  web:\n    volumes: !override ["d:/d"]\n',
      { binds: undefined, volumes: ['/d'] },
    ],
    ['compose.prod.yaml', 'services:\n  web:\n    build: .\n', { command: undefined, binds: undefined }],
  ])('%s over the first file: %j', async (path, text, expected) => {
    const [one] = await read(text, `shop/${path}`, base)
    expect({ ...one }).toEqual(expect.objectContaining({ line: 2, dockerfile: 'shop/Dockerfile' }))
    expect({ binds: undefined, command: undefined, ...one }).toMatchObject(expected)
  })
})

test.each([
  ['plain', 'plain'],
  ['${A:-b}', 'b'],
  ['${A-b}/${C:-d}', 'b/d'],
  ['${A:-${B:-c}}', 'c'],
  ['x/$A', 'x/␀'],
  ['${A:?must be set}', '␀'],
  ['${A:+b}', ''],
  ['$$A', '$A'],
  ['${A', '␀'],
])('%s is %s', (written, expected) => {
  expect(interpolate(written).replaceAll('\0', '␀')).toBe(expected)
})

test.each(['a: [', '- x', '', 'version: 3', 'services: 1', 'services:\n  - a', '{{ helm }}: x\n  - y'])(
  '%j is no compose file',
  async (text) => {
    expect(await readServices(text)).toBeNull()
  },
)
