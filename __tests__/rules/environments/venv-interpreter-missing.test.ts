import { expect, test } from '@jest/globals'
import { firesOn, staysSilent } from '../cases.js'
import { reportsOf } from '../harness.js'

const rule = 'venv-interpreter-missing'
const venv = 'RUN python -m venv /v && /v/bin/pip install x\n'
const builder = `FROM python:3.13-slim AS b\n${venv}`
const run = 'CMD ["/v/bin/x"]\n'
const uv =
  'FROM ghcr.io/astral-sh/uv:0.9-bookworm-slim AS b\nENV UV_PYTHON_INSTALL_DIR=/python UV_PYTHON_PREFERENCE=only-managed\nWORKDIR /app\nRUN uv sync --locked\n'
const app = 'CMD ["/app/.venv/bin/x"]\n'

staysSilent(rule, {
  'a link in the environment itself': `${builder}RUN ln -sf /opt/python/bin/python3 /v/bin/python3\nFROM gcr.io/distroless/python3-debian13\nCOPY --from=b /v /v\n${run}`,
  'the same image': `${builder}FROM python:3.13-slim\nCOPY --from=b /v /v\n${run}`,
  'an unknown target': `${builder}FROM acme/base:1\nCOPY --from=b /v /v\n${run}`,
  'a link is made': `FROM python:3.13-slim AS b\nRUN ln -s /usr/local/bin/python /usr/bin/python && /usr/bin/python -m venv /v\nFROM gcr.io/distroless/python3-debian13\nCOPY --from=b /v /v\n${run}`,
  'a link in the target': `${builder}FROM debian:13\nRUN apt-get install -y python3 && ln -s /usr/bin/python3 /usr/local/bin/python\nCOPY --from=b /v /v\n${run}`,
  'the Python comes along': `${builder}FROM debian:13-slim\nCOPY --from=b /usr/local /usr/local\nCOPY --from=b /v /v\n${run}`,
  'its packages alone are used': `${builder}FROM gcr.io/distroless/python3-debian13\nENV PYTHONPATH=/v/lib/python3.13/site-packages\nCOPY --from=b /v /v\nENTRYPOINT ["/usr/bin/python3", "-m", "x"]\n`,
  'nothing starts from it': `${builder}FROM debian:13-slim\nCOPY --from=b /v /v\nCMD ["tar", "c", "/v"]\n`,
  "uv's Python is copied": `${uv}FROM debian:12-slim\nCOPY --from=b /python /python\nCOPY --from=b /app /app\n${app}`,
  'uv installs it there too': `${uv}FROM debian:12-slim\nCOPY --from=ghcr.io/astral-sh/uv:0.9 /uv /bin/\nRUN uv python install 3.13\nCOPY --from=b /app /app\n${app}`,
  "uv takes the image's": `FROM ghcr.io/astral-sh/uv:python3.13-bookworm-slim AS b\nWORKDIR /app\nRUN uv sync --locked\nFROM python:3.13-slim-bookworm\nCOPY --from=b /app /app\n${app}`,
})

firesOn(rule, {
  distroless: [
    `${builder}FROM gcr.io/distroless/python3-debian13\nCOPY --from=b /v /v\nENTRYPOINT ["/v/bin/python", "x.py"]\n`,
    'COPY --from=b /v /v',
  ],
  'no Python at all': [
    `${builder}FROM debian:13-slim\nCOPY --from=b /v /v\nENV PATH=/v/bin:$PATH\nCMD ["x"]\n`,
    'COPY --from=b /v /v',
  ],
  "a distribution's for the official image": [
    `FROM debian:13 AS b\nRUN apt-get install -y python3-venv && python3 -m venv /v\nFROM python:3.13-slim\nCOPY --from=b /v /v\n${run}`,
    'COPY --from=b /v /v',
  ],
  "uv's Python is left behind": [
    `${uv}FROM debian:12-slim\nCOPY --from=b /app /app\n${app}`,
    'COPY --from=b /app /app',
  ],
  'uv finds none and downloads one': [
    `FROM ghcr.io/astral-sh/uv:debian-slim AS b\nWORKDIR /app\nRUN uv sync --locked\nFROM python:3.13-slim\nCOPY --from=b /app/.venv /app/.venv\n${app}`,
    'COPY --from=b /app/.venv /app/.venv',
  ],
})

staysSilent(rule, {
  'the Python lands there with its parent': `${builder}FROM debian:13-slim\nCOPY --from=b /usr/local/ /usr/local/\nCOPY --from=b /v /v\n${run}`,
  'only its bin, with the rest': `${builder}FROM debian:13-slim\nCOPY --from=b /usr/local/bin /usr/local/bin\nCOPY --from=b /v /v\n${run}`,
  'the Python of another image': `${builder}FROM debian:13-slim\nCOPY --from=python:3.13-slim /usr/local /usr/local\nCOPY --from=b /v /v\n${run}`,
  'in a stage below': `${builder}FROM debian:13-slim AS base\nCOPY --from=b /usr/local /usr/local\nFROM base\nCOPY --from=b /v /v\n${run}`,
  'an image that may bring it': `${builder}FROM debian:13-slim\nCOPY --from=acme/runtime /opt/runtime /usr/local\nCOPY --from=b /v /v\n${run}`,
  'an image that may bring it, behind': `${builder}FROM debian:13-slim\nCOPY --from=b /v /v\nCOPY --from=acme/runtime /opt/bin /usr/local/bin\n${run}`,
  'another libc': `${builder}FROM alpine:3.22\nCOPY --from=b /v /v\n${run}`,
  'another Python': `${builder}FROM debian:12\nRUN apt-get update && apt-get install -y python3\nCOPY --from=b /v /v\n${run}`,
})

firesOn(rule, {
  'the Python goes to another stage': [
    `${builder}FROM debian:13-slim AS other\nCOPY --from=b /usr/local /usr/local\nFROM debian:13-slim\nCOPY --from=other /x /x\nCOPY --from=b /v /v\n${run}`,
    'COPY --from=b /v /v',
  ],
  'an image brings other things': [
    `${builder}FROM debian:13-slim\nCOPY --from=acme/runtime /opt/runtime /opt/runtime\nCOPY --from=b /v /v\n${run}`,
    'COPY --from=b /v /v',
  ],
  'files of the context are no Python': [
    `${builder}FROM debian:13-slim\nCOPY bin /usr/local/bin\nCOPY --from=b /v /v\n${run}`,
    'COPY --from=b /v /v',
  ],
  'one report for one environment': [
    `${builder}FROM debian:13-slim\nCOPY --from=b /v /v\nCOPY --from=b /v /v\n${run}`,
    'COPY --from=b /v /v',
  ],
  'on PATH with a slash': [
    `${builder}FROM debian:13-slim\nCOPY --from=b /v /v\nENV PATH=/v/bin/:$PATH\nCMD ["x"]\n`,
    'COPY --from=b /v /v',
  ],
})

test('says whose Python is missing', () => {
  const copied = `${builder}FROM debian:13-slim\nCOPY --from=b /v /v\n${run}`
  const managed = `${uv}FROM debian:12-slim\nCOPY --from=b /app /app\n${app}`
  expect(reportsOf(rule, copied)[0]!.message).toMatch(/with the Python in \/usr\/local\/bin/)
  expect(reportsOf(rule, managed)[0]!.message).toMatch(/that uv keeps in \/python/)
})
