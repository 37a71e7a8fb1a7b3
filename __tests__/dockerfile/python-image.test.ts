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
