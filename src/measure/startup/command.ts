import { SourceText } from '../../source/text.js'
import type { CommandCall } from '../../dockerfile/commands.js'
import { runsPython } from '../../dockerfile/entry.js'
import { evaluate } from '../../dockerfile/evaluate.js'
import { isKnown, UNKNOWN } from '../../dockerfile/expand.js'
import { isPython } from '../../dockerfile/installers/pip.js'
import { normalizePath } from '../../dockerfile/paths.js'
import { readShellScript, shebangOf } from '../../dockerfile/scripts.js'
import { parseShell } from '../../dockerfile/shell.js'
import { baseName, isShell } from '../../dockerfile/wrappers.js'
import { ADVICE_IMPORT, cannot, look, type FoundFile, type KnownFiles } from './plan.js'
import { refuseUnsuitable } from './programs.js'

/*
 * From the words that a container starts to the Python program behind them: through inits, `sh -c`, `exec`, gosu and
 * the image's own entrypoint scripts.
 */

/** Scripts that start scripts that start … */
const MAXIMUM_DEPTH = 6

/** The Python program that a container starts in the end. */
export interface StartedProgram {
  readonly call: CommandCall
  /** The program's file; null for what a shell gives no file for. */
  readonly file: FoundFile
  readonly folder: string
  readonly user: string | null
  /** What the command and its scripts set, as far as it is known. */
  readonly environment: ReadonlyMap<string, string>
  readonly notes: readonly string[]
}

interface Place {
  readonly folder: string
  readonly variable: (name: string) => string | undefined
  readonly known: KnownFiles
}

/**
 * Finds the program.
 * @param words ENTRYPOINT and CMD
 * @throws Unplanned where there is none, where it is no Python, or where a file has to be looked at first
 */
export function startedProgram(words: readonly string[], place: Place): StartedProgram {
  const notes: string[] = []
  const environment = new Map<string, string>()
  let folder = place.folder
  let user: string | null = null
  let rest = words
  for (let depth = 0; depth < MAXIMUM_DEPTH; depth++) {
    const calls = callsOf(rest, { ...place, folder })
    const call = calls.findLast(runsPython) ?? calls.at(-1)
    if (!call || call.program === '') throw cannot(`it can’t be read what \`${shown(rest)}\` starts`, ADVICE_IMPORT)
    noteOthers(calls, call, notes)
    folder = isKnown(call.workdir) ? call.workdir : folder
    user = call.user ?? user
    for (const [name, value] of call.environment) if (isKnown(value)) environment.set(name, value)
    refuseUnsuitable(call.program)
    const file = fileOf(call, rest, folder, place.known)
    const shell = file.text === null ? null : shebangOf(file.text)
    const script = isShell(call.program) ? scriptOf(call, folder, place.known) : file
    const isPythonScript = !isPython(call.program) && /^(?:python|pypy)/.test(interpreterOf(file.text) ?? '')
    if (isPython(call.program) || isPythonScript) return { call, file, folder, user, environment, notes }
    if (!isShell(call.program) && (shell === null || !isShell(shell))) {
      throw cannot(`${call.path} is no Python program`, ADVICE_IMPORT)
    }
    const next = handedOn(script, shell ?? call.program, call, { ...place, folder })
    folder = next.folder
    user = next.user ?? user
    for (const [name, value] of next.environment) if (isKnown(value)) environment.set(name, value)
    notes.push(`what ${script.path} does before it starts the program is not measured`)
    rest = next.words
  }
  throw cannot(`\`${shown(words)}\` starts scripts that start scripts without end`, ADVICE_IMPORT)
}

/** The programs that words start, found behind wrappers and in `sh -c`. */
function callsOf(words: readonly string[], { folder, variable }: Place): readonly CommandCall[] {
  const quoted = words.map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(' ')
  const { calls } = evaluate(parseShell(quoted, 0).body, { lookup: variable, workdir: folder })
  return calls
}

function noteOthers(calls: readonly CommandCall[], main: CommandCall, notes: string[]): void {
  const others = calls.filter((call) => call !== main && call.program !== '' && !QUICK.has(call.program))
  if (others.length > 0)
    notes.push(`without \`${shown([others[0]!.program, ...argumentsOf(others[0]!)])}\`, which runs before it`)
}

/** Commands of a shell that are no program's start. */
const QUICK = new Set(['cd', 'export', 'set', 'echo', 'true', 'test', '[', 'exit', 'ulimit', 'umask', 'source', '.'])

export function argumentsOf(call: CommandCall): string[] {
  return call.arguments.map(({ value }) => value)
}

