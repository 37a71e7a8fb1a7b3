import type { CommandCall } from './commands.js'
import { readPythonProgram, type PythonProgram } from './entry.js'
import type { Facts, Install } from './facts.js'
import { memoize } from './memo.js'
import { normalizeName } from './manifests/index.js'
import { lineageOf } from './stages.js'
import { allPrograms } from './supervised.js'

/** The packages whose command has another name. */
const PACKAGES: ReadonlyMap<string, string> = new Map([
  ['poe', 'poethepoet'],
  ['task', 'taskipy'],
  ['inv', 'invoke'],
  ['watchmedo', 'watchdog'],
  ['dotenv', 'python-dotenv'],
  ['django-admin', 'django'],
  ['manage.py', 'django'],
  ['py.test', 'pytest'],
  ['just', 'rust-just'],
  ['yoyo', 'yoyo-migrations'],
  ['circusd', 'circus'],
  ['supervisord', 'supervisor'],
  ['jupyter', 'jupyter-core'],
  ['jupyter-lab', 'jupyterlab'],
  ['jupyter-notebook', 'notebook'],
  ['ptw', 'pytest-watch'],
  ['sphinx-build', 'sphinx'],
])

/** The packages, by their normalized names, whose commands or modules a container starts: a start without them fails. */
export const startedPackages = memoize((facts: Facts): ReadonlySet<string> => {
  return new Set(allPrograms(facts).flatMap(({ call, program }) => packagesOf(call, program)))
})

/** The packages that a program may be of, by their normalized names. */
function packagesOf(call: CommandCall, program: PythonProgram | null): readonly string[] {
  const own = program ? [program.by === 'module' ? program.name.split('.')[0]! : program.name] : []
  return [call.program, ...own].map((name) => PACKAGES.get(name) ?? normalizeName(name))
}

/**
 * The program that a later step, of a stage beside the way too, runs of one of some packages: where an install put them, or
 * where they were copied to.
 */
export function runLater(facts: Facts, { step, landings }: Install, packages: readonly string[]): string | null {
  const names = new Set(packages.map(normalizeName))
  const arrived = Math.min(...landings.map(({ at }) => at))
  const found = facts.stages
    .flatMap(({ steps }) => steps)
    .filter((later) => {
      const { keyword, onbuild, index } = later.instruction
      if (keyword !== 'RUN' || onbuild || index <= step.instruction.index) return false
      return lineageOf(later.stage).includes(step.stage) || (facts.inLineage(later) && index > arrived)
    })
    .flatMap((later) => facts.commandsOf(later).calls)
    .find((call) => packagesOf(call, readPythonProgram(call)).some((name) => names.has(name)))
  return found?.program ?? null
}
