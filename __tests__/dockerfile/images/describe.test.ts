import { describe, expect, test } from '@jest/globals'
import { cpuSeconds } from '../../cpu-time.js'
import fc from 'fast-check'
import { describeImage, hasTool, type BaseImage } from '../../../src/dockerfile/base-image.js'
import { UNKNOWN } from '../../../src/dockerfile/expand.js'
import { parseImageReference } from '../../../src/dockerfile/image-reference.js'

function image(text: string): BaseImage {
  return describeImage(parseImageReference(text.replaceAll('␀', UNKNOWN)))
}

/** What is checked of an image, on one line: kind minor prefix | distribution release | libc | user | slim | pin. */
function summary(base: BaseImage): string {
  const { python, distribution, libc, user, slim, pin } = base
  return [
    python ? `${python.kind} ${python.minor ?? '?'} ${python.prefix}` : '-',
    distribution ? `${distribution.name} ${distribution.release ?? '?'}` : '-',
    libc ?? '-',
    user === UNKNOWN ? '?' : user,
    slim === null ? '?' : slim ? 'slim' : 'full',
    pin ?? '-',
  ].join(' | ')
}

const OFFICIAL: readonly (readonly [reference: string, python: string, rest: string])[] = [
  ['python', 'official ? /usr/local', 'debian ? | glibc | root | full | floating'],
  ['python:latest', 'official ? /usr/local', 'debian ? | glibc | root | full | floating'],
  ['python:3', 'official ? /usr/local', 'debian ? | glibc | root | full | floating'],
  ['python:3-slim', 'official ? /usr/local', 'debian ? | glibc | root | slim | floating'],
  ['python:slim', 'official ? /usr/local', 'debian ? | glibc | root | slim | floating'],
  ['python:slim-bookworm', 'official ? /usr/local', 'debian 12 | glibc | root | slim | floating'],
  ['python:alpine', 'official ? /usr/local', 'alpine ? | musl | root | slim | floating'],
  ['python:alpine3.20', 'official ? /usr/local', 'alpine 3.20 | musl | root | slim | floating'],
  ['python:3.12', 'official 3.12 /usr/local', 'debian ? | glibc | root | full | version'],
  ['python:3.12.4', 'official 3.12 /usr/local', 'debian 12 | glibc | root | full | version'],
  ['python:3.12.␀', 'official 3.12 /usr/local', '- | - | root | ? | version'],
  ['python:3.12-slim', 'official 3.12 /usr/local', 'debian ? | glibc | root | slim | version'],
  ['python:3.12-slim-bookworm', 'official 3.12 /usr/local', 'debian 12 | glibc | root | slim | version'],
  ['python:3.12-bullseye', 'official 3.12 /usr/local', 'debian 11 | glibc | root | full | version'],
  ['python:3.12-alpine', 'official 3.12 /usr/local', 'alpine ? | musl | root | slim | version'],
  ['python:3.12-alpine3.20', 'official 3.12 /usr/local', 'alpine 3.20 | musl | root | slim | version'],
  ['python:3.10', 'official 3.10 /usr/local', 'debian 13 | glibc | root | full | version'],
  ['python:3.10-slim@sha256:0a', 'official 3.10 /usr/local', 'debian ? | glibc | root | slim | digest'],
  ['python@sha256:0a', 'official ? /usr/local', '- | - | root | ? | digest'],
  ['python:3.11.2', 'official 3.11 /usr/local', 'debian 11 | glibc | root | full | version'],
  // Variants on a newer Debian were there for a while before it became the default.
  ['python:2.7.9', 'official 2.7 /usr/local', 'debian 8 | glibc | root | full | version'],
  ['python:2.7.14-slim', 'official 2.7 /usr/local', 'debian 8 | glibc | root | slim | version'],
  ['python:3.6.4', 'official 3.6 /usr/local', 'debian 8 | glibc | root | full | version'],
  ['python:3.6.5', 'official 3.6 /usr/local', 'debian 9 | glibc | root | full | version'],
  ['python:3.8.1-slim', 'official 3.8 /usr/local', 'debian 10 | glibc | root | slim | version'],
  ['python:2.7', 'official 2.7 /usr/local', 'debian 10 | glibc | root | full | version'],
  ['python:2-slim', 'official 2.7 /usr/local', 'debian 10 | glibc | root | slim | version'],
  ['python:3.14-rc', 'official 3.14 /usr/local', 'debian ? | glibc | root | full | version'],
  ['python:3.15.0a7-slim', 'official 3.15 /usr/local', 'debian ? | glibc | root | slim | version'],
  ['python:3.13t', 'official 3.13 /usr/local', 'debian ? | glibc | root | full | version'],
  ['python:␀', 'official ? /usr/local', '- | - | root | ? | -'],
  ['python:␀-slim', 'official ? /usr/local', 'debian ? | glibc | root | slim | -'],
  ['python:3.␀-slim', 'official ? /usr/local', 'debian ? | glibc | root | slim | -'],
  ['python:3.1␀', 'official ? /usr/local', '- | - | root | ? | -'],
  ['python:␀-alpine', 'official ? /usr/local', 'alpine ? | musl | root | slim | -'],
  ['python:␀-slim-␀', 'official ? /usr/local', 'debian ? | glibc | root | slim | -'],
  ['python:3.12-␀', 'official 3.12 /usr/local', '- | - | root | ? | version'],
  ['python:␀-bookworm', 'official ? /usr/local', 'debian 12 | glibc | root | ? | -'],
  ['python:3.13-windowsservercore-ltsc2022', 'other 3.13 C:\\Python', '- | - | ? | ? | version'],
  ['python:3-onbuild', 'official ? /usr/local', '- | glibc | root | ? | floating'],
  ['python:3.6-onbuild', 'official 3.6 /usr/local', '- | glibc | root | ? | floating'],
  ['docker.io/library/python:3.12', 'official 3.12 /usr/local', 'debian ? | glibc | root | full | version'],
  ['arm64v8/python:3.12-slim', 'official 3.12 /usr/local', 'debian ? | glibc | root | slim | version'],
  ['docker.io/s390x/python:3.12', 'official 3.12 /usr/local', 'debian ? | glibc | root | full | version'],
  ['public.ecr.aws/docker/library/python:3.12', 'official 3.12 /usr/local', 'debian ? | glibc | root | full | version'],
  ['mirror.gcr.io/library/python:3.12-slim', 'official 3.12 /usr/local', 'debian ? | glibc | root | slim | version'],
  [
    'harbor.x:5000/dockerhub/library/python:3.12',
    'official 3.12 /usr/local',
    'debian ? | glibc | root | full | version',
  ],
  ['repo.x/docker-hub-proxy/python:3.12', 'official 3.12 /usr/local', 'debian ? | glibc | root | full | version'],
  [
    'ghcr.io/astral-sh/uv:python3.12-bookworm-slim',
    'official 3.12 /usr/local',
    'debian 12 | glibc | root | slim | version',
  ],
  [
    'ghcr.io/astral-sh/uv:0.9.2-python3.13-alpine3.22',
    'official 3.13 /usr/local',
    'alpine 3.22 | musl | root | slim | version',
  ],
  ['astral/uv:python3.14-trixie', 'official 3.14 /usr/local', 'debian 13 | glibc | root | full | version'],
  ['ghcr.io/astral-sh/uv:␀-python3.12-trixie', 'official 3.12 /usr/local', 'debian 13 | glibc | root | full | -'],
  ['ghcr.io/astral-sh/uv:latest', '-', '- | - | root | slim | floating'],
  ['ghcr.io/astral-sh/uv:0.5.1', '-', '- | - | root | slim | version'],
  ['ghcr.io/astral-sh/uv:debian-slim', '-', 'debian ? | glibc | root | slim | version'],
  ['ghcr.io/astral-sh/uv:0.8-alpine3.22', '-', 'alpine 3.22 | musl | root | slim | version'],
  ['ghcr.io/astral-sh/uv:bookworm', '-', 'debian 12 | glibc | root | full | version'],
  ['ghcr.io/astral-sh/uv:␀', '-', '- | - | ? | ? | -'],
  ['pypy:3.10-slim', 'other 3.10 /opt/pypy', 'debian ? | glibc | root | slim | version'],
]

