import type { CommandCall } from './commands.js'
import type { ContextFiles } from './context.js'
import type { Copy } from './copies.js'
import { callVariable, madeEnvironment } from './environments.js'
import { isKnown, UNKNOWN } from './expand.js'
import type { Facts } from './facts.js'
import { isPython } from './installers/pip.js'
import { memoize } from './memo.js'
import { baseName } from './wrappers.js'
import { projectIn, versionMeets } from './manifests/index.js'
import { lineageOf, type BuildStage, type Step } from './stages.js'
import { isSwitchedOn } from './requested.js'
import { broughtPythons, stagePythons } from './stage-python.js'
import { managedFolder } from './uv-python.js'

/** Packages of a Python that a copy takes from one stage to another. */
export interface CopiedPackages {
  readonly copy: Copy
  readonly from: BuildStage
  readonly kind: 'venv' | 'packages'
  /** Where they were. */
  readonly path: string
  /** Of the Python that they were installed for; null where it isn't known, or where it comes along. */
  readonly minor: string | null
  /** The folder of the interpreter that a virtual environment's `python` leads to; null where it isn't known. */
  readonly interpreter: string | null
}

/** All packages that used stages copy from other stages of the file. */
export const copiedPackages = memoize((facts: Facts): readonly CopiedPackages[] => {
  const placesOf = new Map<BuildStage, readonly Place[]>()
  return facts.copies.flatMap((copy): CopiedPackages[] => {
    const { from } = copy
    if (!from || !facts.used.has(copy.step.stage)) return []
    const places = placesOf.get(from) ?? placesIn(facts, from)
    placesOf.set(from, places)
    const found = places.flatMap((place) => {
      if (!bringsPackages(copy, place.path)) return []
      return [{ ...place, copy, from, minor: comesAlong(facts, copy, place.path) ? null : place.minor }]
    })
    if (found.length > 0) return found
    return copy.sources.flatMap((path) => {
      const named = /^(.*)\/lib(?:64)?\/python(\d\.\d+)(?:\/(?:site|dist)-packages)?$/.exec(path)
      if (!named) return []
      const minor = comesAlong(facts, copy, named[1]!) ? null : named[2]!
      return [{ copy, from, kind: 'packages' as const, path, minor, interpreter: null }]
    })
  })
})

type Place = Omit<CopiedPackages, 'copy' | 'from'>

/** Where a stage has packages, and for which Python. */
function placesIn(facts: Facts, from: BuildStage): Place[] {
  const lineage = new Set(lineageOf(from))
  const places = new Map<string, Place>()
  for (const { step, installer, location } of facts.installs) {
    if (!lineage.has(step.stage) || !location || location.kind === 'target') continue
    const { path } = location
    const kind = location.kind === 'venv' ? 'venv' : 'packages'
    const makes = kind === 'packages' || MAKERS.has(installer.tool)
    const known = places.get(path) ?? UNKNOWN_PYTHON
    places.set(path, { kind, path, ...(makes ? pythonOf(facts, from, step, installer.call) : known) })
  }
  // Who made an environment says whose it is.
  for (const { step, call } of facts.calls) {
    const path = lineage.has(step.stage) ? madeEnvironment(call) : null
    if (path !== null) places.set(path, { kind: 'venv', path, ...pythonOf(facts, from, step, call) })
  }
  return [...places.values()]
}

/** Tools that make the environment which they install into. */
const MAKERS: ReadonlySet<string> = new Set(['uv', 'poetry', 'pipenv', 'pdm'])

const UNKNOWN_PYTHON = { minor: null, interpreter: null }

/** The Python that a call makes an environment of, or installs for. */
function pythonOf(facts: Facts, from: BuildStage, step: Step, call: CommandCall): Pick<Place, 'minor' | 'interpreter'> {
  const python = stagePythons(facts).get(from)
  if (python && takesStagePython(facts, step, call))
    return { minor: python.minor, interpreter: python.interpreters[0] ?? null }
  if (call.program !== 'uv' || !takesManaged(facts, from, step, call)) return UNKNOWN_PYTHON
  return { minor: null, interpreter: managedFolder(facts, step, call) }
}

/** Whether uv takes a Python of its own: it is told to, has installed one, or finds no other. */
function takesManaged(facts: Facts, from: BuildStage, step: Step, call: CommandCall): boolean {
  const variable = (name: string): string => callVariable(step, call, name) ?? ''
  const given = call.arguments.map(({ value }, at) =>
    at > 0 && /^(?:-p|--python)$/.test(call.arguments[at - 1]!.value) ? value : '',
  )
  const named = [variable('UV_PYTHON'), ...given, ...call.arguments.map(({ value }) => value.replace(/^--python=/, ''))]
  if (named.some((one) => !isKnown(one) || /\/bin\/|^(?:system|python)/.test(one))) return false
  const preference = preferenceOf(step, call)
  if (preference === 'only-managed') return true
  if (preference?.includes('system') || variable('UV_SYSTEM_PYTHON') !== '') return false
  const { python, distribution } = from.base
  const bare = python === null && distribution?.python.installed === false
  return hasManaged(facts, from) || (bare && broughtPythons(facts, from).length === 0)
}

