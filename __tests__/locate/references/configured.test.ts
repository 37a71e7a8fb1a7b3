import { expect, test } from '@jest/globals'
import { parseConfiguration } from '../../../src/config/load.js'
import type { LocatedImage } from '../../../src/locate/images.js'
import type { ChangedFile } from '../../../src/source/diff.js'
import { SourceText } from '../../../src/source/text.js'
import { images } from './trees.js'

const COMPOSE = `services:
  web:
    build: {context: ., dockerfile: a/Dockerfile, target: web, args: {A: compose, B: compose}}
    tmpfs: [/tmp]
`
const STAGES = 'FROM python AS web\nFROM python AS last\n'

async function located(
  files: Readonly<Record<string, string>>,
  configuration: string,
  changes: readonly ChangedFile[] | null = null,
): Promise<readonly LocatedImage[]> {
  const { given } = await parseConfiguration(new SourceText('c.yml', configuration), [])
  const entries = (given.images ?? []).map((entry) => ({ ...entry, path: 'c.yml' }))
  const selection = { dockerfiles: [], ignore: given.ignore ?? [], images: entries }
  return images(files, { selection, scope: 'changed' }, changes)
}

test('an entry says how the image that is built anyway runs', async () => {
  const files = { 'compose.yml': COMPOSE, 'a/Dockerfile': STAGES }
  const found = await located(files, 'images: [{dockerfile: a/Dockerfile, read-only: true, cpus: 2, user: "app:x"}]')
  expect(found.map(({ id, context }) => [id, context])).toEqual([['a/Dockerfile#web', '.']])
  expect(found[0]?.deployments).toMatchObject([
    { kind: 'compose' },
    { kind: 'configuration', path: 'c.yml', readOnly: true, cpus: 2, user: 'app', tmpfs: ['/tmp'] },
  ])
})

test('an entry wins in how an image is built, and may name another one', async () => {
  const files = { 'compose.yml': COMPOSE, 'a/Dockerfile': STAGES }
  const entries = `images:
  - {dockerfile: a/Dockerfile, target: web, context: a, platform: linux/arm64, build-args: {A: own}}
  - {dockerfile: a/Dockerfile, target: last}
`
  const found = await located(files, entries)
  expect(found.map(({ id, context, platform }) => [id, context, platform])).toEqual([
    ['a/Dockerfile#last', 'a', null],
    ['a/Dockerfile#web', 'a', 'linux/arm64'],
  ])
  expect(found[1]?.buildArguments).toEqual(
    new Map([
      ['A', 'own'],
      ['B', 'compose'],
    ]),
  )
})

test('a file that an entry names is a Dockerfile, whatever it is called, unless it is ignored or not there', async () => {
  const files = { 'build/Image': 'FROM python\n', 'b/Image': 'FROM python\n' }
  const entries = 'ignore: [b/**]\nimages: [{dockerfile: build/Image}, {dockerfile: b/Image}, {dockerfile: nowhere}]'
  expect((await located(files, entries)).map(({ id }) => id)).toEqual(['build/Image'])
})

test('a change of the configuration affects the images that it speaks of', async () => {
  const files = { 'a/Dockerfile': 'FROM python\n', 'b/Dockerfile': 'FROM python\n', 'c.yml': '' }
  const change = { path: 'c.yml', previousPath: null, status: 'modified', hunks: [] } as const
  const found = await located(files, 'images: [{dockerfile: a/Dockerfile, cpus: 1}]', [change])
  expect(found.map(({ id, reason }) => [id, reason])).toEqual([['a/Dockerfile', 'affected by c.yml']])
})
