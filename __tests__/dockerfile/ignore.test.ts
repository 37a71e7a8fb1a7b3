import { describe, expect, test } from '@jest/globals'
import { cpuSeconds } from '../cpu-time.js'
import fc from 'fast-check'
import { matchPatterns, parseIgnore } from '../../src/dockerfile/ignore.js'

/** What one pattern covers, and what it doesn't: the cases of moby/patternmatcher's own tests. */
const MATCHES: readonly (readonly [pattern: string, covers: readonly string[], not: readonly string[]])[] = [
  ['**', ['file', 'file/', '/', 'dir/file', 'dir/file/'], []],
  ['**/', ['file', 'file/', '/', 'dir/file', 'dir/file/'], []],
  ['**/**', ['dir/file', 'dir/file/'], []],
  ['dir/**', ['dir/file', 'dir/file/', 'dir/dir2/file', 'dir/dir2/file/'], []],
  ['**/dir', ['dir', 'dir/file'], []],
  ['**/dir2/*', ['dir/dir2/file', 'dir/dir2/file/'], []],
  ['**/dir2/**', ['dir/dir2/dir3/file', 'dir/dir2/dir3/file/'], []],
  ['**file', ['file', 'dir/file', 'dir/dir/file'], []],
  ['**/file', ['dir/file', 'dir/dir/file'], []],
  ['**/file*', ['dir/dir/file', 'dir/dir/file.txt'], []],
  ['**/file*txt', ['dir/dir/file.txt'], []],
  ['**/file*.txt', ['dir/dir/file.txt'], []],
  ['**/file*.txt*', ['dir/dir/file.txt'], []],
  ['**/**/*.txt', ['dir/dir/file.txt', 'file.txt'], []],
  ['**/**/*.txt2', [], ['dir/dir/file.txt']],
  ['**/*.txt', ['file.txt'], []],
  ['a**/*.txt', ['a/file.txt', 'a/dir/file.txt', 'a/dir/dir/file.txt'], []],
  ['a/*.txt', ['a/file.txt'], ['a/dir/file.txt']],
  ['a/*.txt**', ['a/file.txt'], []],
  ['a[b-d]e', ['ace'], ['ae', 'aae']],
  ['a[^b-d]e', ['aze'], []],
  ['.*', ['.foo'], ['foo']],
  ['abc.def', ['abc.def'], ['abcdef', 'abcZdef']],
  ['abc?def', ['abcZdef'], ['abcdef']],
  ['a\\\\', ['a\\'], []],
  ['**/foo/bar', ['foo/bar', 'dir/foo/bar', 'dir/dir2/foo/bar'], []],
  ['abc/**', ['abc/def', 'abc/def/ghi'], ['abc']],
  ['**/.foo', ['.foo'], ['bar.foo']],
  ['a(b)c/def', ['a(b)c/def'], ['a(b)c/xyz']],
  ['a.|)$(}+{bc', ['a.|)$(}+{bc'], []],
  [
    'dist/proxy.py-2.4.0rc3.dev36+g08acad9-py3-none-any.whl',
    ['dist/proxy.py-2.4.0rc3.dev36+g08acad9-py3-none-any.whl'],
    [],
  ],
  ['dist/*.whl', ['dist/proxy.py-2.4.0rc3.dev36+g08acad9-py3-none-any.whl'], []],
  ['a\\*b', ['a*b'], ['ab']],
  // Go's own cases for file patterns.
  ['abc', ['abc'], []],
  ['*', ['abc', 'fileutils.go'], []],
  ['*.go', ['fileutils.go'], ['.']],
  ['*c', ['abc'], []],
  ['a*', ['a', 'abc', 'ab/c'], []],
  ['a*/b', ['abc/b'], ['a/c/b']],
  ['a*b*c*d*e*/f', ['axbxcxdxe/f', 'axbxcxdxexxx/f'], ['axbxcxdxe/xxx/f', 'axbxcxdxexxx/fff']],
  ['a*b?c*x', ['abxbbxdbxebxczzx'], ['abxbbxdbxebxczzy']],
  ['ab[c]', ['abc'], []],
  ['ab[b-d]', ['abc'], []],
  ['ab[e-g]', [], ['abc']],
  ['ab[^c]', [], ['abc']],
  ['ab[^b-d]', [], ['abc']],
  ['ab[^e-g]', ['abc'], []],
  ['a?b', ['a☺b'], ['a/b']],
  ['a[^a]b', ['a☺b'], []],
  ['a???b', [], ['a☺b']],
  ['a[^a][^a][^a]b', [], ['a☺b']],
  ['[a-ζ]*', ['α'], []],
  ['*[a-ζ]', [], ['A']],
  ['a*b', [], ['a/b']],
  ['[\\]a]', [']'], []],
  ['[\\-]', ['-'], []],
  ['[x\\-]', ['x', '-'], ['z']],
  ['[\\-x]', ['x', '-'], ['a']],
  ['*x', ['xxx'], []],
]

