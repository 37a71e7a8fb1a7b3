import { expect, test } from '@jest/globals'
import { firesOn, staysSilent, turnsInto } from '../cases.js'
import { reportsOf } from '../harness.js'

const rule = 'pip-cache-kept'

staysSilent(rule, {
  'Windows, where it lies elsewhere': 'FROM python:3.13-windowsservercore\nRUN pip install x\n',
  'a folder of wheels': 'FROM python:3.13\nRUN pip install /wheels/*\n',
  'the option before the subcommand': 'FROM python:3.13\nRUN pip --no-cache-dir install x\n',
  'an abbreviation': 'FROM python:3.13\nRUN pip install --no-cache x\n',
  'the variable, whatever its value': 'FROM python:3.13\nENV PIP_NO_CACHE_DIR=off\nRUN pip install x\n',
  'the variable of a base image': 'FROM registry.access.redhat.com/ubi9/python-312\nRUN pip install x\n',
  'a mount on a parent': 'FROM python:3.13\nRUN --mount=type=cache,target=/root/.cache pip install x\n',
  'a mount on a part of it':
    'FROM python:3.13\nENV POETRY_CACHE_DIR=/c\nRUN --mount=type=cache,target=/c/artifacts --mount=type=cache,target=/c/cache poetry install\n',
  'a mount that was meant for it has a rule of its own':
    'FROM python:3.13\nRUN useradd -m app\nUSER app\nRUN --mount=type=cache,target=/root/.cache/pip pip install x\n',
  'removed in the same RUN': 'FROM python:3.13\nRUN pip install x && rm -rf ~/.cache\n',
  'purged in the same RUN': 'FROM python:3.13\nRUN pip install x && pip cache purge\n',
  'a script that cleans up, by its name': 'FROM python:3.13\nRUN pip install x && /usr/local/bin/cleanup.sh\n',
  'pip-sync, which hands the option on': 'FROM python:3.13\nRUN pip-sync --pip-args "--no-deps --no-cache-dir" r.txt\n',
  'pip-sync with a variable of pip': 'FROM python:3.13\nRUN PIP_NO_CACHE_DIR=1 pip-sync r.txt\n',
  'a builder': 'FROM python:3.13 AS b\nRUN pip install --prefix=/i x\nFROM python:3.13\nCOPY --from=b /i /usr/local\n',
  'local wheels': 'FROM python:3.13\nRUN pip install --no-index --find-links=/wheels x\n',
  'nothing to download': 'FROM python:3.13\nRUN pip install --no-deps --no-build-isolation -e .\n',
  'pip uninstall': 'FROM python:3.13\nRUN pip uninstall -y x\n',
  'uv run after a sync':
    'FROM python:3.13\nENV UV_LINK_MODE=copy\nRUN --mount=type=cache,target=/root/.cache/uv uv sync\nRUN uv run python manage.py collectstatic\n',
  'a home where only root can write': 'FROM python:3.13\nUSER 1000\nRUN pip install --target=/srv/lib x\n',
  "as root in a user's home, where pip switches its cache off":
    'FROM python:3.13-slim\nRUN useradd -m app\nENV HOME=/home/app\nRUN pip install x\nUSER app\n',
  "as root in the home of a base image's user":
    'FROM jupyter/minimal-notebook:2023-03-13\nUSER root\nRUN pip install x\nUSER jovyan\n',
  'as root below a folder that chown gave away':
    'FROM python:3.13-slim\nENV PIP_CACHE_DIR=/srv/cache\nRUN mkdir /srv/a && chown 1000:1000 /srv\nRUN pip install x\n',
  'all wheels of another stage, the own one beside':
    'FROM python:3.13 AS b\nWORKDIR /code\nCOPY . .\nRUN pip wheel --no-cache-dir -w /w -r requirements.txt\nRUN python -m build -o /w\n' +
    'FROM python:3.13\nCOPY --from=b /w /w\nRUN pip install /w/*.whl\n',
  'a project that is built elsewhere':
    'FROM python:3.13 AS b\nWORKDIR /code\nCOPY . .\nRUN python -m build\n' +
    'FROM python:3.13\nRUN --mount=type=bind,source=wheels,target=/w pip install /w/*.whl\n',
  'options that nobody can know': 'FROM python:3.13\nARG PIP_FLAGS\nRUN pip install $PIP_FLAGS -r requirements.txt\n',
  'a folder that nobody can know': 'FROM python:3.13\nARG WHERE\nRUN pip install --cache-dir=$WHERE x\n',
  'a branch that a default switches off':
    'FROM python:3.13\nARG DEBUG=0\nRUN if [ "$DEBUG" = 1 ]; then pip install debugpy; fi\n',
})

