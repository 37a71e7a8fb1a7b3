import type { Span } from '../source/text.js'
import type { PythonProgram } from './entry.js'
import { isKnown } from './expand.js'
import type { Facts } from './facts.js'
import { normalizePath } from './paths.js'
import { maskPython } from './python-source.js'
import { fileAt, type ImageFile, type Moment } from './script-files.js'
import { optionOf } from './server.js'

/** What a gunicorn configuration file sets, by its assignments at the top level; it may set more in ways not seen. */
export interface GunicornConfig {
  /** Every name that is assigned, with the expression as written. The last assignment counts. */
  readonly settings: ReadonlyMap<string, GunicornSetting>
  readonly workers: Workers | null
  /** A known string only. */
  readonly workerTmpDir: string | null
  readonly preloadApp: boolean
}

export interface GunicornSetting {
  readonly value: string
  readonly span: Span
  /** It stands in a branch. */
  readonly conditional: boolean
}

export interface Workers {
  /** Null where it is computed. */
  readonly count: number | null
  /** It is counted from the host's processors, without a look at an environment variable. */
  readonly fromProcessors: boolean
  readonly span: Span
}

/** gunicorn's configuration file: named by `-c`, in GUNICORN_CMD_ARGS, or the one in the folder that it starts in. */
export function gunicornConfigOf(
  facts: Facts,
  program: PythonProgram,
  workdir: string,
): { readonly file: ImageFile; readonly config: GunicornConfig } | null {
  if (program.name !== 'gunicorn' || !isKnown(workdir)) return null
  const moment: Moment = { stage: facts.final, step: null }
  const fromVariable = /(?:^|\s)(?:-c\s*|--config[=\s]\s*)(\S+)/.exec(facts.env('GUNICORN_CMD_ARGS')?.value ?? '')?.[1]
  const named = optionOf(program, '--config', '-c') ?? fromVariable ?? 'gunicorn.conf.py'
  if (!isKnown(named)) return null
  const path = named.startsWith('python:') ? `${named.slice(7).replaceAll('.', '/')}.py` : named.replace(/^file:/, '')
  const file = fileAt(facts, moment, normalizePath(path, workdir))
  return file && { file, config: parseGunicornConfig(file.text) }
}

export function parseGunicornConfig(text: string): GunicornConfig {
  const code = maskPython(text)
  const settings = new Map<string, GunicornSetting>()
  // An expression goes on while brackets are open.
  for (const match of code.matchAll(/^([ \t]*)([a-z_]\w*)[ \t]*(?::[^=\n]*)?=(?!=)[ \t]*/gm)) {
    const start = match.index + match[0].length
    const end = expressionEnd(code, start)
    const span = { start: match.index + match[1]!.length, end }
    // A comment behind it is none of it: there, the code is blank.
    const value = text.slice(start, start + code.slice(start, end).trimEnd().length)
    settings.set(match[2]!, { value, span, conditional: match[1] !== '' })
  }
  return {
    settings,
    workers: workersOf(settings),
    workerTmpDir: stringOf(settings.get('worker_tmp_dir')?.value),
    preloadApp: settings.get('preload_app')?.value === 'True',
  }
}

const PROCESSORS = /\b(?:cpu_count|process_cpu_count|sched_getaffinity)\b/
const FROM_ENVIRONMENT = /\b(?:environ|getenv|env)\b/

function workersOf(settings: GunicornConfig['settings']): Workers | null {
  const workers = settings.get('workers')
  if (!workers) return null
  // `cores = multiprocessing.cpu_count()` above is a part of it: names are followed, each once.
  let expression = workers.value
  const seen = new Set(['workers'])
  for (const name of expression.match(/[a-z_]\w*/gi) ?? []) {
    const other = settings.get(name)
    if (!other || seen.has(name)) continue
    seen.add(name)
    expression += `\n${other.value}`
  }
  const count = /^\d+$/.test(workers.value) ? Number(workers.value) : null
  const fromProcessors = PROCESSORS.test(expression) && !FROM_ENVIRONMENT.test(expression)
  return { count, fromProcessors, span: workers.span }
}

function stringOf(expression: string | undefined): string | null {
  const match = /^(?:"([^"\\]*)"|'([^'\\]*)')/.exec(expression ?? '')
  return match ? (match[1] ?? match[2] ?? null) : null
}

/** Longer expressions are cut: an open bracket must not make every line read the whole rest. */
const MAXIMUM_EXPRESSION = 2000

function expressionEnd(code: string, start: number): number {
  let depth = 0
  const limit = Math.min(code.length, start + MAXIMUM_EXPRESSION)
  for (let at = start; at < limit; at++) {
    const char = code[at]!
    if ('([{'.includes(char)) depth++
    else if (')]}'.includes(char)) depth--
    else if (char === '\n' && depth <= 0 && code[at - 1] !== '\\') return at
  }
  return limit
}
