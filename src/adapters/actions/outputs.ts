import * as core from '@actions/core'

/** The action's outputs; a number that there isn't (nothing was measured) is the empty text. */
export interface Outputs {
  readonly conclusion: string
  readonly findings: number
  readonly errors: number
  readonly warnings: number
  readonly notices: number
  readonly 'size-delta': number | null
  readonly 'startup-delta': number | null
  readonly matrix: string | null
  readonly report: string | null
}

export function setOutputs(outputs: Partial<Outputs>): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value ?? '')
}

/** Ends the step as failed, with the reason as an annotation; the process goes on to its end. */
export function fail(message: string): void {
  core.setFailed(message)
}
