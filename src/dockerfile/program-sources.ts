import type { CommandCall } from './commands.js'
import { originOf } from './context-copies.js'
import type { ContextFiles } from './context.js'
import type { Copy } from './copies.js'
import { readPythonProgram, type PythonProgram } from './entry.js'
import { isKnown } from './expand.js'
import { normalizePath } from './paths.js'
import { moduleBeside } from './python-modules.js'
import { readPythonSource } from './python-source.js'

/** Servers that are told the application's module as `package.module:name`. */
const SERVERS = new Set(['gunicorn', 'uvicorn', 'hypercorn', 'daphne', 'granian'])

/**
 * Where the application that a call starts stands in an image, by what copies bring from the context: the package of its
 * module; of a single file, that and what it imports from beside it. Null where that can't be told.
 * @param copies of the stages that the image is made of
 */
export function programSources(
  call: CommandCall,
  copies: readonly Copy[],
  context: ContextFiles,
): readonly string[] | null {
  const program = readPythonProgram(call)
  if (!program || !isKnown(call.workdir)) return null
  const find = (imagePath: string): { readonly imagePath: string; readonly path: string } | null => {
    const path = copies
      .map((copy) =>
        copy.from === null && copy.image === null && !copy.inline ? originOf(copy, context, imagePath) : null,
      )
      .findLast((one) => one !== null)
    return path === undefined ? null : { imagePath, path }
  }
  const module = moduleOf(program)
  const [top = '', ...inner] = module?.split('.') ?? []
  const beside = normalizePath('program', call.workdir)
  if (module !== null && inner.length > 0) {
    const found =
      moduleBeside(module, beside, find) ??
      find(normalizePath(`${module.replaceAll('.', '/')}/__main__.py`, call.workdir))
    return found && [normalizePath(top, call.workdir)]
  }
  if (module === null && program.by !== 'script') return null
  const file = module === null ? find(normalizePath(program.name, call.workdir)) : moduleBeside(module, beside, find)
  const text = file && context.read(file.path)
  if (!file || text === null) return null
  if (file.imagePath.endsWith('/__init__.py')) return [normalizePath('..', file.imagePath)]
  const names = new Set([...readPythonSource(text).imports].map((name) => name.split('.')[0]!))
  const imported = [...names]
    .filter((name) => name !== '')
    .map((name) => normalizePath(name, normalizePath('..', file.imagePath)))
  return [file.imagePath, ...imported, ...imported.map((path) => `${path}.py`)]
}

/** The module that a program runs; null where it is told none by that name. */
function moduleOf({ by, name, arguments: args }: PythonProgram): string | null {
  if (by === 'module' && !SERVERS.has(name)) return isKnown(name) ? name : null
  if (!SERVERS.has(name)) return null
  const words = args.map(({ value }) => value)
  // Another folder to start in.
  if (words.some((word) => /^--(?:chdir|app-dir)\b/.test(word))) return null
  return words.map((word) => /^([A-Za-z_][\w.]*):[\w.()]+$/.exec(word)?.[1]).find((one) => one !== undefined) ?? null
}
