import { expect, test } from '@jest/globals'
import type { ExampleFiles } from '../../../src/rules/rule.js'
import { firesOn, staysSilent, turnsInto } from '../cases.js'
import { reportsOf } from '../harness.js'

function scripted(text: string, lines = 'CMD ["/start.sh"]'): ExampleFiles {
  return { Dockerfile: `FROM python:3.13-slim\nCOPY start.sh /\n${lines}\n`, 'start.sh': text }
}

const rule = 'launcher-at-start'
staysSilent(rule, {
  'the program itself': 'FROM python:3.13-slim\nENV PATH=/app/.venv/bin:$PATH\nCMD ["gunicorn", "x:y"]\n',
  '--no-sync': 'FROM python:3.13-slim\nCMD ["uv", "run", "--no-sync", "gunicorn", "x:y"]\n',
  'the variable of the same': 'FROM python:3.13-slim\nENV UV_NO_SYNC=1\nCMD ["uv", "run", "gunicorn", "x:y"]\n',
  'a build step': 'FROM python:3.13-slim\nRUN uv run python manage.py collectstatic\nCMD ["gunicorn", "x:y"]\n',
  'another command of the tool': 'FROM python:3.13-slim\nCMD ["poetry", "show"]\n',
  'a name that looks like it': 'FROM python:3.13-slim\nCMD ["python", "run.py", "uv", "run"]\n',
  'uvx in a build': 'FROM python:3.13-slim\nRUN uvx maturin build\nCMD ["gunicorn", "x:y"]\n',
  'uvx without a network': 'FROM python:3.13-slim\nCMD ["uvx", "--offline", "shop"]\n',
  'a step of a script that prepares': scripted('#!/bin/sh\nuv run alembic upgrade head\nexec gunicorn x:y\n'),
})
firesOn(rule, {
  uv: [
    'FROM python:3.13-slim\nCMD ["uv", "run", "--frozen", "gunicorn", "x:y"]\n',
    'CMD ["uv", "run", "--frozen", "gunicorn", "x:y"]',
  ],
  poetry: ['FROM python:3.13-slim\nCMD poetry run gunicorn x:y\n', 'CMD poetry run gunicorn x:y'],
  uvx: [
    'FROM python:3.13-slim\nCMD ["uvx", "--from", "shop[web]", "shop-web"]\n',
    'CMD ["uvx", "--from", "shop[web]", "shop-web"]',
  ],
  pipenv: [
    'FROM python:3.13-slim\nENTRYPOINT ["pipenv", "run"]\nCMD ["gunicorn", "x:y"]\n',
    'ENTRYPOINT ["pipenv", "run"]',
  ],
  conda: [
    'FROM continuumio/miniconda3:24.1.2-0\nCMD ["conda", "run", "--no-capture-output", "-n", "x", "python", "a.py"]\n',
    'CMD ["conda", "run", "--no-capture-output", "-n", "x", "python", "a.py"]',
  ],
  'behind sh -c': [
    'FROM python:3.13-slim\nCMD ["sh", "-c", "uv run gunicorn x:y"]\n',
    'CMD ["sh", "-c", "uv run gunicorn x:y"]',
  ],
  'a script': [scripted('#!/bin/sh\nexec poetry run gunicorn x:y\n'), 'CMD ["/start.sh"]'],
})
const venv = 'FROM python:3.13-slim\nWORKDIR /app\nRUN uv sync --locked\nENV PATH=/app/.venv/bin:$PATH\n'
turnsInto(rule, {
  'the exec form, where the environment is on PATH': [
    `${venv}CMD ["uv", "run", "--frozen", "gunicorn", "x:y"]\n`,
    `${venv}CMD ["gunicorn", "x:y"]\n`,
  ],
  'the shell form': [`${venv}CMD exec uv run gunicorn :$PORT\n`, `${venv}CMD exec gunicorn :$PORT\n`],
  'not a script, which Python starts': [
    `${venv}CMD ["uv", "run", "--no-sync", "app.py"]\n`,
    `${venv}CMD ["uv", "run", "--no-sync", "app.py"]\n`,
  ],
})
test.each(['FROM python:3.13-slim\nCMD ["uv", "run", "gunicorn", "x:y"]\n', `${venv}CMD ["uv", "run", "app.py"]\n`])(
  'no edit: %j',
  (file) => {
    expect(reportsOf(rule, file).map(({ edit }) => edit)).toEqual([undefined])
  },
)