const DISTRIBUTIONS: typeof OFFICIAL = [
  ['debian', '-', 'debian ? | glibc | root | full | floating'],
  ['debian:12', '-', 'debian 12 | glibc | root | full | version'],
  ['debian:12.6-slim', '-', 'debian 12 | glibc | root | slim | version'],
  ['debian:trixie-20250811-slim', '-', 'debian 13 | glibc | root | slim | version'],
  ['debian:stable-slim', '-', 'debian ? | glibc | root | slim | version'],
  ['debian:oldstable', '-', 'debian ? | glibc | root | full | version'],
  ['debian:␀-slim', '-', 'debian ? | glibc | root | slim | -'],
  ['ubuntu:22.04', '-', 'ubuntu 22.04 | glibc | root | full | version'],
  ['ubuntu:noble-20240605', '-', 'ubuntu 24.04 | glibc | root | full | version'],
  ['ubuntu:25.10', '-', 'ubuntu 25.10 | glibc | root | full | version'],
  ['public.ecr.aws/ubuntu/ubuntu:24.04', '-', 'ubuntu 24.04 | glibc | root | full | version'],
  ['alpine:3.20.1', '-', 'alpine 3.20 | musl | root | slim | version'],
  ['alpine:3', '-', 'alpine ? | musl | root | slim | version'],
  ['buildpack-deps:jammy-scm', '-', 'ubuntu 22.04 | glibc | root | slim | version'],
  ['centos:7.5.1804', '-', 'centos 7 | glibc | root | full | version'],
  ['quay.io/centos/centos:stream9', '-', 'centos stream9 | glibc | root | full | version'],
  ['rockylinux:9-minimal', '-', 'rockylinux 9 | glibc | root | slim | version'],
  ['fedora:42', '-', 'fedora 42 | glibc | root | full | version'],
  ['amazonlinux:2.0.20240610.1', '-', 'amazonlinux 2 | glibc | root | full | version'],
  ['amazonlinux:2018.03', '-', 'amazonlinux 1 | glibc | root | full | version'],
  ['oraclelinux:8-slim', '-', 'oraclelinux 8 | glibc | root | slim | version'],
  ['opensuse/leap:15.6', '-', 'opensuse 15.6 | glibc | root | full | version'],
  ['registry.access.redhat.com/ubi9/ubi-minimal:9.4', '-', 'rhel 9 | glibc | root | slim | version'],
  ['redhat/ubi8', '-', 'rhel 8 | glibc | root | full | floating'],
  ['node:20-bookworm-slim', '-', 'debian 12 | glibc | root | slim | version'],
  ['golang:1.26.6-bookworm', '-', 'debian 12 | glibc | root | full | version'],
  ['node:22-alpine', '-', 'alpine ? | musl | root | slim | version'],
  ['scratch', '-', '- | - | root | slim | -'],
  ['lsiobase/ubuntu:focal', '-', 'ubuntu 20.04 | glibc | root | slim | version'],
  ['ghcr.io/linuxserver/baseimage-ubuntu:jammy-0a1b-ls2', '-', 'ubuntu 22.04 | glibc | root | slim | version'],
  ['ghcr.io/linuxserver/baseimage-debian:bookworm', '-', 'debian 12 | glibc | root | slim | version'],
  ['lscr.io/linuxserver/baseimage-alpine:3.18', '-', 'alpine 3.18 | musl | root | slim | version'],
  ['ghcr.io/linuxserver/baseimage-alpine:arm64v8-3.20', '-', 'alpine 3.20 | musl | root | slim | version'],
  ['ghcr.io/linuxserver/baseimage-alpine:edge', '-', 'alpine ? | musl | root | slim | version'],
  ['lsiobase/ubuntu', '-', 'ubuntu ? | glibc | root | slim | floating'],
  ['lsiobase/nginx:3.18', '-', '- | - | ? | ? | version'],
]

