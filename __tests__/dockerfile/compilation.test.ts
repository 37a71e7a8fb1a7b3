import { describe, expect, test } from '@jest/globals'
import { readCompilation } from '../../src/dockerfile/compilation.js'
import { isOn } from '../../src/dockerfile/flags.js'
import { parseImageReference } from '../../src/dockerfile/image-reference.js'
import { factsOf, withBase } from './reading.js'

describe('commands that compile', () => {
  test.each<[string, readonly string[] | 'sys.path', readonly string[] | null, boolean]>([
    ['python -m compileall /app', ['/app'], [''], false],
    ['python -m compileall -q -j 0 /app src', ['/app', '/srv/src'], [''], false],
    ['python -m compileall', 'sys.path', [''], false],
    ['python -m compileall -x "test|bad" .', ['/srv'], [''], false],
    ['python -m compileall --invalidation-mode unchecked-hash /app', ['/app'], [''], false],
    ['python -O -m compileall /app', ['/app'], ['1'], false],
    ['python -OOm compileall /app', ['/app'], ['2'], false],
    ['python -m compileall -o 0 -o 1 -o 2 /app', ['/app'], ['', '1', '2'], false],
    ['python -m compileall -o1 -o2 /app', ['/app'], ['1', '2'], false],
    ['python -O -m compileall -o 0 -o -1 /app', ['/app'], ['', '1'], false],
    ['python -m compileall -o $(cat level) /app', ['/app'], null, false],
    ['python -m compileall -o 0 -o 1 --hardlink-dupes /app', ['/app'], ['', '1'], false],
    ['python -m compileall -qfj 0 /app', ['/app'], [''], false],
    ['python -m compileall --invalidation unchecked-hash -- /app', ['/app'], [''], false],
    ['python -m compileall -i files.txt', [], [''], true],
    ['python -m compileall $(python -c "print(1)")', ['/srv/\0'], [''], true],
    ['python3.12 -m py_compile a.py', ['/srv/a.py'], [''], false],
    ['uv run python -m compileall /app', ['/app'], [''], false],
    ['python -c "import compileall; compileall.compile_dir(\'/app\')"', ['/app'], null, true],
  ])('%s', (command, paths, levels, unsure) => {
    const { call } = factsOf(withBase(`WORKDIR /srv\nRUN ${command}`)).calls.at(-1)!
    expect(readCompilation(call)).toMatchObject({ paths, levels, unsure })
  })

  test.each([
    ...['-r 10', '-d /app', '-s /build', '-p /', '-x tests', '-j 0', '-o 2', '-e /app', '--workers 2'],
    '--invalidation-mode checked-hash',
  ])('the value of %s is no folder', (option) => {
    const { call } = factsOf(withBase(`RUN python -m compileall ${option} /srv`)).calls[0]!
    expect(readCompilation(call)).toMatchObject({ paths: ['/srv'], unsure: false })
  })

  test.each<[string, string]>([
    ['python -O -m compileall /app', '1'],
    ['python -OO -m compileall /app', '2'],
    ['python -sO -m compileall /app', '1'],
    ['python -B -OO -m compileall /app', '2'],
    ['python -X dev -m compileall /app', ''],
    ['python -X dev -O -m compileall /app', '1'],
    ['python -W ignore -OO -m compileall /app', '2'],
    ['python --check-hash-based-pycs never -O -m compileall /app', '1'],
    ['python -BX dev -O -m compileall /app', '1'],
    ['python -Xdev -O -m compileall /app', '1'],
    ['python -O -O -m compileall /app', '2'],
    ['python -XO -m compileall /app', ''],
    // Behind the module's name it is the module's, which knows no such option.
    ['python -m compileall -qO /app', ''],
    ['python -bm compileall -O /app', ''],
  ])("%s: the interpreter's level is %j", (command, level) => {
    expect(readCompilation(factsOf(withBase(`RUN ${command}`)).calls[0]!.call)?.levels).toEqual([level])
  })

  test.each(['python compileall.py', 'python -c "print(1)"', 'compileall /app', 'python -m pip install compileall'])(
    '%s compiles nothing of that kind',
    (command) => {
      expect(readCompilation(factsOf(withBase(`RUN ${command}`)).calls[0]!.call)).toBeNull()
    },
  )
})

test.each<[string | undefined, boolean | null]>([
  [undefined, false],
  ['', false],
  ['0', false],
  ['00', false],
  ['1', true],
  ['-2', true],
  ['false', true],
  ['no', true],
  ['off', true],
  ['true', true],
  [' ', true],
  ['0x0', true],
  ['\0', null],
  ['1\0', null],
])('a variable set to %j is on: %p', (value, on) => {
  expect(isOn(value)).toBe(on)
})

test.each<[string, string | null, string | null, string | null]>([
  ['python', 'python', null, null],
  ['python:3.12-slim', 'python', '3.12-slim', null],
  ['python@sha256:abc', 'python', null, 'sha256:abc'],
  ['python:3.12@sha256:abc', 'python', '3.12', 'sha256:abc'],
  ['docker.io/library/python:3', 'python', '3', null],
  ['index.docker.io/library/python', 'python', null, null],
  ['library/python', 'python', null, null],
  ['docker.io/a/b:1', 'a/b', '1', null],
  ['ghcr.io/astral-sh/uv:python3.12-bookworm', 'ghcr.io/astral-sh/uv', 'python3.12-bookworm', null],
  ['localhost:5000/a/b:1', 'localhost:5000/a/b', '1', null],
  ['localhost:5000/a', 'localhost:5000/a', null, null],
  ['Python:3', 'python', '3', null],
  ['python:\0', 'python', '\0', null],
  ['\0/python:3', null, null, null],
  ['', null, null, null],
])('the image %j', (text, repository, tag, digest) => {
  const reference = parseImageReference(text)
  expect(reference && [reference.repository, reference.tag, reference.digest]).toEqual(
    repository === null ? null : [repository, tag, digest],
  )
})
