import { expect, test } from '@jest/globals'
import { firesOn, staysSilent, turnsInto } from '../cases.js'
import { reportsOf } from '../harness.js'

const rule = 'bytecode-disabled'

staysSilent(rule, {
  'empty and 0 are off': 'FROM python:3.13\nENV PYTHONDONTWRITEBYTECODE=\nENV PYTHONDONTWRITEBYTECODE=0\n',
  'undone later in the lineage':
    'FROM python:3.13 AS base\nENV PYTHONDONTWRITEBYTECODE=1\nFROM base\nENV PYTHONDONTWRITEBYTECODE=\n',
  'only in a builder':
    'FROM python:3.13 AS b\nENV PYTHONDONTWRITEBYTECODE=1\nRUN pip wheel x\nFROM python:3.13\nCOPY --from=b /w /w\n',
  'only for one command': 'FROM python:3.13\nRUN PYTHONDONTWRITEBYTECODE=1 pip install x\n',
  'an ARG is no part of the image': 'FROM python:3.13\nARG PYTHONDONTWRITEBYTECODE=1\n',
  'a value that nobody knows': 'FROM python:3.13\nARG V\nENV PYTHONDONTWRITEBYTECODE=$V\n',
  'no Python image': 'FROM node:22\nENV PYTHONDONTWRITEBYTECODE=1\nCMD ["node", "x.js"]\n',
  'no Python runs there': {
    Dockerfile: 'FROM python:3.13\nENV PYTHONDONTWRITEBYTECODE=1\nCOPY run.sh /\nCMD ["/run.sh"]\n',
    'run.sh': '#!/bin/sh\nexec nginx -g "daemon off;"\n',
  },
  '-B of another program': 'FROM python:3.13\nCMD ["celery", "-B", "worker"]\n',
})
staysSilent(
  rule,
  { 'a development image by its name': 'FROM python:3.13\nENV PYTHONDONTWRITEBYTECODE=1\n' },
  { path: 'Dockerfile.dev' },
)

firesOn(rule, {
  'false is on': ['FROM python:3.13\nENV PYTHONDONTWRITEBYTECODE=false\n', 'PYTHONDONTWRITEBYTECODE=false'],
  'the old form': ['FROM python:3.13\nENV PYTHONDONTWRITEBYTECODE 1\n', 'PYTHONDONTWRITEBYTECODE 1'],
  'inherited by the final stage': [
    'FROM python:3.13 AS base\nENV PYTHONDONTWRITEBYTECODE=1\nFROM base\nCMD ["python", "x.py"]\n',
    'PYTHONDONTWRITEBYTECODE=1',
  ],
  'an ARG with a default': [
    'FROM python:3.13\nARG V=1\nENV PYTHONDONTWRITEBYTECODE=${V}\n',
    'PYTHONDONTWRITEBYTECODE=${V}',
  ],
  'on an unknown base too': ['FROM acme/python-base\nENV PYTHONDONTWRITEBYTECODE=1\n', 'PYTHONDONTWRITEBYTECODE=1'],
  "the interpreter's option": ['FROM python:3.13\nCMD ["python", "-uB", "-m", "shop"]\n', '"-uB"'],
  'the option in shell form': ['FROM python:3.13\nCMD exec python -B -m shop\n', '-B'],
})

turnsInto(rule, {
  'one of several, first': [
    'FROM python:3.13\nENV PYTHONDONTWRITEBYTECODE=1 \\\n    A=b\n',
    'FROM python:3.13\nENV A=b\n',
  ],
  'one of several, last': [
    'FROM python:3.13\nENV A=b \\\n    PYTHONDONTWRITEBYTECODE=1\n',
    'FROM python:3.13\nENV A=b\n',
  ],
  'one of several, in the middle': [
    'FROM python:3.13\nENV A=b \\\n    PYTHONDONTWRITEBYTECODE=1 \\\n    C=d\n',
    'FROM python:3.13\nENV A=b \\\n    C=d\n',
  ],
  'alone, with the comment that is about it': [
    'FROM python:3.13\n\n# No .pyc files\nENV PYTHONDONTWRITEBYTECODE=1\n# Logs\nENV PYTHONUNBUFFERED=1\n',
    'FROM python:3.13\n\n# Logs\nENV PYTHONUNBUFFERED=1\n',
  ],
  'at the end without a line break': ['FROM python:3.13\nENV PYTHONDONTWRITEBYTECODE=1', 'FROM python:3.13\n'],
})

