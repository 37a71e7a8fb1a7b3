import type { Span } from '../source/text.js'
import type { CommandCall } from './commands.js'
import { readPythonProgram, type PythonProgram } from './entry.js'
import type { Facts } from './facts.js'
import { memoize } from './memo.js'
import { serves } from './server.js'
import { shellScriptOf, type ShellScriptFile } from './scripts.js'
import type { Step } from './stages.js'

/** A program that a container starts: named by ENTRYPOINT or CMD, or by a script of the context that they start. */
export interface Started {
  readonly call: CommandCall
  /** Null where it is no Python. */
  readonly program: PythonProgram | null
  /** The ENTRYPOINT or CMD. */
  readonly step: Step
  /** The script that starts it; its places are in that file. Null: the instruction itself. */
  readonly script: ShellScriptFile | null
}

/** Scripts that start scripts that start … */
const MAXIMUM_DEPTH = 3

/** All programs that a container of the final stage starts, as far as they can be read. */
export const startedPrograms = memoize((facts: Facts): readonly Started[] => {
  const { entry } = facts
  if (!entry) return []
  const seen = new Set<string>()
  const moment = { stage: facts.final, step: null }
  const follow = (call: CommandCall, step: Step, script: ShellScriptFile | null, depth: number): Started[] => {
    const own: Started = { call, program: readPythonProgram(call), step, script }
    const inner = depth < MAXIMUM_DEPTH ? shellScriptOf(facts, moment, call) : null
    if (!inner || seen.has(inner.file.imagePath)) return [own]
    seen.add(inner.file.imagePath)
    return [own, ...inner.calls.flatMap((next) => follow(next, step, inner, depth + 1))]
  }
  return entry.calls.flatMap((call) => follow(call, stepOf(facts, call), null, 0))
})

/**
 * The Python programs that scripts start and that run until they are stopped, and what they hand over to without naming
 * it (`exec "$@"`).
 */
export function lastingInScripts(facts: Facts): readonly Started[] {
  return startedPrograms(facts).filter(
    ({ call, program, script }) => script && (call.program === '' || (program && serves(call))),
  )
}

/** A place in a script as reports name it: of the Dockerfile where the script stands there. */
export function placeIn({ file }: ShellScriptFile, span: Span): { readonly span: Span; readonly path?: string } {
  return file.path === null ? { span } : { span, path: file.path }
}

/** The instruction that a call of the entry stands in. */
function stepOf({ entry }: Facts, { span }: CommandCall): Step {
  const { entrypoint, command, main } = entry!
  const holds = (step: Step | null): boolean =>
    step !== null && step.instruction.span.start <= span.start && span.start < step.instruction.span.end
  return holds(entrypoint) ? entrypoint! : holds(command) ? command! : main
}
