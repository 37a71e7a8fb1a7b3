import type { Drift, Measurement, NotMeasurable, Side } from '../findings/measurement.js'
import type { BuildFailure } from '../ports/builder.js'
import { driftBetween, driftSentences, type Contents } from './builds/drift.js'
import { deltasOf } from './deltas.js'
import { readInventory } from './inventory/read.js'
import type { LayerCache } from './inventory/layer.js'
import type { ImageRequest, MeasurePorts, MeasureRequest } from './request.js'
import { startAll, type Started } from './starts.js'
import { isStandIn, type Subject } from './subject.js'

/** What the measurements of one run share. */
export interface Run {
  readonly ports: MeasurePorts
  readonly quantities: MeasureRequest['quantities']
  /** Layers that were read. */
  readonly layers: LayerCache
  /** Milliseconds that are left. */
  readonly left: () => number
  /** For people. */
  readonly machine: string
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

/** Samples of base and head together take at most this long; their interval mostly ends them before. Milliseconds. */
const STARTS = 60_000

/** Measures one or two finished images. */
export async function compareImages(
  image: Pick<ImageRequest, 'id' | 'limits' | 'start'>,
  base: Candidate | null,
  head: Candidate,
  run: Run,
  files: Parameters<typeof driftBetween>[2],
): Promise<Compared> {
  const subjects = [base, head].filter((one): one is Subject => one !== null && isSubject(one))
  const sizes = new Map<Subject, Side['size']>()
  if (run.quantities.has('size')) for (const one of subjects) sizes.set(one, await sizeOf(one, run))
  const starts = new Map<Subject, Started>()
  if (run.quantities.has('startup') && subjects.length > 0) {
    const all = await run.ports.log.group(`Start ${subjects.map(({ name }) => name).join(' and ')}`, () =>
      startAll(subjects, image, run.ports, Math.min(STARTS, run.left())),
    )
    subjects.forEach((one, at) => starts.set(one, all[at]!))
  }
  const sideOf = (one: Candidate): Side => {
    if (!isSubject(one)) return unbuilt(one, run.quantities)
    return { ...emptySide(one), size: sizes.get(one) ?? null, startup: starts.get(one)?.startup ?? null }
  }
  const sides = { base: base && sideOf(base), head: sideOf(head) }
  const drift = base && isSubject(base) && isSubject(head) ? driftOf(base, head, sides.base!, sides.head, files) : []
  return {
    started: isSubject(head) ? (starts.get(head) ?? null) : null,
    measurement: {
      image: image.id,
      ...sides,
      deltas: sides.base && deltasOf(sides.base, sides.head),
      variants: [],
      bytecode: null,
      conditions: {
        ...{ cpus: image.limits.cpus, memory: image.limits.memory, readOnly: image.limits.readOnly },
        ...{ from: image.limits.from, machine: run.machine },
        standIns: subjects.some(isStandIn),
        disturbances: [],
      },
      drift,
      notes: [
        ...driftSentences(drift),
        ...subjects.flatMap((one) => (starts.get(one)?.notes ?? []).map((note) => `${one.name}: ${note}.`)),
      ],
    },
  }
}

/** Reads what an image holds; layers that were read before aren't read again. */
export async function sizeOf(subject: Subject, { ports, layers }: Run): Promise<Side['size']> {
  return ports.log.group(`Read ${subject.name}`, () =>
    readInventory(ports.engine.save(subject.image), { base: subject.baseLayers, known: layers }),
  )
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

function driftOf(
  base: Subject,
  head: Subject,
  before: Side,
  after: Side,
  files: Parameters<typeof driftBetween>[2],
): Drift[] {
  const contents = ({ built }: Subject, { size }: Side): Contents => {
    const inventory = size && !('notMeasurable' in size) ? size : { distributions: [], systemPackages: [] }
    return { ...inventory, materials: built?.materials ?? new Map() }
  }
  return driftBetween(contents(base, before), contents(head, after), files)
}
