import type { Event } from '../adapters/actions/event.js'
import { writeInside } from '../adapters/actions/report-files.js'
import { readResults } from '../adapters/actions/result-files.js'
import type { Settings } from '../config/settings.js'
import { ofShard } from '../config/shard.js'
import type { Measurement } from '../findings/measurement.js'
import type { Image } from '../findings/review.js'
import type { Log } from '../ports.js'
import type { Outcome } from '../review.js'
import { matrixOf, measurable, planOf } from './plan.js'
import { knownMeasurements, measurementsName, readMeasurements, writeMeasurements } from './results/measurements.js'

const MEASUREMENTS = /^measurements-\d{1,3}\.json$/

/** What was reviewed, for whoever plans, measures, or publishes measurements of it. */
export interface Reviewed {
  readonly event: Event
  readonly settings: Settings
  /** The reviewed commit. */
  readonly head: string
  /** The commit that it is compared with. */
  readonly base: string | null
  readonly outcome: Outcome
  readonly log: Log
}

/** Builds and runs images of what was reviewed. */
export type MeasureImages = (images: readonly Image[], reviewed: Reviewed) => Promise<readonly Measurement[]>

/** `mode: plan`: writes the plan; answers with the matrix, null where there is nothing to measure. */
export function writePlan({ event, settings, head, base, outcome, log }: Reviewed): string | null {
  const plan = planOf(outcome.review.images, head, base)
  writeInside(event.workspace, `${settings.results}/plan.json`, `${JSON.stringify(plan, null, 2)}\n`)
  log.info(`${plan.shards.length === 0 ? 'Nothing' : `${plan.shards.length} jobs`} to measure.`)
  return matrixOf(plan)
}

/** `mode: measure`: measures this job's part and leaves the numbers in `results`. */
export async function measurePart(reviewed: Reviewed, measure: MeasureImages): Promise<readonly Measurement[]> {
  const { event, settings, head, outcome, log } = reviewed
  const images = ofShard(measurable(outcome.review.images), settings.shard)
  const measurements = images.length === 0 ? [] : await measure(images, reviewed)
  const path = `${settings.results}/${measurementsName(settings.shard.part)}`
  writeInside(event.workspace, path, writeMeasurements(head, measurements))
  log.info(`Measured ${images.length} images; the numbers are in ${path}.`)
  return measurements
}

/**
 * `mode: publish`: what other jobs measured. A workflow run hands on what a stranger's job may have written: numbers are
 * taken from it, and no text.
 */
export function publishedMeasurements({ event, settings, head, outcome, log }: Reviewed): readonly Measurement[] {
  const files = readResults(event.workspace, settings.results, MEASUREMENTS)
  const { measurements, notes } = readMeasurements(files, head, { texts: event.kind !== 'workflow_run' })
  for (const note of notes) log.warning(note)
  const { images, findings } = outcome.review
  return knownMeasurements(measurements, images, new Set(findings.map(({ fingerprint }) => fingerprint)))
}
