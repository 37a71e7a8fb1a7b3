import { describe, expect, test } from '@jest/globals'
import { firesOn, staysSilent, turnsInto } from '../cases.js'
import { applyEdits, reportsOf } from '../harness.js'

const rule = 'lock-not-enforced'
const from = 'FROM python:3.13\nWORKDIR /app\nCOPY pyproject.toml uv.lock ./\n'
const pipenv = 'FROM python:3.13\nWORKDIR /app\nCOPY Pipfile Pipfile.lock ./\n'

staysSilent(rule, {
  locked: `${from}RUN uv sync --locked\n`,
  frozen: `${from}RUN uv sync --no-dev --frozen\n`,
  'the variable': `${from}ENV UV_LOCKED=1\nRUN uv sync\n`,
  'the variable for one command': `${from}RUN UV_FROZEN=true uv sync\n`,
  'the variable by an ARG without default': `${from}ARG UV_FROZEN\nRUN uv sync\n`,
  'an argument that nobody knows': `${from}ARG SYNC_ARGS\nRUN uv sync $SYNC_ARGS\n`,
  'no lock file is known': 'FROM python:3.13\nWORKDIR /app\nCOPY pyproject.toml ./\nRUN uv sync\n',
  'the lock file may be missing': 'FROM python:3.13\nWORKDIR /app\nCOPY pyproject.toml uv.lock* ./\nRUN uv sync\n',
  'the lock file of another project': {
    Dockerfile: 'FROM python:3.13\nWORKDIR /app\nCOPY web/pyproject.toml ./\nRUN uv sync\n',
    'web/pyproject.toml': '',
    'uv.lock': '',
  },
  'either way': `${from}RUN if [ -f uv.lock ]; then uv sync --frozen; else uv sync; fi\n`,
  'uv lock': `${from}RUN uv lock\n`,
  'a stage that nothing uses': `${from}RUN uv sync\nFROM python:3.13\n`,
  'pipenv deploys': `${pipenv}RUN pipenv install --system --deploy\n`,
  'pipenv sync': `${pipenv}RUN pipenv sync\n`,
  'pipenv by the lock alone': `${pipenv}RUN pipenv install --ignore-pipfile\n`,
  'pipenv installs one package': `${pipenv}RUN pipenv install gunicorn==23.0.0\n`,
  'pipenv without a lock file': 'FROM python:3.13\nWORKDIR /app\nCOPY Pipfile ./\nRUN pipenv install\n',
  'an ONBUILD': 'FROM python:3.13\nONBUILD COPY uv.lock ./\nONBUILD RUN uv sync\n',
})

firesOn(rule, {
  'the lock is copied': [`${from}RUN uv sync --no-dev\n`, 'uv sync --no-dev'],
  'the lock is in the context': [
    {
      Dockerfile: 'FROM python:3.13\nWORKDIR /app\nCOPY . .\nRUN uv sync\n',
      'pyproject.toml': '',
      'uv.lock': '',
    },
    'uv sync',
  ],
  'the lock is mounted': [
    'FROM python:3.13\nRUN --mount=type=bind,source=uv.lock,target=uv.lock uv sync --no-install-project\n',
    'uv sync --no-install-project',
  ],
  'the project lies deeper': [
    {
      Dockerfile: 'FROM python:3.13\nCOPY . /src\nRUN uv --directory /src/web sync\n',
      'web/pyproject.toml': '',
      'web/uv.lock': '',
    },
    'uv --directory /src/web sync',
  ],
  'in a builder': [`${from}RUN uv sync\nFROM python:3.13\nCOPY --from=0 /app /app\n`, 'uv sync'],
  'switched off': [`${from}ENV UV_LOCKED=0\nRUN uv sync\n`, 'uv sync'],
  'the second of two': [
    `${from}RUN uv sync --locked --no-install-project\nCOPY . .\nRUN uv sync --no-dev\n`,
    'uv sync --no-dev',
  ],
  'the first of two for one project': [
    `${from}RUN uv sync --no-install-project\nCOPY . .\nRUN uv sync\n`,
    'uv sync --no-install-project',
  ],
  'each of two projects': [
    `${from}RUN uv sync\nWORKDIR /web\nCOPY web/pyproject.toml web/uv.lock ./\nRUN uv sync --no-dev\n`,
    'uv sync',
    'uv sync --no-dev',
  ],
  'the lock stays outside': [
    {
      Dockerfile: 'FROM python:3.13\nWORKDIR /app\nCOPY pyproject.toml ./\nRUN uv sync\n',
      'pyproject.toml': '',
      'uv.lock': '',
    },
    'uv sync',
  ],
  pipenv: [`${pipenv}RUN pip install pipenv && pipenv install --system\n`, 'pipenv install --system'],
  'pipenv passes it over': [`${pipenv}RUN pipenv install --skip-lock\n`, 'pipenv install --skip-lock'],
})

turnsInto(rule, {
  'uv sync': [`${from}RUN uv sync --no-dev\n`, `${from}RUN uv sync --locked --no-dev\n`],
  'all of them': [
    `${from}RUN uv sync\nRUN uv sync --no-dev\n`,
    `${from}RUN uv sync --locked\nRUN uv sync --locked --no-dev\n`,
  ],
  'options before it': [`${from}RUN uv --quiet sync\n`, `${from}RUN uv --quiet sync --locked\n`],
  pipenv: [`${pipenv}RUN pipenv install --system\n`, `${pipenv}RUN pipenv install --deploy --system\n`],
})

