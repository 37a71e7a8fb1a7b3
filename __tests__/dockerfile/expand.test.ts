import { describe, expect, test } from '@jest/globals'
import { applyOperation, expand, isKnown, UNKNOWN } from '../../src/dockerfile/expand.js'

const VALUES = new Map([
  ['HOME_', '/home'],
  ['EMPTY', ''],
  ['V', '3.12.4'],
  ['PATH', '/usr/bin'],
  ['U', UNKNOWN],
])

function expanded(text: string, escape = '\\'): string {
  return expand(text, (name) => VALUES.get(name), escape)
}

describe('variables and quotes', () => {
  test.each([
    ['plain', 'plain'],
    ['"a b"', 'a b'],
    ["'a b'", 'a b'],
    ['a"b"\'c\'', 'abc'],
    ['a\\ b', 'a b'],
    ['a\\tb', 'atb'],
    ['"a\\tb"', 'a\\tb'],
    ['"a\\\\b"', 'a\\b'],
    ["'a\\b'", 'a\\b'],
    ['a\\', 'a'],
    ['"a\\"b"', 'a"b'],
    ['"it\'s"', "it's"],
    ['$HOME_/x', '/home/x'],
    ['${HOME_}x', '/homex'],
    ['$HOME_x', ''],
    ['"$HOME_"', '/home'],
    ["'$HOME_'", '$HOME_'],
    ['\\$HOME_', '$HOME_'],
    ['"\\$HOME_"', '$HOME_'],
    ['\\\\$HOME_', '\\/home'],
    ['"\'$HOME_\'"', "'/home'"],
    ['a$', 'a$'],
    ['a$.b', 'a$.b'],
    ['$1a', 'a'],
    ['$999a', 'a'],
    ['$@a$*$?$$', 'a'],
    ['${@:-a}', 'a'],
    ['${HOME_', UNKNOWN],
    ['${}', UNKNOWN],
    ['${HOME_}}', '/home}'],
    ['$MISSING', ''],
  ])('%j', (text, value) => {
    expect(expanded(text)).toBe(value)
  })
})

describe('operations', () => {
  test.each([
    ['${A:-b}', 'b'],
    ['${A-b}', 'b'],
    ['${EMPTY:-b}', 'b'],
    ['${EMPTY-b}', ''],
    ['${HOME_:-b}', '/home'],
    ['${A:+b}', ''],
    ['${HOME_:+b}', 'b'],
    ['${EMPTY:+b}', ''],
    ['${EMPTY+b}', 'b'],
    ['${A:-$HOME_}', '/home'],
    ['${A:-${B:-c}}', 'c'],
    ['${A:-${HOME_}/x}', '/home/x'],
    ['${HOME_:+${HOME_}:}x', '/home:x'],
    ['${A:-"}"}', '}'],
    ['${A:-\\}}', '}'],
    ['${A:-\\${HOME_}z}', '${HOME_z}'],
    ['${A:-b {c}', 'b {c'],
    ['${HOME_?no}', '/home'],
    ['${A?no}', UNKNOWN],
    ['${V%.*}', '3.12'],
    ['${V%%.*}', '3'],
    ['${V#*.}', '12.4'],
    ['${V##*.}', '4'],
    ['${V#x}', '3.12.4'],
    ['${V%????}', '3.'],
    ['${V%%*}', ''],
    ['${U%.*}', UNKNOWN],
    ['${V/./-}', UNKNOWN],
    ['${U}', UNKNOWN],
    ['${U:-b}', 'b'],
    ['python:$U-slim', `python:${UNKNOWN}-slim`],
  ])('%s', (text, value) => {
    expect(expanded(text)).toBe(value)
  })

  test('with a backtick as the escape character', () => {
    expect(expanded('C:\\a`$b\\$HOME_', '`')).toBe('C:\\a$b\\/home')
  })

  test('an operator that nobody knows gives nothing known', () => {
    expect(applyOperation('a', '@Q', () => '')).toBe(UNKNOWN)
  })

  test('what grows without end becomes unknown', () => {
    let value = 'x'
    for (let round = 0; round < 40; round++) value = expand('$A$A', () => value, '\\')
    expect(value.length).toBeLessThan(100_000)
    expect(isKnown(value)).toBe(false)
  })
})
