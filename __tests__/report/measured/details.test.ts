import { expect, test } from '@jest/globals'
import { rebuilds, waste } from '../../../src/report/measured/details.js'
import { sideTable } from '../../../src/report/measured/columns.js'
import { inventory, measurement, side } from '../measurement-samples.js'

const head = measurement().head

test('what later layers remove is said with its largest file, little of it is not', () => {
  expect(waste({ base: null, head })).toEqual([
    '12.6 MB in 41 files still travel with the image though a later layer has removed or replaced them, above all `/tmp/wheels/pandas-2.2.3.whl` (12.1 MB): `RUN apt-get update && apt-get install -y libpq5` adds it, `RUN pip install -r requirements.txt` removes or replaces it.',
  ])
  const little = inventory(90e6, { wasted: { bytes: 999_999, files: 2, largest: [] } })
  expect(waste({ base: null, head: side('head', { size: little }) })).toEqual([])
  const nameless = inventory(90e6, { wasted: { bytes: 2e6, files: 1, largest: [] } })
  expect(waste({ base: null, head: side('head', { size: nameless }) })).toEqual([
    '2.0 MB in 1 file still travel with the image though a later layer has removed or replaced them.',
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
