import type { Finding } from '../../findings/finding.js'
import { isMeasured, type Measurement, type Side, type Variant } from '../../findings/measurement.js'
import { isFailure, type Builds } from '../build.js'
import { deltasOf } from '../deltas.js'
import type { Run } from '../image.js'
import { referencesOf } from '../references.js'
import { appendedFix } from './late.js'
import { withPins } from './pinned.js'
import { planVariants, type PlannedVariant } from './plan.js'
import { rowsOf, tableOf } from './rows.js'
import { measureTrials, type MeasuredTrial, type Trial, type Written } from './trials.js'
import { meantBy, otherPackages, verify } from './verify.js'

export interface Proof extends Pick<Measurement, 'variants' | 'bytecode' | 'notes'> {
  /** How the head as written started beside its variants; null where nothing was started. */
  readonly beside: Side['startup']
}

/** A build is begun only while this share of the time is left: what is built wants to be started too. */
const KEPT_FOR_STARTS = 0.35

/** Builds the head with its findings' fixes and the rows of the bytecode table, and measures them against it. */
export async function prove(
  written: Written,
  builds: Builds,
  run: Run,
  fileText: (path: string) => string | null,
): Promise<Proof> {
  const { image, source } = written
  const plan = planVariants(image, fileText)
  const { base } = referencesOf(source.dockerfile, source.text, image.target, image.buildArguments)
  const notes = [...plan.notes]
  const trials: Trial[] = []
  const failed: Variant[] = []
  const whole = run.left()
  const hasTime = (): boolean => run.left() > KEPT_FOR_STARTS * whole
  for (const row of rowsOf(written, base)) {
    if (!hasTime()) break
    const built = await builds.build(image, { ...source, name: row.name, text: row.text })
    if (isFailure(built)) notes.push(`The bytecode table lacks "${row.name}": ${built.failed}.`)
    else trials.push({ subject: built, row: row.name, variant: null, notes: [] })
  }
  for (const [index, variant] of plan.variants.entries()) {
    if (!hasTime()) {
      const rest = plan.variants.slice(index).map(({ name }) => name)
      notes.push(`Not tried, for the time ran out: ${rest.join('; ')}.`)
      break
    }
    const built = await buildVariant(written, variant, base, builds)
    if ('failed' in built) failed.push(unbuilt(variant, built.failed, written.side))
    else trials.push(built)
  }
  const measured = await measureTrials(written, await pinned(written, trials, builds, run), run)
  return {
    variants: [...measured.flatMap((one) => variantOf(one)), ...failed],
    bytecode: tableOf(written, measured),
    beside: measured[0]?.head.startup ?? null,
    notes,
  }
}

/** Builds a variant: at the end of what is built already, where that comes to the same. */
async function buildVariant(
  { image, source, subject }: Written,
  variant: PlannedVariant,
  base: string | null,
  builds: Builds,
): Promise<Trial | { readonly failed: string }> {
  const [only, ...others] = variant.findings
  const appended =
    only !== undefined && others.length === 0
      ? appendedFix(only, { ...image, text: source.text }, subject.configuration.user, base)
      : null
  const { name, ignore } = variant
  const built = await builds.build(image, { ...source, name: `with ${name}`, text: appended ?? variant.text, ignore })
  if (isFailure(built)) return built
  const notes = appended === null ? [] : ['Its step was built at the end of the stage, where it leaves the same.']
  return { subject: built, row: null, variant, notes }
}

/**
 * A fix that makes pip run again may get other versions than the head got, which would be compared instead of the fix:
 * such a one is built once more with the versions held.
 */
async function pinned(written: Written, trials: readonly Trial[], builds: Builds, run: Run): Promise<readonly Trial[]> {
  const { image, source, side } = written
  const held: Trial[] = []
  for (const trial of trials) {
    const { variant } = trial
    const before = side.size
    const other =
      variant && isMeasured(before) && !meantBy(rulesOf(variant)).packages
        ? await otherPackages(trial.subject, before, run)
        : []
    const text =
      variant && isMeasured(before) && other.length > 0 ? withPins(image.dockerfile, variant.text, before) : null
    const built =
      variant && text !== null
        ? await builds.build(image, { ...source, name: `with ${variant.name}`, text, ignore: variant.ignore })
        : null
    if (built === null || isFailure(built)) held.push(trial)
    else {
      const said = `pip ran again and got other versions (${other.slice(0, 3).join(', ')}), so it was built with those of the head.`
      held.push({ ...trial, subject: built, notes: [...trial.notes, said] })
    }
  }
  return held
}

function rulesOf({ findings }: PlannedVariant): readonly string[] {
  return findings.map(({ rule }) => rule)
}

function variantOf({ trial: { variant, notes: told }, side, head }: MeasuredTrial): Variant[] {
  if (!variant) return []
  const { verified, notes } = verify(head, side, meantBy(rulesOf(variant)))
  const all = [...told, ...notes]
  return [
    { name: variant.name, findings: idsOf(variant.findings), side, deltas: deltasOf(head, side), verified, notes: all },
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
  const notes = [`It does not build: ${failed}.`]
  return { name, findings: idsOf(findings), side, deltas: deltasOf(head, side), verified, notes }
}
