import { describe, expect, test } from '@jest/globals'
import { cpuSeconds } from '../../cpu-time.js'
import fc from 'fast-check'
import { isList, isTable, parseToml, type TomlValue } from '../../../src/dockerfile/manifests/toml.js'

function plain(value: TomlValue): unknown {
  if (isTable(value)) return Object.fromEntries([...value].map(([key, one]) => [key, plain(one)]))
  return isList(value) ? value.map(plain) : value
}

function read(text: string): unknown {
  const { table, complete } = parseToml(text)
  return complete ? plain(table) : null
}

describe('TOML', () => {
  test.each<[string, unknown]>([
    ['', {}],
    ['\uFEFFa = 1 # one\r\nb = "x"\r\n', { a: 1, b: 'x' }],
    ['a.b.c = true\na.d = false', { a: { b: { c: true }, d: false } }],
    ['"a.b" = 1\n\'c d\' = 2', { 'a.b': 1, 'c d': 2 }],
    ['[x]\na = 1\n[x.y]\nb = 2\n[ x . "z.w" ]\nc = 3', { x: { a: 1, y: { b: 2 }, 'z.w': { c: 3 } } }],
    ['[[a]]\nn = 1\n[[a]]\nn = 2\n[a.b]\nc = 3', { a: [{ n: 1 }, { n: 2, b: { c: 3 } }] }],
    ['a = [1, [2, "x"],\n # note\n 3,\n]\nb = []', { a: [1, [2, 'x'], 3], b: [] }],
    ['a = {b = 1, "c" = {d = [1]}, e.f = 2}\ng = {}', { a: { b: 1, c: { d: [1] }, e: { f: 2 } }, g: {} }],
    ['a = "q\\"\\\\\\u00e9\\U0001F600\\n"', { a: 'q"\\é😀\n' }],
    ["a = 'C:\\x'", { a: 'C:\\x' }],
    ['a = """\nx\n  \\\n   y "" z"""', { a: 'x\n  y "" z' }],
    ['a = """x"""""', { a: 'x""' }],
    ["a = '''\nx\\n'''", { a: 'x\\n' }],
    [
      'a = 1_000\nb = 0xFF\nc = -1.5e3\nd = 1979-05-27 07:32:00Z\ne = 07:32:00',
      {
        ...{ a: 1000, b: 255, c: -1500, d: '1979-05-27 07:32:00Z', e: '07:32:00' },
      },
    ],
    ['__proto__ = 1\n[constructor]\nx = 2', { ['__proto__']: 1, constructor: { x: 2 } }],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test.each([
    'a',
    'a =',
    'a = [1',
    'a = {b = 1',
    'a = "x',
    'a = """x',
    '[a',
    'a = 1 b = 2',
    'a = 1\na = 2',
    'a = 1\n[a.b]',
    'a = [1 2]',
    'a = "\\q"',
    'a = nonsense',
    '[[a]\n',
    'a = 1\n[[a]]',
  ])('%j is wrong', (text) => {
    expect(read(text)).toBeNull()
  })

  test('what stands before an error is kept', () => {
    const { table, complete } = parseToml('a = 1\nb = ?\nc = 3')
    expect(complete).toBe(false)
    expect(plain(table)).toEqual({ a: 1 })
  })

  test('any text is read without a throw, in time', async () => {
    const piece = fc.constantFrom('[', ']', '{', '}', '=', '.', '"', "'", '"""', '\\', '\n', ' ', ',', 'a', '1', '#')
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (text) => parseToml(text).table.size >= 0,
      ),
    )
    const seconds = await cpuSeconds(() => {
      for (const part of [' ', '\n', '#', '"', '[', '{', 'a.', '\\', 'a = [', '"""', 'a=1\n'])
        parseToml(part.repeat(100_000))
      parseToml(`a = """${'\\ \n'.repeat(50_000)}`)
      parseToml(`a = ${'['.repeat(100_000)}`)
    })
    expect(seconds).toBeLessThan(30)
  })
})
