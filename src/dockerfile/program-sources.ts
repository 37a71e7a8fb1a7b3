import { modulesIn } from './application.js'
import type { CommandCall } from './commands.js'
import type { PythonProgram } from './entry.js'
import { isKnown } from './expand.js'
import type { Facts } from './facts.js'
import { normalizePath } from './paths.js'
import { moduleBeside } from './python-modules.js'
import { readPythonSource } from './python-source.js'
import { contextPathAt } from './script-files.js'
import { optionOf } from './server.js'
import type { Started } from './started.js'

/** Servers that are told the application's module as `package.module:name`, with the option for where it is. */
const SERVERS: ReadonlyMap<string, string | null> = new Map([
  ['gunicorn', '--chdir'],
  ['uvicorn', '--app-dir'],
  ['granian', '--working-dir'],
  ['hypercorn', null],
  ['daphne', null],
])

/**
 * Where the application that a call starts stands in the final image, by what comes from the context: the package of its
 * module and the module itself; of a single file, that and what it imports. Null where that can't be told.
 */
export function programSources(facts: Facts, { call, program }: Pick<Started, 'call' | 'program'>): string[] | null {
  const folder = program && folderOf(program, call)
  if (!program || folder === null || !isKnown(folder)) return null
  const end = { stage: facts.final, step: null }
  const find = (imagePath: string): { readonly imagePath: string; readonly path: string } | null => {
    const path = contextPathAt(facts, end, imagePath)
    return path === null ? null : { imagePath, path }
  }
  const module = moduleOf(program)
  const [top = '', ...inner] = module?.split('.') ?? []
  const beside = normalizePath('program', folder)
  if (module !== null && inner.length > 0) {
    const main = normalizePath(`${module.replaceAll('.', '/')}/__main__.py`, folder)
    const found = moduleBeside(module, beside, find) ?? find(main)
    return found && [normalizePath(top, folder), found.imagePath]
  }
  if (module === null && program.by !== 'script') return null
  const file = module === null ? find(normalizePath(program.name, folder)) : moduleBeside(module, beside, find)
  const text = file && facts.surroundings.context.read(file.path)
  if (!file || text === null) return null
  const own = normalizePath('..', file.imagePath)
  if (file.imagePath.endsWith('/__init__.py')) return [own]
  const names = new Set([...readPythonSource(text).imports].map((name) => name.split('.')[0]!))
  const imported = [...names].filter((name) => name !== '').map((name) => normalizePath(name, own))
  const elsewhere = modulesIn(facts, { text }, modulePath(facts, call))
  return [file.imagePath, ...imported, ...imported.map((path) => `${path}.py`), ...elsewhere]
}

/** The folder that a program looks for its module in first. */
function folderOf(program: PythonProgram, { workdir }: CommandCall): string | null {
  const option = SERVERS.get(program.name)
  const given = option ? optionOf(program, option) : null
  return given === null ? workdir : isKnown(given) && isKnown(workdir) ? normalizePath(given, workdir) : null
}

/** The folders that PYTHONPATH names for a call. */
function modulePath(facts: Facts, { environment, workdir }: CommandCall): readonly string[] {
  const value = environment.get('PYTHONPATH') ?? facts.env('PYTHONPATH')?.value ?? ''
  return value === ''
    ? []
    : value
        .split(':')
        .map((folder) => normalizePath(folder, workdir))
        .filter(isKnown)
}

/** The module that a program runs; null where it is told none by that name. */
function moduleOf({ by, name, arguments: args }: PythonProgram): string | null {
  if (by === 'module' && !SERVERS.has(name)) return isKnown(name) ? name : null
  if (!SERVERS.has(name)) return null
  return (
    args.map(({ value }) => /^([A-Za-z_][\w.]*):[\w.()]+$/.exec(value)?.[1]).find((one) => one !== undefined) ?? null
  )
}