const OTHERS: typeof OFFICIAL = [
  [
    'registry.access.redhat.com/ubi9/python-312:1',
    'distribution 3.12 /opt/app-root',
    'rhel 9 | glibc | 1001 | full | version',
  ],
  ['ubi8/python-39', 'distribution 3.9 /opt/app-root', 'rhel 8 | glibc | 1001 | full | version'],
  ['ubi9/python-312-minimal', 'distribution 3.12 /opt/app-root', 'rhel 9 | glibc | 1001 | slim | version'],
  ['gcr.io/distroless/python3-debian12', 'distribution 3.11 /usr', 'debian 12 | glibc | root | slim | version'],
  [
    'gcr.io/distroless/python3-debian13:nonroot',
    'distribution 3.13 /usr',
    'debian 13 | glibc | 65532 | slim | version',
  ],
  ['gcr.io/distroless/cc-debian12:debug-nonroot', '-', 'debian 12 | glibc | 65532 | slim | version'],
  ['gcr.io/distroless/python3', 'distribution ? /usr', 'debian ? | glibc | root | slim | floating'],
  ['cgr.dev/chainguard/python:latest-dev', 'distribution ? /usr', 'wolfi ? | glibc | 65532 | slim | floating'],
  ['cgr.dev/chainguard/wolfi-base', '-', 'wolfi ? | glibc | root | slim | floating'],
  ['dhi.io/python:3.13-debian13', 'other 3.13 /opt/python', 'debian 13 | glibc | ? | slim | version'],
  ['continuumio/miniconda3:24.1.2-0', 'conda ? /opt/conda', 'debian ? | glibc | root | ? | version'],
  ['condaforge/miniforge3', 'conda ? /opt/conda', 'ubuntu ? | glibc | root | ? | floating'],
  ['mambaorg/micromamba:2.0-debian12', '-', 'debian 12 | glibc | mambauser | slim | version'],
  ['quay.io/jupyter/scipy-notebook:python-3.12', 'conda 3.12 /opt/conda', 'ubuntu ? | glibc | 1000 | full | version'],
  [
    'public.ecr.aws/lambda/python:3.12-arm64',
    'distribution 3.12 /var/lang',
    'amazonlinux 2023 | glibc | root | slim | version',
  ],
  ['amazon/aws-lambda-python:3.9', 'distribution 3.9 /var/lang', 'amazonlinux 2 | glibc | root | slim | version'],
  [
    'public.ecr.aws/sam/build-python3.11:latest',
    'distribution 3.11 /var/lang',
    'amazonlinux 2 | glibc | root | full | version',
  ],
  ['nvidia/cuda:12.8.0-cudnn-runtime-ubuntu24.04', '-', 'ubuntu 24.04 | glibc | root | slim | version'],
  ['nvcr.io/nvidia/cuda:12.5.1-devel-ubuntu22.04', '-', 'ubuntu 22.04 | glibc | root | full | version'],
  ['nvcr.io/nvidia/pytorch:24.06-py3', 'distribution ? /usr', 'ubuntu ? | glibc | root | full | version'],
  [
    'pytorch/pytorch:1.7.1-cuda11.0-cudnn8-runtime',
    'conda ? /opt/conda',
    'ubuntu 18.04 | glibc | root | full | version',
  ],
  ['pytorch/pytorch:1.5-cuda10.1-cudnn7-runtime', 'conda ? /opt/conda', 'ubuntu ? | glibc | root | full | version'],
  ['pytorch/pytorch:2.0.1-cuda11.7-cudnn8-runtime', 'conda ? /opt/conda', 'ubuntu ? | glibc | root | full | version'],
  [
    'pytorch/pytorch:2.1.0-cuda12.1-cudnn8-runtime',
    'conda ? /opt/conda',
    'ubuntu 20.04 | glibc | root | full | version',
  ],
  ['pytorch/pytorch:2.1.2-cuda12.1-cudnn8-runtime', 'conda ? /opt/conda', 'ubuntu ? | glibc | root | full | version'],
  [
    'pytorch/pytorch:2.3.0-cuda12.1-cudnn8-runtime',
    'conda ? /opt/conda',
    'ubuntu 22.04 | glibc | root | full | version',
  ],
  ['pytorch/pytorch:2.10.0-cuda12.6-cudnn9-runtime', 'distribution ? /usr', 'ubuntu ? | glibc | root | full | version'],
  ['tensorflow/tensorflow:2.16.1-gpu', 'distribution ? /usr', 'ubuntu ? | glibc | root | full | version'],
  [
    'tiangolo/uvicorn-gunicorn-fastapi:python3.11-slim',
    'other 3.11 /usr/local',
    'debian ? | glibc | root | slim | version',
  ],
  ['tiangolo/uvicorn-gunicorn', 'other ? /usr/local', 'debian ? | glibc | root | full | floating'],
  ['apache/airflow:2.9.1-python3.11', 'other 3.11 /home/airflow/.local', 'debian ? | glibc | 50000 | full | version'],
  [
    'bitnami/python:3.12.3-debian-12-r12',
    'other 3.12 /opt/bitnami/python',
    'debian 12 | glibc | root | full | version',
  ],
  [
    'mcr.microsoft.com/devcontainers/python:1-3.12-bookworm',
    'other 3.12 /usr/local',
    'debian 12 | glibc | root | full | version',
  ],
  [
    'mcr.microsoft.com/playwright/python:v1.48.0-noble',
    'distribution 3.12 /usr',
    'ubuntu 24.04 | glibc | root | full | version',
  ],
  ['prefecthq/prefect:3-python3.12', 'other 3.12 /usr/local', '- | glibc | ? | ? | version'],
  ['gcr.io/google-appengine/python', 'other ? /usr', 'ubuntu ? | glibc | root | full | floating'],
  ['example.com/team/python:3.12', '-', '- | - | ? | ? | version'],
  ['gitlab.example.com/team/lambda/python', '-', '- | - | ? | ? | floating'],
  ['constructor:__proto__', '-', '- | - | ? | ? | version'],
]

