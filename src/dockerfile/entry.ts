import type { Span } from '../source/text.js'
import type { CommandCall } from './commands.js'
import { readCommands } from './run.js'
import type { Dockerfile, Piece } from './model.js'
import { isPython, moduleOf } from './installers/pip.js'
import type { BuildStage, Step } from './stages.js'
import { baseName } from './wrappers.js'

/** What a container of the stage starts. */
export interface Entry {
  readonly entrypoint: Step | null
  readonly command: Step | null
  /** The instruction that names the program: where a finding about what runs belongs. */
  readonly main: Step
  /** The programs it starts, in order, found behind sh -c, exec, tini and the like. */
  readonly calls: readonly CommandCall[]
  /** The one that serves or works: the last that is a Python program, else the last. */
  readonly program: CommandCall | null
}

/** ENTRYPOINT and CMD in effect at the end of a stage; null where this file sets none. */
export function readEntry(dockerfile: Dockerfile, stage: BuildStage): Entry | null {
  let entrypoint: Step | null = null
  let command: Step | null = null
  for (const one of lineage(stage)) {
    const own = (keyword: string): Step | null =>
      one.steps.findLast(({ instruction }) => instruction.keyword === keyword && !instruction.onbuild) ?? null
    const ownEntrypoint = own('ENTRYPOINT')
    const ownCommand = own('CMD')
    // ENTRYPOINT takes the CMD of the image below away, unless the stage gives its own.
    if (ownEntrypoint) command = null
    entrypoint = ownEntrypoint ?? entrypoint
    command = ownCommand ?? command
  }
  const all =
    joinExec(dockerfile, entrypoint, command) ??
    (entrypoint && !entrypoint.instruction.exec
      ? shellCalls(dockerfile, entrypoint, command)
      : [entrypoint, command].flatMap((step) => (step ? readCommands(dockerfile, step).calls : [])))
  const program = all.findLast(runsPython) ?? all.at(-1) ?? null
  const main = mainOf(dockerfile, entrypoint, command, program)
  return main && { entrypoint, command, main, calls: all, program }
}

/**
 * What an ENTRYPOINT in shell form starts: it is `sh -c`, and CMD's elements are what that shell is given as $0, $1, …
 * It passes them over, starts them itself, or hands them to a program that does.
 */
export function shellCalls(dockerfile: Dockerfile, entrypoint: Step, command: Step | null): readonly CommandCall[] {
  const elements = command?.instruction.exec
  if (!command || !elements) return readCommands(dockerfile, entrypoint).calls
  const given = elements.map(({ text, span }) => ({ value: text, span }))
  return readCommands(dockerfile, entrypoint, given).calls.flatMap((call) => {
    const handed = call.arguments.findIndex(({ span }) => elements.some((one) => one.span === span))
    if (handed < 0 || isWritten(call, elements) || runsPython(call)) return [call]
    // As they arrive: split where they stand unquoted.
    const exec = call.arguments.slice(handed).map(({ value, span }) => ({ text: value, span }))
    return [call, ...readCommands(dockerfile, withExec(command, exec)).calls]
  })
}

/** Whether a call's program is one of some elements. */
function isWritten({ span }: CommandCall, elements: readonly Piece[]): boolean {
  return elements.some((one) => one.span.start === span.start)
}

function* lineage(stage: BuildStage): Iterable<BuildStage> {
  const stages: BuildStage[] = []
  for (let one: BuildStage | null = stage; one; one = one.parent) stages.push(one)
  yield* stages.reverse()
}

/** An exec-form ENTRYPOINT takes an exec-form CMD as its arguments: one command. */
function joinExec(
  dockerfile: Dockerfile,
  entrypoint: Step | null,
  command: Step | null,
): readonly CommandCall[] | null {
  const front = entrypoint?.instruction.exec
  const back = command?.instruction.exec
  if (!entrypoint || !front || !command || !back) return null
  const exec: readonly Piece[] = [...front, ...back]
  const { calls } = readCommands(dockerfile, withExec(entrypoint, exec))
  // An entrypoint script hands its arguments on: what CMD names runs as well.
  const [first] = calls
  if (first && !runsPython(first)) return [...calls, ...readCommands(dockerfile, command).calls]
  return calls
}

/** A step with another exec form. */
function withExec(step: Step, exec: readonly Piece[]): Step {
  const { instruction } = step
  return { ...step, instruction: { ...instruction, words: instruction.words, exec } }
}

