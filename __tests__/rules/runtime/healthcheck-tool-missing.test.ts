import { expect, test } from '@jest/globals'
import { firesOn, staysSilent, turnsInto } from '../cases.js'
import { reportsOf } from '../harness.js'

const rule = 'healthcheck-tool-missing'
const check = 'HEALTHCHECK CMD curl -f http://localhost:8000/ || exit 1\n'

staysSilent(rule, {
  'a script of an archive may install it': `FROM ubuntu:24.04\nCOPY shop.tar.gz /root/\nRUN apt-get install -y python3 && tar -xf /root/shop.tar.gz && /root/shop/setup/install --all\n${check}`,
  'the full image has it': `FROM python:3.13\n${check}`,
  'apt installs it': `FROM python:3.13-slim\nRUN apt-get update && apt-get install -y curl=7.*\n${check}`,
  'by a variable': `FROM python:3.13-slim\nARG DEPS="curl git"\nRUN apt-get update && apt-get install -y $DEPS\n${check}`,
  'by a variable that is not known': `FROM python:3.13-slim\nARG DEPS\nRUN apt-get update && apt-get install -y $DEPS\n${check}`,
  'an earlier stage of the lineage does': `FROM python:3.13-slim AS base\nRUN apt-get update && apt-get install -y curl\nFROM base\n${check}`,
  'it is copied': `FROM python:3.13-slim\nCOPY --from=curlimages/curl:8.9.1 /usr/bin/curl /usr/bin/curl\n${check}`,
  'whole folders are copied': `FROM debian:12 AS b\nRUN apt-get install -y curl\nFROM python:3.13-slim\nCOPY --from=b /out/ /usr/\n${check}`,
  'a script that cannot be read may install it': `FROM python:3.13-slim\nRUN ./install-deps.sh\n${check}`,
  'a package that is a file may need it': `FROM python:3.13-slim\nRUN apt-get install -y ./chrome.deb\n${check.replace('curl -f', 'wget -q')}`,
  'a build step used it': `FROM python:3.13-slim\nRUN curl -fsSL https://example.com/x -o /x\n${check}`,
  'conda installs it': `FROM python:3.13-slim\nRUN conda install -y curl\n${check}`,
  'Alpine has wget': 'FROM python:3.13-alpine\nHEALTHCHECK CMD wget -q --spider http://localhost/\n',
  'Python asks': `FROM python:3.13-slim\nHEALTHCHECK CMD python -c "import urllib.request; urllib.request.urlopen('http://x')"\n`,
  'another one answers in its place': 'FROM python:3.13-slim\nHEALTHCHECK CMD curl -f http://x || python check.py\n',
  'an unknown base': `FROM registry.example.com/python:3.13-slim\n${check}`,
  'turned off': `FROM python:3.13-slim\n${check}HEALTHCHECK NONE\n`,
  'a later one': `FROM python:3.13-slim\n${check}HEALTHCHECK CMD python check.py\n`,
  'another stage': `FROM python:3.13-slim AS other\n${check}FROM python:3.13-slim\n`,
  'the word alone': 'FROM python:3.13-slim\nHEALTHCHECK CMD python check.py --like-curl\n',
  'a script of the context installs it': {
    Dockerfile: `FROM python:3.13-slim\nCOPY deps.sh /\nRUN /deps.sh\n${check}`,
    'deps.sh': '#!/bin/sh\napt-get update\napt-get install -y curl\n',
  },
})

