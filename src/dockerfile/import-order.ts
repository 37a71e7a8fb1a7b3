import { IMPORTERS } from './application.js'
import type { CopiedFile } from './context-copies.js'
import type { PythonProgram } from './entry.js'
import type { Facts } from './facts.js'
import { normalizeName } from './manifests/index.js'
import { memoize } from './memo.js'
import { isInside, normalizePath, touches } from './paths.js'
import { requestedPackages } from './requested.js'
import { allPrograms } from './supervised.js'

/**
 * Whether copied files are what is imported though the same modules were installed as well: Python looks in the
 * script's folder, the one that a server starts in and PYTHONPATH before it looks in site-packages.
 * @param folders where the programs of the image look for modules
 */
export function comeFirst(facts: Facts, files: readonly CopiedFile[], folders: readonly string[]): boolean {
  const names = importedNames(facts)
  return folders.some((folder) => {
    const prefix = folder === '/' ? '/' : `${normalizePath(folder)}/`
    return files.some(({ target }) => {
      if (!target.startsWith(prefix)) return false
      const [top = '', ...below] = target.slice(prefix.length).split('/')
      const name = below.length > 0 ? top : top.replace(/\.py$/, '')
      return names.has(name) || (names.has('manage') && below[0] === '__init__.py')
    })
  })
}

/** Whether what stands right in the root is a module that programs are told to import: `/shop`, `/main.py`. */
export function isImportedFromRoot(facts: Facts, path: string): boolean {
  const [, top = '', ...below] = path.split('/')
  return importedNames(facts).has(below.length > 0 ? top : top.replace(/\.py$/, ''))
}

/** The topmost names of the modules that programs are told to import; `manage` stands for what Django's settings name. */
export const importedNames = memoize((facts: Facts): ReadonlySet<string> => {
  return new Set(allPrograms(facts).flatMap(({ program }) => (program ? namesIn(program) : [])))
})

/** The topmost names of the modules that a program is told to import. */
export function namesIn({ name, by, arguments: args }: PythonProgram): string[] {
  const own = name === 'manage.py' ? ['manage'] : by === 'module' ? [name.split('.')[0]!] : []
  const told = args.flatMap(({ value }, at) => {
    const option = /^(?:-A|--app)$/.test(args[at - 1]?.value ?? '') || /^(?:-A|--app=)\w/.test(value)
    const module = /^(?:-A|--app=)?([A-Za-z_]\w*)(?=[.:]|$)/.exec(value)
    return module && (option || /[.:]/.test(value)) ? module[1]! : []
  })
  return [...own, ...told]
}

/**
 * The topmost names of the modules that the programs import, where each is told one by its command line alone; null
 * where a script, a variable or a file of configuration may name more.
 */
export const namedModules = memoize((facts: Facts): ReadonlySet<string> | null => {
  const names = new Set<string>()
  for (const { program } of allPrograms(facts)) {
    if (!program) continue
    // What Celery imports may stand in its configuration, and streamlit runs a page, which imports its neighbours.
    const module = program.by === 'module' && !IMPORTERS.has(program.name) && program.name !== 'streamlit'
    const told = TOLD.has(program.name) ? operandsOf(program) : module ? [program.name] : []
    if (told.length === 0) return null
    for (const name of told) names.add(name.split('.')[0]!)
  }
  return names.size > 0 ? names : null
})

/** Servers whose operand names the application. */
const TOLD = new Set(['gunicorn', 'uvicorn', 'hypercorn', 'daphne', 'granian', 'waitress-serve'])

/** `shop.wsgi:app`; a module alone may be the value of an option as well. */
function operandsOf({ arguments: args }: PythonProgram): string[] {
  return args.flatMap(({ value }) => /^([A-Za-z_][\w.]*):[A-Za-z_]/.exec(value)?.[1] ?? [])
}

/** Whether one of the modules may be among files: a package's folder, or a file of that name. */
export function holdsModule(files: readonly CopiedFile[], names: ReadonlySet<string>): boolean {
  return files.some(({ target }) => target.split('/').some((part) => names.has(part.replace(/\.py$/, ''))))
}

/**
 * Whether what a copy brings to a path is, or may be, one of the modules that programs or frameworks' variables name.
 * @param modules null where nobody knows them
 * @param folder where the programs of the image look for modules
 */
export function mayBringNamed(
  facts: Facts,
  path: string,
  modules: readonly CopiedFile[] | null,
  folder: string,
): boolean {
  const names = [...importedNames(facts), ...NAMING.map((name) => topOf(facts.env(name)?.value ?? ''))]
  const places = names.filter((name) => name !== '' && name !== 'manage').map((name) => normalizePath(name, folder))
  return places.some((place) =>
    modules
      ? modules.some(({ target }) => target === `${place}.py` || isInside(target, place))
      : path === `${place}.py` || touches(path, place),
  )
}

/** Variables that name modules. */
const NAMING = ['DJANGO_SETTINGS_MODULE', 'FLASK_APP']

function topOf(module: string): string {
  return /^[A-Za-z_]\w*/.exec(module)?.[0] ?? ''
}

/** Whether an install names a distribution that a module may be of: `llama_cpp` is llama-cpp-python's. */
export function isDistributed(facts: Facts, module: string): boolean {
  const name = normalizeName(module)
  return facts.installs.some((install) =>
    requestedPackages(facts, install).some((one) => one.name === name || one.name.startsWith(`${name}-`)),
  )
}

/** Whether the image gets a distribution by a module's own name: then the module is a package's, not the application's. */
export function isInstalledModule(facts: Facts, module: string): boolean {
  const name = normalizeName(module.split('.')[0]!)
  return facts.installs.some(
    (install) => install.landings.length > 0 && requestedPackages(facts, install).some((one) => one.name === name),
  )
}
