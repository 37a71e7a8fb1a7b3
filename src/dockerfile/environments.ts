import { condaEnvironment } from './conda.js'
import { isKnown } from './expand.js'
import type { InstallerCall } from './installers/index.js'
import { isPython, moduleOf } from './installers/pip.js'
import { isInside, normalizePath } from './paths.js'
import type { CommandCall } from './commands.js'
import type { Step } from './stages.js'

/** Where a Python keeps its packages. */
export interface PythonLocation {
  /** `venv`: a virtual environment at `path`; `prefix`: lib/pythonX.Y/site-packages below it; `target`: the folder itself. */
  readonly kind: 'venv' | 'prefix' | 'target' | 'user'
  /** Absolute. */
  readonly path: string
}

/** What commands made by a moment of a build for packages to be put into; all paths absolute. */
export interface MadePlaces {
  /** Virtual environments. */
  readonly environments: ReadonlySet<string>
  /** Those of them that hold no pip: a plain `pip` on PATH is another one. */
  readonly withoutPip: ReadonlySet<string>
  /** conda's own folders, and those of its environments. */
  readonly condas: ReadonlySet<string>
}

/** The folder of a virtual environment that a call makes; null where it makes none. */
export function madeEnvironment(call: CommandCall): string | null {
  const module = isPython(call.program) ? moduleOf(call.arguments) : null
  const args =
    module && ['venv', 'virtualenv'].includes(module.name)
      ? module.rest
      : call.program === 'virtualenv' || call.program === 'pyvenv'
        ? call.arguments
        : call.program === 'uv' && call.arguments[0]?.value === 'venv'
          ? call.arguments.slice(1)
          : null
  if (!args) return null
  for (let at = 0; at < args.length; at++) {
    const { value } = args[at]!
    if (['-p', '--python', '--prompt', '--app-data', '--seed-packages'].includes(value)) at++
    else if (!value.startsWith('-')) return isKnown(value) ? normalizePath(value, call.workdir) : null
  }
  return call.program === 'uv' ? normalizePath('.venv', call.workdir) : null
}

/** Whether an environment that a call makes has no pip: uv puts none into it unasked. */
export function lacksPip(step: Step, call: CommandCall): boolean {
  if (call.program !== 'uv' || call.arguments.some(({ value }) => value === '--seed')) return false
  return /^(?:|0|false|no|off|n|f)$/i.test(callVariable(step, call, 'UV_VENV_SEED') ?? '')
}

/** The value that a variable has for a call: its own, else the one of ENV and ARG. */
export function callVariable(step: Step, call: CommandCall, name: string): string | undefined {
  return call.environment.get(name) ?? step.stage.environment.value(name, step.instruction.index)
}

/**
 * Where an installer puts packages; null where it can't be known.
 * @param made what exists by then
 */
export function locationOf(step: Step, install: InstallerCall, made: MadePlaces): PythonLocation | null {
  const { call, options, tool } = install
  const target = options.get('--target')?.value
  if (target !== undefined && target !== null) return known('target', target, call)
  // pip before 23.1 handed --install-option=--prefix=… to setup.py.
  const old = /^--prefix[= ](.+)$/.exec(options.get('--install-option')?.value ?? '')?.[1]
  const prefix = options.get('--prefix')?.value ?? options.get('--root')?.value ?? old
  if (prefix !== undefined) return known('prefix', prefix, call)
  if (options.has('--user')) return { kind: 'user', path: '~/.local' }
  // Each tool has an environment of its own, below the home folder.
  if (install.action === 'tool install') return null
  if (tool === 'uv') return projectEnvironment(step, install)
  if (tool === 'poetry') return poetryLocation(step, install, made)
  // Where uv itself stands says nothing: it isn't a part of the environment.
  const named = tool === 'uv pip' ? null : environmentOfProgram(call.path, call.workdir)
  if (named !== null) return { kind: 'venv', path: named }
  if (call.condaActivated !== null) return condaLocation(step, call, call.condaActivated)
  const passed = tool === 'pip' && !isPython(call.program) ? made.withoutPip : new Set<string>()
  if (call.activated !== null && isKnown(call.activated) && !passed.has(call.activated))
    return { kind: 'venv', path: call.activated }
  const python = options.get('--python')?.value
  const ofPython = tool === 'uv pip' && python ? environmentOfProgram(python, call.workdir) : null
  if (ofPython !== null) return { kind: 'venv', path: ofPython }
  if (tool === 'uv pip') return uvPipLocation(step, install, made)
  return onPath(step, call, made, passed) ?? mambaLocation(step, call) ?? systemLocation(step)
}

function condaLocation(step: Step, call: CommandCall, name: string): PythonLocation | null {
  const path = condaEnvironment(step, call, name)
  return path === null ? null : { kind: 'prefix', path }
}

/** On micromamba's images, which bring no other Python: the environment on PATH, else the one that their shell activates. */
function mambaLocation(step: Step, call: CommandCall): PythonLocation | null {
  const root = step.stage.base.python ? undefined : step.stage.base.environment.variables.get('MAMBA_ROOT_PREFIX')
  if (root === undefined || !isKnown(root)) return null
  const folders = (callVariable(step, call, 'PATH') ?? '').split(':').map((entry) => entry.replace(/\/bin\/?$/, ''))
  const named = folders.find((folder) => isKnown(folder) && isInside(folder, root))
  if (named !== undefined) return { kind: 'prefix', path: named }
  const name = callVariable(step, call, 'ENV_NAME') ?? 'base'
  return isKnown(name) ? { kind: 'prefix', path: name === 'base' ? root : `${root}/envs/${name}` } : null
}