const project = (steps: string, groups = 'dev = ["pytest"]') => ({
  Dockerfile: `FROM python:3.13-slim\nWORKDIR /app\nCOPY pyproject.toml uv.lock ./\n${steps}`,
  'pyproject.toml': `[project]\nname = "a"\ndependencies = ["flask"]\n[dependency-groups]\n${groups}\n`,
  'uv.lock': '',
})
const start = 'CMD ["uv", "run", "gunicorn", "x:y"]\n'
test.each<[string, Parameters<typeof reportsOf>[1], RegExp]>([
  ['the group that was left out', project(`RUN uv sync --no-dev\n${start}`), /the group dev\. Put/],
  ['by a variable of the build', project(`RUN UV_NO_DEV=1 uv sync\n${start}`), /the group dev\./],
  [
    'a script that starts',
    {
      ...project('RUN uv sync --no-dev\nCOPY start.sh /\nCMD ["/start.sh"]\n'),
      'start.sh': '#!/bin/sh\nexec uv run gunicorn x:y\n',
    },
    /the group dev\./,
  ],
  ['not left out', project(`RUN uv sync\n${start}`), /^`uv run` checks/],
  [
    'left out at the start as well',
    project('RUN uv sync --no-dev\nCMD ["uv", "run", "--no-dev", "gunicorn", "x:y"]\n'),
    /^`uv run` checks/,
  ],
  ['by a variable in force', project(`ENV UV_NO_DEV=1\nRUN uv sync\n${start}`), /^`uv run` checks/],
  ['no such group', project(`RUN uv sync --no-dev\n${start}`, 'docs = ["mkdocs"]'), /^`uv run` checks/],
  ['no manifest to sync by', project(`RUN uv sync --no-dev\nWORKDIR /srv\n${start}`), /^`uv run` checks/],
  [
    'all in the system',
    `FROM python:3.13-slim\nRUN pip install uv flask\n${start}`,
    /own Python\. Start the program itself, without `uv run`/,
  ],
  ['uv alone in the system', `FROM python:3.13-slim\nRUN pip install uv\n${start}`, /^`uv run` checks/],
  [
    'an environment beside it',
    `FROM python:3.13-slim\nRUN pip install uv flask && uv venv /v\n${start}`,
    /^`uv run` checks/,
  ],
])('what it says: %s', (_, files, expected) => {
  expect(reportsOf(rule, files)[0]?.message).toMatch(expected)
})
turnsInto(rule, {
  'all in the system': [
    `FROM python:3.13-slim\nRUN pip install uv flask\n${start}`,
    'FROM python:3.13-slim\nRUN pip install uv flask\nCMD ["gunicorn", "x:y"]\n',
  ],
})

firesOn(
  rule,
  Object.fromEntries(
    ['uv run', 'uvx', 'poetry run', 'pipenv run', 'pdm run', 'conda run', 'mamba run', 'micromamba run'].map(
      (start) => [start, [`FROM python:3.13-slim\nCMD ${start} shop\n`, `CMD ${start} shop`] as const],
    ),
  ),
)

staysSilent(rule, {
  hatch: 'FROM python:3.13-slim\nCMD ["hatch", "run", "gunicorn", "x:y"]\n',
  'an entrypoint that does not sync': 'FROM python:3.13-slim\nENTRYPOINT ["uv", "run", "--no-sync"]\n',
  'an entrypoint that is the tool': 'FROM python:3.13-slim\nENTRYPOINT ["poetry"]\n',
  'a launcher without a program': 'FROM python:3.13-slim\nCMD ["uv", "run"]\n',
  'one that does not sync': 'FROM python:3.13-slim\nCMD ["newrelic-admin", "run-program", "gunicorn", "x:y"]\n',
  'the variable before it': 'FROM python:3.13-slim\nCMD UV_NO_SYNC=1 uv run gunicorn x:y\n',
})

