import { describe, expect, test } from '@jest/globals'
import type { Key } from '../../src/config/key.js'
import { KEYS, type KeyName } from '../../src/config/keys.js'
import type { Plain } from '../../src/config/plain.js'
import { ofShard } from '../../src/config/shard.js'

/** What a text in an input or an option comes to: the value, or the messages. */
function read(name: KeyName, text: string, place: 'input' | 'option' = 'input'): unknown {
  return readPlain(name, (KEYS[name] as Key<unknown>).type.fromText(text, place))
}

function readPlain(name: KeyName, plain: Plain): unknown {
  const result = (KEYS[name] as Key<unknown>).type.read(plain, [])
  return 'value' in result ? result.value : result.problems.map(({ message }) => message).join('; ')
}

const QUANTITIES = ['size', 'startup', 'stop', 'rebuild', 'interpreter']
const QUANTITIES_ALLOWED = 'allowed: size, startup, stop, rebuild, interpreter, or one of all, off alone'

describe('measure', () => {
  test.each([
    ['off', []],
    ['all', QUANTITIES],
    ['startup\nsize', ['size', 'startup']],
    ['startups', `"startups" is not allowed; ${QUANTITIES_ALLOWED}; did you mean "startup"?`],
    ['all\nsize', `a list is not allowed; ${QUANTITIES_ALLOWED}`],
    ['size, startup', `"size, startup" is not allowed; ${QUANTITIES_ALLOWED}`],
  ])('%j', (text, expected) => {
    expect(read('measure', text)).toEqual(expected)
  })

  test('as an option, between commas; in a file, with or without a list', () => {
    expect(read('measure', 'stop,size', 'option')).toEqual(['size', 'stop'])
    expect(readPlain('measure', 'all')).toEqual(QUANTITIES)
    expect(readPlain('measure', ['rebuild'])).toEqual(['rebuild'])
    expect(readPlain('measure', false)).toBe(`false is not allowed; ${QUANTITIES_ALLOWED}`)
  })
})

const TIME = 'allowed: a whole number with s, m or h, like 90s, 15m or 1h, from 10 to 21600 seconds'
const NAME = 'allowed: a builder’s name: a letter, then letters, digits, dots, _ and -'
const SECRET = 'allowed: secrets as buildx takes them: id=NAME,src=FILE or id=NAME,env=VARIABLE'
const CONTEXT = 'allowed: contexts as buildx takes them: NAME=PATH, NAME=docker-image://…'
const SHARD = 'allowed: part/parts, like 2/5, of at most 256 parts'

test.each<[KeyName, string, unknown]>([
  ['measure-timeout', '90s', 90_000],
  ['measure-timeout', '15m', 900_000],
  ['measure-timeout', '1h', 3_600_000],
  ['measure-timeout', '5', `"5" is not allowed; ${TIME}`],
  ['measure-timeout', '9s', `"9s" is not allowed; ${TIME}`],
  ['measure-timeout', '7h', `"7h" is not allowed; ${TIME}`],
  ['measure-timeout', '1h30m', `"1h30m" is not allowed; ${TIME}`],
  ['builder', 'remote-1', 'remote-1'],
  ['builder', '--push', `"--push" is not allowed; ${NAME}`],
  ['secrets', 'id=npm,src=.npmrc\n# a comment\nid=pip,env=PIP', ['id=npm,src=.npmrc', 'id=pip,env=PIP']],
  ['secrets', 'type=file,id=npm,source=a', ['type=file,id=npm,source=a']],
  ['secrets', 'hunter2', `item 1 is not allowed; ${SECRET}`],
  ['secrets', 'src=.npmrc', `item 1 is not allowed; ${SECRET}`],
  ['secrets', 'id=a\nid=b,uid=0', `item 2 is not allowed; ${SECRET}`],
  ['build-contexts', 'base=docker-image://a:1\nsrc=../lib', ['base=docker-image://a:1', 'src=../lib']],
  ['build-contexts', '--push', `item 1 is not allowed; ${CONTEXT}`],
  ['build-contexts', 'a=', `item 1 is not allowed; ${CONTEXT}`],
  ['shard', '2/5', { part: 2, of: 5 }],
  ['shard', '256/256', { part: 256, of: 256 }],
  ['shard', '0/5', `"0/5" is not allowed; ${SHARD}`],
  ['shard', '6/5', `"6/5" is not allowed; ${SHARD}`],
  ['shard', '1/257', `"1/257" is not allowed; ${SHARD}`],
  ['target', '--x', '"--x" is not allowed; allowed: the name or the number of a stage'],
  ['target', '0', '0'],
  ['platform', 'linux/arm/v7', 'linux/arm/v7'],
  ['platform', 'linux', '"linux" is not allowed; allowed: one platform, like linux/arm64'],
  ['context', './a/', 'a'],
  ['context', '.', '.'],
  ['context', '../a', '"../a" is not allowed; allowed: the path of a folder, relative to the repository and inside it'],
  ['mode', 'plans', '"plans" is not allowed; allowed: review, plan, measure, publish; did you mean "plan"?'],
])('%s %j', (name, text, expected) => {
  expect(read(name, text)).toEqual(expected)
})

test('a build argument holds its commas and equal signs', () => {
  expect(read('build-args', 'A=b,c=d', 'option')).toEqual(new Map([['A', 'b,c=d']]))
  expect(readPlain('build-args', ['A=1', 'B='])).toEqual(
    new Map([
      ['A', '1'],
      ['B', ''],
    ]),
  )
  expect(readPlain('build-args', ['A'])).toBe('an empty value is not allowed; allowed: text')
  expect(readPlain('build-args', ['a-b=c'])).toMatch(/^"a-b" is no name; allowed: build arguments/)
})

test('the parts of a whole are it again, none twice, alike in size', () => {
  const items = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
  const parts = [1, 2, 3].map((part) => ofShard(items, { part, of: 3 }))
  expect(parts).toEqual([
    ['a', 'd', 'g'],
    ['b', 'e'],
    ['c', 'f'],
  ])
})