function uvPipLocation(step: Step, { call, options }: InstallerCall, made: MadePlaces): PythonLocation | null {
  const system = callVariable(step, call, 'UV_SYSTEM_PYTHON')
  if (options.has('--system') || system === '1' || system === 'true')
    return onPath(step, call, made) ?? systemLocation(step)
  const active = callVariable(step, call, 'VIRTUAL_ENV')
  if (active !== undefined) return known('venv', active, call)
  for (let folder = normalizePath(call.workdir); ; folder = normalizePath('..', folder)) {
    const local = normalizePath('.venv', folder)
    if (made.environments.has(local)) return { kind: 'venv', path: local }
    if (folder === '/') break
  }
  return venvOnPath(step, call, made, SYSTEM_FOLDERS)
}

/** What uv passes over on PATH where nothing asks for a system's Python. Source: uv, crates/uv-python/src/discovery.rs. */
const SYSTEM_FOLDERS: ReadonlySet<string> = new Set(['/usr/local', '/usr'])

/** uv sync and add: with `--active` that one, UV_PROJECT_ENVIRONMENT, else .venv beside the project. */
function projectEnvironment(step: Step, { call, options }: InstallerCall): PythonLocation | null {
  const active = options.has('--active') ? callVariable(step, call, 'VIRTUAL_ENV') : undefined
  if (active !== undefined) return known('venv', active, call)
  const folder = options.get('--project')?.value ?? options.get('--directory')?.value ?? '.'
  const environment = callVariable(step, call, 'UV_PROJECT_ENVIRONMENT') ?? '.venv'
  if (!isKnown(folder) || !isKnown(environment)) return null
  const path = normalizePath(environment, normalizePath(folder, call.workdir))
  return { kind: 'venv', path }
}

/** Poetry's own environment isn't the project's: .venv, the active one, the system's, or one in its cache. */
function poetryLocation(step: Step, { call }: InstallerCall, made: MadePlaces): PythonLocation | null {
  const active = call.activated ?? venvOnPath(step, call, made)?.path
  if (active !== undefined && isKnown(active)) return { kind: 'venv', path: active }
  const inProject = callVariable(step, call, 'POETRY_VIRTUALENVS_IN_PROJECT')
  if (inProject === 'true' || inProject === '1') return { kind: 'venv', path: normalizePath('.venv', call.workdir) }
  // One that stands in an environment takes that for the system's where it makes none, depending on its version.
  if (environmentOfProgram(call.path, call.workdir) !== null) return null
  const create = callVariable(step, call, 'POETRY_VIRTUALENVS_CREATE')
  return create === 'false' || create === '0' ? systemLocation(step) : null
}

/** `/opt/venv/bin/pip` → `/opt/venv`; null for plain names and the system's own folders. */
function environmentOfProgram(path: string, workdir: string): string | null {
  if (!path.includes('/') || !isKnown(path)) return null
  const match = /^(.*)\/bin\/[^/]+$/.exec(normalizePath(path, workdir))
  return match && !['/usr', '/usr/local', ''].includes(match[1]!) ? match[1]! : null
}

/** The first folder of PATH that belongs to an environment, unless the system's own comes before. */
function onPath(
  step: Step,
  call: CommandCall,
  { environments, condas }: MadePlaces,
  passed: ReadonlySet<string> = new Set(),
): PythonLocation | null {
  const active = step.stage.environment.getEnv('VIRTUAL_ENV', step.instruction.index)?.value
  for (const entry of (callVariable(step, call, 'PATH') ?? '').split(':')) {
    const match = /^(\/.*)\/bin\/?$/.exec(entry)
    if (!match || !isKnown(entry)) continue
    const folder = match[1]!
    if (passed.has(folder)) continue
    if (folder === '/usr/local' || folder === '/usr') return null
    if (environments.has(folder) || folder === active || /\/\.?venv$|\/virtualenv$/.test(folder))
      return { kind: 'venv', path: folder }
    if (isConda(step, folder, condas)) return { kind: 'prefix', path: folder }
  }
  return null
}

/** The same of virtual environments alone. */
function venvOnPath(
  step: Step,
  call: CommandCall,
  made: MadePlaces,
  passed?: ReadonlySet<string>,
): PythonLocation | null {
  return onPath(step, call, { ...made, condas: new Set() }, passed)
}

/** Whether a folder is conda's, or one of its environments: the file of one may have named it. */
function isConda(step: Step, folder: string, condas: ReadonlySet<string>): boolean {
  if (condas.has(folder)) return true
  const { python } = step.stage.base
  const root = /^(.*)\/envs\/[^/]+$/.exec(folder)?.[1]
  return root !== undefined && (condas.has(root) || (python?.kind === 'conda' && python.prefix === root))
}

/** The packages of the image's own Python. */
function systemLocation(step: Step): PythonLocation | null {
  const { base } = step.stage
  if (base.python) return { kind: 'prefix', path: base.python.prefix }
  // Debian's, Ubuntu's and Alpine's pip installs below /usr/local or /usr: /usr holds both.
  return base.known ? { kind: 'prefix', path: '/usr' } : null
}

function known(kind: PythonLocation['kind'], path: string, call: CommandCall): PythonLocation | null {
  return isKnown(path) ? { kind, path: normalizePath(path, call.workdir) } : null
}
