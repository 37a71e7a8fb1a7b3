import { describe, expect, test } from '@jest/globals'
import { UNKNOWN } from '../../src/dockerfile/expand.js'
import { factsOf, factsOrNull, type Build } from './reading.js'

/** The image that the built stage's lineage starts from. */
function baseOf(text: string, build: Build = {}): string | null {
  return factsOf(text, build).final.base.reference?.text ?? null
}

function envOf(text: string, name: string, build: Build = {}): string | undefined {
  return factsOf(text, build).final.environment.value(name)
}

describe('the image behind FROM', () => {
  test.each<[string, string | null]>([
    ['FROM python:3.12', 'python:3.12'],
    ['ARG V=3.12\nFROM python:$V-slim', 'python:3.12-slim'],
    ['ARG V=3\nARG W=$V.12\nFROM python:${W}', 'python:3.12'],
    ['ARG V=3\nARG V=4\nFROM python:$V', 'python:4'],
    ['ARG V=3\nARG V\nFROM python:$V', 'python:3'],
    ['FROM python:${V:-3.12}', 'python:3.12'],
    ['ARG V\nFROM python:${V:-3.12}', 'python:3.12'],
    ['ARG V\nFROM python:$V', `python:${UNKNOWN}`],
    ['ARG I="python:3.12"\nFROM ${I}', 'python:3.12'],
    ['ARG I\nFROM $I', null],
    ['FROM a\nARG V=9\nFROM python:${V:-3}', 'python:3'],
    ['FROM a AS python\nFROM python', 'a'],
    ['FROM python AS python\nRUN x', 'python'],
    ['FROM a AS B\nFROM b', 'a'],
    ['FROM a AS b\nFROM b AS c\nFROM C', 'a'],
    ['FROM a AS x-dev\nFROM b AS x-prod\nARG E\nFROM x-${E:-prod}', 'b'],
    ['ARG E=dev\nFROM a AS x-dev\nFROM b AS x-prod\nFROM x-$E', 'a'],
    ['FROM a\nFROM 0', '0'],
    ['FROM --platform=$BUILDPLATFORM a', 'a'],
    ['FROM a-$TARGETARCH', null],
    // Where the platform chooses between stages, what linux/amd64 gets.
    ['FROM a AS base-amd64\nFROM b AS base-arm64\nFROM base-$TARGETARCH', 'a'],
    ['ARG TARGETARCH\nFROM a AS base-amd64\nFROM b AS base-arm64\nFROM base-${TARGETARCH}', 'a'],
    ['FROM a AS linux-amd64\nFROM b AS windows-amd64\nFROM ${TARGETOS}-$BUILDARCH$TARGETVARIANT', 'a'],
    ['ARG TARGETARCH=arm64\nFROM a AS base-amd64\nFROM b AS base-arm64\nFROM base-$TARGETARCH', 'b'],
    ['FROM a AS base-arm64\nFROM base-$TARGETARCH', null],
    ['ARG E\nFROM a AS base-amd64\nFROM base-$TARGETARCH$E', null],
  ])('%j', (text, image) => {
    expect(baseOf(text)).toBe(image)
  })

  test('build arguments win over defaults', () => {
    expect(baseOf('ARG V=1\nFROM a:$V', { buildArguments: { V: '2' } })).toBe('a:2')
  })
})

describe('targets', () => {
  const text = 'FROM a AS One\nFROM b AS two\nFROM c'
  test.each([
    [undefined, 'c'],
    ['one', 'a'],
    ['ONE', 'a'],
    ['two', 'b'],
    ['1', 'b'],
  ])('%s', (target, image) => {
    expect(baseOf(text, target === undefined ? {} : { target })).toBe(image)
  })

  test('one that is not there, or no stage at all, gives no facts', () => {
    expect(factsOrNull(text, { target: 'three' })).toBeNull()
    expect(factsOrNull(text, { target: '7' })).toBeNull()
    expect(factsOrNull('ARG A=1')).toBeNull()
  })

  test('of two stages with one name the last is built', () => {
    expect(baseOf('FROM a AS x\nFROM b AS x\nFROM c', { target: 'x' })).toBe('b')
  })
})

