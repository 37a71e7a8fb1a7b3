import type { Argument, CommandCall } from './commands.js'
import { isKnown } from './expand.js'
import { parseOptions, syntax } from './installers/options.js'
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

/** Source: Lib/compileall.py of CPython, main(); argparse takes beginnings of long names. */
const OPTIONS = syntax({
  valued: ['-r', '-d', '-s', '-p', '-x', '-i', '--workers -j', '--invalidation-mode', '-o', '-e'],
  flags: ['-l', '-f', '-q', '-b', '--hardlink-dupes', '--help -h'],
  abbreviates: true,
})

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
  const { options, operands } = parseOptions(args, OPTIONS)
  const paths = operands.map(({ value }) => normalizePath(value, call.workdir))
  // A list of files given by option is as good as unknown.
  const unsure = options.has('-i') || !operands.every(({ value }) => isKnown(value))
  const own = interpreterLevel(call)
  const levels = options.all('-o').map(({ value }) => (value === '0' ? '' : value === '-1' ? own : (value ?? '')))
  return {
    call,
    interpreter: call.path,
    paths: paths.length === 0 && !unsure ? 'sys.path' : paths,
    levels: levels.length === 0 ? [own] : levels.every(isKnown) ? levels : null,
    unsure,
  }
}

/** The level that `python -O` or `-OO` writes: '' without. Each `O` counts, in one word or several. */
function interpreterLevel({ arguments: args }: CommandCall): string {
  let level = 0
  for (let at = 0; at < args.length; at++) {
    const { value } = args[at]!
    const bundle = /^-([^-WXcm]*)([WXcm]?)(.*)$/.exec(value)
    level += bundle?.[1]!.replace(/[^O]/g, '').length ?? 0
    if (value === '--check-hash-based-pycs' || (/^[WX]$/.test(bundle?.[2] ?? '') && bundle![3] === '')) at++
    else if (!value.startsWith('-') || /^[cm]$/.test(bundle?.[2] ?? '')) break
  }
  return level === 0 ? '' : String(level)
}
