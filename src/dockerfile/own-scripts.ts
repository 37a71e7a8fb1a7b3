import { isAfter, momentOf, writesBytecode, type Moment } from './bytecode.js'
import type { CommandCall } from './commands.js'
import type { Facts } from './facts.js'
import { memoize } from './memo.js'
import { isRoot } from './ownership.js'
import { localProjects, projectOf } from './requested.js'
import { startedPrograms } from './started.js'

/** The console scripts of the projects that are installed here, which a container of the image starts. */
const ownScripts = memoize((facts: Facts): ReadonlySet<string> => {
  const started = new Set(startedPrograms(facts).map(({ call }) => call.program))
  const projects = facts.installs.flatMap(({ step, installer, landings }) => {
    if (landings.length === 0) return []
    return [projectOf(facts, step, installer) ?? [], ...localProjects(facts, step, installer)].flat()
  })
  const scripts = projects.flatMap(({ pyproject }) => [...(pyproject?.scripts ?? [])])
  return new Set(scripts.filter((name) => started.has(name)))
})

/**
 * The command of a later step of the lineage that runs, as root and with writing on, what the container starts: a console
 * script of the project. What it imports, of the application and of its packages, is compiled in that layer; what another
 * subcommand imports isn't. Null where there is none.
 */
export function laterRun(facts: Facts, moment: Moment): CommandCall | null {
  const scripts = ownScripts(facts)
  if (scripts.size === 0) return null
  const found = facts.calls.find(({ step, call }) => {
    if (!isAfter(momentOf(step, call), moment)) return false
    if (call.conditional || !facts.inLineage(step) || !scripts.has(call.program)) return false
    return isRoot(call.user ?? step.user) && writesBytecode(step, call) === true
  })
  return found?.call ?? null
}
