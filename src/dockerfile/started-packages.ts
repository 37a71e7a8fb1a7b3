import type { Facts } from './facts.js'
import { memoize } from './memo.js'
import { normalizeName } from './manifests/index.js'
import { deployedPrograms, startedPrograms } from './started.js'
import { supervisedPrograms } from './supervised.js'

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
  const all = [...startedPrograms(facts), ...deployedPrograms(facts), ...supervisedPrograms(facts)]
  const names = all.flatMap(({ call, program }) => [
    call.program,
    ...(program ? [program.by === 'module' ? program.name.split('.')[0]! : program.name] : []),
  ])
  return new Set(names.map((name) => PACKAGES.get(name) ?? normalizeName(name)))
})
