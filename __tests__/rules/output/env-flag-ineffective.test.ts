import { expect, test } from '@jest/globals'
import { firesOn, staysSilent, turnsInto } from '../cases.js'
import { reportsOf } from '../harness.js'

const rule = 'env-flag-ineffective'
staysSilent(rule, {
  'empty and 0 rightly undo a base': 'FROM python:3.13\nENV PYTHONUNBUFFERED= PYTHONDONTWRITEBYTECODE=0\n',
  'true is on': 'FROM python:3.13\nENV PYTHONUNBUFFERED=true PIP_NO_CACHE_DIR=true PIP_NO_CACHE_DIR=1\n',
  'PIP_NO_COMPILE=0 does disable': 'FROM python:3.13\nENV PIP_NO_COMPILE=0\nRUN pip install x\n',
  'another variable': 'FROM python:3.13\nENV DEBUG=false PYTHONFAULTHANDLER=no\n',
  'a stage that nothing uses': 'FROM python:3.13 AS x\nENV PYTHONUNBUFFERED=false\nFROM python:3.13\n',
  unknown: 'FROM python:3.13\nARG V\nENV PYTHONUNBUFFERED=$V\n',
})
firesOn(rule, {
  'false is on': ['FROM python:3.13\nENV PYTHONUNBUFFERED=False\n', 'PYTHONUNBUFFERED=False'],
  'by a default': ['FROM python:3.13\nARG V=no\nENV PYTHONDONTWRITEBYTECODE=$V\n', 'PYTHONDONTWRITEBYTECODE=$V'],
  'pip compiles all the same': ['FROM python:3.13\nENV PIP_NO_COMPILE=1\n', 'PIP_NO_COMPILE=1'],
  'the cache is off all the same': ['FROM python:3.13\nARG PIP_NO_CACHE_DIR=0\n', 'PIP_NO_CACHE_DIR=0'],
  'for one command': [
    'FROM python:3.13\nRUN PIP_NO_CACHE_DIR=off pip install x\n',
    'PIP_NO_CACHE_DIR=off pip install x',
  ],
})
turnsInto(rule, {
  'the same effect, said rightly': [
    'FROM python:3.13\nENV PIP_NO_CACHE_DIR=off\n',
    'FROM python:3.13\nENV PIP_NO_CACHE_DIR=1\n',
  ],
  'what has no effect goes': ['FROM python:3.13\nENV PIP_NO_COMPILE=1 A=b\n', 'FROM python:3.13\nENV A=b\n'],
})

test('what a build can only gain by is safe to apply', () => {
  const [report] = reportsOf(rule, 'FROM python:3.13-slim\nENV PIP_NO_COMPILE=1\nRUN pip install x\n')
  expect(report?.edit?.safety).toBe('safe')
})

test.each(['0', 'false', 'no', 'off', 'False', 'NO'])('PYTHONUNBUFFERED=%s', (value) => {
  const count = value === '0' ? 0 : 1
  expect(reportsOf(rule, `FROM python:3.13\nENV PYTHONUNBUFFERED=${value}\n`)).toHaveLength(count)
})