function mainOf(
  dockerfile: Dockerfile,
  entrypoint: Step | null,
  command: Step | null,
  program: CommandCall | null,
): Step | null {
  if (!entrypoint || !command) return entrypoint ?? command
  const { exec } = entrypoint.instruction
  // `CMD []`, `CMD ["--port", "80"]`: what starts them is the program.
  const [first] = command.instruction.exec ?? []
  if (exec && command.instruction.exec && (!first || first.text.startsWith('-'))) return entrypoint
  if (!exec && program && isWritten(program, command.instruction.exec ?? [])) return command
  // With an entrypoint that is itself the program, CMD holds only its arguments.
  const own = !exec || readCommands(dockerfile, entrypoint).calls.some(runsPython)
  return own ? entrypoint : command
}

/** Programs that are Python, or run it. */
const PYTHON_PROGRAMS = new Set([
  'gunicorn',
  'uvicorn',
  'hypercorn',
  'daphne',
  'granian',
  'uwsgi',
  'waitress-serve',
  'celery',
  'flower',
  'rq',
  'dramatiq',
  'huey_consumer',
  'huey_consumer.py',
  'arq',
  'flask',
  'fastapi',
  'django-admin',
  'manage.py',
  'streamlit',
  'gradio',
  'jupyter',
  'jupyter-lab',
  'jupyter-notebook',
  'jupyterhub',
  'ipython',
  'pytest',
  'tox',
  'nox',
  'pip',
  'uv',
  'uvx',
  'poetry',
  'pipenv',
  'pdm',
  'hatch',
  'mlflow',
  'airflow',
  'superset',
  'prefect',
  'dagster',
  'scrapy',
  'scrapyd',
  'alembic',
  'locust',
  'sanic',
  'litestar',
  'mkdocs',
  'sphinx-build',
  'ansible',
  'ansible-playbook',
  'pelican',
  'dask',
  'dask-worker',
  'dask-scheduler',
  'ray',
])

function isPythonProgram(name: string): boolean {
  return isPython(name) || PYTHON_PROGRAMS.has(name) || name.endsWith('.py')
}

export function runsPython({ program }: CommandCall): boolean {
  return isPythonProgram(program)
}

/** What a Python program does, as far as bytecode and modules are concerned. */
export interface PythonProgram {
  /** e.g. `gunicorn`, `celery`, `manage.py`; `python -m x` gives x. */
  readonly name: string
  /** How it was started: `python file.py` or the file by its own path, `python -m name`, a package's own command. */
  readonly by: 'script' | 'module' | 'command' | 'inline'
  /** Arguments behind the name. */
  readonly arguments: CommandCall['arguments']
  /** Options of the interpreter: `-u`, `-B`, `-O` … with their places. */
  readonly interpreterOptions: readonly { readonly text: string; readonly span: Span }[]
}

/** Reads a Python program's call; null where the call is no Python. */
export function readPythonProgram(call: CommandCall): PythonProgram | null {
  const { program, arguments: args } = call
  if (!isPython(program)) {
    if (!isPythonProgram(program)) return null
    // `./app.py`: a file that its own path starts is as good as `python app.py`.
    const isFile = call.path.includes('/') && !PYTHON_PROGRAMS.has(program)
    const own = isFile ? ({ name: call.path, by: 'script' } as const) : ({ name: program, by: 'command' } as const)
    return { ...own, arguments: args, interpreterOptions: [] }
  }
  const module = moduleOf(args)
  const options: { text: string; span: Span }[] = []
  let at = 0
  for (; at < args.length && /^-[^-]/.test(args[at]!.value) && !/^-[a-zA-Z]*[mc]/.test(args[at]!.value); at++) {
    options.push({ text: args[at]!.value, span: args[at]!.span })
    if (args[at]!.value === '-W' || args[at]!.value === '-X') at++
  }
  if (module) {
    // `-um` bundles options with -m.
    const bundled = args.find(({ value }) => /^-[a-zA-Z]+m$/.test(value))
    if (bundled) options.push({ text: bundled.value.slice(0, -1), span: bundled.span })
    return { name: module.name, by: 'module', arguments: module.rest, interpreterOptions: options }
  }
  // The one long option that a program may stand behind.
  if (args[at]?.value === '--check-hash-based-pycs') at += 2
  const script = args[at]
  // `--version`, `--help`: no script follows.
  if (!script || /^-(?:-.*)?$/.test(script.value) || /^-[a-zA-Z]*c$/.test(script.value)) {
    return { name: 'python', by: 'inline', arguments: args.slice(at), interpreterOptions: options }
  }
  const name = baseName(script.value)
  // `python /venv/bin/gunicorn` is gunicorn; `python manage.py` is Django's command.
  const by = isPythonProgram(name) && !name.endsWith('.py') ? 'command' : name === 'manage.py' ? 'command' : 'script'
  return { name: by === 'script' ? script.value : name, by, arguments: args.slice(at + 1), interpreterOptions: options }
}
