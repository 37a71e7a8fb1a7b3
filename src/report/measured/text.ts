import type { Measurement } from '../../findings/measurement.js'
import { amount } from '../units.js'
import { bar, shareOf, sideTable, type Cell } from './columns.js'
import { rebuilds, waste } from './details.js'
import { growth, growthPhrase } from './growth.js'
import { comparisons, conditions, DRIFT_TITLE, driftPhrases, reasons, type Change } from './sentences.js'

export type Paint = (colour: 'bold' | 'dim' | 'red' | 'green', value: string) => string

/** What was measured of one image, as lines for a terminal; `plain` makes strangers' text one inert line. */
export function measuredText(measurement: Measurement, plain: (value: string) => string, paint: Paint): string[] {
  const drift = driftPhrases(measurement.drift)
  const bytes = [...growth(measurement).map(growthPhrase), ...waste(measurement)]
  const { bytecode } = measurement
  return [
    paint('bold', `measured: ${plain(measurement.image)}`),
    ...table(measurement, plain, paint),
    ...comparisons(measurement).flatMap(({ title, changes, notes }) => [
      `  ${plain(title)}:`,
      ...changes.map((change) => `    ${change.quantity} ${painted(change, plain, paint)}`),
      ...notes.map((note) => `    ${plain(note)}`),
    ]),
    ...[...reasons(measurement), ...rebuilds(measurement)].map((said) => `  ${plain(said)}`),
    ...(bytes.length > 0 ? ['  where the bytes went:', ...bytes.map((said) => `    ${plain(said)}`)] : []),
    ...(drift.length > 0 ? [`  ${DRIFT_TITLE.toLowerCase()}:`, ...drift.map((phrase) => `    ${plain(phrase)}`)] : []),
    ...(bytecode
      ? ['  bytecode:', ...bytecodeRows(bytecode), `    ${plain(bytecode.choice)}`, `    ${plain(bytecode.breakEven)}`]
      : []),
    ...[...conditions(measurement), ...measurement.notes].map((line) => paint('dim', `  ${plain(line)}`)),
  ]
}

function table(measurement: Measurement, plain: (value: string) => string, paint: Paint): string[] {
  const sides = sideTable(measurement)
  if (sides.columns.length === 0) return []
  const widths = sides.columns.map((_, column) =>
    Math.max(8, ...sides.rows.map(({ cells }) => lengthOf(cells[column] ?? null))),
  )
  const rows = sides.rows.map(({ name, cells }) => [
    plain(name),
    ...cells.map((cell, column) => {
      if (cell === null) return ''
      if (!('value' in cell)) return cell.missing
      const share = shareOf(sides, column, cell.value)
      return share === null ? cell.text : `${cell.text.padStart(widths[column]!)} ${bar(share)}`
    }),
  ])
  return grid([['', ...sides.columns.map(({ title }) => title.toLowerCase())], ...rows]).map((line, index) =>
    index === 0 ? paint('dim', `  ${line}`) : `  ${line}`,
  )
}

function lengthOf(cell: Cell): number {
  return cell && 'value' in cell ? cell.text.length : 0
}

function bytecodeRows({ rows }: NonNullable<Measurement['bytecode']>): string[] {
  const cells = rows.map(({ name, packed, unpacked, startup, modulesCompiled }) => [
    name,
    packed === null ? '' : amount(packed, 'bytes'),
    unpacked === null ? '' : amount(unpacked, 'bytes'),
    startup === null ? '' : amount(startup.median, 'ms'),
    modulesCompiled === null ? '' : `${modulesCompiled}`,
  ])
  return grid([['', 'packed', 'unpacked', 'start', 'modules compiled'], ...cells]).map((line) => `    ${line}`)
}

/** Rows as lines, their columns one under another. */
function grid(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => Array.from(row[column] ?? '').length)),
  )
  return rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat(Math.max(0, widths[column]! - Array.from(cell).length)))
      .join('  ')
      .trimEnd(),
  )
}

function painted({ text, verdict }: Change, plain: (value: string) => string, paint: Paint): string {
  const colour = verdict === 'better' ? 'green' : verdict === 'worse' ? 'red' : 'dim'
  return paint(colour, plain(text))
}
