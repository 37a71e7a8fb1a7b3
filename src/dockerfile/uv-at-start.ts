import { posix } from 'node:path'
import type { CommandCall } from './commands.js'
import type { Facts, Install } from './facts.js'
import { isOn } from './flags.js'
import { readInstaller, type InstallerCall } from './installers/index.js'
import { LAUNCHER_PACKAGES } from './launchers.js'
import { groupRequirements, membersOf, projectIn } from './manifests/index.js'
import { isInside, normalizePath, touches } from './paths.js'
import { isSwitchedOn, namedRequirements, projectFolder, projectOf } from './requested.js'
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
export function isMadeAtStart(facts: Facts, call: CommandCall): boolean {
  const folder = folderAtStart(call)
  const project = folder === null ? null : manifestAtStart(facts, folder)
  if (project === null || facts.environments.size > 0 || call.arguments.some(({ value }) => value === '--no-project'))
    return false
  const made = facts.calls.some(({ call: one }) => startsProject(one))
  const elsewhere = facts.copies.some(({ image, sources }) => image !== null && !sources.every((one) => UVS.test(one)))
  return isReadWhole(facts) && !made && !elsewhere && facts.installs.every(isOwn)
}

/**
 * The folder of the project that `uv run` works on at start, where that is one of its own beside those that the build
 * syncs: uv makes its environment then. Null where it is one of them, a member of their workspace, or can't be known.
 */
export function unsyncedProject(facts: Facts, call: CommandCall): string | null {
  const folder = folderAtStart(call)
  const path = folder === null ? null : manifestAtStart(facts, folder)
  if (folder === null || path === null || !isReadWhole(facts)) return null
  const other = ['--no-project', '--isolated', '--active', '--script']
  if (call.arguments.some(({ value }) => other.includes(value))) return null
  if (call.environment.has('UV_PROJECT_ENVIRONMENT') || facts.env('UV_PROJECT_ENVIRONMENT')) return null
  const pyproject = projectIn(facts.surroundings.context, posix.dirname(path)).pyproject
  // Poetry's own manifest is no project to uv.
  if (!pyproject?.complete || pyproject.name === null || pyproject.tools.has('poetry')) return null
  const environment = normalizePath('.venv', folder)
  const brought = facts.copies.some(
    ({ from, image, target, sources }) =>
      (from !== null || image !== null) &&
      touches(normalizePath(target), environment) &&
      !sources.every((one) => UVS.test(one)),
  )
  const synced = facts.calls.some((one) => mayMake(one.call, folder))
  const known = facts.environments.size > 0 && !facts.environments.has(environment)
  return known && !brought && !synced && !mayBeMember(facts, folder) ? folder : null
}

/** Whether a call of uv makes the environment of a project, or may: its folder isn't known, or lies below. */
function mayMake(call: CommandCall, project: string): boolean {
  const installer = readInstaller(call)
  if (installer?.tool !== 'uv' || !/^(?:sync|run|venv|add)$/.test(installer.action)) return false
  const folder = projectFolder(installer)
  return folder === null || isInside(folder, project) || installer.options.has('--all-packages')
}

/** Whether a project belongs to the workspace of one above it, as the image has them. */
function mayBeMember(facts: Facts, project: string): boolean {
  const manifest = normalizePath('pyproject.toml', project)
  for (let folder = project; folder !== '/';) {
    folder = posix.dirname(folder)
    const path = manifestAtStart(facts, folder)
    if (path === null) continue
    const { pyproject } = projectIn(facts.surroundings.context, posix.dirname(path))
    const root = normalizePath('pyproject.toml', folder)
    if (!pyproject?.complete || membersOf([manifest], root, pyproject).length > 0) return true
  }
  return false
}

/** The folder that `uv run` looks for a project in. */
function folderAtStart(call: CommandCall): string | null {
  const installer = readInstaller(call)
  return installer && projectFolder(installer)
}

function manifestAtStart(facts: Facts, folder: string): string | null {
  return contextPathAt(facts, { stage: facts.final, step: null }, normalizePath('pyproject.toml', folder))
}

/** Whether all is known that the build does and the base sets. */
function isReadWhole(facts: Facts): boolean {
  const hidden = facts.steps.some((step) => step.instruction.keyword === 'RUN' && !facts.commandsOf(step).complete)
  return (
    facts.final.base.known &&
    !hidden &&
    !facts.calls.some(({ call }) => MAKERS.test(call.program)) &&
    runScripts(facts).length === 0
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
  const folder = folderAtStart(call)
  if (told || folder === null || manifestAtStart(facts, folder) === null) return []
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
