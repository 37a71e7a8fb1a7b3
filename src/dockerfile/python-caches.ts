import { comesWithUnknownBase } from './brought-tools.js'
import { finish, type Cache, type Decision, type PythonCache } from './cache-fate.js'
import { cacheSettings, type Setting } from './cache-settings.js'
import type { CommandCall } from './commands.js'
import { condaRoot } from './conda.js'
import { isKnown, UNKNOWN } from './expand.js'
import type { Facts } from './facts.js'
import { readInstaller, type InstallerCall, type PythonTool } from './installers/index.js'
import { memoize } from './memo.js'
import { isBefore } from './order.js'
import { normalizePath } from './paths.js'
import { lacksDependencies } from './packed-projects.js'
import { lineageOf, type Step } from './stages.js'
import type { Span } from '../source/text.js'

interface Tool {
  readonly cache: PythonCache
  /** Below XDG_CACHE_HOME or ~/.cache. */
  readonly folder: string
  readonly folderVariable: string
  readonly offOption: string
  readonly offVariable: string | null
  /** The subcommands that fill it. */
  readonly fills: ReadonlySet<string>
}

const PIP = {
  cache: 'pip',
  folder: 'pip',
  folderVariable: 'PIP_CACHE_DIR',
  offOption: '--no-cache-dir',
  offVariable: 'PIP_NO_CACHE_DIR',
} as const
const UV = {
  cache: 'uv',
  folder: 'uv',
  folderVariable: 'UV_CACHE_DIR',
  offOption: '--no-cache',
  offVariable: 'UV_NO_CACHE',
} as const

/** Sources: each tool's documentation of its configuration. pipx and pip-sync install by pip; pipenv hands pip its own folder. */
const TOOLS: Readonly<Record<Exclude<PythonTool, 'conda'>, Tool>> = {
  pip: { ...PIP, fills: new Set(['install', 'wheel', 'download']) },
  pipx: { ...PIP, fills: new Set(['install', 'inject', 'upgrade', 'run']) },
  'pip-sync': { ...PIP, fills: new Set(['sync']) },
  'uv pip': { ...UV, fills: new Set(['install', 'sync', 'compile']) },
  uv: { ...UV, fills: new Set(['sync', 'add', 'lock', 'run', 'build', 'tool install', 'tool run']) },
  uvx: { ...UV, fills: new Set(['run']) },
  poetry: {
    ...{ cache: 'poetry', folder: 'pypoetry', folderVariable: 'POETRY_CACHE_DIR', offOption: '--no-cache' },
    ...{ offVariable: null, fills: new Set(['install', 'sync', 'add', 'update', 'lock', 'self add', 'self update']) },
  },
  pipenv: {
    ...{ cache: 'pipenv', folder: 'pipenv', folderVariable: 'PIPENV_CACHE_DIR', offOption: '--no-cache-dir' },
    ...{ offVariable: 'PIP_NO_CACHE_DIR', fills: new Set(['install', 'sync', 'update', 'upgrade', 'lock']) },
  },
  pdm: {
    ...{ cache: 'pdm', folder: 'pdm', folderVariable: 'PDM_CACHE_DIR', offOption: '--no-cache' },
    ...{ offVariable: 'PDM_NO_CACHE', fills: new Set(['install', 'sync', 'add', 'update', 'lock']) },
  },
}

const CONDA_FILLS = new Set(['install', 'create', 'update', 'upgrade', 'env create', 'env update'])

/** The caches that the calls of Python's installers fill, in order; system-caches.ts has the others. */
export const pythonCaches: (facts: Facts) => readonly Cache[] = memoize((facts) =>
  facts.calls.flatMap(({ step, call }) => {
    const installer = readInstaller(call)
    const cache = installer && readCache(facts, step, installer)
    return cache ? [cache] : []
  }),
)

function readCache(facts: Facts, step: Step, installer: InstallerCall): Cache | null {
  const { tool, action, options, call } = installer
  if (options.has('--dry-run')) return null
  if (tool === 'conda') return CONDA_FILLS.has(action) ? condaCache(facts, step, installer) : null
  if (!Object.hasOwn(TOOLS, tool)) return null
  const known = TOOLS[tool as keyof typeof TOOLS]
  if (!known.fills.has(action) || options.has('--no-sync')) return null
  const place = placeOf(facts, step, installer, known)
  const disabledBy = disabled(facts, step, installer, known)
  const offline = isOffline(facts, step, installer)
  const cache = { kind: known.cache, step, call, installer, ...place, disabledBy, offline }
  // An unknown base that brings one of these was made for it and may have set it up; pip and uv come along as they are.
  const set = place.placedBy === null && SET_UP.has(known.cache) && comesWithUnknownBase(facts, step, known.cache)
  return finish(facts, { ...cache, unsure: set })
}

const SET_UP: ReadonlySet<string> = new Set(['poetry', 'pipenv', 'pdm'])

/** A variable for a call: set for it, or by ENV and ARG; what an unknown base may set counts as unset. */
function variable(step: Step, call: CommandCall, name: string): { value: string; span: Span | null } | null {
  const own = call.environment.get(name)
  if (own !== undefined) return { value: own, span: call.whole }
  const set = step.stage.environment.get(name, step.instruction.index)
  return set ? { value: set.value, span: set.span } : null
}

