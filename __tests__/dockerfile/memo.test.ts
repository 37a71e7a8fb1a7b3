import { describe, expect, test } from '@jest/globals'
import { answering, memoize, memoizeBoth, memoizeText } from '../../src/dockerfile/memo.js'

const places: [string, <Key extends object>(key: Key) => Key][] = [
  ['as it is', (key) => key],
  ['with a place for answers', answering],
]

describe.each(places)('an object %s', (_, placed) => {
  test('has a value computed once', () => {
    let computed = 0
    const doubled = memoize(({ size }: { readonly size: number }) => {
      computed++
      return size * 2
    })
    const [first, second] = [placed({ size: 1 }), placed({ size: 1 })]
    expect([doubled(first), doubled(second), doubled(first)]).toEqual([2, 2, 2])
    expect(computed).toBe(2)
  })

  test('has one computed once that is nothing', () => {
    let computed = 0
    const nothing = memoize((): string | undefined => {
      computed++
      return undefined
    })
    const [key, other] = [placed({}), placed({})]
    expect([nothing(key), nothing(other), nothing(key)]).toEqual([undefined, undefined, undefined])
    expect(computed).toBe(2)
  })

  test('answers each question for itself', () => {
    const [next, before] = [1, -1].map((step) => memoize(({ size }: { readonly size: number }) => size + step))
    const key = placed({ size: 5 })
    expect([next!(key), before!(key), next!(key)]).toEqual([6, 4, 6])
  })

  test('has a copy that answers for itself, and looks as before', () => {
    const doubled = memoize(({ size }: { readonly size: number }) => size * 2)
    const key = placed({ size: 1 })
    expect(doubled(key)).toBe(2)
    expect(doubled({ ...key, size: 4 })).toBe(8)
    expect(doubled(key)).toBe(2)
    expect(Reflect.ownKeys({ ...key })).toEqual(['size'])
  })
})

test('two objects have a value computed once, whatever else is handed on', () => {
  const asked: string[] = []
  const joined = memoizeBoth((one: { readonly name: string }, other: { readonly name: string }, more: string) => {
    asked.push(`${one.name}${other.name}${more}`)
    return one.name === other.name ? null : `${one.name}${other.name}`
  })
  const [a, b] = [answering({ name: 'a' }), { name: 'b' }]
  const pairs = [[a, b] as const, [b, a] as const, [a, a] as const, [a, b] as const, [a, a] as const]
  expect(pairs.map(([one, other], at) => joined(one, other, `${at}`))).toEqual(['ab', 'ba', null, 'ab', null])
  expect(asked).toEqual(['ab0', 'ba1', 'aa2'])
})

test.each<[string, readonly string[], number]>([
  ['a text that comes up again', ['a', 'b', 'a', 'b'], 2],
  ['the longest that is kept', ['x'.repeat(20_000), 'x'.repeat(20_000)], 1],
  ['a longer one', ['x'.repeat(20_001), 'x'.repeat(20_001)], 2],
  ['as many as are kept, and the first again', [...Array.from({ length: 500 }, (_, at) => `${at}`), '0'], 500],
  ['one more, and the first again', [...Array.from({ length: 501 }, (_, at) => `${at}`), '0'], 502],
])('%s', (_, texts, expected) => {
  let computed = 0
  const length = memoizeText((text) => {
    computed++
    return text.length
  })
  expect(texts.map(length)).toEqual(texts.map((text) => text.length))
  expect(computed).toBe(expected)
})
