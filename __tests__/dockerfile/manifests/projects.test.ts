import { describe, expect, test } from '@jest/globals'
import { cpuSeconds } from '../../cpu-time.js'
import fc from 'fast-check'
import {
  groupRequirements,
  lockedPython,
  lockedVersion,
  locksPackage,
  projectIn,
} from '../../../src/dockerfile/manifests/index.js'
import { parsePipfile } from '../../../src/dockerfile/manifests/locks.js'
import { pythonSpecifier } from '../../../src/dockerfile/manifests/poetry.js'
import { parsePyproject } from '../../../src/dockerfile/manifests/pyproject.js'
import { parseSetupCfg, parseSetupPy } from '../../../src/dockerfile/manifests/setuptools.js'
import { contextOf } from '../context.js'

const names = (requirements: readonly { readonly name: string }[]): string[] => requirements.map(({ name }) => name)

const UV = `
[project]
name = "shop"
requires-python = ">=3.11, <4"
dependencies = ["fastapi>=0.110", 'uvicorn[standard] ; python_version < "4"']
optional-dependencies.Postgres_Extra = ["psycopg[binary]"]

[build-system]
requires = ["hatchling", "hatch-vcs"]
build-backend = "hatchling.build"

[dependency-groups]
dev = ["pytest", {include-group = "Lint"}]
lint = ["ruff", {include-group = "dev"}]

[tool.uv]
default-groups = ["dev", "lint"]
dev-dependencies = ["mypy"]

[[tool.uv.index]]
name = "torch"
url = "https://download.pytorch.org/whl/cpu"
explicit = true

[tool.uv.sources]
torch = [{ index = "torch" }]
common = { path = "../common", editable = true }
core = { workspace = true }
`

const POETRY = `
[tool.poetry]
name = "old"
package-mode = false

[tool.poetry.dependencies]
python = "^3.11"
Django = "~4.2"
celery = { version = "^5.3", extras = ["redis"], optional = true }
lib = { path = "../lib" }
numpy = [{ version = "1.26", markers = "python_version < '3.12'" }, { version = "2.*" }]

[tool.poetry.dev-dependencies]
black = "*"

[tool.poetry.group.docs]
optional = true
[tool.poetry.group.docs.dependencies]
mkdocs = "*"

[[tool.poetry.source]]
name = "corp"
url = "https://pypi.corp.example/simple"
priority = "supplemental"
`

