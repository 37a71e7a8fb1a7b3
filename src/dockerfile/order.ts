import type { CommandCall } from './commands.js'
import { memoize } from './memo.js'
import type { RunCommands } from './run.js'
import type { Step } from './stages.js'

/** A place in a build: an instruction, or a command of it. */
export interface Place {
  readonly step: Step
  /** Null: the instruction as a whole. */
  readonly call: CommandCall | null
}

/** Whether one happens before the other in the order of the file; of one instruction only commands have an order. */
export function isBefore(one: Place, other: Place): boolean {
  const [first, second] = [one.step.instruction.index, other.step.instruction.index]
  if (first !== second) return first < second
  return one.call !== null && other.call !== null && one.call.span.start < other.call.span.start
}

/** The place of each command among those of its RUN. */
export const orderOf = memoize(({ calls }: RunCommands) => new Map(calls.map((call, at) => [call, at] as const)))
