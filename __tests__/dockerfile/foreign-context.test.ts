import { expect, test } from '@jest/globals'
import type { ContextFiles } from '../../src/dockerfile/context.js'
import type { Deployment } from '../../src/dockerfile/deployment.js'
import { buildFacts } from '../../src/dockerfile/facts.js'
import { contextOf } from './context.js'
import { parseText } from './reading.js'

const FROM = 'FROM python:3.13\nWORKDIR /app\n'
const COPIES = `${FROM}COPY shop.conf /etc/\nCOPY . .\nRUN pip install -r requirements.txt\n`
const ALONE = { Dockerfile: '' }

function isKnown(
  text: string,
  files: Record<string, string>,
  more: Partial<ContextFiles> = {},
  builds = false,
): boolean {
  const deployments = builds ? [{ builds: true, binds: [] } as unknown as Deployment] : []
  const context = { ...contextOf(files), ...more }
  return buildFacts(parseText(text), { target: null, context, buildArguments: new Map(), deployments })!.surroundings
    .context.known
}

test.each<[boolean, string, Record<string, string>, string?]>([
  [false, 'a Dockerfile alone', ALONE],
  [false, 'several, with another name', { ...ALONE, 'web.Dockerfile': '', 'Containerfile.dev': '' }],
  [true, 'an ignore file beside it', { ...ALONE, '.dockerignore': '' }],
  [false, 'none of what is wanted', { ...ALONE, 'nginx.conf': '' }],
  [true, 'some of it', { ...ALONE, 'shop.conf': '' }],
  [true, 'what a command uses of a copy of all', { ...ALONE, 'requirements.txt': '' }],
  [true, 'modules', { ...ALONE, 'shop/views.py': '' }],
  [true, 'nothing is wanted', { ...ALONE, 'nginx.conf': '' }, `${FROM}COPY . .\n`],
  [false, 'a mount finds nothing', { ...ALONE, a: '' }, `${FROM}RUN --mount=type=bind,source=b,target=b cat b\n`],
  [true, 'a mount finds a folder', { ...ALONE, 'b/c': '' }, `${FROM}RUN --mount=type=bind,source=b,target=b cat b/d\n`],
  [true, 'only a secret is missing', { ...ALONE, 'nginx.conf': '' }, `${FROM}COPY .env /app/\n`],
])('known is %s: %s', (expected, _, files, text = COPIES) => {
  expect(isKnown(text, files)).toBe(expected)
})

test('a context that something names is the one', () => {
  expect(isKnown(COPIES, ALONE, {}, true)).toBe(true)
})

test("a Dockerfile's own ignore file tells that it is the one", () => {
  expect(isKnown(COPIES, ALONE, { ignoreFile: { path: 'Dockerfile.dockerignore', text: '' } })).toBe(true)
  expect(isKnown(COPIES, ALONE, { ignoreFile: null })).toBe(false)
})

test('what is not at hand stays so', () => {
  expect(isKnown(COPIES, ALONE, { known: false })).toBe(false)
})
