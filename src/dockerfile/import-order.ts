import type { CopiedFile } from './context-copies.js'
import type { PythonProgram } from './entry.js'
import type { Facts } from './facts.js'
import { memoize } from './memo.js'
import { normalizePath } from './paths.js'
import { deployedPrograms, startedPrograms } from './started.js'
import { supervisedPrograms } from './supervised.js'

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

/** The topmost names of the modules that programs are told to import; `manage` stands for what Django's settings name. */
const importedNames = memoize((facts: Facts): ReadonlySet<string> => {
  const programs = [...startedPrograms(facts), ...deployedPrograms(facts), ...supervisedPrograms(facts)]
  return new Set(programs.flatMap(({ program }) => (program ? namesIn(program) : [])))
})

function namesIn({ name, by, arguments: args }: PythonProgram): string[] {
  const own = name === 'manage.py' ? ['manage'] : by === 'module' ? [name.split('.')[0]!] : []
  const told = args.flatMap(({ value }, at) => {
    const option = /^(?:-A|--app)$/.test(args[at - 1]?.value ?? '') || /^(?:-A|--app=)\w/.test(value)
    const module = /^(?:-A|--app=)?([A-Za-z_]\w*)(?=[.:]|$)/.exec(value)
    return module && (option || /[.:]/.test(value)) ? module[1]! : []
  })
  return [...own, ...told]
}
