import { describe, expect, test } from '@jest/globals'
import { around, CLAIMS, differing, judged } from './claims.js'

/*
 * What numbers about bytecode mean is decided by tables: an engine's own change from run to run.
 */

const size = (unpacked: number, installed: number, library = 0): object => {
  const packed = unpacked / 3
  return { packed, error: [packed - 1e5, packed + 1e5], unpacked, installed, pip: 373, library }
}

describe('pip', () => {
  const usual = size(160e6, 1000, 184)
  test.each([
    [
      'pip ignores the variable and obeys the option; little is saved',
      { variable: size(157.5e6, 1000), 'no-compile': size(150e6, 0, 184), both: size(147e6, 0) },
      ['false', 'true', 'partly', 'true'],
    ],
    [
      'the variable would keep all out',
      { variable: size(145e6, 0), 'no-compile': size(150e6, 0, 184), both: size(145e6, 0) },
      ['true', 'partly', 'true', 'partly'],
    ],
    [
      'nothing is saved at all',
      { variable: usual, 'no-compile': usual, both: usual },
      ['false', 'partly', 'false', 'true'],
    ],
    [
      'more than a tenth is saved',
      { variable: size(120e6, 0), 'no-compile': size(120e6, 0), both: size(120e6, 0) },
      ['true', 'partly', 'true', 'false'],
    ],
  ])('%s', (_, ways, expected) => {
    expect(judged('pip', { applications: { flask: { 'as usual': usual, ...ways } } })).toEqual(expected)
  })

  test('one application in which it is ignored is not all', () => {
    const obeying = { 'as usual': usual, variable: size(150e6, 0), 'no-compile': size(150e6, 0), both: size(150e6, 0) }
    const ignoring = { ...obeying, variable: size(157e6, 1000) }
    expect(judged('pip', { applications: { flask: obeying, django: ignoring } })[0]).toBe('true')
    expect(judged('pip', { applications: { flask: ignoring, django: ignoring } })[0]).toBe('false')
  })
})

describe('reproducible', () => {
  const of = (bytecode: number): object => ({ files: 4000, compiled: 1200, bytecode, others: 0 })
  test.each([
    [1200, 1100, 'false'],
    [1200, 0, 'true'],
    [0, 0, 'partly'],
  ])('%d .pyc differ without the variable, %d with it: %s', (usual, variable, verdict) => {
    const ways = { 'as usual': of(usual), variable: of(variable), 'no-compile': of(0), 'SOURCE_DATE_EPOCH=0': of(0) }
    expect(judged('reproducible', { ways })).toEqual([verdict])
  })
})

describe('start', () => {
  const side = (modulesCompiled: number): object => {
    return { wall: around(900, 20), cpu: around(800, 10), modulesCompiled, modulesImported: 627 }
  }
  const way = (before: number, after: number, verdict: string, delta: number, bytes: number): object => {
    return {
      before: side(before),
      after: side(after),
      startup: differing(delta, verdict),
      size: differing(bytes, 'better', 'bytes'),
    }
  }
  const ways = {
    variable: way(40, 216, 'worse', 350, -9e5),
    both: way(40, 627, 'worse', 1400, -4e6),
    'everything compiled': way(40, 0, 'better', -80, 3e6),
    'application compiled': way(40, 12, 'no difference that can be told', -30, 1e5),
  }

  test('each verdict follows counts and differences', () => {
    expect(judged('start', { applications: { django: ways } })).toEqual(['true', 'true', 'true', 'partly'])
  })

  test.each([
    [216, 'worse', 'true'],
    [216, 'no difference that can be told', 'true'],
    [216, 'not measurable', 'true'],
    [216, 'better', 'partly'],
    [40, 'worse', 'partly'],
    [40, 'better', 'false'],
    [40, 'no difference that can be told', 'false'],
  ])('the variable: 40 → %d modules compiled, %s: %s', (after, verdict, expected) => {
    const of = { ...ways, variable: way(40, after, verdict, 3, -9e5) }
    expect(judged('start', { applications: { django: of } })[0]).toBe(expected)
  })

  test('a quick run without the application alone says nothing of it', () => {
    const { variable, both, 'everything compiled': everything } = ways
    const quick = { django: { variable, both, 'everything compiled': everything } }
    expect(judged('start', { applications: quick })).toHaveLength(3)
  })
})

