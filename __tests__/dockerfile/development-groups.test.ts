import { describe, expect, test } from '@jest/globals'
import { developmentParts } from '../../src/dockerfile/development-groups.js'
import { factsIn } from './context.js'

type Files = Readonly<Record<string, string>>

/** What the one install of a RUN brings for development, as `default: dev (pytest)`; null: nothing, or nobody knows. */
function partsOf(run: string, files: Files = {}, rest = ''): string | null {
  const facts = factsIn(`FROM python:3.13\nARG UNKNOWN\nWORKDIR /app\nCOPY . .\nRUN ${run}\n${rest}`, files)
  const parts = developmentParts(facts, facts.installs[0]!)
  return parts && `${parts.by}: ${parts.names.join(' ')} (${parts.packages.join(' ')})`
}

const pyproject = `[project]
name = "shop"
dependencies = ["flask"]
[project.optional-dependencies]
tests = ["pytest"]
fast = ["uvloop"]
[dependency-groups]
dev = ["ruff", "mypy"]
test = ["moto"]
web = ["gunicorn"]
`
const Pipfile = '[packages]\nflask = "*"\n[dev-packages]\npytest = "*"\n'

describe('of a project with groups', () => {
  test.each<[string, string | null]>([
    ['uv sync', 'default: dev (ruff mypy)'],
    ['uv sync --no-dev', null],
    ['uv sync --no-group dev', null],
    ['uv sync --no-default-groups', null],
    ['UV_NO_DEV=1 uv sync', null],
    ['UV_NO_DEV=0 uv sync', 'default: dev (ruff mypy)'],
    ['UV_NO_DEFAULT_GROUPS=1 uv sync', null],
    ['UV_NO_GROUP=dev uv sync', null],
    ['uv sync --dev', 'named: dev (ruff mypy)'],
    ['uv sync --no-dev --group dev', null],
    ['uv sync --no-group dev --group dev --group test', 'named: test (moto)'],
    ['uv sync --only-dev', 'named: dev (ruff mypy)'],
    ['uv sync --only-group test', 'named: test (moto)'],
    ['uv sync --only-group web', null],
    ['uv sync --all-groups --no-dev', 'named: test (moto)'],
    ['uv sync --no-dev --extra tests', 'named: tests (pytest)'],
    ['uv sync --no-dev --extra fast', null],
    ['uv sync --no-dev --all-extras', 'named: tests (pytest)'],
    ['uv sync --script a.py', null],
    ['uv sync $UNKNOWN', null],
    ['poetry install', 'default: dev test (ruff mypy moto)'],
    ['poetry install --no-dev', 'default: test (moto)'],
    ['poetry install --without dev,test', null],
    ['poetry install --without "dev test"', null],
    ['poetry install --with dev', 'named: dev (ruff mypy)'],
    ['poetry install --with dev --no-dev', 'named: dev (ruff mypy)'],
    ['poetry install --with dev,test --without dev', 'named: test (moto)'],
    ['poetry install --only main', null],
    ['poetry install --only-root', null],
    ['poetry install --only main -E tests', 'named: tests (pytest)'],
    ['poetry sync --with test', 'named: test (moto)'],
    ['poetry add flask', null],
    ['pdm install', 'default: dev test (ruff mypy moto)'],
    // Of PDM it says that development groups may be named, and names none.
    ['pdm sync --dev --group test', 'named: test (moto)'],
    ['pdm sync --dev --prod', null],
    ['pdm sync --prod', null],
  ])('%s', (run, expected) => {
    expect(partsOf(run, { 'pyproject.toml': pyproject })).toBe(expected)
  })

  test.each<[string, string, string | null]>([
    ['[tool.uv]\ndefault-groups = ["test", "web"]\n', 'uv sync', 'default: test (moto)'],
    ['[tool.uv]\ndefault-groups = "all"\n', 'uv sync', 'default: dev test (ruff mypy moto)'],
    ['[tool.uv]\ndefault-groups = []\n', 'uv sync', null],
    ['[tool.uv]\ndev-dependencies = ["tox"]\n', 'uv sync', 'default: dev (ruff mypy tox)'],
    ['[tool.pdm.dev-dependencies]\nlint = ["black"]\n', 'pdm install', 'default: dev test lint (ruff mypy moto black)'],
    ['[tool.poetry.dev-dependencies]\ntox = "*"\n', 'poetry install --without test', 'default: dev (ruff mypy tox)'],
    [
      '[tool.poetry.group.lint]\noptional = true\n[tool.poetry.group.lint.dependencies]\nblack = "*"\n',
      'poetry install --without dev,test',
      null,
    ],
    [
      '[tool.poetry.group.docs.dependencies]\nmkdocs = "*"\n',
      'poetry install --without dev,test',
      'default: docs (mkdocs)',
    ],
    // Asked for, those for documents and the like may be what the image is for.
    ['[tool.poetry.group.docs.dependencies]\nmkdocs = "*"\n', 'poetry install --only docs', null],
    ['[tool.poetry.group.x.dependencies]\nblack = "*"\n', 'poetry install --without dev,test', 'default: x (black)'],
    ['[tool.poetry.group.x.dependencies]\nflask = "*"\n', 'poetry install --without dev,test', null],
  ])('with %j, %s', (more, run, expected) => {
    expect(partsOf(run, { 'pyproject.toml': `${pyproject}${more}` })).toBe(expected)
  })
})

