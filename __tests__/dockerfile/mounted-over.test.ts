import { describe, expect, test } from '@jest/globals'
import type { Deployment } from '../../src/dockerfile/deployment.js'
import type { ExampleFiles } from '../../src/rules/rule.js'
import { deploymentsOf, reportsOf } from '../rules/harness.js'

/** Whether an image is judged as one that runs what was built, and not as one to develop in. */
function isJudged(files: ExampleFiles | string, ...deployments: readonly Partial<Deployment>[]): boolean {
  return reportsOf('runs-as-root', files, { deployments }).length > 0
}

const mounting: Partial<Deployment> = { name: 'web', binds: [{ source: '.', target: '/app' }] }
const worker: Partial<Deployment> = { name: 'worker', command: ['celery', '--app', 'shop', 'worker'] }

test.each<[string, boolean, readonly Partial<Deployment>[]]>([
  ['the only service mounts the sources', false, [mounting]],
  ['all of them do', false, [mounting, { ...mounting, ...worker }]],
  ['a worker beside it runs the image as it is', true, [mounting, worker]],
  ['whichever comes first', true, [worker, mounting]],
  ['what developers start beside it', false, [mounting, { ...worker, command: ['python', 'manage.py', 'runserver'] }]],
  ['the tests beside it', false, [mounting, { ...worker, command: ['pytest', '-q'] }]],
  ['in a file for development', false, [mounting, worker].map((one) => ({ ...one, path: 'compose.dev.yaml' }))],
  ['a devcontainer beside it', false, [mounting, { kind: 'devcontainer', path: '.devcontainer/devcontainer.json' }]],
  ['data alone', true, [{ binds: [{ source: 'data', target: '/app/data' }] }]],
])('a compose file: %s', (_, expected, deployments) => {
  const file = 'FROM python:3.13-slim\nWORKDIR /app\nCOPY . .\nCMD ["gunicorn", "shop:app"]\n'
  expect(isJudged(file, ...deployments)).toBe(expected)
})

/** A deployment that mounts folders of the repository. */
function over(...mounts: readonly (readonly [source: string, target: string])[]): Partial<Deployment> {
  return { binds: mounts.map(([source, target]) => ({ source, target })) }
}

describe('a mount over a part of what was copied, where it is known what runs', () => {
  const split = {
    Dockerfile:
      'FROM python:3.13-slim\nWORKDIR /app\nCOPY rag rag\nCOPY backend backend\nCMD ["python", "-m", "rag.api.main"]\n',
    'rag/__init__.py': '',
    'rag/api/__init__.py': '',
    'rag/api/main.py': 'from backend.db import connect\n',
    'rag/prompts/texts.py': '',
    'backend/db.py': '',
  }
  test.each<[string, boolean, Partial<Deployment>]>([
    ['the package that runs', false, over(['rag', '/app/rag'])],
    ['the part of it with the module that is started', false, over(['rag/api', '/app/rag/api'])],
    ['another part of it', true, over(['rag/prompts', '/app/rag/prompts'])],
    ['another folder of sources', true, over(['backend', '/app/backend'])],
    [
      'that folder, and it is what another command runs',
      false,
      { ...over(['backend', '/app/backend']), command: ['python', '-m', 'backend.db'] },
    ],
    [
      'the package, and another command runs that folder',
      true,
      {
        ...over(['rag', '/app/rag']),
        command: ['python', '-m', 'backend.db'],
      },
    ],
    ['everything', false, over(['.', '/app'])],
  ])('%s', (_, expected, deployment) => {
    expect(isJudged(split, deployment)).toBe(expected)
  })

  const scripted = {
    Dockerfile: 'FROM python:3.13\nWORKDIR /app\nCOPY . .\nCMD ["/app/start.sh"]\n',
    'start.sh': '#!/bin/bash\nalembic upgrade head\nexport PYTHONPATH=.\npython3 news/main.py\n',
    'news/main.py': 'from core.feeds import read\n',
    'core/feeds.py': '',
    'tools/fill.py': '',
    'migrations/env.py': '',
    'migrations/versions/one.py': '',
  }
  test.each<[string, boolean, Partial<Deployment>]>([
    ['what the script runs', false, over(['news', '/app/news'])],
    ['what that imports', false, over(['core', '/app/core'])],
    ['migrations', true, over(['migrations/versions', '/app/migrations/versions'])],
    ['another folder', true, over(['tools', '/app/tools'])],
  ])('by an entry script: %s', (_, expected, deployment) => {
    expect(isJudged(scripted, deployment)).toBe(expected)
  })

  const elsewhere = (command: string): ExampleFiles => ({
    Dockerfile: `FROM python:3.13\nWORKDIR /app\nCOPY pyproject.toml uv.lock ./\nCOPY model/ ./model/\nCMD ${command}\n`,
    'pyproject.toml': '[project]\nname = "model"\n',
    'uv.lock': '',
    'model/src/main.py': '',
    'model/src/text.py': '',
  })
  test.each([
    '["uv", "run", "--directory", "/app/model", "uvicorn", "src.main:app"]',
    '["uv", "run", "--directory=model", "python", "-m", "src.main"]',
    '["uvicorn", "--app-dir", "/app/model", "src.main:app"]',
    '["gunicorn", "--chdir", "model", "src.main:app"]',
    '["sh", "-c", "cd model && exec uvicorn src.main:app"]',
  ])('in the folder that it is told: %s', (command) => {
    expect(isJudged(elsewhere(command), over(['model', '/app/src']))).toBe(true)
    expect(isJudged(elsewhere(command), over(['model', '/app/model']))).toBe(false)
  })
})