describe('describeImage', () => {
  test.each([...OFFICIAL, ...DISTRIBUTIONS, ...OTHERS])('%s', (reference, python, rest) => {
    expect(summary(image(reference))).toBe(`${python} | ${rest}`)
  })

  test('no reference: nothing is known', () => {
    const nothing = { known: false, python: null, libc: null, user: UNKNOWN, workdir: UNKNOWN, pin: null, tools: null }
    expect(describeImage(null)).toMatchObject(nothing)
    expect(describeImage(null).environment).toEqual({ variables: new Map(), complete: false })
  })

  test('a word of the language is no release', () => {
    for (const tag of ['constructor', '__proto__', 'toString', 'hasOwnProperty-slim']) {
      for (const name of ['python', 'debian', 'ubuntu', 'alpine', 'fedora', 'nvidia/cuda', 'node']) {
        expect(image(`${name}:${tag}`).distribution?.endOfLife ?? null).toBeNull()
      }
    }
  })

  test('nothing throws on any reference', () => {
    const pieces =
      'python pypy debian ubuntu alpine uv library tiangolo ghcr.io astral-sh 3.12 3.1 ␀ slim latest ubi9 - - - : : @ / / . 9 x'
    const text = fc.array(fc.constantFrom(...pieces.split(' ')), { maxLength: 12 }).map((all) => all.join(''))
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), (reference) => {
        const base = image(reference)
        expect(base.known).toBe(base.environment.complete && !base.user.includes(UNKNOWN))
      }),
    )
  })

  test('a long reference costs what it is', async () => {
    const long = `${'a/'.repeat(200_000)}library/python:${'3.12-'.repeat(100_000)}`
    expect(await cpuSeconds(() => image(long))).toBeLessThan(30)
  })
})

describe('hasTool', () => {
  test.each<[string, string, boolean | null]>([
    ['python:3.12', 'curl', true],
    ['python:3.12-slim', 'curl', false],
    ['python:3.12-slim', 'wget', false],
    ['python:3.12-slim', 'bash', true],
    ['python:3.12-alpine', 'wget', true],
    ['python:3.12-alpine', 'curl', false],
    ['python:3.12-alpine', 'bash', false],
    ['python:␀', 'curl', null],
    ['python:3.12', 'nc', null],
    ['gcr.io/distroless/python3-debian12', 'sh', false],
    ['ubuntu:24.04', 'curl', false],
    ['fedora:42', 'curl', true],
    ['buildpack-deps:curl', 'git', false],
    ['example.com/app', 'curl', null],
  ])('%s: %s', (reference, program, expected) => {
    expect(hasTool(image(reference), program)).toBe(expected)
  })
})
