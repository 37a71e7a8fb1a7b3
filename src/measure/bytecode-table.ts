import type { BytecodeRow, BytecodeTable, Delta } from '../findings/measurement.js'
import { bytes, milliseconds } from './statistics/words.js'

/** A row, and how its start and its packed size differ from the image as written; null for that one, or not measured. */
export interface MeasuredRow extends BytecodeRow {
  readonly startupDelta: Delta | null
}

export interface BytecodeOptions {
  /** Whether the deployment's root can't be written. */
  readonly readOnly: boolean
  /** What a pull moves in a second, in Mbit; the sentence says it. */
  readonly megabitsPerSecond: number
}

/**
 * 100 Mbit/s: what a build agent or an office gets from a registry far away. Nodes beside their registry have ten times as
 * much, which makes bytes cheaper still, so a choice for bytecode at this rate holds there too.
 */
export const DEFAULT_RATE = 100

/** A start and a pull of one row, as far as both are known. */
interface Known {
  readonly row: MeasuredRow
  readonly packed: number
  /** Milliseconds of the start against the image as written, with the 95% interval. */
  readonly start: number
  readonly interval: readonly [number, number]
}

/** Which bytecode the image should hold: the rows, the choice that fits, and after how many starts its bytes pay. */
export function bytecodeTable(rows: readonly MeasuredRow[], options: BytecodeOptions): BytecodeTable {
  const known = rows.flatMap((row) => knownOf(row) ?? [])
  const smallest = least(known, ({ packed }) => packed)
  const fastest = known.reduce<Known | null>((best, one) => (best === null || isBetter(one, best) ? one : best), null)
  const plain = rows.map(({ name, packed, unpacked, startup, modulesCompiled }) => {
    return { name, packed, unpacked, startup, modulesCompiled }
  })
  if (known.length < 2 || smallest === null || fastest === null) {
    const reason = 'Size and start are not known of two rows'
    return { rows: plain, choice: `${reason}, so no choice can be recommended.`, breakEven: `${reason}.` }
  }
  return {
    rows: plain,
    choice: choiceOf(smallest, fastest, options.readOnly),
    breakEven: breakEvenOf(smallest, fastest, options.megabitsPerSecond),
  }
}

function knownOf(row: MeasuredRow): Known | null {
  if (row.packed === null || row.startup === null) return null
  if (row.name === 'as written') return { row, packed: row.packed, start: 0, interval: [0, 0] }
  const { startupDelta } = row
  // Too few rounds for a verdict still have an interval, and that is what rows are compared by.
  if (!startupDelta?.interval) return null
  return { row, packed: row.packed, start: startupDelta.delta, interval: startupDelta.interval }
}

/** Of rows whose starts can't be told apart, the one that compiles less at a start, then the smaller one. */
function isBetter(one: Known, best: Known): boolean {
  const { low, high } = savedBy(one, best)
  if (low > 0) return true
  if (high < 0) return false
  const [compiled, atBest] = [one.row.modulesCompiled, best.row.modulesCompiled]
  if (compiled !== null && atBest !== null && compiled !== atBest) return compiled < atBest
  return one.packed < best.packed
}

/** Milliseconds that a start of one row takes less than one of another; both were measured against the same image. */
function savedBy(one: Known, other: Known): { readonly saved: number; readonly low: number; readonly high: number } {
  const saved = other.start - one.start
  return {
    saved,
    low: saved - Math.hypot(one.interval[1] - one.start, other.start - other.interval[0]),
    high: saved + Math.hypot(one.start - one.interval[0], other.interval[1] - other.start),
  }
}

function choiceOf(smallest: Known, fastest: Known, readOnly: boolean): string {
  const size = `${smallest.row.name} (${bytes(smallest.packed)} packed)`
  const start = `${fastest.row.name} (${startOf(fastest)})`
  const same = smallest === fastest
  if (readOnly) {
    const why = 'the root is read-only, so that whatever is missing is compiled again at every start'
    return `${capital(fastest.row.name)} fits: ${why}; it starts in ${startOf(fastest)} with ${bytes(fastest.packed)} packed.`
  }
  if (same) return `${capital(size)} fits both ways: nothing is smaller, and nothing starts faster that can be told.`
  return `Size first: ${size}; start first: ${start}; with a read-only root: ${fastest.row.name}.`
}

function startOf({ row }: Known): string {
  const compiled = row.modulesCompiled === null ? '' : `, ${row.modulesCompiled} modules compiled`
  return `${milliseconds(row.startup?.median ?? 0)}${compiled}`
}

/** What the bytes between the smallest and the fastest row cost a pull, what they save a start, when that pays. */
function breakEvenOf(smallest: Known, fastest: Known, rate: number): string {
  const more = fastest.packed - smallest.packed
  const pair = `${capital(fastest.row.name)} against ${smallest.row.name}`
  if (smallest === fastest)
    return `${capital(fastest.row.name)} is the smallest and the fastest: there is nothing to pay.`
  const { saved, low, high } = savedBy(fastest, smallest)
  const pull = (more * 8) / (rate * 1000)
  const cost = `${pair}: ${bytes(more)} more to pull (${milliseconds(pull)} at ${rate} Mbit/s, unpacking not counted)`
  if (low <= 0)
    return `${cost}, and no start that is faster as far as can be told (±${milliseconds((high - low) / 2)}): they don't pay.`
  const gain = `${milliseconds(saved)} less at each start`
  const starts = Math.ceil(pull / saved)
  const [fewest, most] = [Math.max(1, Math.ceil(pull / high)), Math.ceil(pull / low)]
  const range = fewest === most ? '' : `, between ${fewest} and ${most} with the interval`
  const arithmetic = `${milliseconds(pull)} ÷ ${milliseconds(saved)}`
  const when = starts <= 1 ? 'from the first start after a pull on' : `after ${starts} starts a pull`
  return `${cost}, ${gain}: they pay ${when} (${arithmetic}${range}).`
}

function least(rows: readonly Known[], by: (row: Known) => number): Known | null {
  return rows.reduce<Known | null>((best, one) => (best === null || by(one) < by(best) ? one : best), null)
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
