import { describe, expect, test } from '@jest/globals'
import { readWorkflow } from '../../../src/locate/references/workflow.js'
import { said } from './said.js'

const PATH = '.github/workflows/build.yml'

async function read(text: string) {
  const { references } = (await readWorkflow(PATH, text))!
  return references.map(said)
}

/** A job with one step. */
async function step(text: string) {
  const [one, ...more] = await read(`jobs:\n  image:\n    steps:\n      - ${text.replace(/\n(?=.)/g, '\n        ')}\n`)
  expect(more).toEqual([])
  return one
}

const PLAIN = { line: 4, builds: true, dockerfile: 'Dockerfile', context: '.', cache: { from: false, to: false } }

describe('docker/build-push-action', () => {
  const name = 'image: docker/build-push-action'

  test.each([
    ['', {}],
    ['context: shop', { dockerfile: 'shop/Dockerfile', context: 'shop' }],
    ['{context: ./shop/, file: docker/Dockerfile}', { dockerfile: 'docker/Dockerfile', context: 'shop' }],
    ['context: "{{defaultContext}}:shop"', { dockerfile: 'shop/Dockerfile', context: 'shop' }],
    ['context: ${{ github.workspace }}', {}],
    ['{target: web, platforms: linux/arm64}', { target: 'web', platform: 'linux/arm64' }],
    ['platforms: linux/arm64,linux/amd64', {}],
    ['build-args: "A=1\\nB=${{ github.sha }}\\n# C=2"', { buildArguments: { A: '1' } }],
    ['{cache-from: type=gha, cache-to: "type=gha,mode=max"}', { cache: { from: true, to: true } }],
    ["{cache-from: \"${{ inputs.cache && 'type=gha' || '' }}\"}", { cache: { from: true, to: false } }],
    ['{cache-from: type=gha, no-cache: true}', { cache: undefined }],
    ['push: true', { pushes: true }],
    ["push: ${{ github.event_name != 'pull_request' }}", { pushes: true }],
    ['outputs: type=image,push=true', { pushes: true }],
    ['tags: "me/shop:1,me/shop:2\\nghcr.io/me/shop"', { images: ['me/shop', 'me/shop', 'ghcr.io/me/shop'] }],
  ])('with %s', async (inputs, expected) => {
    const body = inputs === '' || inputs.startsWith('{') ? inputs : `\n  ${inputs}`
    expect(await step(`uses: docker/build-push-action@v6\nwith: ${body}`)).toEqual({ ...PLAIN, name, ...expected })
  })

  test.each([
    'context: https://github.com/x/y.git',
    'file: ${{ steps.x.outputs.file }}',
    'target: ${{ inputs.target }}',
  ])('with %s is nothing that can be known', async (inputs) => {
    expect(await step(`uses: docker/build-push-action@v6\nwith:\n  ${inputs}`)).toBeUndefined()
  })

  test('others that keep a cache themselves', async () => {
    expect(await step('uses: depot/build-push-action@v1')).toMatchObject({ cache: { from: true, to: true } })
  })

  test('env, matrix and the names that tags are made of', async () => {
    const text = `
env: {REGISTRY: ghcr.io}
on: {workflow_dispatch: {inputs: {file: {default: web.Dockerfile}}}}
jobs:
  image:
    env: {IMAGE: "\${{ env.REGISTRY }}/me"}
    strategy:
      matrix:
        service: [web, worker]
        include: [{service: web, target: prod}, {service: cron, target: cron}]
    steps:
      - {id: meta, uses: docker/metadata-action@v5, with: {images: "\${{ env.IMAGE }}/\${{ matrix.service }}"}}
      - uses: docker/build-push-action@v6
        with:
          context: services/\${{ matrix.service }}
          target: \${{ matrix.target }}
          tags: \${{ steps.meta.outputs.tags }}
      - uses: docker/build-push-action@v6
        with: {file: "\${{ inputs.file }}", build-args: "S=\${{ matrix.service }}"}
`
    expect(await read(text)).toMatchObject([
      { dockerfile: 'services/web/Dockerfile', target: 'prod', images: ['ghcr.io/me/web'] },
      { dockerfile: 'web.Dockerfile', context: '.', line: 18 },
      { dockerfile: 'services/cron/Dockerfile', target: 'cron', images: ['ghcr.io/me/cron'] },
    ])
    expect((await read(text))[1]).not.toHaveProperty('buildArguments')
  })
})

