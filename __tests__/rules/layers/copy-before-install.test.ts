import { describe, expect, test } from '@jest/globals'
import { firesOn, staysSilent } from '../cases.js'
import { reportsOf } from '../harness.js'

const rule = 'copy-before-install'
const from = 'FROM python:3.13-slim\nWORKDIR /app\n'
const serve = 'CMD ["gunicorn", "shop.wsgi:app"]\n'
const package_ = '[project]\nname = "shop"\nversion = "1"\n[build-system]\nrequires = ["hatchling"]\n'

staysSilent(rule, {
  "a folder that a group of Poetry's needs": {
    Dockerfile: `${from}COPY pyproject.toml poetry.lock ./\nCOPY examples examples\nRUN poetry install --no-root\n`,
    'examples/shop/__init__.py': '',
    'pyproject.toml':
      '[tool.poetry]\nname = "a"\n[tool.poetry.group.dev.dependencies]\nshop = { path = "examples/shop", develop = true }\n',
  },
  'requirements of a clone, behind the project': {
    Dockerfile: `${from}COPY . .\nRUN uv pip install --system .\nRUN git clone https://example.com/llm.git /llm\nRUN pip install -r /llm/requirements.txt\n`,
    'pyproject.toml': package_,
  },
  'a folder that a file: address names': {
    Dockerfile: `${from}COPY lib lib\nCOPY srv/pyproject.toml srv/uv.lock srv/\nRUN cd srv && uv sync --locked\nCOPY srv srv\n`,
    'lib/pyproject.toml': package_,
    'lib/lib/__init__.py': '',
    'srv/pyproject.toml': '[project]\nname = "srv"\ndependencies = ["lib @ file:///${PROJECT_ROOT}/../lib"]\n',
    'srv/uv.lock': 'version = 1\n',
  },
  'a folder that the lock takes a package from': {
    Dockerfile: `${from}COPY lib lib\nCOPY srv/pyproject.toml srv/uv.lock srv/\nRUN cd srv && uv sync --locked\nCOPY srv srv\n`,
    'lib/lib/__init__.py': '',
    'srv/pyproject.toml': '[project]\nname = "srv"\ndependencies = ["lib"]\n',
    'srv/uv.lock': 'version = 1\n\n[[package]]\nname = "lib"\nversion = "1"\nsource = { editable = "../lib" }\n',
  },
  'a file of variables': `${from}COPY requirements.txt .\nCOPY .env .\nRUN pip install -r requirements.txt\n`,
  'a file without an ending': `${from}COPY requirements.txt /app/\nCOPY VERSION /app/\nRUN pip install -r /app/requirements.txt\n`,
  'a file of the context by its plain name': {
    Dockerfile: `${from}COPY requirements.txt /app/\nCOPY version /app/\nRUN pip install -r /app/requirements.txt\n`,
    version: '1',
    'requirements.txt': 'flask\n',
  },
  'a folder that does not hold the manifest': {
    Dockerfile: `${from}COPY requirements.txt /app/\nCOPY prices /app/\nRUN pip install -r /app/requirements.txt\n`,
    'prices/a.csv': '',
    'requirements.txt': 'flask\n',
  },
  'a stage on top of an image of its own': `${from.replace('slim', 'slim AS shop')}COPY shop shop\nFROM shop AS extra\nRUN pip install -r requirements-extra.txt\n${serve}`,
  "a group of the project's": `${from}COPY . .\nRUN pip install -e . && pip install --group dev\n`,
  'the manifest first': `${from}COPY requirements.txt .\nRUN pip install -r requirements.txt\nCOPY . .\n`,
  'the project itself': `${from}COPY . .\nRUN pip install .\n`,
  'the project, editable': `${from}COPY . .\nRUN pip install -e ".[web]"\n`,
  'a path': `${from}COPY . .\nRUN pip install ./libs/money /app/libs/tax\n`,
  'requirements with -e .': {
    Dockerfile: `${from}COPY . .\nRUN pip install -r requirements.txt\n`,
    'requirements.txt': 'flask==3.1.2\n-e .\n',
  },
  'requirements that name others with a path': {
    Dockerfile: `${from}COPY . .\nRUN pip install -r requirements/prod.txt\n`,
    'requirements/prod.txt': '-r base.txt\n',
    'requirements/base.txt': './libs/money\n',
  },
  'wheels of the project': `${from}COPY . .\nRUN pip install --no-index --find-links ./wheels -r requirements.txt\n`,
  'a JavaScript install': `${from}COPY . .\nRUN npm ci\n`,
  'tools alone': `${from}COPY . .\nRUN pip install --upgrade pip setuptools wheel\n`,
  'a second sync behind the sources': `${from}COPY pyproject.toml uv.lock ./\nRUN uv sync --no-install-project\nCOPY . .\nRUN uv sync\n`,
  'mounted manifests first': `${from}RUN --mount=type=bind,source=uv.lock,target=uv.lock uv sync --no-install-project\nCOPY . .\nRUN uv sync --locked\n`,
  'dependencies from paths': {
    Dockerfile: `${from}COPY . .\nRUN uv sync --no-install-project\n`,
    'pyproject.toml': '[project]\nname = "shop"\n[tool.uv.sources]\nmoney = { path = "libs/money" }\n',
  },
  'only the manifests are let through': {
    Dockerfile: `${from}COPY . .\nRUN pip install -r requirements.txt\n`,
    'requirements.txt': 'flask\n',
    'shop.py': '',
    '.dockerignore': '*\n!requirements.txt\n',
  },
  'a folder of requirements': `${from}COPY requirements requirements\nRUN pip install -r requirements/prod.txt\n${serve}`,
  'a folder of scripts': `${from}COPY scripts scripts\nRUN pip install -r requirements.txt\n${serve}`,
  'files of another stage': `FROM python:3.13 AS a\n${from}COPY --from=a /src /app\nRUN pip install flask\n`,
  'in another stage': `${from.replace('slim', 'slim AS a')}COPY . .\n${from}RUN pip install flask\nCOPY --from=a /app /app\n`,
  'what cannot be known': `${from}ARG WHAT\nCOPY . .\nRUN pip install $WHAT\n`,
  'the project behind packages, in one RUN': `FROM python:3.13-slim\nADD . /src\nRUN pip install --no-cache-dir gunicorn && pip install --no-cache-dir -e /src[database]\n`,
  'a wheel of the project behind packages': `${from}COPY . .\nRUN pip install gunicorn && uv pip install --system ./dist/*.whl\n`,
  'a second sync, where the environment went before the first': `${from}RUN rm -rf .venv\nCOPY pyproject.toml uv.lock ./\nRUN uv sync --no-install-project\nCOPY . .\nRUN uv sync\n`,
  'a branch that may throw the environment away': `${from}ARG FRESH\nCOPY pyproject.toml uv.lock ./\nRUN uv sync --no-install-project\nCOPY . .\nRUN if [ -n "$FRESH" ]; then rm -rf .venv; fi && uv sync\n`,
  'a folder that a dependency is in': {
    Dockerfile: `${from}COPY app/ app/\nCOPY pyproject.toml uv.lock ./\nRUN uv sync --frozen --no-install-project\n`,
    'pyproject.toml': '[project]\nname = "shop"\n[tool.uv.sources]\nmoney = { workspace = true }\n',
    'app/main.py': '',
  },
  'a folder of what may be a workspace': `${from}COPY backend backend\nCOPY pyproject.toml uv.lock ./\nRUN uv sync --frozen --no-install-project\n`,
  'all packages of a workspace': `${from}COPY src src\nCOPY pyproject.toml uv.lock ./\nRUN uv sync --all-packages --no-install-project\n`,
  'a folder that a Pipfile may name': `${from}COPY src src\nCOPY Pipfile Pipfile.lock ./\nRUN pipenv install --system --deploy\n`,
  'a folder behind the manifests': `${from}COPY pyproject.toml uv.lock ./\nRUN uv sync --frozen --no-install-project\nCOPY app/ app/\nRUN uv sync --frozen --no-install-project\n`,
  'packages behind the project': `${from}COPY . .\nRUN pip install . && pip install gunicorn\n`,
})

