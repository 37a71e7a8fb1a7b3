import type { ImageConfiguration } from '../../ports/engine.js'
import { readPythonProgram, type PythonProgram } from '../../dockerfile/entry.js'
import { isPython } from '../../dockerfile/installers/pip.js'
import { baseName } from '../../dockerfile/wrappers.js'
import { argumentsOf, interpreterPathOf, startedProgram, type StartedProgram } from './command.js'
import {
  ADVICE_IMPORT,
  cannot,
  NO_SETTING,
  Unplanned,
  type CommandPlan,
  type ImportPlan,
  type KnownFiles,
  type Planned,
  type StartPlan,
  type StartupSetting,
  type Step,
} from './plan.js'
import { importsOf, loadingOf } from './programs.js'

/**
 * What starts, and how that is measured: by the setting where there is one, else the modules that the image's command
 * imports before it serves.
 *
 * Pure: files of the image that it depends on are asked for (`wanted`) and handed in with the next call.
 */
export function planOf(
  configuration: ImageConfiguration,
  setting: StartupSetting = NO_SETTING,
  known: KnownFiles = new Map(),
): Planned {
  try {
    return plan(configuration, setting, known)
  } catch (error) {
    if (error instanceof Unplanned) return error.answer
    throw error
  }
}

function plan(configuration: ImageConfiguration, setting: StartupSetting, known: KnownFiles): StartPlan {
  const words = [...configuration.entrypoint, ...configuration.command]
  const { command, ready } = setting
  if (ready) return readyPlan(configuration, command ?? words, ready)
  if (command) return { kind: 'command', what: `run ${command.join(' ')}`, words: command, sign: null, notes: [] }
  if (setting.import.length === 0 && words.length === 0) {
    throw cannot('the image names nothing to start: it has neither ENTRYPOINT nor CMD', ADVICE_IMPORT)
  }
  const environment = new Map(configuration.environment.map((one) => splitVariable(one)))
  for (const [name, value] of setting.environment) environment.set(name, value)
  const folder = configuration.workdir === '' ? '/' : configuration.workdir
  const place = { folder, known, variable: (name: string) => environment.get(name) }
  if (setting.import.length === 0) return importPlan(startedProgram(words, place), environment, known)
  return configuredImports(setting.import, () => importPlan(startedProgram(words, place), environment, known))
}

function readyPlan(
  { healthCheck }: ImageConfiguration,
  words: readonly string[],
  sign: NonNullable<StartupSetting['ready']>,
): CommandPlan {
  if (words.length === 0) throw cannot('the image names nothing to start: it has neither ENTRYPOINT nor CMD')
  if (sign.by === 'health' && (healthCheck === null || healthCheck[0] === 'NONE' || healthCheck.length < 2)) {
    throw cannot('the image has no HEALTHCHECK', 'give `startup.ready` a log line, a port or a path')
  }
  const until = {
    log: () => `a log line matches ${sign.by === 'log' ? sign.pattern : ''}`,
    port: () =>
      sign.by !== 'port'
        ? ''
        : sign.path === null
          ? `port ${sign.port} is open`
          : `port ${sign.port} answers at ${sign.path}`,
    health: () => 'its HEALTHCHECK succeeds',
  }[sign.by]()
  return { kind: 'ready', what: `${words.join(' ')}, until ${until}`, words, sign, notes: [] }
}

/** The modules that the configuration names, by the interpreter that the image's command would have. */
function configuredImports(modules: readonly string[], byCommand: () => ImportPlan): ImportPlan {
  const steps = modules.map((one): Step => ['import', [one], false])
  const what = `import ${modules.join(', ')}`
  try {
    const own = byCommand()
    return { ...own, what, steps, first: null, file: null }
  } catch (error) {
    if (!(error instanceof Unplanned) || 'wanted' in error.answer) throw error
    const common = {
      options: [],
      argv: ['-c'],
      file: null,
      first: null,
      folder: null,
      user: null,
      environment: new Map(),
    }
    return { kind: 'import', what, interpreter: 'python3', steps, notes: [], ...common }
  }
}

