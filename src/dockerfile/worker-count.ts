import type { Span } from '../source/text.js'
import type { Facts } from './facts.js'
import { gunicornConfigOf } from './gunicorn-config.js'
import { maskPython } from './python-source.js'
import { pythonScriptOf } from './scripts.js'
import type { Started } from './started.js'
import { uwsgiValues } from './uwsgi-config.js'

/** What tells how many workers there are, by program. */
const OPTIONS: Readonly<Record<string, RegExp>> = {
  gunicorn: /^(?:-w|--workers)(?==|$|[^-])/,
  uvicorn: /^--workers/,
  hypercorn: /^(?:-w|--workers)/,
  granian: /^--workers/,
  uwsgi: /^(?:-p|--processes|--workers)/,
  celery: /^(?:-c|--concurrency)/,
  dramatiq: /^(?:-p|--processes)/,
}

const PROCESSORS =
  /\bnproc\b|\b(?:process_)?cpu_count\b|\bsched_getaffinity\b|_NPROCESSORS_ONLN|\/proc\/cpuinfo|\blscpu\b/

export interface Counted {
  readonly span: Span
  /** The file that it stands in, from the context's root; null: where the program is started. */
  readonly path: string | null
}

/** Where the number of workers is counted; null where it isn't, or a variable may say it. */
export function countedIn(facts: Facts, started: Started): Counted | null {
  const { program, call, script } = started
  const option = program && Object.hasOwn(OPTIONS, program.name) ? OPTIONS[program.name]! : null
  if (!program) return null
  if (program.by === 'script') return countedInSource(facts, started)
  if (!option) return null
  const source = script?.file.source ?? facts.dockerfile.source
  const text = script ? script.file.text : source.slice(started.step.instruction.span)
  const at = program.arguments.findIndex(({ value }) => option.test(value))
  if (at >= 0) {
    const argument = program.arguments[at]!
    const joined = /^(?:--[a-z]+=|-[a-z].)/.test(argument.value)
    const value = joined ? argument : program.arguments[at + 1]
    return value && isCounted(source.slice(value.span), text) ? { span: value.span, path: null } : null
  }
  if (program.name === 'uwsgi') return countedByUwsgi(facts, started)
  if (program.name !== 'gunicorn') return null
  const exported = /^[ \t]*(?:export[ \t]+)?WEB_CONCURRENCY=("?\$[^\n]*)/m.exec(script ? text : '')
  if (exported && isCounted(exported[1]!, text)) return { span: call.span, path: null }
  const configured = gunicornConfigOf(facts, program, call.workdir)
  const workers = configured?.config.workers
  if (!configured || configured.file.writtenBy || workers?.fromProcessors !== true || facts.env('WEB_CONCURRENCY'))
    return null
  return { span: workers.span, path: configured.file.path }
}

/**
 * `%k` in one of uWSGI's files is the number of processors that are online, whatever the container may use of them; on its
 * line it means nothing. Source: https://uwsgi-docs.readthedocs.io/en/latest/Configuration.html#magic-variables
 */
function countedByUwsgi(facts: Facts, { call }: Started): Counted | null {
  if (['UWSGI_PROCESSES', 'UWSGI_WORKERS'].some((name) => facts.env(name))) return null
  const values = ['processes', 'workers'].flatMap((name) => uwsgiValues(facts, call, name))
  // Of several nobody need know which one holds, where not all say the same.
  const counted = values.filter(({ value, file }) => file?.path != null && /(?<!%)%k/.test(value))
  const [last] = counted.slice(-1)
  return last?.file && counted.length === values.length ? { span: last.span, path: last.file.path } : null
}

/** Whether a word, or the variable that it is, comes of the number of processors alone. */
function isCounted(word: string, text: string): boolean {
  if (PROCESSORS.test(word)) return !/\$\{\w+:?[-=]/.test(word)
  for (const [, name] of word.matchAll(/\$\{?(\w+)/g)) {
    const assignments = [...text.matchAll(new RegExp(`(?:^|[\\s;])${name!}=([^\\n]*)`, 'g'))].map(([, value]) => value!)
    // `WORKERS=${WORKERS:-$(nproc)}`, and `[ -z "$WORKERS" ] && WORKERS=$(nproc)`, leave it to the deployment.
    const asked = new RegExp(`(?:-[zn]\\s+"?\\$\\{?${name!}|\\$\\{${name!}[:+-])`).test(text)
    if (assignments.some((value) => PROCESSORS.test(value) && !/\$\{\w+:?[-=]/.test(value)) && !asked) return true
  }
  return false
}

/** `uvicorn.run(app, workers=multiprocessing.cpu_count())` in the script that is started. */
function countedInSource(facts: Facts, { call }: Started): Counted | null {
  const script = pythonScriptOf(facts, { stage: facts.final, step: null }, call)
  if (script?.file.path == null) return null
  const match = /\bworkers\s*=\s*[^,)\n]*\bcpu_count\b[^\n]*/.exec(maskPython(script.file.text))
  if (!match || /environ|getenv/.test(match[0])) return null
  return { span: { start: match.index, end: match.index + match[0].length }, path: script.file.path }
}
