import { isAfter, momentOf } from './bytecode.js'
import type { CommandCall } from './commands.js'
import type { Facts } from './facts.js'
import { memoize } from './memo.js'
import { mountsOf } from './mounts.js'
import { namedRequirements } from './requested.js'
import { lineageOf, type Step } from './stages.js'

/*
 * Whether a Dockerfile brings uv itself: its base image has none then, and sets no variable for it.
 */

/** uv's install script and its archives. */
const DOWNLOAD = /:\/\/(?:astral\.sh\/uv\/|github\.com\/astral-sh\/uv\/releases\/)/
const PROGRAM = '/uv'

/** A command of a RUN, or without one a COPY or ADD, that brings uv into a stage. */
interface Bringing {
  readonly step: Step
  readonly call?: CommandCall
}

/** Whether a step of the stage, or of those that it is FROM, has brought uv before a call. */
export function bringsUvBefore(facts: Facts, step: Step, call: CommandCall): boolean {
  // One that is mounted is there for this RUN alone.
  if (mountsOf(facts, step).some(({ from, source }) => from !== null && source.endsWith(PROGRAM))) return true
  const brought = bringings(facts)
  if (brought.length === 0) return false
  const stages = lineageOf(step.stage)
  return brought.some(
    (one) => stages.includes(one.step.stage) && isAfter(momentOf(step, call), momentOf(one.step, one.call)),
  )
}

const bringings: (facts: Facts) => readonly Bringing[] = memoize((facts) => [
  ...facts.copies.filter(({ from, image, sources }) => {
    const elsewhere = from !== null || image !== null
    return sources.some((source) => (elsewhere ? source.endsWith(PROGRAM) : DOWNLOAD.test(source)))
  }),
  ...facts.installs
    .filter(({ installer }) => namedRequirements(installer).some(({ requirement }) => requirement.name === 'uv'))
    .map(({ step, installer: { call } }) => ({ step, call })),
  ...facts.systemCalls
    .filter(({ action, packages }) => action === 'install' && packages.some(({ name }) => name === 'uv'))
    .map(({ step, installer: { call } }) => ({ step, call })),
  ...facts.calls.filter(({ call }) => call.arguments.some(({ value }) => DOWNLOAD.test(value))),
])
