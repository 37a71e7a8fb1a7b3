import { expect, test } from '@jest/globals'
import { firesOn, staysSilent, turnsInto } from '../cases.js'
import { reportsOf } from '../harness.js'

const rule = 'second-python-installed'
const run = 'CMD ["python", "x.py"]\n'

staysSilent(rule, {
  'other packages': `FROM python:3.13-slim\nRUN apt-get install -y libpython-x pythonpy-helper git\n${run}`,
  'the only Python': `FROM debian:12\nRUN apt-get install -y python3 python3-pip\n${run}`,
  'a builder': `FROM python:3.13-slim AS b\nRUN apt-get install -y python3-dev\nFROM python:3.13-slim\nCOPY --from=b /v /v\n${run}`,
  'removed in its RUN': `FROM python:3.13-slim\nRUN apt-get install -y gcc python3-dev && pip install x && apt-get purge -y --auto-remove gcc 'python3-*'\n${run}`,
  'removed, and what it brought': `FROM python:3.13-slim\nRUN apt-get install -y python3-dev && pip install x && apt-get remove -y python3-dev && apt-get -y autoremove\n${run}`,
  'removed by its virtual name': `FROM python:3.13-alpine\nRUN apk add --virtual .b python3-dev gcc && pip install x && apk del .b\n${run}`,
  'the full image has it': `FROM python:3.13\nRUN apt-get install -y python3\n${run}`,
  'it is what runs': `FROM python:3.13-slim\nRUN apt-get install -y python3-gi\nCMD ["/usr/bin/python3", "x.py"]\n`,
  'a script starts by its path': {
    Dockerfile: `FROM python:3.13-slim\nRUN apt-get install -y python3-pil\nCOPY bin/ /usr/local/bin/\n${run}`,
    'bin/convert': '#!/usr/bin/python3\nfrom PIL import Image\n',
  },
  'a script starts by another version': {
    Dockerfile: `FROM python:3.9-slim\nRUN apt-get install -y python3-pil\nCOPY bin/* /usr/local/bin/\n${run}`,
    'bin/convert': '#!/usr/bin/env python3.7\nfrom PIL import Image\n',
  },
  'a script of a builder': {
    Dockerfile: `FROM python:3.13-slim AS b\nCOPY bin /bin\nFROM python:3.13-slim\nRUN apt-get install -y python3-pil\nCOPY --from=b /bin /usr/local/bin/\n${run}`,
    'bin/convert': '#!/usr/bin/python3\n',
  },
  'another version runs': `FROM python:3.9-slim\nRUN apt-get install -y python3-gi\nRUN python3.7 -c "import gi"\n${run}`,
  'another version runs in the container':
    'FROM python:3.9-slim\nRUN apt-get install -y python3-gi\nCMD ["python3.7", "x.py"]\n',
  'another version runs in a script': {
    Dockerfile: 'FROM python:3.9-slim\nRUN apt-get install -y python2\nCOPY start.sh /\nENTRYPOINT ["/start.sh"]\n',
    'start.sh': '#!/bin/sh\npython2 /opt/old.py\nexec python x.py\n',
  },
  'by its path in a health check': `FROM python:3.13-slim\nRUN apt-get install -y python3-gi\nHEALTHCHECK CMD /usr/bin/python3 check.py\n${run}`,
  'another package depends on it': `FROM python:3.13-slim\nRUN apt-get install -y gdal-bin python3-gdal\n${run}`,
  "a project that the image's Python meets": {
    Dockerfile: `FROM ghcr.io/astral-sh/uv:python3.13-bookworm-slim\nWORKDIR /app\nCOPY . .\nRUN uv sync\n${run}`,
    'pyproject.toml': '[project]\nname = "x"\nrequires-python = ">=3.12"\n',
  },
  'uv may not download': {
    Dockerfile: `FROM ghcr.io/astral-sh/uv:python3.13-bookworm-slim\nENV UV_PYTHON_DOWNLOADS=never\nWORKDIR /app\nCOPY . .\nRUN uv sync\n${run}`,
    'pyproject.toml': '[project]\nname = "x"\nrequires-python = "<3.13"\n',
  },
})

