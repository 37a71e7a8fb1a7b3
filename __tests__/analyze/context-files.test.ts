import { describe, expect, test } from '@jest/globals'
import { loadContexts } from '../../src/analyze/context-files.js'
import { parseFile } from '../../src/analyze/file.js'
import { ignoreOf } from '../../src/dockerfile/context-index.js'
import type { Dockerfile } from '../../src/dockerfile/model.js'
import { imagesOf } from '../../src/locate/images.js'
import { reference } from '../../src/locate/references/reference.js'
import type { Workspace } from '../../src/ports.js'
import { SourceText } from '../../src/source/text.js'

/** A workspace in memory that counts what is asked of it. */
function workspaceOf(files: Readonly<Record<string, string>>) {
  const reads: string[][] = []
  const workspace: Workspace = {
    name: 'a test',
    list: (folders = ['']) =>
      Promise.resolve(
        Object.keys(files)
          .filter((path) => folders.some((folder) => folder === '' || path.startsWith(`${folder}/`)))
          .map((path) => ({ path, kind: 'file' as const, size: files[path]!.length })),
      ),
    read: (paths) => {
      reads.push([...paths])
      return Promise.resolve(new Map(paths.flatMap((path) => (path in files ? [[path, { text: files[path]! }]] : []))))
    },
  }
  return { workspace, reads }
}

async function load(
  files: Readonly<Record<string, string>>,
  contexts: Readonly<Record<string, string>> = { Dockerfile: '.' },
) {
  const { workspace, reads } = workspaceOf(files)
  const images = Object.entries(contexts).flatMap(([path, context]) => imagesOf(path, 'test', [{ context }]))
  const dockerfiles = new Map<string, Dockerfile>()
  for (const { dockerfile: path } of images) {
    const parsed = parseFile(new SourceText(path, files[path]!))
    if ('dockerfile' in parsed) dockerfiles.set(path, parsed.dockerfile)
  }
  const { contextOf, sources } = await loadContexts(workspace, images, dockerfiles)
  return { contexts: images.map((image) => contextOf(image)), read: [...sources.keys()].sort(), reads }
}

describe('what is read', () => {
  test('what a Python script that is started imports from beside it', async () => {
    const { read } = await load({
      Dockerfile: 'FROM python\nCOPY . .\nCMD ["python", "bin/run.py"]',
      'bin/run.py': 'import os, shop\nfrom tools import stop\nfrom . import near\n',
      'bin/shop/__init__.py': 'import far',
      'bin/shop/far.py': '',
      'bin/tools.py': '',
      'bin/near.py': '',
      'bin/other.py': '',
      'shop/__init__.py': '',
    })
    expect(read).toEqual(['bin/near.py', 'bin/run.py', 'bin/shop/__init__.py', 'bin/shop/far.py', 'bin/tools.py'])
  })

  test('the programs of a folder of them, whose first lines tell', async () => {
    const { read } = await load({
      Dockerfile: 'FROM python\nCOPY docker/bin/* /usr/local/bin/\nCOPY tools/sbin /usr/local/sbin\nCOPY libs /libs\n',
      'docker/bin/convert': '',
      'docker/bin/logo.png': '',
      'docker/bin/more/deeper': '',
      'tools/sbin/start': '',
      'tools/robin/start': '',
      'libs/other': '',
    })
    expect(read).toEqual(['docker/bin/convert', 'tools/sbin/start'])
  })

  test('the projects of a uv workspace', async () => {
    const { read } = await load({
      Dockerfile: 'FROM python\nCOPY . .\n',
      'pyproject.toml': '[tool.uv.workspace]\nmembers = ["packages/*"]\n',
      'packages/a/pyproject.toml': '',
      'packages/a/b/pyproject.toml': '',
      'docs/pyproject.toml': '',
    })
    expect(read).toEqual(['packages/a/pyproject.toml', 'pyproject.toml'])
  })

  test('scripts that compose files and manifests start', async () => {
    const files = {
      Dockerfile: 'FROM python\nCOPY . .',
      'bin/start.sh': '#!/bin/sh\n./more.sh\n',
      'bin/more.sh': '',
      'no.sh': '',
    }
    const place = { kind: 'compose', path: 'compose.yaml', line: 1, name: 'web' } as const
    const deployment = { ...reference(place, { command: ['sh', '/app/bin/start.sh'] }), dockerfile: 'Dockerfile' }
    const images = imagesOf('Dockerfile', 'test', [{ context: '.', deployments: [deployment] }])
    const parsed = parseFile(new SourceText('Dockerfile', files.Dockerfile))
    const dockerfiles = new Map('dockerfile' in parsed ? [['Dockerfile', parsed.dockerfile]] : [])
    const { sources } = await loadContexts(workspaceOf(files).workspace, images, dockerfiles)
    expect([...sources.keys()].sort()).toEqual(['bin/more.sh', 'bin/start.sh'])
  })

  test('modules behind many that are not there', async () => {
    const imports = Array.from({ length: 100 }, (_, n) => `import std${n}\n`).join('')
    const { read } = await load({
      Dockerfile: 'FROM python\nCOPY . .\nCMD ["python", "run.py"]',
      'run.py': `${imports}from pkg.mod import Klass\n`,
      'pkg/mod.py': '',
    })
    expect(read).toEqual(['pkg/mod.py', 'run.py'])
  })

  test('manifests of the root and of the folders that the Dockerfile names', async () => {
    const { read } = await load({
      Dockerfile: 'FROM python\nCOPY api/pyproject.toml api/uv.lock ./\nCOPY api/ .',
      'pyproject.toml': '',
      'pixi.lock': '',
      'pixi.toml': '',
      'requirements-dev.txt': '',
      'api/pyproject.toml': '',
      'api/uv.lock': '',
      'api/setup.cfg': '',
      'api/deep/setup.cfg': '',
      'web/pyproject.toml': '',
      'web/README.md': '',
    })
    expect(read).toEqual([
      'api/pyproject.toml',
      'api/setup.cfg',
      'api/uv.lock',
      'pixi.lock',
      'pixi.toml',
      'pyproject.toml',
      'requirements-dev.txt',
      'web/pyproject.toml',
    ])
  })

  test('scripts, modules and configuration by name, wherever they lie', async () => {
    const { read } = await load({
      Dockerfile:
        'FROM python\nCOPY . /app\nRUN bash docker/build.sh\nENTRYPOINT ["/entrypoint"]\nCMD ["gunicorn", "-c", "g.py", "shop.wsgi:app"]',
      'docker/build.sh': '#!/bin/sh\n./docker/more.sh\n',
      'docker/more.sh': '#!/bin/sh\n',
      'docker/entrypoint': '#!/bin/sh\npython -m shop.worker\n',
      'conf/g.py': '',
      'src/shop/wsgi.py': '',
      'src/shop/worker.py': '',
      'src/shop/models.py': '',
    })
    expect(read).toEqual([
      ...[
        'conf/g.py',
        'docker/build.sh',
        'docker/entrypoint',
        'docker/more.sh',
        'src/shop/worker.py',
        'src/shop/wsgi.py',
      ],
    ])
  })

  test('nested requirements, in few goes', async () => {
    const { read, reads } = await load({
      Dockerfile: 'FROM python\nRUN pip install -r requirements/prod.txt',
      'requirements/prod.txt': '-r common/base.txt',
      'requirements/common/base.txt': '-c ../limits.txt',
      'requirements/limits.txt': '-r ../../outside.txt',
      'requirements/other.txt': '',
    })
    expect(read).toEqual(['requirements/common/base.txt', 'requirements/limits.txt', 'requirements/prod.txt'])
    expect(reads).toHaveLength(3)
  })

  test('no secrets, nothing huge, not every namesake', async () => {
    const many = Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`a${n}/main.py`, '']))
    const { read } = await load({
      Dockerfile: 'FROM python\nCOPY .netrc id_rsa server.pem credentials.json big.py /x/\nCMD python main.py',
      ...{ '.netrc': 'A=b', id_rsa: 'x', 'server.pem': 'x', 'credentials.json': '{}', 'big.py': 'x'.repeat(600_000) },
      ...many,
    })
    expect(read).toHaveLength(10)
    expect(read.every((path) => path.endsWith('/main.py'))).toBe(true)
  })

  test('variables, which may be harmless, but not many', async () => {
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`a${n}/.env`, 'A=b']))
    const { read } = await load({ Dockerfile: 'FROM python\n', 'b/.env': 'x'.repeat(30_000), ...many })
    expect(read).toHaveLength(10)
    expect(read).not.toContain('b/.env')
  })

  test("an environment's own variables, right in the context", async () => {
    const names = ['.env.dev', '.env.dockermy', '.envrc', 'a/.env.dev', '.env.a.b']
    const { read } = await load({ Dockerfile: 'FROM python\n', ...Object.fromEntries(names.map((name) => [name, ''])) })
    expect([...read].sort()).toEqual(['.env.dev', '.env.dockermy'])
  })
})

