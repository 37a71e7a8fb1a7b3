import { isOn } from './flags.js'
import type { Moment } from './bytecode.js'
import { callVariable } from './environments.js'
import { readPythonProgram, type PythonProgram } from './entry.js'
import { isKnown } from './expand.js'
import type { Facts } from './facts.js'
import { normalizePath } from './paths.js'
import { optionOf } from './server.js'

/** Servers and workers that are told the application's module. */
const IMPORTERS = new Set([
  ...[
    'gunicorn',
    'uvicorn',
    'hypercorn',
    'daphne',
    'granian',
    'uwsgi',
    'waitress-serve',
    'celery',
    'rq',
    'dramatiq',
    'arq',
  ],
  ...['flask', 'fastapi', 'manage.py', 'django-admin', 'huey_consumer', 'huey_consumer.py', 'sanic', 'litestar'],
])

/** Servers that put the folder they start in on the module path by an option. */
const FOLDER_OPTIONS: Readonly<Record<string, string>> = {
  gunicorn: '--chdir',
  uvicorn: '--app-dir',
  celery: '--workdir',
  uwsgi: '--chdir',
  flask: '--app',
}

/**
 * The folders of the final image that the program imports its own modules from; empty where nothing shows that it
 * imports any: a single script is `__main__`, whose bytecode is never used.
 */
export function importedFolders(facts: Facts): readonly string[] {
  const { program } = facts
  const workdir = facts.final.end.workdir
  const path = (facts.env('PYTHONPATH')?.value ?? '')
    .split(':')
    .filter((folder) => folder.startsWith('/') && isKnown(folder))
  if (!program || !isKnown(workdir) || isInstalled(facts)) return []
  if (!importsApplication(program)) return []
  const option = FOLDER_OPTIONS[program.name]
  const given = option === undefined || program.name === 'flask' ? null : optionOf(program, option)
  const own = given !== null && isKnown(given) ? normalizePath(given, workdir) : workdir
  const started = facts.entry?.program?.workdir
  const start = started !== undefined && isKnown(started) ? [started] : []
  return [...new Set([own, ...start, ...path])].filter((folder) => folder !== '/')
}

function importsApplication(program: PythonProgram): boolean {
  if (IMPORTERS.has(program.name)) return true
  // `python -m package` imports package/__main__'s siblings; a module of the standard library or a tool isn't theirs.
  return program.by === 'module' && !NOT_THEIRS.has(program.name.split('.')[0]!)
}

const NOT_THEIRS = new Set([
  ...[
    'http',
    'pip',
    'pytest',
    'unittest',
    'venv',
    'ipykernel',
    'ipykernel_launcher',
    'jupyter',
    'notebook',
    'jupyterlab',
    'streamlit',
  ],
  ...[
    'mkdocs',
    'smtpd',
    'aiosmtpd',
    'asyncio',
    'timeit',
    'pdb',
    'cProfile',
    'debugpy',
    'ptvsd',
    'awslambdaric',
    'torch',
    'vllm',
  ],
])

/**
 * Whether the project itself was installed as a package: then what is imported may be the installed copy, which pip
 * compiled, rather than the copied sources.
 */
function isInstalled(facts: Facts): boolean {
  return facts.installs.some(({ installer, landings }) => {
    if (landings.length === 0 || (installer.tool !== 'pip' && installer.tool !== 'uv pip')) return false
    return installer.operands.some(({ value }) => /^(?:\.|\.\/.*|\/[^.]*|\.\[.*\])$/.test(value))
  })
}

/**
 * Whether a later step of the lineage imports the application with writing on: a module, or code given by `-c`. Commands
 * of manage.py don't count: measured, collectstatic leaves bytecode of the settings and models, and none of views, urls
 * and the server's module.
 */
export function ranBySteps(facts: Facts, moment: Moment): boolean {
  return facts.calls.some(({ step, call }) => {
    if (!facts.inLineage(step) || step.instruction.index <= moment.instruction) return false
    const program = readPythonProgram(call)
    if (!program || isOn(callVariable(step, call, 'PYTHONDONTWRITEBYTECODE')) !== false) return false
    if (program.by === 'inline') return /\bimport\b/.test(program.arguments.map(({ value }) => value).join(' '))
    return program.by === 'module' && importsApplication(program) && !STANDARD.has(program.name)
  })
}

const STANDARD = new Set([
  'compileall',
  'py_compile',
  'venv',
  'ensurepip',
  'zipfile',
  'json',
  'site',
  'virtualenv',
  'spacy',
  'nltk',
])
