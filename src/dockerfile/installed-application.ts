import { filesOf, type CopiedFile } from './context-copies.js'
import type { Facts } from './facts.js'
import { importedNames } from './import-order.js'
import { installedProjects } from './installed-projects.js'
import { memoize } from './memo.js'
import { isInside, normalizePath } from './paths.js'
import { readPythonSource } from './python-source.js'

/*
 * Where the module that a program is told was installed, from a project of the context, what else is copied beside it is
 * the application's only if something imports it: it may be a script that another program runs, or a filter of one.
 */

/** More files aren't looked through. */
const MOST_FILES = 1000

/** The Python files of the context that copies bring, by their paths in the image. */
const copiedModules = memoize((facts: Facts): readonly CopiedFile[] =>
  facts.copies.flatMap((copy) =>
    (filesOf(copy, facts.surroundings.context) ?? []).filter(({ path }) => path.endsWith('.py')),
  ),
)

/** Whether all modules that programs are told to import were installed, each from a project whose folder holds it. */
export const isApplicationInstalled = memoize((facts: Facts): boolean => {
  const names = [...importedNames(facts)]
  const folders = installedProjects(facts).map(({ folder }) => (folder === '/' ? '' : folder))
  if (names.length === 0 || folders.length === 0) return false
  const files = copiedModules(facts)
  return names.every((name) =>
    folders.some((folder) => {
      const places = [`${folder}/${name}`, `${folder}/src/${name}`]
      return files.some(({ target }) => places.some((place) => target === `${place}.py` || isInside(target, place)))
    }),
  )
})

/** Whether another Python file of the image names one of some modules, by an import or in a text (Celery's `include`). */
export function areImported(facts: Facts, modules: readonly CopiedFile[], folders: readonly string[]): boolean {
  const all = copiedModules(facts)
  if (all.length > MOST_FILES) return true
  const names = new Set(modules.flatMap(({ target }) => dottedNames(target, folders)))
  const { context } = facts.surroundings
  const own = new Set(modules.map(({ path }) => path))
  return all.some(({ path }) => {
    if (own.has(path)) return false
    const text = context.read(path) ?? (context.size?.(path) === 0 ? '' : null)
    if (text === null || /\bautodiscover_tasks\b/.test(text)) return true
    const { imports } = readPythonSource(text)
    return [...names].some((name) => imports.has(name) || text.includes(`'${name}`) || text.includes(`"${name}`))
  })
}

/** What a file is called by who imports it: from the folders that are searched, and from its own. */
function dottedNames(target: string, folders: readonly string[]): string[] {
  const beside = target.slice(target.lastIndexOf('/') + 1)
  const paths = folders.flatMap((folder) => {
    const prefix = folder === '/' ? '/' : `${normalizePath(folder)}/`
    return target.startsWith(prefix) ? [target.slice(prefix.length)] : []
  })
  const names = paths.map((path) => path.replace(/(?:\/__init__)?\.py$/, '').replaceAll('/', '.'))
  return beside === '__init__.py' ? names : [...names, `.${beside.slice(0, -3)}`]
}
