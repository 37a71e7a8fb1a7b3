import type { Event, EventKind } from '../adapters/actions/event.js'
import { writeInside } from '../adapters/actions/report-files.js'
import { readResults } from '../adapters/actions/result-files.js'
import type { Settings } from '../config/settings.js'
import { UserError } from '../findings/errors.js'
import type { History, Log } from '../ports.js'
import { finishedOf } from '../review/image-settings.js'
import type { Measuring } from '../review/measuring.js'
import type { Published } from '../review/published.js'
import type { Outcome } from '../review.js'
import { matrixOf, planOf } from './plan.js'
import { measurementsName, readMeasurements, writeMeasurements } from './results/measurements.js'

const MEASUREMENTS = /^measurements-\d{1,3}\.json$/

/** Events without a privileged token that a pull request's author could get at; what isn't known is none of them. */
const UNPRIVILEGED: readonly EventKind[] = ['pull_request', 'push', 'merge_group', 'schedule', 'workflow_dispatch']

/** Whether what is reviewed may be handed to other programs, and built: nothing of a stranger's is beside secrets. */
export function mayRun({ kind }: Event): boolean {
  return UNPRIVILEGED.includes(kind)
}

/** What is to be reviewed, before it is. */
export interface Planned {
  readonly event: Event
  readonly settings: Settings
  /** The reviewed commit. */
  readonly head: string
  /** The commit that it is compared with; null: none. */
  readonly base: string | null
  readonly log: Log
}

/** Who measures for a review, or what others measured; and why not, where nobody may. */
export interface MeasuringPorts {
  readonly measuring?: Measuring
  readonly published?: Published
  /** Sentences. */
  readonly refused: readonly string[]
}

/**
 * What the mode asks for: `review` measures what `measure` names, `measure` its part of that, `publish` takes what others
 * measured, `plan` does neither.
 */
export async function measuringPorts(
  planned: Planned,
  history: History,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<MeasuringPorts> {
  const { event, settings } = planned
  const { mode } = settings
  if (mode === 'publish') return { published: publishedFor(planned), refused: [] }
  if (mode === 'measure' && settings.measure.length === 0)
    throw new UserError('input measure: mode measure needs to know what to measure; allowed: all, or a list')
  if (mode === 'plan' || settings.measure.length === 0) return { refused: [] }
  if (!mayRun(event)) return { refused: [`Nothing is built or measured under ${event.name}.`] }
  return { measuring: await measuringFor(planned, history, environment), refused: [] }
}

async function measuringFor(
  { event, settings, head, base, log }: Planned,
  history: History,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Measuring> {
  const [{ createDocker, discardOnSignals }, { SystemClock }] = await Promise.all([
    import('../adapters/docker/index.js'),
    import('../adapters/clock.js'),
  ])
  const fork = event.isFork
  const { engine, builder } = createDocker({
    ...{ environment, folder: event.workspace, log, history, head, builder: settings.builder, fork },
  })
  discardOnSignals(() => builder.discard())
  return {
    ports: { engine, builder, clock: new SystemClock(), log },
    quantities: settings.measure,
    timeout: settings.measureTimeout,
    // A fork's code could send them anywhere.
    ...(fork
      ? { secrets: [], buildContexts: [] }
      : { secrets: settings.secrets, buildContexts: settings.buildContexts }),
    fork,
    commits: { head, base },
    entries: settings.images,
    budgets: settings,
    ...(settings.mode === 'measure' && { part: settings.shard }),
  }
}

/** `mode: plan`: writes the plan; answers with the matrix, null where there is nothing to measure. */
export function writePlan({ event, settings, head, base, log }: Planned, { review }: Outcome): string | null {
  const finished = finishedOf(settings.images).map(({ image }) => ({ id: image, python: true }))
  const measured = settings.measure.length > 0 && mayRun(event) ? [...review.images, ...finished] : []
  const plan = planOf(measured, head, base)
  writeInside(event.workspace, `${settings.results}/plan.json`, `${JSON.stringify(plan, null, 2)}\n`)
  const none = settings.measure.length === 0 ? 'Nothing to measure: measure is off.' : 'Nothing to measure.'
  log.info(plan.shards.length === 0 ? none : `${plan.shards.length} jobs measure.`)
  return matrixOf(plan)
}

/** Leaves the numbers of this job, or of its part, in `results`. */
export function writePart({ event, settings, head, log }: Planned, { review }: Outcome): void {
  const path = `${settings.results}/${measurementsName(settings.shard.part)}`
  writeInside(event.workspace, path, writeMeasurements(head, review.measurements))
  log.info(`Measured images: ${review.measurements.length}; the numbers are in ${path}.`)
}

/**
 * `mode: publish`: what other jobs measured. A workflow run hands on what a stranger's job may have written: numbers are
 * taken from it, and no text.
 */
function publishedFor({ event, settings, head, log }: Planned): Published {
  const { files, passedOver } = readResults(event.workspace, settings.results, MEASUREMENTS)
  const read = readMeasurements(files, head, { texts: event.kind !== 'workflow_run' })
  const over = passedOver > 0 ? [`Links and files that are too large or too many were passed over: ${passedOver}.`] : []
  const [measurements, notes] = [read.measurements, [...over, ...read.notes]]
  for (const note of notes) log.warning(note)
  // A workflow that measures nothing publishes all the same.
  const isAsked = settings.measure.length > 0 || files.length > 0
  return { measurements, notes, isAsked, entries: settings.images, budgets: settings }
}
