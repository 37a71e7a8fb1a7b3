import { callVariable, locationOf, type MadePlaces, type PythonLocation } from './environments.js'
import type { CommandCall } from './commands.js'
import { condaFolder, condaRoot } from './conda.js'
import { isKnown, UNKNOWN } from './expand.js'
import { readInstaller, type InstallerCall } from './installers/index.js'
import { normalizePath } from './paths.js'
import type { Step } from './stages.js'
import type { Users } from './users.js'

/*
 * Where the installers put packages that keep environments of their own; environments.ts has the others.
 */

/** Tools whose `run` starts a program inside the environment of a project. */
const LAUNCHERS: ReadonlySet<string> = new Set(['poetry', 'pipenv', 'pdm'])

/** What names the place itself, wherever pip runs. */
const PLACES = ['--target', '--prefix', '--root', '--install-option', '--user']

/**
 * The `poetry run` and the like that starts a call.
 * @param before the call right before it in the same RUN: a launcher is one of its own
 */
export function launcherOf(before: CommandCall | undefined, call: CommandCall): InstallerCall | null {
  const launcher = before ? readInstaller(before) : null
  if (!before || launcher?.action !== 'run' || !LAUNCHERS.has(launcher.tool)) return null
  const words = [call.path, ...call.arguments.map(({ value }) => value)]
  const last = before.arguments.slice(-words.length).map(({ value }) => value)
  return last.join('\0') === words.join('\0') ? launcher : null
}

/** Where pip puts packages that a launcher starts: in the environment of its project, whatever its name. */
export function placeInside(
  step: Step,
  install: InstallerCall,
  launcher: PythonLocation | null,
  made: MadePlaces,
): PythonLocation | null {
  const { call, options } = install
  if (launcher?.kind === 'venv' && isKnown(launcher.path))
    return locationOf(step, { ...install, call: { ...call, activated: launcher.path, condaActivated: null } }, made)
  return launcher || options.has(...PLACES) ? locationOf(step, install, made) : null
}

/** Where an installer puts packages; null where it can't be known. */
export function placeOf(step: Step, install: InstallerCall, made: MadePlaces, users: Users): PythonLocation | null {
  const { tool, action } = install
  if (tool === 'pipenv') return pipenvPlace(step, install, made)
  if (tool === 'pdm') return pdmPlace(step, install, made)
  if (tool === 'conda') return condaPlace(step, install)
  if (tool === 'pipx') return toolPlace(step, install, users, 'PIPX_HOME', '.local/share/pipx', 'venvs')
  if (tool === 'uv' && action === 'tool install')
    return toolPlace(step, install, users, 'UV_TOOL_DIR', '.local/share/uv/tools', '')
  return locationOf(step, install, made)
}

/**
 * The folder below which pip puts what it installs for the user alone; unknown pieces marked.
 * Source: https://docs.python.org/3/using/cmdline.html#envvar-PYTHONUSERBASE
 */
export function userBaseOf(step: Step, call: CommandCall, users: Users): string {
  const set = callVariable(step, call, 'PYTHONUSERBASE')
  return set ? users.pathOf(set, step, call) : `${users.homeAt(step, call).replace(/\/$/, '')}/.local`
}

/** The Python that a plain pip at this place would install into. */
function pipPlace(step: Step, install: InstallerCall, made: MadePlaces): PythonLocation | null {
  return locationOf(step, { ...install, tool: 'pip' }, made)
}

function venv(path: string): PythonLocation | null {
  return isKnown(path) ? { kind: 'venv', path } : null
}

/** `--system`, the active environment, .venv beside the Pipfile; else one with a name of its own. */
function pipenvPlace(step: Step, install: InstallerCall, made: MadePlaces): PythonLocation | null {
  const { call, options } = install
  const variable = (name: string): string | undefined => callVariable(step, call, name)
  if (options.has('--system') || isOn(variable('PIPENV_SYSTEM'))) return pipPlace(step, install, made)
  const active = call.activated ?? variable('VIRTUAL_ENV')
  if (active && !isOn(variable('PIPENV_IGNORE_VIRTUALENVS'))) return venv(active)
  const local = normalizePath('.venv', call.workdir)
  if (isOn(variable('PIPENV_VENV_IN_PROJECT')) || made.environments.has(local)) return venv(local)
  return keptTogether(step, install)
}

/** One of those in WORKON_HOME: named by PIPENV_CUSTOM_VENV_NAME, else after the project and a hash. */
function keptTogether(step: Step, { call }: InstallerCall): PythonLocation | null {
  const folder = callVariable(step, call, 'WORKON_HOME')
  if (!folder?.startsWith('/') || !isKnown(folder)) return null
  const project = call.workdir.slice(call.workdir.lastIndexOf('/') + 1)
  const name = callVariable(step, call, 'PIPENV_CUSTOM_VENV_NAME') ?? `${project}-${UNKNOWN}`
  return { kind: 'venv', path: normalizePath(name, folder) }
}

/** The active environment, else .venv of the project. */
function pdmPlace(step: Step, install: InstallerCall, made: MadePlaces): PythonLocation | null {
  const { call, options } = install
  if (options.has('--global')) return pipPlace(step, install, made)
  const active = call.activated ?? callVariable(step, call, 'VIRTUAL_ENV')
  if (active && !isOn(callVariable(step, call, 'PDM_IGNORE_ACTIVE_VENV'))) return venv(active)
  const project = options.get('--project')?.value ?? callVariable(step, call, 'PDM_PROJECT') ?? '.'
  if (!isKnown(project)) return null
  const folder = normalizePath(project, call.workdir)
  const useVenv = callVariable(step, call, 'PDM_USE_VENV') ?? 'true'
  if (!isKnown(useVenv)) return null
  return isOn(useVenv) ? venv(normalizePath('.venv', folder)) : null
}

/** `--prefix`, or an environment below the installation's root: a named one, or the one that is activated. */
function condaPlace(step: Step, { call, options, action }: InstallerCall): PythonLocation | null {
  const makes = /^env |^create$/.test(action)
  const name = options.get('--name')?.value ?? (makes ? null : call.condaActivated)
  const prefix = options.get('--prefix')?.value ?? (name?.includes('/') ? name : null)
  if (prefix) return isKnown(prefix) ? { kind: 'prefix', path: normalizePath(prefix, call.workdir) } : null
  const root = options.get('--root-prefix')?.value ?? condaRoot(step, call)
  // The file of the environment names it.
  if (root === null || !isKnown(root) || (name && !isKnown(name)) || (makes && !name)) return null
  return { kind: 'prefix', path: name ? condaFolder(root, name)! : root }
}

/** pipx and uv tool: each package has its own environment below one folder. */
function toolPlace(
  step: Step,
  { call, operands, options }: InstallerCall,
  users: Users,
  variable: string,
  fallback: string,
  below: string,
): PythonLocation | null {
  const [first] = operands
  const name = first ? /^[\w.-]+/.exec(first.value)?.[0] : undefined
  if (name === undefined || options.has('--global')) return null
  const set = call.environment.get(variable) ?? step.stage.environment.get(variable, step.instruction.index)?.value
  const home = users.homeAt(step, call)
  const folder = set ? users.pathOf(set, step, call) : normalizePath(fallback, `/${home}`)
  return venv(normalizePath(name.toLowerCase(), normalizePath(below || '.', folder)))
}

function isOn(value: string | undefined): boolean {
  return value !== undefined && isKnown(value) && /^(?:1|true|yes|on|y|t)$/i.test(value)
}
