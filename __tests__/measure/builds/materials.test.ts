import { expect, test } from '@jest/globals'
import { readMaterials } from '../../../src/measure/builds/materials.js'

const [A, B] = ['a'.repeat(64), 'b'.repeat(64)]
const material = (uri: string, sha256: string) => ({ uri, digest: { sha256 } })
const metadata = (materials: readonly object[]): string =>
  JSON.stringify({ 'buildx.build.provenance': { materials }, 'containerimage.digest': `sha256:${B}` })

test.each([
  ['pkg:docker/python@3.12-slim?platform=linux%2Famd64', 'python:3.12-slim'],
  ['pkg:docker/ghcr.io/astral-sh/uv@0.9?platform=linux%2Famd64', 'ghcr.io/astral-sh/uv:0.9'],
  ['pkg:docker/localhost%3A5000/base@1', 'localhost:5000/base:1'],
  [`pkg:docker/python@sha256%3A${A}`, `python@sha256:${A}`],
  ['pkg:docker/python?platform=linux%2Famd64', 'python'],
])('%s is %s', (uri, reference) => {
  expect([...readMaterials(metadata([material(uri, A)]))]).toEqual([[reference, `sha256:${A}`]])
})

test('the new shape is read too', () => {
  const definition = { resolvedDependencies: [material('pkg:docker/python@3.13', B)] }
  const text = JSON.stringify({ 'buildx.build.provenance': { buildDefinition: definition } })
  expect([...readMaterials(text)]).toEqual([['python:3.13', `sha256:${B}`]])
})

test.each([
  metadata([material('pkg:docker/docker/dockerfile@1', A)]),
  metadata([material('https://example.com/x.tar.gz', A)]),
  metadata([material('pkg:docker/%E0%A4%A@1', A)]),
  metadata([material('pkg:docker/python@3', 'short')]),
  metadata([{}]),
  '{}',
  'no JSON',
  '',
])('%s holds none', (text) => {
  expect(readMaterials(text).size).toBe(0)
})