/** What a call of uv is told of its own Pythons; null: nothing. Source: uv's crates/uv/src/settings.rs. */
function preferenceOf(step: Step, call: CommandCall): string | null {
  const words = call.arguments.map(({ value }) => value)
  const at = words.findLastIndex((word) => /^--python-preference(?:=|$)/.test(word))
  if (at >= 0) return /=(.*)$/.exec(words[at]!)?.[1] ?? words[at + 1] ?? UNKNOWN
  if (words.includes('--managed-python')) return 'only-managed'
  if (words.includes('--no-managed-python')) return 'only-system'
  const [managed, not] = ['UV_MANAGED_PYTHON', 'UV_NO_MANAGED_PYTHON'].map((name) => isSwitchedOn(step, call, name))
  if (managed === null || not === null) return UNKNOWN
  return managed ? 'only-managed' : not ? 'only-system' : (callVariable(step, call, 'UV_PYTHON_PREFERENCE') ?? null)
}

/** Whether uv has installed a Python of its own in a stage: it prefers that to the system's. */
function hasManaged({ calls }: Facts, stage: BuildStage): boolean {
  const lineage = new Set(lineageOf(stage))
  return calls.some(({ step, call: { program, arguments: args } }) => {
    return lineage.has(step.stage) && program === 'uv' && args[0]?.value === 'python' && args[1]?.value === 'install'
  })
}

/** Whether a call takes the stage's own `python`. */
export function takesStagePython(facts: Facts, step: Step, call: CommandCall): boolean {
  const { program, path, arguments: args } = call
  if (args.some(({ value }) => /^(?:-p|--python(?:=.*)?)$/.test(value))) return false
  if (program === 'uv') {
    const base = step.stage.base.python
    if (base?.kind !== 'official' || callVariable(step, call, 'UV_PYTHON') !== undefined) return false
    const preference = preferenceOf(step, call)
    // The system's alone, or nothing said and no other there.
    const chosen = preference === 'only-system' || (preference === null && !hasManaged(facts, step.stage))
    return chosen && meetsProject(facts.surroundings.context, base.minor)
  }
  if (isPython(program) && path.includes('/')) {
    const folders = stagePythons(facts).get(step.stage)?.interpreters ?? []
    return folders.some((folder) => path === `${folder}/${program}`)
  }
  const named = /^(?:python|pip)(\d\.\d+)$/.exec(baseName(path))
  return named === null || named[1] === stagePythons(facts).get(step.stage)?.minor
}

/** Whether uv would take a Python of this minor version for the project. */
function meetsProject(files: ContextFiles, minor: string | null): boolean {
  const pinned = files.read('.python-version')?.trim()
  if (minor === null || (pinned && !pinned.startsWith(minor))) return false
  const { requiresPython } = projectIn(files, '.')
  return requiresPython === null || versionMeets(minor, requiresPython) !== false
}

/** Whether a copy brings the packages of an environment: the folder whole, its lib, or site-packages. */
export function bringsPackages(copy: Copy, path: string): boolean {
  return copy.sources.some((source) => {
    if (source === path || source === '/' || path.startsWith(`${source}/`)) return true
    const below = source.startsWith(`${path}/`) ? source.slice(path.length + 1) : ''
    return isKnown(below) && /^lib(?:64)?(?:\/python[^/]*(?:\/(?:site|dist)-packages)?)?$/.test(below)
  })
}

/** Whether the copies between two stages bring the interpreter and the standard library below a prefix too. */
function comesAlong(facts: Facts, { from, step }: Copy, prefix: string): boolean {
  const sources = facts.copies.flatMap((copy) => {
    return copy.from === from && copy.step.stage === step.stage ? copy.sources : []
  })
  const covers = (pattern: RegExp): boolean =>
    sources.some((source) => {
      if (source === prefix || source === '/' || prefix.startsWith(`${source}/`)) return true
      return source.startsWith(`${prefix}/`) && pattern.test(source.slice(prefix.length + 1))
    })
  const system = ['/usr', '/usr/local'].includes(prefix)
  return system && covers(/^bin(?:\/python[^/]*)?$/) && covers(/^lib(?:64)?(?:\/python[^/]*)?$/)
}
