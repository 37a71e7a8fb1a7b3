import { expect, test } from '@jest/globals'
import { buildText, refusedArgument } from '../../../src/measure/builds/syntax.js'

const FROM = 'FROM busybox:1.35\n'

test.each([
  ['', null],
  ['# syntax=docker/dockerfile:1\n', null],
  ['#syntax = docker.io/docker/dockerfile:1.7-labs\n', null],
  ['# escape=`\n# check=error=true\n', null],
  ['# a comment\n# syntax=evil.example/x\n', 'evil.example/x'],
  ['# syntax=evil.example/x:1\n', 'evil.example/x:1'],
  ['#!/bin/x\n#SYNTAX=docker/dockerfile-upstream:master\n', 'docker/dockerfile-upstream:master'],
  ['\uFEFF# syntax=evil.example/docker/dockerfile\n', 'evil.example/docker/dockerfile'],
])('%j before FROM: blanked out is %j', (head, blanked) => {
  const read = buildText(head + FROM)
  if ('refused' in read) throw new Error(read.refused)
  expect(read.text.split('\n')).toHaveLength((head + FROM).split('\n').length)
  expect(read.text.endsWith(FROM)).toBe(true)
  if (blanked === null) expect(read).toEqual({ text: head + FROM, note: null })
  else {
    expect(read.text).not.toContain('evil')
    expect(read.note).toContain(`not ${blanked}.`)
  }
})

test.each(['// syntax=evil.example/x\n', '{"syntax": "evil.example/x"}\n', '#!/x\n// syntax=evil.example/x\n'])(
  '%j is not built',
  (head) => {
    expect(buildText(head + FROM)).toEqual({ refused: expect.stringMatching(/^it begins with/) })
  },
)

test('the build argument that does the same is refused', () => {
  expect(refusedArgument(['A', 'BUILDKIT_SYNTAX'])).toBe('BUILDKIT_SYNTAX')
  expect(refusedArgument(['buildkit_syntax '])).toBe('buildkit_syntax ')
  expect(refusedArgument(['SYNTAX', 'BUILDKIT_INLINE_CACHE'])).toBeNull()
})