const acme = 'FROM acme/base:1\n'

staysSilent(rule, {
  "the project alone, behind a builder's environment":
    'FROM python:3.13 AS b\nENV POETRY_VIRTUALENVS_IN_PROJECT=1\nWORKDIR /app\nRUN poetry install --no-root\n' +
    'FROM python:3.13\nENV POETRY_VIRTUALENVS_IN_PROJECT=1\nWORKDIR /app\nCOPY --from=b /app/.venv .venv\nRUN poetry install\n',
  'Poetry of an unknown base, which may have moved its cache': `${acme.replace('\n', ' AS b\n')}RUN poetry install\n${acme}COPY --from=b /opt/poetry/cache /opt/poetry/cache\nCOPY pyproject.toml poetry.lock ./\nRUN poetry install\n`,
  "a mount on what a base's variable names": `${acme}RUN --mount=type=cache,id=pipcache,target=\${PIP_CACHE_DIR},uid=1000 pip install x\nCMD ["python", "-m", "a"]\n`,
  'a mount below a home that nobody knows': `${acme}ARG HOME\nRUN --mount=type=cache,target=$HOME/.cache pip install x\nCMD ["python", "-m", "a"]\n`,
  "Poetry's downloads removed, its environments not":
    'FROM python:3.13\nRUN poetry install && rm -rf ~/.cache/pypoetry/cache ~/.cache/pypoetry/artifacts\n',
})

