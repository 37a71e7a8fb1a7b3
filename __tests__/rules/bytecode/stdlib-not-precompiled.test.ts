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
  'no Python runs there': {
    Dockerfile:
      'FROM python:3.13-slim\nRUN curl -fSLO https://example.org/proxy_linux_amd64.tar.gz && tar -C /srv -xzf proxy_linux_amd64.tar.gz\nCOPY run.sh /\nCMD ["/run.sh"]\n',
    'run.sh': '#!/bin/sh\nexec /srv/proxy/proxy -v\n',
  },
  'pip ran as root': 'FROM python:3.13\nRUN pip install x\n',
  'a venv was made in the final stage': 'FROM python:3.13\nRUN python -m venv /v\n',
  'pip ran in a stage of the lineage': 'FROM python:3.13 AS base\nRUN pip install x\nFROM base\nCMD ["x"]\n',
  compiled: `${builder}RUN python -m compileall -q /usr/local/lib\n${run}`,
  'a console script ran': `${builder}RUN /v/bin/playwright install\n${run}`,
  'a script that may run Python': `${builder}RUN ./setup.sh\n${run}`,
  'a script that runs Python': {
    Dockerfile: `${builder}COPY setup.sh .\nRUN sh setup.sh\n${run}`,
    'setup.sh': 'apt-get update\npython3 -m compileall /srv\n',
  },
  'a script that runs what it is given': {
    Dockerfile: `${builder}COPY setup.sh .\nRUN ./setup.sh python x.py\n${run}`,
    'setup.sh': '#!/bin/sh\nmkdir -p /x\n"$@"\n',
  },
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
  'a script that runs only what is no Python': [
    {
      Dockerfile: `${builder}COPY setup.sh .\nRUN ./setup.sh && rm setup.sh\n${run}`,
      'setup.sh':
        '#!/bin/bash\nset -euo pipefail\nset -x\nexport DEBIAN_FRONTEND=noninteractive\ncd /tmp\nif [ -n "$MORE" ]; then\n  echo more\nfi\napt-get update\napt-get -y install git\n',
    },
    'FROM python:3.13-slim',
  ],
  'what runs there may be Python': [
    {
      Dockerfile:
        'FROM python:3.13-slim\nRUN curl -fSLO https://example.org/proxy.py\nCOPY run.sh /\nCMD ["/run.sh"]\n',
      'run.sh': '#!/bin/sh\nexec /srv/proxy -v\n',
    },
    'FROM python:3.13-slim',
  ],
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

const copiedPython = (copy: string, install = 'uv python install 3.13'): string =>
  `FROM ghcr.io/astral-sh/uv:0.9-alpine AS deps\nENV UV_PYTHON_INSTALL_DIR=/python\nRUN ${install}\nFROM alpine:3.22\n${copy}\nCMD ["/python/cpython/bin/python", "x.py"]\n`
firesOn(rule, {
  'a Python of uv that is copied': [copiedPython('COPY --from=deps /python /python'), 'uv python install 3.13'],
  'a part of it': [copiedPython('COPY --from=deps /python/cpython-3.13 /opt/py'), 'uv python install 3.13'],
  'from where uv puts it': [
    'FROM debian:12 AS b\nRUN uv python install 3.13\nFROM debian:12\nCOPY --from=b /root/.local /root/.local\nCMD ["python", "x.py"]\n',
    'uv python install 3.13',
  ],
  'from the folder that the call names': [
    copiedPython('COPY --from=deps /srv /srv', 'uv python install --install-dir /srv/py 3.13'),
    'uv python install --install-dir /srv/py 3.13',
  ],
  'behind an option of its own': ['FROM debian:12\nRUN uv -q python install\nCMD ["python"]\n', 'uv -q python install'],
})
staysSilent(rule, {
  'a Python of uv that stays behind': copiedPython('COPY --from=deps /app /app'),
  'one that is compiled': copiedPython('COPY --from=deps /python /python', 'uv python install --compile-bytecode'),
  'one that is compiled by the variable': copiedPython(
    'COPY --from=deps /python /python',
    'UV_COMPILE_BYTECODE=1 uv python install',
  ),
  'one that is compiled later': copiedPython(
    'COPY --from=deps /python /python',
    'uv python install && /python/bin/python -m compileall -q /python',
  ),
  'one that is compiled where it arrives': copiedPython(
    'COPY --from=deps /python /python\nRUN python -m compileall -q /python',
  ),
})

const asked = `RUN python -m compileall -q "$(python -c 'import sysconfig; print(sysconfig.get_path("stdlib"))')"\n`
const written = 'RUN python -m compileall -q /usr/local/lib/python3.14\n'
const body = 'COPY app.py /app/\nCMD ["python", "/app/app.py"]\n'

turnsInto(rule, {
  'the option of uv': [
    copiedPython('COPY --from=deps /python /python'),
    copiedPython('COPY --from=deps /python /python', 'uv python install --compile-bytecode 3.13'),
  ],
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

const deleting = 'RUN find /usr/local -type f -name "*.pyc" -delete\n'
const elsewhere = 'RUN find /usr/local/lib/python3.14/site-packages -name "*.pyc" -delete\n'
turnsInto(rule, {
  'behind what deletes bytecode': [
    `FROM python:3.14-slim\n${deleting}RUN apt-get update\n${body}`,
    `FROM python:3.14-slim\n${deleting}${written}RUN apt-get update\n${body}`,
  ],
  'behind the last that does, in a stage of its own': [
    `FROM python:3.14-slim AS base\n${deleting}FROM base\n${deleting}${body}`,
    `FROM python:3.14-slim AS base\n${deleting}FROM base\n${deleting}${written}${body}`,
  ],
  'not behind what deletes that of packages': [
    `FROM python:3.14-slim\n${elsewhere}${body}`,
    `FROM python:3.14-slim\n${written}${elsewhere}${body}`,
  ],
  'nor behind what another stage deletes': [
    `FROM python:3.14-slim AS b\n${deleting}FROM python:3.14-slim\nCOPY --from=b /a /a\n${body}`,
    `FROM python:3.14-slim AS b\n${deleting}FROM python:3.14-slim\n${written}COPY --from=b /a /a\n${body}`,
  ],
})

test('no edit behind a deletion by another user', () => {
  const file = `FROM python:3.14-slim\nUSER app\n${deleting}${body}`
  expect(reportsOf(rule, file).map(({ edit }) => edit)).toEqual([undefined])
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

test.each([
  ['', '-O', '-O -m'],
  ['ENV PYTHONOPTIMIZE=2\n', '-u', '-OO -m'],
  ['', '-u', '-m'],
])('compiles at the level that runs: %j %s', (env, option, expected) => {
  const file = `${builder}${env}CMD ["python", "${option}", "x.py"]\n`
  expect(reportsOf(rule, file)[0]?.edit?.changes[0]?.text).toContain(`RUN python ${expected} compileall -q`)
})