const MALFORMED = [
  ...['[]a]', '[-]', '[x-]', '[-x]', '\\', '[a-b-c]', '[', '[^', '[^bc', 'a[', '!', '! '],
  // These pass the check of a pattern's form and fail as expressions.
  ...['[Local-Only]/', '[z-a]*', '[[:nothing:]]', 'a\\q'],
]

const SEVERAL: readonly (readonly [patterns: readonly string[], path: string, excluded: boolean])[] = [
  [['**', '!util/docker/web'], 'util/docker/web/foo', false],
  [['**', '!util/docker/web', 'util/docker/web/foo'], 'util/docker/web/foo', true],
  [
    ['**', '!dist/proxy.py-2.4.0rc3.dev36+g08acad9-py3-none-any.whl'],
    'dist/proxy.py-2.4.0rc3.dev36+g08acad9-py3-none-any.whl',
    false,
  ],
  [['**', '!dist/*.whl'], 'dist/proxy.py-2.4.0rc3.dev36+g08acad9-py3-none-any.whl', false],
  [['!fileutils.go', '*.go'], 'fileutils.go', true],
  [['*.go', '!fileutils.go'], 'fileutils.go', false],
  [['docs', '!docs/README.md'], 'docs/README.md', false],
  [['docs/', '!docs/README.md'], 'docs/README.md', false],
  [['docs/*', '!docs/README.md'], 'docs/README.md', false],
  [['docs', '  !docs/README.md'], 'docs/README.md', false],
  [['docs', '!docs/README.md  '], 'docs/README.md', false],
  [['docs', 'config', ''], 'src', false],
  [[], '/any/path/there', false],
  // Where the walk differs from asking for one path alone: an exception that a folder wasn't asked about.
  [['a/b', '!a'], 'a/b', true],
  [['a/*.txt', '!a'], 'a/x.txt', true],
  [['*', '!e/*/**'], 'e/f/x', true],
  [['*', '!e/**'], 'e/f/x', false],
  [['*', '!e/*'], 'e/f', false],
  [['*', '!e/f/*'], 'e/f/x', false],
  [['*', '!e/f/*'], 'e/x', true],
  [['*', '!src', '**/*.pyc'], 'src/a/b.pyc', true],
  [['*', '!src', '**/*.pyc'], 'src/a/b.py', false],
]

