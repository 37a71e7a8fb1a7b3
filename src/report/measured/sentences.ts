import {
  isMeasured,
  type Delta,
  type Deltas,
  type Drift,
  type Measurement,
  type NotMeasurable,
  type Side,
  type Startup,
  type Variant,
} from '../../findings/measurement.js'
import { plural } from '../labels.js'
import { amount, difference, percentage } from '../units.js'
import { addTo } from '../../source/groups.js'
import { sidesOf } from './columns.js'

/*
 * What was measured, said in sentences of plain text: the same for Markdown, terminals and HTML, which escape them.
 */

/** `head against base`, and what it comes to. */
export interface Comparison {
  readonly title: string
  readonly changes: readonly Change[]
  readonly notes: readonly string[]
}

export interface Change {
  readonly quantity: string
  /** `+348 ms (95%: +331 … +366), +43%`. */
  readonly text: string
  readonly verdict: Delta['verdict']
}

/** Head against base, and each variant against the head. */
export function comparisons(measurement: Measurement): readonly Comparison[] {
  const { base, head, deltas, variants } = measurement
  const first = base && deltas ? [comparison(`${head.name} against ${base.name}`, deltas, base, head, [])] : []
  const others = variants.map((variant) => {
    const { name, side, deltas: against } = variant
    return comparison(`${name} against ${head.name}`, against, head, side, variantNotes(variant))
  })
  return [...first, ...others]
}

const NAMES: readonly (readonly [keyof Deltas, string])[] = [
  ['size', 'size'],
  ['startup', 'start'],
  ['stop', 'stop'],
  ['rebuild', 'rebuild'],
  ['interpreter', 'interpreter'],
]

function comparison(title: string, deltas: Deltas, before: Side, after: Side, notes: readonly string[]): Comparison {
  const changes = NAMES.flatMap(([key, quantity]): Change[] => {
    const delta = deltas[key]
    if (!delta) return []
    const told = delta.verdict === 'better' || delta.verdict === 'worse'
    const share = told ? percentage(delta) : ''
    return [{ quantity, text: `${difference(delta)}${share === '' ? '' : `, ${share}`}`, verdict: delta.verdict }]
  })
  const compiled = compiledChange(before, after)
  return { title, changes: compiled ? [...changes, compiled] : changes, notes }
}

function compiledChange({ startup: before }: Side, { startup: after }: Side): Change | null {
  if (!isMeasured(before) || !isMeasured(after)) return null
  const [from, to] = [before.modulesCompiled, after.modulesCompiled]
  if (from === null || to === null || from === to) return null
  return {
    quantity: 'modules compiled at each start',
    text: `${from} → ${to}`,
    verdict: to < from ? 'better' : 'worse',
  }
}

function variantNotes({ verified, notes, side }: Variant): readonly string[] {
  const { builds, samePackages, sameImports } = verified
  const faults = [
    builds || side.digest !== null ? '' : 'It does not build.',
    builds && !samePackages && side.size
      ? 'It holds other packages or files than the head, beyond what the fix means to change, so it is no proof of the fix.'
      : '',
    builds && !sameImports && side.startup
      ? 'It imports other modules than the head, so it is no proof of the fix.'
      : '',
  ]
  return [...faults.filter((fault) => fault !== ''), ...notes]
}

/** Why sides have no number, with what to set: the same reason of several sides once. */
export function reasons(measurement: Measurement): readonly string[] {
  const said = new Map<string, string[]>()
  for (const side of sidesOf(measurement)) {
    for (const [key, quantity] of NAMES) {
      const value = side[key]
      if (value === null || !isMissing(value)) continue
      const advice = value.advice === undefined ? '' : `; ${value.advice}`
      const reason = `${quantity} is not measurable: ${value.notMeasurable}${advice}`
      addTo(said, reason, side.name)
    }
  }
  return [...said].map(([reason, names]) => `${names.join(', ')}: ${reason}.`)
}

function isMissing(value: object): value is NotMeasurable {
  return 'notMeasurable' in value
}

/** What a start is measured to, by its quantity. */
const UNTIL: Record<Startup['quantity'], string> = {
  import: 'until imported',
  ready: 'until ready',
  command: 'until the command has ended',
}

/** What was started, and how the numbers came about. */
export function conditions({
  head,
  base,
  conditions: { cpus, memory, readOnly, ...rest },
}: Measurement): readonly string[] {
  const started = [head.startup, base?.startup ?? null].find((value) => isMeasured(value))
  const what = isMeasured(started ?? null) ? started : null
  const limits = [
    `${cpus} CPU${cpus === 1 ? '' : 's'}`,
    memory === null ? 'no memory limit' : `${amount(memory, 'bytes')} of memory`,
    readOnly ? 'read-only root' : 'writable root',
  ]
  return [
    ...(what && isMeasured(what)
      ? [
          `Start: ${UNTIL[what.quantity]}, \`${what.what}\`; fresh interpreters, files warm in the page cache, ${plural(what.samples.length, 'sample')} a side.`,
        ]
      : []),
    `At ${limits.join(', ')} (${rest.from}); ${rest.machine}.`,
    ...(rest.standIns
      ? ['Base images are stand-ins that only resemble the official ones: take the differences, not the totals.']
      : []),
    ...rest.disturbances,
  ]
}

const MOST_DRIFT = 20

/** What differs without being a part of the change. */
export function driftPhrases(drift: readonly Drift[]): readonly string[] {
  const foreign = drift.filter(({ byChange }) => !byChange)
  const said = foreign.slice(0, MOST_DRIFT).map(({ kind, name, before, after }) => {
    return `${kind} \`${name}\`: ${before ?? 'absent'} → ${after ?? 'absent'}`
  })
  const more = foreign.length - said.length
  return more > 0 ? [...said, `and ${more} more`] : said
}

export const DRIFT_TITLE = 'Different on the two sides, though the change did not ask for it'
