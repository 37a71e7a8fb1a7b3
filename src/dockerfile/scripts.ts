import type { Span } from '../source/text.js'
import type { CommandCall } from './commands.js'
import { readPythonProgram } from './entry.js'
import { evaluate } from './evaluate.js'
import { isKnown, UNKNOWN, type Lookup } from './expand.js'
import type { Facts } from './facts.js'
import { identityOf, type Identity } from './identity.js'
import { FILLER } from './lines.js'
import { memoize, memoizeBoth, memoizeText } from './memo.js'
import { normalizePath } from './paths.js'
import { readPythonSource, type PythonSource } from './python-source.js'
import { homeOf } from './run.js'
import { runningDeployments } from './running.js'
import { fileAt, fileNamed, programFile, type ImageFile, type Moment } from './script-files.js'
import { readEndings, type Ending } from './script-endings.js'
import { parseShell } from './shell.js'
import type { Start } from './scope.js'
import type { Step } from './stages.js'
import { baseName, isShell } from './wrappers.js'

/** A shell script of the context, read. Places are in `file.source`. */
export interface ShellScriptFile {
  readonly file: ImageFile
  /** `sh`, `bash`, … */
  readonly shell: string
  /** All programs that it starts, in order; a `"$@"` is one without a name. */
  readonly calls: readonly CommandCall[]
  /** False where a part was left unread. */
  readonly complete: boolean
  /** The commands that it may end with. */
  readonly endings: readonly Ending[]
  /** It sets a trap for SIGTERM: what it does on a signal is its own affair. */
  readonly traps: boolean
  /** Who it runs its programs as, where it says so (gosu, su-exec, setpriv, s6-setuidgid). */
  readonly drops: { readonly user: string; readonly span: Span } | null
}

/** A Python file of the context, read. */
export interface PythonScriptFile {
  readonly file: ImageFile
  readonly python: PythonSource
}

/**
 * Answers a question about a call, and keeps the answers about what a container starts: many rules and facts ask the
 * same of the same few calls.
 */
function kept<Answer>(
  answerTo: (facts: Facts, moment: Moment, call: CommandCall) => Answer,
): (facts: Facts, moment: Moment, call: CommandCall) => Answer {
  const ofStarted = memoizeBoth((facts: Facts, call: CommandCall, moment: Moment) => answerTo(facts, moment, call))
  return (facts, moment, call) => {
    const isStart = moment.step === null && moment.stage === facts.final
    return isStart ? ofStarted(facts, call, moment) : answerTo(facts, moment, call)
  }
}

/** The shell script that a call starts, by itself or as `sh script`; null where it isn't one of the context's. */
export const shellScriptOf = kept((facts, moment, call): ShellScriptFile | null => {
  const named = isShell(call.program) ? scriptArgument(call) : null
  if (isShell(call.program) && named === null) return null
  const file =
    named === null
      ? programFile(facts, moment, call.path, call.workdir)
      : fileNamed(facts, moment, call.arguments[named]!.value, call.workdir)
  if (!file) return null
  const shell = named === null ? shebangOf(file.text) : call.program
  if (shell === null || !isShell(shell)) return null
  const rest = call.arguments.slice(named === null ? 0 : named + 1).map(({ value }) => value)
  const identity = identityAt(facts, moment, call)
  return readShellScript(file, shell, { lookup: lookupIn(moment, rest), workdir: call.workdir, identity })
})

/** The Python file that a call starts: `python app.py`, `./app.py`, `python -m app`, `python manage.py`. */
export const pythonScriptOf = kept((facts, moment, call): PythonScriptFile | null => {
  const program = readPythonProgram(call)
  if (!isKnown(call.workdir)) return null
  const candidates: string[] = []
  if (program?.by === 'module') {
    const path = program.name.replaceAll('.', '/')
    candidates.push(`${path}/__main__.py`, `${path}.py`)
  } else if (program?.by === 'script') candidates.push(program.name)
  else if (program?.by === 'command' && program.name.endsWith('.py')) {
    const argument = call.arguments.find(({ value }) => baseName(value) === program.name)
    candidates.push(argument?.value ?? call.path)
  }
  for (const path of candidates) {
    const file = fileAt(facts, moment, normalizePath(path, call.workdir))
    if (file) return { file, python: readPythonSource(file.text) }
  }
  const isNamed = program === null || (program.by === 'command' && call.program.endsWith('.py'))
  const own = isNamed ? programFile(facts, moment, call.path, call.workdir) : null
  if (own && shebangOf(own.text)?.startsWith('python')) return { file: own, python: readPythonSource(own.text) }
  return null
})

/** The script that a container of the final stage starts; null where it starts none of the context. */
export const entryScript = memoize((facts: Facts): ShellScriptFile | null => {
  const moment = { stage: facts.final, step: null }
  for (const call of facts.entry?.calls ?? []) {
    const script = shellScriptOf(facts, moment, call)
    if (script) return script
  }
  return null
})

/** The Python file that the container's program is. */
export const entryPython = memoize((facts: Facts): PythonScriptFile | null => {
  const call = facts.entry?.program
  return call ? pythonScriptOf(facts, { stage: facts.final, step: null }, call) : null
})