firesOn(rule, {
  'requirements of the context, behind the project': [
    {
      Dockerfile: `${from}COPY . .\nRUN uv pip install --system .\nRUN pip install -r more.txt\n`,
      'pyproject.toml': package_,
      'more.txt': 'flask==3.1.2\n',
    },
    'COPY . .',
  ],
  'a lock that names the project itself and its workspace': [
    {
      Dockerfile: `${from}COPY app/ app/\nCOPY pyproject.toml uv.lock ./\nRUN uv sync --frozen --no-dev\n`,
      'app/__init__.py': '',
      'pyproject.toml': '[project]\nname = "shop"\n',
      'uv.lock':
        '[manifest]\nmembers = [\n    "money",\n    "shop",\n]\n\n[[package]]\nname = "money"\nsource = { editable = "money" }\n\n' +
        '[[package]]\nname = "shop"\nsource = { virtual = "." }\n\n[[package]]\nname = "a"\nsource = { registry = "https://pypi.org/simple" }\n',
    },
    'COPY app/ app/',
  ],
  'a folder that holds the manifest': [
    {
      Dockerfile: `${from}COPY shelf /app/\nRUN pip install -r /app/requirements.txt\n`,
      'shelf/requirements.txt': 'flask\n',
      'shelf/prices.csv': '',
    },
    'COPY shelf /app/',
  ],
  'an environment that is thrown away and made again': [
    `FROM python:3.13-slim AS base
WORKDIR /app
COPY --from=ghcr.io/astral-sh/uv:0.7.20 /uv /bin/
COPY pyproject.toml uv.lock ./
RUN uv venv && uv sync --frozen --no-install-project
FROM base AS deps
COPY . .
RUN rm -rf .venv && uv venv && uv sync --frozen --no-dev --no-install-project
FROM python:3.13-slim
COPY --from=deps /app/.venv /app/.venv
`,
    'COPY . .',
  ],
  'uv sync of a package': [
    { Dockerfile: `${from}COPY . .\nRUN uv sync --locked\n`, 'pyproject.toml': package_ },
    'COPY . .',
  ],
  'poetry install of a package': [
    {
      Dockerfile: `${from}COPY . .\nRUN poetry install\n`,
      'pyproject.toml': '[tool.poetry]\nname = "shop"\n',
      'shop/__init__.py': '',
    },
    'COPY . .',
  ],
  'the whole project': [`${from}COPY . .\nRUN pip install -r requirements.txt\n`, 'COPY . .'],
  'by ADD, python -m pip': [`${from}ADD . /app\nRUN python -m pip install -r /app/requirements.txt\n`, 'ADD . /app'],
  'the whole project and more': [
    `${from}COPY requirements.txt .\nCOPY . .\nRUN pip install -r requirements.txt\n`,
    'COPY . .',
  ],
  'by wildcard': [`${from}COPY ./* ./\nRUN pip install -r requirements.txt\n`, 'COPY ./* ./'],
  'the package that gunicorn serves': [
    `${from}COPY shop shop\nRUN pip install -r requirements.txt\n${serve}`,
    'COPY shop shop',
  ],
  'the script that runs': [
    `${from}COPY main.py requirements.txt ./\nRUN pip install -r requirements.txt\nCMD ["python", "main.py"]\n`,
    'COPY main.py requirements.txt ./',
  ],
  'a folder with the manifest in it': [
    `${from}COPY checkout /srv\nRUN pip install -r /srv/requirements.txt\n`,
    'COPY checkout /srv',
  ],
  'named packages': [`${from}COPY . .\nRUN pip install flask gunicorn\n`, 'COPY . .'],
  'uv pip': [`${from}COPY . .\nRUN uv pip install --system -r requirements.txt\n`, 'COPY . .'],
  'uv pip sync': [`${from}COPY . .\nRUN uv pip sync requirements.txt\n`, 'COPY . .'],
  'poetry without the project': [`${from}COPY . .\nRUN poetry install --no-root\n`, 'COPY . .'],
  'poetry, nothing known': [
    `${from}COPY . .\nRUN poetry config virtualenvs.create false && poetry install\n`,
    'COPY . .',
  ],
  pipenv: [`${from}COPY . .\nRUN pipenv install --system --deploy\n`, 'COPY . .'],
  conda: ['FROM continuumio/miniconda3:24.5.0\nCOPY . .\nRUN conda env create -f environment.yml\n', 'COPY . .'],
  'wheels for another stage': [
    `FROM python:3.13 AS b\nCOPY . .\nRUN pip wheel -r requirements.txt -w /wheels\n${from}COPY --from=b /wheels /wheels\n`,
    'COPY . .',
  ],
  'in a stage that it is FROM': [
    `FROM python:3.13 AS a\nCOPY . .\nFROM a\nRUN pip install -r requirements.txt\n`,
    'COPY . .',
  ],
  'a project that is no package': [
    { Dockerfile: `${from}COPY . .\nRUN uv sync --locked\n`, 'pyproject.toml': '[project]\nname = "shop"\n' },
    'COPY . .',
  ],
  "the application's folder, of a project that is no package": [
    {
      Dockerfile: `${from}COPY app/ app/\nCOPY alembic.ini ./\nCOPY pyproject.toml uv.lock ./\nRUN uv sync --frozen --no-dev\n`,
      'pyproject.toml':
        '[project]\nname = "shop"\n[build-system]\nrequires = ["hatchling"]\n[tool.uv]\npackage = false\n',
      'uv.lock': '',
      'app/main.py': '',
    },
    'COPY app/ app/',
  ],
  "the application's folder, without the project": [
    `${from}COPY app/ app/\nCOPY pyproject.toml uv.lock ./\nRUN uv sync --frozen --no-install-project\n`,
    'COPY app/ app/',
  ],
  "the application's folder, poetry without the project": [
    {
      Dockerfile: `${from}COPY shop shop\nCOPY pyproject.toml poetry.lock ./\nRUN poetry install --no-root\n`,
      'pyproject.toml': '[tool.poetry]\nname = "shop"\n',
      'shop/main.py': '',
    },
    'COPY shop shop',
  ],
  'the requirements before the project': [
    `${from}COPY . .\nRUN pip install -r requirements.txt && pip install .\n`,
    'COPY . .',
  ],
  'the requirements behind packages, in one RUN': [
    `${from}COPY . .\nRUN pip install gunicorn && pip install -r requirements.txt\n`,
    'COPY . .',
  ],
  'once for several installs': [`${from}COPY . .\nRUN pip install -r a.txt\nRUN pip install -r b.txt\n`, 'COPY . .'],
})