describe('pyproject.toml', () => {
  test('of uv', () => {
    const project = parsePyproject(UV)
    expect(project).toMatchObject({
      ...{ complete: true, name: 'shop', requiresPython: '>=3.11,<4', uvPackage: true, versionFromGit: 'hatch-vcs' },
      uvDefaultGroups: ['dev', 'lint'],
      indexes: [{ name: 'torch', explicit: true, isDefault: false }],
      localSources: ['../common', 'workspace'],
      build: { backend: 'hatchling.build' },
    })
    expect(names(project.dependencies)).toEqual(['fastapi', 'uvicorn'])
    expect(names(project.extras.get('postgres-extra')!)).toEqual(['psycopg'])
    expect(names(groupRequirements(project, 'dev'))).toEqual(['pytest', 'mypy', 'ruff'])
    expect(groupRequirements(project, 'none')).toEqual([])
  })

  test('of Poetry', () => {
    const project = parsePyproject(POETRY)
    expect(project).toMatchObject({
      ...{ name: 'old', requiresPython: '>=3.11,<4', poetryPackage: false, uvPackage: false, versionFromGit: null },
      localSources: ['../lib'],
      indexes: [{ name: 'corp', explicit: false }],
    })
    expect(project.dependencies.map(({ name, specifier }) => name + specifier)).toEqual([
      ...['django>=4.2,<4.3', 'celery>=5.3,<6', 'lib', 'numpy==1.26', 'numpy==2.*'],
    ])
    expect(project.groups.get('docs')).toMatchObject({ optional: true })
    expect(project.groups.get('dev')).toMatchObject({ optional: false })
  })

  test('with nothing in it, or not to be read whole', () => {
    expect(parsePyproject('')).toMatchObject({
      complete: true,
      build: null,
      uvPackage: false,
      uvDefaultGroups: ['dev'],
    })
    expect(parsePyproject('[tool.uv]\npackage = true\ndefault-groups = "all"')).toMatchObject({
      uvPackage: true,
      uvDefaultGroups: null,
    })
    expect(parsePyproject('[project]\nname = "a"\nx = ?')).toMatchObject({ complete: false, name: 'a' })
  })

  test.each([
    ['requires = ["setuptools>=64", "setuptools_scm[toml]>=8"]', 'setuptools-scm'],
    ['requires = ["versioningit"]', 'versioningit'],
    ['requires = ["hatchling"]\n[tool.hatch.version]\nsource = "vcs"', 'hatch-vcs'],
    ['requires = ["pdm-backend"]\n[tool.pdm.version]\nsource = "scm"', 'pdm-backend'],
    ['requires = ["poetry-core"]\n[tool.poetry-dynamic-versioning]\nenable = false', null],
    ['requires = ["setuptools"]', null],
  ])('%s takes its version from %s', (build, expected) => {
    expect(parsePyproject(`[build-system]\n${build}`).versionFromGit).toBe(expected)
  })

  test.each(
    `setuptools-scm vcs-versioning hatch-vcs versioningit versioneer setuptools-git-versioning poetry-dynamic-versioning
    uv-dynamic-versioning hatch-regex-commit flit-scm pbr dunamai setuptools-git setuptools-vcs-version miniver
    setuptools-gitver`.split(/\s+/),
  )('a build with %s asks git', (name) => {
    expect(parsePyproject(`[build-system]\nrequires = ["setuptools", "${name}>=1"]`).versionFromGit).toBe(name)
  })

  test.each([
    ['setuptools_scm', 'setuptools-scm'],
    ['versioningit', 'versioningit'],
    ['versioneer', 'versioneer'],
    ['poetry-dynamic-versioning', 'poetry-dynamic-versioning'],
    ['commitizen', null],
  ])('settings of %s say so too', (tool, expected) => {
    const pyproject = (more = ''): string => `[build-system]\nrequires = ["setuptools"]\n[tool.${tool}]\n${more}`
    expect(parsePyproject(pyproject()).versionFromGit).toBe(expected)
    expect(parsePyproject(pyproject('enable = false\n')).versionFromGit).toBeNull()
  })

  test.each([
    ['[dependency-groups]\nlint = ["black"]', 'lint'],
    ['[tool.poetry.group.lint.dependencies]\nblack = "*"', 'lint'],
    ['[tool.poetry.dev-dependencies]\nblack = "*"', 'dev'],
    ['[tool.uv]\ndev-dependencies = ["black"]', 'dev'],
    ['[tool.pdm.dev-dependencies]\nlint = ["black"]', 'lint'],
    ['[tool.hatch.envs.lint]\ndependencies = ["black"]', null],
  ])('the groups of %j: %s', (text, name) => {
    const { groups } = parsePyproject(text)
    expect([...groups].map(([group, { requirements }]) => [group, ...names(requirements)])).toEqual(
      name === null ? [] : [[name, 'black']],
    )
  })

  test.each([
    ['^3.11', '>=3.11,<4'],
    ['^0.3.1', '>=0.3.1,<0.4'],
    ['^0.0', '>=0.0,<0.1'],
    ['~3.11', '>=3.11,<3.12'],
    ['~3', '>=3,<4'],
    ['>=3.9, <4.0', '>=3.9,<4.0'],
    ['>=3.9 <4.0', '>=3.9,<4.0'],
    ['3.11.*', '==3.11.*'],
    ['*', ''],
    ['3.8 || 3.9', null],
  ])("Poetry's %s is %s", (constraint, expected) => {
    expect(pythonSpecifier(constraint)).toBe(expected)
  })
})

