import { expect, test } from '@jest/globals'
import { firesOn, staysSilent, turnsInto } from '../cases.js'
import { reportsOf } from '../harness.js'

const rule = 'cache-mount-defeated'
const APT = '--mount=type=cache,target=/var/cache/apt,sharing=locked'
const LISTS = '--mount=type=cache,target=/var/lib/apt,sharing=locked'
const PIP = '--mount=type=cache,target=/root/.cache/pip'

staysSilent(rule, {
  'pip uses it': `FROM python:3.13\nRUN ${PIP} pip install x\n`,
  'another call uses it': `FROM python:3.13\nRUN ${PIP} pip install --no-cache-dir a && pip install b\n`,
  'another tool uses it':
    'FROM python:3.13\nRUN --mount=type=cache,target=/root/.cache pip install --no-cache-dir uv && uv sync\n',
  'another program may use it':
    'FROM python:3.13\nRUN --mount=type=cache,target=/root/.cache pip install --no-cache-dir x && python fetch_models.py\n',
  'the folder of that user':
    'FROM python:3.13\nRUN useradd -m -u 1000 app\nUSER app\nRUN --mount=type=cache,target=/home/app/.cache/pip,uid=1000 pip install x\n',
  'the folder of a variable':
    'FROM python:3.13\nENV PIP_CACHE_DIR=/c\nRUN --mount=type=cache,target=/c pip install x\n',
  'a part of the folder': 'FROM python:3.13\nRUN --mount=type=cache,target=/root/.cache/pip/http pip install x\n',
  'docker-clean removed before': `FROM debian:13\nRUN rm -f /etc/apt/apt.conf.d/docker-clean\nRUN ${APT} apt-get update && apt-get install -y python3\n`,
  'docker-clean removed in the same RUN': `FROM python:3.13\nRUN ${APT} rm -f /etc/apt/apt.conf.d/docker-clean && apt-get install -y x\n`,
  'docker-clean removed by the script that installs': {
    Dockerfile: `FROM python:3.13\nCOPY setup.sh .\nRUN ${APT} ./setup.sh\n`,
    'setup.sh': '#!/bin/sh\nrm -f /etc/apt/apt.conf.d/docker-clean\napt-get update\napt-get install -y git\n',
  },
  'docker-clean removed by a script before': {
    Dockerfile: `FROM python:3.13\nCOPY setup.sh .\nRUN ./setup.sh\nRUN ${APT} apt-get update && apt-get install -y git\n`,
    'setup.sh': '#!/bin/sh\nrm -f /etc/apt/apt.conf.d/docker-clean\n',
  },
  'a script that is not at hand': `FROM python:3.13\nCOPY setup.sh .\nRUN ${APT} ./setup.sh\n`,
  'a script that installs nothing': {
    Dockerfile: `FROM python:3.13\nCOPY setup.sh .\nRUN ${APT} ./setup.sh\n`,
    'setup.sh': '#!/bin/sh\napt-get update\n',
  },
  'a base that nobody knows may have no docker-clean': `FROM example.com/python:1\nRUN ${APT} apt-get install -y x\n`,
  'Alpine has none': 'FROM python:3.13-alpine\nRUN --mount=type=cache,target=/var/cache/apk apk add gcc\n',
  'the lists stay on their mount': `FROM python:3.13\nRUN ${LISTS} apt-get update\n`,
  'what uv prunes it needs no more':
    'FROM python:3.13\nRUN --mount=type=cache,target=/root/.cache/uv uv sync && uv cache prune --ci\n',
  'a mount that is named':
    'FROM python:3.13\nRUN --mount=type=cache,target=/build/pip pip wheel -w /build/pip -r requirements.txt\n',
  'an unused stage': `FROM python:3.13 AS b\nRUN ${PIP} pip install --no-cache-dir x\nFROM python:3.13\n`,
  'a bind is no cache':
    'FROM python:3.13\nRUN --mount=type=bind,target=/root/.cache/pip pip install --no-cache-dir x\n',
  'other tools': 'FROM python:3.13\nRUN --mount=type=cache,target=/root/.npm npm ci\n',
  'conda may start pip': `FROM continuumio/miniconda3:25.1.1-0\nRUN ${PIP} conda env create -f x.yml && uv pip install y\n`,
  'the folder of the user that Ubuntu brings':
    'FROM ubuntu:24.04\nCOPY --from=ghcr.io/astral-sh/uv:0.9 /uv /bin/\nUSER 1000\nRUN --mount=type=cache,target=/home/ubuntu/.cache/uv,uid=1000 uv sync --frozen --no-dev\nCMD ["/app/.venv/bin/python", "x.py"]\n',
  'whoever has the number by then':
    'FROM nvidia/cuda:12.9.0-cudnn-runtime-ubuntu24.04\nRUN apt-get install -y python3-pip && if id -u 1000 >/dev/null 2>&1; then usermod -aG video $(id -nu 1000); else useradd -m -u 1000 fish; fi\nUSER 1000\nRUN --mount=type=cache,target=/home/ubuntu/.cache/pip,uid=1000 pip install x\n',
  'a mount that everybody can write':
    'FROM python:3.13\nRUN useradd -m app\nUSER app\nRUN --mount=type=cache,target=/home/app/.cache/pip,mode=0777 pip install x\n',
})

