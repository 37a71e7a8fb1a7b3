import { describe, expect, test } from '@jest/globals'
import { tree } from '../../analyze/samples.js'
import { locate, type Search } from '../../../src/locate/locate.js'
import { ALL, BUILD, changed, compose, images, STAGES, workflow, type Files } from './trees.js'

/** Each image with the deployments that concern it. */
async function deployed(files: Files, search: Partial<Search> = {}): Promise<Record<string, string[]>> {
  const found = await images(files, search)
  return Object.fromEntries(
    found.map(({ id, context, deployments = [] }) => [
      `${id} in ${context}`,
      deployments.map(({ kind, path, line, name }) => `${kind} ${path}:${line} ${name}`),
    ]),
  )
}

describe('the images that a Dockerfile is built as', () => {
  test.each<[string, Files, string[]]>([
    ['nothing is known', {}, ['Dockerfile in .']],
    ['a build of the last stage', { 'compose.yaml': compose('{build: .}') }, ['Dockerfile in .']],
    ['one target', { 'compose.yaml': compose('{build: {target: web}}') }, ['Dockerfile#web in .']],
    ['the last stage by name', { 'compose.yaml': compose('{build: {target: worker}}') }, ['Dockerfile#worker in .']],
    [
      'the last stage by name and by default',
      { 'compose.yaml': compose('{build: {target: worker}}', '{build: .}') },
      ['Dockerfile#worker in .'],
    ],
    [
      'two targets, each as often as one likes',
      { 'compose.yaml': compose('{build: {target: worker}}', '{build: {target: Web}}', '{build: {target: web}}') },
      ['Dockerfile#worker in .', 'Dockerfile#Web in .'],
    ],
    [
      'a development target leaves the last stage',
      { 'compose.yaml': compose('{build: {target: dev}}') },
      ['Dockerfile in .', 'Dockerfile#dev in .'],
    ],
    ['a target that is not there', { 'compose.yaml': compose('{build: {target: wbe}}') }, ['Dockerfile in .']],
    ['a target by number', { 'compose.yaml': compose('{build: {target: "3"}}') }, ['Dockerfile#3 in .']],
    [
      'a stage that a workflow only builds for its cache',
      { '.github/workflows/x.yml': workflow(`${BUILD}, with: {target: deps-build}`) },
      ['Dockerfile in .'],
    ],
    [
      'targets of bake',
      { 'docker-bake.hcl': 'target "a" { target = "web" }\ntarget "b" { target = "worker" }' },
      ['Dockerfile#worker in .', 'Dockerfile#web in .'],
    ],
  ])('%s', async (_, files, expected) => {
    expect(Object.keys(await deployed({ Dockerfile: STAGES, ...files }))).toEqual(expected)
  })

  test('the context that most build in, and the arguments that all agree on', async () => {
    const files = {
      'docker/Dockerfile': STAGES,
      'compose.yaml': compose('{build: {dockerfile: docker/Dockerfile, args: {A: 1, B: 1, C: 1}}}'),
      'docker/compose.yaml': compose('{build: {context: ., args: {A: 1, B: 2}}}'),
      '.github/workflows/x.yml': workflow(`${BUILD}, with: {file: docker/Dockerfile, build-args: "A=1\\nB=1"}`),
    }
    const [one, ...more] = await images(files)
    expect(more).toEqual([])
    expect(one).toMatchObject({ id: 'docker/Dockerfile', context: '.', platform: null })
    expect([...one!.buildArguments!]).toEqual([['A', '1']])
  })

  test('one platform where all agree', async () => {
    const arm = `${BUILD}, with: {platforms: linux/arm64}`
    const file = '.github/workflows/x.yml'
    expect(await images({ Dockerfile: '', [file]: workflow(arm) })).toMatchObject([{ platform: 'linux/arm64' }])
    expect(await images({ Dockerfile: '', [file]: workflow(arm, BUILD) })).toMatchObject([{ platform: null }])
  })
})

