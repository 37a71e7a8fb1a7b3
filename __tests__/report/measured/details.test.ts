import { expect, test } from '@jest/globals'
import { rebuilds, waste } from '../../../src/report/measured/details.js'
import { sideTable } from '../../../src/report/measured/columns.js'
import { inventory, measurement, side, startup } from '../measurement-samples.js'

const head = measurement().head

test('what later layers remove is said with its largest file', () => {
  const said =
    'At least 12.1 MB still travel with the image though a later layer removes or replaces them, above all `/tmp/wheels/pandas-2.2.3.whl` (12.1 MB) of `RUN apt-get update && apt-get install -y libpq5`, by `RUN pip install -r requirements.txt`.'
  expect(waste({ base: null, head })).toEqual([said])
  const wasted = { ...inventory(90e6).wasted, files: 1 }
  expect(waste({ base: null, head: side('head', { size: inventory(90e6, { wasted }) }) })).toEqual([
    said.replace('At least ', ''),
  ])
})

test.each([
  ['little', { bytes: 900_000, addedBy: 2, removedBy: 4 }],
  ["the base image's own", { bytes: 9e6, addedBy: 0, removedBy: 1 }],
])('%s is not said', (_, file) => {
  const wasted = { bytes: file.bytes, files: 1, largest: [{ path: '/var/lib/dpkg/status', ...file }] }
  expect(waste({ base: null, head: side('head', { size: inventory(90e6, { wasted }) }) })).toEqual([])
})

test('a start with a wide interval is shown with it', () => {
  const wall = { median: 3312, interval: [1226, 3623] as const }
  const { columns, rows } = sideTable(measurement({ head: side('head', { startup: startup(3312, 4, { wall }) }) }))
  const at = columns.findIndex(({ title }) => title === 'Start')
  expect(rows.map(({ cells }) => cells[at])).toEqual([
    { value: 812, text: '812 ms' },
    { value: 3312, text: '3.31 s (1.23 s … 3.62 s)' },
    { value: 751, text: '751 ms' },
  ])
})

test('a rebuild says which instructions ran again, of a long list the first', () => {
  const rebuild = (ranAgain: readonly string[]) => ({ touched: 'a`b.py', milliseconds: 1, ranAgain })
  const many = Array.from({ length: 8 }, (_, index) => `RUN ${index}`)
  const none = { size: null }
  expect(
    rebuilds({
      base: side('base', { ...none, rebuild: rebuild([]) }),
      head: side('head', { ...none, rebuild: rebuild(many) }),
    }),
  ).toEqual([
    "base: a change of `a'b.py` runs nothing again.",
    "head: a change of `a'b.py` runs `RUN 0`, `RUN 1`, `RUN 2`, `RUN 3`, `RUN 4` and 3 more again.",
  ])
})

test("an interpreter's number is the geometric mean of its workloads' medians", () => {
  const interpreter = [
    { name: 'json', samples: [9, 10, 30] },
    { name: 'sort', samples: [1000] },
  ]
  const { columns, rows } = sideTable(measurement({ head: side('head', { interpreter }) }))
  const cell = rows[1]!.cells[columns.findIndex(({ title }) => title === 'Interpreter')]
  expect(cell).toEqual({ value: expect.closeTo(100, 6), text: '100 ms' })
})
