import type { NotMeasurable, Startup } from '../../findings/measurement.js'
import type { ContainerRequest, Engine, ImageConfiguration } from '../../ports/engine.js'
import { baseName } from '../../dockerfile/wrappers.js'
import { isPython } from '../../dockerfile/installers/pip.js'
import type { Sample } from './answers.js'
import { CommandSide } from './command-side.js'
import { ImportSide } from './import-side.js'
import { OutsideSide } from './outside-side.js'
import { keyOf, NO_SETTING, type FoundFile, type StartPlan, type StartupSetting } from './plan.js'
import { planOf } from './planning.js'
import { isNotMeasurable, Probe } from './probe.js'

/** Under which limits containers are started: the deployment's, or the defaults. */
export interface Limits {
  readonly cpus: number
  /** Bytes; null: no limit. */
  readonly memory: number | null
  readonly readOnly: boolean
  readonly tmpfs: readonly string[]
  /** Name or id; null: the image's. */
  readonly user: string | null
}

export const DEFAULT_LIMITS: Limits = { cpus: 1, memory: null, readOnly: false, tmpfs: [], user: null }

/** One image whose start is sampled. */
export interface SideRequest {
  /** For people: `base`, `head`. */
  readonly name: string
  readonly image: string
  readonly configuration: ImageConfiguration
  readonly setting?: StartupSetting
  readonly limits?: Limits
  /** Milliseconds that one start may take. */
  readonly timeout?: number
  /** Folders in which what a start writes is looked for; default: all of the container. */
  readonly roots?: readonly string[]
}

/** What was measured of one side. */
export interface MeasuredStart {
  readonly startup: Startup
  /** Names of all modules that a start imports, sorted; empty where that isn't known. */
  readonly imported: readonly string[]
  /** What is not a part of the number, or disturbed it, as sentences. */
  readonly notes: readonly string[]
}

/** An image that is ready to be started again and again. */
export interface StartSide {
  readonly name: string
  readonly quantity: Startup['quantity']
  readonly what: string
  /** How many more starts `finish` takes. */
  readonly startsToFinish: number
  /** The interpreter that runs the application, and its options; null where no Python is inside, or not known. */
  readonly python: { readonly interpreter: string; readonly options: readonly string[] } | null
  /** Starts it once. @param pause milliseconds to wait before */
  sample(pause: number): Promise<Sample | NotMeasurable>
  /** What all samples say, in the order in which they were taken. */
  finish(samples: readonly Sample[]): Promise<MeasuredStart | NotMeasurable>
  /** Ends its container. */
  close(): Promise<void>
}

/** A start that takes longer is given up. Milliseconds. */
const TIMEOUT = 60_000

/** Files that may be asked for, one after the other, before the plan stands. */
const MOST_LOOKS = 30

/** Opens a container of an image and finds out what to start in it: one look, one count and one start to warm up. */
export async function openSide(engine: Engine, request: SideRequest): Promise<StartSide | NotMeasurable> {
  const { name, image, configuration, setting = NO_SETTING, limits = DEFAULT_LIMITS, timeout = TIMEOUT } = request
  const { cpus, memory, readOnly, tmpfs } = limits
  const { roots = ['/', '/dev/shm', ...tmpfs] } = request
  const start = (user: string | null): Omit<ContainerRequest, 'command' | 'timeout'> => {
    return { image, environment: setting.environment, user, cpus, memory, readOnly, tmpfs }
  }
  let probe = await Probe.open(engine, start(limits.user), interpretersOf(configuration))
  if (probe && isNotMeasurable(probe)) return probe
  if (!probe) return OutsideSide.open(engine, name, configuration, setting, { ...start(limits.user), timeout })
  try {
    const plan = await planFor(probe, request)
    if (isNotMeasurable(plan)) {
      await probe.close()
      return plan
    }
    if (plan.kind === 'import' && plan.user !== null && limits.user === null && plan.user !== configuration.user) {
      // gosu and its like: what is measured is started by whom the program runs as.
      await probe.close()
      const other = await Probe.open(engine, start(plan.user), interpretersOf(configuration))
      if (!other) return { notMeasurable: `the image doesn't start as ${plan.user}, which its command becomes` }
      if (isNotMeasurable(other)) return other
      probe = other
    }
    const opened = await probe.ask('open', { roots }, TIMEOUT)
    const side = isNotMeasurable(opened)
      ? opened
      : plan.kind === 'import'
        ? await ImportSide.open(name, probe, plan, timeout)
        : await CommandSide.open(name, probe, plan, configuration, timeout)
    if (isNotMeasurable(side)) await probe.close()
    return side
  } catch (error) {
    await probe.close()
    throw error
  }
}

/** Plans, with the files of the image that it asks for. */
export async function planFor(
  probe: Probe,
  { configuration, setting = NO_SETTING }: SideRequest,
): Promise<StartPlan | NotMeasurable> {
  const known = new Map<string, FoundFile | null>()
  for (let looks = 0; looks < MOST_LOOKS; looks++) {
    const plan = planOf(configuration, setting, known)
    if (!('wanted' in plan)) return plan
    const answer = await probe.ask('find', { wanted: plan.wanted })
    if (isNotMeasurable(answer)) return answer
    const found = Array.isArray(answer.found) ? (answer.found as readonly unknown[]) : []
    plan.wanted.forEach((one, at) => known.set(keyOf(one), fileOf(found[at])))
  }
  return { notMeasurable: 'what the image starts can’t be followed to its end' }
}

function fileOf(value: unknown): FoundFile | null {
  if (typeof value !== 'object' || value === null || !('path' in value) || typeof value.path !== 'string') return null
  return { path: value.path, text: 'text' in value && typeof value.text === 'string' ? value.text : null }
}

/** Where interpreters lie that PATH may not name. */
const PLACES = [
  '/usr/local/bin/python3',
  '/usr/bin/python3',
  '/opt/conda/bin/python',
  '/opt/venv/bin/python',
  '/venv/bin/python',
]

/** Interpreters that may run the probe, the likeliest first: what runs the application may be another one. */
export function interpretersOf({ entrypoint, command, workdir }: ImageConfiguration): readonly string[] {
  const words = [...entrypoint, ...command]
  const named = words.filter((word) => isPython(baseName(word)) && !word.includes(' '))
  const beside = words
    .filter((word) => /^\/\S*\/bin\/[\w.-]+$/.test(word))
    .map((word) => word.replace(/[^/]+$/, 'python'))
  const own = `${workdir.replace(/\/$/, '')}/.venv/bin/python`
  return [...new Set([...named.slice(0, 2), 'python3', 'python', ...beside.slice(0, 2), ...PLACES, own])]
}
