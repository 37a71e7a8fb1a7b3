import { expect, test } from '@jest/globals'
import { firesOn, staysSilent } from '../cases.js'
import { reportsOf } from '../harness.js'

const rule = 'alpine-base'
const run = 'CMD ["python", "x.py"]\n'

staysSilent(rule, {
  debian: `FROM python:3.13-slim\nRUN pip install x\n${run}`,
  'nothing from PyPI': `FROM python:3.13-alpine\nCOPY x.py .\n${run}`,
  'packages of Alpine': `FROM alpine:3.22\nRUN apk add --no-cache python3 py3-numpy\n${run}`,
  'pip alone': `FROM python:3.13-alpine\nRUN pip install --upgrade pip setuptools wheel\n${run}`,
  'the install stays in a builder': `FROM python:3.13-alpine AS b\nRUN pip install x && x build /out\nFROM python:3.13-alpine\nCOPY --from=b /out /out\n${run}`,
  'a stage that nothing uses': `FROM python:3.13-alpine AS b\nRUN pip install x\nFROM python:3.13\n${run}`,
  'the user has another folder than the one that is copied': `FROM python:3.13-alpine AS b\nENV PYTHONUSERBASE=/opt/py\nRUN pip install --user x\nFROM python:3.13-alpine\nCOPY --from=b /root/.local /root/.local\n${run}`,
  'Wolfi has glibc': 'FROM cgr.dev/chainguard/python:3.13-dev\nRUN pip install x\n',
  'an unknown base that is called so and has no apk': `FROM registry.example/alpine-tools:1\nRUN pip install x\n${run}`,
  'an unknown base with apk that is not called so': `FROM registry.example/base:1\nRUN apk add gcc && pip install x\n${run}`,
  'an unknown base with glibc': `FROM registry.example/alpine-glibc:1\nRUN apk add gcc && pip install x\n${run}`,
  'a name that only contains it': `FROM registry.example/alpinelabs:1\nRUN apk add gcc && pip install x\n${run}`,
  'what may be Alpine': `ARG VARIANT\nFROM python:3.13-$VARIANT\nRUN pip install x\n${run}`,
})

test.each<[string, string | undefined]>([
  ['apk add rust cargo', 'warning'],
  ['if [ "$TARGETARCH" = arm ]; then apk add rust cargo build-base; fi', undefined],
  ['[ -z "$WHEELS" ] || apk add gcc', undefined],
])('%s gives the level %s', (call, level) => {
  const file = `FROM python:3.13-alpine\nARG TARGETARCH\nARG WHEELS\nRUN ${call}\nRUN pip install x\n${run}`
  expect(reportsOf(rule, file).map((report) => report.level)).toEqual([level])
})

firesOn(rule, {
  'an environment of Pipenv, copied from where it keeps them': [
    'FROM python:3.13-alpine AS b\nENV WORKON_HOME=/venvs\nWORKDIR /src\nCOPY Pipfile Pipfile.lock ./\nRUN pipenv install --deploy\n' +
      'FROM python:3.13-alpine\nCOPY --from=b /venvs /venvs\n',
    'FROM python:3.13-alpine AS b',
  ],
  pip: [`FROM python:3.13-alpine\nRUN pip install x\n${run}`, 'FROM python:3.13-alpine'],
  'a manifest': [`FROM python:3.13-alpine3.22\nRUN pip install -r r.txt\n${run}`, 'FROM python:3.13-alpine3.22'],
  "Alpine's own Python": [
    `FROM alpine:3.22\nRUN apk add python3 py3-pip && pip3 install --break-system-packages x\n${run}`,
    'FROM alpine:3.22',
  ],
  uv: [
    'FROM ghcr.io/astral-sh/uv:python3.13-alpine\nRUN uv sync --locked\nCMD ["x"]\n',
    'FROM ghcr.io/astral-sh/uv:python3.13-alpine',
  ],
  'an unknown base that is called so': [
    `FROM ghcr.io/linuxserver/baseimage-alpine:3.23\nRUN apk add --no-cache --virtual=build-dependencies build-base python3-dev && pip install x\n`,
    'FROM ghcr.io/linuxserver/baseimage-alpine:3.23',
  ],
  'an unknown base with such a tag': [
    `FROM registry.example/base:2-alpine3.22\nRUN apk add libpq && pip install x\n${run}`,
    'FROM registry.example/base:2-alpine3.22',
  ],
  poetry: [
    `FROM python:3.13-alpine\nRUN pip install poetry\nRUN poetry install --only main\n${run}`,
    'FROM python:3.13-alpine',
  ],
  'in the lineage': [
    `FROM python:3.13-alpine AS base\nRUN pip install x\nFROM base\n${run}`,
    'FROM python:3.13-alpine AS base',
  ],
  'from a builder, once': [
    `FROM python:3.13-alpine AS b\nRUN python -m venv /v && /v/bin/pip install x\nFROM python:3.13-alpine\nCOPY --from=b /v /v\n${run}`,
    'FROM python:3.13-alpine AS b',
  ],
  "a builder's folder for the user's packages": [
    `FROM python:3.13-alpine AS b\nENV PYROOT=/opt/py\nENV PYTHONUSERBASE=$PYROOT\nRUN pip install --user x\nFROM python:3.13-alpine\nENV PYROOT=/opt/py\nCOPY --from=b $PYROOT/lib/ $PYROOT/lib/\n${run}`,
    'FROM python:3.13-alpine AS b',
  ],
  "a builder's home for them": [
    `FROM python:3.13-alpine AS b\nRUN pip install --user x\nFROM python:3.13-alpine\nCOPY --from=b /root/.local /root/.local\n${run}`,
    'FROM python:3.13-alpine AS b',
  ],
  'wheels of a builder': [
    `FROM python:3.13-alpine AS b\nRUN pip wheel -w /w x\nFROM python:3.13-alpine\nRUN --mount=type=bind,from=b,source=/w,target=/w pip install --no-index --find-links /w x\n${run}`,
    'FROM python:3.13-alpine',
  ],
})

test('compilers for it make it a warning', () => {
  const of = (text: string): unknown => reportsOf(rule, text).map(({ level, related }) => [level, related?.length])
  expect(of(`FROM python:3.13-alpine\nRUN apk add build-base && pip install x\n${run}`)).toEqual([['warning', 1]])
  expect(of(`FROM registry.example/alpine:1\nRUN apk add build-base && pip install x\n${run}`)).toEqual([
    ['warning', 1],
  ])
  expect(
    of(
      `FROM python:3.13-alpine\nARG D="gcc musl-dev"\nRUN apk add --virtual .b $D && pip install x && apk del .b\n${run}`,
    ),
  ).toEqual([['warning', 1]])
  expect(of(`FROM python:3.13-alpine\nRUN apk add libpq curl && pip install x\n${run}`)).toEqual([
    [undefined, undefined],
  ])
  expect(
    of(
      `FROM python:3.13-alpine AS b\nRUN apk add gcc && pip wheel -w /w x\nFROM python:3.13-alpine\nCOPY --from=b /w /w\nRUN pip install /w/*\n${run}`,
    ),
  ).toEqual([['warning', 1]])
})