describe('contexts', () => {
  const FILES = {
    'api/Dockerfile': 'FROM python',
    'api/Dockerfile.dockerignore': 'own',
    '.dockerignore': 'shared',
    'api/.dockerignore': 'inner',
    'api/app/main.py': 'abc',
    'api2/x': '',
    'api-x': '',
  }

  test('paths and sizes are from the root of the context', async () => {
    const { contexts } = await load(FILES, { 'api/Dockerfile': 'api' })
    const { files } = contexts[0]!
    expect(files.list()).toEqual(['.dockerignore', 'Dockerfile', 'Dockerfile.dockerignore', 'app/main.py'])
    expect([files.has('app'), files.has('./app/'), files.has('ap'), files.has('main.py'), files.has('.')]).toEqual([
      ...[true, true, false, false, true],
    ])
    expect([files.size?.('app/main.py'), files.size?.('none'), files.root]).toEqual([3, null, 'api'])
    expect(contexts[0]!.source('Dockerfile.dockerignore')?.path).toBe('api/Dockerfile.dockerignore')
  })

  test("a Dockerfile's own ignore file takes precedence, wherever the context is", async () => {
    const own = await load(FILES, { 'api/Dockerfile': '.' })
    expect(ignoreOf(own.contexts[0]!.files).patterns.map(({ text }) => text)).toEqual(['own'])
    const { 'api/Dockerfile.dockerignore': text, ...rest } = FILES
    expect(text).toBe('own')
    const shared = await load(rest, { 'api/Dockerfile': '.' })
    expect(shared.contexts[0]!.files.ignoreFile).toEqual({ path: '.dockerignore', text: 'shared' })
    const none = await load({ Dockerfile: 'FROM python' })
    expect(none.contexts[0]!.files.ignoreFile).toBeNull()
  })

  test('images of one folder share what is worked out', async () => {
    const files = { 'a/Dockerfile': 'FROM python', 'b/Dockerfile': 'FROM python', x: '' }
    const { contexts } = await load(files, { 'a/Dockerfile': '.', 'b/Dockerfile': '.' })
    expect(contexts[0]).toBe(contexts[1])
  })
})