firesOn(rule, {
  'pip of an unknown base': [`${acme}RUN pip install x\nCMD ["python", "-m", "a"]\n`, 'pip install x'],
  'Poetry that is installed on an unknown base': [
    `${acme}RUN pip install --no-cache-dir poetry==2.1.3\nRUN poetry install\n`,
    'poetry install',
  ],
  'uv that is copied onto an unknown base': [
    `${acme}COPY --from=ghcr.io/astral-sh/uv:0.9.5 /uv /bin/\nRUN uv sync\nCMD ["python", "-m", "a"]\n`,
    'uv sync',
  ],
  'uv of an unknown base': [`${acme}RUN uv sync\nCMD ["python", "-m", "a"]\n`, 'uv sync'],
  "an unknown base's Poetry, where this says which folder": [
    `${acme}ENV POETRY_CACHE_DIR=/c\nRUN poetry install\nCMD ["python", "-m", "a"]\n`,
    'poetry install',
  ],
  'a mount of which it is known that it lies elsewhere': [
    `FROM python:3.13\nARG D\nRUN --mount=type=cache,target=/srv/$D pip install x\n`,
    'pip install x',
  ],
  'in a part of it that weighs nothing': [
    'FROM python:3.13\nRUN poetry install && rm -rf ~/.cache/pypoetry/cache\n',
    'poetry install',
  ],
  "under the shell of micromamba's images": [
    'FROM mambaorg/micromamba:2.0\nARG MAMBA_DOCKERFILE_ACTIVATE=1\nRUN pip install x\n',
    'pip install x',
  ],
  'a wheel that another stage builds without what it needs': [
    'FROM python:3.13 AS b\nWORKDIR /code\nCOPY . .\nRUN pip wheel --no-cache-dir --no-deps -w dist .\n' +
      'FROM python:3.13\nCOPY --from=b /code/dist/*.whl /tmp/\nRUN pip install /tmp/*.whl\n',
    'pip install /tmp/*.whl',
  ],
  'the wheels of a workspace, mounted': [
    'FROM python:3.13 AS b\nWORKDIR /code\nCOPY . .\nRUN uv build --no-cache --all-packages --out-dir /out\n' +
      'FROM python:3.13\nRUN --mount=type=bind,from=b,source=/out,target=/w pip install /w/*.whl\n',
    'pip install /w/*.whl',
  ],
  'a source archive of the project': [
    'FROM python:3.13 AS b\nCOPY . /code\nRUN cd /code && python -m build -s\n' +
      'FROM python:3.13\nCOPY --from=b /code/dist /w\nRUN pip install /w/*\n',
    'pip install /w/*',
  ],
  'as root in a home that useradd does not make, or makes later': [
    'FROM python:3.13-slim\nRUN useradd app\nENV HOME=/home/app\nRUN pip install x\nRUN chown -R app /home/app\n',
    'pip install x',
  ],
  "uv keeps its cache in anybody's home": [
    'FROM python:3.13-slim\nRUN useradd -m app\nENV HOME=/home/app\nRUN uv pip install --system x\n',
    'uv pip install --system x',
  ],
  "a user's own call, in the own home": [
    'FROM python:3.13-slim\nRUN useradd -m app\nUSER app\nRUN pip install x\n',
    'pip install x',
  ],
  'a wheel of the project, which needs others': [
    'FROM python:3.13\nCOPY --from=build /app/dist/*.whl dist/\nRUN pip install dist/*.whl\n',
    'pip install dist/*.whl',
  ],
  'one wheel by its name': [
    'FROM python:3.13\nRUN pip install /w/shop-1-py3-none-any.whl\n',
    'pip install /w/shop-1-py3-none-any.whl',
  ],
  'an installer that find starts': [
    'FROM python:3.13\nRUN find . -name requirements.txt -exec pip install -r {} \\;\n',
    'pip install -r {}',
  ],
  'packages that nobody can know': ['FROM python:3.13\nARG EXTRA\nRUN pip install $EXTRA\n', 'pip install $EXTRA'],
  'one of three calls': [
    'FROM python:3.13\nRUN pip install --no-cache-dir a && pip install b && pip install --no-cache-dir c\n',
    'pip install b',
  ],
  'removed in another layer': ['FROM python:3.13\nRUN pip install x\nRUN rm -rf /root/.cache\n', 'pip install x'],
  'sudo, and python -m': ['FROM python:3.13\nRUN sudo -H python3 -m pip install x\n', 'python3 -m pip install x'],
  'a stage that the final one is FROM': ['FROM python:3.13 AS b\nRUN pip install x\nFROM b\n', 'pip install x'],
  'on an image that nobody knows': ['FROM example.com/python-base:1.2\nRUN pip3 install x\n', 'pip3 install x'],
  'an installer after another': ['FROM python:3.13\nRUN pip install --no-cache-dir uv && uv sync\n', 'uv sync'],
  poetry: ['FROM python:3.13\nRUN poetry install --only main\n', 'poetry install --only main'],
  'poetry, then the project alone': [
    'FROM python:3.13\nRUN poetry install -E all --no-root\nRUN poetry install -E all --only-root\n',
    'poetry install -E all --no-root',
  ],
  pipenv: ['FROM python:3.13\nRUN pipenv install --system --deploy\n', 'pipenv install --system --deploy'],
  'pip wheel': ['FROM python:3.13\nRUN pip wheel -w /w x && pip install --no-index -f /w x\n', 'pip wheel -w /w x'],
  'a mount of another type of cache': [
    'FROM python:3.13\nRUN --mount=type=cache,target=/var/cache/apt pip install x\n',
    'pip install x',
  ],
  'inside sh -c': ["FROM python:3.13\nRUN bash -c 'pip install x'\n", "'pip install x'"],
  'a development image too': ['FROM python:3.13 AS dev\nRUN pip install x\n', 'pip install x'],
})

turnsInto(rule, {
  'behind install': [
    'FROM python:3.13\nRUN python -m pip install \\\n    -r requirements.txt\n',
    'FROM python:3.13\nRUN python -m pip install --no-cache-dir \\\n    -r requirements.txt\n',
  ],
  'all of a RUN': [
    'FROM python:3.13\nRUN pip install -U pip && pip install x\n',
    'FROM python:3.13\nRUN pip install --no-cache-dir -U pip && pip install --no-cache-dir x\n',
  ],
  'the exec form': [
    'FROM python:3.13\nRUN ["pip", "install", "x"]\n',
    'FROM python:3.13\nRUN ["pip", "install", "--no-cache-dir", "x"]\n',
  ],
  uv: [
    'FROM python:3.13\nRUN uv pip install --system x\nRUN uvx ruff\n',
    'FROM python:3.13\nRUN uv pip install --no-cache --system x\nRUN uvx --no-cache ruff\n',
  ],
})

test.each([
  ['the action in a variable', 'FROM python:3.13\nENV DO=install\nRUN pip $DO x\n'],
  ['a script in an argument', "FROM python:3.13\nRUN sh -c 'pip install x'\n"],
  ['Poetry has no option that all versions know', 'FROM python:3.13\nRUN poetry install\n'],
  ['an option behind it would win', 'FROM python:3.13\nRUN pip install --cache-dir=/c x\n'],
])('no edit: %s', (_, text) => {
  expect(reportsOf(rule, text).map(({ edit }) => edit)).toEqual([undefined])
})