/** Modules of the interpreter's own start, where that is all there is. */
const NOTHING = 'the interpreter alone'

function importPlan(started: StartedProgram, image: ReadonlyMap<string, string>, known: KnownFiles): ImportPlan {
  const { call, file, folder, user, environment, notes } = started
  const words = argumentsOf(call)
  const direct = isPython(call.program)
  const shebang = direct ? null : interpreterPathOf(file.text)
  if (!direct && !shebang) throw cannot(`${file.path} names no interpreter`, ADVICE_IMPORT)
  const program = readPythonProgram(call) ?? unknownProgram(call.program, call.arguments)
  const named = direct ? scriptOf(program, words) : null
  const name = nameOf(program)
  const variable = (one: string): string | undefined => environment.get(one) ?? image.get(one)
  const loading = loadingOf({ program, name, path: named ?? file.path, folder, variable, known })
  const main: Step | null = !direct
    ? ['main', 'script', file.path]
    : program.by === 'module'
      ? ['main', 'module', program.name]
      : program.by === 'inline'
        ? inlineStep(words)
        : ['main', 'script', named ?? program.name]
  const own = direct ? (main === null ? NOTHING : program.by === 'inline' ? '-c' : (named ?? program.name)) : file.path
  const what = loading ? `import ${loading.what.join(', ')}` : (modulesOf(program, file, direct) ?? own)
  return {
    kind: 'import',
    what,
    interpreter: shebang?.path ?? file.path,
    options: shebang?.options ?? program.interpreterOptions.flatMap(({ text }) => splitOption(text, words)),
    argv: [named ?? (direct ? '-c' : file.path), ...program.arguments.map(({ value }) => value)],
    file: main === null ? null : fileOf(main),
    first: null,
    folder,
    user,
    environment,
    steps: [...(main ? [main] : []), ...(loading?.steps ?? [])],
    notes: [...notes, ...(loading?.notes ?? [])],
  }
}

function fileOf(step: Step): string | null {
  return step[0] === 'main' && step[1] === 'script' ? step[2] : null
}

function unknownProgram(name: string, args: PythonProgram['arguments']): PythonProgram {
  return { name, by: 'command', arguments: args, interpreterOptions: [] }
}

/** A module started by -m goes by its package's name: `python -m celery.__main__` is celery. */
function nameOf({ name, by }: PythonProgram): string {
  return by === 'module' ? name.replace(/\.(?:__main__|main|cli|bin\.celery|app\.wsgiapp)$/, '') : baseName(name)
}

/** The script that the interpreter is given, as written. */
function scriptOf(program: PythonProgram, words: readonly string[]): string | null {
  if (program.by === 'module' || program.by === 'inline') return null
  return words.find((word) => word === program.name || baseName(word) === program.name) ?? program.name
}

/** `python -c code`: what the code imports. Without code an interpreter that does nothing else. */
function inlineStep(words: readonly string[]): Step | null {
  const at = words.findIndex((word) => /^-[a-zA-Z]*c$/.test(word))
  const code = at < 0 ? undefined : words[at + 1]
  return code === undefined ? null : ['main', 'inline', code]
}

function modulesOf(program: PythonProgram, file: { readonly text: string | null }, direct: boolean): string | null {
  if (direct) return program.by === 'module' ? `import ${program.name}` : null
  const imports = importsOf(file.text).filter((one) => one !== 're' && one !== 'sys')
  return imports.length === 0 ? null : `import ${imports[0]!}`
}

/** `-X` and `-W` have their value in the next word; what only shows something (-v, -i) would disturb. */
function splitOption(text: string, words: readonly string[]): string[] {
  const kept = text.replace(/^-([a-zA-Z]+)$/, (_, letters: string) => `-${letters.replace(/[vi]/g, '')}`)
  if (kept === '-') return []
  const value = words[words.indexOf(text) + 1]
  return (kept === '-X' || kept === '-W') && value !== undefined ? [kept, value] : [kept]
}

function splitVariable(text: string): readonly [string, string] {
  const at = text.indexOf('=')
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}
