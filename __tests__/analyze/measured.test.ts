import { describe, expect, test } from '@jest/globals'
import { readIgnores } from '../../src/analyze/ignores.js'
import { measuredDrafts, type MeasuredFault } from '../../src/analyze/measured.js'
import { OWN_RULES } from '../../src/analyze/settings.js'
import type { Level } from '../../src/findings/finding.js'
import { parseDockerfile } from '../../src/dockerfile/parse.js'
import { SourceText } from '../../src/source/text.js'

const TEXT = `FROM python:3.12 AS build
RUN pip install \\
    flask
FROM python:3.12-slim AS web
COPY . .
FROM web AS debug
CMD ["python"]
`

function found(
  faults: readonly MeasuredFault[],
  { text = TEXT, target = null as string | null, level = null as Level | 'off' | null, allowIgnores = true } = {},
) {
  const dockerfile = parseDockerfile(new SourceText('shop/Dockerfile', text))
  const settings = { setting: () => ({ level, options: {} }), allowIgnores, requireReason: false }
  const image = { id: 'shop/Dockerfile', target }
  return measuredDrafts(dockerfile, { ignores: readIgnores(dockerfile) }, image, faults, settings, 'shop/Dockerfile')
}

const SIZE: MeasuredFault = { rule: 'size-budget', message: 'The packed size grows.', line: null }

describe('a budget stands at the FROM of the stage that is built', () => {
  test.each([
    [null, 6],
    ['web', 4],
    ['WEB', 4],
    ['0', 1],
    ['nowhere', 6],
  ])('target %j: line %d', (target, line) => {
    const { drafts } = found([SIZE], { target })
    expect(drafts).toMatchObject([{ rule: 'size-budget', level: 'error', line, message: SIZE.message, fix: null }])
  })
})

test('a failing build stands at its instruction, whichever of its lines is named', () => {
  const fault = { rule: 'build-failed', message: 'It fails.', line: 3 } as const
  expect(found([fault]).drafts).toMatchObject([{ rule: 'build-failed', line: 2, endLine: 3 }])
})

test('its numbers are no part of its identity', () => {
  const marks = ['+1 MB', '+2 MB'].map((message) => found([{ ...SIZE, message }]).drafts[0]!.fingerprint)
  expect(marks[0]).toBe(marks[1])
})

test('levels and inline ignores count', () => {
  expect(found([SIZE], { level: 'off' }).drafts).toEqual([])
  expect(found([SIZE], { level: 'notice' }).drafts).toMatchObject([{ level: 'notice' }])
  const text = TEXT.replace('FROM web', '# python-dockerfile-review ignore=size-budget reason=the new model\nFROM web')
  expect(found([SIZE], { text })).toMatchObject({
    drafts: [],
    suppressed: [{ rule: 'size-budget', reason: 'the new model' }],
  })
  expect(found([SIZE], { text, allowIgnores: false }).drafts).toHaveLength(1)
})

test('what measuring reports is explained like any rule', () => {
  for (const id of ['build-failed', 'size-budget', 'startup-budget']) {
    const rule = OWN_RULES.find((candidate) => candidate.id === id)!
    expect(rule.level).toBe('error')
    expect(rule.summary.length).toBeLessThanOrEqual(80)
    expect(rule.why).toContain('**When to ignore it:**')
  }
})