describe('what concerns an image', () => {
  test('each target its own', async () => {
    const files = {
      Dockerfile: STAGES,
      'compose.yaml': compose(
        '{build: {target: web}}',
        '{build: {target: dev}, volumes: [".:/app"]}',
        '{image: redis}',
      ),
      '.github/workflows/x.yml': workflow(`${BUILD}, with: {target: web}`, 'run: docker build .'),
    }
    expect(await deployed(files)).toEqual({
      'Dockerfile in .': ['workflow .github/workflows/x.yml:5 job: docker build .'],
      'Dockerfile#dev in .': ['compose compose.yaml:3 s1'],
      'Dockerfile#web in .': [
        'workflow .github/workflows/x.yml:4 job: docker/build-push-action',
        'compose compose.yaml:2 s0',
      ],
    })
  })

  const pod = (image: string): string => `kind: Pod\nmetadata: {name: p}\nspec: {containers: [{image: ${image}}]}`

  test.each<[string, Files, Record<string, number>]>([
    [
      'by the name that a workflow pushes',
      {
        '.github/workflows/x.yml': workflow(`${BUILD}, with: {context: a, tags: "ghcr.io/me/shop:1"}`),
        'k8s/x.yaml': pod('ghcr.io/me/shop:2'),
      },
      { a: 2, b: 0 },
    ],
    [
      'by the last part of a name',
      { 'compose.yaml': compose('{build: b, image: shop}'), 'k8s/x.yaml': pod('registry.example/shop') },
      { a: 0, b: 2 },
    ],
    [
      'not where two are built under that name',
      {
        'compose.yaml': compose('{build: b, image: x/shop}', '{build: a, image: y/shop}'),
        'k8s/x.yaml': pod('registry.example/shop'),
      },
      { a: 1, b: 1 },
    ],
    [
      'not by a part where another one is pushed under a name that nobody knows',
      {
        'compose.yaml': compose('{build: b, image: shop}'),
        '.github/workflows/x.yml': workflow(
          `${BUILD}, with: {context: a, push: true, tags: "\${{ steps.x.outputs.y }}"}`,
        ),
        'k8s/x.yaml': pod('registry.example/shop'),
      },
      { a: 1, b: 1 },
    ],
    ['by the folder that both are in', { 'a/k8s/x.yaml': pod('me/whatever') }, { a: 1, b: 0 }],
    [
      'by the manifests’ folder, before the one above it',
      { 'a/k8s/Dockerfile': '', 'a/k8s/x.yaml': pod('me/x') },
      { a: 0, 'a/k8s': 1, b: 0 },
    ],
    [
      'not by a folder of manifests with two Dockerfiles',
      { 'a/k8s/Dockerfile': '', 'a/k8s/web.Dockerfile': '', 'a/k8s/x.yaml': pod('me/x') },
      { a: 0, 'a/k8s': 0, b: 0 },
    ],
    [
      'not by a folder of manifests with two images',
      { 'a/k8s/Dockerfile': '', 'a/k8s/x.yaml': pod('me/x'), 'a/k8s/y.yaml': pod('me/y') },
      { a: 0, 'a/k8s': 0, b: 0 },
    ],
    ['a job beside its Dockerfile', { 'a/nightly-job.yaml': pod('me/x') }, { a: 1, b: 0 }],
    ['by the name of the folder', { 'k8s/x.yaml': pod('me/b:1'), 'k8s/y.yaml': pod('me/other') }, { a: 0, b: 1 }],
    ['not somebody else’s image', { 'a/k8s/x.yaml': pod('postgres:17') }, { a: 0, b: 0 }],
    ['not one of several', { 'a/k8s/x.yaml': pod('me/x'), 'a/k8s/y.yaml': pod('me/y') }, { a: 0, b: 0 }],
    ['not in no folder of either', { 'k8s/x.yaml': pod('me/x') }, { a: 0, b: 0 }],
    ['not outside of the folders for manifests', { 'a/conf/x.yaml': pod('me/x') }, { a: 0, b: 0 }],
  ])('Kubernetes, %s', async (_, files, expected) => {
    const found = await images({ 'a/Dockerfile': '', 'b/Dockerfile': '', ...files })
    expect(Object.fromEntries(found.map((one) => [one.context, one.deployments?.length ?? 0]))).toEqual(expected)
  })

  test('Kubernetes, the only Dockerfile there is', async () => {
    const files = { 'docker/Dockerfile': '', 'k8s/web.yaml': pod('me/x:1'), 'k8s/db.yaml': pod('postgres:17') }
    const expected = { 'docker/Dockerfile in docker': ['kubernetes k8s/web.yaml:3 Pod/p/?'] }
    expect(await deployed(files)).toEqual(expected)
    expect(await deployed(files, { folders: [], named: ['docker/Dockerfile'] })).toEqual(expected)
  })

  test('a devcontainer’s compose service, an action', async () => {
    const files = {
      Dockerfile: '',
      'lint/Dockerfile': '',
      'lint/action.yml': 'runs: {using: docker, image: Dockerfile}',
      'compose.yaml': compose('{build: .}'),
      '.devcontainer/devcontainer.json': '{"dockerComposeFile": "../compose.yaml", "service": "s0"}',
    }
    expect(await deployed(files)).toEqual({
      'Dockerfile in .': ['compose compose.yaml:2 s0', 'devcontainer .devcontainer/devcontainer.json:1 devcontainer'],
      'lint/Dockerfile in lint': ['action lint/action.yml:1 action'],
    })
  })

  test('what a workflow builds by a bake file', async () => {
    const files = {
      Dockerfile: STAGES,
      'docker-bake.hcl': 'group "default" { targets = ["web"] }\ntarget "web" {\n  target = "web"\n}\ntarget "b" {}',
      '.github/workflows/x.yml': workflow('uses: docker/bake-action@v6, with: {set: "*.cache-from=type=gha"}'),
    }
    const web = (await images(files)).find(({ target }) => target === 'web')
    expect(web?.deployments?.map(({ kind, line, name, cache }) => ({ kind, line, name, cache }))).toEqual([
      { kind: 'bake', line: 2, name: 'web', cache: { from: false, to: false } },
      { kind: 'workflow', line: 4, name: 'job: docker/bake-action (web)', cache: { from: true, to: false } },
    ])
  })

  test('a file that can’t be read is passed over', async () => {
    const files = { Dockerfile: '', 'compose.yaml': 'services:\n  x: [', 'docker-compose.yml': compose('{build: .}') }
    const { images: found, notes } = await locate(tree(files), ALL, null)
    expect(found[0]?.deployments).toHaveLength(1)
    expect(notes).toEqual(['compose.yaml can not be read as a compose file'])
  })
})

