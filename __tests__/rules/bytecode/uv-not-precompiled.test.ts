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
