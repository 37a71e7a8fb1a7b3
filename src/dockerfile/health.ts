import { readExec, splitBody } from './arguments.js'
import type { Facts } from './facts.js'
import { lastInstruction } from './instructions.js'
import { memoize } from './memo.js'
import { readCommands, type RunCommands } from './run.js'
import type { Step } from './stages.js'

/** The command by which an engine asks a container whether it is well. */
export interface HealthCheck {
  /** The HEALTHCHECK. */
  readonly step: Step
  /** The same with the command alone as its body, in either form. */
  readonly command: Step
  readonly commands: RunCommands
}

/** The HEALTHCHECK in force in the final image; null where this file sets none, or turns it off. */
export const healthCheckOf = memoize((facts: Facts): HealthCheck | null => {
  const step = lastInstruction(facts, 'HEALTHCHECK')
  const [first, second] = step?.instruction.words ?? []
  if (!step || !second || first?.text.toUpperCase() !== 'CMD') return null
  const { source, escape } = facts.dockerfile
  const body = { start: second.span.start, end: step.instruction.body.end }
  const words = splitBody(source.text, body, escape)
  const exec = readExec(source.text, body, escape)
  const command: Step = { ...step, instruction: { ...step.instruction, body, words, exec, heredocs: [] } }
  return { step, command, commands: readCommands(facts.dockerfile, command) }
})