test('a home that nobody knows is named as such', () => {
  const [report] = reportsOf(rule, 'FROM example.com/python-base:1.2\nRUN pip install x\n')
  expect(report?.message).toContain(' ~/.cache/pip,')
})

test.each([
  ['RUN pip install -U pip && pip install x', ['warning', 'warning']],
  ['RUN pip install -U pip && pip install --no-cache-dir x', ['notice']],
  ['RUN pip install -U pip\nRUN pip install x', ['notice', 'warning']],
])('a RUN has one level: %s', (text, levels) => {
  const found = reportsOf(rule, `FROM python:3.13\n${text}\n`)
  expect(found.map(({ level }) => level ?? 'warning')).toEqual(levels)
})

test.each<[string, RegExp]>([
  ['pip install x', /Add --no-cache-dir\.$/],
  ['uv pip install --system x', /Add --no-cache\.$/],
  ['pipx install x', /Add --pip-args=--no-cache-dir\.$/],
  ['pip-sync r.txt', /^.*\bpip\b.*Add --pip-args=--no-cache-dir\.$/],
  ['poetry install', /Mount caches over its folders `cache` and `artifacts`, or remove these two in the same RUN: not/],
  ['POETRY_VIRTUALENVS_IN_PROJECT=1 poetry install', /Mount a cache over it, or remove it in the same RUN\.$/],
  ['POETRY_VIRTUALENVS_CREATE=0 poetry install', /Mount a cache over it, or remove it in the same RUN\.$/],
  ['pdm install', /Mount a cache over it, or remove it in the same RUN\.$/],
])('what it advises for %s', (call, expected) => {
  expect(reportsOf(rule, `FROM python:3.13\nRUN ${call}\n`)[0]?.message).toMatch(expected)
})

test.each<[string, string | undefined]>([
  ['pip install x', undefined],
  ...'pip setuptools wheel uv poetry pipenv pdm build'
    .split(' ')
    .map((name): [string, string] => [`pip install ${name}`, 'notice']),
  ['pip install poetry==2.0 "pip>=24" uv[x] wheel~=1', 'notice'],
  ['pip install Poetry', 'notice'],
  ['pip install poetry-core', undefined],
  ['pip install poetry flask', undefined],
  ['pip install pip -r requirements.txt', undefined],
  ['pip install pip -e .', undefined],
  ['pip install pip --group dev', undefined],
  ['pip install pip && pip install flask', undefined],
  ['uv pip install --system pip', undefined],
])('the level of %s', (call, level) => {
  expect(reportsOf(rule, `FROM python:3.13\nRUN ${call}\n`)[0]?.level).toBe(level)
})

const sync = 'RUN --mount=type=cache,target=/root/.cache/uv uv sync\n'

staysSilent(rule, {
  'uv run behind a sync of its own RUN': 'FROM python:3.13\nRUN uv sync --no-cache && uv run x\n',
  'without dependencies and isolation': 'FROM python:3.13\nRUN pip install --no-build-isolation --no-deps ./x ./y\n',
})

firesOn(rule, {
  'uv run alone': ['FROM python:3.13\nRUN uv run x\n', 'uv run x'],
  'uv run before the sync': [`FROM python:3.13\nRUN uv run x\n${sync}`, 'uv run x'],
  'uv run behind an install of pip': [
    'FROM python:3.13\nRUN pip install --no-cache-dir uv\nRUN uv run x\n',
    'uv run x',
  ],
  ...Object.fromEntries(
    ['--with y', '--with-requirements r.txt', '--script x.py'].map((option) => [
      `uv run ${option} needs more`,
      [`FROM python:3.13\n${sync}RUN uv run ${option}\n`, `uv run ${option}`] as const,
    ]),
  ),
  'without dependencies, isolated': ['FROM python:3.13\nRUN pip install --no-deps x\n', 'pip install --no-deps x'],
  'without isolation, with dependencies': [
    'FROM python:3.13\nRUN pip install --no-build-isolation x\n',
    'pip install --no-build-isolation x',
  ],
})

test.each(['pip install --cache-dir /c x', 'pipx install x', 'pip-sync r.txt', 'poetry install'])(
  'no edit of %s',
  (call) => {
    const [report] = reportsOf(rule, `FROM python:3.13\nRUN ${call}\n`)
    expect(report).toBeDefined()
    expect(report?.edit).toBeUndefined()
  },
)
