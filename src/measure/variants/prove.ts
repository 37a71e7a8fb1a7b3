import type { Finding } from '../../findings/finding.js'
import type { Layer } from '../../findings/inventory.js'
import {
  isMeasured,
  type BytecodeRow,
  type BytecodeTable,
  type Measurement,
  type Side,
  type Variant,
} from '../../findings/measurement.js'
import { isFailure, type Builds, type Source } from '../build.js'
import { bytecodeTable, DEFAULT_RATE, type MeasuredRow } from '../bytecode-table.js'
import { deltasOf } from '../deltas.js'
import { emptySide, sizeOf, type Run } from '../image.js'
import { referencesOf } from '../references.js'
import type { ImageRequest } from '../request.js'
import { startAll, type Started } from '../starts.js'
import { compareSamples } from '../statistics/compare.js'
import type { Subject } from '../subject.js'
import { withSteps } from './appended.js'
import { bytecodeSteps, takesAway } from './bytecode-steps.js'
import { planVariants, type PlannedVariant } from './plan.js'
import { meantBy, verify } from './verify.js'

/** An image and what it was measured as. */
export interface Written {
  readonly image: ImageRequest
  readonly source: Source
  readonly subject: Subject
  readonly side: Side
  readonly started: Started | null
}

export type Proof = Pick<Measurement, 'variants' | 'bytecode' | 'notes'>

/** A build is begun only while this share of the time is left: what is built wants to be started too. */
const KEPT_FOR_STARTS = 0.35
/** Milliseconds of samples for each image. */
const STARTS_EACH = 15_000

interface Trial {
  readonly subject: Subject
  readonly row: BytecodeRow['name'] | null
  readonly variant: PlannedVariant | null
}

/** Builds the head with its findings' fixes and the rows of the bytecode table, and measures them against it. */
export async function prove(
  written: Written,
  builds: Builds,
  run: Run,
  fileText: (path: string) => string | null,
): Promise<Proof> {
  const { image } = written
  const plan = planVariants(image, fileText)
  const notes = [...plan.notes]
  const trials: Trial[] = []
  const failed: Variant[] = []
  const whole = run.left()
  const hasTime = (): boolean => run.left() > KEPT_FOR_STARTS * whole
  for (const row of rowsOf(written)) {
    if (!hasTime()) break
    const built = await builds.build(image, { ...written.source, name: row.name, text: row.text })
    if (isFailure(built)) notes.push(`The bytecode table lacks "${row.name}": ${built.failed}.`)
    else trials.push({ subject: built, row: row.name, variant: null })
  }
  for (const [index, variant] of plan.variants.entries()) {
    if (!hasTime()) {
      const rest = plan.variants.slice(index).map(({ name }) => name)
      notes.push(`Not tried, for the time ran out: ${rest.join('; ')}.`)
      break
    }
    const { name, text, ignore } = variant
    const built = await builds.build(image, { ...written.source, name: `with ${name}`, text, ignore })
    if (isFailure(built)) failed.push(unbuilt(variant, built.failed, written.side))
    else trials.push({ subject: built, row: null, variant })
  }
  const measured = await measureTrials(written, trials, run)
  const rows = measured.flatMap(({ trial: { row }, side, head }) => (row ? [rowOf(row, head, side)] : []))
  return {
    variants: [...measured.flatMap((one) => variantOf(one)), ...failed],
    bytecode: rows.length === 0 ? null : table(written, rows),
    notes,
  }
}

/** The rows that differ from what is written, where the image's start shows which interpreter runs it. */
function rowsOf({ image, source, subject, started }: Written): { name: BytecodeRow['name']; text: string }[] {
  const python = started?.python
  if (!python || !isMeasured(started.startup)) return []
  const { base } = referencesOf(source.dockerfile, source.text, image.target, image.buildArguments)
  const names: readonly BytecodeRow['name'][] = ['nothing written', 'all precompiled', 'nothing compiled']
  return names.flatMap((name) => {
    const steps = bytecodeSteps(name, python.interpreter, python.options, base)
    const stage = { dockerfile: source.dockerfile, text: source.text, target: image.target }
    const text = steps && withSteps(stage, subject.configuration.user, steps)
    return text === null ? [] : [{ name, text }]
  })
}

