import { describe, expect, test } from '@jest/globals'
import { firesOn, staysSilent, turnsInto } from '../cases.js'
import { reportsOf } from '../harness.js'

const rule = 'dev-dependencies-kept'
const python = 'FROM python:3.13\nWORKDIR /app\n'
const poetry = `${python}ENV POETRY_VIRTUALENVS_CREATE=false\n`
const groups = '[project]\nname = "shop"\n[dependency-groups]\n'
const withManifest = (run: string, pyproject: string): Record<string, string> => ({
  Dockerfile: `${poetry}COPY . .\n${run}`,
  'pyproject.toml': pyproject,
})

staysSilent(rule, {
  '--no-dev': `${python}RUN uv sync --no-dev\n`,
  'the variable': `${python}ENV UV_NO_DEV=1\nRUN uv sync\n`,
  'no default groups': `${python}RUN uv sync --no-default-groups --extra web\n`,
  'only one group': `${python}RUN uv sync --only-group prod\n`,
  'without that group': `${python}RUN uv sync --no-group dev\n`,
  'the project has no groups': withManifest('RUN uv sync\n', '[project]\nname = "shop"\n'),
  'its default group is another': withManifest(
    'RUN uv sync\n',
    `${groups}dev = ["pytest"]\n[tool.uv]\ndefault-groups = []\n`,
  ),
  'an empty group': withManifest('RUN uv sync\n', `${groups}dev = []\n`),
  'the last one decides': `${python}RUN uv sync\nRUN uv sync --no-dev\n`,
  'arguments that nobody knows': `${python}ARG ARGS\nRUN uv sync $ARGS\n`,
  'a branch that may not run': `${python}ARG ENV\nRUN if [ "$ENV" = dev ]; then uv sync; else uv sync --no-dev; fi\n`,
  'one of two branches': `${poetry}RUN if [ -f /etc/k ]; then poetry install --no-root; else poetry install --no-root --only main; fi\n`,
  'a branch that is all there is': `${poetry}RUN if [ -f /etc/k ]; then poetry install --no-root; fi\n`,
  'branches with nothing for the rest': `${poetry}RUN if [ -f /etc/k ]; then poetry install; elif [ -f /l ]; then poetry install; fi\n`,
  'a test before both branches': `${poetry}RUN [ -f /etc/k ] && { if [ -f /l ]; then poetry install; else poetry install; fi; }\n`,
  'both branches, taken back behind': `${python}RUN if [ -f /etc/k ]; then uv sync; else uv sync --frozen; fi\nRUN uv sync --no-dev\n`,
  'taken back in each branch': `${python}RUN if [ -f /etc/k ]; then uv sync && uv sync --no-dev; else uv sync --no-dev; fi\n`,
  'it stays in a builder':
    'FROM python:3.13\nRUN uv sync && uv run nuitka app.py\nFROM python:3.13\nCOPY --from=0 /app.bin /\n',
  'poetry, only main': `${poetry}RUN poetry install --only main\n`,
  'poetry, --only=main': `${poetry}RUN poetry install --only=main,web --no-root\n`,
  'poetry without': `${poetry}RUN poetry install --without dev\n`,
  'old poetry': `${poetry}RUN poetry install --no-dev\n`,
  'poetry, the root alone': `${poetry}RUN poetry install --only-root\n`,
  'poetry, an optional group': withManifest(
    'RUN poetry install\n',
    '[tool.poetry.group.dev]\noptional = true\n[tool.poetry.group.dev.dependencies]\npytest = "*"\n',
  ),
  'poetry, a group of tools and of more': withManifest(
    'RUN poetry install\n',
    '[tool.poetry.group.extra.dependencies]\npytest = "*"\nhttpx = "*"\n',
  ),
  'poetry, a group for production': withManifest(
    'RUN poetry install\n',
    '[tool.poetry.group.server.dependencies]\ngunicorn = "*"\n',
  ),
  'poetry decides by a build argument': `${poetry}ARG STAGE\nRUN poetry install $(test "$STAGE" = production && echo "--only main")\n`,
  'poetry add': `${poetry}RUN poetry add gunicorn\n`,
  pipenv: `${python}RUN pipenv install --system --deploy\n`,
  'pipenv without development packages': {
    Dockerfile: `${python}COPY Pipfile ./\nRUN pipenv install --dev --system\n`,
    Pipfile: '[packages]\nflask = "*"\n',
  },
  'pdm for production': `${python}RUN pdm sync --prod\n`,
  'plain requirements': `${python}RUN pip install -r requirements.txt -r requirements/prod.txt\n`,
  'a name that only contains it': `${python}RUN pip install -r devices.txt "latest[contest]" fastapi[standard]\n`,
  'a file for development that only names what serves': {
    Dockerfile: `${python}COPY . .\nRUN pip install -r requirements/dev.txt\n`,
    'requirements/dev.txt': '-r base.txt\n-r web.txt\n-c test.txt\n-r lint.txt\n',
    'requirements/base.txt': 'django\n',
    'requirements/web.txt': 'gunicorn\npytest\n',
    'requirements/test.txt': 'pytest\n',
    'requirements/lint.txt': '-r base.txt\n',
  },
  'the tests are copied by name': withManifest(
    'RUN uv sync\nCOPY tests/ ./tests/\n',
    `${groups}dev = ["pytest", "ruff"]\n`,
  ),
  'the tests are copied by name, the groups unknown': `${python}RUN uv sync\nCOPY src src\nCOPY app/tests ./tests\n`,
  'the image runs tests': `${python}RUN uv sync\nCMD ["uv", "run", "pytest"]\n`,
  'a development stage': 'FROM python:3.13 AS dev\nRUN uv sync\n',
  'a stage for tests': 'FROM python:3.13 AS run-tests\nRUN pip install -r requirements-dev.txt\n',
})
staysSilent(
  rule,
  { 'a file for tests': { 'ci/Dockerfile': `${python}RUN pip install -r requirements-dev.txt\n` } },
  { path: 'ci/Dockerfile' },
)

