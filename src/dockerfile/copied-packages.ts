import type { CommandCall } from './commands.js'
import type { ContextFiles } from './context.js'
import type { Copy } from './copies.js'
import { callVariable, madeEnvironment } from './environments.js'
import { isKnown } from './expand.js'
import type { Facts } from './facts.js'
import { isPython } from './installers/pip.js'
import { baseName } from './wrappers.js'
import { projectIn, versionMeets } from './manifests/index.js'
import { lineageOf, type BuildStage, type Step } from './stages.js'
import { stagePythons } from './stage-python.js'

/** Packages of a Python that a copy takes from one stage to another. */
export interface CopiedPackages {
  readonly copy: Copy
  readonly from: BuildStage
  readonly kind: 'venv' | 'packages'
  /** Where they were. */
  readonly path: string
  /** Of the Python that they were installed for; null where it isn't known, or where it comes along. */
  readonly minor: string | null
}

/** All packages that used stages copy from other stages of the file. */
export function copiedPackages(facts: Facts): CopiedPackages[] {
  return facts.copies.flatMap((copy) => {
    const { from } = copy
    if (!from || !facts.used.has(copy.step.stage)) return []
    const places = placesIn(facts, from)
    const found = places.flatMap(({ kind, path, minor }) =>
      bringsPackages(copy, path)
        ? [{ copy, from, kind, path, minor: comesAlong(facts, copy, path) ? null : minor }]
        : [],
    )
    if (found.length > 0) return found
    return copy.sources.flatMap((path) => {
      const named = /^(.*)\/lib(?:64)?\/python(\d\.\d+)(?:\/(?:site|dist)-packages)?$/.exec(path)
      if (!named) return []
      const minor = comesAlong(facts, copy, named[1]!) ? null : named[2]!
      return [{ copy, from, kind: 'packages' as const, path, minor }]
    })
  })
}

type Place = Pick<CopiedPackages, 'kind' | 'path' | 'minor'>

/** Where a stage has packages, and for which Python. */
function placesIn(facts: Facts, from: BuildStage): Place[] {
  const lineage = new Set(lineageOf(from))
  const python = stagePythons(facts).get(from)?.minor ?? null
  const places = new Map<string, Place>()
  for (const { step, installer, location } of facts.installs) {
    if (!lineage.has(step.stage) || !location || location.kind === 'target') continue
    const { path } = location
    const makes = location.kind !== 'venv' || MAKERS.has(installer.tool)
    const own = makes && installer.tool !== 'conda' && ofStage(facts, step, installer.call)
    const minor = own ? python : (places.get(path)?.minor ?? null)
    places.set(path, { kind: location.kind === 'venv' ? 'venv' : 'packages', path, minor })
  }
  // Who made an environment says whose it is.
  for (const { step, call } of facts.calls) {
    const path = lineage.has(step.stage) ? madeEnvironment(call) : null
    if (path !== null) places.set(path, { kind: 'venv', path, minor: ofStage(facts, step, call) ? python : null })
  }
  return [...places.values()]
}

/** Tools that make the environment which they install into. */
const MAKERS: ReadonlySet<string> = new Set(['uv', 'poetry', 'pipenv', 'pdm'])

/** Whether a call takes the stage's own `python`. */
function ofStage(facts: Facts, step: Step, call: CommandCall): boolean {
  const { program, path, arguments: args } = call
  if (args.some(({ value }) => /^(?:-p|--python(?:=.*)?)$/.test(value))) return false
  if (program === 'uv') {
    const base = step.stage.base.python
    const chosen = callVariable(step, call, 'UV_PYTHON') ?? callVariable(step, call, 'UV_PYTHON_PREFERENCE')
    return base?.kind === 'official' && chosen === undefined && meetsProject(facts.surroundings.context, base.minor)
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
  const { requiresPython } = projectIn(files)
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