firesOn(rule, {
  'a script that installs': [
    {
      Dockerfile: `FROM python:3.13\nCOPY setup.sh .\nRUN ${APT} ${LISTS} ./setup.sh && rm ./setup.sh\n`,
      'setup.sh': '#!/bin/bash\nset -euo pipefail\napt-get update\napt-get install -y git\n',
    },
    APT,
  ],
  'beside a script of another stage that configures apt': [
    {
      Dockerfile: `FROM debian:13 AS b\nCOPY setup.sh .\nRUN ./setup.sh\nFROM python:3.13\nCOPY --from=b /x /x\nRUN ${APT} apt-get install -y git\n`,
      'setup.sh': '#!/bin/sh\nrm -f /etc/apt/apt.conf.d/docker-clean\n',
    },
    APT,
  ],
  'the option': [`FROM python:3.13\nRUN ${PIP} pip install --no-cache-dir x\n`, PIP],
  'the variable': [`FROM python:3.13\nENV PIP_NO_CACHE_DIR=1\nRUN ${PIP} pip install x\n`, PIP],
  'a base image sets the variable': [
    'FROM registry.access.redhat.com/ubi9/python-312\nUSER 0\nRUN --mount=type=cache,target=/opt/app-root/src/.cache/pip pip install x\n',
    '--mount=type=cache,target=/opt/app-root/src/.cache/pip',
  ],
  'in a builder': [
    `FROM python:3.13 AS b\nRUN ${PIP} pip install --no-cache-dir --prefix=/i x\nFROM python:3.13\nCOPY --from=b /i /usr/local\n`,
    PIP,
  ],
  'uv without a cache': [
    'FROM python:3.13\nRUN --mount=type=cache,target=/root/.cache/uv uv sync --no-cache\n',
    '--mount=type=cache,target=/root/.cache/uv',
  ],
  "another user's cache": [`FROM python:3.13\nRUN useradd -m app\nUSER app\nRUN ${PIP} pip install x\n`, PIP],
  'a variable that leads elsewhere': [
    'FROM python:3.13\nENV UV_CACHE_DIR=/tmp/uv\nRUN --mount=type=cache,target=/root/.cache/uv uv sync\n',
    '--mount=type=cache,target=/root/.cache/uv',
  ],
  'a folder of its own that pip is not told of': [
    'FROM python:3.13\nRUN --mount=type=cache,target=/cache/pip pip install x\n',
    '--mount=type=cache,target=/cache/pip',
  ],
  'docker-clean': [`FROM python:3.13-slim\nRUN ${APT} apt-get update && apt-get install -y x\n`, APT],
  "another tool's folder": [`FROM python:3.13\nRUN ${PIP} poetry install\n`, PIP],
  'elsewhere and off': [
    `FROM python:3.13\nRUN useradd -m app\nUSER app\nRUN ${PIP} pip install --no-cache-dir x\n`,
    PIP,
  ],
  'lists removed inside the mount': [
    `FROM python:3.13-slim\nRUN ${LISTS} apt-get update && apt-get install -y x && rm -rf /var/lib/apt/lists/*\n`,
    LISTS,
  ],
  'archives cleaned inside the mount': [
    `FROM python:3.13-slim\nRUN rm /etc/apt/apt.conf.d/docker-clean\nRUN ${APT} apt-get install -y x && apt-get clean\n`,
    APT,
  ],
  "another user's than Ubuntu's": [
    'FROM ubuntu:24.04\nUSER 1000\nRUN --mount=type=cache,target=/home/app/.cache/uv,uid=1000 uv sync\nCMD ["python3", "x.py"]\n',
    '--mount=type=cache,target=/home/app/.cache/uv,uid=1000',
  ],
  'a mount of root for another user': [
    'FROM python:3.13\nRUN useradd -m app\nUSER app\nRUN --mount=type=cache,target=/home/app/.cache/pip pip install x\n',
    '--mount=type=cache,target=/home/app/.cache/pip',
  ],
})

turnsInto(rule, {
  'the options go': [
    `FROM python:3.13\nRUN ${PIP} pip install --no-cache-dir a && pip --no-cache-dir install b\n`,
    `FROM python:3.13\nRUN ${PIP} pip install a && pip install b\n`,
  ],
  'the folder that the tool uses': [
    'FROM python:3.13\nRUN --mount=type=cache,target=/cache/pip,sharing=locked pip install x\n',
    'FROM python:3.13\nRUN --mount=type=cache,target=/root/.cache/pip,sharing=locked pip install x\n',
  ],
})

test('another user needs more than another folder', () => {
  const [report] = reportsOf(rule, `FROM python:3.13\nRUN useradd -m app\nUSER app\nRUN ${PIP} pip install x\n`)
  expect(report?.edit).toBeUndefined()
  expect(report?.message).toContain('/home/app/.cache/pip')
})

test('one mount for two tools: which folder to take is for a person to say', () => {
  const edits = (run: string): unknown[] =>
    reportsOf(rule, `FROM python:3.13\nRUN --mount=type=cache,target=/home/app/.cache ${run}\n`).map(({ edit }) =>
      edit?.changes.map(({ text }) => text),
    )
  expect(edits('pip install x && uv sync')).toEqual([undefined])
  expect(edits('pip install x && pip install y')).toEqual([['/root/.cache/pip']])
})

test('names who cannot write', () => {
  const mount = '--mount=type=cache,target=/home/app/.cache/pip'
  const [report] = reportsOf(rule, `FROM python:3.13\nRUN useradd -m app\nUSER app\nRUN ${mount} pip install x\n`)
  expect(report?.message).toContain('user app')
})
