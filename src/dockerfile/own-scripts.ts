import { isAfter, momentOf, writesBytecode, type Moment } from './bytecode.js'
import type { CommandCall } from './commands.js'
import type { Facts } from './facts.js'
import { memoize } from './memo.js'
import { isRoot } from './ownership.js'
import { localProjects, projectOf } from './requested.js'
import { startedPrograms } from './started.js'

/** What a container of the image starts, by its programs' names. */
const startedNames = memoize(
  (facts: Facts): ReadonlySet<string> => new Set(startedPrograms(facts).map(({ call }) => call.program)),
)

/** The console scripts of the projects that are installed here. */
const ownScripts = memoize((facts: Facts): ReadonlySet<string> => {
  const projects = facts.installs.flatMap(({ step, installer, landings }) => {
    if (landings.length === 0) return []
    return [projectOf(facts, installer, step) ?? [], ...localProjects(facts, installer, step)].flat()
  })
  return new Set(projects.flatMap(({ pyproject }) => [...(pyproject?.scripts ?? [])]))
})

/**
 * The command of a later step of the lineage that runs, as root and with writing on, what the container starts: a console
 * script of the project. What it imports, of the application and of its packages, is compiled in that layer; what another
 * subcommand imports isn't. Null where there is none.
 */
export function laterRun(facts: Facts, moment: Moment): CommandCall | null {
  const started = startedNames(facts)
  const found = facts.calls.find(({ step, call }) => {
    // Few builds run what the container starts: only those need a look at the projects.
    if (!started.has(call.program) || call.conditional || !facts.inLineage(step)) return false
    if (!isAfter(momentOf(step, call), moment) || !ownScripts(facts).has(call.program)) return false
    return isRoot(call.user ?? step.user) && writesBytecode(step, call) === true
  })
  return found?.call ?? null
}