/** The file of a program: on PATH, or in the project's environment where a tool such as uv starts it there. */
function fileOf(call: CommandCall, words: readonly string[], folder: string, known: KnownFiles): FoundFile {
  if (!isKnown(call.path)) throw cannot(`it can’t be read what \`${shown(words)}\` starts`, ADVICE_IMPORT)
  const managed = words.some((word) => /(?:^|[\s;&])(?:uv|poetry|pdm|rye|pipenv)(?:$|\s)/.test(word))
  const own = normalizePath(`.venv/bin/${call.program}`, folder)
  const inProject = managed ? look(known, { kind: 'program', name: own, folder }) : null
  const found = inProject ?? look(known, { kind: 'program', name: call.path, folder })
  if (found) return found
  const plain = call.program.endsWith('.py') ? look(known, { kind: 'file', name: call.path, folder }) : null
  throw plain
    ? cannot(`${call.path} is not executable`)
    : cannot(`${call.path} is not in the image`, managed ? ADVICE_IMPORT : undefined)
}

/** The script that a shell is given. */
function scriptOf(call: CommandCall, folder: string, known: KnownFiles): FoundFile {
  const name = call.arguments.find(({ value }) => !/^[-+]/.test(value))?.value
  const found = name === undefined || !isKnown(name) ? null : look(known, { kind: 'file', name, folder })
  if (!found)
    throw cannot(`\`${shown([call.program, ...argumentsOf(call)])}\` starts no program that can be read`, ADVICE_IMPORT)
  return found
}

/** What an entrypoint script ends with, its own arguments put in. */
function handedOn(
  script: FoundFile,
  shell: string,
  call: CommandCall,
  { folder, variable }: Place,
): { words: readonly string[]; folder: string; user: string | null; environment: ReadonlyMap<string, string> } {
  if (script.text === null) throw cannot(`${script.path} can’t be read`, ADVICE_IMPORT)
  const given = argumentsOf(call)
  // `sh script a b` and `./script a b` hand the same on.
  const rest = isShell(call.program) ? given.slice(given.findIndex((word) => !/^[-+]/.test(word)) + 1) : given
  const lookup = (name: string): string | undefined => {
    if (name === '@' || name === '*') return rest.length === 0 ? '' : UNKNOWN
    if (name === '#') return String(rest.length)
    return /^\d+$/.test(name) ? (name === '0' ? script.path : (rest[Number(name) - 1] ?? '')) : variable(name)
  }
  const source = new SourceText(script.path, script.text)
  const span = { start: 0, end: script.text.length }
  const file = { imagePath: script.path, path: null, source, span, text: script.text }
  const read = readShellScript(file, shell, { lookup, workdir: folder })
  const endings = read.endings.filter((one) => one.call !== null && !one.background)
  const ending = endings.find((one) => one.exec && one.call?.conditional === false) ?? endings.at(-1)
  const last = ending?.call
  if (!ending || !last) throw cannot(`what ${script.path} starts can’t be read from it`, ADVICE_IMPORT)
  const words =
    last.program === '' ? rest : [last.path, ...argumentsOf(last).flatMap((word) => (word === UNKNOWN ? rest : word))]
  if (words.length === 0 || words.some((word) => !isKnown(word)) || (last.program === '' && !ending.passesArguments)) {
    throw cannot(`what ${script.path} starts depends on what isn’t known`, ADVICE_IMPORT)
  }
  const user = last.user ?? read.drops?.user ?? null
  const known = user !== null && isKnown(user) ? user : null
  return { words, folder: isKnown(last.workdir) ? last.workdir : folder, user: known, environment: last.environment }
}

/**
 * The interpreter that a script's first line names, by its path; long paths stand in a second line (`'''exec' /path "$0"`).
 * @returns null where it is no text, or a shell's own script
 */
export function interpreterPathOf(
  text: string | null,
): { readonly path: string; readonly options: readonly string[] } | null {
  const [first = '', second = ''] = (text ?? '').split('\n', 2)
  const long = /^'''exec'\s+(?:"([^"]+)"|(\S+))/.exec(second)
  if (long) return { path: (long[1] ?? long[2])!, options: [] }
  const words = /^\uFEFF?#![ \t]*(.*)/.exec(first)?.[1]?.trim().split(/\s+/) ?? []
  const [path, ...options] =
    baseName(words[0] ?? '') === 'env' ? words.slice(1).filter((word) => !/^-S?$/.test(word)) : words
  return path === undefined || path === '' ? null : { path, options }
}

function interpreterOf(text: string | null): string | null {
  const interpreter = interpreterPathOf(text)
  return interpreter && baseName(interpreter.path)
}

function shown(words: readonly string[]): string {
  const text = words.join(' ').replaceAll(UNKNOWN, '…').replaceAll('`', '')
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
