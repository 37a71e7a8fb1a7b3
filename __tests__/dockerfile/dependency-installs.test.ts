import { describe, expect, test } from '@jest/globals'
import { dependencyInstalls, needsProject } from '../../src/dockerfile/dependency-installs.js'
import { factsIn } from './context.js'

type Files = Readonly<Record<string, string>>

const before = 'FROM python:3.13\nARG UNKNOWN\nWORKDIR /app\nCOPY . .\n'
const project = '[project]\nname = "shop"\n'
const built = `${project}[build-system]\nrequires = ["hatchling"]\n`
const onMembers = '[tool.uv.sources]\nmoney = { workspace = true }\n'
const workspace = '[tool.uv.workspace]\nmembers = ["packages/*"]\n'
const poetry = '[tool.poetry]\nname = "my-shop"\n'
const locked = (source: string): string =>
  `version = 1\n\n[[package]]\nname = "money"\nversion = "1"\nsource = { ${source} }\n`

/** The manifests that the one install of a RUN reads, the option that leaves the project out, and whether they do. */
function needOf(run: string, files: Files = {}): unknown {
  const facts = factsIn(`${before}RUN ${run}\n`, files)
  const [found] = dependencyInstalls(facts)
  if (found) return [found.manifests.map(({ path }) => path.replace('/app/', '')).join(' '), found.without, found.alone]
  return facts.installs.some((install) => needsProject(facts, install)) ? 'project' : 'tools'
}

const named = ['', null, true]
const requirements = ['requirements.txt', null, true]

test.each<[string, unknown]>([
  ['pip install flask', named],
  ['pip install pip flask', named],
  ['pip install pip Poetry_Core setuptools==80.9.0', 'tools'],
  ['pip install -r requirements.txt', requirements],
  ['pip install -r a.txt -r b.txt flask', ['a.txt b.txt', null, true]],
  ['pip wheel -r requirements.txt', requirements],
  ['pip download flask', named],
  ['pip uninstall -y flask', 'tools'],
  ['pip install -e git+https://example.org/a.git#egg=a flask', named],
  ['pip install -e ./libs/money flask', 'project'],
  ['pip install -e $UNKNOWN flask', 'project'],
  ['pip install --find-links https://example.org/wheels flask', named],
  ['pip install --find-links ./wheels flask', 'project'],
  ['pip install --find-links $UNKNOWN flask', 'project'],
  ['pip install flask ./libs/money', 'project'],
  ['pip install flask libs/', 'project'],
  ['pip install flask $UNKNOWN', 'project'],
  ['pip install ./libs/$UNKNOWN', 'project'],
  ['pip install file:///app/$UNKNOWN', 'project'],
  ['pip install git+file:///app/$UNKNOWN', 'project'],
  ['pip install "shop @ file:///app/$UNKNOWN"', 'project'],
  ['pip install libs$UNKNOWN', 'project'],
  ['pip install git+https://$UNKNOWN@example.org/a.git@0.1', named],
  ['pip install https://$UNKNOWN/a.whl', named],
  ['pip install "a @ git+https://$UNKNOWN@example.org/a.git"', named],
  ['pip install a==$UNKNOWN', named],
  ['pip install "a[b,c]>=$UNKNOWN"', named],
  ['pip install -e git+https://$UNKNOWN@example.org/a.git#egg=a flask', named],
  ['pip install --find-links https://$UNKNOWN/wheels flask', named],
  ['pip install poetry==$UNKNOWN', 'tools'],
  ['conda install flask=$UNKNOWN', named],
  ['uv pip install --group dev flask', 'project'],
  ['uv pip sync requirements.txt', requirements],
  ['uv tool install flask', 'tools'],
  ['apt-get install -y gcc', 'tools'],
  ['npm ci', 'tools'],
  ['conda install flask', named],
  ['conda install conda mamba', 'tools'],
  ['conda install ./a.tar.bz2', 'project'],
  ['conda env create -f environment.yml', ['environment.yml', null, true]],
])('%s', (run, expected) => {
  expect(needOf(run)).toEqual(expected)
})

test.each<[string, string, unknown]>([
  ['pip install -r requirements.txt', 'flask\n', requirements],
  ['pip install -r requirements.txt', 'flask\n-e .\n', 'project'],
  ['pip install -r requirements.txt', './libs/money\n', 'project'],
  ['conda env create -f environment.yml', 'dependencies:\n  - flask\n', ['environment.yml', null, true]],
  ['conda env create -f environment.yml', 'dependencies:\n  - pip:\n    - -e .\n', 'project'],
  ['conda env create -f environment.yml', 'dependencies:\n  - pip:\n    - -r requirements.txt\n', 'project'],
])('%s, of %j', (run, text, expected) => {
  expect(needOf(run, { [run.replace(/.* /, '')]: text })).toEqual(expected)
})

test.each<[string, unknown]>([
  ['uv export | pip install -r -', ['pyproject.toml uv.lock', null, true]],
  ['poetry export | pip install -r /dev/stdin', ['pyproject.toml poetry.lock', null, true]],
  ['pip install -r <(pdm export)', ['pyproject.toml pdm.lock', null, true]],
  ['pipenv requirements | pip install -r -', ['Pipfile Pipfile.lock', null, true]],
  ['uv tree | pip install -r -', ['-', null, true]],
  ['conda export | pip install -r -', ['-', null, true]],
])('%s', (run, expected) => {
  expect(needOf(run)).toEqual(expected)
})