function placeOf(facts: Facts, step: Step, installer: InstallerCall, tool: Tool): Pick<Cache, 'folder' | 'placedBy'> {
  const { call, options } = installer
  const absolute = (path: string): string => (isKnown(path) ? facts.users.pathOf(path, step, call) : `/${UNKNOWN}`)
  const given = options.get('--cache-dir')
  if (given?.value)
    return { folder: absolute(given.value), placedBy: { by: 'option', name: '--cache-dir', span: given.span } }
  const own = options.has('--isolated') && tool.cache === 'pip' ? null : variable(step, call, tool.folderVariable)
  if (own && own.value !== '')
    return { folder: absolute(own.value), placedBy: { by: 'variable', name: tool.folderVariable, span: own.span } }
  const setting = settingBefore(facts, step, call, tool.cache, 'folder')
  if (setting) return { folder: absolute(setting.value), placedBy: decision(setting) }
  const shared = variable(step, call, 'XDG_CACHE_HOME')
  if (shared && shared.value !== '') {
    return {
      folder: normalizePath(tool.folder, absolute(shared.value)),
      placedBy: { by: 'variable', name: 'XDG_CACHE_HOME', span: shared.span },
    }
  }
  return { folder: normalizePath(`.cache/${tool.folder}`, `/${facts.users.homeAt(step, call)}`), placedBy: null }
}

function disabled(facts: Facts, step: Step, { call, options, tool }: InstallerCall, known: Tool): Decision | null {
  const option = options.get(known.offOption, '--cache-dir')
  // Of these two the last one wins.
  if (option) return option.name === known.offOption ? { by: 'option', name: option.name, span: option.span } : null
  const handed = options.get('--pip-args', '--extra-pip-args')
  if (handed && (handed.value ?? '').includes('--no-cache'))
    return { by: 'option', name: handed.name, span: handed.span }
  const name = known.offVariable
  if (name !== null && !(tool === 'pip' && options.has('--isolated'))) {
    const set = variable(step, call, name)
    const means = set && (name === 'PIP_NO_CACHE_DIR' ? isBoolean(set.value) : isTrue(set.value))
    if (means) return { by: 'variable', name, span: set.span }
  }
  const cache = tool === 'pipenv' ? 'pip' : known.cache
  const setting = settingBefore(facts, step, call, cache, 'off')
  return setting ? decision(setting) : null
}

/** pip takes any boolean for a yes here (facts: run); other text makes it fail. */
function isBoolean(value: string): boolean {
  return /^(?:y|yes|t|true|on|1|n|no|f|false|off|0)$/i.test(value)
}

function isTrue(value: string): boolean {
  return /^(?:y|yes|t|true|on|1)$/i.test(value)
}

function settingBefore(
  facts: Facts,
  step: Step,
  call: CommandCall,
  cache: PythonCache,
  what: Setting['what'],
): Setting | null {
  const found = cacheSettings(facts).findLast(
    (setting) =>
      setting.cache === cache &&
      setting.what === what &&
      lineageOf(step.stage).includes(setting.step.stage) &&
      isBefore(setting, { step, call }),
  )
  return found ?? null
}

function decision({ name, span }: Setting): Decision {
  return { by: 'configuration', name, span }
}

/** Whether all comes from local files: no index, or all wheels of a folder. */
function isOffline(facts: Facts, step: Step, installer: InstallerCall): boolean {
  const { tool, call, options, operands } = installer
  if (options.has('--no-index', '--offline')) return true
  // The project alone: what it needs isn't even looked at.
  if (tool === 'poetry') return options.has('--only-root')
  if (tool !== 'pip' && tool !== 'uv pip') return false
  if (tool === 'pip' && isTrue(variable(step, call, 'PIP_NO_INDEX')?.value ?? '')) return true
  if (options.has('--requirement', '--requirements', '--editable', '--group')) return false
  if (operands.length === 0) return false
  if (operands.every(({ value }) => /^[^:]*(?:\.whl|\/\*)$/.test(value))) {
    // Several wheels, or a folder of them, hold what they need; `dist` is where a project's own one is built.
    const [one, ...more] = operands
    if (!options.has('--no-deps') && lacksDependencies(facts, { step, installer })) return false
    return more.length > 0 || (/\/\*(?:\.whl)?$/.test(one!.value) && !/(?:^|\/)dist\/[^/]*$/.test(one!.value))
  }
  return options.has('--no-deps') && operands.every(({ value }) => /^\.{0,2}\//.test(value))
}

/** conda keeps packages beside its environments. Source: docs.conda.io, `pkgs_dirs`. */
function condaCache(facts: Facts, step: Step, installer: InstallerCall): Cache {
  const { call } = installer
  const own = variable(step, call, 'CONDA_PKGS_DIRS')
  const first = own?.value.split(/[:,]/)[0]
  const root = condaRoot(step, call)
  const folder = first
    ? isKnown(first)
      ? facts.users.pathOf(first, step, call)
      : `/${UNKNOWN}`
    : `${root ?? `/${UNKNOWN}`}/pkgs`
  const placedBy: Decision | null = own && first ? { by: 'variable', name: 'CONDA_PKGS_DIRS', span: own.span } : null
  return finish(facts, {
    kind: 'conda',
    step,
    call,
    installer,
    folder,
    placedBy,
    disabledBy: null,
    offline: installer.options.has('--offline'),
  })
}
