import { expect, test } from '@jest/globals'
import { firesOn, staysSilent } from '../cases.js'
import { reportsOf } from '../harness.js'

const rule = 'stage-python-mismatch'
const run = 'CMD ["python", "x.py"]\n'
const venv = 'RUN python -m venv /v && /v/bin/pip install x\n'
const site = '/usr/local/lib/python3.12/site-packages'

staysSilent(rule, {
  'the same Python': `FROM python:3.13 AS b\n${venv}FROM python:3.13-slim\nCOPY --from=b /v /v\n${run}`,
  'one ARG for both': `ARG V\nFROM python:$V AS b\n${venv}FROM python:$V-slim\nCOPY --from=b /v /v\n${run}`,
  'an unknown minor': `FROM python:3 AS b\n${venv}FROM python:3.13-slim\nCOPY --from=b /v /v\n${run}`,
  'an unknown target': `FROM python:3.12 AS b\n${venv}FROM acme/base:1\nCOPY --from=b /v /v\n${run}`,
  'another interpreter made it': `FROM python:3.12 AS b\nRUN uv venv --python 3.13 /v && uv pip install --python /v/bin/python x\nFROM python:3.13-slim\nCOPY --from=b /v /v\n${run}`,
  'a Python of its own name': `FROM python:3.12 AS b\nRUN apt-get install -y python3.13-venv && python3.13 -m venv /v\nFROM python:3.13-slim\nCOPY --from=b /v /v\n${run}`,
  'UV_PYTHON says another': `FROM python:3.12 AS b\nENV UV_PYTHON=3.13\nRUN uv sync\nFROM python:3.13-slim\nCOPY --from=b /.venv /.venv\n${run}`,
  'uv brings one': `FROM python:3.12 AS b\nRUN uv python install 3.13\nRUN uv sync\nFROM python:3.13-slim\nCOPY --from=b /.venv /.venv\n${run}`,
  'pyenv brings one': `FROM python:3.12 AS b\nRUN pyenv install 3.13\n${venv}FROM python:3.13-slim\nCOPY --from=b /v /v\n${run}`,
  'the whole Python comes along': `FROM python:3.12 AS b\nRUN pip install x\nFROM python:3.13-slim\nCOPY --from=b /usr/local /usr/local\n${run}`,
  'its interpreter and library come along': `FROM python:3.12 AS b\nRUN pip install x\nFROM python:3.13-slim\nCOPY --from=b /usr/local/lib /usr/local/lib\nCOPY --from=b /usr/local/bin /usr/local/bin\n${run}`,
  'only the application is copied': `FROM python:3.12 AS b\nRUN pip install x\nFROM python:3.13-slim\nCOPY --from=b /app /app\n${run}`,
  'a folder that is no environment': `FROM python:3.12 AS b\nRUN pip install --target /t x\nFROM python:3.13-slim\nCOPY --from=b /t /t\n${run}`,
  'scripts alone': `FROM python:3.12 AS b\n${venv}FROM python:3.13-slim\nCOPY --from=b /v/bin/x /bin/x\n${run}`,
  'a stage that nothing uses': `FROM python:3.12 AS b\n${venv}FROM python:3.13 AS c\nCOPY --from=b /v /v\nFROM python:3.13\n${run}`,
  'the context': `FROM python:3.13\nCOPY /usr/local/lib/python3.12/site-packages /x\n${run}`,
  'the version that the project asks for': {
    Dockerfile: `FROM python:3.12 AS b\nWORKDIR /app\nRUN uv sync\nFROM python:3.13-slim\nCOPY --from=b /app/.venv /app/.venv\n${run}`,
    '.python-version': '3.13\n',
  },
  'the version that the project requires': {
    Dockerfile: `FROM python:3.12 AS b\nWORKDIR /app\nRUN uv sync\nFROM python:3.13-slim\nCOPY --from=b /app/.venv /app/.venv\n${run}`,
    'pyproject.toml': '[project]\nname = "x"\nrequires-python = ">=3.13"\n',
  },
  "Debian's minor is the same": `FROM debian:12 AS b\nRUN apt-get install -y python3-venv && python3 -m venv /v\nFROM gcr.io/distroless/python3-debian12\nCOPY --from=b /v /v\n${run}`,
})

