import {
  isMeasured,
  type Drift,
  type Measurement,
  type NotMeasurable,
  type Quantity,
  type Side,
} from '../findings/measurement.js'
import type { BuildFailure } from '../ports/builder.js'
import { driftBetween, type Contents } from './builds/drift.js'
import { deltasOf } from './deltas.js'
import { readInventory } from './inventory/read.js'
import type { LayerCache } from './inventory/layer.js'
import type { MeasuredAs, MeasurePorts, MeasureRequest } from './request.js'
import { startAll, type Started } from './starts.js'
import { disturbancesOf } from './statistics/disturbances.js'
import { interpretAll, stopAll } from './runs.js'
import { isStandIn, type Subject } from './subject.js'

/** What the measurements of one run share. */
export interface Run {
  readonly ports: MeasurePorts
  readonly quantities: MeasureRequest['quantities']
  /** Layers that were read. */
  readonly layers: LayerCache
  /** Images that were read, by their ids. */
  readonly sizes: Map<string, NonNullable<Side['size']>>
  /** Milliseconds that are left. */
  readonly left: () => number
  /** Milliseconds that the samples of both sides may take; their interval mostly ends them before. */
  readonly starts: number
  /** For people. */
  readonly machine: string
}

/** Milliseconds for the interpreters' workloads. */
const WORKLOADS = 10_000

/** What is known of images that were built here. */
export interface Builds {
  /** Changed files that say what is installed, of both sides; null: finished images, which differ as they are meant to. */
  readonly files: Parameters<typeof driftBetween>[2] | null
  readonly rebuild: (subject: Subject, startup: Side['startup']) => Promise<NonNullable<Side['rebuild']>>
}

/** Two images, or one, as they were measured side by side. */
export interface Compared {
  readonly measurement: Measurement
  /** What the head's start says, for its variants. */
  readonly started: Started | null
}

/** What can be compared: an image, or why there is none. */
export type Candidate = { readonly name: string } & (Subject | BuildFailure | NotMeasurable)

export function isSubject(candidate: object): candidate is Subject {
  return 'configuration' in candidate
}

/** Measures one or two finished images, side by side. */
export async function compareImages(
  image: MeasuredAs,
  base: Candidate | null,
  head: Candidate,
  run: Run,
  { files, rebuild }: Builds,
): Promise<Compared> {
  const subjects = [base, head].filter((one): one is Subject => one !== null && isSubject(one))
  const { quantities, ports } = run
  const group = <T>(what: string, work: () => Promise<T>): Promise<T> =>
    ports.log.group(`${what} ${subjects.map(({ name }) => name).join(' and ')}`, work)
  const asks = (quantity: Quantity): boolean => quantities.has(quantity) && subjects.length > 0
  const sizes = new Map<Subject, Side['size']>()
  if (asks('size')) for (const one of subjects) sizes.set(one, await sizeOf(one, run))
  const starts = asks('startup')
    ? await group('Start', () => startAll(subjects, image, ports, Math.min(run.starts, run.left())))
    : []
  const stops = asks('stop') ? await group('Stop', () => stopAll(subjects, image, ports)) : []
  const workloads = asks('interpreter')
    ? await group('Run workloads in', () => interpretAll(subjects, image, ports, Math.min(WORKLOADS, run.left())))
    : []
  const sides = new Map<Subject, Side>()
  for (const [at, one] of subjects.entries()) {
    const startup = starts[at]?.startup ?? null
    const rebuilt = quantities.has('rebuild') ? await rebuild(one, startup) : null
    const measured = { size: sizes.get(one) ?? null, startup, stop: stops[at] ?? null, rebuild: rebuilt }
    sides.set(one, { ...emptySide(one), ...measured, interpreter: workloads[at] ?? null })
  }
  const sideOf = (one: Candidate): Side => (isSubject(one) ? sides.get(one)! : unbuilt(one, quantities))
  const [before, after] = [base && sideOf(base), sideOf(head)]
  const drift = base && isSubject(base) && isSubject(head) ? driftOf(base, head, before!, after, files) : []
  return {
    started: isSubject(head) ? (starts[subjects.indexOf(head)] ?? null) : null,
    measurement: {
      image: image.id,
      base: before,
      head: after,
      deltas: before && deltasOf(before, after),
      variants: [],
      bytecode: null,
      conditions: {
        ...{ cpus: image.limits.cpus, memory: image.limits.memory, readOnly: image.limits.readOnly },
        ...{ from: image.limits.from, machine: run.machine },
        standIns: subjects.some(isStandIn),
        disturbances:
          before && isMeasured(before.startup) && isMeasured(after.startup)
            ? disturbancesOf(before.startup.samples, after.startup.samples)
            : [],
      },
      drift,
      notes: [...subjects.flatMap((one, at) => (starts[at]?.notes ?? []).map((note) => `${one.name}: ${note}.`))],
    },
  }
}

/** Reads what an image holds; images and layers that were read before aren't read again. */
export async function sizeOf(subject: Subject, { ports, layers, sizes }: Run): Promise<Side['size']> {
  const { id } = subject.configuration
  const known = sizes.get(id)
  if (known) return known
  const size = await ports.log.group(`Read ${subject.name}`, () =>
    readInventory(ports.engine.save(subject.image), { base: subject.baseLayers, known: layers }),
  )
  sizes.set(id, size)
  return size
}

export function emptySide({ name, configuration, built }: Subject): Side {
  return {
    name,
    digest: configuration.id,
    buildMilliseconds: built?.milliseconds ?? null,
    ...{ size: null, startup: null, stop: null, rebuild: null, interpreter: null },
  }
}

/** An image that isn't there has no numbers, and says why. */
function unbuilt(one: { readonly name: string } & (BuildFailure | NotMeasurable), asked: Run['quantities']): Side {
  const why = 'failed' in one ? `it does not build: ${one.failed}` : one.notMeasurable
  const value = (quantity: Parameters<typeof asked.has>[0]) => (asked.has(quantity) ? { notMeasurable: why } : null)
  return {
    ...{ name: one.name, digest: null, buildMilliseconds: null },
    ...{ size: value('size'), startup: value('startup'), stop: value('stop') },
    ...{ rebuild: value('rebuild'), interpreter: value('interpreter') },
  }
}

function driftOf(base: Subject, head: Subject, before: Side, after: Side, files: Builds['files']): Drift[] {
  const contents = ({ built }: Subject, { size }: Side): Contents => {
    const inventory = size && !('notMeasurable' in size) ? size : { distributions: [], systemPackages: [] }
    return { ...inventory, materials: built?.materials ?? new Map() }
  }
  const drift = driftBetween(contents(base, before), contents(head, after), files ?? [])
  return files === null ? drift.map((one) => ({ ...one, byChange: true })) : drift
}
