import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { BytecodeRow, Delta } from '../../src/findings/measurement.js'
import { bytecodeTable, type MeasuredRow } from '../../src/measure/bytecode-table.js'

function row(
  name: BytecodeRow['name'],
  megabytes: number,
  start: number,
  compiled: number,
  against: number,
): MeasuredRow {
  const delta = start - against
  const startupDelta: Delta | null =
    name === 'as written'
      ? null
      : {
          ...{ unit: 'ms', before: against, after: start, delta, interval: [delta - 20, delta + 20], samples: 30 },
          ...{ verdict: delta > 0 ? 'worse' : 'better', why: '' },
        }
  return {
    ...{ name, packed: megabytes * 1e6, unpacked: megabytes * 3e6, startupDelta, modulesCompiled: compiled },
    startup: { median: start, interval: [start - 15, start + 15] },
  }
}

const ROWS = [
  row('as written', 100, 810, 12, 810),
  row('nothing written', 97, 1160, 176, 810),
  row('all precompiled', 104, 600, 0, 810),
  row('nothing compiled', 90, 2120, 627, 810),
]
const OPTIONS = { readOnly: false, megabitsPerSecond: 100 }

test('the rows stay as they are, without what only the arithmetic needs', () => {
  const { rows } = bytecodeTable(ROWS, OPTIONS)
  expect(rows.map(({ name }) => name)).toEqual(ROWS.map(({ name }) => name))
  expect(rows[0]).not.toHaveProperty('startupDelta')
  expect(rows[3]).toMatchObject({ packed: 90e6, modulesCompiled: 627 })
})

test('the choice: size first, start first, read-only', () => {
  expect(bytecodeTable(ROWS, OPTIONS).choice).toBe(
    'Size first: nothing compiled (90 MB packed); start first: all precompiled (600 ms, 0 modules compiled); with a read-only root: all precompiled.',
  )
  expect(bytecodeTable(ROWS, { ...OPTIONS, readOnly: true }).choice).toBe(
    'All precompiled fits: the root is read-only, so that whatever is missing is compiled again at every start; it starts in 600 ms, 0 modules compiled with 104 MB packed.',
  )
})

describe('the break-even', () => {
  test('with its arithmetic', () => {
    // 14 MB are 112 Mbit: 1.12 s at 100 Mbit/s, against 1.52 s saved.
    expect(bytecodeTable(ROWS, OPTIONS).breakEven).toBe(
      'All precompiled against nothing compiled: 14 MB more to pull (1.12 s at 100 Mbit/s, unpacking not counted), 1.52 s less at each start: they pay from the first start after a pull on (1.12 s ÷ 1.52 s).',
    )
  })
  test('after several starts, with the range that the interval leaves', () => {
    const rows = [row('as written', 90, 810, 12, 810), row('all precompiled', 130, 700, 0, 810)]
    expect(bytecodeTable(rows, OPTIONS).breakEven).toBe(
      'All precompiled against as written: 40 MB more to pull (3.2 s at 100 Mbit/s, unpacking not counted), 110 ms less at each start: they pay after 30 starts a pull (3.2 s ÷ 110 ms, between 25 and 36 with the interval).',
    )
  })
  test('never, where no start is faster that can be told', () => {
    const rows = [row('as written', 90, 810, 12, 810), row('all precompiled', 130, 800, 0, 810)]
    expect(bytecodeTable(rows, OPTIONS).breakEven).toMatch(/as far as can be told \(±20 ms\): they don't pay\.$/)
  })
  test('nothing to pay where one row is both', () => {
    const rows = [row('as written', 90, 700, 0, 700), row('all precompiled', 95, 720, 0, 700)]
    const { choice, breakEven } = bytecodeTable(rows, OPTIONS)
    expect(breakEven).toBe('As written is the smallest and the fastest: there is nothing to pay.')
    expect(choice).toMatch(/^As written \(90 MB packed\) fits both ways/)
  })
})

test('rows that could not be measured recommend nothing', () => {
  const unknown = ROWS.map((one) => ({ ...one, startup: null }))
  expect(bytecodeTable(unknown, OPTIONS)).toMatchObject({
    choice: 'Size and start are not known of two rows, so no choice can be recommended.',
    breakEven: 'Size and start are not known of two rows.',
  })
  expect(bytecodeTable([], OPTIONS).rows).toEqual([])
})

test('a faster pull makes bytes cheaper: it never takes more starts', () => {
  const size = fc.integer({ min: 50, max: 500 })
  const time = fc.integer({ min: 100, max: 5000 })
  const starts = (text: string): number =>
    text.includes('first start') ? 1 : Number(/after (\d+) starts/.exec(text)?.[1] ?? Infinity)
  fc.assert(
    fc.property(size, size, time, time, fc.integer({ min: 10, max: 1000 }), (one, other, first, second, rate) => {
      const rows = [row('as written', one, first, 10, first), row('all precompiled', other, second, 0, first)]
      const at = (megabitsPerSecond: number): string =>
        bytecodeTable(rows, { readOnly: false, megabitsPerSecond }).breakEven
      expect(starts(at(rate * 2))).toBeLessThanOrEqual(starts(at(rate)))
      expect(at(rate)).not.toMatch(/NaN|Infinity|-\d/)
    }),
  )
})