firesOn(rule, {
  'a venv': [`FROM python:3.12 AS b\n${venv}FROM python:3.13-slim\nCOPY --from=b /v /v\n${run}`, 'COPY --from=b /v /v'],
  'site-packages by path': [
    `FROM python:3.12 AS b\nRUN pip install x\nFROM python:3.13-slim\nCOPY --from=b ${site} ${site}\n${run}`,
    `COPY --from=b ${site} ${site}`,
  ],
  'site-packages into the other folder': [
    `FROM python:3.12 AS b\nRUN sh install.sh\nFROM python:3.13-slim\nCOPY --from=b ${site}/ /usr/local/lib/python3.13/site-packages/\n${run}`,
    `COPY --from=b ${site}/ /usr/local/lib/python3.13/site-packages/`,
  ],
  'scripts beside them change nothing': [
    `FROM python:3.12 AS b\nRUN pip install x\nFROM python:3.13-slim\nCOPY --from=b ${site} ${site}\nCOPY --from=b /usr/local/bin /usr/local/bin\n${run}`,
    `COPY --from=b ${site} ${site}`,
  ],
  'a prefix': [
    `FROM python:3.12 AS b\nRUN pip install --prefix=/install x\nFROM python:3.13-slim\nCOPY --from=b /install /usr/local\n${run}`,
    'COPY --from=b /install /usr/local',
  ],
  "a user's packages": [
    `FROM python:3.12 AS b\nRUN pip install --user x\nFROM python:3.13-slim\nCOPY --from=b /root/.local /root/.local\n${run}`,
    'COPY --from=b /root/.local /root/.local',
  ],
  "distroless has Debian's": [
    `FROM python:3.12-slim AS b\n${venv}FROM gcr.io/distroless/python3-debian12\nCOPY --from=b /v /v\n${run}`,
    'COPY --from=b /v /v',
  ],
  "uv's environment": [
    `FROM ghcr.io/astral-sh/uv:python3.12-bookworm-slim AS b\nWORKDIR /app\nRUN uv sync --locked\nFROM python:3.13-slim\nCOPY --from=b /app /app\n${run}`,
    'COPY --from=b /app /app',
  ],
  'another libc': [
    `FROM python:3.13-slim AS b\n${venv}FROM python:3.13-alpine\nCOPY --from=b /v /v\n${run}`,
    'COPY --from=b /v /v',
  ],
  'a Python of another libc': [
    `FROM python:3.13-alpine AS b\nRUN pip install x\nFROM debian:12\nCOPY --from=b /usr/local /usr/local\n${run}`,
    'COPY --from=b /usr/local /usr/local',
  ],
  "a distribution's": [
    `FROM ubuntu:22.04 AS b\nRUN apt-get install -y python3-venv && python3 -m venv /v\nFROM ubuntu:24.04\nRUN apt-get install -y python3\nCOPY --from=b /v /v\n${run}`,
    'COPY --from=b /v /v',
  ],
  'by a stage between': [
    `FROM python:3.12 AS b\n${venv}FROM b AS c\nFROM python:3.13-slim\nCOPY --from=c /v /v\n${run}`,
    'COPY --from=c /v /v',
  ],
})

test('says what differs', () => {
  const message = (text: string): string => reportsOf(rule, text)[0]!.message
  expect(message(`FROM python:3.12 AS b\n${venv}FROM python:3.13\nCOPY --from=b /v /v\n${run}`)).toBe(
    'The packages of /v are for Python 3.12, and this stage runs Python 3.13: none of them can be imported.',
  )
  expect(message(`FROM python:3.13 AS b\n${venv}FROM python:3.13-alpine\nCOPY --from=b /v /v\n${run}`)).toBe(
    "The packages of /v are for glibc, and this stage is on musl (Alpine): their compiled modules can't be loaded.",
  )
})
