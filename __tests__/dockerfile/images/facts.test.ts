import { describe, expect, test } from '@jest/globals'
import { describeImage, type BaseImage } from '../../../src/dockerfile/base-image.js'
import { UNKNOWN } from '../../../src/dockerfile/expand.js'
import { parseImageReference } from '../../../src/dockerfile/image-reference.js'
import { PYTHON_END_OF_LIFE, RELEASE_END_OF_LIFE } from '../../../src/dockerfile/images/end-of-life.js'

function image(text: string): BaseImage {
  return describeImage(parseImageReference(text.replaceAll('␀', UNKNOWN)))
}

function isPast(day: Date | null, today: string): boolean | null {
  return day && day < new Date(today)
}

describe('end of life', () => {
  const today = '2026-11-20'

  test.each<[string, boolean | null]>([
    ['python:2.7', true],
    ['python:3.9-slim', true],
    ['python:3.10', true],
    ['python:3.11', false],
    ['python:3.15-rc', false],
    ['python:3', null],
    ['python:␀', null],
    ['ghcr.io/astral-sh/uv:python3.10-bookworm', true],
    ['tiangolo/uvicorn-gunicorn:python3.9', true],
    // Their vendors maintain these.
    ['public.ecr.aws/lambda/python:3.10', null],
    ['registry.access.redhat.com/ubi9/python-39', null],
    ['gcr.io/distroless/python3-debian11', null],
    ['ubuntu:22.04', null],
    ['pypy:3.10', null],
  ])('the Python of %s: %s', (reference, past) => {
    expect(isPast(image(reference).pythonEndOfLife, today)).toBe(past)
  })

  test.each<[string, boolean | null]>([
    ['debian:11', true],
    ['debian:bookworm', false],
    ['debian:stable', null],
    ['python:3.12-bullseye', true],
    ['python:3.11.2', true],
    ['python:3.12-slim-bookworm', false],
    ['python:3.12', null],
    ['python:3.12-alpine3.21', true],
    ['python:3.12-alpine3.22', false],
    ['ubuntu:20.04', true],
    ['ubuntu:22.04', false],
    ['ubuntu:25.10', true],
    ['ubuntu', null],
    ['nvidia/cuda:11.8.0-runtime-ubuntu20.04', true],
    ['alpine:3.20', true],
    ['alpine:edge', null],
    ['centos:7', true],
    ['centos', true],
    ['quay.io/centos/centos:stream9', false],
    ['ubi8/ubi', false],
    ['fedora:42', true],
    ['public.ecr.aws/lambda/python:3.11', true],
    ['public.ecr.aws/lambda/python:3.12', false],
    ['gcr.io/distroless/python3-debian11', true],
    ['debian:␀', null],
  ])('the distribution of %s: %s', (reference, past) => {
    expect(isPast(image(reference).distribution?.endOfLife ?? null, today)).toBe(past)
  })

  test.each([
    ['debian', 'lenny squeeze wheezy jessie stretch buster bullseye bookworm trixie'],
    [
      'ubuntu',
      `lucid precise quantal raring saucy trusty utopic vivid wily xenial yakkety zesty artful bionic cosmic disco eoan
      focal groovy hirsute impish jammy kinetic lunar mantic noble oracular plucky questing resolute`,
    ],
  ])('each code name of %s is a release later than the one before, with a last day', (name, codeNames) => {
    const found = codeNames.split(/\s+/).map((codeName) => image(`${name}:${codeName}`).distribution)
    expect(found.map((one) => one?.name)).toEqual(found.map(() => name))
    const releases = found.map((one) => Number(one?.release))
    expect(releases).toEqual([...new Set(releases)].sort((a, b) => a - b))
    expect(found.map((one) => one?.endOfLife).filter((day) => !day)).toEqual([])
  })

  test('is judged by the day: the last one still counts as supported', () => {
    const { pythonEndOfLife } = image('python:3.11')
    expect(isPast(pythonEndOfLife, '2027-10-31')).toBe(false)
    expect(isPast(pythonEndOfLife, '2027-11-01')).toBe(true)
  })

  test('every day is one', () => {
    for (const days of [PYTHON_END_OF_LIFE, ...Object.values(RELEASE_END_OF_LIFE)]) {
      for (const day of Object.values(days)) expect(new Date(`${day}T00:00:00Z`).toISOString()).toContain(day)
    }
  })
})

