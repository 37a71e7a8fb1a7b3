import type { Finding } from './finding.js'
import type { Measurement } from './measurement.js'

/** `neutral`: a problem kept something from being reviewed. */
export type Conclusion = 'success' | 'failure' | 'neutral'

/** One image that a Dockerfile is built as; the unit of findings and measurements. */
export interface Image {
  readonly id: string
  readonly dockerfile: string
  readonly target: string | null
  /** Build context, from the root of the workspace; `.` is the root. */
  readonly context: string
  readonly platform: string | null
  /** Whether the final stage runs Python; others get no findings. */
  readonly python: boolean
  /** Why it is reviewed, e.g. `changed`. */
  readonly reason: string
}

export interface Suppressed {
  readonly rule: string
  readonly path: string
  readonly line: number
  readonly reason: string
}

/** What kept something from being reviewed. */
export interface Problem {
  readonly message: string
  readonly path: string
  /** Whether the change itself brought it; then it fails the review instead of leaving it neutral. */
  readonly new: boolean
}

/** The whole review: what every report and publisher shows, and the report's JSON but for version and tool. */
export interface Review {
  readonly conclusion: Conclusion
  readonly images: readonly Image[]
  readonly findings: readonly Finding[]
  readonly suppressed: readonly Suppressed[]
  readonly measurements: readonly Measurement[]
  readonly problems: readonly Problem[]
}