describe('patterns', () => {
  const cases = MATCHES.flatMap(([pattern, covers, not]) => [
    ...covers.map((path) => [pattern, path, true] as const),
    ...not.map((path) => [pattern, path, false] as const),
  ])

  test.each(cases)('%s over %s: %s', (pattern, path, expected) => {
    const ignore = parseIgnore(pattern)
    expect(ignore.problems).toEqual([])
    expect(ignore.excludes(path)).toBe(expected)
    expect(matchPatterns([pattern])(path)).toBe(expected)
  })

  test.each(SEVERAL)('%j over %s: %s', (patterns, path, expected) => {
    expect(parseIgnore(patterns.join('\n')).excludes(path)).toBe(expected)
  })

  test.each(MALFORMED)('%s is reported and matches nothing', (pattern) => {
    const ignore = parseIgnore(`a.txt\n${pattern}\nb.txt`)
    expect(ignore.problems.map(({ line }) => line)).toEqual([2])
    for (const path of ['x', 'a', ']', '-', 'z', 'm']) expect(ignore.excludes(path)).toBe(false)
    expect([ignore.excludes('a.txt'), ignore.excludes('b.txt')]).toEqual([true, true])
  })

  test.each([
    ['[[:digit:]]x', '7x', true],
    ['[[:digit:]]x', 'dx', false],
    ['\\d*', '5', true],
    ['[!a]b', 'cb', false],
    ['[!a]b', '!b', true],
    ['a^b*', 'a^b', false],
    ['[*]', '*', false],
    ['[*]', '/]', true],
  ])("%s over %s: %s, as Go's expressions have it", (pattern, path, expected) => {
    expect(parseIgnore(pattern).excludes(path)).toBe(expected)
  })
})

describe('ignore files', () => {
  test('lines are cleaned, comments and blank ones left out', () => {
    const text = '\uFEFFone\n/two\r\n/a/file/here\n\n  last/ \n# comment\n # none\n! /inverted/abs\n./x/../y//z\n../up'
    const { patterns, problems } = parseIgnore(text)
    expect(problems).toEqual([])
    expect(patterns.map(({ line, pattern, exception }) => `${line} ${exception ? '!' : ''}${pattern}`)).toEqual([
      '1 one',
      '2 two',
      '3 a/file/here',
      '5 last',
      '7 # none',
      '8 !inverted/abs',
      '9 y/z',
      '10 ../up',
    ])
  })

  test('patterns are anchored at the root and tell case', () => {
    const ignore = parseIgnore('__pycache__\n*.PYC')
    expect(ignore.excludes('__pycache__/a.pyc')).toBe(true)
    expect(ignore.excludes('app/__pycache__/a.pyc')).toBe(false)
    expect(ignore.excludes('a.pyc')).toBe(false)
    expect(ignore.excludes('./__pycache__/')).toBe(true)
    expect(ignore.excludes('.')).toBe(false)
  })

  test('the pattern that decides has its line', () => {
    const ignore = parseIgnore('# all\n*\n!app\n**/tests')
    expect(ignore.decidedBy('app/main.py')).toMatchObject({ line: 3, text: '!app', exception: true })
    expect(ignore.decidedBy('app/tests/test_a.py')).toMatchObject({ line: 4 })
    expect(ignore.decidedBy('README.md')).toMatchObject({ line: 2, text: '*' })
    expect(parseIgnore('docs').decidedBy('app')).toBeNull()
  })
})

describe('any text', () => {
  const piece = fc.constantFrom(
    '*',
    '**',
    '?',
    '[',
    ']',
    '^',
    '-',
    '\\',
    '/',
    '!',
    '.',
    '..',
    'a',
    'b',
    '☺',
    '[a-c]',
    ' ',
  )
  const pattern = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))

  test('never throws, and answers the same again and in another order', () => {
    fc.assert(
      fc.property(fc.array(pattern, { maxLength: 6 }), fc.array(pattern, { maxLength: 6 }), (patterns, paths) => {
        const ignore = parseIgnore(patterns.join('\n'))
        const answers = paths.map((path) => ignore.excludes(path))
        const fresh = parseIgnore(patterns.join('\n'))
        expect(paths.toReversed().map((path) => fresh.excludes(path))).toEqual(answers.toReversed())
        for (const path of paths) ignore.decidedBy(path)
      }),
    )
  })

  test('takes time in proportion', async () => {
    const long = 'a/'.repeat(1000) + 'a'.repeat(1000)
    const seconds = await cpuSeconds(() => {
      const ignore = parseIgnore(['**/*a*a*a*a*a*a*b', '**/'.repeat(200) + 'x*y', '[a-b]'.repeat(300)].join('\n'))
      expect(ignore.excludes(long)).toBe(false)
      expect(ignore.excludes('a'.repeat(100_000))).toBe(false)
    })
    expect(seconds).toBeLessThan(30)
  })
})