staysSilent(
  rule,
  { 'a service that runs the tests': `${python}RUN uv sync\nCMD ["gunicorn", "shop:app"]\n` },
  {
    deployments: [
      { command: ['gunicorn', 'shop:app'] },
      { name: 'check', command: ['sh', '-c', 'ruff check . && pytest'] },
    ],
  },
)

firesOn(rule, {
  'tests among other things': [`${python}RUN uv sync\nCOPY . .\n`, 'uv sync'],
  'tests, and nothing to run them': [
    withManifest('RUN uv sync\nCOPY tests ./tests\n', `${groups}dev = ["ruff"]\n`),
    'uv sync',
  ],
  'tests that a builder runs': [
    'FROM python:3.13 AS b\nCOPY tests tests\nRUN uv sync && uv run pytest\nFROM python:3.13\nCOPY --from=b /.venv /.venv\n',
    'uv sync',
  ],
  'uv sync': [`${python}RUN uv sync --locked\n`, 'uv sync --locked'],
  'uv, the group is there': [withManifest('RUN uv sync\n', `${groups}dev = ["pytest"]\n`), 'uv sync'],
  'uv, by the older table': [withManifest('RUN uv sync\n', '[tool.uv]\ndev-dependencies = ["pytest"]\n'), 'uv sync'],
  'uv, another default group': [
    withManifest('RUN uv sync --no-dev\n', `${groups}lint = ["ruff"]\n[tool.uv]\ndefault-groups = ["dev", "lint"]\n`),
    'uv sync --no-dev',
  ],
  'uv, named': [`${python}RUN uv sync --no-default-groups --group test\n`, 'uv sync --no-default-groups --group test'],
  'uv, an extra': [`${python}RUN uv sync --no-dev --extra dev\n`, 'uv sync --no-dev --extra dev'],
  'uv, the last one takes it back': [`${python}RUN uv sync --no-dev\nRUN uv sync --inexact\n`, 'uv sync --inexact'],
  'one report for one environment': [
    `${python}RUN uv sync --no-install-project\nCOPY . .\nRUN uv sync --frozen\n`,
    'uv sync --frozen',
  ],
  'the environment is copied': [
    'FROM python:3.13 AS b\nWORKDIR /app\nRUN uv sync\nFROM python:3.13\nCOPY --from=b /app/.venv /app/.venv\n',
    'uv sync',
  ],
  poetry: [`${poetry}RUN poetry install --no-root\n`, 'poetry install --no-root'],
  'poetry, one group is left': [
    withManifest(
      'RUN poetry install --without dev\n',
      '[tool.poetry.group.dev.dependencies]\nruff = "*"\n[tool.poetry.group.test.dependencies]\npytest = "*"\n',
    ),
    'poetry install --without dev',
  ],
  'poetry, groups of tools whatever their names': [
    withManifest(
      'RUN poetry install\n',
      '[tool.poetry.group.spelling.dependencies]\ncodespell = "*"\n[tool.poetry.group.site.dependencies]\nmkdocs-material = "*"\nmike = "*"\n',
    ),
    'poetry install',
  ],
  'poetry, in both branches': [
    `${poetry}RUN if [ -f /etc/k ]; then poetry install --compile --no-root --no-cache; else poetry install --compile --no-root --no-cache; fi\n`,
    'poetry install --compile --no-root --no-cache',
  ],
  'uv, in all cases': [
    `${python}ARG KIND\nRUN case "$KIND" in a) uv sync --locked ;; *) cp a b && uv sync ;; esac\n`,
    'uv sync',
  ],
  'uv, in both branches of both branches': [
    `${python}RUN cp a b && if [ -f /etc/k ]; then if [ -f /l ]; then uv sync; else uv sync --locked; fi; else uv sync --frozen; fi\n`,
    'uv sync --frozen',
  ],
  'poetry, which takes no beginnings of options': [
    `${poetry}RUN poetry install --witho dev\n`,
    'poetry install --witho dev',
  ],
  'poetry, asked for': [`${poetry}RUN poetry install --with dev\n`, 'poetry install --with dev'],
  'an ARG whose default is development': [
    `${poetry}ARG INSTALL_DEV=true\nRUN if [ $INSTALL_DEV = true ]; then poetry install; else poetry install --only main; fi\n`,
    'poetry install',
  ],
  pipenv: [`${python}RUN pipenv install --system --deploy --dev\n`, 'pipenv install --system --deploy --dev'],
  'requirements for development': [
    `${python}RUN pip install -r requirements.txt && pip install -r requirements/dev.txt\n`,
    'pip install -r requirements/dev.txt',
  ],
  'requirements for development that others hold': [
    {
      Dockerfile: `${python}COPY . .\nRUN pip install -r requirements/dev.txt\n`,
      'requirements/dev.txt': '-r base.txt\n-r code_style.txt\n',
      'requirements/base.txt': 'django\n',
      'requirements/code_style.txt': 'pylint\n',
    },
    'pip install -r requirements/dev.txt',
  ],
  'requirements for development that others hold for others': [
    {
      Dockerfile: `${python}COPY . .\nRUN pip install -r requirements/dev.txt\n`,
      'requirements/dev.txt': '-r local.txt\n',
      'requirements/local.txt': '-r base.txt\n-r extra.txt\n',
      'requirements/extra.txt': '-r local.txt\npytest\nruff\n',
      'requirements/base.txt': 'django\n',
    },
    'pip install -r requirements/dev.txt',
  ],
  'requirements for tests': [
    `${python}RUN pip install -rrequirements-test.txt\n`,
    'pip install -rrequirements-test.txt',
  ],
  'an extra of the project': [`${python}RUN pip install -e '.[dev]'\n`, "pip install -e '.[dev]'"],
  'an extra with uv pip': [
    `${python}RUN uv pip install --system .[web,tests]\n`,
    'uv pip install --system .[web,tests]',
  ],
})

