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
    ['python -m compileall -i files.txt', [], [''], true],
    ['python -m compileall $(python -c "print(1)")', ['/srv/\0'], [''], true],
    ['python3.12 -m py_compile a.py', ['/srv/a.py'], [''], false],
    ['uv run python -m compileall /app', ['/app'], [''], false],
    ['python -c "import compileall; compileall.compile_dir(\'/app\')"', ['/app'], null, true],
  ])('%s', (command, paths, levels, unsure) => {
    const { call } = factsOf(withBase(`WORKDIR /srv\nRUN ${command}`)).calls.at(-1)!
    expect(readCompilation(call)).toMatchObject({ paths, levels, unsure })
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
