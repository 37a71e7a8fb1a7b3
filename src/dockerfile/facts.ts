import type { ContextFiles } from './context.js'
import type { Dockerfile } from './model.js'

/** What is known of how a Dockerfile is built and run, besides its text. */
export interface Surroundings {
  /** The stage that is built; null builds the last one. */
  readonly target: string | null
  readonly context: ContextFiles
  /** Values that the build hands to ARG. */
  readonly buildArguments: ReadonlyMap<string, string>
}

/** What an expert knows after reading the whole Dockerfile; built once, read-only. */
export interface Facts {
  readonly dockerfile: Dockerfile
  readonly surroundings: Surroundings
  /** Whether the final stage runs Python; no rule is asked otherwise. */
  readonly python: boolean
  /** Whether it is a development image by its name or target. */
  readonly dev: boolean
}

export function buildFacts(dockerfile: Dockerfile, surroundings: Surroundings): Facts {
  return { dockerfile, surroundings, python: true, dev: false }
}
