import { expect, test } from '@jest/globals'
import { memoize, memoizeText } from '../../src/dockerfile/memo.js'

test('a value is computed once for each object', () => {
  let computed = 0
  const doubled = memoize(({ size }: { readonly size: number }) => {
    computed++
    return size * 2
  })
  const [first, second] = [{ size: 1 }, { size: 1 }]
  expect([doubled(first), doubled(second), doubled(first)]).toEqual([2, 2, 2])
  expect(computed).toBe(2)
})

test('so is one that is nothing', () => {
  let computed = 0
  const nothing = memoize((): string | undefined => {
    computed++
    return undefined
  })
  const key = {}
  expect([nothing(key), nothing(key)]).toEqual([undefined, undefined])
  expect(computed).toBe(1)
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