describe('projects', () => {
  const uv = 'pyproject.toml uv.lock'
  test.each<[string, string | null, unknown]>([
    ['uv sync', null, [uv, '--no-install-project', null]],
    ['uv sync --package money', null, [uv, '--no-install-project', false]],
    ['uv sync --all-packages --no-install-project', null, [uv, null, false]],
    ['uv sync --no-install-project', null, [uv, null, null]],
    ['uv sync --only-install-project', null, 'project'],
    ['uv sync --project $UNKNOWN', null, 'project'],
    ['uv sync', project, [uv, null, true]],
    ['uv sync', built, [uv, '--no-install-project', true]],
    ['uv sync --no-install-project', built, [uv, null, true]],
    ['uv sync --no-install-workspace', built, [uv, null, true]],
    ['uv sync --no-install-local', built, [uv, null, true]],
    ['uv sync --all-packages', built, [uv, '--no-install-project', false]],
    ['uv sync --package money', built, [uv, '--no-install-project', false]],
    ['uv sync --no-install-project --package money', built, [uv, null, false]],
    ['uv sync', `${built}${workspace}`, [uv, '--no-install-project', false]],
    ['uv sync', `${project}[tool.uv.sources]\nmoney = { path = "libs/money" }\n`, 'project'],
    ['uv sync', `${project}${onMembers}`, [uv, '--frozen --no-install-workspace', false]],
    ['uv sync --frozen', `${built}${onMembers}`, [uv, '--no-install-workspace', false]],
    ['uv sync --no-install-project', `${built}${onMembers}`, 'project'],
    ['uv sync --no-install-workspace', `${built}${onMembers}`, [uv, null, false]],
    ['poetry install', null, ['pyproject.toml poetry.lock', '--no-root', null]],
    ['poetry install --only-root', null, 'project'],
    ['poetry install', poetry, ['pyproject.toml poetry.lock', '--no-root', true]],
    ['poetry install --no-root', poetry, ['pyproject.toml poetry.lock', null, true]],
    ['poetry install', `${poetry}package-mode = false\n`, ['pyproject.toml poetry.lock', null, true]],
    ['pdm sync', null, ['pyproject.toml pdm.lock', '--no-self', null]],
    ['pdm sync', project, ['pyproject.toml pdm.lock', null, true]],
    ['pdm sync', built, ['pyproject.toml pdm.lock', '--no-self', true]],
    ['pdm sync --no-self', built, ['pyproject.toml pdm.lock', null, true]],
    ['pipenv install', null, ['Pipfile Pipfile.lock', null, false]],
  ])('%s, of %j', (run, pyproject, expected) => {
    expect(needOf(run, pyproject === null ? {} : { 'pyproject.toml': pyproject })).toEqual(expected)
  })

  test('a project in a folder of its own', () => {
    const files = {
      'pyproject.toml': `${project}[tool.uv.sources]\na = { path = "a" }\n`,
      'web/pyproject.toml': project,
    }
    expect(needOf('uv sync --project web', files)).toEqual(['web/pyproject.toml web/uv.lock', null, true])
    expect(needOf('uv sync --directory web', files)).toEqual(['web/pyproject.toml web/uv.lock', null, true])
  })

  test.each<[string, unknown]>([
    ['editable = "libs/money"', 'project'],
    ['directory = "libs/money"', 'project'],
    ['registry = "https://pypi.org/simple"', [uv, null, true]],
  ])('uv.lock has a package by { %s }', (source, expected) => {
    expect(needOf('uv sync', { 'pyproject.toml': project, 'uv.lock': locked(source) })).toEqual(expected)
  })

  test("uv.lock is none of Poetry's", () => {
    const files = { 'pyproject.toml': poetry, 'uv.lock': locked('editable = "libs/money"') }
    expect(needOf('poetry install', files)).toEqual(['pyproject.toml poetry.lock', '--no-root', true])
  })

  test.each<[string, unknown]>([
    ['flask = "*"', ['Pipfile Pipfile.lock', null, true]],
    ['money = {path = "libs/money"}', 'project'],
    ['money = {file = "https://example.org/money.whl"}', ['Pipfile Pipfile.lock', null, true]],
  ])('Pipfile has %s', (line, expected) => {
    expect(needOf('pipenv sync', { Pipfile: `[packages]\n${line}\n` })).toEqual(expected)
  })
})

test('a manifest is looked up where the last copy put it', () => {
  const files = { 'old/requirements.txt': '-e .\n', 'requirements.txt': 'flask\n' }
  const needs = (copies: string): boolean[] => {
    const facts = factsIn(`FROM python:3.13\nWORKDIR /app\n${copies}RUN pip install -r requirements.txt\n`, files)
    return facts.installs.map((install) => needsProject(facts, install))
  }
  expect(needs('COPY old/requirements.txt .\n')).toEqual([true])
  expect(needs('COPY old/requirements.txt .\nCOPY requirements.txt .\n')).toEqual([false])
  expect(needs('')).toEqual([false])
})
