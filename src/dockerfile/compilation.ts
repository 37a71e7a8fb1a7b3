import type { Argument, CommandCall } from './commands.js'
import { isKnown } from './expand.js'
import { isPython, moduleOf } from './installers/pip.js'
import { normalizePath } from './paths.js'

/** A command that compiles Python sources to bytecode. */
export interface Compilation {
  readonly call: CommandCall
  /** Interpreter as called: its minor decides which .pyc are written. */
  readonly interpreter: string
  /** What is compiled: absolute paths, `sys.path` (its top level only, source: Lib/compileall.py, compile_path). */
  readonly paths: readonly string[] | 'sys.path'
  /** Optimisation levels that it writes: '' is none, '1' and '2' are -O and -OO; null: can't be known. */
  readonly levels: readonly string[] | null
  /** Whether paths hold something that can't be known, e.g. what a command prints. */
  readonly unsure: boolean
}

/** Options of compileall that take a value. Source: Lib/compileall.py. */
const VALUED = new Set([
  '-r',
  '-d',
  '-s',
  '-p',
  '-x',
  '-i',
  '-j',
  '-o',
  '-e',
  '--workers',
  '--invalidation-mode',
  '--hardlink-dupes',
  '--limit-sl-dest',
])

/** Reads `python -m compileall …`, `python -m py_compile …` and `python -c "import compileall; …"`. */
export function readCompilation(call: CommandCall): Compilation | null {
  if (!isPython(call.program)) return null
  const module = moduleOf(call.arguments)
  if (module?.name === 'compileall' || module?.name === 'py_compile') return readModule(call, module.rest)
  const at = call.arguments.findIndex(({ value }) => value === '-c')
  const code = at < 0 ? undefined : call.arguments[at + 1]?.value
  if (code === undefined || !/\b(?:compileall|py_compile)\b/.test(code)) return null
  const paths = [...code.matchAll(/compile_(?:dir|file)?\(\s*['"]([^'"]+)['"]/g)].map((match) =>
    normalizePath(match[1]!, call.workdir),
  )
  return { call, interpreter: call.path, paths, levels: null, unsure: true }
}

function readModule(call: CommandCall, args: readonly Argument[]): Compilation {
  const paths: string[] = []
  const levels: string[] = []
  let unsure = false
  for (let at = 0; at < args.length; at++) {
    const { value } = args[at]!
    if (value === '-o') levels.push(args[at + 1]?.value ?? '')
    // A list of files given by option is as good as unknown.
    if (value === '-i') unsure = true
    if (VALUED.has(value)) at++
    else if (!value.startsWith('-')) {
      paths.push(normalizePath(value, call.workdir))
      if (!isKnown(value)) unsure = true
    }
  }
  const own = interpreterLevel(call)
  return {
    call,
    interpreter: call.path,
    paths: paths.length === 0 && !unsure ? 'sys.path' : paths,
    levels: levels.length > 0 ? levels.map((level) => (level === '0' ? '' : level)) : [own],
    unsure,
  }
}

/** The level that `python -O` or `-OO` writes: '' without. */
function interpreterLevel({ arguments: args }: CommandCall): string {
  for (const { value } of args) {
    const match = /^-[a-zA-Z]*?(O{1,2})[a-zA-Z]*$/.exec(value)
    if (match) return String(match[1]!.length)
    if (!value.startsWith('-') || value.includes('m')) break
  }
  return ''
}
