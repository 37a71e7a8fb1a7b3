import { expect, test } from '@jest/globals'
import { firesOn, staysSilent } from '../cases.js'
import { reportsOf } from '../harness.js'

const rule = 'build-tools-kept'
const SLIM = 'FROM python:3.13-slim\n'

staysSilent(rule, {
  "headers of the distribution's Python, which is a second one there": `${SLIM}RUN apt-get install -y python3-dev\n`,
  'containers are told which compiler to take': `${SLIM}RUN apt-get install -y g++ python3-dev\nENV CC=/usr/bin/gcc CXX=/usr/bin/g++\n`,
  'build dependencies that go again': `${SLIM}RUN apt-get build-dep -y psycopg2 && pip install x && apt-mark auto '.*' && apt-get autoremove -y\n`,
  'tools that compile nothing': `${SLIM}RUN apt-get install -y make cmake pkg-config git ninja-build autoconf dpkg-dev\n`,
  'libraries to run with': `${SLIM}RUN apt-get install -y libpq5 libgomp1 libstdc++6 binutils\n`,
  'a JDK is what Java programs run on': `${SLIM}RUN apt-get install -y default-jdk-headless\n`,
  'purged in the same RUN': `${SLIM}RUN apt-get install -y gcc libpq-dev && pip install x && apt-get purge -y --auto-remove gcc libpq-dev\n`,
  'purged by a variable': `${SLIM}ARG DEPS="gcc \\\n    libpq-dev"\nRUN apt-get install -y $DEPS && pip install x && apt-get remove -y --auto-remove $DEPS\n`,
  'purged by a pattern': `${SLIM}RUN apt-get install -y gcc g++ libpq-dev && pip install x && apt-get purge -y 'g*' '*-dev'\n`,
  'a virtual package':
    'FROM python:3.13-alpine\nRUN apk add --virtual .build gcc musl-dev && pip install x && apk del .build\n',
  'marked as automatic': `${SLIM}RUN apt-get install -y gcc && pip install x && apt-mark auto '.*' > /dev/null && apt-get purge -y --auto-remove\n`,
  'a removal that nobody can read': `${SLIM}RUN apt-get install -y gcc && apt-get remove -y $(diff /a /b)\n`,
  'undone by dnf': 'FROM fedora:42\nRUN dnf install -y python3 gcc && dnf history undo -y last\n',
  'a builder': `FROM python:3.13 AS b\nRUN apt-get install -y gfortran\n${SLIM}COPY --from=b /v /v\n`,
  'the full image has them': 'FROM python:3.13\nRUN apt-get install -y gcc build-essential libpq-dev libssl-dev\n',
  "so has CUDA's devel image":
    'FROM nvidia/cuda:12.8.0-devel-ubuntu24.04\nRUN apt-get install -y python3 g++ build-essential\n',
  'the final image is told its compiler':
    'FROM python:3.13-slim AS base\nRUN apt-get install -y g++\nENV CXX=/usr/bin/g++\nFROM base AS b\nRUN pip install --target /v vllm\nFROM base\nCOPY --from=b /v /v\n',
  'a development image': `FROM python:3.13-slim AS dev\nRUN apt-get install -y gcc\n`,
  'an image that others build on': `${SLIM}RUN apt-get install -y gcc\nONBUILD RUN pip install -r requirements.txt\n`,
  "Jupyter's stacks compile at run time":
    'FROM quay.io/jupyter/scipy-notebook:2025-01-01\nUSER root\nRUN apt-get install -y gcc\n',
  'on one platform only': `${SLIM}RUN if [ "$(uname -m)" = aarch64 ]; then apt-get install -y gcc; fi\n`,
  'Rust goes again': `${SLIM}RUN curl https://sh.rustup.rs | sh -s -- -y && pip install x && rm -rf ~/.cargo ~/.rustup\n`,
})

test.each([
  ['python:3.13-slim', 'gcc python3-dev', '`gcc`: needed'],
  ['debian:13-slim', 'gcc python3-dev', '`gcc` and `python3-dev`: needed'],
  ['debian:13-slim', 'python3-dev', '`python3-dev`: needed'],
])('on %s the headers in %s', (image, packages, message) => {
  const file = `FROM ${image}\nRUN apt-get install -y ${packages}\nCMD ["python3", "x.py"]\n`
  expect(reportsOf(rule, file).map((report) => report.message)).toEqual([expect.stringContaining(message)])
})

const tools = 'FROM python:3.13-slim\nRUN apt-get install -y build-essential git\n'
const start = 'COPY start.sh /start.sh\nCMD ["/start.sh"]\n'
const prepares = '#!/bin/sh\n. ./setup.sh\nexec /v/bin/python -m shop\n'
const setsUp = { 'setup.sh': 'if [ ! -d /v ]; then python -m venv /v; fi\n/v/bin/python -m pip install -r r.txt\n' }