describe('variables', () => {
  test.each<[string, string, string | undefined]>([
    ['set by ENV', 'FROM debian\nENV A=1', '1'],
    ['not set', 'FROM debian', undefined],
    ['not set on a base that nobody knows', 'FROM x/y', UNKNOWN],
    ['the last one', 'FROM debian\nENV A=1\nENV A=2', '2'],
    ['built on the one before', 'FROM debian\nENV A=1\nENV A=${A}2', '12'],
    ['one ENV sees the state before it', 'FROM debian\nENV A=1\nENV A=2 B=$A\nENV A=$B', '1'],
    ['an old form', 'FROM debian\nENV A b  c', 'b  c'],
    ['quotes are taken away', 'FROM debian\nENV A="b c"', 'b c'],
    ['ARG in its stage', 'FROM debian\nARG A=1', '1'],
    ['ARG without a value', 'FROM debian\nARG A', UNKNOWN],
    ['a global ARG is not seen', 'ARG A=1\nFROM debian', undefined],
    ['unless it is asked for', 'ARG A=1\nFROM debian\nARG A', '1'],
    ['its own default wins', 'ARG A=1\nFROM debian\nARG A=2', '2'],
    ['ENV wins over ARG', 'FROM debian\nENV A=1\nARG A=2', '1'],
    ['ENV from ARG', 'FROM debian\nARG B=1\nENV A=$B', '1'],
    ['inherited by a child stage', 'FROM debian AS x\nENV A=1\nFROM x', '1'],
    ['ARG too', 'FROM debian AS x\nARG A=1\nFROM x', '1'],
    ['over several stages', 'FROM debian AS x\nENV A=1\nFROM x AS y\nFROM y AS z\nENV B=1\nFROM z', '1'],
    ['not from another stage', 'FROM debian AS x\nENV A=1\nFROM debian', undefined],
    ['nor from a sibling', 'FROM debian AS x\nFROM x AS y\nENV A=1\nFROM x', undefined],
    ['the child wins', 'FROM debian AS x\nENV A=1\nFROM x\nENV A=2', '2'],
    ['a trigger sets nothing', 'FROM debian\nONBUILD ENV A=1', undefined],
    ['a continued ENV with a comment', 'FROM debian\nENV B=1 \\\n# c\n  A=2', '2'],
    ['a platform argument', 'FROM debian\nARG TARGETARCH\nENV A=$TARGETARCH', UNKNOWN],
  ])('%s', (_, text, value) => {
    expect(envOf(text, 'A')).toBe(value)
  })

  test('build arguments reach ARG, not ENV', () => {
    const build = { buildArguments: { A: '9' } }
    expect(envOf('FROM debian\nARG A=1', 'A', build)).toBe('9')
    expect(envOf('ARG A\nFROM debian\nARG A', 'A', build)).toBe('9')
    expect(envOf('FROM debian\nENV A=1', 'A', build)).toBe('1')
  })

  test('only ENV reaches containers, with where it was set', () => {
    const facts = factsOf('FROM debian\nARG A=1\nENV B=2')
    expect(facts.env('A')).toBeUndefined()
    expect(facts.env('B')).toMatchObject({ value: '2', kind: 'env', origin: { keyword: 'ENV' } })
    expect(facts.env('PATH')).toMatchObject({ origin: null, span: null })
  })

  test('a look-up names the instruction before which it asks', () => {
    const facts = factsOf('FROM debian\nRUN a\nENV A=1\nRUN b\nENV A=2\nRUN c')
    expect([1, 3, 5].map((at) => facts.final.environment.value('A', at))).toEqual([undefined, '1', '2'])
  })
})

