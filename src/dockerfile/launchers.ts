import type { Argument } from './commands.js'
import { UNKNOWN } from './expand.js'
import { POETRY } from './installers/poetry.js'
import { UV, UVX } from './installers/uv.js'

/** How a tool that starts programs inside an environment is called. */
interface Launcher {
  /** Null: it has none. */
  readonly subcommand: string | null
  /** Options, before or behind the subcommand, that take the next argument. */
  readonly valued: readonly string[]
  /** The one of them that names the folder in which the program is started. */
  readonly folder?: string
  /** What isn't a program of its own is a script for Python; `-m` names a module. */
  readonly takesScripts?: boolean
  /** The program may have an environment's name in front, and before it what chooses among several: `+py=3.12`. */
  readonly namesEnvironment?: boolean
}

const CONDA: Launcher = {
  subcommand: 'run',
  valued: ['-n', '--name', '-p', '--prefix', '--cwd', '-r', '--root-prefix'],
  folder: '--cwd',
}

const HATCH = ['-e', '--env', '-p', '--project', '--data-dir', '--cache-dir', '--config']

/** Sources: the tools' own command line references. */
const LAUNCHERS = new Map<string, Launcher>([
  [
    'uv',
    {
      subcommand: 'run',
      valued: [
        ...(UV.actions.run?.valued ?? []).filter((name) => name !== '--script'),
        ...['--with', '--with-editable', '--with-requirements', '--env-file', '-p', '-w', '-i', '-f', '-P', '-C'],
      ],
      folder: '--directory',
      takesScripts: true,
    },
  ],
  ['poetry', { subcommand: 'run', valued: [...POETRY.globals.valued, '-C', '-P'] }],
  ['pipenv', { subcommand: 'run', valued: ['--python', '--pypi-mirror'] }],
  ['pdm', { subcommand: 'run', valued: ['-p', '--project', '-c', '--config', '--venv'] }],
  // `hatch run test:pytest` names the environment in front.
  ['hatch', { subcommand: 'run', valued: HATCH, namesEnvironment: true }],
  ['rye', { subcommand: 'run', valued: ['--pyproject'] }],
  ['conda', CONDA],
  ['mamba', CONDA],
  ['micromamba', CONDA],
  ['pyenv', { subcommand: 'exec', valued: [] }],
  // `uvx poetry@1.8 export` starts a package of its own; its command is named like it, or behind --from.
  [
    'uvx',
    { subcommand: null, valued: ['-p', '-w', ...(UVX.actions.run?.valued ?? []), '--from'], folder: '--directory' },
  ],
  ['newrelic-admin', { subcommand: 'run-program', valued: [] }],
])

/** Launchers that are Python packages, and what those are installed with. */
export const LAUNCHER_PACKAGES = new Set(['uv', 'poetry', 'pipenv', 'pdm', 'pip', 'setuptools', 'wheel'])

/** Scripts that wait for a service and then start what stands behind `--`. */
const WAITERS = new Set(['wait-for-it', 'wait-for-it.sh', 'wait-for', 'wait-for.sh'])

/** What a launcher starts. */
interface Launched {
  readonly program: Argument
  readonly rest: readonly Argument[]
  /** The folder that it is told to start it in, as written. */
  readonly folder?: string
}

/** The program that `uv run`, `poetry run` and the like start; null where the call is none of them. */
export function launched(name: string, args: readonly Argument[]): Launched | null {
  if (WAITERS.has(name)) {
    const [program, ...rest] = args.slice(args.findIndex(({ value }) => value === '--') + 1)
    return program && args.some(({ value }) => value === '--') ? { program, rest } : null
  }
  if (name === 'find') return executed(args)
  const launcher = LAUNCHERS.get(name)
  if (!launcher) return null
  const subcommand = launcher.subcommand === null ? -1 : skipOptions(args, 0, launcher)
  if (launcher.subcommand !== null && args[subcommand]?.value !== launcher.subcommand) return null
  const at = skipOptions(args, subcommand + 1, launcher)
  const program = args[at]
  if (!program) return null
  const folder = folderIn(args.slice(0, at), launcher)
  const rest = args.slice(at + 1)
  if (launcher.namesEnvironment) {
    return { program: { ...program, value: program.value.replace(/^[\w.-]*:/, '') }, rest: args.slice(at + 1) }
  }
  const python = { value: 'python', span: program.span }
  if (launcher.takesScripts && /^(?:-m|--module)$/.test(program.value)) {
    return { program: python, rest: [{ value: '-m', span: program.span }, ...rest], ...folder }
  }
  if (name === 'uvx') return { program: { ...program, value: program.value.replace(/@.*$/, '') }, rest, ...folder }
  if (launcher.takesScripts && program.value.endsWith('.py'))
    return { program: python, rest: args.slice(at), ...folder }
  return { program, rest, ...folder }
}

/** The folder that a launcher's options name: `--directory web`, `--directory=web`. */
function folderIn(options: readonly Argument[], { folder: name }: Launcher): Pick<Launched, 'folder'> {
  const at = name === undefined ? -1 : options.findLastIndex(({ value }) => value.split('=', 1)[0] === name)
  if (at < 0) return {}
  const { value } = options[at]!
  const folder = value === name ? options[at + 1]?.value : value.slice(value.indexOf('=') + 1)
  return folder === undefined ? {} : { folder }
}

/** Whether a call of a launcher ends before the program that it is to start: `poetry run`. */
export function awaitsProgram(name: string, args: readonly Argument[]): boolean {
  const launcher = LAUNCHERS.get(name)
  if (typeof launcher?.subcommand !== 'string') return false
  const subcommand = skipOptions(args, 0, launcher)
  return args[subcommand]?.value === launcher.subcommand && skipOptions(args, subcommand + 1, launcher) >= args.length
}

/** `find … -exec pip install {} \\;`: an installer that runs for what is found. */
function executed(args: readonly Argument[]): Launched | null {
  const at = args.findIndex(({ value }) => /^-(?:exec|execdir)$/.test(value))
  const program = at < 0 ? undefined : args[at + 1]
  if (!program || !/^(?:.*\/)?(?:pip[\d.]*|python[\d.]*|uv|poetry|pipenv)$/.test(program.value)) return null
  const end = args.findIndex(({ value }, index) => index > at && /^(?:\\?;|\+)$/.test(value))
  const rest = args.slice(at + 2, end < 0 ? undefined : end)
  return { program, rest: rest.map((one) => (one.value.includes('{}') ? { ...one, value: UNKNOWN } : one)) }
}

function skipOptions(args: readonly Argument[], from: number, launcher: Launcher): number {
  const { valued, takesScripts, namesEnvironment } = launcher
  let at = from
  for (; at < args.length; at++) {
    const { value } = args[at]!
    if (value === '--') return at + 1
    if (namesEnvironment && value.startsWith('+')) continue
    if (!value.startsWith('-') || (takesScripts && /^(?:-m|--module)$/.test(value))) return at
    if (valued.includes(value)) at++
  }
  return at
}
