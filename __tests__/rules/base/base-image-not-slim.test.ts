import { expect, test } from '@jest/globals'
import { firesOn, staysSilent, turnsInto } from '../cases.js'
import { deploymentsOf, reportsOf } from '../harness.js'

const rule = 'base-image-not-slim'
const run = 'CMD ["python", "x.py"]\n'

staysSilent(rule, {
  slim: `FROM python:3.13-slim-bookworm\n${run}`,
  alpine: `FROM python:3.13-alpine\n${run}`,
  'only the builder is full': `FROM python:3.13 AS b\nFROM python:3.13-slim\nCOPY --from=b /v /v\n${run}`,
  'what may hide in a variable': `ARG VARIANT\nFROM python:3.13\${VARIANT}\n${run}`,
  'another distribution': `FROM ubuntu:24.04\nRUN apt-get install -y python3\n${run}`,
  'an image of a framework': 'FROM tiangolo/uvicorn-gunicorn:python3.11\n',
  'a dev stage': `FROM python:3.13 AS dev\n${run}`,
})

staysSilent(rule, { 'a development image': `FROM python:3.13\n${run}` }, { path: '.devcontainer/Dockerfile' })

firesOn(rule, {
  'in the lineage': [`FROM python:3.13 AS base\nRUN pip install x\nFROM base\n${run}`, 'FROM python:3.13 AS base'],
  'no tag': [`FROM python\n${run}`, 'FROM python'],
  'by digest': [`FROM python:3.13@sha256:aa\n${run}`, 'FROM python:3.13@sha256:aa'],
  'by a default': [`ARG V=3.12\nFROM python:$V\n${run}`, 'FROM python:$V'],
  'uv on it': [
    'FROM ghcr.io/astral-sh/uv:python3.13-bookworm\nCMD ["uv", "run", "x.py"]\n',
    'FROM ghcr.io/astral-sh/uv:python3.13-bookworm',
  ],
})

turnsInto(rule, {
  'a version': [`FROM python:3.13\n${run}`, `FROM python:3.13-slim\n${run}`],
  'a release': [`FROM python:3.13-bookworm AS x\n${run}`, `FROM python:3.13-slim-bookworm AS x\n${run}`],
  'a registry with a port': [
    `FROM acme:5000/library/python:3.13\n${run}`,
    `FROM acme:5000/library/python:3.13-slim\n${run}`,
  ],
  'a variable': [`ARG V=3.12\nFROM python:\${V}\n${run}`, `ARG V=3.12\nFROM python:\${V}-slim\n${run}`],
  'a variable and a release': [
    `ARG V=3.12\nFROM python:\${V}-bookworm\n${run}`,
    `ARG V=3.12\nFROM python:\${V}-slim-bookworm\n${run}`,
  ],
  "uv's own order": [
    'FROM ghcr.io/astral-sh/uv:python3.13-bookworm\nCMD ["uv", "run", "x.py"]\n',
    'FROM ghcr.io/astral-sh/uv:python3.13-bookworm-slim\nCMD ["uv", "run", "x.py"]\n',
  ],
})

test('names what -slim lacks, and leaves the change to a person then', () => {
  const [report] = reportsOf(
    rule,
    `FROM python:3.13\nRUN git clone https://x.org/y && make -C y && pip install x\n${run}`,
  )
  expect(report!.message).toContain('git, make')
  expect(report!.edit).toBeUndefined()
  const text = `FROM python:3.13\nRUN pip install "x @ git+https://x.org/y"\n${run}`
  expect(reportsOf(rule, text)[0]!.message).toContain('git would')
})

test('no change where a variable or a digest names all of it', () => {
  const edits = (text: string): unknown => reportsOf(rule, text).map(({ edit }) => edit)
  expect(edits(`ARG BASE=python:3.13\nFROM $BASE\n${run}`)).toEqual([undefined])
  expect(edits(`ARG BASE=python:3.13\nFROM \${BASE:-python}\n${run}`)).toEqual([undefined])
  expect(edits(`FROM python:3.13@sha256:aa\n${run}`)).toEqual([undefined])
})

test.each(['FROM python', 'FROM python:latest', 'FROM python:3', 'FROM python:bookworm'])(
  'no change to a tag that moves as well: %s',
  (from) => {
    expect(reportsOf(rule, `${from}\n${run}`).map(({ edit }) => edit)).toEqual([undefined])
  },
)

const withRequirements = (requirements: string, dockerfile = 'RUN pip install -r requirements.txt\n') => ({
  Dockerfile: `FROM python:3.13\nCOPY requirements.txt .\n${dockerfile}${run}`,
  'requirements.txt': requirements,
})

