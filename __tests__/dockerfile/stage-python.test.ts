import { describe, expect, test } from '@jest/globals'
import { broughtPythons, rootStages, stagePythons } from '../../src/dockerfile/stage-python.js'
import { factsOf } from './reading.js'

/** The Python of the last stage, as `3.12 /usr/local/bin`. */
function pythonOf(text: string): string | null {
  const facts = factsOf(text)
  const python = stagePythons(facts).get(facts.final) ?? null
  return python && [python.minor, ...python.interpreters].join(' ')
}

test.each<[string, string | null]>([
  ['FROM python:3.12', '3.12 /usr/local/bin'],
  ['FROM python:3.12-slim', '3.12 /usr/local/bin'],
  ['FROM python:latest', null],
  ['FROM continuumio/miniconda3:24.5.0-0', null],
  ['FROM debian:12', null],
  ['FROM debian:12\nRUN apt-get install -y python3', '3.11 /usr/bin'],
  ['FROM debian:12\nRUN apt-get install -y python3.11-venv', '3.11 /usr/bin'],
  ['FROM debian:12\nRUN apt-get install -y python-is-python3', '3.11 /usr/bin'],
  ['FROM debian:12\nRUN apt-get install -y python3.12', null],
  ['FROM debian:12\nRUN apt-get install -y python2', null],
  ['FROM debian:12\nRUN apt-get remove -y python3', null],
  ['FROM alpine:3.20\nRUN apk add py3-pip python3', '3.12 /usr/bin'],
  ['FROM debian:12 AS a\nRUN apt-get install -y python3\nFROM a', '3.11 /usr/bin'],
])('%j: %s', (text, expected) => {
  expect(pythonOf(text)).toBe(expected)
})

describe('another one may be in force', () => {
  test.each(['conda', 'mamba', 'micromamba', 'pixi', 'pyenv', 'asdf', 'mise', 'rye'])('by %s', (manager) => {
    expect(pythonOf(`FROM python:3.12-slim\nRUN ${manager} install python`)).toBeNull()
  })

  test.each([
    'RUN uv python install 3.13',
    'RUN make altinstall',
    'WORKDIR /src/Python-3.13.0\nRUN make install',
    'COPY --from=python:3.13 /usr/local /usr/local',
    'COPY --from=python:3.13 / /',
    'COPY --from=python:3.13 /usr/local/bin/python3.13 /usr/local/bin/',
    'COPY --from=acme/base /opt/python /opt/python',
    'COPY --from=acme/base /root/.local/share/uv/python/ /python/',
    'COPY --from=acme/base /root/.pyenv /root/.pyenv',
  ])('%s', (lines) => {
    expect(pythonOf(`FROM python:3.12-slim\n${lines}`)).toBeNull()
  })

  test.each([
    'RUN uv python list',
    'RUN uv sync',
    'RUN make',
    'WORKDIR /src/nginx\nRUN make install',
    'COPY python /usr/local',
    'COPY --from=acme/base /usr/local/bin /usr/local/bin',
    'COPY --from=acme/base /opt/shop /opt/shop',
    'RUN apt-get install -y gcc python3-numpy',
    // Comes later on PATH.
    'RUN apt-get install -y python3',
    'FROM python:3.12-slim AS b\nRUN pyenv install 3.13\nFROM python:3.12-slim',
  ])('not by %s', (lines) => {
    expect(pythonOf(`FROM python:3.12-slim\n${lines}`)).toBe('3.12 /usr/local/bin')
  })

  test('where the base has none, by a folder of programs', () => {
    const copied = (folder: string): string | null =>
      pythonOf(`FROM debian:12\nRUN apt-get install -y python3\nCOPY --from=acme/base ${folder} ${folder}`)
    expect(['/usr/local/bin', '/usr/bin', '/opt/bin'].map(copied)).toEqual([null, null, '3.11 /usr/bin'])
  })
})

test.each<[string, string[]]>([
  ['RUN apt-get install -y python3 python3-dev', ['default', 'default']],
  ['RUN apt-get install -y python3.11 python3.9-venv', ['3.11', '3.9']],
  ['RUN dnf install -y python39 python3.12-pip rh-python38', ['3.9', '3.12', '3.8']],
  ['RUN apt-get install -y python python2.7-dev', ['2.7', '2.7']],
  ['RUN apt-get install -y python3-flask libpython3-dev', []],
  ['RUN conda install python', ['other']],
])('%s brings %j', (lines, expected) => {
  const facts = factsOf(`FROM debian:12\n${lines}`)
  expect(broughtPythons(facts, facts.final)).toEqual(expected)
})

test.each<[string, number[]]>([
  ['FROM python:3.12', [0]],
  ['FROM python:3.12 AS a\nFROM a', [0]],
  ['FROM python:3.12 AS a\nRUN b\nFROM python:3.12\nCOPY --from=a /x /x', [0, 2]],
  ['FROM python:3.11\nFROM python:3.12', [1]],
  ['ARG BASE=python:3.12\nFROM $BASE AS a\nRUN b\nFROM $BASE\nCOPY --from=a /x /x', [1]],
])('the stages of %j that name an image', (text, expected) => {
  expect(rootStages(factsOf(text)).map(({ stage }) => stage.from.index)).toEqual(expected)
})