describe('a mount over a part of what was copied, where it is not known what runs', () => {
  const files = {
    Dockerfile: 'FROM python:3.13-slim\nWORKDIR /app\nCOPY requirements.txt ./\nCOPY . .\nCMD ["./start"]\n',
    'requirements.txt': '',
    'shop/views.py': '',
    'shop/models.py': '',
    'shop/urls.py': '',
    'shop/migrations/0001.py': '',
    'shop/migrations/0002.py': '',
    'shop/migrations/0003.py': '',
    'shop/migrations/0004.py': '',
    'plugins/one.py': '',
    'plugins/two.py': '',
    'tests/test_shop.py': '',
    'tests/test_plugins.py': '',
  }
  test.each<[string, boolean, Partial<Deployment>]>([
    ['most of the sources', false, over(['shop', '/app/shop'])],
    ['a few of them', true, over(['plugins', '/app/plugins'])],
    ['migrations are not among them', true, over(['shop/migrations', '/app/shop/migrations'])],
    ['several parts together', false, over(['plugins', '/app/plugins'], ['shop/views.py', '/app/shop/views.py'])],
    ['most of them at another place', true, over(['shop', '/app/src'])],
    ['a part over where it starts', false, over(['plugins', '/app'])],
    ['a part, and another folder to start in', false, { ...over(['plugins', '/srv']), workdir: '/srv' }],
  ])('%s', (_, expected, deployment) => {
    expect(isJudged(files, deployment)).toBe(expected)
  })

  test('what comes by another stage', () => {
    const Dockerfile =
      'FROM python:3.13 AS build\nWORKDIR /src\nCOPY . .\nFROM python:3.13-slim\nWORKDIR /srv\nCOPY --from=build /src /srv\nCMD ["./start"]\n'
    expect(isJudged({ ...files, Dockerfile }, over(['shop', '/srv/shop']))).toBe(false)
    expect(isJudged({ ...files, Dockerfile }, over(['shop', '/src/shop']))).toBe(true)
    expect(isJudged({ ...files, Dockerfile }, over(['plugins', '/srv/plugins']))).toBe(true)
  })
})