turnsInto(rule, {
  uv: [`${python}RUN uv sync --locked\n`, `${python}RUN uv sync --no-dev --locked\n`],
  'both of two': [
    `${python}RUN uv sync --no-install-project\nRUN uv sync\n`,
    `${python}RUN uv sync --no-dev --no-install-project\nRUN uv sync --no-dev\n`,
  ],
  'both branches': [
    `${poetry}RUN if [ -f /etc/k ]; then poetry install; else poetry install --no-root; fi\n`,
    `${poetry}RUN if [ -f /etc/k ]; then poetry install --only main; else poetry install --only main --no-root; fi\n`,
  ],
  poetry: [`${poetry}RUN poetry install\n`, `${poetry}RUN poetry install --only main\n`],
  'poetry before it had groups': [
    `${poetry}RUN pip install poetry==1.1.3\nRUN poetry install\n`,
    `${poetry}RUN pip install poetry==1.1.3\nRUN poetry install --no-dev\n`,
  ],
  'poetry with groups': [
    `${poetry}RUN pip install poetry==1.2.0\nRUN poetry install\n`,
    `${poetry}RUN pip install poetry==1.2.0\nRUN poetry install --only main\n`,
  ],
  pipenv: [`${python}RUN pipenv install --dev --deploy\n`, `${python}RUN pipenv install --deploy\n`],
})

test('what nobody can look up is a notice', () => {
  const level = (files: Record<string, string> | string): unknown => reportsOf(rule, files).map((one) => one.level)
  expect(level(`${python}RUN uv sync\n`)).toEqual(['notice'])
  expect(level(withManifest('RUN uv sync\n', `${groups}dev = ["pytest"]\n`))).toEqual([undefined])
  expect(level(`${python}RUN uv sync --group dev\n`)).toEqual([undefined])
})