describe('where it looks', () => {
  const files = {
    'a/Dockerfile': '',
    'compose.yaml': compose('{build: a}'),
    'a/compose.override.yml': compose('{build: .}'),
    'a/k8s/x.yaml': 'kind: Pod\nspec: {containers: [{image: me/a}]}',
    '.github/workflows/x.yml': workflow(`${BUILD}, with: {context: a}`),
  }

  test.each<[string, Partial<Search>]>([
    ['the whole tree', {}],
    ['a folder', { folders: ['a'] }],
    ['a Dockerfile', { folders: [], named: ['a/Dockerfile'] }],
  ])('%s: the same is found', async (_, search) => {
    const [one] = await images(files, search)
    expect(one!.deployments!.map(({ path }) => path).sort()).toEqual(
      ['.github/workflows/x.yml', 'a/compose.override.yml', 'a/k8s/x.yaml', 'compose.yaml'].sort(),
    )
  })

  test('a named Dockerfile does not list the tree', async () => {
    const workspace = tree({ 'a/b/Dockerfile': '', 'compose.yaml': compose('{build: a/b}') })
    await locate(workspace, { ...ALL, folders: [], named: ['a/b/Dockerfile'] }, null)
    expect(workspace.listed).toContain('.github/workflows')
    expect(workspace.listed).not.toContain('')
    expect(
      workspace.listed.every((folder) =>
        /(?:workflows|devcontainer|k8s|kubernetes|deploy|deployment|manifests)$/.test(folder),
      ),
    ).toBe(true)
  })

  test('no more files than can be', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 230 }, (_, n) => [`s${n}/compose.yaml`, compose('{build: .}')]),
    )
    const dockerfiles = Object.fromEntries(Array.from({ length: 230 }, (_, n) => [`s${n}/Dockerfile`, '']))
    const { images: found, notes } = await locate(tree({ ...many, ...dockerfiles }), ALL, [changed('s229/app.py')])
    expect(found.filter(({ deployments }) => deployments)).toHaveLength(200)
    expect(found.find(({ id }) => id === 's229/Dockerfile')?.deployments).toHaveLength(1)
    expect(notes).toEqual(['30 files that may say how images are built were not read'])
  })
})

describe('Dockerfiles that only a build names', () => {
  const text = 'FROM python:3.13-slim\n'
  const run = { '.github/workflows/x.yml': workflow('run: docker build -t t -f TestDockerfile .') }
  test.each<[string, Files, Partial<Search>, string[]]>([
    ['in a workflow', { TestDockerfile: text, ...run }, {}, ['TestDockerfile in .']],
    [
      'beside one that is found by name',
      { Dockerfile: text, TestDockerfile: text, ...run },
      {},
      ['Dockerfile in .', 'TestDockerfile in .'],
    ],
    [
      'in a compose file',
      { 'web/image': text, 'compose.yaml': compose('{build: {context: web, dockerfile: image}}') },
      {},
      ['web/image in web'],
    ],
    ['and that is not there', run, {}, []],
    ['nobody names it', { TestDockerfile: text }, {}, []],
    [
      'by a name that only the run knows',
      { TestDockerfile: text, '.github/workflows/x.yml': workflow('run: docker build -f $FILE .') },
      {},
      [],
    ],
    ['ignored', { TestDockerfile: text, ...run }, { selection: { dockerfiles: [], ignore: ['Test*'] } }, []],
    [
      'the globs name others',
      { TestDockerfile: text, ...run },
      { selection: { dockerfiles: ['*.d'], ignore: [] } },
      [],
    ],
  ])('%s', async (_, files, search, expected) => {
    expect(Object.keys(await deployed(files, search))).toEqual(expected)
  })
})

test('images know what is built beside them, not what a workflow pushes', async () => {
  const files = {
    Dockerfile: 'FROM acme/base\n',
    'base/Dockerfile': 'FROM python\n',
    'compose.yaml': compose('{build: base, image: "acme/base:1"}', '{build: ., image: "${NAME}"}', '{image: redis}'),
    'docker-bake.hcl': 'target "x" {\n  tags = ["docker.io/acme/baked:1"]\n}\n',
    '.github/workflows/x.yml': workflow(`${BUILD}, with: {push: true, tags: acme/pushed}`),
  }
  const [image] = await images(files)
  expect([...image!.builtNames!].sort()).toEqual(['acme/baked', 'acme/base'])
})
