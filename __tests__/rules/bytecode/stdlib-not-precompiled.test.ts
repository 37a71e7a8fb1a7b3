import { expect, test } from '@jest/globals'
import { firesOn, staysSilent, turnsInto } from '../cases.js'
import { applyEdits, fires, reportsOf } from '../harness.js'

const rule = 'stdlib-not-precompiled'
const builder =
  'FROM python:3.13-slim AS b\nRUN python -m venv /v && /v/bin/pip install x\nFROM python:3.13-slim\nCOPY --from=b /v /v\n'
const run = 'CMD ["/v/bin/gunicorn", "x:y"]\n'

staysSilent(rule, {
  'the standard library is copied over twice':
    'FROM python:3.13 AS a\nRUN pip install x\nFROM python:3.13 AS b\nCOPY --from=a /usr/local /usr/local\nFROM python:3.13\nCOPY --from=b /usr/local /usr/local\n',
  'the standard library of another image': 'FROM python:3.13\nCOPY --from=acme/python:1 /usr/local /usr/local\n',
  'pip ran as root': 'FROM python:3.13\nRUN pip install x\n',
  'a venv was made in the final stage': 'FROM python:3.13\nRUN python -m venv /v\n',
  'pip ran in a stage of the lineage': 'FROM python:3.13 AS base\nRUN pip install x\nFROM base\nCMD ["x"]\n',
  compiled: `${builder}RUN python -m compileall -q /usr/local/lib\n${run}`,
  'a console script ran': `${builder}RUN /v/bin/playwright install\n${run}`,
  'a script that may run Python': `${builder}RUN ./setup.sh\n${run}`,
  'uv may have built the project': 'FROM python:3.13\nRUN uv sync --locked\n',
  'another Python than the official': 'FROM ubuntu:24.04\nRUN apt-get install -y python3\nCMD ["python3", "x.py"]\n',
  'an unknown base': 'FROM acme/python\nCMD ["python", "x.py"]\n',
  'the standard library is copied over': `FROM python:3.13 AS b\nRUN pip install x\nFROM python:3.13\nCOPY --from=b /usr/local/lib/python3.13 /usr/local/lib/python3.13\n${run}`,
})

firesOn(rule, {
  'the standard library is copied from a stage that leaves none': [
    'FROM python:3.13 AS b\nENV PYTHONDONTWRITEBYTECODE=1\nRUN pip install x\nFROM python:3.13-slim\nCOPY --from=b /usr/local/lib/python3.13/ /usr/local/lib/python3.13/\n',
    'FROM python:3.13-slim',
  ],
  'a venv that is copied': [builder + run, 'FROM python:3.13-slim'],
  'uv alone': [
    'FROM ghcr.io/astral-sh/uv:python3.13-bookworm-slim\nRUN uv pip install --system -r requirements.txt\nCMD ["gunicorn", "x:y"]\n',
    'FROM ghcr.io/astral-sh/uv:python3.13-bookworm-slim',
  ],
  'writing was off before pip ran': [
    'FROM python:3.13\nENV PYTHONDONTWRITEBYTECODE=1\nRUN pip install x\n',
    'FROM python:3.13',
  ],
  'pip ran as another user': ['FROM python:3.13\nUSER app\nRUN pip install --user x\n', 'FROM python:3.13'],
  'only system programs ran': [
    `${builder}RUN apt-get update && apt-get install -y curl && useradd app\n${run}`,
    'FROM python:3.13-slim',
  ],
  'a Python that uv installs': [
    'FROM debian:12\nCOPY --from=ghcr.io/astral-sh/uv:0.9 /uv /bin/\nRUN uv python install 3.13\nCMD ["uv", "run", "x.py"]\n',
    'uv python install 3.13',
  ],
})

const asked = `RUN python -m compileall -q "$(python -c 'import sysconfig; print(sysconfig.get_path("stdlib"))')"\n`
const written = 'RUN python -m compileall -q /usr/local/lib/python3.14\n'
const body = 'COPY app.py /app/\nCMD ["python", "/app/app.py"]\n'

turnsInto(rule, {
  'a folder that FROM tells': [`FROM python:3.14-slim\n${body}`, `FROM python:3.14-slim\n${written}${body}`],
  'a version that another build changes': [
    `ARG V=3.14\nFROM python:\${V}-slim\n${body}`,
    `ARG V=3.14\nFROM python:\${V}-slim\n${asked}${body}`,
  ],
  'a version without a default': [`ARG V\nFROM python:$V-slim\n${body}`, `ARG V\nFROM python:$V-slim\n${asked}${body}`],
  'a whole image that another build changes': [
    `ARG I=python:3.14-slim\nFROM \${I:-python:3.14}\n${body}`,
    `ARG I=python:3.14-slim\nFROM \${I:-python:3.14}\n${asked}${body}`,
  ],
  'a variable that leaves the version alone': [
    `ARG D=bookworm\nFROM docker.io/python:3.14-slim-\${D}\n${body}`,
    `ARG D=bookworm\nFROM docker.io/python:3.14-slim-\${D}\n${written}${body}`,
  ],
})

test('asking Python for the folder gives no other finding', () => {
  const before = `ARG V=3.14\nFROM python:$V-slim\n${body}`
  const after = applyEdits({ Dockerfile: before }, reportsOf(rule, before)).Dockerfile!
  expect(fires(after).filter((one) => !fires(before).includes(one))).toEqual([])
})

test.each([
  ['no step runs Python', builder + run, /^The official image ships no bytecode/],
  ['no step would, with or without it', `${builder}ENV PYTHONDONTWRITEBYTECODE=1\n${run}`, /^The official image ships/],
  [
    'pip would',
    'FROM python:3.13\nENV PYTHONDONTWRITEBYTECODE=1\nRUN pip install x\n',
    /^PYTHONDONTWRITEBYTECODE keeps/,
  ],
  ['pip would, but for -B', 'FROM python:3.13\nRUN python -B -m pip install x\n', /^The official image ships/],
])('says what the cause is: %s', (_, file, message) => {
  expect(reportsOf(rule, file).map((report) => report.message)).toEqual([expect.stringMatching(message)])
})
