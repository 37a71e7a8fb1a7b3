import { expect, test } from '@jest/globals'
import { budget, budgets, budgetsOf } from '../../src/config/budgets.js'

const size = budget('size')
const startup = budget('startup')

test.each([
  ['10 MB', { amount: 10e6, text: '10 MB' }],
  ['10MB', { amount: 10e6, text: '10 MB' }],
  ['500 kB', { amount: 5e5, text: '500 kB' }],
  ['1.5 GB', { amount: 1.5e9, text: '1.5 GB' }],
  ['0 MB', { amount: 0, text: '0 MB' }],
  ['5%', { percent: 5, text: '5%' }],
  ['2.5 %', { percent: 2.5, text: '2.5%' }],
  ['none', 'none'],
])('size %s', (text, value) => {
  expect(size.read(text, [])).toEqual({ value })
})

test.each([
  ['200 ms', { amount: 200, text: '200 ms' }],
  ['1.5 s', { amount: 1500, text: '1.5 s' }],
  ['10%', { percent: 10, text: '10%' }],
])('start %s', (text, value) => {
  expect(startup.read(text, [])).toEqual({ value })
})

test.each([
  '10',
  10,
  '10 MiB',
  '10 mb',
  '-1 MB',
  '1e3 MB',
  '1,5 MB',
  '5 percent',
  '',
  ' 10 MB',
  null,
  ['10 MB'],
  '200 ms',
])('size %j is not allowed', (value) => {
  const result = size.read(value, [])
  expect(result).toHaveProperty('problems')
  expect(JSON.stringify(result)).toContain(
    'allowed: a size like 10 MB (kB, MB, GB), a share of the base like 5%, or none',
  )
})

test('the message knows what was meant', () => {
  expect(JSON.stringify(size.read('10 mb', []))).toContain('10 MB')
  expect(JSON.stringify(startup.read('200', []))).toMatch(/200 (ms|s)/)
})

test('the schema says the same as reading does', () => {
  const [, { pattern }] = (startup.schema([]) as { anyOf: [unknown, { pattern: string }] }).anyOf
  for (const text of ['200 ms', '1.5 s', '10%', '10 MB', '5', '-5%', '10 mS'])
    expect(new RegExp(pattern).test(text)).toBe('value' in startup.read(text, []))
})

test('a mapping of budgets, and what is wrong with one', () => {
  const read = (entries: Record<string, string>) => budgets().read(new Map(Object.entries(entries)), [])
  const tenMegabytes = { amount: 10e6, text: '10 MB' }
  expect(read({ 'unpacked-size': '10 MB', startup: 'none' })).toEqual({
    value: new Map<string, unknown>([
      ['unpacked-size', tenMegabytes],
      ['startup', 'none'],
    ]),
  })
  expect(JSON.stringify(read({ sizes: '10 MB' }))).toContain('did you mean')
  expect(JSON.stringify(read({ size: '200 ms' }))).toContain('allowed: a size like 10 MB')
})

test('inputs win over what is said of the image, and that over what is said of all', () => {
  const [one, two, three] = [1, 2, 3].map((amount) => ({ amount, text: `${amount} MB` }))
  const nothing = { maxSizeIncrease: null, maxStartupIncrease: null, budgets: new Map() }
  expect(budgetsOf(nothing, new Map())).toEqual(new Map())
  const all = { ...nothing, budgets: new Map([['size', one!] as const, ['size-above-base', one!] as const]) }
  expect(budgetsOf(all, new Map([['size', two!]]))).toEqual(
    new Map([
      ['size', two],
      ['size-above-base', one],
    ]),
  )
  expect(budgetsOf({ ...all, maxSizeIncrease: three! }, new Map([['size', two!]])).get('size')).toEqual(three)
  expect(budgetsOf({ ...all, maxSizeIncrease: 'none' }, new Map([['size', two!]])).has('size')).toBe(false)
  expect(budgetsOf(all, new Map([['size-above-base', 'none']])).has('size-above-base')).toBe(false)
})