firesOn(
  rule,
  Object.fromEntries(
    ['["poetry", "run"]', '["uv", "run"]', '["pipenv", "run"]', '["conda", "run", "-n", "shop"]'].map((start) => [
      `${start}, whatever follows`,
      [`FROM python:3.13-slim\nENTRYPOINT ${start}\n`, `ENTRYPOINT ${start}`] as const,
    ]),
  ),
)
firesOn(rule, {
  'an entrypoint in front of options': [
    'FROM python:3.13-slim\nENTRYPOINT ["poetry", "run"]\nCMD ["--help"]\n',
    'ENTRYPOINT ["poetry", "run"]',
  ],
})

test.each<[string, string, RegExp]>([
  ['conda, whose environments are no system', 'RUN pip install flask\nCMD conda run shop\n', /^`conda run`/],
  ['mamba', 'RUN pip install flask\nCMD micromamba run shop\n', /^`micromamba run`/],
  ['poetry in the system', 'RUN pip install poetry flask\nCMD poetry run shop\n', /own Python\. .*`poetry run`/],
  ['a tool of its own', 'CMD uvx shop\n', /`uvx`/],
  ...['uv', 'poetry', 'pipenv', 'pdm', 'setuptools', 'wheel', 'pip'].map((name): [string, string, RegExp] => [
    `${name} alone is no program of the image`,
    `RUN pip install ${name}\nCMD uv run shop\n`,
    /^`uv run` checks/,
  ]),
  ['packages in a folder of their own', 'RUN pip install --target /deps flask\nCMD uv run shop\n', /^`uv run` checks/],
])('what it says of %s', (_, lines, expected) => {
  expect(reportsOf(rule, `FROM python:3.13-slim\n${lines}`)[0]?.message).toMatch(expected)
})

test.each(['--no-dev', '--no-default-groups', '--only-group web', '--no-project', '--isolated'])(
  'with %s the start brings no group',
  (option) => {
    const files = project(`RUN uv sync --no-dev\nCMD uv run ${option} gunicorn x:y\n`)
    expect(reportsOf(rule, files)[0]?.message).not.toContain('group dev')
  },
)

test.each(['UV_NO_DEV', 'UV_NO_DEFAULT_GROUPS', 'UV_NO_PROJECT'])('with %s in force neither', (name) => {
  const built = reportsOf(rule, project(`RUN uv sync --no-dev\nCMD uv run gunicorn x:y\n`))
  const told = reportsOf(rule, project(`ENV ${name}=1\nRUN uv sync --no-dev\nCMD uv run gunicorn x:y\n`))
  const own = reportsOf(rule, project(`RUN uv sync --no-dev\nCMD ${name}=1 uv run gunicorn x:y\n`))
  expect([built, told, own].map(([report]) => report!.message.includes('group dev'))).toEqual([true, false, false])
})

test.each(['RUN uv sync --no-default-groups', 'RUN UV_NO_DEFAULT_GROUPS=1 uv sync'])(
  '%s leaves it out as well',
  (run) => {
    expect(reportsOf(rule, project(`${run}\n${start}`))[0]?.message).toContain('group dev')
  },
)

test('a sync of another stage says nothing', () => {
  const files = project(start)
  const Dockerfile = `FROM python:3.13 AS b\nCOPY . /b\nRUN cd /b && uv sync --no-dev\n${files.Dockerfile}`
  expect(reportsOf(rule, { ...files, Dockerfile })[0]?.message).toMatch(/^No step of the build makes an environment/)
})

test('the script that starts it is named', () => {
  const [report] = reportsOf(rule, scripted('#!/bin/sh\nexec poetry run gunicorn x:y\n'))
  expect(report?.related?.map(({ path }) => path)).toEqual(['start.sh'])
  expect(reportsOf(rule, 'FROM python:3.13-slim\nCMD uv run shop\n')[0]?.related).toEqual([])
})