describe('docker build', () => {
  test.each([
    ['docker build .', {}],
    ['docker build -t me/shop:1 shop', { dockerfile: 'shop/Dockerfile', context: 'shop', images: ['me/shop'] }],
    ['docker buildx build --push --tag=me/shop .', { images: ['me/shop'], pushes: true }],
    ['docker --debug buildx --builder b build --load .', {}],
    ['sudo docker image build -f docker/Dockerfile . --target web', { dockerfile: 'docker/Dockerfile', target: 'web' }],
    ['cd shop && docker build -f ../Dockerfile .', { context: 'shop' }],
    [
      'cd shop\npodman build \\\n  --no-cache --build-arg A=1 --build-arg B \\\n  .',
      { dockerfile: 'shop/Dockerfile', context: 'shop', buildArguments: { A: '1' }, cache: undefined },
    ],
    ['docker build --cache-from=x --cache-to type=inline .', { cache: { from: true, to: 'inline' } }],
    ['docker build --platform linux/arm64 "$GITHUB_WORKSPACE"', { platform: 'linux/arm64' }],
    ['if true; then docker build . ; fi', {}],
    ['docker build .\ndocker push me/shop', { pushes: true }],
    ['docker build -t me/${{ github.sha }} .', { images: ['me/␀'] }],
  ])('%s', async (script, expected) => {
    const one = await step(`name: Build\nrun: |\n${script.replace(/^/gm, '  ')}`)
    expect(one).toEqual({ ...PLAIN, name: 'image: Build', ...expected })
  })

  test.each([
    'docker build -',
    'docker build - < Dockerfile',
    'docker build $CONTEXT',
    'docker build /tmp/x',
    'cd /tmp && docker build .',
    'docker build -f /tmp/Dockerfile .',
    'docker build https://github.com/x/y.git',
    'docker compose build',
    'docker run build .',
    'docker build --target $TARGET .',
    'echo docker build .',
    'docker build ../..',
  ])('%s is nothing that can be known', async (script) => {
    expect(await step(`run: ${JSON.stringify(script)}`)).toBeUndefined()
  })

  test('working directories', async () => {
    const text = `
defaults: {run: {working-directory: a}}
jobs:
  one: {steps: [{run: docker build .}]}
  two: {defaults: {run: {working-directory: b}}, steps: [{run: docker build .}, {run: docker build ., working-directory: ./c}]}
`
    expect((await read(text)).map(({ dockerfile, line }) => [dockerfile, line])).toEqual([
      ['a/Dockerfile', 4],
      ['b/Dockerfile', 5],
      ['c/Dockerfile', 5],
    ])
  })
})

test('docker/bake-action', async () => {
  const text = `
jobs:
  bake:
    steps:
      - uses: docker/bake-action@v6
        with:
          workdir: docker
          files: ./docker-bake.hcl
          targets: web, worker
          push: true
          set: |
            *.cache-from=type=gha
            *.cache-to=type=gha,mode=max
`
  expect((await readWorkflow(PATH, text))!.bakes).toEqual([
    {
      ...{ path: PATH, line: 5, name: 'bake: docker/bake-action' },
      ...{ files: ['docker/docker-bake.hcl'], folder: 'docker', targets: ['web', 'worker'] },
      ...{ cache: { from: true, to: true }, pushes: true },
    },
  ])
})

test.each(['', 'jobs: []', 'jobs: {a: {steps: {}}}', 'jobs: {a: {steps: [1, null, {uses: [x]}]}}'])(
  '%j builds nothing',
  async (text) => {
    expect((await readWorkflow(PATH, text)) ?? { references: [], bakes: [] }).toEqual({ references: [], bakes: [] })
  },
)
