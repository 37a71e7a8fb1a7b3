import { describe, expect, test } from '@jest/globals'
import { usesOfFullImage } from '../../src/dockerfile/full-image.js'
import { factsOf, withBase } from './reading.js'

const uses = (lines: string): readonly string[] => usesOfFullImage(factsOf(withBase(lines)))

describe('programs that slim images lack', () => {
  test.each(
    'git hg svn curl wget gcc g++ cc c++ make autoconf automake patch convert mysql_config pg_config file'.split(' '),
  )('%s', (program) => {
    expect(uses(`RUN ${program} x`)).toEqual([program])
    expect(uses(`HEALTHCHECK CMD ${program} x`)).toEqual([program])
    expect(uses(`CMD ${program} x`)).toEqual([program])
    expect(uses(`RUN apt-get install -y ${program} && ${program} x`)).toEqual([])
  })

  test.each([
    ['RUN cat x', []],
    ['RUN pip install git+https://x.org/y', ['git']],
    ['RUN pip install "y @ git+https://x.org/y"', ['git']],
    ['RUN apt-get install -y git && pip install git+https://x.org/y', []],
    ['RUN wget x && curl y', ['curl', 'wget']],
  ])('%s', (lines, expected) => {
    expect([...new Set(uses(lines))]).toEqual(expected)
  })
})

describe('distributions without a wheel', () => {
  test.each(
    `annoy dlib fasttext gdal insightface mod-wsgi pyaudio pycrypto pygobject pygraphviz pyicu python-ldap python-prctl uwsgi
    webrtcvad`.split(/\s+/),
  )('%s', (name) => {
    expect(uses(`RUN pip install ${name}`)).toEqual([`a compiler for ${name}`])
    for (const compiler of ['gcc', 'g++', 'build-essential', 'clang'])
      expect(uses(`RUN apt-get install -y ${compiler}\nRUN pip install ${name}`)).toEqual([])
  })

  test.each([
    ['psycopg2', 'libpq-dev', 'a compiler and libpq-dev for psycopg2'],
    ['mysqlclient', 'default-libmysqlclient-dev', 'a compiler and default-libmysqlclient-dev for mysqlclient'],
  ])('%s takes %s', (name, headers, expected) => {
    expect(uses(`RUN pip install ${name}`)).toEqual([expected])
    expect(uses(`RUN apt-get install -y gcc\nRUN pip install ${name}`)).toEqual([`${headers} for ${name}`])
    expect(uses(`RUN apt-get install -y ${headers}\nRUN pip install ${name}`)).toEqual([`a compiler for ${name}`])
    expect(uses(`RUN apt-get install -y gcc ${headers}\nRUN pip install ${name}`)).toEqual([])
  })
})

describe('pins that are older than their wheels', () => {
  const usesOn = (tag: string, requirement: string): readonly string[] =>
    usesOfFullImage(factsOf(`FROM python:${tag}\nRUN pip install "${requirement}"`))

  test.each([
    ['3.11', 'psutil==3.2.2', 'psutil'],
    ['3.11', 'psutil === 5.7.3', 'psutil'],
    ['latest', 'psutil==5.7.3', 'psutil'],
    ['3.13-bookworm', 'PSUtil==5.7.2,!=6', 'psutil'],
  ])('on %s: %s', (tag, requirement, name) => {
    expect(usesOn(tag, requirement)).toEqual([`a compiler for ${name}`])
  })

  test.each([
    ['3.11', 'psutil==5.8.0'],
    ['3.11', 'psutil>=3.2.2'],
    ['3.11', 'psutil'],
    ['3.11', 'psutil~=5.7'],
    ['3.11', 'psutil==5.*'],
    ['3.11', 'numpy==1.24.2'],
    ['3.12', 'flask==0.1'],
  ])('none on %s: %s', (tag, requirement) => {
    expect(usesOn(tag, requirement)).toEqual([])
  })

  test('with a compiler', () => {
    expect(uses('RUN apt-get install -y gcc\nRUN pip install psutil==3.2.2')).toEqual([])
  })
})

test.each([
  ['psycopg', 'libpq5'],
  ['lightgbm', 'libgomp1'],
  ['python-magic', 'libmagic1'],
])('%s loads %s', (name, library) => {
  expect(uses(`RUN pip install ${name}`)).toEqual([`${library} for ${name}`])
  expect(uses(`RUN apt-get install -y ${library}\nRUN pip install ${name}`)).toEqual([])
  expect(uses(`FROM python:3.13 AS b\nRUN pip install ${name}\nFROM python:3.13`)).toEqual([])
})

test('psycopg[binary] brings its own', () => {
  expect(uses('RUN pip install psycopg[binary]')).toEqual([])
})
