import { expect, test } from '@jest/globals'
import { parseFile } from '../../src/analyze/file.js'
import { withLeftOver } from '../../src/analyze/left-over.js'
import { imagesOf, type BuildSettings } from '../../src/locate/images.js'
import { SourceText } from '../../src/source/text.js'

/** The targets that are judged of a Dockerfile with these stages, of which nothing else is known. */
function judged(stages: readonly string[], path = 'Dockerfile', builds?: readonly BuildSettings[]): (string | null)[] {
  const parsed = parseFile(new SourceText(path, stages.map((stage) => `FROM ${stage}\n`).join('')))
  if (!('dockerfile' in parsed)) throw new Error(parsed.problem)
  return withLeftOver(parsed.dockerfile, imagesOf(path, 'changed', builds)).map(({ target }) => target)
}

const BASE = 'python:3.13-slim AS base'

test.each([
  ['a stage beside it is judged too', [BASE, 'base AS production', 'base AS development'], [null, 'production']],
  ['of several the last', [BASE, 'base AS web', 'base AS worker', 'base AS dev'], [null, 'worker']],
  ['not one that another of them uses', [BASE, 'base AS assets', 'assets AS web', 'base AS local'], [null, 'web']],
  ['the deployed one that it is from', [BASE, 'base AS production', 'production AS dev'], [null, 'production']],
  ['one to check the code in is none', [BASE, 'base AS docker', 'base AS lint'], [null, 'docker']],
  ['not any one that it is from', [BASE, 'base AS dev'], [null]],
  ['not one that is built from', [BASE, 'base AS builder', 'base AS dev'], [null]],
  ['not another one to develop or test in', [BASE, 'base AS test', 'base AS dev'], [null]],
  ['not one without a name', ['python:3.13-slim', 'python:3.13-slim AS dev'], [null]],
  ['nothing where the last one is deployed', [BASE, 'base AS dev', 'base AS production'], [null]],
])('behind a development stage: %s', (_, stages, targets) => {
  expect(judged(stages)).toEqual(targets)
})

test('what somebody builds, and a file that is all for development, stays as it is', () => {
  const stages = [BASE, 'base AS production', 'base AS dev']
  expect(judged(stages, 'Dockerfile.dev')).toEqual([null])
  expect(judged(stages, 'Dockerfile', [{ target: 'production' }])).toEqual(['production'])
  expect(judged(stages, 'Dockerfile', [{ target: 'dev' }])).toEqual(['dev', 'production'])
  expect(judged(stages, 'Dockerfile', [{}, { target: 'base' }])).toEqual([null, 'base'])
})

test('the reason says which and why', () => {
  const parsed = parseFile(new SourceText('Dockerfile', `FROM ${BASE}\nFROM base AS web\nFROM base AS dev\n`))
  if (!('dockerfile' in parsed)) throw new Error(parsed.problem)
  expect(withLeftOver(parsed.dockerfile, imagesOf('Dockerfile', 'changed'))[1]).toMatchObject({
    id: 'Dockerfile#web',
    reason: 'changed; dev, the last stage, is for development',
  })
})
