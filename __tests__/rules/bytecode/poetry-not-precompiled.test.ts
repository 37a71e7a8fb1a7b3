import { describe, expect, test } from '@jest/globals'
import { firesOn, staysSilent } from '../cases.js'
import { reportsOf } from '../harness.js'

const rule = 'poetry-not-precompiled'
const system = 'ENV POETRY_VIRTUALENVS_CREATE=false\n'
staysSilent(rule, {
  'the option': `FROM python:3.13\n${system}RUN poetry install --compile\n`,
  'before 1.4 pip installed': `FROM python:3.9\n${system}RUN pip install poetry==1.3.2\nRUN poetry install\n`,
  'the same by its variable': `FROM python:3.9\n${system}ENV POETRY_VERSION=1.1.15\nRUN pip install "poetry==$POETRY_VERSION"\nRUN poetry install\n`,
  'compiled later': `FROM python:3.13\n${system}RUN poetry install\nRUN python -m compileall -q /usr/local/lib/python3.13\n`,
  'exported to pip': 'FROM python:3.13\nRUN poetry export -o r.txt && pip install -r r.txt\n',
  'stays in a builder': `FROM python:3.13 AS b\nRUN poetry install && poetry build\nFROM python:3.13\nCOPY --from=b /dist /dist\n`,
})
const venv = 'FROM python:3.13 AS b\nENV POETRY_VIRTUALENVS_IN_PROJECT=1\nARG ARGS\nWORKDIR /app\n'
const final = `${venv.replace(' AS b', '')}COPY . .\nCOPY --from=b /app/.venv .venv\n`

firesOn(rule, {
  'in the builder, not where the root alone is missing': [
    `${venv}RUN poetry install --no-root \${ARGS}\n${final}RUN poetry install \${ARGS}\n`,
    'poetry install --no-root ${ARGS}',
  ],
  'with other groups than in the builder': [
    `${venv}RUN poetry install --compile --no-root --only main\n${final}RUN poetry install\n`,
    'poetry install',
  ],
  'with an option that the builder had alone': [
    `${venv}RUN poetry install --compile --no-root --no-dev\n${final}RUN poetry install\n`,
    'poetry install',
  ],
  'what stands for other words': [
    `${venv}RUN poetry install --compile --no-root \${ARGS}\n${final}ARG MORE\nRUN poetry install \${MORE}\n`,
    'poetry install ${MORE}',
  ],
  'a current one': [`FROM python:3.13\n${system}RUN poetry install --only main\n`, 'poetry install --only main'],
  'python -m poetry': [`FROM python:3.13\nRUN python -m poetry install\n`, 'python -m poetry install'],
  'in .venv, copied': [
    'FROM python:3.13 AS b\nENV POETRY_VIRTUALENVS_IN_PROJECT=1\nWORKDIR /app\nRUN poetry install\nFROM python:3.13\nCOPY --from=b /app/.venv /app/.venv\n',
    'poetry install',
  ],
})

const start = 'FROM python:3.13\nENV POETRY_VIRTUALENVS_CREATE=false\n'

test.each<[string, string, boolean | null]>([
  ['1.3.2', 'install', null],
  ['1.4.0', 'install', false],
  ['1.4.2', 'install', false],
  ['1.5.0', 'install', true],
  ['2.1.0', 'install', true],
  ['2.1.0', 'sync', false],
  ['2.1.0', 'add x', false],
])('poetry %s %s has an edit: %s', (version, call, edit) => {
  const reports = reportsOf(rule, `${start}RUN pip install poetry==${version}\nRUN poetry ${call}\n`)
  expect(reports.map((report) => report.edit !== undefined)).toEqual(edit === null ? [] : [edit])
})

test.each<[string, number]>([
  ['poetry~=1.2', 1],
  ['poetry~=1.2.1', 0],
  ['poetry~=1.8.0', 1],
  ['poetry[plugin]~=1.0', 1],
  ['poetry==1.*', 1],
  ['poetry==1.3.*', 0],
  ['poetry<1.4', 0],
  ['poetry<1.4.0', 0],
  ['poetry<=1.4', 1],
  ['poetry<2', 1],
  ['poetry>=1.2,<2', 1],
  ['poetry>=1.1,<1.3', 0],
  ['poetry>=1.1', 1],
  ['poetry-core==1.0', 1],
])('the newest that %s allows: %d reports', (pin, count) => {
  expect(reportsOf(rule, `${start}RUN pip install "${pin}"\nRUN poetry install\n`)).toHaveLength(count)
})

staysSilent(rule, {
  'a development image': 'FROM python:3.13 AS dev\nENV POETRY_VIRTUALENVS_CREATE=false\nRUN poetry install\n',
  'the root alone': `${start}RUN poetry install --only-root\n`,
  'a dry run': `${start}RUN poetry install --dry-run\n`,
})

describe('a second install of the same groups adds the project alone', () => {
  const first = `${start}WORKDIR /app\nCOPY pyproject.toml poetry.lock ./\n`
  test.each([
    ['poetry install --no-root --compile', 'poetry install', 0],
    ['poetry install --no-root', 'poetry install', 1],
    ['poetry install --no-root --only main', 'poetry install --only main', 1],
    ['poetry install --no-root --only main', 'poetry install', 2],
    ['poetry install --no-root', 'poetry install --extras web', 2],
    ['poetry install --no-root', 'poetry install --directory sub', 2],
    ['poetry install --no-root $MORE', 'poetry install', 2],
    ['if grep a /b; then poetry install --no-root; fi', 'poetry install', 2],
    ['poetry add a', 'poetry install', 2],
  ])('%s, then %s', (one, two, count) => {
    const file = `${first}ARG MORE\nRUN ${one}\nCOPY . .\nRUN ${two}\n`
    expect(reportsOf(rule, file)).toHaveLength(count)
    expect(reportsOf('pip-cache-kept', file).some(({ text }) => text === two)).toBe(count === 2)
  })
})