describe('other manifests', () => {
  test('lock files say which Python they are for', () => {
    expect(lockedPython('uv', 'version = 1\nrequires-python = ">=3.12"\n')).toBe('>=3.12')
    const poetry = '[[package]]\nname = "A.b"\npython-versions = ">=2"\n[metadata]\npython-versions = "^3.10"\n'
    expect(lockedPython('poetry', poetry)).toBe('>=3.10,<4')
    expect(lockedPython('pipenv', '{"_meta": {"requires": {"python_version": "3.11"}}}')).toBe('==3.11.*')
    expect(lockedPython('pdm', '[metadata]\n')).toBeNull()
    expect(locksPackage(poetry, 'a-b')).toBe(true)
    expect(locksPackage(poetry, 'a')).toBe(false)
    expect(lockedVersion('uv', '[[package]]\nname = "a-b"\nversion = "1.2"\n', 'a.b')).toBe('1.2')
    expect(lockedVersion('uv', '[[package]]\nname = "a"\n\n[[package]]\nname = "b"\nversion = "1"\n', 'a')).toBeNull()
    const pipenv = '{"default": {\n"a": {"hashes": ["x"],\n"version": "==2.0"},\n"b": {}}}'
    expect(lockedVersion('pipenv', pipenv, 'A')).toBe('2.0')
    expect(lockedVersion('pipenv', pipenv, 'b')).toBeNull()
  })

  test('Pipfile', () => {
    const text =
      '[[source]]\nurl = "https://x"\n[packages]\nFlask = "*"\n[dev-packages]\npytest = "*"\n[requires]\npython_version = "3.11"'
    expect(parsePipfile(text)).toEqual({
      ...{ complete: true, packages: ['flask'], devPackages: ['pytest'], python: '3.11', indexes: ['https://x'] },
    })
  })

  test('setup.cfg', () => {
    const text =
      '[metadata]\nname = x\n[options]\npython_requires = >= 3.8\ninstall_requires =\n    flask>=2\n    # no\n    gunicorn\n[options.extras_require]\ntest = pytest\n'
    const setup = parseSetupCfg(text)
    expect(setup).toMatchObject({ requiresPython: '>=3.8', versionFromGit: null, opens: [] })
    expect(names(setup.dependencies!)).toEqual(['flask', 'gunicorn'])
    expect(names(setup.extras.get('test')!)).toEqual(['pytest'])
    expect(parseSetupCfg('[options]\ninstall_requires = file: requirements.txt')).toMatchObject({
      ...{ dependencies: null, opens: ['requirements.txt'] },
    })
  })

  test('setup.py', () => {
    const text = [
      '# install_requires=["no"]',
      'from setuptools import setup, Extension',
      'setup(name="x", python_requires=">=3.9", install_requires=["flask>=2", \'six\',  # old',
      '  ], use_scm_version=True, ext_modules=[Extension("a", ["a.c"])], long_description=open("README.md").read())',
    ].join('\n')
    const setup = parseSetupPy(text)
    expect(setup).toMatchObject({
      ...{ requiresPython: '>=3.9', versionFromGit: 'setuptools-scm', compiles: true, opens: ['README.md'] },
    })
    expect(names(setup.dependencies!)).toEqual(['flask', 'six'])
    expect(parseSetupPy('setup(install_requires=read("requirements.txt"))').dependencies).toBeNull()
    expect(parseSetupPy('setup()').dependencies).toEqual([])
  })

  test('a folder with several', () => {
    const files = contextOf({
      'api/pyproject.toml': '[project]\nname = "api"',
      'api/setup.cfg': '[options]\npython_requires = >=3.10',
      'api/uv.lock': '',
      'poetry.lock': '',
    })
    const project = projectIn(files, 'api')
    expect(project).toMatchObject({ requiresPython: '>=3.10', versionFromGit: null, setupPy: null })
    expect([...project.locks]).toEqual(['uv'])
    expect([...projectIn(files, '.').locks]).toEqual(['poetry'])
  })

  test('any text is read without a throw, in time', async () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        parseSetupCfg(text)
        parseSetupPy(text)
        parsePyproject(text)
        parsePipfile(text)
      }),
    )
    const seconds = await cpuSeconds(() => {
      for (const part of [' ', '\n', 'a', '=', '"', 'install_requires=[', 'python_requires = ']) {
        parseSetupCfg(`[options]\na${part.repeat(50_000)}`)
        parseSetupPy(part.repeat(20_000))
      }
    })
    expect(seconds).toBeLessThan(30)
  })
})
