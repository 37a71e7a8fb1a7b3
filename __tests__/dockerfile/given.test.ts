import { describe, expect, test } from '@jest/globals'
import { givenTo, givenValue, givenWords, shifted, type AllGiven } from '../../src/dockerfile/given.js'
import { callsOf, factsOf, lineOf, slice } from './reading.js'

const span = { start: 1, end: 2 }
const place = { start: 8, end: 9 }
const given: AllGiven = ['run', 'a b', ''].map((value) => ({ value, span }))

function words(name: string, quoted: boolean): readonly string[] | undefined {
  return givenWords([{ kind: 'variable', name, operation: null, quoted }], given, place)?.map(({ value }) => value)
}

test.each<[string, boolean, string[] | undefined]>([
  ['@', true, ['a b', '']],
  ['@', false, ['a', 'b']],
  ['*', false, ['a', 'b']],
  ['*', true, undefined],
  ['0', true, ['run']],
  ['1', true, ['a b']],
  ['1', false, ['a', 'b']],
  ['2', true, ['']],
  ['2', false, []],
  ['3', true, ['']],
  ['3', false, []],
  ['#', false, undefined],
  ['HOME', false, undefined],
])('$%s, quoted: %p', (name, quoted, expected) => {
  expect(words(name, quoted)).toEqual(expected)
})

test('words stand where they are written, else where they are used', () => {
  const part = { kind: 'variable', name: '@', operation: null, quoted: true } as const
  expect(givenWords([part], given, place)?.map((word) => word.span)).toEqual([span, span])
  expect(givenWords([part], givenTo([{ value: 'x', span }], given), place)).toEqual([{ value: 'x', span: place }])
  expect(givenWords([part], null, place)).toBeNull()
  expect(givenWords([part, part], given, place)).toBeNull()
})

test.each([
  ['@', 'a b '],
  ['*', 'a b '],
  ['#', '2'],
  ['0', 'run'],
  ['1', 'a b'],
  ['9', ''],
  ['HOME', undefined],
])('the value of %s', (name, value) => {
  expect(givenValue(given, name)).toBe(value)
  expect(givenValue(null, name)).toBeUndefined()
})

test('shift', () => {
  const by = (count?: string): AllGiven => shifted(given, count === undefined ? [] : [{ value: count, span }], false)
  expect(by()?.map(({ value }) => value)).toEqual(['run', ''])
  expect(by('2')?.map(({ value }) => value)).toEqual(['run'])
  expect(by('$N')).toBeNull()
  expect(shifted(given, [], true)).toBeNull()
  expect(shifted(null, [], false)).toBeNull()
})

describe('functions of a RUN', () => {
  test.each<[string, string[]]>([
    ['f() { "$@"; }; f pip install "a b"', ['pip install a b']],
    ['f() { $@; }; f pip install "a b"', ['pip install a b']],
    ['f() { pip install "$@"; }; f', ['pip install']],
    ['f() { "$@" & }; f gosu app python a.py', ['python a.py']],
    ['f() { shift; "$@"; }; f x pip list', ['pip list']],
    ['f() { "$2" "$1"; }; f list pip', ['pip list']],
    ['f() { g "$@" b; echo "$@"; }; g() { pip install "$@"; }; f a', ['pip install a b', 'echo a']],
    ['f() { for x in "$@"; do pip install $x; done; }; f "a b" c', ['pip install a b', 'pip install c']],
    ['f() { set -- b; pip install "$@"; }; f a', ['pip install ␀']],
    ['f() { [ $# -eq 0 ] && pip list; }; f a', []],
    ["sh -c 'pip install $0 $1' a b", ['pip install a b']],
    ["bash -c 'pip \"$@\"' -- install 'a b'", ['pip install a b']],
    ["sh -c 'pip install $X' a", ['pip install']],
  ])('%s', (text, lines) => {
    expect(callsOf(`RUN ${text}`)).toEqual(lines)
  })
})

test('what CMD names stands in CMD', () => {
  const text = 'FROM debian\nENTRYPOINT exec $0 "$@"\nCMD ["flask", "run"]\n'
  const call = factsOf(text).entry!.calls[0]!
  expect([lineOf(call), slice(text, call.span)]).toEqual(['flask run', '"flask", "run"'])
})