describe('workers', () => {
  const numbers = (usual: number, variable: number, both: number, compiled: number): object => {
    const each = { 'as usual': usual, variable, both, 'everything compiled': compiled }
    const row = (count: number): object =>
      Object.fromEntries(Object.entries(each).map(([way, one]) => [way, around(0.3 + one * count, 0.02)]))
    const starts = { 1: row(1), 2: row(2), 4: row(4), '4 preloaded': row(1) }
    const of = (change: (one: number) => number): object =>
      Object.fromEntries(Object.entries(each).map(([way, one]) => [way, around(change(one), 0.02)]))
    return { starts, restarts: of((one) => one), ratios: of((one) => one / compiled) }
  }
  test.each([
    [numbers(0.5, 0.7, 1.8, 0.48), ['true', 'true']],
    [numbers(0.5, 0.49, 1.8, 0.48), ['partly', 'true']],
    [numbers(0.5, 0.485, 1.8, 0.48), ['partly', 'partly']],
    [numbers(0.48, 0.48, 0.48, 0.48), ['false', 'false']],
  ])('case %#', (given, expected) => {
    expect(judged('workers', given)).toEqual(expected)
  })
})

describe('timeouts', () => {
  const ways = (variable: number, both: number, compiled: number): object => {
    const of = (timeouts: number): object => ({ timeouts, ready: 4, seconds: 40 })
    return { 'as usual': of(0), variable: of(variable), both: of(both), 'everything compiled': of(compiled) }
  }
  test.each([
    [ways(0, 0, 0), ways(4, 8, 0), 'true'],
    [ways(0, 4, 0), ways(0, 8, 0), 'partly'],
    [ways(0, 0, 0), ways(0, 0, 0), 'false'],
    // Where nothing is to be compiled and workers time out all the same, compiling isn't why.
    [ways(0, 0, 0), ways(4, 8, 4), 'false'],
    [ways(0, 4, 0), ways(4, 8, 4), 'partly'],
  ])('case %#', (more, less, verdict) => {
    expect(judged('timeouts', { limits: { '0.2': more, '0.1': less }, workers: 4 })).toEqual([verdict])
  })
})

describe('read-only', () => {
  const numbers = (
    counts: Record<string, [number, number]>,
    ratio: number,
    without: string,
    option: string,
  ): object => {
    const starts = { 'as usual': around(1.2, 0.1), 'everything compiled': around(1.2 * ratio, 0.1) }
    return {
      places: counts,
      starts: { ...starts, ratio: around(ratio, 0.05) },
      gunicorn: { without, option, tmpfs: 'serves' },
    }
  }
  const usual: Record<string, [number, number]> = {
    'root, writable: as usual': [224, 0],
    'user 1000, writable: as usual': [224, 224],
    'root, read-only: as usual': [224, 224],
    'root, read-only: everything compiled': [0, 0],
  }
  test.each([
    [numbers(usual, 0.6, 'fails', 'serves'), ['true', 'true', 'partly']],
    [numbers(usual, 0.98, 'fails', 'fails'), ['true', 'partly', 'false']],
    [numbers({ ...usual, 'root, read-only: as usual': [0, 0] }, 1, 'serves', 'serves'), ['false', 'false', 'false']],
    [
      numbers({ ...usual, 'root, writable: as usual': [224, 224] }, 0.6, 'fails', 'serves'),
      ['partly', 'true', 'partly'],
    ],
  ])('case %#', (given, expected) => {
    expect(judged('read-only', given)).toEqual(expected)
  })
})

describe('by hand', () => {
  const row = (changed: object, ofTable: object = {}): object => ({
    name: 'all precompiled',
    table: { packed: 60e6, unpacked: 170e6, modulesCompiled: 0, start: around(0.8, 0.05), ...ofTable },
    hand: {
      packed: 60.1e6,
      error: [59.9e6, 60.3e6],
      unpacked: 170e6,
      modulesCompiled: 0,
      start: around(0.85, 0.05),
      ...changed,
    },
  })
  test.each([
    ['all alike', row({}), 'yes', 'true'],
    ['one module more', row({ modulesCompiled: 1 }), 'modules compiled', 'false'],
    ['a megabyte more', row({ unpacked: 171e6 }), 'unpacked bytes', 'false'],
    ['packed beyond the estimates’ errors', row({ packed: 61e6 }), 'packed bytes', 'false'],
    ['starts too few to have an interval', row({ start: around(3, 0) }), 'yes', 'true'],
    ['starts whose intervals don’t meet', row({ start: around(1, 0.05) }), 'starts', 'false'],
  ])('%s', (_, one, said, verdict) => {
    const { rows, details } = CLAIMS.find(({ name }) => name === 'by-hand')!.judge({ applications: { django: [one] } })
    expect(rows.map((of) => of.verdict)).toEqual([verdict])
    expect(details).toContain(`| ${said} |`)
  })

  test('one of several rows that disagrees is told by name', () => {
    const { rows } = CLAIMS.find(({ name }) => name === 'by-hand')!.judge({
      applications: { django: [row({}), row({ modulesCompiled: 3 })] },
    })
    expect(rows[0]).toMatchObject({
      verdict: 'partly',
      measured: '1 of 2 rows agree (starts had enough samples in 2 of them); django, all precompiled: modules compiled',
    })
  })
})
