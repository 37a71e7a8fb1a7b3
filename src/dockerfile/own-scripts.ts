import { isAfter, momentOf, writesBytecode, type Moment } from './bytecode.js'
import type { CommandCall } from './commands.js'
import { readPythonProgram } from './entry.js'
import { callVariable } from './environments.js'
import type { Facts } from './facts.js'
import { memoize } from './memo.js'
import { isRoot } from './ownership.js'
import { localProjects, projectOf } from './requested.js'
import { startedPrograms } from './started.js'
import type { Step } from './stages.js'

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

/** Commands of frameworks that import the application's settings and models before they do anything. */
const MANAGEMENT: ReadonlySet<string> = new Set(['manage.py', 'django-admin', 'flask'])

/** What of them needs no application. */
const WITHOUT = new Set(['help', 'version', 'startproject', 'startapp'])

/** Options that take their value from the next word, before a command. */
const VALUED: ReadonlySet<string> = new Set(['--app', '-A', '--env-file', '-e', '--settings', '--pythonpath'])

/**
 * The command of a framework, such as `manage.py collectstatic`, that a later step runs over copied sources with writing
 * on, as somebody who can write there. It leaves bytecode of the settings and models, and none of what the server alone
 * imports. Null where there is none.
 * @param copied what brings the sources
 * @param writable whether the user that containers run as can write there
 */
export function laterManagement(facts: Facts, copied: Step, writable: boolean): string | null {
  const { user } = facts.final.end
  for (const { step, call } of facts.calls) {
    if (step.instruction.index <= copied.instruction.index || call.conditional) continue
    const program = step.stage === copied.stage || facts.inLineage(step) ? readPythonProgram(call) : null
    if (program?.by !== 'command' || !MANAGEMENT.has(program.name)) continue
    if (program.name === 'django-admin' && !callVariable(step, call, 'DJANGO_SETTINGS_MODULE')) continue
    const words = program.arguments.map(({ value }) => value)
    const command = words.find((word, at) => /^[a-z]/.test(word) && !VALUED.has(words[at - 1] ?? ''))
    if (command === undefined || WITHOUT.has(command) || writesBytecode(step, call) !== true) continue
    const by = call.user ?? step.user
    if (isRoot(by) || (writable && facts.users.same(by, user, step) === true)) return `${program.name} ${command}`
  }
  return null
}
