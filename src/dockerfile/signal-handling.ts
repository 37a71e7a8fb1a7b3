import { isKnown } from './expand.js'
import type { CommandCall } from './commands.js'
import type { PythonProgram } from './entry.js'
import type { Facts } from './facts.js'
import { isInstalledModule } from './import-order.js'
import { isPython } from './installers/pip.js'
import { pinnedVersion } from './pinned-versions.js'
import { filesEndingIn, importedFiles, moduleFiles } from './python-modules.js'
import { FOREIGN_RUN, readPythonSource, type PythonSource } from './python-source.js'
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
  // What is called so most often hands over to what it is given.
  if (!isPython(call.program) && /entry|init|launch|wrap/i.test(call.program)) return 'handles'
  const files = by === 'module' ? moduleFiles(paths, name, true) : filesEndingIn(paths, name.replace(/^(?:\.*\/)+/, ''))
  if (by === 'module' && files.length === 0 && isInstalledModule(facts, name)) return 'handles'
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
  const sources = [python]
  let missing = false
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
      sources.push(source)
      next.push(...importedFiles(paths, one, source, false))
    }
    level = next
  }
  const loops = sources.some(({ loop }) => loop !== null)
  return missing || !loops || runsForeign(facts, sources) ? 'handles' : 'ignores'
}

/** Whether a program hands over to the `run` of something of which it isn't known what that does about signals. */
function runsForeign(facts: Facts, sources: readonly PythonSource[]): boolean {
  if (!sources.some(({ loop }) => loop === FOREIGN_RUN) || sources.some(({ definesRun }) => definesRun)) return false
  const packages = new Set(sources.flatMap(({ imports }) => [...imports].map((name) => name.split('.')[0]!)))
  if ([...packages].some((name) => DEAF.test(name))) return false
  if (!packages.has('discord')) return true
  // Its run handled SIGTERM until 2.0. Source: Rapptz/discord.py, client.py at v1.7.3, and issue 8998.
  return /^[01]\./.test(pinnedVersion(facts, 'discord.py') ?? pinnedVersion(facts, 'discord') ?? '')
}

/** Packages whose `run` leaves SIGTERM alone. Sources: werkzeug, serving.py; bottle.py; twitchio, client.py; web.py, httpserver.py. */
const DEAF = /^(?:flask(?:_\w+)?|dash(?:_\w+)?|werkzeug|eve|apiflask|bottle|twitchio|web)$/

/** Whether it handles SIGTERM, starts a server that does, or lets another program take its place. */
function answers({ handlesSigterm, server, replacesItself }: PythonSource): boolean {
  return handlesSigterm || server !== null || replacesItself
}

/** Servers and tools that handle SIGTERM by themselves. */
const KNOWN =
  /^(?:gunicorn|uvicorn|hypercorn|daphne|granian|uwsgi|waitress|celery|flower|rq|dramatiq|arq|huey|flask|fastapi|django|manage|streamlit|jupyter\w*|notebook|ipykernel\w*|awslambdaric|aiohttp\.web|sanic|litestar|locust|mlflow|airflow|prefect|dagster|ray|vllm\.entrypoints.*|sglang.*|torch.*|pytest|unittest|tox|pip|build|mkdocs)(?:\.|$)/

/** Whether a script or module is known to end on SIGTERM, by its name or by what it is told to do. */
export function isKnownToEnd({ name, by, arguments: args }: PythonProgram): boolean {
  const [first] = args
  if (first && args.length === 1 && /^(?:-h|--help|--version)$/.test(first.value)) return true
  // `python shop.py runserver` is Django's or Flask's command under another name.
  return (by === 'module' && KNOWN.test(name)) || args.some(({ value }) => value === 'runserver')
}

/** A script or module as it is started: `python -m shop`, `python shop.py`, `./shop.py`. */
export function startedAs({ by, name }: PythonProgram, call: CommandCall): string {
  if (!isPython(call.program)) return name
  return by === 'module' ? `python -m ${name}` : `python ${name}`
}

/** Whether a program that is PID 1 is Python's plain interpreter, with nothing that is seen to handle SIGTERM. */
export function mayIgnoreSigterm(facts: Facts, program: PythonProgram, call: CommandCall): boolean {
  if (program.by !== 'script' && program.by !== 'module') return false
  return !isKnownToEnd(program) && handlingOf(facts, program, call) !== 'handles'
}