test.each<[string, Parameters<typeof reportsOf>[1], string | null]>([
  ['a package without wheels', withRequirements('flask\nuWSGI==2.0.30\n'), 'a compiler for uwsgi'],
  ['one that needs headers', withRequirements('psycopg2==2.9.10\n'), 'a compiler and libpq-dev for psycopg2'],
  [
    'one that a library runs with',
    withRequirements('lightgbm\npython-magic\npsycopg[binary]\n'),
    'libgomp1 for lightgbm, libmagic1 for python-magic would',
  ],
  [
    'a compiler that is installed',
    withRequirements('uwsgi\n', 'RUN apt-get update && apt-get install -y gcc && pip install -r requirements.txt\n'),
    null,
  ],
  [
    'headers that are installed',
    withRequirements(
      'psycopg2\n',
      'RUN apt-get install -y build-essential libpq-dev\nRUN pip install -r requirements.txt\n',
    ),
    null,
  ],
  ['wheels', withRequirements('psycopg2-binary\nnumpy\n'), null],
  ['a requirement from git', withRequirements('shop @ git+https://example.org/shop\n'), 'git would'],
  [
    'a Pipfile',
    {
      Dockerfile: `FROM python:3.13\nCOPY Pipfile Pipfile.lock ./\nRUN pipenv install --system\n${run}`,
      Pipfile: '[packages]\nuwsgi = "*"\n',
    },
    'a compiler for uwsgi',
  ],
  [
    'a health check',
    `FROM python:3.13\nHEALTHCHECK CMD curl -f http://localhost/ || exit 1\n${run}`,
    'Here curl would',
  ],
  [
    'a health check whose tool is installed',
    `FROM python:3.13\nRUN apt-get install -y curl\nHEALTHCHECK CMD curl -f http://localhost/\n${run}`,
    null,
  ],
  [
    'a script that starts',
    {
      Dockerfile: 'FROM python:3.13\nCOPY start.sh /\nCMD ["/start.sh"]\n',
      'start.sh': '#!/bin/sh\nwget -q http://a/b\nexec python x.py\n',
    },
    'wget would',
  ],
])('what the full image gives: %s', (_, files, expected) => {
  const [report] = reportsOf(rule, files)
  if (expected !== null) expect(report!.message).toContain(expected)
  expect(report!.edit === undefined).toBe(expected !== null)
})

test("what a compose file's health check calls has to be there too", async () => {
  const files = (healthcheck: string) => ({
    Dockerfile: `FROM python:3.13\n${run}`,
    'compose.yaml': `services:\n  web:\n    build: .\n    healthcheck:\n      test: ${healthcheck}\n`,
  })
  const messageFor = async (healthcheck: string): Promise<string> => {
    const tree = files(healthcheck)
    return reportsOf(rule, tree, { deployments: await deploymentsOf(tree) })[0]!.message
  }
  expect(await messageFor('["CMD", "curl", "-f", "http://localhost/"]')).toContain('Here curl would')
  expect(await messageFor('curl -f http://localhost/ || exit 1')).toContain('Here curl would')
  expect(await messageFor('["CMD-SHELL", "wget -q http://localhost/ || exit 1"]')).toContain('Here wget would')
  expect(await messageFor('["CMD", "python", "curl.py"]')).not.toContain('Here')
})

const packed = (setup: string, others: Readonly<Record<string, string>> = {}, install = '-e /pkg') => ({
  Dockerfile: `FROM python:3.13\nCOPY pkg /pkg\nRUN pip install ${install}\n${run}`,
  ...{ 'pkg/setup.py': `from setuptools import setup\nsetup(name="x", ${setup})\n`, ...others },
})

test.each<[string, Parameters<typeof reportsOf>[1], string | null, boolean]>([
  ['a list', packed('install_requires=["lightgbm"]'), 'libgomp1 for lightgbm', false],
  ['a list of what has wheels', packed('install_requires=["flask"]'), null, true],
  ['no list', packed('py_modules=["x"]'), null, true],
  ['a list that is computed', packed('install_requires=listed()'), null, false],
  ['not editable', packed('install_requires=listed()', {}, '/pkg[web]'), null, false],
  [
    'a file beside it',
    packed('install_requires=listed()', { 'pkg/requirements.txt': 'lightgbm\n' }),
    'libgomp1 for lightgbm',
    false,
  ],
  ['a file of what has wheels', packed('install_requires=listed()', { 'pkg/requirements.txt': 'flask\n' }), null, true],
  [
    'a file beside a list that is written out',
    packed('install_requires=["flask"]', { 'pkg/requirements.txt': 'lightgbm\n' }),
    null,
    true,
  ],
  ['setup.cfg', packed('', { 'pkg/setup.cfg': '[options]\ninstall_requires =\n  pycrypto\n' }), 'for pycrypto', false],
  ['another folder', packed('install_requires=listed()', {}, 'flask'), null, true],
])("what a local project's setup needs: %s", (_, files, needed, edited) => {
  const [report] = reportsOf(rule, files)
  if (needed === null) expect(report?.message).not.toMatch(/Here /)
  else expect(report?.message).toContain(needed)
  expect(report?.edit !== undefined).toBe(edited)
})
