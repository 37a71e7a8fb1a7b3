import { filesOf } from './context-copies.js'
import type { Facts } from './facts.js'
import { isBuiltElsewhere, isFetched } from './native-programs.js'
import { pythonScriptOf, shellScriptOf } from './scripts.js'
import { deployedPrograms, startedPrograms, type Started } from './started.js'
import { isShell } from './wrappers.js'

/**
 * Whether Python is in an image for its build alone: nothing is installed for it, all sources of the context are run
 * there, and what a container starts is known whole and is something else. False where any of it can't be seen.
 */
export function needsPythonOnlyToBuild(facts: Facts): boolean {
  const { installs, surroundings } = facts
  if (!surroundings.context.known || installs.some(({ landings }) => landings.length > 0)) return false
  const started = startedPrograms(facts)
  if (started.length === 0 || !started.every((one) => isOther(facts, one))) return false
  if (deployedPrograms(facts).some(({ program, call }) => program !== null || call.program === '')) return false
  const run = new Set(
    facts.calls.map(({ step, call }) => pythonScriptOf(facts, { stage: step.stage, step }, call)?.file.path),
  )
  return facts.copies.every((copy) => {
    if (!facts.inLineage(copy.step) || copy.inline) return true
    const files = copy.from === null && copy.image === null ? filesOf(copy, surroundings.context) : null
    return files?.every(({ path }) => !path.endsWith('.py') || run.has(path)) === true
  })
}

/** Whether what a container starts is known whole, and is a program of another language that a stage without Python builds. */
export function startsOther(facts: Facts): boolean {
  const started = startedPrograms(facts)
  if (!started.some(({ call }) => isBuiltElsewhere(facts, call))) return false
  if (deployedPrograms(facts).some(({ program, call }) => program !== null || call.program === '')) return false
  return started.every((one) => isOther(facts, one) || isBuiltElsewhere(facts, one.call))
}

/**
 * Whether a program is known to be none of Python's: a script whose every command was read, one of the system's, or one
 * that was fetched.
 */
function isOther(facts: Facts, { call, program }: Started): boolean {
  const moment = { stage: facts.final, step: null }
  if (program || call.program === '' || pythonScriptOf(facts, moment, call)) return false
  const script = shellScriptOf(facts, moment, call)
  if (script) return script.complete
  // What only keeps a container alive is there for programs that somebody starts by hand.
  if (isShell(call.program) || /^(?:sleep|tail|cat)$/.test(call.program)) return false
  return !call.path.includes('/') || /^\/(?:usr\/)?s?bin\//.test(call.path) || isFetched(facts, call)
}
