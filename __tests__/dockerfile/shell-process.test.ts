import { describe, expect, test } from '@jest/globals'
import type { ShellNode } from '../../src/dockerfile/shell-model.js'
import {
  endsWithExec,
  isBuiltin,
  replacesItself,
  scriptOf,
  shellOf,
  staysInFront,
} from '../../src/dockerfile/shell-process.js'
import { parseShell } from '../../src/dockerfile/shell.js'
import { factsOf, withBase } from './reading.js'

const factsAnd = (lines: string): Parameters<typeof shellOf> => {
  const facts = factsOf(withBase(lines))
  return [facts, facts.entry!.main]
}
const last = (script: string): ShellNode => parseShell(script, 0).body.at(-1)!

describe('the shell that is PID 1', () => {
  test.each([
    ['CMD x', 'dash'],
    ['FROM debian:12\nCMD x', 'dash'],
    ['FROM ubuntu:24.04\nCMD x', 'dash'],
    ['FROM alpine:3.22\nCMD x', 'ash'],
    ['FROM fedora:42\nCMD x', 'bash'],
    ['FROM acme/base\nCMD x', 'dash'],
    ['SHELL ["/bin/bash", "-c"]\nCMD x', 'bash'],
    ['SHELL ["/bin/zsh", "-c"]\nCMD x', 'bash'],
    ['SHELL ["/bin/ksh", "-c"]\nCMD x', 'bash'],
    ['SHELL ["/bin/ash", "-c"]\nCMD x', 'ash'],
    ['FROM alpine:3.22\nSHELL ["/bin/dash", "-c"]\nCMD x', 'dash'],
    ['SHELL ["pwsh", "-c"]\nCMD x', null],
    ['CMD ["sh", "-c", "x"]', 'dash'],
    ['CMD ["bash", "-c", "x"]', 'bash'],
    ['CMD ["/bin/bash", "-lc", "x"]', 'bash'],
    ['CMD ["bash", "-euxc", "x"]', 'bash'],
    ['CMD ["bash", "-c", "x", "y"]', null],
    ['CMD ["bash", "x"]', null],
    ['CMD ["bash", "-x", "y"]', null],
    ['CMD ["python", "-c", "x"]', null],
    ['CMD ["gunicorn"]', null],
  ])('%s: %s', (lines, shell) => {
    expect(shellOf(...factsAnd(lines))).toBe(shell)
  })

  test('its script', () => {
    const words = (lines: string): unknown => scriptOf(...factsAnd(lines)).nodes.length
    expect([words('CMD a; b'), words('CMD ["sh", "-c", "a; b; c"]'), words('CMD ["a", "b"]')]).toEqual([2, 3, 1])
    expect(scriptOf(...factsAnd('CMD ["sh", "-c", "if a"]')).complete).toBe(false)
  })
})

test.each([
  ['exec a', true],
  ['a', false],
  ['b; exec a', true],
  ['b && exec a', true],
  ['exec a && b', false],
  ['{ b; exec a; }', true],
  ['(exec a)', true],
  ['{ exec a; b; }', false],
  ['if x; then exec a; else exec b; fi', true],
  ['if x; then exec a; elif y; then b; else exec c; fi', false],
  ['if x; then exec a; fi', false],
  ['while x; do exec a; done', false],
])('%s ends with exec: %s', (script, expected) => {
  expect(endsWithExec(last(script))).toBe(expected)
})

test.each([
  ['a', false, true, true],
  ['a > /x', false, false, true],
  ['b && a', false, true, true],
  ['b || a', false, false, false],
  ['b && a > /x', false, false, true],
  ['if x; then a; fi', false, false, true],
  ['{ a; }', false, false, false],
])('%s: dash, bash and ash put the command in their place', (script, ...expected) => {
  const node = last(script)
  expect((['dash', 'bash', 'ash'] as const).map((shell) => replacesItself(shell, node))).toEqual(expected)
})

test.each([
  ['CMD exec a', false],
  ['CMD a', true],
  ['SHELL ["/bin/bash", "-c"]\nCMD a', false],
  ['SHELL ["/bin/bash", "-c"]\nCMD a > /x', true],
  ['FROM alpine:3.22\nCMD a', false],
  ['CMD ["a"]', null],
  ['CMD ["sh", "-c", ""]', null],
])('%s: the shell stays in front: %s', (lines, expected) => {
  expect(staysInFront(...factsAnd(lines))).toBe(expected)
})

describe('what shells do by themselves', () => {
  test.each(
    `. : [ ! [[ alias bg builtin caller cd command declare disown dirs echo enable eval exec exit export false fg
    getopts hash history jobs kill let local mapfile popd printf pushd pwd read readarray readonly return set shift shopt
    source suspend test time times trap true type typeset ulimit umask unalias unset wait`
      .split(/\s+/)
      .filter((name) => !['!', '[[', 'time'].includes(name)),
  )('%s', (name) => {
    const node = last(`${name} x`)
    expect(node.type === 'command' && isBuiltin(node)).toBe(true)
  })

  test.each(['gunicorn', 'cat', 'env', 'sleep', 'tests'])('not %s', (name) => {
    const node = last(`${name} x`)
    expect(node.type === 'command' && isBuiltin(node)).toBe(false)
  })

  test('quoted, or none at all', () => {
    const node = last('"e"cho x')
    expect(node.type === 'command' && isBuiltin(node)).toBe(true)
    const none = last('A=1')
    expect(none.type === 'command' && isBuiltin(none)).toBe(true)
  })
})
