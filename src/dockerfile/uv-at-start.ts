import type { CommandCall } from './commands.js'
import { isKnown } from './expand.js'
import type { Facts, Install } from './facts.js'
import { isOn } from './flags.js'
import type { InstallerCall } from './installers/index.js'
import { LAUNCHER_PACKAGES } from './launchers.js'
import { groupRequirements } from './manifests/index.js'
import { normalizePath } from './paths.js'
import { isSwitchedOn, namedRequirements, projectOf } from './requested.js'
import { contextPathAt } from './script-files.js'
import { runScripts } from './scripts.js'
import type { Step } from './stages.js'

/*
 * What `uv run` does to the project's environment when it starts a program: it makes the one that isn't there, and
 * installs what is missing.
 */

/** Whether uv is told to leave the environment as it is. */
export function isUnsynced(facts: Facts, call: CommandCall, words: readonly string[]): boolean {
  const variable = call.environment.get('UV_NO_SYNC') ?? facts.env('UV_NO_SYNC')?.value
  return words.includes('--no-sync') || isOn(variable) !== false
}

/** Whether `uv run` finds a project at start, and no environment: no step of the build makes one or installs anything. */
export function isMadeAtStart(facts: Facts, { arguments: args, workdir }: CommandCall): boolean {
  const moment = { stage: facts.final, step: null }
  const project = isKnown(workdir) ? contextPathAt(facts, moment, normalizePath('pyproject.toml', workdir)) : null
  if (project === null || facts.environments.size > 0 || args.some(({ value }) => value === '--no-project'))
    return false
  const hidden = facts.steps.some((step) => step.instruction.keyword === 'RUN' && !facts.commandsOf(step).complete)
  const made = facts.calls.some(({ call }) => MAKERS.test(call.program) || startsProject(call))
  const elsewhere = facts.copies.some(({ image, sources }) => image !== null && !sources.every((one) => UVS.test(one)))
  return (
    facts.final.base.known &&
    !hidden &&
    !made &&
    !elsewhere &&
    runScripts(facts).length === 0 &&
    facts.installs.every(isOwn)
  )
}

/** Programs that may do anything by a file of their own. */
const MAKERS = /^(?:make|just|task|invoke|nox|tox|hatch|)$/

/** uv's programs, as its image holds them. */
const UVS = /^\/uvx?$/

function startsProject({ program, arguments: args }: CommandCall): boolean {
  return program === 'uv' && args.some(({ value }) => value === 'run' || value === 'venv')
}

/** Whether an install is of nothing but tools as uv. */
function isOwn({ installer }: Install): boolean {
  const named = namedRequirements(installer)
  return (
    named.length > 0 &&
    named.length === installer.operands.length &&
    named.every(({ requirement }) => LAUNCHER_PACKAGES.has(requirement.name))
  )
}

/** The groups that the build left out and the start brings: uv knows at start only what it is told there. */
export function groupsAtStart(facts: Facts, call: CommandCall, words: readonly string[]): readonly string[] {
  const out = ['--no-dev', '--no-default-groups', '--only-group', '--no-project', '--isolated']
  if (words.some((word) => out.includes(word))) return []
  const told = ['UV_NO_DEV', 'UV_NO_DEFAULT_GROUPS', 'UV_NO_PROJECT'].some(
    (name) => isOn(call.environment.get(name) ?? facts.env(name)?.value) !== false,
  )
  // Without the manifest there is nothing that it would sync.
  const manifest = normalizePath('pyproject.toml', call.workdir)
  if (told || contextPathAt(facts, { stage: facts.final, step: null }, manifest) === null) return []
  const groups = facts.installs.flatMap(({ step, installer, landings }) => {
    const synced = installer.tool === 'uv' && installer.action === 'sync' && landings.length > 0
    const left = installer.options.has('--no-dev', '--no-default-groups') || leavesOut(step, installer)
    const pyproject = synced && left ? (projectOf(facts, installer, step)?.pyproject ?? null) : null
    const defaults = pyproject && (pyproject.uvDefaultGroups ?? [...pyproject.groups.keys()])
    return defaults?.filter((name) => groupRequirements(pyproject!, name).length > 0) ?? []
  })
  return [...new Set(groups)]
}

function leavesOut(step: Step, { call }: InstallerCall): boolean {
  return isSwitchedOn(step, call, 'UV_NO_DEV', 'UV_NO_DEFAULT_GROUPS') === true
}
