import { expect, test } from '@jest/globals'
import { firesOn, staysSilent, turnsInto } from '../cases.js'
import { reportsOf } from '../harness.js'

const rule = 'uv-not-precompiled'

staysSilent(rule, {
  'the variable': 'FROM python:3.13\nENV UV_COMPILE_BYTECODE=1\nRUN uv sync\n',
  'the variable for one command': 'FROM python:3.13\nRUN UV_COMPILE_BYTECODE=1 uv sync\n',
  'exported before': 'FROM python:3.13\nRUN export UV_COMPILE_BYTECODE=true && uv sync\n',
  'the option': 'FROM python:3.13\nRUN uv pip install --system --compile-bytecode x\n',
  'its short name': 'FROM python:3.13\nRUN uv pip install --system --compile x\n',
  'a later sync compiles the whole environment':
    'FROM python:3.13\nWORKDIR /app\nRUN uv sync --no-install-project\nCOPY . .\nRUN uv sync --compile-bytecode\n',
  'compiled later': 'FROM python:3.13\nWORKDIR /app\nRUN uv sync\nRUN python -m compileall -q .venv\n',
  'stays in a builder': 'FROM python:3.13 AS b\nRUN uv sync && uv build\nFROM python:3.13\nCOPY --from=b /dist /dist\n',
  'uv lock installs nothing': 'FROM python:3.13\nRUN uv lock\n',
  'pip compiles by itself': 'FROM python:3.13\nRUN pip install uv\n',
})
staysSilent(rule, { 'a development image': 'FROM python:3.13 AS dev\nRUN uv sync\n' })

firesOn(rule, {
  'uv sync': ['FROM python:3.13\nRUN uv sync --locked\n', 'uv sync --locked'],
  'switched off': ['FROM python:3.13\nENV UV_COMPILE_BYTECODE=0\nRUN uv sync\n', 'uv sync'],
  'the environment is copied': [
    'FROM python:3.13 AS b\nWORKDIR /app\nRUN uv sync\nFROM python:3.13\nCOPY --from=b /app/.venv /app/.venv\n',
    'uv sync',
  ],
  'the project is copied whole': [
    'FROM python:3.13 AS b\nWORKDIR /app\nRUN uv sync\nFROM python:3.13\nCOPY --from=b /app /app\n',
    'uv sync',
  ],
  'the first of several, in stages that are FROM each other': [
    'FROM python:3.13 AS b\nWORKDIR /app\nRUN uv sync --no-install-project\nCOPY . .\nFROM b\nRUN uv sync\n',
    'uv sync --no-install-project',
  ],
  'one in each of two stages that share nothing': [
    'FROM python:3.13 AS b\nWORKDIR /app\nRUN uv sync\nFROM python:3.13\nCOPY --from=b /app /app\nRUN uv pip install --system x\n',
    'uv sync',
    'uv pip install --system x',
  ],
  'one that is switched off behind the first': [
    'FROM python:3.13\nWORKDIR /app\nRUN uv sync --no-install-project\nENV UV_COMPILE_BYTECODE=0\nRUN uv sync\n',
    'uv sync --no-install-project',
    'uv sync',
  ],
  'an option that takes it back': [
    'FROM python:3.13\nENV UV_COMPILE_BYTECODE=1\nRUN uv sync --no-compile-bytecode\n',
    'uv sync --no-compile-bytecode',
  ],
})

turnsInto(rule, {
  'one variable for several': [
    'FROM python:3.13\nRUN uv sync --no-install-project\nRUN uv sync\n',
    'FROM python:3.13\nENV UV_COMPILE_BYTECODE=1\nRUN uv sync --no-install-project\nRUN uv sync\n',
  ],
  'the variable goes before the first': [
    'FROM python:3.13\nRUN ls\nRUN uv sync\n',
    'FROM python:3.13\nRUN ls\nENV UV_COMPILE_BYTECODE=1\nRUN uv sync\n',
  ],
})