test('packages are named', () => {
  const files = withManifest(
    'RUN poetry install\n',
    '[tool.poetry.group.test.dependencies]\npytest = "*"\nmoto = "*"\n',
  )
  expect(reportsOf(rule, files)[0]?.message).toMatch(/the group test \(pytest, moto\).* Add --without test\.$/)
})

test('a group is left out as its Poetry can', () => {
  const message = (version: string): string | undefined =>
    reportsOf(
      rule,
      withManifest(
        `ENV POETRY_VERSION=${version}\nRUN poetry install\n`,
        '[tool.poetry.dev-dependencies]\nblack = "*"\n',
      ),
    )[0]?.message
  expect(message('1.1.15')).toMatch(/ Add --no-dev\.$/)
  expect(message('1.2.0')).toMatch(/ Add --without dev\.$/)
})

describe('a group that brings what a container starts is needed', () => {
  const group = '[tool.poetry.group.dev.dependencies]\npoethepoet = "*"\nalembic = "*"\nruff = "*"\n'
  test.each([
    ['CMD ["sh", "-c", "poe migrate && exec python main.py"]', true],
    ['CMD ["poetry", "run", "poe", "start"]', true],
    ['CMD alembic upgrade head && exec python main.py', true],
    ['CMD ["python", "-m", "alembic", "upgrade", "head"]', true],
    ['CMD ["sh", "start.sh"]', true],
    ['CMD ["python", "main.py"]', false],
    ['CMD ["sh", "-c", "echo poe && exec python main.py"]', false],
  ])('%s', (command, needed) => {
    const files: Record<string, string> = {
      ...withManifest('COPY start.sh .\nRUN poetry install\n', group),
      'start.sh': '#!/bin/sh\nalembic upgrade head\n',
    }
    const reports = reportsOf(rule, { ...files, Dockerfile: `${files.Dockerfile!}${command}\n` })
    expect(reports).toHaveLength(needed ? 0 : 1)
    const named = {
      ...files,
      Dockerfile: `${files.Dockerfile!.replace('poetry install', 'poetry install --with dev')}${command}\n`,
    }
    expect(reportsOf(rule, named)).toHaveLength(needed ? 0 : 1)
  })
})

describe('a step of the build that runs what is to be left out', () => {
  const manifest = `${groups}dev = ["pytest", "pytest-cov", "ruff"]\n`
  const editOf = (steps: string): [boolean, string | null] => {
    const [report] = reportsOf(rule, withManifest(`RUN uv sync\n${steps}CMD ["gunicorn", "shop:app"]\n`, manifest))
    return [report?.edit !== undefined, /runs `([^`]*)`/.exec(report?.message ?? '')?.[1] ?? null]
  }
  test.each<[string, string]>([
    ['RUN ["pytest"]\n', 'pytest'],
    ['RUN python -m pytest -q\n', 'python'],
    ['RUN .venv/bin/ruff check .\n', 'ruff'],
    ['RUN uv run pytest\n', 'pytest'],
  ])('%s', (steps, program) => {
    expect(editOf(steps)).toEqual([false, program])
  })
  test.each(['', 'RUN collect pytest\n', 'RUN echo pytest\n'])('none: %j', (steps) => {
    expect(editOf(steps)).toEqual([true, null])
  })
  test('a stage that is built on top, or gets the environment', () => {
    const stages = `${poetry.replace('\n', ' AS base\n')}COPY . .\nRUN uv sync\nFROM base AS test\nRUN pytest\nFROM base\nCMD ["gunicorn", "shop:app"]\n`
    const [report] = reportsOf(rule, { Dockerfile: stages, 'pyproject.toml': manifest })
    expect(report?.edit).toBeUndefined()
    const copied = `FROM python:3.13 AS b\nWORKDIR /app\nCOPY . .\nRUN uv sync\nFROM python:3.13\nCOPY --from=b /app/.venv /app/.venv\nRUN ["/app/.venv/bin/pytest"]\nCMD ["gunicorn", "shop:app"]\n`
    const [other] = reportsOf(rule, { Dockerfile: copied, 'pyproject.toml': manifest })
    expect([other?.edit, other?.message.includes('`pytest`')]).toEqual([undefined, true])
    const apart = copied.replace('FROM python:3.13\nCOPY', 'FROM python:3.13 AS t\nRUN pytest\nFROM python:3.13\nCOPY')
    const [free] = reportsOf(rule, { Dockerfile: apart.replace(/RUN \["\/app.*\n/, ''), 'pyproject.toml': manifest })
    expect(free?.edit).toBeDefined()
  })
})