firesOn(rule, {
  'the shell form': [`FROM python:3.13-slim\n${check}`, 'curl -f http://localhost:8000/ || exit 1'],
  'behind options': [
    'FROM python:3.13-slim\nHEALTHCHECK --interval=30s --timeout=3s \\\n  CMD curl -f http://localhost/\n',
    'curl -f http://localhost/',
  ],
  'the exec form': [
    'FROM python:3.13-slim\nHEALTHCHECK CMD ["curl", "-f", "http://localhost/"]\n',
    '["curl", "-f", "http://localhost/"]',
  ],
  'a shell in the exec form': [
    'FROM python:3.13-slim\nHEALTHCHECK CMD ["sh", "-c", "curl -f http://localhost:$PORT/"]\n',
    '["sh", "-c", "curl -f http://localhost:$PORT/"]',
  ],
  'its output is read': [
    'FROM python:3.13-slim\nHEALTHCHECK CMD curl -s http://x | grep ok\n',
    'curl -s http://x | grep ok',
  ],
  'Alpine has no curl': [`FROM python:3.13-alpine\n${check}`, 'curl -f http://localhost:8000/ || exit 1'],
  'only the builder has it': [
    `FROM python:3.13-slim AS b\nRUN apt-get update && apt-get install -y curl\nFROM python:3.13-slim\nCOPY --from=b /opt/venv /opt/venv\n${check}`,
    'curl -f http://localhost:8000/ || exit 1',
  ],
  'one for the other does not help': [
    'FROM python:3.13-slim\nHEALTHCHECK CMD curl -f http://x || wget -q http://x || exit 1\n',
    'curl -f http://x || wget -q http://x || exit 1',
  ],
  'its library is not it': [
    `FROM python:3.13-slim\nRUN apt-get update && apt-get install -y libcurl4\n${check}`,
    'curl -f http://localhost:8000/ || exit 1',
  ],
  distroless: [
    'FROM gcr.io/distroless/python3-debian12\nHEALTHCHECK CMD ["curl", "http://x"]\n',
    '["curl", "http://x"]',
  ],
})

turnsInto(rule, {
  'a plain question': [
    `FROM python:3.13-slim\n${check}`,
    `FROM python:3.13-slim\nHEALTHCHECK CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://localhost:8000/')"]\n`,
  ],
  'without a scheme': [
    'FROM python:3.13-slim\nHEALTHCHECK CMD wget -q -O - localhost:8000/up > /dev/null || exit 1\n',
    `FROM python:3.13-slim\nHEALTHCHECK CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://localhost:8000/up')"]\n`,
  ],
})

test.each([
  'curl -f http://localhost:$PORT/',
  'curl -f -H "Host: x" http://localhost/',
  'curl -s http://localhost/ | grep ok',
])('no edit: %s', (command) => {
  const [report] = reportsOf(rule, `FROM python:3.13-slim\nHEALTHCHECK CMD ${command}\n`)
  expect(report).toBeDefined()
  expect(report?.edit).toBeUndefined()
})

test('says where it was removed again', () => {
  const lines = 'RUN apt-get update && apt-get install -y curl && apt-get purge -y curl\n'
  const [report] = reportsOf(rule, `FROM python:3.13-slim\n${lines}${check}`)
  expect(report?.message).toContain('removed again')
})

firesOn(
  rule,
  Object.fromEntries(
    ['exit 1', 'echo down', 'kill 1'].map((after) => [
      `behind it ${after}`,
      [`FROM python:3.13-slim\nHEALTHCHECK CMD curl http://x || ${after}\n`, `curl http://x || ${after}`] as const,
    ]),
  ),
)

turnsInto(rule, {
  'where Python has only its full name': [
    'FROM debian:12\nRUN apt-get update && apt-get install -y python3\nHEALTHCHECK CMD curl http://x\n',
    `FROM debian:12\nRUN apt-get update && apt-get install -y python3\nHEALTHCHECK CMD ["python3", "-c", "import urllib.request; urllib.request.urlopen('http://x')"]\n`,
  ],
  'in the exec form': [
    'FROM python:3.13-slim\nHEALTHCHECK CMD ["curl", "-f", "http://x/"]\n',
    `FROM python:3.13-slim\nHEALTHCHECK CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://x/')"]\n`,
  ],
})

test.each([
  ...[
    '-f',
    '-sS',
    '-L',
    '-I',
    '-k',
    '--fail',
    '--silent',
    '--show-error',
    '--quiet',
    '--spider',
    '--location',
    '--head',
  ],
  ...['--no-verbose', '--tries=1', '-nv', '-O-', '-o /dev/null'],
])('%s changes nothing in what is asked', (option) => {
  const [report] = reportsOf(rule, `FROM python:3.13-slim\nHEALTHCHECK CMD curl ${option} http://x\n`)
  expect(report?.edit).toBeDefined()
})

test.each([
  'curl http://x && curl http://y',
  'curl -X POST http://x',
  'curl x y',
  'curl http://x || exit 2',
  'curl http://x > /file.txt; true',
])('no edit: %s', (command) => {
  const reports = reportsOf(rule, `FROM python:3.13-slim\nHEALTHCHECK CMD ${command}\n`)
  for (const report of reports) expect(report.edit).toBeUndefined()
})
