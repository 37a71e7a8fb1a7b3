import type { Copy } from './copies.js'
import type { PythonLocation } from './environments.js'
import { isKnown } from './expand.js'
import type { InstallerCall } from './installers/index.js'
import { normalizePath } from './paths.js'
import type { Reach } from './reach.js'
import { projectFolder } from './requested.js'
import { lineageOf, type BuildStage, type Step } from './stages.js'

/*
 * On bases that aren't known a variable may say where a tool has its environment. What is copied from there tells.
 */

/** Tools that work on the environment of a project unless they are told otherwise. */
const TOOLS: ReadonlySet<string> = new Set(['uv', 'uv pip', 'poetry', 'pipenv', 'pdm'])

/** What environments are called, by convention. */
const CALLED = /\/\.?(?:virtual|v)env$/

/**
 * The environment of a project's tool on a base that isn't known: the folder beside the project, or one that is called so,
 * that is copied on and whose programs are on the final image's PATH. Null where there is none.
 */
export function copiedEnvironment(
  step: Step,
  installer: InstallerCall,
  copies: readonly Copy[],
  reach: Reach,
  final: BuildStage,
): PythonLocation | null {
  const { call, tool, action, options } = installer
  if (step.stage.base.known || !TOOLS.has(tool) || !/^(?:sync|install)$/.test(action)) return null
  if (options.has('--system', '--python', '--target', '--prefix')) return null
  const path = final.environment.getEnv('PATH')?.value ?? ''
  const active = new Set(path.split(':').map((entry) => normalizePath(entry.replace(/\/bin\/?$/, ''))))
  const project = projectFolder(installer)
  const taken = copies.flatMap(({ from, sources }) => (from && lineageOf(from).includes(step.stage) ? sources : []))
  const beside = project === null ? [] : [normalizePath('.venv', project)]
  const found = [...beside, ...taken.filter((one) => CALLED.test(one))].find((one) => {
    if (!isKnown(one)) return false
    const landings = reach.packageLandings(step.stage, { kind: 'venv', path: one }, step.instruction.index, call)
    return landings.some((landing) => active.has(landing.path))
  })
  return found === undefined ? null : { kind: 'venv', path: found }
}