test('says what the install needs', () => {
  const message = (run: string): string | undefined => reportsOf(rule, `${from}COPY . .\nRUN ${run}\n`)[0]?.message
  expect(message('pip install -r requirements/prod.txt')).toContain('needs requirements/prod.txt only')
  expect(message('poetry install')).toContain('with --no-root')
  expect(message('pip install flask')).toContain('needs nothing of it')
  expect(message('pip install flask && pip install -r a.txt')).toContain('needs a.txt only')
})

describe('a folder of sources before a sync that installs the project too', () => {
  const build =
    '[project]\nname = "shop"\n[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n'
  const files = (copy: string, pyproject: string): Record<string, string> => ({
    Dockerfile: `${from}${copy}\nRUN uv sync --frozen\n`,
    'pyproject.toml': pyproject,
    'uv.lock': '',
    'README.md': '',
    'app/main.py': '',
    'packages/core/pyproject.toml': '',
    'packages/core/core.py': '',
  })
  test.each<[string, string, string, number]>([
    ['in an instruction of its own', 'COPY pyproject.toml uv.lock ./\nCOPY app app/', build, 1],
    ['with the manifests', 'COPY pyproject.toml uv.lock app ./', build, 1],
    ['what the project is named after alone', 'COPY pyproject.toml uv.lock README.md ./', build, 0],
    [
      'a member of a workspace',
      'COPY pyproject.toml uv.lock ./\nCOPY packages packages/',
      `${build}[tool.uv.workspace]\nmembers = ["packages/*"]\n`,
      0,
    ],
    [
      'what it depends on',
      'COPY pyproject.toml uv.lock ./\nCOPY packages packages/',
      `${build}[tool.uv.sources]\ncore = { path = "packages/core" }\n`,
      0,
    ],
  ])('%s', (_, copy, pyproject, count) => {
    expect(reportsOf(rule, files(copy, pyproject))).toHaveLength(count)
  })
})

test('names no manifest that is not there', () => {
  const files = { Dockerfile: `${from}COPY . .\nRUN poetry install\n`, 'pyproject.toml': '[tool.poetry]\nname = "a"\n' }
  expect(reportsOf(rule, files)[0]?.message).toContain('copy pyproject.toml first')
  expect(reportsOf(rule, { ...files, 'poetry.lock': '' })[0]?.message).toContain('copy pyproject.toml and poetry.lock')
})

test.each([
  ['pip install -r <(uv export --frozen)', 'needs pyproject.toml and uv.lock only'],
  ['poetry export | pip install -r /dev/stdin', 'needs pyproject.toml and poetry.lock only'],
  ['pipenv requirements | pip install -r -', 'needs Pipfile and Pipfile.lock only'],
  ['pip install -r <(cat a b)', 'needs its requirements files only'],
  ['cat a | pip install -r /dev/stdin', 'needs /dev/stdin only'],
])('says what %s needs', (run, message) => {
  expect(reportsOf(rule, `${from}COPY . .\nRUN ${run}\n`)[0]?.message).toContain(message)
})
