import type { Inventory } from './inventory.js'

/** What can be measured, in the order in which it is. */
export const QUANTITIES = ['size', 'startup', 'stop', 'rebuild', 'interpreter'] as const
export type Quantity = (typeof QUANTITIES)[number]

export type Verdict = 'better' | 'worse' | 'no difference that can be told' | 'not measurable'

/** A measured difference between two sides. */
export interface Delta {
  readonly unit: 'ms' | 'bytes'
  readonly before: number
  readonly after: number
  readonly delta: number
  /** 95% interval of `delta`; null where the value is exact. */
  readonly interval: readonly [number, number] | null
  readonly samples: number
  readonly verdict: Verdict
  /** For people: the least effect that could have been seen, noise, or why nothing could be measured. */
  readonly why: string
}

/** What was measured about one finding's fix on the user's own image. */
export interface Evidence {
  readonly size: Delta | null
  readonly startup: Delta | null
  readonly stop: Delta | null
  readonly rebuild: Delta | null
  readonly modulesCompiled: { readonly before: number; readonly after: number } | null
  readonly stopStatus: { readonly before: number; readonly after: number } | null
  readonly verified: { readonly builds: boolean; readonly samePackages: boolean; readonly sameImports: boolean }
}

/** Why a quantity has no value here: never a number in its place. `advice` says what to set, where something helps. */
export interface NotMeasurable {
  readonly notMeasurable: string
  readonly advice?: string
}

/** A median with the 95% interval of its own uncertainty, in the unit that the field's name says. */
export interface Estimate {
  readonly median: number
  readonly interval: readonly [number, number]
}

/** One module's import, in the order in which imports ended (children before parents), as `python -X importtime` has it. */
export interface ModuleImport {
  readonly name: string
  /** How many imports it is nested in; 0: imported by the command itself. */
  readonly depth: number
  /** Microseconds, without those that it imports. */
  readonly self: number
  /** Microseconds. */
  readonly cumulative: number
  /** Whether it was compiled from source at this start. */
  readonly compiled: boolean
}

/** How an image starts: fresh interpreters, files warm in the page cache. */
export interface Startup {
  /** `import`: until the modules are imported; `ready`: until it says that it serves; `command`: until a command has ended. Never compared with each other. */
  readonly quantity: 'import' | 'ready' | 'command'
  /** What was started, as people would type it: `import gunicorn.app.wsgiapp, shop.wsgi`. */
  readonly what: string
  /** Milliseconds, one a sample, in the order in which they were taken. */
  readonly samples: readonly number[]
  /** Milliseconds. */
  readonly wall: Estimate
  /** Milliseconds of processor time, the interpreter and its children; null where it can't be had. */
  readonly cpu: Estimate | null
  /** Bytes, the highest resident set of one start; null where it can't be had. */
  readonly peakMemory: number | null
  /** Exact, the same at every start; null for `ready`, and where no Python is inside. */
  readonly modulesImported: number | null
  readonly modulesCompiled: number | null
  /** Import by import, of the median sample; empty for `ready`. */
  readonly modules: readonly ModuleImport[]
  /** Bytes of .pyc that one start writes into a fresh container. */
  readonly bytecodeWritten: number
}

/** How a container stops. */
export interface Stop {
  /** Milliseconds from `docker stop` to its end. */
  readonly milliseconds: number
  /** The container's exit status: 137 where it was killed. */
  readonly status: number
}

/** What a change of one source file costs. */
export interface Rebuild {
  /** The file that was touched, from the root of the workspace. */
  readonly touched: string
  readonly milliseconds: number
  /** The instructions that ran again, in order. */
  readonly ranAgain: readonly string[]
}

/** One workload's time in an image, for comparing interpreters. */
export interface Workload {
  readonly name: string
  /** Milliseconds. */
  readonly samples: readonly number[]
}