const managed = (...lines: string[]): string => `FROM debian:12\n${lines.map((line) => `${line}\n`).join('')}`
const set = 'ENV UV_COMPILE_BYTECODE=1'
turnsInto(rule, {
  "the variable goes before uv's own Python": [
    managed('RUN uv python install 3.13', 'RUN ls', 'RUN uv sync'),
    managed(set, 'RUN uv python install 3.13', 'RUN ls', 'RUN uv sync'),
  ],
  'in a stage below': [
    managed('RUN uv python install 3.13').replace('12', '12 AS a') + 'FROM a\nRUN uv sync\n',
    managed(set, 'RUN uv python install 3.13').replace('12', '12 AS a') + 'FROM a\nRUN uv sync\n',
  ],
  'not before one that is compiled': [
    managed('RUN uv python install --compile-bytecode 3.13', 'RUN uv sync'),
    managed('RUN uv python install --compile-bytecode 3.13', set, 'RUN uv sync'),
  ],
  'nor before what switches it off': [
    managed('RUN uv python install 3.13', 'ENV UV_COMPILE_BYTECODE=0', 'RUN uv sync'),
    managed('RUN uv python install 3.13', 'ENV UV_COMPILE_BYTECODE=0', set, 'RUN uv sync'),
  ],
  'nor for one that comes later': [
    managed('RUN uv sync', 'RUN uv python install 3.13'),
    managed(set, 'RUN uv sync', 'RUN uv python install 3.13'),
  ],
})

test('one variable before the first is enough', () => {
  const reports = reportsOf(rule, 'FROM python:3.13\nRUN uv sync --no-install-project\nRUN uv sync\n')
  expect(reports.map(({ edit, related }) => [edit !== undefined, related?.length])).toEqual([[true, 1]])
})

staysSilent(rule, {
  'a value that nobody knows': 'FROM python:3.13\nARG C\nENV UV_COMPILE_BYTECODE=$C\nRUN uv sync\n',
  'a later call of the same RUN compiles':
    'FROM python:3.13\nWORKDIR /app\nRUN uv sync --no-install-project && uv sync --compile-bytecode\n',
})

firesOn(rule, {
  ...Object.fromEntries(
    ['0', 'false', 'no', ''].map((value) => [
      `the variable is ${value || 'empty'}`,
      [`FROM python:3.13\nENV UV_COMPILE_BYTECODE=${value}\nRUN uv sync\n`, 'uv sync'] as const,
    ]),
  ),
  'another environment is compiled later': [
    'FROM python:3.13\nWORKDIR /a\nRUN uv sync\nWORKDIR /b\nRUN uv sync --compile-bytecode\n',
    'uv sync',
  ],
  'compiled before': [
    'FROM python:3.13\nWORKDIR /a\nRUN uv sync --compile-bytecode && uv sync --inexact\n',
    'uv sync --inexact',
  ],
})

const unknown = (...lines: string[]): string =>
  `FROM acme/gpu:7.1\n${lines.map((line) => `${line}\n`).join('')}RUN uv pip install --system torch\nCMD ["python", "a.py"]\n`
firesOn(rule, {
  ...Object.fromEntries(
    [
      'RUN pip install --no-cache-dir uv',
      'RUN conda install -y uv',
      'RUN apk add uv',
      'COPY --from=ghcr.io/astral-sh/uv:0.9 /uv /uvx /bin/',
      'RUN curl -LsSf https://astral.sh/uv/install.sh | sh',
      'ADD https://astral.sh/uv/0.9.5/install.sh /i.sh\nRUN sh /i.sh',
    ].map((line) => [
      `a base that nobody knows, and ${line.split('\n')[0]}`,
      [unknown(line), 'uv pip install --system torch'] as const,
    ]),
  ),
  'uv that is mounted': [
    'FROM acme/gpu:7.1\nRUN --mount=from=ghcr.io/astral-sh/uv:0.9,source=/uv,target=/bin/uv uv pip install --system torch\nCMD ["python", "a.py"]\n',
    'uv pip install --system torch',
  ],
  'uv of the stage below': [
    unknown('RUN pip install uv', 'FROM acme/gpu AS b').replace(
      /^.*\n.*\n.*\n/,
      'FROM acme/gpu AS a\nRUN pip install uv\nFROM a\n',
    ),
    'uv pip install --system torch',
  ],
  'in the same RUN': [
    'FROM acme/gpu:7.1\nRUN pip install uv && uv pip install --system torch\nCMD ["python", "a.py"]\n',
    'uv pip install --system torch',
  ],
})
staysSilent(rule, {
  'a base that nobody knows': unknown(),
  'where uv comes later': unknown('RUN ls') + 'RUN pip install uv\n',
  'where another stage has uv': `FROM debian:12 AS uv\nRUN pip install uv\n${unknown('COPY --from=uv /srv /srv')}`,
  'where something else is copied': unknown('COPY uv /srv/uv'),
  'with a value that nobody knows': unknown('RUN pip install uv', 'ARG C', 'ENV UV_COMPILE_BYTECODE=$C'),
})