staysSilent(rule, {
  'what containers install when they start': {
    Dockerfile: `${tools}WORKDIR /app\nCOPY setup.sh .\n${start}`,
    'start.sh': prepares,
    ...setsUp,
  },
  'a start script that nobody can read, where the build makes nothing': `${tools}${start}`,
  'a start script that compiles': {
    Dockerfile: `${SLIM}RUN apt-get install -y gcc\nRUN pip install x\n${start}`,
    'start.sh': '#!/bin/sh\ngcc -O2 -o /tmp/fast /src/fast.c\nexec python -m shop\n',
  },
  'the metapackage and what came with it': `${SLIM}RUN apt-get install -y build-essential && pip install x && apt-get remove --yes build-essential && apt-get autoremove -y\n`,
  'what it stands for, by its version': `${SLIM}RUN apt-get install -y gcc && pip install x && apt-get purge -y gcc gcc-14 cpp-14\n`,
  'a package that is what it is called': `${SLIM}RUN apt-get install -y libxml2-dev && pip install x && apt-get remove -y libxml2-dev\n`,
  "dnf takes what isn't needed any more":
    'FROM fedora:42\nRUN dnf install -y python3 gcc && pip install x && dnf remove -y gcc\n',
})

firesOn(rule, {
  'a start script that nobody can read, where packages are installed here': [
    `${SLIM}RUN apt-get install -y gcc\nRUN pip install x\n${start}`,
    'apt-get install -y gcc',
  ],
  'a start script that nobody can read, where something is built here': [
    `${SLIM}RUN apt-get install -y gcc\nRUN make -C /src install\n${start}`,
    'apt-get install -y gcc',
  ],
  'a start script that installs nothing': [
    {
      Dockerfile: `${SLIM}RUN apt-get install -y gcc\n${start}`,
      'start.sh': '#!/bin/sh\npython -m shop migrate\nexec python -m shop\n',
    },
    'apt-get install -y gcc',
  ],
  'a start script that may install one package more': [
    {
      Dockerfile: `${SLIM}RUN apt-get install -y gcc\nRUN pip install x\n${start}`,
      'start.sh': '#!/bin/sh\nif [ -n "$DEBUG" ]; then pip install debugpy; fi\nexec python -m shop\n',
    },
    'apt-get install -y gcc',
  ],
  'a metapackage without what it stands for': [
    `${SLIM}RUN apt-get install -y build-essential libxml2-dev && pip install x && apt-get remove --yes build-essential libxml2-dev && apt-get clean\n`,
    'apt-get install -y build-essential libxml2-dev',
  ],
  'an autoremove that comes too early': [
    `${SLIM}RUN apt-get install -y gcc && apt-get autoremove -y && pip install x && apt-get remove -y gcc\n`,
    'apt-get install -y gcc',
  ],
  'a compiler is named in a builder only': [
    `${SLIM.trim()} AS b\nENV CC=gcc\n${SLIM}RUN apt-get install -y g++\nCOPY --from=b /v /v\n`,
    'apt-get install -y g++',
  ],
  'a compiler is named for one command only': [
    `${SLIM}RUN apt-get install -y g++\nRUN CC=gcc pip install x\n`,
    'apt-get install -y g++',
  ],
  'a compiler that pip is told of': [
    `${SLIM}ENV CC=gcc\nRUN apt-get install -y gcc\nRUN pip install x\n`,
    'apt-get install -y gcc',
  ],
  'all that a source package is built with': [
    `${SLIM}RUN apt-get update && apt-get build-dep -y psycopg2\n`,
    'apt-get build-dep -y psycopg2',
  ],
  'a brace list': [
    `${SLIM}SHELL ["/bin/bash", "-c"]\nRUN apt-get install -y lib{pq,xml2}-dev\n`,
    'apt-get install -y lib{pq,xml2}-dev',
  ],
  'compilers and headers': [`${SLIM}RUN apt-get update && apt-get install -y gcc\n`, 'apt-get install -y gcc'],
  headers: [`${SLIM}RUN apt-get install -y libpq-dev=15.* git\n`, 'apt-get install -y libpq-dev=15.* git'],
  'autoremove takes only automatic ones': [
    `${SLIM}RUN apt-get install -y g++-12 && pip install x && apt-get autoremove -y\n`,
    'apt-get install -y g++-12',
  ],
  'purged in another layer': [
    `${SLIM}RUN apt-get install -y gcc\nRUN apt-get purge -y gcc\n`,
    'apt-get install -y gcc',
  ],
  'purged in part': [
    `${SLIM}RUN apt-get install -y gcc libpq-dev && apt-get purge -y gcc\n`,
    'apt-get install -y gcc libpq-dev',
  ],
  Alpine: ['FROM python:3.13-alpine\nRUN apk add --no-cache build-base cargo\n', 'apk add --no-cache build-base cargo'],
  RPM: [
    'FROM almalinux:9\nRUN dnf install -y python3.12 gcc-c++ openssl-devel && dnf groupinstall -y "Development Tools"\n',
    'dnf install -y python3.12 gcc-c++ openssl-devel',
  ],
  'in a variable, in a loop': [
    `${SLIM}RUN for p in git gcc; do apt-get install -y $p; done\n`,
    'apt-get install -y $p',
  ],
  'what the full image lacks': [
    'FROM python:3.13\nRUN apt-get install -y gcc gfortran libgdal-dev\n',
    'apt-get install -y gcc gfortran libgdal-dev',
  ],
  'Rust by its script': [`${SLIM}RUN curl -sSf https://sh.rustup.rs | sh -s -- -y\n`, 'sh -s -- -y'],
  'a stage that the final one is FROM': [
    `FROM python:3.13-slim AS a\nRUN apt-get install -y gcc\nFROM a\n`,
    'apt-get install -y gcc',
  ],
})