describe('what is in effect', () => {
  const stepsOf = (
    text: string,
    keyword = 'RUN',
  ): { user: string; workdir: string; shell: readonly string[] | null }[] =>
    factsOf(text)
      .steps.filter(({ instruction }) => instruction.keyword === keyword)
      .map(({ user, workdir, shell }) => ({ user, workdir, shell }))

  test('USER, WORKDIR and SHELL count for what follows', () => {
    const text = `FROM debian
RUN a
USER app:staff
WORKDIR /srv
WORKDIR x
SHELL ["/bin/bash", "-c"]
RUN b`
    expect(stepsOf(text)).toEqual([
      { user: 'root', workdir: '/', shell: null },
      { user: 'app', workdir: '/srv/x', shell: ['/bin/bash', '-c'] },
    ])
  })

  test('they are inherited by a child stage', () => {
    const text = 'FROM debian AS x\nUSER app\nWORKDIR /srv\nSHELL ["/bin/bash", "-c"]\nFROM x\nRUN a'
    expect(stepsOf(text)).toEqual([{ user: 'app', workdir: '/srv', shell: ['/bin/bash', '-c'] }])
  })

  test.each([
    ['WORKDIR $HOME_/x', '/x'],
    ['ENV D=/srv\nWORKDIR $D/x', '/srv/x'],
    ['WORKDIR "/a b"', '/a b'],
    ['WORKDIR /a/../b/', '/b'],
    ['WORKDIR /a\\\n/b', '/a/b'],
  ])('%j', (text, workdir) => {
    expect(factsOf(`FROM debian\n${text}`).final.end.workdir).toBe(workdir)
  })

  test('nothing is known of the user and folder of an unknown base', () => {
    const [step] = stepsOf('FROM x/y\nRUN a')
    expect(step).toEqual({ user: UNKNOWN, workdir: UNKNOWN, shell: null })
  })
})

describe('what is used', () => {
  const usedOf = (text: string, build: Build = {}): string[] =>
    [...factsOf(text, build).used].map(({ stage }) => stage.name ?? String(stage.index)).sort()

  test.each([
    ['FROM a AS x\nFROM b AS y\nFROM c AS z', ['z']],
    ['FROM a AS x\nFROM x AS y\nFROM y AS z', ['x', 'y', 'z']],
    ['FROM a AS x\nFROM b AS y\nCOPY --from=x /a /b\nFROM c AS z\nCOPY --from=y /b /c', ['x', 'y', 'z']],
    ['FROM a AS x\nFROM c AS z\nRUN --mount=type=bind,from=x,target=/x true', ['x', 'z']],
    ['FROM a\nFROM c AS z\nCOPY --from=0 /a /b', ['0', 'z']],
    ['FROM a AS x\nARG S=x\nFROM c AS z\nARG S=x\nCOPY --from=$S /a /b', ['x', 'z']],
    ['FROM a AS x\nFROM c AS z\nONBUILD COPY --from=x /a /b', ['z']],
    ['FROM a AS x\nFROM c AS z\nCOPY --from=nginx:1 /a /b', ['z']],
  ])('%j', (text, names) => {
    expect(usedOf(text)).toEqual(names)
  })
})

test('a COPY from the stage of the platform', () => {
  const stages = 'FROM a AS get-amd64\nFROM b AS get-arm64\nFROM python:3.13\n'
  const from = (text: string): (string | null | undefined)[] =>
    factsOf(stages + text).copies.map(({ from: stage }) => stage?.base.reference?.text)
  expect(from('ARG TARGETARCH\nCOPY --from=get-$TARGETARCH /x /x')).toEqual(['a'])
  // Without ARG it is empty there.
  expect(from('COPY --from=get-$TARGETARCH /x /x')).toEqual([undefined])
})
test('what a RUN sees of the platform stays unknown', () => {
  expect(envOf('FROM a AS base-amd64\nFROM base-$TARGETARCH\nARG TARGETARCH', 'TARGETARCH')).toBe(UNKNOWN)
})
