import type { Argument, CommandCall } from './commands.js'
import { condaFolder } from './conda.js'
import { evaluateTest, type Status } from './conditions.js'
import { isKnown, UNKNOWN, type Lookup } from './expand.js'
import type { AllGiven } from './given.js'
import type { Identity } from './identity.js'
import { normalizePath } from './paths.js'
import type { ShellAssignment, ShellCommand } from './shell-model.js'
import { expandWhole, expandWords, type Substitute } from './words.js'
import { baseName } from './wrappers.js'

/** What a script starts with. */
export interface Start {
  readonly lookup: Lookup
  readonly workdir: string
  /** Absent: not known. */
  readonly given?: AllGiven
  /** Who runs it; absent: not known. */
  readonly identity?: Identity | null
  /** Whether no file can be at a path behind these commands; absent: not known of any. */
  readonly isAbsent?: (path: string, before: readonly CommandCall[]) => boolean
}

/** What a shell remembers between commands. */
export interface Scope {
  readonly variables: Map<string, string>
  readonly exported: Map<string, string>
  given: AllGiven
  workdir: string
  /** The virtual environment whose `activate` was sourced. */
  activated: string | null
  /** The environment of conda, by name or path, that was activated behind it. */
  condaActivated: string | null
  /** Who runs what a `su -c` holds. */
  readonly user: string | null
  /** Whether no file can be at an absolute path. */
  readonly isAbsent: (path: string) => boolean
  /** A shell of its own, whose end isn't that of the script. */
  readonly subshell: boolean
}

/** What a script starts with whatever runs it. */
export const FRESH = { activated: null, condaActivated: null, user: null, subshell: false } as const

/** What stands around a program while wrappers are taken off. */
export interface Around {
  readonly command: ShellCommand
  readonly environment: Map<string, string>
  readonly scope: Scope
  readonly conditional: boolean
  readonly user: string | null
  /** `exec` was taken off. */
  readonly replaces: boolean
  /** How many were taken off. */
  readonly wrappers: number
}

/** What stands around the program that a launcher starts, in a folder that it may be told. */
export function launchedIn(around: Around, folder?: string): Around {
  const { scope, wrappers } = around
  const workdir = folder === undefined ? scope.workdir : normalizePath(folder, scope.workdir)
  return { ...around, scope: workdir === scope.workdir ? scope : { ...scope, workdir }, wrappers: wrappers + 1 }
}

/** The record of a program that is started. */
export function callOf(
  program: Argument,
  rest: readonly Argument[],
  { command, environment, scope, conditional, user, replaces }: Around,
  pipedFrom: CommandCall | null,
): CommandCall {
  const name = baseName(program.value)
  return {
    program: isKnown(name) ? name : '',
    path: program.value,
    arguments: rest,
    environment,
    workdir: scope.workdir,
    user,
    activated: scope.activated,
    condaActivated: scope.condaActivated,
    span: { start: program.span.start, end: Math.max(program.span.end, rest.at(-1)?.span.end ?? 0) },
    whole: command.span,
    conditional,
    replaces,
    redirects: command.redirects,
    pipedFrom,
    pipedInto: null,
  }
}

/** What a subshell starts with: what it changes stays inside. */
export function copyScope(scope: Scope): Scope {
  return { ...scope, variables: new Map(scope.variables), exported: new Map(scope.exported), subshell: true }
}

export function assignVariable(
  scope: Scope,
  { name, value, append }: ShellAssignment,
  lookup: Lookup,
  substitute: Substitute,
): void {
  const scalar = 'parts' in value
  const text = scalar
    ? expandWhole(value, lookup, substitute)
    : expandWords(value, lookup, substitute)
        .map((field) => field.value)
        .join(' ')
  const before = append ? (lookup(name) ?? '') : ''
  const joined = scalar || before === '' ? before + text : `${before} ${text}`
  scope.variables.set(name, joined)
  if (scope.exported.has(name)) scope.exported.set(name, joined)
}

/** Evaluates a test where a script stands. */
export function testIn(words: readonly string[], { isAbsent, workdir }: Scope): Status {
  return evaluateTest(words, (path) => isKnown(workdir) && isAbsent(normalizePath(path, workdir)))
}

/** Runs what a shell does by itself: builtins that change what follows, or only ask. Null where it is none. */
export function runBuiltin(name: string, rest: readonly Argument[], scope: Scope, outer: Lookup): Status | null {
  switch (name) {
    case ':':
    case 'true':
    case 'shopt':
    case 'umask':
    case 'ulimit':
    case 'trap':
      return 'true'
    case 'set':
      if (rest.some(({ value }) => value === '--')) scope.given = null
      return 'true'
    case 'false':
      return 'false'
    case '[':
    case 'test':
      return testIn(
        rest.map(({ value }) => value),
        scope,
      )
    case 'cd':
    case 'pushd': {
      const folder = firstOperand(rest)
      scope.workdir = folder === undefined ? UNKNOWN : normalizePath(folder, scope.workdir)
      return 'done'
    }
    case 'export':
    case 'readonly':
    case 'local':
    case 'declare':
      for (const { value } of rest) exportVariable(scope, value, outer)
      return 'true'
    case 'unset':
      for (const { value } of rest) {
        // An empty value hides the one of ENV, which a look-up would find else.
        scope.variables.set(value, '')
        scope.exported.delete(value)
      }
      return 'true'
    case 'read':
      for (const { value } of rest) if (/^[A-Za-z_]\w*$/.test(value)) scope.variables.set(value, UNKNOWN)
      return 'maybe'
    case '.':
    case 'source':
      sourceActivate(rest, scope)
      return 'done'
    case 'conda':
    case 'mamba':
    case 'micromamba':
      activateConda(rest, scope)
      return null
    default:
      return null
  }
}

/** `. /venv/bin/activate`; conda's script of that name is told which environment. */
function sourceActivate(rest: readonly Argument[], scope: Scope): void {
  const [script = '', name] = rest.filter(({ value }) => !/^-[a-zA-Z]$/.test(value)).map(({ value }) => value)
  const folder = /^(.*)\/bin\/activate$/.exec(script)?.[1]
  if (folder === undefined && script !== 'activate') return
  const root = folder === undefined ? null : normalizePath(folder, scope.workdir)
  const plain = root !== null && name === undefined
  scope.activated = plain ? root : null
  scope.condaActivated = plain ? null : (condaFolder(root, name ?? 'base') ?? name ?? 'base')
}

/** `conda activate name`, which its shell function does; without a name the installation's own environment. */
function activateConda([action, ...rest]: readonly Argument[], scope: Scope): void {
  if (action?.value === 'deactivate') scope.condaActivated = null
  if (action?.value !== 'activate') return
  scope.activated = null
  scope.condaActivated = rest.find(({ value }) => !value.startsWith('-'))?.value ?? 'base'
}

/** The first argument that is no single letter option. */
function firstOperand(rest: readonly Argument[]): string | undefined {
  return rest.find(({ value }) => !/^-[a-zA-Z]$/.test(value))?.value
}

function exportVariable(scope: Scope, word: string, outer: Lookup): void {
  const match = /^([A-Za-z_]\w*)(?:=([^]*))?$/.exec(word)
  if (!match) return
  const name = match[1]!
  const value = match[2] ?? scope.variables.get(name) ?? outer(name)
  if (value === undefined) return
  scope.variables.set(name, value)
  scope.exported.set(name, value)
}