interface MeasuredTrial {
  readonly trial: Trial
  readonly side: Side
  readonly started: Started | null
  /** The head as it fared beside them. */
  readonly head: Side
}

async function measureTrials(written: Written, trials: readonly Trial[], run: Run): Promise<MeasuredTrial[]> {
  if (trials.length === 0) return []
  const { image, subject, side, started } = written
  const sizes: Side['size'][] = []
  if (run.quantities.has('size')) for (const trial of trials) sizes.push(await sizeOf(trial.subject, run))
  const canStart = started !== null && isMeasured(started.startup)
  const subjects = [subject, ...trials.map((trial) => trial.subject)]
  const budget = Math.min(run.left() * 0.9, STARTS_EACH * subjects.length)
  const starts = canStart
    ? await run.ports.log.group(`Start ${subjects.length} variants`, () => startAll(subjects, image, run.ports, budget))
    : []
  // Interleaved with its variants, the head's own numbers are those to compare them with.
  const head = { ...side, startup: starts[0]?.startup ?? side.startup }
  return trials.map((trial, at) => ({
    trial,
    head,
    started: starts[at + 1] ?? null,
    side: { ...emptySide(trial.subject), size: sizes[at] ?? null, startup: starts[at + 1]?.startup ?? null },
  }))
}

function variantOf({ trial: { variant }, side, head }: MeasuredTrial): Variant[] {
  if (!variant) return []
  const { verified, notes } = verify(head, side, meantBy(variant.findings.map(({ rule }) => rule)))
  return [
    { name: variant.name, findings: idsOf(variant.findings), side, deltas: deltasOf(head, side), verified, notes },
  ]
}

function idsOf(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ fingerprint }) => fingerprint)
}

function unbuilt({ name, findings }: PlannedVariant, failed: string, head: Side): Variant {
  const missing = { notMeasurable: `it does not build: ${failed}` }
  const side: Side = {
    ...{ name, digest: null, buildMilliseconds: null, size: head.size && missing, startup: head.startup && missing },
    ...{ stop: null, rebuild: null, interpreter: null },
  }
  const verified = { builds: false, samePackages: false, sameImports: false }
  return {
    name,
    findings: idsOf(findings),
    side,
    deltas: deltasOf(head, side),
    verified,
    notes: [`It does not build: ${failed}.`],
  }
}

function table({ image, side }: Written, rows: readonly MeasuredRow[]): BytecodeTable {
  const asWritten = { ...numbersOf('as written', side.size, side.startup, NOTHING), startupDelta: null }
  return bytecodeTable([asWritten, ...rows], { readOnly: image.limits.readOnly, megabitsPerSecond: DEFAULT_RATE })
}

const NOTHING = { packed: 0, unpacked: 0 }

/** A layer that only takes away is not a part of what the row stands for: an image built so would never have had it. */
function rowOf(name: BytecodeRow['name'], head: Side, { size, startup }: Side): MeasuredRow {
  const startupDelta =
    isMeasured(head.startup) && isMeasured(startup) ? compareSamples(head.startup.samples, startup.samples) : null
  const known = takesAway(name) && isMeasured(size) && isMeasured(head.size)
  const moved = known ? size.layers.slice(head.size.layers.length) : []
  const sum = (of: (layer: Layer) => number): number => moved.reduce((total, layer) => total + of(layer), 0)
  // Twice: what was moved aside is in the layer once more.
  const off = { packed: 2 * sum(({ packed }) => packed.bytes), unpacked: 2 * sum(({ unpacked }) => unpacked) }
  return { ...numbersOf(name, size, startup, off), startupDelta }
}

function numbersOf(
  name: BytecodeRow['name'],
  size: Side['size'],
  startup: Side['startup'],
  off: { readonly packed: number; readonly unpacked: number },
): BytecodeRow {
  return {
    name,
    packed: isMeasured(size) ? size.packed.bytes - off.packed : null,
    unpacked: isMeasured(size) ? size.unpacked - off.unpacked : null,
    startup: isMeasured(startup) ? startup.wall : null,
    modulesCompiled: isMeasured(startup) ? startup.modulesCompiled : null,
  }
}
