import { describe, expect, test } from '@jest/globals'
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

test.each([
  ['', '-O', '-O -m'],
  ['ENV PYTHONOPTIMIZE=2\n', '-u', '-OO -m'],
  ['', '-u', '-m'],
])('compiles at the level that runs: %j %s', (env, option, expected) => {
  const file = `${builder}${env}CMD ["python", "${option}", "x.py"]\n`
  expect(reportsOf(rule, file)[0]?.edit?.changes[0]?.text).toContain(`RUN python ${expected} compileall -q`)
})

describe('uv builds nothing where its lock file has wheels for all', () => {
  const wheel = (name: string): string => `wheels = [\n    { url = "https://x.org/${name}.whl" },\n]\n`
  const entry = (source: string, rest = ''): string => `[[package]]\nname = "a"\nsource = { ${source} }\n${rest}`
  const registry = 'registry = "https://x.org"'
  const sdist = 'sdist = { url = "https://x.org/a-1.tar.gz" }\n'
  const slim = 'python:3.13-slim'
  const own = entry('virtual = "."')
  const fires = (lock: string, image: string, step = 'uv sync --frozen'): boolean =>
    reportsOf(rule, {
      Dockerfile: `FROM ${image}\nWORKDIR /app\nCOPY pyproject.toml uv.lock ./\nRUN ${step}\nCMD [".venv/bin/a"]\n`,
      'pyproject.toml': '[project]\nname = "b"\n',
      'uv.lock': `version = 1\n\n${lock}`,
    }).length > 0

  test.each<[string, string, boolean, string]>([
    ['a wheel for all', own + entry(registry, sdist + wheel('a-1-py3-none-any')), true, slim],
    [
      'a wheel of its platform',
      own + entry(registry, sdist + wheel('a-1-cp313-cp313-manylinux_2_17_x86_64')),
      true,
      slim,
    ],
    ['a wheel for later ones', own + entry(registry, sdist + wheel('a-1-cp39-abi3-manylinux2014_x86_64')), true, slim],
    ['another Python', own + entry(registry, sdist + wheel('a-1-cp312-cp312-manylinux_2_17_x86_64')), false, slim],
    ['another system', own + entry(registry, sdist + wheel('a-1-cp313-cp313-macosx_11_0_x86_64')), false, slim],
    ['another libc', own + entry(registry, sdist + wheel('a-1-cp313-cp313-musllinux_1_2_x86_64')), false, slim],
    [
      'the libc of Alpine',
      own + entry(registry, sdist + wheel('a-1-cp313-cp313-musllinux_1_2_x86_64')),
      true,
      'python:3.13-alpine',
    ],
    [
      'not the libc of Alpine',
      own + entry(registry, sdist + wheel('a-1-cp313-cp313-manylinux_2_17_x86_64')),
      false,
      'python:3.13-alpine',
    ],
    ['sources alone', own + entry(registry, sdist), false, slim],
    ['nothing that could be built', own + entry(registry, wheel('a-1-cp313-cp313-win_amd64')), true, slim],
    ['a repository', own + entry('git = "https://x.org/a"'), false, slim],
    ['a folder', own + entry('directory = "a"'), false, slim],
    ['the project as a package', entry('editable = "."'), false, slim],
    ['no packages', '', false, slim],
  ])('%s', (_, lock, expected, image) => {
    expect(fires(lock, image)).toBe(expected)
  })

  test.each([
    ["python3 -c 'import site, sys; print(site.getsitepackages()[0], sys.path)'", true],
    ["python -c 'print(1)'", true],
    ["python -c 'import json'", false],
    ["python -c 'from os import path'", true],
    ["python -c 'from shop import load; load()'", false],
    ['curl -LsSf https://astral.sh/uv/install.sh | UV_INSTALL_DIR=/usr/local/bin sh', true],
    ['wget -qO- https://deno.land/install.sh | sh -s -- -y', true],
    ['curl https://x.org/install.sh | sh', false],
    ['sh install.sh', false],
    ['python load.py', false],
    ['python - <x', false],
  ])('a line that only asks: %s', (call, expected) => {
    expect(fires(own, slim, `uv sync --frozen && ${call}`)).toBe(expected)
  })
})