test('the edit is for a person to judge: where the lock is stale the build fails', () => {
  const files = (pyproject: string): Record<string, string> => ({
    Dockerfile: `${from}RUN uv sync\n`,
    'pyproject.toml': pyproject,
    'uv.lock': '',
  })
  const [alone] = reportsOf(rule, files('[project]\nname = "a"\n'))
  const [member] = reportsOf(rule, files('[tool.uv.sources]\nlib = { workspace = true }\n'))
  expect([alone?.edit?.safety, member?.edit?.safety]).toEqual(['review', 'review'])
})

test('no edit where nothing is there to hold on to', () => {
  const [shell] = reportsOf(rule, `${from}RUN sh -c "uv sync"\n`)
  const [missing] = reportsOf(rule, {
    Dockerfile: 'FROM python:3.13\nCOPY pyproject.toml /\nRUN uv sync\n',
    'pyproject.toml': '',
    'uv.lock': '',
  })
  expect([shell?.edit, missing?.edit]).toEqual([undefined, undefined])
  expect(missing?.message).toMatch(/isn't copied/)
})

test.each([
  ['pyproject.toml', 'uv sync', /^uv\.lock isn't copied before this, so `uv sync` resolves anew/],
  ['Pipfile', 'pipenv install --system', /^Pipfile\.lock isn't copied before this, so `pipenv install` resolves anew/],
])('the lock beside %s is missing for %s', (manifest, run, message) => {
  const files = { [manifest]: '', 'uv.lock': '', 'Pipfile.lock': '' }
  const reports = reportsOf(rule, { Dockerfile: `FROM python:3.13\nCOPY ${manifest} /\nRUN ${run}\n`, ...files })
  expect(reports.map((report) => report.message)).toEqual([expect.stringMatching(message)])
})

test('several calls for one project are one finding with all places', () => {
  const [report, ...more] = reportsOf(rule, `${from}RUN uv sync --no-install-project\nCOPY . .\nRUN uv sync\n`)
  expect([report?.related?.length, report?.edit?.changes.length, more.length]).toEqual([1, 2, 0])
})

const other =
  'FROM example/auth:1.2 AS auth\nFROM python:3.12\nWORKDIR /core\nCOPY pyproject.toml uv.lock ./\nRUN uv sync --locked\nCOPY --from=auth /app/ /auth/\n'
staysSilent(rule, {
  "another project's folder": `${other}RUN cd /auth/ && uv sync\n`,
  "another project's, as an option": `${other}RUN uv sync --project /auth\n`,
  'a lock that is mounted elsewhere':
    'FROM python:3.13\nWORKDIR /app\nRUN --mount=type=bind,source=uv.lock,target=/x/uv.lock uv sync\n',
})
firesOn(rule, {
  'the folder that the lock is in': [`${other}RUN cd /core && uv sync\n`, 'uv sync'],
  "another project's lock by its name": [
    `${other}COPY --from=auth /src/uv.lock /auth/\nRUN cd /auth && uv sync\n`,
    'uv sync',
  ],
  'a lock that is mounted': [
    'FROM python:3.13\nWORKDIR /app\nRUN --mount=type=bind,source=uv.lock,target=uv.lock uv sync\n',
    'uv sync',
  ],
})

describe('a workspace', () => {
  const files = {
    'pyproject.toml': '[tool.uv.workspace]\nmembers = ["a", "libs/*"]\n',
    'uv.lock': '',
    'a/pyproject.toml': '[project]\nname = "a"\n',
    'libs/b/pyproject.toml': '[project]\nname = "b"\n',
    'docs/pyproject.toml': '[project]\nname = "docs"\n',
  }

  test.each([
    ['a part of it', 'COPY a a', '--frozen', /With --frozen it/],
    ['all of it', 'COPY a a\nCOPY libs libs', '--locked', /With --locked such/],
    ['all of its manifests', 'COPY a/pyproject.toml a/\nCOPY libs/b/pyproject.toml libs/b/', '--locked', /--locked/],
    ['the whole context', 'COPY . .', '--locked', /--locked/],
    ['nothing but its root', '', '--frozen', /--frozen/],
  ])('%s', (_, lines, option, message) => {
    const tree = { ...files, Dockerfile: `${from}${lines}\nRUN uv sync --package a\n` }
    const reports = reportsOf(rule, tree)
    expect(reports).toHaveLength(1)
    expect(reports[0]!.message).toMatch(message)
    expect(applyEdits(tree, reports).Dockerfile).toContain(`RUN uv sync ${option} --package a\n`)
  })

  test('its root lies deeper', () => {
    const deeper = Object.fromEntries(Object.entries(files).map(([path, text]) => [`web/${path}`, text]))
    const tree = { ...deeper, Dockerfile: 'FROM python:3.13\nWORKDIR /app\nCOPY web .\nRUN uv sync\n' }
    expect(applyEdits(tree, reportsOf(rule, tree)).Dockerfile).toContain('RUN uv sync --locked\n')
  })

  test('first a part, then all: said once, with an option for each', () => {
    const tree = { ...files, Dockerfile: `${from}RUN uv sync --no-install-workspace\nCOPY . .\nRUN uv sync\n` }
    const reports = reportsOf(rule, tree)
    expect(reports).toHaveLength(1)
    expect(applyEdits(tree, reports).Dockerfile).toBe(
      `${from}RUN uv sync --frozen --no-install-workspace\nCOPY . .\nRUN uv sync --locked\n`,
    )
  })
})
