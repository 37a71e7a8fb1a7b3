import { describe, expect, test } from '@jest/globals'
import { isDevImage } from '../../src/dockerfile/python-image.js'
import { factsOf } from './reading.js'

describe('whether the final stage runs Python', () => {
  test.each<[string, boolean, string]>([
    ['the official image', true, 'FROM python:3.12-slim'],
    ['by its registry name', true, 'FROM docker.io/library/python:3.12'],
    ['what it starts', true, 'FROM x/y\nCMD ["gunicorn", "a:b"]'],
    ['behind a launcher', true, 'FROM x/y\nCMD ["uv", "run", "app"]'],
    [
      'packages that reach it',
      true,
      'FROM ubuntu:24.04\nRUN apt-get update && apt-get install -y python3-pip && pip3 install x\nCMD ["/start.sh"]',
    ],
    ['a Python from apt', true, 'FROM debian:12\nRUN apt-get update && apt-get install -y python3\nCMD ["/start.sh"]'],
    ['a Python from apk', true, 'FROM alpine:3.20\nRUN apk add --no-cache python3 py3-pip'],
    [
      'a venv copied in',
      true,
      'FROM python:3.12 AS b\nRUN python -m venv /v && /v/bin/pip install x\nFROM debian:12\nCOPY --from=b /v /v\nCMD ["/start.sh"]',
    ],
    [
      'a venv of a builder that nobody knows',
      true,
      'FROM acme/base AS b\nWORKDIR /app\nRUN uv sync --locked\nFROM ubuntu:24.04\nCOPY --from=b /app/.venv /app/.venv\nENV PATH=/app/.venv/bin:$PATH\nENTRYPOINT ["shop"]',
    ],
    [
      'a venv of such a builder that nothing starts from',
      false,
      'FROM acme/base AS b\nWORKDIR /app\nRUN uv sync --locked\nFROM ubuntu:24.04\nCOPY --from=b /app/site /app/site\nENTRYPOINT ["/serve"]',
    ],
    [
      'python3 for node-gyp',
      false,
      'FROM node:22\nRUN apt-get update && apt-get install -y python3 make g++\nCMD ["node", "x.js"]',
    ],
    [
      'a builder on Python',
      false,
      'FROM python:3.12 AS b\nRUN pip install nuitka && python -m nuitka x.py\nFROM scratch\nCOPY --from=b /x /x\nENTRYPOINT ["/x"]',
    ],
    [
      'a site that Python builds',
      false,
      'FROM python:3.12 AS b\nRUN pip install mkdocs && mkdocs build\nFROM nginx:1\nCOPY --from=b /site /usr/share/nginx/html\nCMD ["nginx", "-g", "daemon off;"]',
    ],
    [
      "Django's command, on a base that nobody knows",
      true,
      'ARG BASE\nFROM $BASE\nARG START\nENV START=$START\nRUN python manage.py collectstatic --no-input\nENTRYPOINT $START',
    ],
    [
      'a module, on such a base',
      true,
      'FROM registry.example/base:1\nRUN python3 -m compileall /srv\nCMD ["/start.sh"]',
    ],
    ['pip, on such a base', true, 'FROM registry.example/base:1\nRUN pip check\nCMD ["/start.sh"]'],
    ['a script, on such a base', false, 'FROM registry.example/base:1\nRUN python3 gen.py > a.h\nCMD ["/srv/a"]'],
    [
      'a helper, on such a base',
      false,
      'FROM registry.example/base:1\nRUN python3 -m json.tool a.json\nCMD ["/srv/a"]',
    ],
    [
      'in a branch, on such a base',
      false,
      'FROM registry.example/base:1\nRUN if [ -f a ]; then pip check; fi\nCMD ["/srv/a"]',
    ],
    [
      'in a builder on such a base',
      false,
      'FROM registry.example/base:1 AS b\nRUN pip check\nFROM debian:12\nCOPY --from=b /srv/a /srv/a\nCMD ["/srv/a"]',
    ],
    [
      'a module, where something else is served',
      false,
      'FROM registry.example/base:1\nRUN python3 -m build\nCMD ["nginx"]',
    ],
    ['a module, on a base for something else', false, 'FROM golang:1.22\nRUN python3 -m build\nCMD ["app"]'],
    [
      "conda's installer",
      true,
      'FROM ubuntu:24.04\nRUN wget -q https://github.com/conda-forge/miniforge/releases/latest/download/Miniforge3-Linux-x86_64.sh -O installer.sh && bash installer.sh -b -p /srv/conda\nENV PATH=/srv/conda/bin:$PATH\nRUN mamba install -y numpy',
    ],
    [
      "conda's installer, copied in",
      true,
      'FROM ubuntu:24.04\nCOPY Miniconda3-latest-Linux-x86_64.sh /tmp/\nRUN bash /tmp/Miniconda3-latest-Linux-x86_64.sh -b',
    ],
    [
      'another installer',
      false,
      'FROM ubuntu:24.04\nRUN wget https://example.org/install-anaconda-navigator.txt && bash install.sh -b',
    ],
    ['micromamba alone', false, 'FROM mambaorg/micromamba:2\nUSER root\nRUN usermod --login=me mambauser\nUSER me'],
    ['micromamba with Python', true, 'FROM mambaorg/micromamba:2\nRUN micromamba install -y -n base python=3.12'],
    ['micromamba with other packages', false, 'FROM mambaorg/micromamba:2\nRUN micromamba install -y -n base curl'],
    [
      'micromamba with what nobody knows',
      true,
      'FROM mambaorg/micromamba:2\nRUN micromamba install -y -n base -f /tmp/env.yaml',
    ],
    [
      'micromamba whose Python is used',
      true,
      'FROM mambaorg/micromamba:2\nRUN mamba-setup\nRUN python -m compileall /srv',
    ],
    ['a conda that brings one', true, 'FROM condaforge/miniforge3:24.3.0-0'],
    ['something else', false, 'FROM golang:1.22\nCMD ["app"]'],
    ['nothing', false, 'FROM scratch'],
    ['Java', false, 'FROM eclipse-temurin:21\nCMD ["java", "-jar", "x.jar"]'],
  ])('%s: %p', (_, python, text) => {
    expect(factsOf(text).python).toBe(python)
  })
})

