import { isKnown } from './expand.js'
import type { CommandCall } from './commands.js'
import type { PythonProgram } from './entry.js'
import type { Facts } from './facts.js'
import { filesEndingIn, importedFiles, moduleFiles } from './python-modules.js'
import { readPythonSource, type PythonSource } from './python-source.js'
import { pythonScriptOf } from './scripts.js'

/**
 * What a Python program of the context does on SIGTERM: `ignores` where it is seen to run on and on and nothing that it
 * is made of sets a handler, `unread` where nothing of the context is known to be it, `handles` too where a part that
 * may set one isn't at hand, or what it runs is foreign.
 */
export type Handling = 'handles' | 'ignores' | 'unread'

/** More files of one program aren't followed. */
const MOST_FILES = 60

export function handlingOf(facts: Facts, program: PythonProgram, call: CommandCall): Handling {
  const script = pythonScriptOf(facts, { stage: facts.final, step: null }, call)
  if (script) return handlingOfFile(facts, script.file.path ?? '', script.python)
  // Where it was installed from, or copied from a folder of another name: by its own name.
  const paths = facts.surroundings.context.list()
  const { name, by } = program
  if (!isKnown(name)) return 'unread'
  const files = by === 'module' ? moduleFiles(paths, name, true) : filesEndingIn(paths, name.replace(/^(?:\.*\/)+/, ''))
  const handlings = files.map((path) => {
    const text = facts.surroundings.context.read(path)
    return text === null ? 'handles' : handlingOfFile(facts, path, readPythonSource(text))
  })
  return handlings.length === 0 || handlings.every((one) => one === 'ignores') ? 'unread' : 'handles'
}

function handlingOfFile(facts: Facts, path: string, python: PythonSource): Handling {
  const { context } = facts.surroundings
  const paths = context.list()
  const seen = new Set([path])
  let missing = false
  let loops = python.loop !== null
  if (answers(python)) return 'handles'
  let level = importedFiles(paths, path, python, true)
  for (let depth = 1; level.length > 0; depth++) {
    const next: string[] = []
    for (const one of level) {
      if (seen.has(one)) continue
      if (seen.size > MOST_FILES) return 'handles'
      seen.add(one)
      const text = context.read(one)
      if (text === null) {
        // What runs on in sight leaves a module's modules little to do with signals.
        missing ||= depth === 1 || python.loop === null
        continue
      }
      const source = readPythonSource(text)
      if (answers(source)) return 'handles'
      loops ||= source.loop !== null
      next.push(...importedFiles(paths, one, source, false))
    }
    level = next
  }
  return missing || !loops ? 'handles' : 'ignores'
}

/** Whether it handles SIGTERM, starts a server that does, or lets another program take its place. */
function answers({ handlesSigterm, server, replacesItself }: PythonSource): boolean {
  return handlesSigterm || server !== null || replacesItself
}

/** Servers and tools that handle SIGTERM by themselves. */
const KNOWN =
  /^(?:gunicorn|uvicorn|hypercorn|daphne|granian|uwsgi|waitress|celery|flower|rq|dramatiq|arq|huey|flask|fastapi|django|manage|streamlit|jupyter\w*|notebook|ipykernel\w*|awslambdaric|aiohttp\.web|sanic|litestar|locust|mlflow|airflow|prefect|dagster|ray|vllm\.entrypoints.*|sglang.*|torch.*|pytest|unittest|tox|pip|build|mkdocs)(?:\.|$)/

/** Whether a script or module is known to end on SIGTERM, by its name or by what it is told to do. */
export function isKnownToEnd({ name, by, arguments: args }: PythonProgram): boolean {
  // `python shop.py runserver` is Django's or Flask's command under another name.
  return (by === 'module' && KNOWN.test(name)) || args.some(({ value }) => value === 'runserver')
}

/** Whether a program that is PID 1 is Python's plain interpreter, with nothing that is seen to handle SIGTERM. */
export function mayIgnoreSigterm(facts: Facts, program: PythonProgram, call: CommandCall): boolean {
  if (program.by !== 'script' && program.by !== 'module') return false
  return !isKnownToEnd(program) && handlingOf(facts, program, call) !== 'handles'
}