/** One image as it was measured: of the base, of the head, or with a fix. */
export interface Side {
  /** For people: `base 1a2b3c4`, `head`, `python-app:latest`. */
  readonly name: string
  /** Its content-addressed id, `sha256:…`; null where it couldn't be built. */
  readonly digest: string | null
  /** Milliseconds that its build took; null where nothing was built. */
  readonly buildMilliseconds: number | null
  /** null: not asked for. */
  readonly size: Inventory | NotMeasurable | null
  readonly startup: Startup | NotMeasurable | null
  readonly stop: Stop | NotMeasurable | null
  readonly rebuild: Rebuild | NotMeasurable | null
  readonly interpreter: readonly Workload[] | NotMeasurable | null
}

/** What one side costs or saves against another; null: not asked for. */
export interface Deltas {
  readonly size: Delta | null
  readonly startup: Delta | null
  readonly stop: Delta | null
  readonly rebuild: Delta | null
  /** `before` and `after` are geometric means over the workloads. */
  readonly interpreter: Delta | null
}

/** The head with some findings' fixes, against the head as written. */
export interface Variant {
  /** For people: `with every fix`, `bytecode-disabled`. */
  readonly name: string
  /** Fingerprints of the findings whose edits it holds; empty for a row of the bytecode table that no finding asks for. */
  readonly findings: readonly string[]
  readonly side: Side
  readonly deltas: Deltas
  readonly verified: Evidence['verified']
  /** Why it isn't verified, or how it was emulated, as sentences. */
  readonly notes: readonly string[]
}

/** The bytecode table: which bytecode an image should hold is a matter of these numbers. */
export interface BytecodeTable {
  readonly rows: readonly BytecodeRow[]
  /** One sentence: which choice fits, size first, start first, or read-only. */
  readonly choice: string
  /** One sentence with its arithmetic: what the bytes cost a pull, what they save a start, after how many starts it pays. */
  readonly breakEven: string
}

export interface BytecodeRow {
  readonly name: 'as written' | 'nothing written' | 'all precompiled' | 'nothing compiled'
  /** Packed bytes. */
  readonly packed: number | null
  readonly unpacked: number | null
  readonly startup: Estimate | null
  readonly modulesCompiled: number | null
}

/** Under which conditions the sides were compared, said beside the numbers. */
export interface Conditions {
  readonly cpus: number
  /** Bytes; null: no limit. */
  readonly memory: number | null
  readonly readOnly: boolean
  /** Where cpus, memory and readOnly come from: `the defaults`, `compose.yml:12`, `the configuration`. */
  readonly from: string
  /** For people: processor, number of them, engine's version, platform. */
  readonly machine: string
  /** Whether base images are stand-ins that only resemble the official ones. */
  readonly standIns: boolean
  /** What disturbed the measurement: drift, a busy machine, as sentences. */
  readonly disturbances: readonly string[]
}

/** What differs between the sides without being a part of the change: another base digest, another package version. */
export interface Drift {
  readonly kind: 'base image' | 'distribution' | 'system package'
  readonly name: string
  readonly before: string | null
  readonly after: string | null
  /** Whether the change itself accounts for it, as far as can be told. */
  readonly byChange: boolean
}

/** One image measured: its sides and the conditions under which they were compared. */
export interface Measurement {
  /** Id of the image, or the name of a finished one. */
  readonly image: string
  /** null: there is none, as for a new Dockerfile. */
  readonly base: Side | null
  readonly head: Side
  /** head against base; null where there is no base. */
  readonly deltas: Deltas | null
  readonly variants: readonly Variant[]
  readonly bytecode: BytecodeTable | null
  readonly conditions: Conditions
  readonly drift: readonly Drift[]
  /** What was left out and why, as sentences. */
  readonly notes: readonly string[]
}

export function isMeasured<T extends object>(value: T | NotMeasurable | null): value is T {
  return value !== null && !('notMeasurable' in value)
}