test.each([
  ['CMD ["gunicorn", "-w", "4", "a:b"]', '4 workers'],
  ['CMD ["gunicorn", "--workers=3", "a:b"]', '3 workers'],
  ['ENV WEB_CONCURRENCY=2\nCMD ["gunicorn", "a:b"]', '2 workers'],
  ['CMD ["uvicorn", "--workers", "5", "a:b"]', '5 workers'],
])('says what it costs: %s', (command, words) => {
  const [report] = reportsOf(rule, `FROM python:3.13\nENV PYTHONDONTWRITEBYTECODE=1\n${command}\n`)
  expect(report?.message).toContain(words)
})

test('workers that preload compile once', () => {
  const [report] = reportsOf(
    rule,
    'FROM python:3.13\nENV PYTHONDONTWRITEBYTECODE=1\nCMD ["gunicorn", "-w", "4", "--preload", "a:b"]\n',
  )
  expect(report?.message).not.toContain('workers')
})

turnsInto(rule, {
  'in an ENV with comments between its lines, what is said of it goes and what is said of others stays': [
    `FROM python:3.13
ENV PORT=8000 \\
    # Keeps Python from generating .pyc files
    PYTHONDONTWRITEBYTECODE=1 \\
    # Turns off buffering
    PYTHONUNBUFFERED=1
`,
    `FROM python:3.13
ENV PORT=8000 \\
    # Turns off buffering
    PYTHONUNBUFFERED=1
`,
  ],
  'the first of them': [
    `FROM python:3.13
ENV PYTHONDONTWRITEBYTECODE=1 \\
    # Turns off buffering
    PYTHONUNBUFFERED=1
`,
    `FROM python:3.13
ENV \\
    # Turns off buffering
    PYTHONUNBUFFERED=1
`,
  ],
})

test('set twice, both have to go', () => {
  const ENV = 'ENV PYTHONDONTWRITEBYTECODE 1\n'
  const [report, ...others] = reportsOf(rule, { Dockerfile: `FROM python:3.13\n${ENV}RUN x\n${ENV}` })
  expect(others).toEqual([])
  expect(report!.edit!.changes).toHaveLength(2)
  expect(report!.related).toHaveLength(1)
})

turnsInto(rule, {
  'the option, in shell form': [
    'FROM python:3.13\nCMD exec python -B -m shop\n',
    'FROM python:3.13\nCMD exec python -m shop\n',
  ],
  'with a comment about bytecode': [
    'FROM python:3.13\n# no bytecode, please\nENV PYTHONDONTWRITEBYTECODE=1\n',
    'FROM python:3.13\n',
  ],
  'with a comment that names it': [
    'FROM python:3.13\n# PYTHONDONTWRITEBYTECODE is for tests\nENV PYTHONDONTWRITEBYTECODE=1\n',
    'FROM python:3.13\n',
  ],
})

test.each(['CMD exec python -uB -m shop', 'CMD ["python", "-B", "-m", "shop"]'])('no edit: %s', (line) => {
  expect(reportsOf(rule, `FROM python:3.13\n${line}\n`).map(({ edit }) => edit)).toEqual([undefined])
})

test('an ONBUILD of it, and one that is off, are none of the places', () => {
  const [report] = reportsOf(
    rule,
    'FROM python:3.13\nENV PYTHONDONTWRITEBYTECODE=0\nONBUILD ENV PYTHONDONTWRITEBYTECODE=1\nENV PYTHONDONTWRITEBYTECODE=1\n',
  )
  expect(report!.related).toEqual([])
  expect(report!.edit!.changes).toHaveLength(1)
})