firesOn(rule, {
  'removed without what it brought': [
    `FROM python:3.13-slim\nRUN apt-get update && apt-get install -y python3-dev && pip install x && apt-get remove -y python3-dev && apt-get clean\n${run}`,
    'apt-get install -y python3-dev',
  ],
  'on slim': [
    `FROM python:3.13-slim\nRUN apt-get update && apt-get install -y gcc python3-dev\n${run}`,
    'apt-get install -y gcc python3-dev',
  ],
  'a library for it': [
    `FROM python:3.13\nRUN apt-get install -y python3-numpy\n${run}`,
    'apt-get install -y python3-numpy',
  ],
  'on Alpine': [`FROM python:3.13-alpine\nRUN apk add py3-pip\n${run}`, 'apk add py3-pip'],
  'by a variable': [
    `FROM python:3.13-slim\nARG DEPS="gcc python3-dev"\nRUN apt-get install -y $DEPS\n${run}`,
    'apt-get install -y $DEPS',
  ],
  'more than another package depends on': [
    `FROM python:3.13-slim\nRUN apt-get install -y gdal-bin python3-gdal python3-dev\n${run}`,
    'apt-get install -y gdal-bin python3-gdal python3-dev',
  ],
  "scripts of the image's own version": [
    {
      Dockerfile: `FROM python:3.13-slim\nRUN apt-get install -y python3-pil\nRUN python3.13 -V && pip3 -V\nCOPY bin/ /usr/local/bin/\n${run}`,
      'bin/a': '#!/usr/bin/env python3\n',
      'bin/b': '#!/usr/bin/env python3.13\n',
      'bin/c': '#!/usr/local/bin/python3\n',
    },
    'apt-get install -y python3-pil',
  ],
  "the image's own Python 2": [
    'FROM python:2.7-slim\nRUN apt-get install -y python-gi\nCMD ["python2", "x.py"]\n',
    'apt-get install -y python-gi',
  ],
  "a script that is handed to the image's Python": [
    {
      Dockerfile: `FROM python:3.13-slim\nRUN apt-get install -y python3-pil\nWORKDIR /app\nCOPY . .\n${run}`,
      'x.py': '#!/usr/bin/python3\nimport PIL\n',
    },
    'apt-get install -y python3-pil',
  ],
  "another than the image's": [
    {
      Dockerfile: `FROM ghcr.io/astral-sh/uv:python3.13-bookworm-slim\nWORKDIR /app\nCOPY . .\nRUN uv sync --locked\n${run}`,
      'pyproject.toml': '[project]\nname = "x"\nrequires-python = ">=3.11,<3.13"\n',
    },
    'uv sync --locked',
  ],
})

test.each([
  ['FROM python:3.13-slim', true],
  ['ARG V=3.13\nFROM python:${V}-slim', true],
  ['ARG R=docker.io/library\nFROM ${R}/python:3.13-slim', true],
  ['ARG R=docker.io/\nFROM ${R}python:3.13-slim@sha256:aa', true],
  // Another image may be given for it, which has no other Python.
  ['ARG IMAGE=python:3.13-slim\nFROM $IMAGE', false],
  ['ARG IMAGE=python\nFROM ${IMAGE}:3.13-slim', false],
])('taken off by an edit: %s: %s', (from, edited) => {
  const reports = reportsOf(rule, `${from}\nRUN apt-get install -y gcc python3-dev\n${run}`)
  expect(reports.map(({ edit }) => edit !== undefined)).toEqual([edited])
})

test('what another package depends on is left', () => {
  const Dockerfile = `FROM python:3.13-slim\nRUN apt-get install -y gdal-bin python3-gdal python3-pip\n${run}`
  const [report] = reportsOf(rule, Dockerfile)
  expect(report?.message).toMatch(/^Installing python3-pip brings/)
})

turnsInto(rule, {
  'one of several': [
    `FROM python:3.13-slim\nRUN apt-get install -y gcc python3-dev libpq-dev\n${run}`,
    `FROM python:3.13-slim\nRUN apt-get install -y gcc libpq-dev\n${run}`,
  ],
})
