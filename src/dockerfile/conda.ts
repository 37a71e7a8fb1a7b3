import type { CommandCall } from './commands.js'
import { isKnown } from './expand.js'
import type { Call, Facts, Install } from './facts.js'
import { memoize } from './memo.js'
import { isInside, normalizePath } from './paths.js'
import type { Step } from './stages.js'
import { baseName, isShell } from './wrappers.js'

/*
 * conda as a build puts it somewhere: by its installer, which is a shell script. Where it puts environments then.
 */

/** The installers of conda, which bring a Python, as they are downloaded and run. */
const INSTALLER = /(?:^|\/)(?:miniconda|miniforge|mambaforge|anaconda)\d?(?:-[^/]*)?\.sh$/i

/** The same under a name that a build gives it. */
const RENAMED = /(?:conda|mamba|forge)[^/]*\/?$/i

/** Whether a call downloads or runs an installer of conda. */
export function installsConda(call: CommandCall): boolean {
  const { program, path, arguments: args } = call
  if (INSTALLER.test(path) || condaPrefix(call) !== null) return true
  const names = /^(?:wget|curl|aria2c)$/.test(program) || isShell(program)
  return names && args.some(({ value }) => INSTALLER.test(value))
}

/**
 * The folder that a call fills with conda, by running its installer: as the call names it, unknown pieces marked; null
 * where it runs none. Source: conda/constructor, header.sh: getopts "bifhkp:sumtvc".
 */
export function condaPrefix({ program, path, arguments: args }: CommandCall): string | null {
  const words = args.map(({ value }) => value)
  const at = isShell(program) ? words.findIndex((word) => !/^[-+]/.test(word)) : -1
  const script = isShell(program) ? (words[at] ?? '') : path
  if (!script.endsWith('.sh') && (at < 0 || isKnown(script))) return null
  const named = INSTALLER.test(script)
  const given = prefixOption(words.slice(at + 1))
  if (given !== null) {
    const meant = given.includes('/') && (RENAMED.test(script) || RENAMED.test(given))
    return named || meant ? given : null
  }
  const kind = named ? /^[a-z]+\d?/i.exec(baseName(script))![0].toLowerCase() : null
  return kind === null ? null : `~/${kind}`
}

/** What `-p` names; it may stand behind other letters, and its value right behind it. */
function prefixOption(words: readonly string[]): string | null {
  for (const [at, word] of words.entries()) {
    const [, value] = /^-[a-oq-z]*p(.*)$/.exec(word) ?? []
    if (value !== undefined) return value === '' ? (words[at + 1] ?? null) : value
  }
  return null
}

/** A conda that an installer puts somewhere, with where it is in the final image. */
export interface CondaInstallation extends Call {
  /** Absolute, unknown pieces marked. */
  readonly path: string
  readonly landings: Install['landings']
}

/** The condas that installers put into used stages, in order. They come with their bytecode. */
export const condaInstallations: (facts: Facts) => readonly CondaInstallation[] = memoize((facts) =>
  facts.calls.flatMap(({ step, call }) => {
    const written = condaPrefix(call)
    if (written === null) return []
    const path = facts.users.pathOf(written, step, call)
    const location = { kind: 'prefix', path } as const
    return [
      { step, call, path, landings: facts.reach.packageLandings(step.stage, location, step.instruction.index, call) },
    ]
  }),
)

/** The folder of a conda installation: of the program as called, a variable's, or the one on PATH. */
export function condaRoot(step: Step, call: CommandCall): string | null {
  const variable = (name: string): string | undefined =>
    call.environment.get(name) ?? step.stage.environment.get(name, step.instruction.index)?.value
  const named = /^(\/.*)\/(?:bin|condabin)\/[^/]+$/.exec(call.path)?.[1]
  if (named !== undefined && isKnown(named) && !isInside(named, '/usr')) return named
  for (const name of ['MAMBA_ROOT_PREFIX', 'CONDA_DIR', 'CONDA_ROOT', 'CONDA_HOME']) {
    const value = variable(name)
    if (value?.startsWith('/') && isKnown(value)) return normalizePath(value)
  }
  const path = variable('PATH') ?? ''
  const entry = path.split(':').find((one) => /(?:conda|mamba|miniforge)[^/]*\/bin\/?$/i.test(one) && isKnown(one))
  return entry === undefined ? null : normalizePath(entry.replace(/\/bin\/?$/, ''))
}

/** The folder of an environment below the folder of its conda; null where that isn't known, or a path names it. */
export function condaFolder(root: string | null, name: string): string | null {
  if (root === null || name.includes('/')) return null
  return name === 'base' ? root : `${root}/envs/${name}`
}

/** The folder of an environment of conda by its name or path; null where it can't be known. */
export function condaEnvironment(step: Step, call: CommandCall, name: string): string | null {
  if (!isKnown(name)) return null
  if (name.includes('/')) return isKnown(call.workdir) ? normalizePath(name, call.workdir) : null
  return condaFolder(condaRoot(step, call), name)
}
