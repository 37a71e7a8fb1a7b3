import type { Facts } from './facts.js'
import type { CommandCall } from './commands.js'
import { readPythonProgram, type PythonProgram } from './entry.js'
import { isKnown } from './expand.js'
import { pythonScriptOf } from './scripts.js'

/** The value of an option of a program: `-w 4`, `-w4`, `--workers 4`, `--workers=4`; null where it isn't given. */
export function optionOf(program: PythonProgram, long: string, short?: string): string | null {
  const words = program.arguments.map(({ value }) => value)
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    if (word === long || word === short) return words[at + 1] ?? null
    if (word.startsWith(`${long}=`)) return word.slice(long.length + 1)
    if (short !== undefined && word.startsWith(short) && !word.startsWith('--')) return word.slice(short.length).trim()
  }
  return null
}

/** Whether a flag is given. */
export function hasFlag(program: PythonProgram, ...flags: readonly string[]): boolean {
  return program.arguments.some(({ value }) => flags.includes(value))
}

/** How many workers each compile for themselves: more than one without preload; null where it can't be said. */
export function workersOf(facts: Facts): number | null {
  const { program } = facts
  if (!program) return null
  const preload = program.name === 'gunicorn' && hasFlag(program, '--preload')
  if (preload) return null
  const written =
    program.name === 'gunicorn'
      ? (optionOf(program, '--workers', '-w') ?? facts.env('WEB_CONCURRENCY')?.value)
      : program.name === 'uwsgi'
        ? (optionOf(program, '--processes', '-p') ?? optionOf(program, '--workers'))
        : ['uvicorn', 'hypercorn', 'granian'].includes(program.name)
          ? optionOf(program, '--workers')
          : null
  const count = written !== null && written !== undefined && isKnown(written) ? Number(written) : NaN
  return Number.isInteger(count) && count > 1 ? count : null
}

/** Servers that flush their own logs, whatever Python's buffering. */
const FLUSHES = new Set(['gunicorn', 'uvicorn', 'hypercorn', 'granian', 'daphne', 'uwsgi'])

export function flushesOwnLogs(program: PythonProgram | null): boolean {
  return program !== null && flushingServer(program) !== null
}

/**
 * The server that a program is and that flushes its own logs; null for all others. `fastapi run` and `fastapi dev` start
 * uvicorn. Source: https://fastapi.tiangolo.com/fastapi-cli/
 */
function flushingServer({ name, arguments: args }: PythonProgram): string | null {
  if (name === 'fastapi') return args.some(({ value }) => /^(?:run|dev)$/.test(value)) ? 'uvicorn' : null
  return FLUSHES.has(name) ? name : null
}

/** The same, where a script or module of the context may be what starts the server: `uvicorn.run(app)`. */
export function flushingServerOf(facts: Facts, program: PythonProgram, call: CommandCall): string | null {
  if (program.by === 'command' || program.by === 'inline') return flushingServer(program)
  const started = pythonScriptOf(facts, { stage: facts.final, step: null }, call)?.python.server ?? null
  return flushingServer(program) ?? (started !== null && FLUSHES.has(started) ? started : null)
}

/** Python programs that run until they are stopped, by the subcommands that do so; null: whatever they are told. */
const LASTING: Readonly<Record<string, RegExp | null>> = {
  ...Object.fromEntries(
    'gunicorn uvicorn hypercorn daphne granian uwsgi waitress-serve flower huey_consumer huey_consumer.py arq dramatiq'
      .split(' ')
      .map((name) => [name, null]),
  ),
  celery: /^(?:worker|beat|flower|multi)$/,
  rq: /^(?:worker|worker-pool)$/,
  flask: /^run$/,
  quart: /^run$/,
  litestar: /^run$/,
  fastapi: /^(?:run|dev)$/,
  'manage.py':
    /^(?:runserver(?:_plus)?|rqworker|qcluster|rundramatiq|run_huey|celery|process_tasks|runworker|db_worker)$/,
  'django-admin': /^runserver$/,
  streamlit: /^run$/,
  jupyter: /^(?:lab|notebook|server)$/,
  mlflow: /^(?:server|ui)$/,
  airflow: /^(?:webserver|scheduler|api-server|standalone|triggerer|dag-processor)$/,
  locust: null,
}

/** Options with which such a program ends by itself. Source: https://docs.locust.io/en/stable/configuration.html */
const ENDING: Readonly<Record<string, RegExp>> = {
  locust: /^(?:-t|--run-time|--list|-l|--show-task-ratio(?:-json)?|--config-users|--version|-V|--help|-h)(?:=|$)|^-t\d/,
}

/** Modules that do something and end. */
const TASKS =
  /^(?:pip|compileall|venv|pytest|unittest|tox|nox|build|alembic|flake8|mypy|ruff|black|json\.tool|coverage|ensurepip|django|nltk|spacy|playwright)(?:\.|$)/

/** Whether a command starts a Python program that runs until it is stopped, as far as its name and arguments say. */
export function serves(call: CommandCall): boolean {
  const program = readPythonProgram(call)
  if (!program || program.by === 'inline') return false
  if (Object.hasOwn(LASTING, program.name)) {
    const subcommand = LASTING[program.name]
    const ending = ENDING[program.name]
    if (ending && program.arguments.some(({ value }) => ending.test(value))) return false
    return !subcommand || program.arguments.some(({ value }) => subcommand.test(value))
  }
  if (program.by === 'module' && TASKS.test(program.name)) return false
  return program.by !== 'command' && (SERVES.test(program.name) || !PREPARES.test(program.name))
}

/** What a file's or module's name says that it is; without either it is taken for what the container is there for. */
const SERVES = /serve|app|main|worker|bot|api|daemon|listen/i
const PREPARES =
  /migrat|init|setup|wait|check|seed|create|load|test|prepare|bootstrap|plot|bench|train|export|import|convert|report|generat|build|sync|clean|eval|manage/i
