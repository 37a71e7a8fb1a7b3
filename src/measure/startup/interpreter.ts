import type { NotMeasurable, Workload } from '../../findings/measurement.js'
import type { Engine } from '../../ports/engine.js'
import { randomFrom } from '../statistics/random.js'
import { readTimes } from './answers.js'
import { isNotMeasurable, Probe } from './probe.js'
import { WORKLOAD_NAMES } from './probe/workloads.js'
import { interpretersOf, DEFAULT_LIMITS, planFor, type SideRequest } from './side.js'
import { isOutOfTime, type Sampling } from './sampling.js'

/** An image whose interpreter runs the workloads. */
export interface InterpreterSide {
  readonly name: string
  /** One round of all workloads in one fresh interpreter: milliseconds by name. */
  run(): Promise<ReadonlyMap<string, number> | NotMeasurable>
  close(): Promise<void>
}

/** All workloads together take well below a second; at a tenth of a processor, ten times that. Milliseconds. */
const TIMEOUT = 60_000

/** Opens a container whose interpreter is the one that the image's command would run. */
export async function openInterpreter(engine: Engine, request: SideRequest): Promise<InterpreterSide | NotMeasurable> {
  const { name, image, configuration, limits = DEFAULT_LIMITS } = request
  const { cpus, memory, readOnly, tmpfs, user } = limits
  const start = { image, environment: new Map<string, string>(), user, cpus, memory, readOnly, tmpfs }
  const probe = await Probe.open(engine, start, interpretersOf(configuration))
  if (probe === null) return { notMeasurable: 'no Python 3.6 or later is in the image' }
  if (isNotMeasurable(probe)) return probe
  // Where the command can't be followed, the first interpreter on PATH is the one that it would find.
  const plan = await planFor(probe, request)
  const interpreter = 'kind' in plan && plan.kind === 'import' ? plan.interpreter : 'python3'
  return {
    name,
    run: async () => readTimes(await probe.ask('workloads', { interpreter, timeout: TIMEOUT }, TIMEOUT), TIMEOUT),
    close: async () => {
      await probe.close()
    },
  }
}

/** Rounds after which more would tell nothing that matters. */
const MOST_ROUNDS = 40

/**
 * Runs the workloads in all images by turns, in an order that chance decides, until the time is spent.
 * @returns one list of workloads for each side, in their order; sides are left open
 */
export async function runWorkloads(
  sides: readonly InterpreterSide[],
  { budget, seed, now, progress }: Sampling,
): Promise<readonly (readonly Workload[] | NotMeasurable)[]> {
  const random = randomFrom(seed)
  const samples = sides.map(() => new Map<string, number[]>(WORKLOAD_NAMES.map((name) => [name, []])))
  const failed: (NotMeasurable | null)[] = sides.map(() => null)
  // The first round warms up, and isn't kept.
  for (const [at, side] of sides.entries()) {
    const times = await side.run()
    if (isNotMeasurable(times)) failed[at] = times
  }
  const start = now()
  for (let round = 1; round <= MOST_ROUNDS && failed.some((one) => one === null); round++) {
    const first = Math.floor(random() * sides.length)
    for (let turn = 0; turn < sides.length; turn++) {
      const at = (first + turn) % sides.length
      if (failed[at] !== null) continue
      const times = await sides[at]!.run()
      if (isNotMeasurable(times)) failed[at] = times
      else for (const [name, list] of samples[at]!) list.push(times.get(name) ?? NaN)
    }
    const spent = now() - start
    progress?.(round, spent)
    if (isOutOfTime(round, spent, budget)) break
  }
  return samples.map((lists, at) => failed[at] ?? workloadsOf(lists))
}

function workloadsOf(lists: ReadonlyMap<string, readonly number[]>): readonly Workload[] | NotMeasurable {
  const workloads = [...lists].map(([name, samples]) => ({ name, samples }))
  const whole = workloads.every(({ samples }) => samples.every((sample) => sample > 0))
  return whole ? workloads : { notMeasurable: 'the workloads were not all run' }
}