const bare = 'FROM python:3.13-slim\nCOPY --from=ghcr.io/astral-sh/uv:0.9.5 /uv /bin/\nWORKDIR /app\n'
const manifest = { 'pyproject.toml': '[project]\nname = "a"\ndependencies = ["flask"]\n', 'uv.lock': '' }
const absent = /^No step of the build makes an environment/
const checks = /^`uv run` checks the project/
test.each([
  ['nothing is installed', 'COPY . .\n', absent],
  ['uv alone is', 'RUN pip install uv==0.9.5\nCOPY . .\n', absent],
  ['uv sync', 'COPY . .\nRUN uv sync --locked\n', checks],
  ['a start in the build makes it', 'COPY . .\nRUN uv run python -c "import flask"\n', checks],
  ['an environment by hand', 'COPY . .\nRUN uv venv\n', checks],
  ['a copied environment', 'COPY . .\nCOPY --from=acme/build:1 /app/.venv /app/.venv\n', checks],
  ['a file of commands', 'COPY . .\nRUN make install\n', checks],
  ['no project', 'COPY src src\n', checks],
])('the environment: %s', (_, steps, message) => {
  const files = { Dockerfile: `${bare}${steps}CMD ["uv", "run", "flask", "run"]\n`, ...manifest, 'src/a.py': '' }
  expect(reportsOf(rule, files).map((report) => report.message)).toEqual([expect.stringMatching(message)])
})

test.each(['conda', 'mamba', 'micromamba'])('%s activates an environment', (tool) => {
  const file = `FROM continuumio/miniconda3:24.1.2-0\nCMD ["${tool}", "run", "-n", "x", "python", "a.py"]\n`
  expect(reportsOf(rule, file)[0]?.message).toMatch(/activates the environment .* and stays in front of the program/)
})

const service = '[project]\nname = "web"\ndependencies = ["flask"]\n'
const two = (steps: string, options = '--directory /app/web', root = '') => ({
  Dockerfile: `${bare}${steps}CMD ["uv", "run", ${options
    .split(' ')
    .map((word) => `"${word}"`)
    .join(', ')}, "flask", "run"]\n`,
  ...manifest,
  'pyproject.toml': `${manifest['pyproject.toml']}${root}`,
  'web/pyproject.toml': service,
  'web/app.py': '',
})
const sync = 'COPY pyproject.toml uv.lock ./\nRUN uv sync --frozen\nCOPY web web\n'
const workspace = '[tool.uv.workspace]\nmembers = ["w*"]\n'
const unsynced = /^`uv run` works on the project in \/app\/web, which no step of the build syncs/
test.each([
  ['one of its own', two(sync), unsynced],
  ['one that --project names', two(sync, '--project=web'), unsynced],
  ['one beside a workspace', two(sync, undefined, workspace.replace('w*', 'libs/*')), unsynced],
  ['a member of the workspace', two(sync, undefined, workspace), checks],
  ['one that is synced, too', two(`${sync}RUN uv sync --directory web\n`), checks],
  ['one that a start in the build syncs', two(`${sync}RUN cd web && uv run flask --version\n`), checks],
  ['the one that is synced', two(sync, '--frozen'), checks],
  ['a folder of it', two(sync.replace('COPY web', 'COPY web/app.py'), '--directory /app/web'), checks],
  ['one with the environment of the build', two(`${sync}ENV UV_PROJECT_ENVIRONMENT=/app/.venv\n`), checks],
  ['none', two(sync, '--no-project --directory /app/web'), checks],
  ['one whose environment is copied', two(`${sync}COPY --from=acme/web:1 /app/web /app/web\n`), checks],
  ['one behind what nobody knows', two(`${sync}RUN make\n`), checks],
  ['one of Poetry', { ...two(sync), 'web/pyproject.toml': '[tool.poetry]\nname = "web"\n' }, checks],
])('the project that it works on: %s', (_, files, message) => {
  expect(reportsOf(rule, files).map((report) => report.message)).toEqual([expect.stringMatching(message)])
})

test('no edit where the launcher changes the folder', () => {
  const edits = (options: string): boolean[] =>
    reportsOf(rule, `${venv}CMD uv run ${options} gunicorn x:y\n`).map(({ edit }) => edit !== undefined)
  expect(['--frozen', '--frozen --directory web', '--directory=web'].map(edits)).toEqual([[true], [false], [false]])
})
