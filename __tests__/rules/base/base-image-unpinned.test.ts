import { expect, test } from '@jest/globals'
import { firesOn, staysSilent } from '../cases.js'
import { reportsOf } from '../harness.js'

const rule = 'base-image-unpinned'
const run = 'CMD ["python", "x.py"]\n'

staysSilent(rule, {
  'a minor version': `FROM python:3.13-slim\n${run}`,
  'Python 2 moves no more': `FROM python:2-slim\n${run}`,
  'a digest': `FROM python@sha256:aa\n${run}`,
  'a digest beside a floating tag': `FROM python:slim@sha256:aa\n${run}`,
  scratch: `FROM python:3.13 AS b\nRUN pip install --target /x x\nFROM scratch\nCOPY --from=b / /\n${run}`,
  'a stage': `FROM python:3.13 AS python\nFROM python\n${run}`,
  'an ARG without default': `ARG BASE\nFROM $BASE\n${run}`,
  'a tag without default': `ARG VERSION\nFROM python:$VERSION\n${run}`,
  'no tag of these images': `ARG VERSION=notset\nFROM python:$VERSION\n${run}`,
  'a stage that nothing uses': `FROM ubuntu AS x\nFROM python:3.13\n${run}`,
  'the release is in the name': `FROM gcr.io/distroless/python3-debian12\n${run}`,
  'a build context by name': `FROM python:3.13\nCOPY --from=shared /x /x\n${run}`,
  'an image built nearby': `FROM base\n${run}`,
  'a pinned uv': `FROM python:3.13\nCOPY --from=ghcr.io/astral-sh/uv:0.9.2 /uv /bin/\n${run}`,
  'a stage by number': `FROM python:3.13 AS b\nFROM python:3.13\nCOPY --from=0 /x /x\n${run}`,
  'a platform beside a version': `FROM --platform=linux/amd64 python:3.13-slim\n${run}`,
})

firesOn(rule, {
  'no tag': [`FROM python\n${run}`, 'FROM python'],
  latest: [`FROM python:latest\n${run}`, 'FROM python:latest'],
  'no minor version': [`FROM python:3-slim\n${run}`, 'FROM python:3-slim'],
  'a variant alone': [`FROM python:alpine3.20\n${run}`, 'FROM python:alpine3.20'],
  'a code name alone': [`FROM python:bookworm\n${run}`, 'FROM python:bookworm'],
  'a default of ARG': [`ARG BASE=python:slim\nFROM $BASE AS x\n${run}`, 'FROM $BASE AS x'],
  'another image': [`FROM ubuntu\nRUN apt-get install -y python3\n${run}`, 'FROM ubuntu'],
  'an image of somebody': [`FROM acme/python:latest\n${run}`, 'FROM acme/python:latest'],
  'in front of a mirror': [
    `FROM registry.acme.com:5000/library/python\n${run}`,
    'FROM registry.acme.com:5000/library/python',
  ],
  'both stages': [
    `FROM python:3 AS b\nFROM python:slim\nCOPY --from=b /v /v\n${run}`,
    'FROM python:3 AS b',
    'FROM python:slim',
  ],
  'what is copied': [
    `FROM python:3.13\nCOPY --from=ghcr.io/astral-sh/uv:latest /uv /bin/\n${run}`,
    '--from=ghcr.io/astral-sh/uv:latest',
  ],
  'what is mounted': [
    `FROM python:3.13\nRUN --mount=from=ghcr.io/astral-sh/uv,source=/uv,target=/bin/uv uv sync\n${run}`,
    '--mount=from=ghcr.io/astral-sh/uv,source=/uv,target=/bin/uv',
  ],
})

test('what is copied or mounted is a notice', () => {
  const levels = (text: string): unknown => reportsOf(rule, text).map(({ level }) => level)
  expect(levels(`FROM python:3.13\nCOPY --from=ghcr.io/astral-sh/uv /uv /bin/\n${run}`)).toEqual(['notice'])
  expect(levels(`FROM python:slim\n${run}`)).toEqual([undefined])
})

test('says what moves: a tag, or that there is none', () => {
  const message = (text: string): string => reportsOf(rule, text)[0]!.message
  expect(message(`FROM python\n${run}`)).toMatch(/^python without a tag moves on/)
  expect(message(`FROM python:slim\n${run}`)).toMatch(/^The tag of python:slim moves on/)
  expect(message(`FROM acme/1.21.0/python-installer-2.6.0:latest\n${run}`)).toMatch(
    /^The tag latest of acme\/1\.21\.0\//,
  )
  expect(message(`FROM acme/python\n${run}`)).toMatch(/^The base acme\/python has no tag, so it stands for/)
  const copied = (image: string): string => message(`FROM python:3.13\nCOPY --from=${image} /uv /bin/\n${run}`)
  expect(copied('ghcr.io/astral-sh/uv:latest')).toMatch(
    /^The tag latest of ghcr\.io\/astral-sh\/uv:latest moves, so what/,
  )
  expect(copied('ghcr.io/astral-sh/uv')).toMatch(/^The image ghcr\.io\/astral-sh\/uv has no tag, so what/)
})

test.each([
  ['acme/base', 0],
  ['acme/base:latest', 0],
  ['docker.io/acme/base', 0],
  ['acme/other', 1],
  ['python', 1],
])('%s, where acme/base and python are built nearby: %d', (name, count) => {
  const options = { builtNames: new Set(['acme/base', 'python']) }
  expect(reportsOf(rule, `FROM ${name}\n${run}`, options)).toHaveLength(count)
})