describe('development images', () => {
  test.each<[string, string | null, boolean]>([
    ['Dockerfile', null, false],
    ['.devcontainer/Dockerfile', null, true],
    ['a/.devcontainer/python/Dockerfile', null, true],
    ['Dockerfile.dev', null, true],
    ['dev.Dockerfile', null, true],
    ['Dockerfile-local', null, true],
    ['Dockerfile.TEST', null, true],
    ['Dockerfile.development.arm64', null, true],
    ['Dockerfile.device', null, false],
    ['Dockerfile.contest', null, false],
    ['docker/dev/Dockerfile', null, true],
    ['backend/tests/integration/docker/Dockerfile', null, true],
    ['backend/dev/images/web/Dockerfile', null, false],
    ['contests/a/b/Dockerfile', null, false],
    ['docker/local/django/Dockerfile', null, true],
    ['local/docker/django/Dockerfile', null, false],
    ['docker/development-tools/Dockerfile', null, false],
    ['Dockerfile.ci', null, false],
    ['Dockerfile', 'dev', true],
    ['Dockerfile', 'app-test', true],
    ['Dockerfile', 'ci', true],
    ['Dockerfile', 'django-unittests', true],
    ['Dockerfile', 'concourse_tests', true],
    ['Dockerfile', 'testing', true],
    ['tests.dockerfile', null, true],
    ['docker/tests/Dockerfile', null, true],
    ['Dockerfile', 'devel', false],
    ['Dockerfile', 'latest', false],
    ['Dockerfile', 'production', false],
  ])('%s, target %s: %p', (path, target, dev) => {
    expect(isDevImage(path, target)).toBe(dev)
  })

  test('the name of the built stage is its target', () => {
    const text = 'FROM python:3 AS prod\nFROM prod AS dev'
    expect(factsOf(text).dev).toBe(true)
    expect(factsOf(text, { target: 'prod' }).dev).toBe(false)
    expect(factsOf(text, { target: 'prod', path: 'Dockerfile.dev' }).dev).toBe(true)
  })
})

test.each([
  ['a shell', 'api-test/Dockerfile', 'FROM python:3.13\nCMD ["/bin/sh"]\n', true],
  ['nothing', 'api-test/Dockerfile', 'FROM python:3.13\n', true],
  ['a server', 'api-test/Dockerfile', 'FROM python:3.13\nCMD ["gunicorn", "a:b"]\n', false],
  ['a shell elsewhere', 'api/Dockerfile', 'FROM python:3.13\nCMD ["/bin/sh"]\n', false],
  ['what CI builds', 'ci/Dockerfile', 'FROM python:3.13\nCMD ["/bin/sh"]\n', false],
  ['an editor', 'Dockerfile', 'FROM mcr.microsoft.com/vscode/devcontainers/python:3.10\n', true],
  ['an editor, by its new name', 'Dockerfile', 'FROM mcr.microsoft.com/devcontainers/base:jammy\n', true],
  ['an editor in a builder', 'Dockerfile', 'FROM mcr.microsoft.com/devcontainers/base AS b\nFROM python:3.13\n', false],
])('for development: %s', (_, path, text, dev) => {
  expect(factsOf(text, { path }).dev).toBe(dev)
})

test.each([
  ['["pytest", "-v"]', true],
  ['["python", "-m", "pytest"]', true],
  ['["poetry", "run", "pytest"]', true],
  ['["python", "-m", "unittest"]', true],
  ['tox -e py313', true],
  ['["python", "pytest.py"]', false],
  ['["gunicorn", "pytest:app"]', false],
  ['["/pytest.sh"]', false],
])('what starts %s runs tests: %p', (command, dev) => {
  expect(factsOf(`FROM python:3.13\nCMD ${command}\n`).dev).toBe(dev)
})