/** A script that a RUN starts, with the command. */
export interface RunScript {
  readonly step: Step
  readonly call: CommandCall
  readonly script: ShellScriptFile
}

export const runScripts = memoize((facts: Facts): readonly RunScript[] =>
  facts.calls.flatMap(({ step, call }) => {
    const script = shellScriptOf(facts, { stage: step.stage, step }, call)
    return script ? [{ step, call, script }] : []
  }),
)

const scriptTable = memoize(
  (facts: Facts) => new Map(runScripts(facts).map(({ call, script }) => [call, script] as const)),
)

/** The script that a command of a RUN starts; undefined where it is none that can be read. */
export function scriptStarted(facts: Facts, call: CommandCall): ShellScriptFile | undefined {
  return scriptTable(facts).get(call)
}

/** The commands of a RUN, those of the scripts that it starts in the scripts' places. Theirs stand in another file. */
export function callsWithScripts(facts: Facts, step: Step): readonly CommandCall[] {
  const { calls } = facts.commandsOf(step)
  return calls.flatMap((call) => scriptStarted(facts, call)?.calls ?? call)
}

/** Files are read from their beginning, here-documents from where they stand. */
const parseScript = memoizeText((text) => parseShell(text, 0))

/** Reads a script's text. */
export function readShellScript(file: ImageFile, shell: string, start: Start): ShellScriptFile {
  // As long as it was: places stay those of the file.
  const text = file.text.replace(/\r(?=\n|$)/g, FILLER).replace(/^\uFEFF/, FILLER)
  const script = file.span.start === 0 ? parseScript(text) : parseShell(text, file.span.start)
  const id = start.identity?.id ?? undefined
  // Variables of bash alone.
  const lookup: Lookup = (name) => (/^E?UID$/.test(name) ? id : start.lookup(name))
  const { calls, complete } = evaluate(script.body, shell === 'bash' && id !== undefined ? { ...start, lookup } : start)
  const { endings, traps } = readEndings(script.body, calls, file)
  const dropping = calls.find(({ user }) => user !== null && user !== 'root' && user !== '0')
  const helper = calls.find(({ program }) => DROPPERS.has(program))
  const user = dropping?.user ?? helper?.arguments.find(({ value }) => !value.startsWith('-'))?.value
  const span = (dropping ?? helper)?.whole
  return {
    file,
    shell,
    calls,
    complete: complete && script.complete,
    endings,
    traps,
    drops: user !== undefined && span ? { user, span } : null,
  }
}

/** Programs that start another one as somebody else and that the reading of commands doesn't look through. */
const DROPPERS = new Set(['s6-setuidgid', 'setuidgid', 's6-applyuidgid', 'chpst', 'gosu', 'su-exec', 'setpriv'])

/** The shell or other interpreter that a file's first line names. */
export function shebangOf(text: string): string | null {
  const program = interpreterIn(text)
  return program === null ? null : baseName(program)
}

/** The same as it is written: a path, or behind `env` a name. */
export function interpreterIn(text: string): string | null {
  const words = /^\uFEFF?#![ \t]*(.*)/.exec(text)?.[1]?.trim().split(/\s+/) ?? []
  const [program, ...rest] = words
  if (program === undefined || program === '') return null
  return baseName(program) === 'env' ? (rest.find((word) => !/^-|=/.test(word)) ?? '') : program
}

/** The index of the script among a shell's arguments; null for `-c` and for none. */
export function scriptArgument({ arguments: args }: CommandCall): number | null {
  for (let at = 0; at < args.length; at++) {
    const { value } = args[at]!
    if (value === '-o' || value === '+o' || value === '-O') at++
    else if (/^-[a-zA-Z]*[cs]/.test(value)) return null
    else if (!/^[-+]/.test(value)) return at
  }
  return null
}

/** Who runs a script; null where that isn't known. */
function identityAt(facts: Facts, { stage, step }: Moment, call: CommandCall): Identity | null {
  // What starts the container may say another one.
  const set = step === null && runningDeployments(facts).some(({ user, runAsNonRoot }) => user !== null || runAsNonRoot)
  const last = step ?? stage.steps.at(-1)
  if (set || !last) return null
  const user = call.user ?? step?.user ?? stage.end.user
  return identityOf(facts.users.idOf(user, last) ?? user)
}

/**
 * What a script's variables hold before it sets them. At run time anything may be set from outside, so what ENV
 * doesn't name isn't known; in a build it is empty.
 */
function lookupIn({ stage, step }: Moment, rest: readonly string[]): Lookup {
  return (name) => {
    if (/^\d+$/.test(name)) return name === '0' ? UNKNOWN : (rest[Number(name) - 1] ?? '')
    if (name === '#') return String(rest.length)
    if (name === '@' || name === '*') return rest.length === 0 ? '' : UNKNOWN
    if (step) {
      return stage.environment.value(name, step.instruction.index) ?? (name === 'HOME' ? homeOf(step.user) : undefined)
    }
    return stage.environment.getEnv(name)?.value ?? UNKNOWN
  }
}
