import { describe, expect, test } from '@jest/globals'
import { parseText } from '../../dockerfile/reading.js'
import type { ContextFiles } from '../../../src/dockerfile/context.js'
import { buildFacts } from '../../../src/dockerfile/facts.js'
import { BUILD, compose, images, workflow, type Files } from './trees.js'

describe('facts', () => {
  const context = (...paths: string[]): ContextFiles => ({
    known: true,
    has: (path) => paths.includes(path),
    read: () => null,
    list: () => paths,
  })
  const DOCKERFILE = 'FROM python:3.13\nWORKDIR /app\nCOPY . .\nCMD ["python", "app.py"]\n'

  const facts = async (files: Files, paths: readonly string[] = [], id = 'Dockerfile') => {
    const one = (await images({ Dockerfile: DOCKERFILE, ...files })).find((image) => image.id === id)!
    const read = buildFacts(parseText(DOCKERFILE), {
      target: one.target,
      context: context(...paths),
      buildArguments: one.buildArguments ?? new Map(),
      deployments: one.deployments ?? [],
    })
    return read!
  }

  test.each<[string, Files, boolean]>([
    ['nothing is mounted', { 'compose.yaml': compose('{build: .}') }, false],
    ['the source is', { 'compose.yaml': compose('{build: ., volumes: [".:/app"]}') }, true],
    ['a folder of sources is', { 'compose.yaml': compose('{build: ., volumes: ["./src:/app/src"]}') }, true],
    ['a folder of data is', { 'compose.yaml': compose('{build: ., volumes: ["./data:/app/data"]}') }, false],
    ['somewhere else', { 'compose.yaml': compose('{build: ., volumes: [".:/mnt"]}') }, false],
    ['where compose works', { 'compose.yaml': compose('{build: ., working_dir: /mnt, volumes: [".:/mnt"]}') }, true],
    [
      'and a workflow pushes it',
      {
        'compose.yaml': compose('{build: ., volumes: [".:/app"]}'),
        '.github/workflows/x.yml': workflow(`${BUILD}, with: {push: true}`),
      },
      false,
    ],
    [
      'only by a file on top of another one',
      { 'compose.yaml': compose('{build: .}'), 'compose.override.yaml': compose('{volumes: [".:/app"]}') },
      false,
    ],
    ['only in the one file for development', { 'compose.dev.yaml': compose('{build: ., volumes: [".:/app"]}') }, true],
    [
      'and a workflow tests it',
      {
        'compose.yaml': compose('{build: ., volumes: [".:/app"]}'),
        '.github/workflows/x.yml': workflow(BUILD),
      },
      true,
    ],
    [
      'and another compose file is for production',
      {
        'compose.yaml': compose('{build: ., volumes: [".:/app"]}'),
        'compose.prod.yaml': compose('{build: .}'),
      },
      false,
    ],
  ])('a development image: %s', async (_, files, expected) => {
    expect((await facts(files, ['app.py', 'src/x.py', 'data/x.csv'])).dev).toBe(expected)
  })

  test('deployments are handed on', async () => {
    const { deployments } = await facts({ 'compose.yaml': compose('{build: ., read_only: true, tmpfs: /tmp}') })
    expect(deployments).toMatchObject([{ kind: 'compose', readOnly: true, tmpfs: ['/tmp'] }])
  })
})
