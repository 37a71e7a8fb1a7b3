import { describe, expect, test } from '@jest/globals'
import { firesOn, staysSilent } from '../cases.js'
import { reportsOf } from '../harness.js'

const rule = 'base-image-eol'
const run = 'CMD ["python", "x.py"]\n'

staysSilent(rule, {
  'a maintained Python on a maintained release': `FROM python:3.11-slim-bookworm\n${run}`,
  'a Python that Ubuntu keeps': `FROM ubuntu:22.04\nRUN apt-get install -y python3\n${run}`,
  'a Python that Red Hat keeps': `FROM registry.access.redhat.com/ubi9/python-39\n${run}`,
  'a stage that nothing uses': `FROM python:3.6 AS old\nFROM python:3.13-slim\n${run}`,
  'a tag that moves': `FROM debian:stable\nRUN apt-get install -y python3\n${run}`,
  'an unknown version': `ARG VERSION\nFROM python:\${VERSION}-slim\n${run}`,
  'an unknown base': `FROM acme/python:3.6\n${run}`,
  'a base by digest alone': `FROM python@sha256:aa\n${run}`,
  'a framework on a maintained release': `FROM pytorch/pytorch:2.4.1-cuda12.1-cudnn9-runtime\n${run}`,
  'a framework whose release is not on record': `FROM pytorch/pytorch:2.0.1-cuda11.7-cudnn8-runtime\n${run}`,
  'PyPy counts its own versions': `FROM pypy:3.10-slim-bookworm\n${run}`,
})

staysSilent(
  rule,
  { 'the last day itself': `FROM python:3.11-slim\n${run}` },
  { today: new Date('2027-10-31T18:00:00Z') },
)

firesOn(rule, {
  'a Python': [`FROM python:3.10\n${run}`, 'FROM python:3.10'],
  'a distribution': [`FROM python:3.12-slim-bullseye\n${run}`, 'FROM python:3.12-slim-bullseye'],
  'an interim release': [`FROM ubuntu:24.10\nRUN apt-get install -y python3\n${run}`, 'FROM ubuntu:24.10'],
  'Python 2': [`FROM python:2\n${run}`, 'FROM python:2'],
  Alpine: [`FROM python:3.12-alpine3.19\n${run}`, 'FROM python:3.12-alpine3.19'],
  "LinuxServer's Ubuntu": [
    `FROM lsiobase/ubuntu:focal\nRUN apt-get install -y python3\n${run}`,
    'FROM lsiobase/ubuntu:focal',
  ],
  "LinuxServer's Alpine": [
    'FROM ghcr.io/linuxserver/baseimage-alpine:3.18\nRUN apk add python3\n',
    'FROM ghcr.io/linuxserver/baseimage-alpine:3.18',
  ],
  'a default of ARG': [`ARG VERSION=3.8\nFROM python:\${VERSION}-slim\n${run}`, 'FROM python:${VERSION}-slim'],
  'each stage that is used, not one that is FROM another': [
    `FROM python:3.9 AS build\nFROM build AS more\nFROM python:3.9-slim\nCOPY --from=more /v /v\n${run}`,
    'FROM python:3.9 AS build',
    'FROM python:3.9-slim',
  ],
  'one variable for several stages': [
    `ARG BASE=python:3.9\nFROM $BASE AS build\nFROM $BASE\nCOPY --from=build /v /v\n${run}`,
    'FROM $BASE AS build',
  ],
  'by digest with a tag': [`FROM python:3.8-slim@sha256:aa\n${run}`, 'FROM python:3.8-slim@sha256:aa'],
  'a framework on an old release': [
    `FROM pytorch/pytorch:1.7.1-cuda11.0-cudnn8-runtime\n${run}`,
    'FROM pytorch/pytorch:1.7.1-cuda11.0-cudnn8-runtime',
  ],
  'an image on Python': [
    'FROM tiangolo/uvicorn-gunicorn-fastapi:python3.8\n',
    'FROM tiangolo/uvicorn-gunicorn-fastapi:python3.8',
  ],
})

describe('says which', () => {
  test.each([
    [
      'FROM python:3.8-slim-buster',
      'Python 3.8 (since 2024-10-07) and Debian 10 (since 2024-06-30) get no security fixes any more. The oldest Python that still gets them is 3.11.',
    ],
    [
      'FROM python:3.9-slim-bookworm',
      'Python 3.9 has had no security fixes since its end of life on 2025-10-31. The oldest Python that still gets them is 3.11.',
    ],
    [
      'FROM python:3.13-alpine3.20',
      'Alpine 3.20 has had no security fixes since its end of life on 2026-04-01: its libraries stay as they are.',
    ],
  ])('%s', (from, message) => {
    expect(reportsOf(rule, `${from}\n${run}`).map((report) => report.message)).toEqual([message])
  })

  test('by the date of the review', () => {
    const today = new Date('2027-11-01T00:00:00Z')
    expect(reportsOf(rule, `FROM python:3.11-slim\n${run}`, { today })).toHaveLength(1)
  })
})
