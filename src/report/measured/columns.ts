import {
  isMeasured,
  type Estimate,
  type Measurement,
  type NotMeasurable,
  type Side,
  type Workload,
} from '../../findings/measurement.js'
import { amount } from '../units.js'

/** One quantity of one side: a number with its text, why there is none, or null where it wasn't asked for. */
export type Cell = { readonly value: number; readonly text: string } | { readonly missing: string } | null

/** One quantity over all sides, as a column of a table. */
export interface Column {
  readonly title: string
  /** Whether smaller is better and a bar makes sense. */
  readonly barred: boolean
  cell(side: Side): Cell
}

/** A row: a side by its name. */
export interface SideRow {
  readonly name: string
  readonly cells: readonly Cell[]
}

export interface SideTable {
  readonly columns: readonly Column[]
  readonly rows: readonly SideRow[]
}

const COLUMNS: readonly Column[] = [
  {
    title: 'Size, packed',
    barred: true,
    cell: ({ size }) => cellOf(size, ({ packed }) => packed.bytes, bytes),
  },
  {
    title: 'Above the base',
    barred: false,
    cell: ({ size }) => (isMeasured(size) && size.aboveBase ? cell(size.aboveBase.packed.bytes, bytes) : null),
  },
  {
    title: 'Start',
    barred: true,
    cell: ({ startup }) =>
      isMeasured(startup)
        ? { value: startup.wall.median, text: estimate(startup.wall) }
        : cellOf(startup, () => 0, milliseconds),
  },
  {
    title: 'Modules compiled',
    barred: false,
    cell: ({ startup }) => {
      if (!isMeasured(startup) || startup.modulesCompiled === null) return null
      const { modulesCompiled: compiled, modulesImported: imported } = startup
      return { value: compiled, text: imported === null ? `${compiled}` : `${compiled} of ${imported}` }
    },
  },
  {
    title: 'Stop',
    barred: true,
    cell: ({ stop }) =>
      isMeasured(stop)
        ? { value: stop.milliseconds, text: `${milliseconds(stop.milliseconds)}, status ${stop.status}` }
        : cellOf(stop, () => 0, milliseconds),
  },
  {
    title: 'Rebuild',
    barred: true,
    cell: ({ rebuild }) => cellOf(rebuild, (value) => value.milliseconds, milliseconds),
  },
  {
    title: 'Interpreter',
    barred: true,
    cell: ({ interpreter }) => cellOf(interpreter, geometricMean, milliseconds),
  },
]

/** What was measured of the sides, base first; columns without any value and any reason are left out. */
export function sideTable(measurement: Measurement): SideTable {
  const sides = sidesOf(measurement)
  const columns = COLUMNS.filter((column) => sides.some((side) => column.cell(side) !== null))
  return {
    columns,
    rows: sides.map((side) => ({ name: side.name, cells: columns.map((column) => column.cell(side)) })),
  }
}

/** Base, head, and the head with fixes. */
export function sidesOf({ base, head, variants }: Measurement): readonly Side[] {
  return [...(base ? [base] : []), head, ...variants.map(({ side, name }) => ({ ...side, name }))]
}

/** How much of the largest value of its column a cell has; null where there is nothing to compare. */
export function shareOf(table: SideTable, column: number, value: number): number | null {
  const values = table.rows.flatMap(({ cells }) => {
    const entry = cells[column]
    return entry && 'value' in entry ? [entry.value] : []
  })
  const largest = Math.max(...values)
  return table.columns[column]?.barred && values.length > 1 && largest > 0 ? value / largest : null
}

/** Of the workloads' medians, milliseconds: no workload counts more for taking longer. */
function geometricMean(workloads: readonly Workload[]): number {
  const logarithms = workloads.map(({ samples }) => Math.log(median(samples)))
  return Math.exp(logarithms.reduce((sum, value) => sum + value, 0) / Math.max(1, logarithms.length))
}

export function median(samples: readonly number[]): number {
  const sorted = [...samples].sort((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2
}

const BAR = 10
/** Of the value itself, the width of an interval. */
const WIDE = 0.2

/** A bar of text, `██████░░░░`, between 0 and 1. */
export function bar(share: number): string {
  const full = Math.min(BAR, Math.max(share > 0 ? 1 : 0, Math.round(share * BAR)))
  return '█'.repeat(full) + '░'.repeat(BAR - full)
}

function cellOf<T extends object>(
  quantity: T | NotMeasurable | null,
  value: (measured: T) => number,
  text: (value: number) => string,
): Cell {
  if (quantity === null) return null
  return isMeasured(quantity) ? cell(value(quantity), text) : { missing: 'not measurable' }
}

function cell(value: number, text: (value: number) => string): Cell {
  return { value, text: text(value) }
}

/** With its interval where that is wide: such a number is not to be taken at its word. */
function estimate({ median: value, interval: [low, high] }: Estimate): string {
  const isWide = high - low > value * WIDE
  return isWide ? `${milliseconds(value)} (${milliseconds(low)} … ${milliseconds(high)})` : milliseconds(value)
}

function bytes(value: number): string {
  return amount(value, 'bytes')
}

function milliseconds(value: number): string {
  return amount(value, 'ms')
}