describe('where the manifest is not at hand', () => {
  test.each<[string, string | null]>([
    ['uv sync', 'unsaid:  ()'],
    ['uv sync --no-dev', null],
    ['uv sync --group dev', 'named: dev ()'],
    ['uv sync --group web', 'unsaid:  ()'],
    ['poetry install', 'unsaid:  ()'],
    ['poetry install --without test', null],
    ['pdm sync --dev', 'unsaid:  ()'],
    ['pipenv install', null],
    ['pipenv install --dev', 'named: dev-packages ()'],
  ])('%s', (run, expected) => {
    expect(partsOf(run)).toBe(expected)
  })
})

test.each<[string, string, string | null]>([
  ['pipenv install', Pipfile, null],
  ['pipenv install --dev', Pipfile, 'named: dev-packages (pytest)'],
  ['pipenv sync --dev', Pipfile, 'named: dev-packages (pytest)'],
  ['PIPENV_DEV=1 pipenv install', Pipfile, 'named: dev-packages (pytest)'],
  ['PIPENV_DEV=0 pipenv install', Pipfile, null],
  ['pipenv install --dev tox', Pipfile, null],
  ['pipenv install --dev', '[packages]\nflask = "*"\n', null],
])('%s, of %j', (run, text, expected) => {
  expect(partsOf(run, { Pipfile: text })).toBe(expected)
})

test.each<[string, string | null]>([
  ['pip install -r requirements.txt', null],
  ['pip install -r requirements-dev.txt', 'named: requirements-dev.txt (pytest)'],
  ['pip install -r requirements/test.txt', 'named: requirements/test.txt (moto)'],
  ['pip install -r tests/requirements.txt', 'named: tests/requirements.txt (tox)'],
  ['pip install -r development/old/requirements.txt', null],
  ['pip install -r requirements-empty-dev.txt', null],
  ['pip install -r missing-dev.txt', 'named: missing-dev.txt ()'],
  ['pip install -r /dev/stdin', null],
  ['pip install .[web,Tests]', 'named: tests ()'],
  ['pip install -e .[dev]', 'named: dev ()'],
  ['pip install flask[async]', null],
  ['pip install --group dev', 'named: dev ()'],
  ['pip install --group web/pyproject.toml:dev', 'named: dev ()'],
  ['uv pip install --group pyproject.toml:dev', 'named: dev ()'],
  ['uv pip install --group dev/pyproject.toml:web', null],
  ['uv pip install --group web .', null],
  ['uv pip install -r pyproject.toml --extra tests', 'named: tests ()'],
  ['pip install $UNKNOWN -r requirements-dev.txt', null],
])('%s', (run, expected) => {
  const files = {
    'requirements.txt': 'flask\n',
    'requirements-dev.txt': 'pytest\n',
    'requirements-empty-dev.txt': '# none yet\n',
    'requirements/test.txt': 'moto\n',
    'tests/requirements.txt': 'tox\n',
  }
  expect(partsOf(run, files)).toBe(expected)
})

test('what a container starts is needed', () => {
  const files = { 'pyproject.toml': `${pyproject}[tool.poetry]\n`, Pipfile, 'requirements-dev.txt': 'pytest\n' }
  for (const run of [
    'pipenv install --dev',
    'pip install -r requirements-dev.txt',
    'poetry install --only main -E tests',
  ]) {
    expect([partsOf(run, files) === null, partsOf(run, files, 'CMD ["pytest"]\n') === null]).toEqual([false, true])
  }
})
