import type { CommandCall } from './commands.js'
import { condaPrefix } from './conda.js'
import type { Copy } from './copies.js'
import type { Facts } from './facts.js'
import { isSystemTool, readInstaller } from './installers/index.js'
import { memoize } from './memo.js'
import { lineageOf, type BuildStage } from './stages.js'
import { namesOf } from './system.js'

/** The used stages whose FROM names an image; one image that a variable names for several counts once, at the first. */
export function rootStages(facts: Facts): BuildStage[] {
  const named = new Set<string>()
  return facts.stages.filter((built) => {
    const { text } = built.stage.image
    if (built.parent !== null || !facts.used.has(built) || named.has(text)) return false
    if (text.includes('$')) named.add(text)
    return true
  })
}

/** What `python` is in a stage. */
export interface StagePython {
  /** e.g. `3.12`. */
  readonly minor: string
  /** Folders of its interpreter, the one on PATH first. */
  readonly interpreters: readonly string[]
}

/**
 * The one Python of each stage: the base's, else the distribution's where its packages bring it. Null where another one
 * may be in force: conda's, pyenv's, uv's own, a second package, one built from source, or one copied in.
 */
export const stagePythons: (facts: Facts) => ReadonlyMap<BuildStage, StagePython | null> = memoize(
  (facts) => new Map(facts.stages.map((built) => [built, stagePython(facts, built)] as const)),
)

function stagePython(facts: Facts, built: BuildStage): StagePython | null {
  const { python, distribution } = built.base
  if (python?.kind === 'conda') return null
  const brought = broughtPythons(facts, built)
  if (brought.includes('other')) return null
  if (python && python.kind !== 'distribution') {
    // The distribution's beside it comes later on PATH.
    return python.minor === null ? null : { minor: python.minor, interpreters: python.interpreters }
  }
  const minor = python ? python.minor : (distribution?.python.minor ?? null)
  if (minor === null || brought.some((one) => one !== minor && one !== 'default')) return null
  const there = python !== null || distribution?.python.installed === true || brought.length > 0
  return there ? { minor, interpreters: python?.interpreters ?? ['/usr/bin'] } : null
}

/**
 * The Pythons that a stage and its lineage bring beside the base's: `default` for the distribution's, minor versions of
 * its packages, `other` for what comes in another way.
 */
export function broughtPythons(facts: Facts, built: BuildStage): string[] {
  const lineage = new Set(lineageOf(built))
  const brought: string[] = []
  for (const { step, call } of facts.calls) if (lineage.has(step.stage)) brought.push(...pythonsOf(call))
  const alone = built.base.python === null
  const copied = facts.copies.some((copy) => lineage.has(copy.step.stage) && bringsInterpreter(copy, alone))
  return copied ? [...brought, 'other'] : brought
}

/** Tools that bring Pythons of their own. */
const MANAGERS: ReadonlySet<string> = new Set(['conda', 'mamba', 'micromamba', 'pixi', 'pyenv', 'asdf', 'mise', 'rye'])

/** Whether a call runs or installs one of them. */
export function managesPythons(call: CommandCall): boolean {
  return MANAGERS.has(call.program) || condaPrefix(call) !== null
}

/** The Pythons that a call installs, as `broughtPythons` names them. */
export function pythonsOf(call: CommandCall): string[] {
  const { program, arguments: args, workdir } = call
  if (managesPythons(call)) return ['other']
  const [first, second] = [args[0]?.value, args[1]?.value]
  if (program === 'uv' && first === 'python' && second === 'install') return ['other']
  if (program === 'make' && (first === 'altinstall' || (first === 'install' && /python/i.test(workdir))))
    return ['other']
  const installer = readInstaller(call)
  if (!installer || !isSystemTool(installer.tool) || !['install', 'add'].includes(installer.action)) return []
  return namesOf(installer).flatMap((name) => {
    const match = PACKAGE.exec(name)
    if (!match) return []
    const [, major, minor] = match
    if (major === '3' || name === 'python-is-python3') return minor ? [`3.${minor}`] : ['default']
    return ['2.7']
  })
}

/** python3, python3.11-venv, python311-devel, python39; the old python and python-pip are 2.7. */
const PACKAGE =
  /^(?:rh-)?python(?:([23])(?:\.?(\d+))?)?(?:-(?:pip|venv|full|minimal|dev|devel|libs|distutils|setuptools|is-python3))?$/

/** Whether a copy brings a whole Python: its interpreter, and for an official image its libraries with it. */
export function bringsInterpreter({ from, image, sources }: Copy, alone: boolean): boolean {
  if (from === null && image === null) return false
  return sources.some(
    (source) =>
      /^\/(?:usr(?:\/local)?)?$/.test(source) ||
      (alone && /^\/usr\/(?:local\/)?bin$/.test(source)) ||
      /\/bin\/python[^/]*$|python$|\/(?:uv\/)?python\/|pyenv/.test(source),
  )
}
