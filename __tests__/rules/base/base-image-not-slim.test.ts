import { expect, test } from '@jest/globals'
import { firesOn, staysSilent, turnsInto } from '../cases.js'
import { reportsOf } from '../harness.js'

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
  'no tag': [`FROM python\n${run}`, `FROM python:slim\n${run}`],
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