test('a RUN is one cause', () => {
  const text = `${SLIM}RUN apt-get install -y gcc && apt-get install -y libpq-dev\nRUN apt-get install -y g++\n`
  expect(reportsOf(rule, text).map(({ message }) => message.split(':')[0])).toEqual(['`gcc` and `libpq-dev`', '`g++`'])
})

test('the packages are named, three of them', () => {
  const said = (packages: string): string | undefined =>
    reportsOf(rule, `${SLIM}RUN apt-get install -y git ${packages}\n`)[0]?.message
  expect(said('gcc')).toMatch(/^`gcc`: /)
  expect(said('gcc g++')).toMatch(/^`gcc` and `g\+\+`: /)
  expect(said('gcc g++ libpq-dev zlib1g-dev')).toMatch(/^`gcc`, `g\+\+`, `libpq-dev` and 1 more: /)
})

test('where it is purged too late is shown', () => {
  const text = `${SLIM}RUN apt-get install -y gcc pkg-config\nRUN pip install x\nRUN apt-get purge -y gcc pkg-config\n`
  expect(reportsOf(rule, text).map(({ related }) => related?.length)).toEqual([1])
})

test.each([
  ['apt-get install -y libpq-dev', 'python:3.13-slim', 'libpq5 for libpq-dev'],
  ['apk add libpq-dev', 'python:3.13-alpine', 'libpq for libpq-dev'],
  ['dnf install -y openssl-devel', 'almalinux:9', 'libpq for libpq-devel'],
])('headers alone, by the names of the distribution: %s', (command, base, example) => {
  const text = `FROM ${base} AS b\nRUN pip install --target=/v x\nFROM ${base}\nRUN ${command}\nCOPY --from=b /v /v\nCMD ["python3"]\n`
  expect(reportsOf(rule, text).map(({ message }) => message.includes(`as ${example}:`))).toEqual([true])
})

test.each<[string, number]>([
  ['RUN apt-get purge -y gcc', 1],
  ['RUN apt-get purge -y git', 0],
  ['RUN rm -rf /usr/bin/gcc', 0],
  ['RUN if [ -f /x ]; then apt-get purge -y gcc; fi', 0],
  ['RUN apt-get purge -y git gcc', 1],
])('%s names the removal that comes too late: %s', (line, count) => {
  const [report] = reportsOf(rule, `${SLIM}RUN apt-get install -y gcc\n${line}\n`)
  expect(report?.related).toHaveLength(count)
})

test('a removal before it says nothing', () => {
  const lines = 'RUN apt-get purge -y gcc\nRUN apt-get install -y gcc\n'
  expect(reportsOf(rule, SLIM + lines)[0]?.related).toEqual([])
})

test.each<[string, RegExp]>([
  ['gcc', /`gcc`/],
  ['gcc g++', /`gcc` and `g\+\+`/],
  ['gcc g++ gfortran', /`gcc`, `g\+\+`, `gfortran`/],
  ['gcc g++ gfortran clang', /`gcc`, `g\+\+`, `gfortran` and 1 more/],
])('it names %s', (names, expected) => {
  expect(reportsOf(rule, `${SLIM}RUN apt-get install -y ${names}\n`)[0]?.message).toMatch(expected)
})

test.each<[string, string]>([
  ['python:3.13-slim', 'libpq5 for libpq-dev'],
  ['python:3.13-alpine', 'libpq for libpq-dev'],
])('headers beside a builder, on %s', (base, example) => {
  const install = base.endsWith('alpine') ? 'apk add postgresql-dev' : 'apt-get install -y libxml2-dev'
  const file = `FROM ${base} AS b\nRUN pip install --target /v x\nFROM ${base}\nRUN ${install}\nCOPY --from=b /v /v\n`
  expect(reportsOf(rule, file)[0]?.message).toContain(example)
})

test('headers of an RPM', () => {
  const file =
    'FROM python:3.13 AS b\nRUN pip install --target /v x\nFROM fedora:42\nRUN dnf install -y python3 libpq-devel\nCOPY --from=b /v /v\nCMD ["python3", "x.py"]\n'
  expect(reportsOf(rule, file)[0]?.message).toContain('libpq for libpq-devel')
})

test('a metapackage that goes alone is told of as that', () => {
  const file = `${SLIM}RUN apt-get install -y build-essential && pip install x && apt-get remove -y build-essential\n`
  expect(reportsOf(rule, file)[0]?.message).toMatch(/^`build-essential`: removed again .* `--auto-remove`/)
})
