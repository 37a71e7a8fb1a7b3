import type { Deployment } from '../dockerfile/deployment.js'
import type { Finding } from '../findings/finding.js'
import type { Quantity } from '../findings/measurement.js'
import type { Builder } from '../ports/builder.js'
import type { Engine } from '../ports/engine.js'
import type { Clock, Log } from '../ports.js'
import type { StartupSetting } from './startup/plan.js'
import type { Limits as StartLimits } from './startup/side.js'

/** Under which limits an image is run. */
export interface Limits extends StartLimits {
  /** For people: `the defaults`, `compose.yml:12`, `the configuration`. */
  readonly from: string
}

/** What any image is started and compared by. */
export interface MeasuredAs {
  /** As the review names it. */
  readonly id: string
  readonly limits: Limits
  readonly start: StartupSetting
  /** Rounds of starts at most; null: until the interval is narrow enough. */
  readonly rounds: number | null
}

/** Images that earlier steps built, of the head and of the base, for what can't be built here. */
export interface FinishedImages extends MeasuredAs {
  readonly image: string
  readonly baseImage: string | null
}

/** One image of a review that is to be built, with what is known of how it is built and run. */
export interface ImageRequest extends MeasuredAs {
  readonly dockerfile: string
  /** The Dockerfile's text at the head. */
  readonly text: string
  /** Where it was at the base, and its text there; null: not there. */
  readonly before: { readonly dockerfile: string; readonly text: string } | null
  readonly context: string
  readonly target: string | null
  readonly platform: string | null
  readonly buildArguments: ReadonlyMap<string, string>
  readonly deployments: readonly Deployment[]
  /** Its findings at the head, with their fixes. */
  readonly findings: readonly Finding[]
}

export interface MeasureRequest {
  readonly quantities: ReadonlySet<Quantity>
  /** Milliseconds for all builds and runs. */
  readonly timeout: number
  readonly secrets: readonly string[]
  readonly buildContexts: readonly string[]
  /** Whether the code is a stranger's: no secrets, no credentials. */
  readonly fork: boolean
  /** Commit; null: the working tree. */
  readonly head: string | null
  /** Commit; null: there is no base. */
  readonly base: string | null
  /** Paths that differ between base and head: what differs elsewhere drifted. */
  readonly changed: readonly string[]
  readonly images: readonly ImageRequest[]
  readonly finished: readonly FinishedImages[]
}

export interface MeasurePorts {
  readonly engine: Engine
  readonly builder: Builder
  readonly clock: Clock
  readonly log: Log
}
