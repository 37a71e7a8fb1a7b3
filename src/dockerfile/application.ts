import { isOn } from './flags.js'
import type { Moment } from './bytecode.js'
import type { CommandCall } from './commands.js'
import { callVariable } from './environments.js'
import { readPythonProgram, type PythonProgram } from './entry.js'
import { isKnown } from './expand.js'
import type { Facts } from './facts.js'
import { memoize } from './memo.js'
import { normalizePath } from './paths.js'
import { moduleBeside } from './python-modules.js'
import { readPythonSource } from './python-source.js'
import { contextPathAt, fileAt, type ImageFile } from './script-files.js'
import { pythonScriptOf, scriptArgument, shellScriptOf } from './scripts.js'
import { optionOf } from './server.js'
import { startedPrograms, type Started } from './started.js'
import { allPrograms } from './supervised.js'
import { foldersOfTold } from './told-modules.js'
import { baseName, isShell } from './wrappers.js'

/** Servers and workers that are told the application's module. */
export const IMPORTERS: ReadonlySet<string> = new Set([
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
 * The folders of the final image that what a container starts imports its own modules from; empty where nothing shows
 * that it imports any: a single script is `__main__`, whose bytecode is never used. The programs of entrypoint scripts
 * that can be read count as well, and what compose files and manifests start in their place; behind those that don't
 * tell, what variables say.
 */
export const importedFolders = memoize((facts: Facts): readonly string[] => {
  const found = allPrograms(facts).flatMap((started) => foldersOf(facts, started))
  if (found.length === 0 && isHidden(facts, startedPrograms(facts))) found.push(...foldersByVariables(facts))
  return found.length === 0 ? [] : [...new Set([...found, ...modulePath(facts)])]
})

function foldersOf(facts: Facts, started: Started): readonly string[] {
  const { call, program, script } = started
  const { workdir } = facts.final.end
  if (!isKnown(workdir) || !isKnown(call.workdir)) return []
  const other = !program || (program.by === 'command' && !IMPORTERS.has(program.name) && program.name !== 'streamlit')
  if (other) return foldersOfTold(facts, started, [call.workdir, ...modulePath(facts)])
  const moment = { stage: facts.final, step: null }
  if (program.by === 'script') return importedModules(facts, pythonScriptOf(facts, moment, call)?.file ?? null)
  // What streamlit runs is executed anew for each visitor, and what that imports is imported as usual.
  if (program.name === 'streamlit') {
    const page = program.arguments.find(({ value }) => value.endsWith('.py'))?.value
    return page === undefined ? [] : importedModules(facts, fileAt(facts, moment, normalizePath(page, call.workdir)))
  }
  if (!importsApplication(program) || (script && !isOwn(facts, program))) return []
  const option = FOLDER_OPTIONS[program.name]
  const given = option === undefined || program.name === 'flask' ? null : optionOf(program, option)
  return [given !== null && isKnown(given) ? normalizePath(given, workdir) : workdir, call.workdir]
}

/** The modules of the context that a Python script imports, as far as its text is at hand: where Python looks first. */
function importedModules(facts: Facts, file: ImageFile | null): string[] {
  return file ? modulesIn(facts, file, [normalizePath('..', file.imagePath), ...modulePath(facts)]) : []
}

/** The modules and packages of the context that a Python file imports from some folders of the final image. */
export function modulesIn(facts: Facts, { text }: Pick<ImageFile, 'text'>, folders: readonly string[]): string[] {
  const moment = { stage: facts.final, step: null }
  const isThere = (path: string): string | null => (contextPathAt(facts, moment, path) === null ? null : path)
  const { imports } = readPythonSource(text)
  const names = new Set([...imports].map((name) => name.split('.')[0]!))
  names.delete('')
  return [...names].flatMap((name) => {
    for (const folder of folders) {
      const one = moduleBeside(name, normalizePath('__main__.py', folder), isThere)
      if (one !== null) return [one.endsWith('/__init__.py') ? normalizePath('..', one) : one]
    }
    const below = [...imports].filter((one) => one.startsWith(`${name}.`))
    return folders.filter((folder) => isNamespace(below, folder, isThere)).map((folder) => normalizePath(name, folder))
  })
}

/**
 * Whether one of some modules, `a.b.c`, lies below a folder: then `a` is a package there though it has no `__init__.py`,
 * and a regular one on the path comes first. Source: https://peps.python.org/pep-0420/#specification
 */
function isNamespace(names: readonly string[], folder: string, isThere: (path: string) => string | null): boolean {
  return names.some((name) => {
    const parts = name.split('.')
    const prefixes = parts.slice(1).map((_, at) => parts.slice(0, at + 2).join('.'))
    return prefixes.some((prefix) => moduleBeside(prefix, normalizePath('__main__.py', folder), isThere) !== null)
  })
}

/** Whether a script that a container starts imports a module of the context from one of some folders. */
export function importsFrom(facts: Facts, folders: readonly string[]): boolean {
  const moment = { stage: facts.final, step: null }
  return allPrograms(facts).some((started) => {
    const script = started.program?.by === 'script' ? pythonScriptOf(facts, moment, started.call) : null
    return script !== null && modulesIn(facts, script.file, folders).length > 0
  })
}

/** Whether a module that a script starts is one of the context's: scripts start tools as well. */
function isOwn(facts: Facts, { by, name }: PythonProgram): boolean {
  if (by !== 'module' || IMPORTERS.has(name)) return true
  const [top = ''] = name.split('.')
  const { context } = facts.surroundings
  return context.list().some((path) => path.split('/').some((part) => part === top || part === `${top}.py`))
}

/** Whether what runs in the end is named nowhere: by no script that can be read, or in none of its branches. */
function isHidden(facts: Facts, programs: readonly Started[]): boolean {
  const scripts = new Set(programs.flatMap(({ script }) => script ?? []))
  const endings = [...scripts].flatMap((script) => script.endings)
  if (scripts.size === 0) return true
  if (endings.some(({ call }) => call && readPythonProgram(call))) return false
  return endings.some(({ call, passesArguments }) => {
    if (!call) return false
    const { program } = call
    // What CMD names is started as well, and was looked at.
    if (passesArguments && HANDING.test(program)) return facts.entry?.command === null
    return program === '' || (isScript(call) && !shellScriptOf(facts, { stage: facts.final, step: null }, call))
  })
}

/** What starts its arguments, and was given none. */
const HANDING = /^(?:exec|env|gosu|su-exec|setpriv|tini|dumb-init|)$/

/** Behind a script that can't be read: what is set for Django, Flask or the module path is there to be imported. */
function foldersByVariables(facts: Facts): string[] {
  const { workdir } = facts.final.end
  if (!facts.entry?.calls.some(isScript) || facts.program) return []
  const framework = ['DJANGO_SETTINGS_MODULE', 'FLASK_APP'].some((name) => (facts.env(name)?.value ?? '') !== '')
  return framework && isKnown(workdir) ? [workdir] : [...modulePath(facts)]
}

/** Whether a call starts a script that may be the context's: by its path, or as what a shell is to read. */
function isScript(call: CommandCall): boolean {
  if (!isShell(call.program)) return call.path.includes('/') && SCRIPT.test(call.program)
  const at = scriptArgument(call)
  return at !== null && SCRIPT.test(baseName(call.arguments[at]!.value))
}

/** Names that scripts have which start a container's program. */
const SCRIPT = /\.sh$|entry|^(?:run|start|boot|init|launch|cmd|web|server|gunicorn|docker)\b/i

function modulePath(facts: Facts): readonly string[] {
  const value = facts.env('PYTHONPATH')?.value ?? ''
  const folders = value.split(':').filter((folder) => folder.startsWith('/') && isKnown(folder))
  return folders.map((folder) => normalizePath(folder)).filter((folder) => !/\/(?:site|dist)-packages$/.test(folder))
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
    'alembic',
    'spacy',
    'nltk',
    'playwright',
    'compileall',
  ],
])

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
