import { describe, expect, test } from '@jest/globals'
import { readAction } from '../../../src/locate/references/action.js'
import { dockerBytes, quantity } from '../../../src/locate/references/amounts.js'
import type { Bind } from '../../../src/dockerfile/deployment.js'
import { readDevcontainer } from '../../../src/locate/references/devcontainer.js'
import { readManifests } from '../../../src/locate/references/kubernetes.js'
import { said } from './said.js'

describe('Kubernetes', () => {
  test('containers of several documents', async () => {
    const text = `
apiVersion: v1
kind: Service
metadata: {name: shop}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: shop}
spec:
  template:
    spec:
      securityContext: {runAsNonRoot: true, runAsUser: 1000}
      containers:
        - name: web
          image: ghcr.io/me/shop:1.2@sha256:abc
          command: [gunicorn]
          args: ["-b", ":8000", "-w", 2]
          workingDir: /srv
          securityContext: {readOnlyRootFilesystem: true, runAsUser: 2000}
          resources: {limits: {cpu: 250m, memory: 256Mi, nvidia.com/gpu: 1}}
          env: [{name: A, value: "1"}, {name: B}]
          volumeMounts:
            - {name: tmp, mountPath: /tmp/}
            - {name: data, mountPath: /data}
            - {name: conf, mountPath: /etc/shop}
        - image: redis
      volumes:
        - {name: tmp, emptyDir: {medium: Memory}}
        - {name: data, persistentVolumeClaim: {claimName: x}}
        - {name: conf, configMap: {name: x}}
---
kind: CronJob
metadata: {name: nightly}
spec: {jobTemplate: {spec: {template: {spec: {containers: [{name: job, image: shop}]}}}}}
---
kind: List
items: [{kind: Pod, spec: {containers: [{image: "localhost:5000/shop:dev"}]}}]
`
    const common = { user: '1000', runAsNonRoot: true }
    expect((await readManifests('k8s/shop.yaml', text))!.map(said)).toEqual([
      {
        ...common,
        ...{ line: 14, name: 'Deployment/shop/web', images: ['ghcr.io/me/shop'] },
        ...{ readOnly: true, user: '2000', cpus: 0.25, memory: 256 * 2 ** 20, gpu: true },
        ...{ entrypoint: ['gunicorn'], command: ['-b', ':8000', '-w', '2'], workdir: '/srv' },
        ...{ tmpfs: ['/tmp'], volumes: ['/data'], environment: ['A', 'B'] },
      },
      { ...common, line: 26, name: 'Deployment/shop/?', images: ['redis'] },
      { line: 34, name: 'CronJob/nightly/job', images: ['shop'] },
      { line: 37, name: 'Pod/?/?', images: ['localhost:5000/shop'] },
    ])
  })

  test.each([
    ['a template of Helm', 'kind: Pod\nspec: {containers: [{image: {{ .Values.image }}}]}', []],
    ['another kind', 'kind: ConfigMap', []],
    ['a kind of objects in general', 'kind: constructor', []],
    ['no YAML', 'kind: [', null],
  ])('%s', async (_, text, expected) => {
    expect(await readManifests('k8s/x.yaml', text)).toEqual(expected)
  })

  test.each([
    ['250m', 0.25],
    ['0.1', 0.1],
    ['2', 2],
    ['256Mi', 268435456],
    ['1G', 1e9],
    ['1e3', 1000],
    ['0', null],
    ['lots', null],
    [null, null],
  ])('%s of Kubernetes is %s', (written, expected) => {
    expect(quantity(written)).toBe(expected)
  })

  test.each([
    ['512m', 536870912],
    ['1gb', 2 ** 30],
    ['1.5G', 1.5 * 2 ** 30],
    ['2GiB', 2 ** 31],
    ['1024', 1024],
    ['64b', 64],
    ['0', null],
    ['much', null],
  ])('%s of Docker is %s', (written, expected) => {
    expect(dockerBytes(written)).toBe(expected)
  })
})

