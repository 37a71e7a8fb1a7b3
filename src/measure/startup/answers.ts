import type { ModuleImport, NotMeasurable } from '../../findings/measurement.js'
import { explain, plain, type Failure } from './failure.js'
import type { Answer } from './probe.js'

/*
 * The probe's answers, checked: they come out of a container in which a stranger's code runs, so nothing of their shape
 * is taken on trust.
 */

/** One start. */
export interface Sample {
  /** Milliseconds. */
  readonly wall: number
  /** Milliseconds; null where it isn't known. */
  readonly cpu: number | null
  /** Bytes; null where it isn't known. */
  readonly peak: number | null
  /** Milliseconds that the CPU limit held it back; null where the kernel doesn't say. */
  readonly throttled: number | null
  /** Bytes of .pyc that it wrote. */
  readonly written: number
  /** Other files that it left, and what couldn't be put back as it was: at most 20 each. */
  readonly others: readonly string[]
  readonly lost: readonly string[]
}

/** What a run that counts found. */
export interface Counted {
  /** Names of all modules, sorted. */
  readonly imported: readonly string[]
  /** Of those compiled from source. */
  readonly compiled: readonly string[]
  /** Whether the program's main is guarded; null: it has none. */
  readonly guarded: boolean | null
  /** Whether all that a start replaces can be put back. */
  readonly restorable: boolean
}

const BROKEN: NotMeasurable = { notMeasurable: 'the container answered what makes no sense' }

export function readSample(answer: Answer | NotMeasurable, timeout: number): Sample | NotMeasurable {
  if (isRefusal(answer)) return answer
  const failure = failureOf(answer)
  if (failure) return explain(failure, timeout)
  const wall = numberOf(answer.wall)
  if (wall === null || wall <= 0) return BROKEN
  return {
    wall,
    cpu: numberOf(answer.cpu),
    peak: numberOf(answer.peak),
    throttled: numberOf(answer.throttled),
    written: numberOf(answer.written) ?? 0,
    others: textsOf(answer.others),
    lost: textsOf(answer.lost),
  }
}

export function readCounted(answer: Answer | NotMeasurable, timeout: number): Counted | NotMeasurable {
  if (isRefusal(answer)) return answer
  const failure = failureOf(answer)
  if (failure) return explain(failure, timeout)
  if (!Array.isArray(answer.compiled) || !Array.isArray(answer.names)) return BROKEN
  const compiled = answer.compiled.map((one: unknown) => (Array.isArray(one) ? plain(String(one[0] ?? one[1])) : ''))
  return {
    imported: answer.names.map((one: unknown) => plain(String(one))),
    compiled,
    guarded: typeof answer.whole === 'boolean' ? answer.whole : null,
    restorable: answer.kept !== false,
  }
}

/** Imports with their times; empty where the interpreter can't tell them (before 3.7). */
export function readImports(answer: Answer | NotMeasurable, compiled: ReadonlySet<string>): readonly ModuleImport[] {
  if (isRefusal(answer) || !Array.isArray(answer.modules)) return []
  return answer.modules.flatMap((one: unknown) => {
    if (!Array.isArray(one)) return []
    const [name, depth, self, cumulative] = one as readonly unknown[]
    const numbers = [numberOf(depth), numberOf(self), numberOf(cumulative)]
    if (typeof name !== 'string' || numbers.includes(null)) return []
    const shown = plain(name)
    return [
      { name: shown, depth: numbers[0]!, self: numbers[1]!, cumulative: numbers[2]!, compiled: compiled.has(shown) },
    ]
  })
}

/** Workloads' times in milliseconds, by name. */
export function readTimes(
  answer: Answer | NotMeasurable,
  timeout: number,
): ReadonlyMap<string, number> | NotMeasurable {
  if (isRefusal(answer)) return answer
  const failure = failureOf(answer)
  if (failure) return explain(failure, timeout)
  if (!Array.isArray(answer.times)) return BROKEN
  const times = new Map<string, number>()
  for (const one of answer.times as readonly unknown[]) {
    if (!Array.isArray(one)) return BROKEN
    const [name, time] = one as readonly unknown[]
    const value = numberOf(time)
    if (typeof name !== 'string' || value === null || value <= 0) return BROKEN
    times.set(name, value)
  }
  return times
}

function isRefusal(answer: Answer | NotMeasurable): answer is NotMeasurable {
  return typeof answer.notMeasurable === 'string'
}

function failureOf({ failed }: Answer): Failure | null {
  if (typeof failed !== 'object' || failed === null) return null
  const { kind, message, place, tail } = failed as Readonly<Record<string, unknown>>
  const text = (value: unknown): string => (typeof value === 'string' ? value : '')
  return { kind: text(kind) || 'end', message: text(message), place: text(place), tail: textsOf(tail) }
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value)
    ? value
        .filter((one) => typeof one === 'string')
        .slice(0, 20)
        .map(plain)
    : []
}