describe('the Python', () => {
  test.each<[string, string | null]>([
    ['python:3.10', '23.0.1'],
    ['python:3.8.13-slim-buster', '22.0.4'],
    ['python:3.12.1', '23.2.1'],
    ['python:3.12', '25.0.1'],
    ['python:3.12-slim@sha256:0a', null],
    ['python:3.12.4@sha256:0a', '24.0'],
    ['python:3.12-bullseye', null],
    ['python:3.12.␀', null],
    ['python:␀', null],
    ['ghcr.io/astral-sh/uv:0.4.0-python3.12-bookworm', null],
    ['pypy:3.10', null],
  ])("%s: pip's version %s", (reference, version) => {
    expect(image(reference).python?.pip).toEqual({ version })
  })

  test('distroless has none', () => {
    expect(image('gcr.io/distroless/python3-debian12').python).toMatchObject({
      pip: null,
      standardLibraryCompiled: false,
      interpreters: ['/usr/bin'],
    })
  })

  test.each<[string, boolean | null]>([
    ['python:3.12', false],
    ['ghcr.io/astral-sh/uv:python3.12-alpine', false],
    ['condaforge/miniforge3', false],
    ['continuumio/miniconda3', null],
    // Installed into with PYTHONDONTWRITEBYTECODE set since March 2024.
    ['tiangolo/uvicorn-gunicorn:python3.11', false],
    ['tiangolo/uvicorn-gunicorn:python3.9-2023-12-25', true],
    ['tiangolo/uvicorn-gunicorn:python3.6', true],
    ['registry.access.redhat.com/ubi9/python-312', null],
  ])('%s: bytecode of the standard library: %s', (reference, compiled) => {
    expect(image(reference).python?.standardLibraryCompiled).toBe(compiled)
  })

  test.each<[string, string | null, string | null, boolean | null]>([
    ['debian:12', '3.11', '23.0.1', true],
    ['debian:11-slim', '3.9', '20.3.4', false],
    ['debian', null, null, true],
    ['debian:␀', null, null, null],
    ['ubuntu:22.04', '3.10', '22.0.2', false],
    ['ubuntu:23.04', '3.11', '23.0.1', true],
    ['alpine:3.18', '3.11', '23.1.2', false],
    ['alpine:3.19', '3.11', '23.3.1', true],
    ['nvidia/cuda:12.8.0-runtime-ubuntu24.04', '3.12', '24.0', true],
    ['rockylinux:9', '3.9', '21.2.3', false],
    ['quay.io/centos/centos:stream9', '3.9', '21.2.3', false],
    ['node:16', null, null, null],
  ])("%s: the distribution's Python %s, pip %s, managed: %s", (reference, minor, pip, externallyManaged) => {
    expect(image(reference).distribution?.python).toMatchObject({ minor, pip, externallyManaged })
  })

  test('Mercurial brings one to the large images', () => {
    const installed = (text: string): boolean | null | undefined => image(text).distribution?.python.installed
    expect(['python:3.12', 'node:20', 'buildpack-deps:scm'].map(installed)).toEqual([true, true, true])
    expect(['python:3.12-slim', 'debian:12', 'buildpack-deps:curl'].map(installed)).toEqual([false, false, false])
  })
})

describe('the surroundings', () => {
  const variable = (text: string, name: string): string | undefined => image(text).environment.variables.get(name)

  test('variables', () => {
    expect(variable('python:3.12', 'LANG')).toBe('C.UTF-8')
    expect(variable('python:3.13', 'LANG')).toBeUndefined()
    expect(variable('python:3.12', 'PATH')).toMatch(/^\/usr\/local\/bin:/)
    expect(variable('ubi9/python-312', 'PYTHONUNBUFFERED')).toBe('1')
    expect(variable('ubi9/python-312', 'PIP_NO_CACHE_DIR')).toBe('off')
    expect(variable('tiangolo/uvicorn-gunicorn:python3.11', 'PYTHONDONTWRITEBYTECODE')).toBe('1')
    expect(variable('tiangolo/uvicorn-gunicorn:python3.8-alpine3.10', 'PYTHONUNBUFFERED')).toBeUndefined()
    expect(variable('tiangolo/uvicorn-gunicorn:␀', 'PYTHONUNBUFFERED')).toBe(UNKNOWN)
    expect(variable('ghcr.io/astral-sh/uv:python3.12-bookworm', 'UV_TOOL_BIN_DIR')).toBe('/usr/local/bin')
    expect(variable('condaforge/miniforge3', 'PATH')).toMatch(/^\/opt\/conda\/bin:/)
  })

  test.each<[string, boolean]>([
    ['python:␀', true],
    ['debian:12', true],
    ['quay.io/jupyter/base-notebook', true],
    ['quay.io/jupyter/pyspark-notebook', false],
    ['apache/airflow:2.9.1', false],
    ['nvcr.io/nvidia/pytorch:24.06-py3', false],
    ['mcr.microsoft.com/devcontainers/python:3.12', false],
    ['example.com/app', false],
  ])('%s: known: %s', (reference, known) => {
    expect(image(reference).known).toBe(known)
  })

  test.each<[string, readonly string[] | null, boolean | null]>([
    ['python:3.12', [], false],
    ['quay.io/jupyter/base-notebook', ['tini', '-g', '--', 'start.sh'], true],
    ['apache/airflow', ['/usr/bin/dumb-init', '--', '/entrypoint'], true],
    ['public.ecr.aws/lambda/python:3.12', ['/lambda-entrypoint.sh'], false],
    ['gcr.io/distroless/python3-debian12', ['/usr/bin/python3.11'], false],
    ['node:20', null, null],
  ])('%s: entrypoint %j, init: %s', (reference, entrypoint, init) => {
    expect(image(reference)).toMatchObject({ entrypoint, init })
  })

  test('folders, shells, GPUs, docker-clean', () => {
    expect(image('public.ecr.aws/lambda/python:3.12').workdir).toBe('/var/task')
    expect(image('mambaorg/micromamba').shell).toEqual(['/usr/local/bin/_dockerfile_shell.sh'])
    expect([image('nvidia/cuda:12.8.0-base-ubuntu24.04').gpu, image('python:3.12').gpu]).toEqual([true, false])
    const clean = ['python:3.12', 'ubuntu', 'alpine', 'ubi9/ubi', 'bitnami/python', 'x/y']
    expect(clean.map((text) => image(text).dockerClean)).toEqual([true, true, false, false, null, null])
  })
})