describe('devcontainer.json', () => {
  const path = '.devcontainer/devcontainer.json'

  test.each([
    [
      '{\n // comment\n "build": {"dockerfile": "../Dockerfile", "context": "..", "target": "dev",}, /* x */ "init": true }',
      { line: 3, dockerfile: 'Dockerfile', context: '.', target: 'dev', builds: true, init: true },
    ],
    ['{"dockerFile": "Dockerfile"}', { dockerfile: '.devcontainer/Dockerfile', context: '.devcontainer' }],
    ['{"build": {"dockerfile": "Dockerfile", "args": {"V": "3"}}, "runArgs": ["--gpus", "all"]}', { gpu: true }],
    ['{"build": {"dockerfile": "x"}, "containerUser": "me", "containerEnv": {"A": "1"}}', { user: 'me' }],
  ])('%s', (text, expected) => {
    expect(readDevcontainer(path, text)!.map(said)).toMatchObject([expected])
  })

  const usual = { source: '.', target: '/workspaces/\0' }
  test.each<[string, string, readonly Bind[]]>([
    ['without a word of it', '', [usual]],
    ['a folder alone', '"workspaceFolder": "/ws"', [usual]],
    ['nothing', '"workspaceMount": ""', []],
    [
      'another place',
      '"workspaceMount": "source=${localWorkspaceFolder},target=/ws/,type=bind,consistency=cached"',
      [{ source: '.', target: '/ws' }],
    ],
    [
      'a part of it',
      '"workspaceMount": "type=bind,src=${localWorkspaceFolder}/app,dst=/srv/${localWorkspaceFolderBasename}"',
      [{ source: 'app', target: '/srv/\0' }],
    ],
    [
      'more, as text and by keys',
      '"workspaceFolder": "/ws", "mounts": ["source=${localWorkspaceFolder}/src,target=${containerWorkspaceFolder}/src,type=bind", {"type": "bind", "source": "${localWorkspaceFolder}/lib", "target": "/lib"}]',
      [usual, { source: 'src', target: '/ws/src' }, { source: 'lib', target: '/lib' }],
    ],
    [
      'none of these',
      '"mounts": ["source=x,target=/x,type=volume", "source=/var/run/docker.sock,target=/d,type=bind", "source=${localEnv:HOME}/.aws,target=/a,type=bind", "source=${localWorkspaceFolder}/../b,target=/b,type=bind", "source=${localWorkspaceFolder}x,target=/c,type=bind", "source=${localWorkspaceFolder},target=${localEnv:HOME},type=bind", 1]',
      [usual],
    ],
  ])('what it mounts: %s', (_, said, binds) => {
    const [found] = readDevcontainer(path, `{"build": {"dockerfile": "x", "context": ".."}${said && ','} ${said}}`)!
    expect(found!.binds).toEqual(binds)
    expect(found!.mountsSource).toBe(binds.some(({ source }) => source === '.'))
  })

  test('what it mounts: the folder that is opened is not the repository’s', () => {
    const text =
      '{"build": {"dockerfile": "x"}, "workspaceMount": "source=${localWorkspaceFolder},target=/w/${localWorkspaceFolderBasename},type=bind"}'
    const binds = [{ source: 'a/web', target: '/w/web' }]
    expect(readDevcontainer('a/web/.devcontainer/gpu/devcontainer.json', text)).toMatchObject([{ binds }])
    expect(readDevcontainer('a/web/.devcontainer.json', text)).toMatchObject([{ binds }])
  })

  test('a compose service', () => {
    const text = '{"dockerComposeFile": ["../compose.yaml", "compose.yaml"], "service": "web"}'
    expect(readDevcontainer(path, text)).toMatchObject([
      { service: { files: ['compose.yaml', '.devcontainer/compose.yaml'], name: 'web' }, dockerfile: null },
    ])
  })

  test.each([
    ['{"image": "x"}', []],
    ['{', null],
    ['{"a": }', null],
    ['["a" "b"]', null],
    ['{"a": "b', null],
  ])('%s', (text, expected) => {
    expect(readDevcontainer(path, text)).toEqual(expected)
  })
})

describe('action.yml', () => {
  test('an image of a Docker action', async () => {
    const text = 'name: Lint\nruns:\n  using: docker\n  image: docker/Dockerfile\n  args: [a]\n'
    expect((await readAction('lint/action.yml', text))!.map(said)).toEqual([
      {
        line: 4,
        name: 'Lint',
        builds: true,
        dockerfile: 'lint/docker/Dockerfile',
        context: 'lint/docker',
        command: ['a'],
      },
    ])
  })

  test.each([
    'runs: {using: docker, image: "docker://alpine"}',
    'runs: {using: node24}',
    'runs: {using: docker}',
    'x: 1',
  ])('%s has none', async (text) => {
    expect(await readAction('action.yml', text)).toEqual([])
  })
})
