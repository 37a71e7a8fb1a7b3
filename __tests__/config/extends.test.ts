import { expect, test } from '@jest/globals'
import { loadConfiguration, type LoadedConfiguration } from '../../src/config/extends.js'
import { SourceText } from '../../src/source/text.js'
import { rules } from './example-rules.js'

/** Loads `a.yml` of a tree of files. */
function load(files: Readonly<Record<string, string | null>>): Promise<LoadedConfiguration> {
  const read = (path: string) => {
    const text = files[path]
    return Promise.resolve(text === undefined ? undefined : text === null ? { problem: 'is not UTF-8 text' } : { text })
  }
  return loadConfiguration(new SourceText('a.yml', files['a.yml'] ?? ''), { name: 'commit 1a2b3c4', read }, rules)
}

const errorOf = (files: Readonly<Record<string, string | null>>): Promise<string> =>
  load(files).then(
    () => 'no error',
    (error: unknown) => (error instanceof Error && error.name === 'UserError' ? error.message : 'a bug'),
  )

test('what a file says wins over what it extends, a later one over an earlier one; rules each by themselves', async () => {
  const { given, paths } = await load({
    'a.yml': 'extends: [b.yml, ./ci/c.yml]\ncomments: both\nrules: {alpine-base: error}\n',
    'b.yml': 'comments: off\nfail-on: notice\nignore: [x]\nrules: {alpine-base: off, output-buffered: off}\n',
    'ci/c.yml': 'fail-on: never\nextends: d.yml\n',
    'd.yml': 'fail-on: warning\nallow-ignores: false\n',
  })
  expect(given).toMatchObject({ comments: 'both', 'fail-on': 'never', ignore: ['x'], 'allow-ignores': false })
  expect([...(given.rules ?? [])].map(([id, { level }]) => [id, level])).toEqual([
    ['alpine-base', 'error'],
    ['output-buffered', 'off'],
  ])
  expect(paths).toEqual(['a.yml', 'b.yml', 'ci/c.yml', 'd.yml'])
})

test('images know where they stand', async () => {
  const { given } = await load({
    'a.yml': 'extends: b.yml\n',
    'b.yml': 'images:\n  - dockerfile: x\n    user: 1000\n  - image: shop:1\n',
  })
  expect(given.images).toMatchObject([
    { path: 'b.yml', line: 2, dockerfile: 'x', user: '1000' },
    { path: 'b.yml', line: 4, dockerfile: null, image: 'shop:1' },
  ])
})

test('one that two extend is no circle', async () => {
  const { given } = await load({ 'a.yml': 'extends: [b, c]', b: 'extends: d', c: 'extends: d', d: 'fail-on: never' })
  expect(given['fail-on']).toBe('never')
})

const ROOT = 'allowed: paths of files, from the repository’s root'

test.each([
  ['missing', { 'a.yml': '\nextends: b.yml' }, `a.yml:2:10: extends: there is no b.yml in commit 1a2b3c4; ${ROOT}`],
  [
    'missing, in a list of a second file',
    { 'a.yml': 'extends: b', b: 'extends:\n  - a/c\n' },
    `b:2:5: extends: there is no a/c in commit 1a2b3c4; ${ROOT}`,
  ],
  ['itself', { 'a.yml': 'extends: a.yml' }, 'a.yml:1:10: extends: a.yml extends a.yml; allowed: no circle'],
  [
    'a circle',
    { 'a.yml': 'extends: b', b: 'extends: a.yml' },
    'b:1:10: extends: a.yml extends b extends a.yml; allowed: no circle',
  ],
  ['unreadable', { 'a.yml': 'extends: b', b: null }, 'a.yml:1:10: extends: b is not UTF-8 text'],
  ['wrong inside', { 'a.yml': 'extends: b', b: 'fail-on: x' }, /^b:1:10: fail-on: "x" is not allowed/],
  [
    'out of the checkout',
    { 'a.yml': 'extends: [../b]' },
    /^a\.yml:1:11: extends: "\.\.\/b" is not allowed; allowed: a path/,
  ],
  [
    'too deep',
    Object.fromEntries(
      ['a.yml', 'b', 'c', 'd', 'e', 'f'].map((name, at, all) => [name, `extends: ${all[at + 1] ?? 'g'}`]),
    ),
    'f:1:10: extends: files extend each other more than 5 times; allowed: fewer',
  ],
])('%s', async (_, files, message) => {
  expect(await errorOf(files)).toEqual(typeof message === 'string' ? message : expect.stringMatching(message))
})

test('too many', async () => {
  const names = Array.from({ length: 20 }, (_, index) => `b${index}`)
  const files = Object.fromEntries(names.map((name) => [name, 'fail-on: never']))
  expect(await errorOf({ ...files, 'a.yml': `extends: [${names.join(', ')}]` })).toMatch(/extends: more than 20 files/)
})