describe('an image that nothing of an application is copied to', () => {
  const files = { 'src/robot/drive.py': '', 'entry.sh': '#!/bin/sh\n. /opt/ros/setup.sh\nexec "$@"\n' }
  const bare = (lines: string, from = 'python:3.13'): ExampleFiles => ({
    ...files,
    Dockerfile: `FROM ${from}\nWORKDIR /home/dev/ws\nRUN pip install numpy\n${lines}\n`,
  })
  const shell = 'COPY entry.sh /entry.sh\nENTRYPOINT ["/entry.sh"]\nCMD ["bash"]'
  const src = over(['src', '/home/dev/ws/src'])

  test.each<[string, boolean, ExampleFiles, Partial<Deployment>]>([
    ['sources below where it starts, a shell', false, bare(shell), src],
    ['the same, nothing that it starts', false, bare(''), src],
    ['the same, and a command', false, bare(shell), { ...src, command: ['ros2', 'run', 'robot', 'drive'] }],
    ['what the image starts is among them', false, bare('CMD ["python", "src/robot/drive.py"]'), src],
    ['its module is', false, bare('CMD ["celery", "-A", "src.robot", "worker"]'), src],
    ['a program of its own', true, bare('CMD ["drive-all"]'), src],
    ['a package’s program', true, bare('CMD ["jupyter", "lab"]'), src],
    ['a command that is one', true, bare(shell), { ...src, command: ['airflow', 'scheduler'] }],
    ['a base that starts a program', true, bare('', 'nvcr.io/nvidia/pytorch:24.05-py3'), src],
    ['elsewhere', true, bare(shell), over(['src', '/opt/src'])],
    ['no sources', true, bare(shell), over(['models', '/home/dev/ws/models'])],
    [
      'a step was shown its sources, and installs them',
      true,
      bare('RUN --mount=type=bind,target=/tmp/x pip install /tmp/x\nCMD ["python", "-m", "src.robot"]'),
      src,
    ],
    [
      'a step was shown a manifest',
      false,
      bare('RUN --mount=type=bind,source=entry.sh,target=/x sh /x\nCMD ["python", "-m", "src.robot"]'),
      src,
    ],
    ['it comes as a wheel', true, { ...bare('COPY x.whl .\nCMD ["python", "-m", "src.robot"]'), 'x.whl': '' }, src],
    ['sources were copied', true, bare(`COPY src /opt/robot\n${shell}`), src],
  ])('%s', (_, expected, tree, deployment) => {
    expect(isJudged(tree, deployment)).toBe(expected)
  })

  test('a folder around its context', () => {
    const deployment = { ...over(['examples', '/home/dev/ws/examples']), context: 'examples/stream' }
    expect(isJudged({ ...bare(''), 'consume.py': '' }, deployment)).toBe(false)
    expect(isJudged(bare('CMD ["python", "-m", "robot"]'), deployment)).toBe(true)
  })
})

describe('a devcontainer', () => {
  const opened = '{"build": {"dockerfile": "../Dockerfile", "context": ".."}}'
  const mounted = opened.replace(
    /\}$/,
    ', "workspaceMount": "source=${localWorkspaceFolder},target=/ws,type=bind", "workspaceFolder": "/ws"}',
  )
  const compose = 'services:\n  web:\n    build: .\n'
  const push =
    'on: push\njobs:\n  x:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: docker/build-push-action@v6\n        with: {push: true, tags: "me/x:1"}\n'
  const idle = 'FROM python:3.13\nWORKDIR /ws\nRUN pip install numpy\nCMD ["bash"]\n'

  test.each<[string, boolean, ExampleFiles]>([
    ['nothing is copied, and a shell starts', false, { Dockerfile: idle, devcontainer: opened }],
    ['sources are, over which it is mounted', false, { Dockerfile: copying(idle), devcontainer: mounted }],
    ['sources are, elsewhere', true, { Dockerfile: copying(idle), devcontainer: opened }],
    ['a program starts', true, { Dockerfile: serving(copying(idle)), devcontainer: mounted }],
    ['a program that something else brings', true, { Dockerfile: serving(idle), devcontainer: mounted }],
    ['nothing is mounted', true, { Dockerfile: idle, devcontainer: opened.replace(/\}$/, ', "workspaceMount": ""}') }],
    ['a compose file runs it, too', true, { Dockerfile: idle, devcontainer: opened, 'compose.yaml': compose }],
    ['one for production', true, { Dockerfile: idle, devcontainer: opened, 'compose.prod.yaml': compose }],
    ['it is pushed', true, { Dockerfile: idle, devcontainer: opened, '.github/workflows/x.yml': push }],
    [
      'a compose file mounts its sources, too',
      false,
      { Dockerfile: idle, devcontainer: mounted, 'compose.yaml': `${compose}    volumes: [./src:/ws/src]\n` },
    ],
  ])('%s', async (_, expected, { devcontainer, ...files }) => {
    const tree = { 'src/a.py': '', ...files, '.devcontainer/devcontainer.json': devcontainer! }
    const deployments = await deploymentsOf(tree)
    expect(deployments.length).toBeGreaterThan(0)
    expect(isJudged(tree, ...deployments)).toBe(expected)
  })

  function copying(text: string): string {
    return text.replace('CMD', 'COPY src /ws/src\nCMD')
  }

  function serving(text: string): string {
    return text.replace('["bash"]', '["uvicorn", "a:app"]')
  }
})
