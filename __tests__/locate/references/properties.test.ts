import { expect, test } from '@jest/globals'
import { cpuSeconds } from '../../cpu-time.js'
import fc from 'fast-check'
import { tree } from '../../analyze/samples.js'
import { locate } from '../../../src/locate/locate.js'
import { readAction } from '../../../src/locate/references/action.js'
import { bakeTargets, readBake } from '../../../src/locate/references/bake.js'
import { composeReferences, readServices, withExtended } from '../../../src/locate/references/compose.js'
import { readDevcontainer } from '../../../src/locate/references/devcontainer.js'
import { readHcl } from '../../../src/locate/references/hcl.js'
import { interpolate } from '../../../src/locate/references/interpolate.js'
import { readManifests } from '../../../src/locate/references/kubernetes.js'
import { splitWords } from '../../../src/locate/references/reference.js'
import { readWorkflow } from '../../../src/locate/references/workflow.js'
import { readYaml } from '../../../src/locate/references/yaml.js'

/** Every reader, as one that may not throw. */
const READERS: readonly (readonly [string, (text: string) => unknown])[] = [
  [
    'compose',
    async (text) => {
      const services = await readServices(text)
      const path = 'compose.override.yaml'
      return services && composeReferences(path, withExtended(path, new Map([[path, services]])), services)
    },
  ],
  ['bake, HCL', (text) => readBake('docker-bake.hcl', text)],
  ['bake, JSON', (text) => readBake('docker-bake.json', text)],
  ['bake targets', (text) => bakeTargets(text, 'docker-bake.hcl', [])],
  ['devcontainer', (text) => readDevcontainer('devcontainer.json', text)],
  ['kubernetes', (text) => readManifests('k8s/x.yaml', text)],
  ['workflow', (text) => readWorkflow('.github/workflows/x.yml', text)],
  ['action', (text) => readAction('action.yml', text)],
  ['interpolation', interpolate],
  ['words', splitWords],
]

const PIECES =
  'services: target variable "x" { } [ ] , = : - << <<EOT EOT & * *a &a ${ } ${{ matrix.x }} $ " \' \\ # // /* */ \n \n   \t run: uses: with: ' +
  'docker build . -f jobs: steps: strategy: matrix: include: kind: Pod spec: containers: image: build: context: args: volumes: extends: ' +
  'environment: inherits default null true 1 !reset !!binary | > ? --- for in if ? default ~ . .. / constructor __proto__'

const text = fc.oneof(
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  {
    weight: 3,
    arbitrary: fc
      .array(fc.constantFrom(...PIECES.split(' ').map((piece) => piece || ' ')), { maxLength: 40 })
      .map((pieces) => pieces.join(' ')),
  },
  // What is built as it should be, with anything for a value.
  {
    weight: 2,
    arbitrary: fc
      .anything({ maxDepth: 4, key: fc.constantFrom(...PIECES.match(/\w+/g)!), withNullPrototype: false })
      .map((value) => {
        const file = {
          kind: 'Pod',
          services: value,
          target: value,
          jobs: value,
          spec: value,
          runs: value,
          build: value,
        }
        return JSON.stringify(file, (_, one: unknown) => (typeof one === 'bigint' ? String(one) : one))
      }),
  },
)

test.each(READERS)('%s: no text makes it throw', async (_, read) => {
  await fc.assert(
    fc.asyncProperty(text, async (written) => {
      await read(written)
    }),
    { numRuns: 150 },
  )
})

const HOSTILE: readonly (readonly [string, string])[] = [
  ['aliases of aliases', `a0: &a0 [x]\n${range(60, (n) => `a${n + 1}: &a${n + 1} [*a${n},*a${n},*a${n}]`)}`],
  [
    'merged over and over',
    `services:\n  s0: &s0 {build: .}\n${range(300, (n) => `  s${n + 1}: &s${n + 1} {<<: [*s${n},*s${n}]}`)}`,
  ],
  ['an alias of itself', 'services: &a\n  x: *a\n'],
  ['brackets', '['.repeat(20_000)],
  ['braces', '{a:'.repeat(20_000)],
  ['dashes', '- '.repeat(20_000)],
  ['quotes', '"'.repeat(20_001)],
  ['dollars', '${'.repeat(50_000)],
  ['expressions', `jobs: {a: {steps: [{run: "docker build \${{${' '.repeat(50_000)}"}]}}`],
  ['colons', `services: {a: {image: "${':'.repeat(100_000)}"}}`],
  ['slashes', `services: {a: {build: ., volumes: ["x:${'/'.repeat(100_000)}x"]}}`],
  ['variables of variables', range(200, (n) => `variable "v${n}" { default = "\${v${n + 1}}\${v${n + 1}}" }`)],
  [
    'a large matrix',
    `jobs: {a: {strategy: {matrix: {${range(9, (n) => `m${n}: [1,2,3,4,5,6,7,8,9],`)}}}, steps: [{uses: docker/build-push-action@v6}]}}`,
  ],
  ['heredocs', '<<A\n'.repeat(20_000)],
]

function range(count: number, make: (n: number) => string): string {
  return Array.from({ length: count }, (_, n) => make(n)).join('\n')
}

test.each(HOSTILE)('%s: each reader ends soon', async (_, written) => {
  const seconds = await cpuSeconds(async () => {
    for (const [, read] of READERS) await read(written)
    readHcl(`a = ${written}`)
    await readYaml(written)
  })
  expect(seconds).toBeLessThan(30)
})

test('no tree makes locate throw', async () => {
  const names = ['compose.yaml', 'docker-bake.hcl', '.devcontainer/devcontainer.json', 'k8s/x.yaml', 'action.yml']
  const files = fc.tuple(...[...names, '.github/workflows/x.yml', 'Dockerfile'].map(() => text))
  await fc.assert(
    fc.asyncProperty(files, async (texts) => {
      const all = [...names, '.github/workflows/x.yml', 'Dockerfile'].map((name, at) => [name, texts[at]!] as const)
      const selection = { dockerfiles: [], ignore: [] }
      const { images } = await locate(
        tree(Object.fromEntries(all)),
        { named: [], folders: [''], selection, scope: 'all' },
        null,
      )
      expect(images.length).toBeGreaterThan(0)
      expect(new Set(images.map(({ id }) => id)).size).toBe(images.length)
    }),
    { numRuns: 50 },
  )
})
