import type { CopiedFile } from './context-copies.js'
import { isKnown } from './expand.js'
import type { Facts } from './facts.js'
import { namesIn } from './import-order.js'
import { memoize } from './memo.js'
import { normalizePath } from './paths.js'
import { readPythonSource } from './python-source.js'
import { allPrograms } from './supervised.js'
import { uwsgiValues } from './uwsgi-config.js'

/*
 * Python files that programs execute from their text: no bytecode of theirs is ever looked for.
 */

/** Whether a file of the context is executed as a whole wherever it is used, never imported. */
export function isExecutedOnly(facts: Facts, { path, target }: CopiedFile): boolean {
  return isManagement(facts, path) || uwsgiScripts(facts).has(target)
}

/** Django's manage.py: it is `__main__`, and holds nothing that anybody would import. */
function isManagement({ surroundings: { context } }: Facts, path: string): boolean {
  if (path !== 'manage.py' && !path.endsWith('/manage.py')) return false
  const text = context.read(path)
  return text !== null && readPythonSource(text).imports.has('django.core.management')
}

/**
 * What uWSGI is told to load as a file rather than as a module: it reads the text and compiles it anew at each start.
 * Source: unbit/uwsgi, plugins/python/python_plugin.c, uwsgi_pyimport_by_filename.
 */
const uwsgiScripts = memoize((facts: Facts): ReadonlySet<string> => {
  const programs = allPrograms(facts)
  if (!programs.some(({ program }) => program?.name === 'uwsgi')) return new Set()
  const others = programs.flatMap(({ program }) => (program && program.name !== 'uwsgi' ? namesIn(program) : []))
  const imported = new Set(others)
  const paths = programs.flatMap(({ call, program }) => {
    if (program?.name !== 'uwsgi') return []
    const folder = normalizePath(uwsgiValues(facts, call, 'chdir').at(-1)?.value ?? '.', call.workdir)
    const named = ['wsgi-file', 'file'].flatMap((option) => uwsgiValues(facts, call, option))
    return named.map(({ value }) => normalizePath(value, folder)).filter(isKnown)
  })
  // Another program may import the same file, from whichever folder.
  const isImported = (path: string): boolean => path.split('/').some((part) => imported.has(part.replace(/\.py$/, '')))
  return new Set(paths.filter((path) => !isImported(path)))
})
