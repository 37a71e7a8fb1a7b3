import type { CommandCall } from './commands.js'
import { readPythonProgram } from './entry.js'
import type { Facts } from './facts.js'
import { installsPackages, readInstaller } from './installers/index.js'
import { memoize } from './memo.js'
import { shellScriptOf, type ShellScriptFile } from './scripts.js'
import { startedPrograms } from './started.js'
import { isShell } from './wrappers.js'

/**
 * Whether compilers are for what containers do when they start: one of the scripts that they run installs Python packages
 * or compiles. Where the build does neither, a script that can't be read is taken for one that does.
 */
export const buildsAtStart = memoize((facts: Facts): boolean => {
  const calls = startedCalls(facts)
  if (!facts.installs.some(({ landings }) => landings.length > 0)) {
    const builds = facts.calls.some(({ step, call }) => facts.inLineage(step) && mayBuild(call))
    return calls.some(mayCompile) || (!builds && calls.some((call) => isUnreadScript(facts, call)))
  }
  // Such a launcher finds all in place.
  return calls.some((call) => !call.conditional && readInstaller(call)?.action !== 'run' && mayCompile(call))
})

/** More scripts of a container than this aren't followed. */
const MAXIMUM_SCRIPTS = 50

/** What a container starts, what the scripts that its own ones take in (`. ./setup.sh`) start among it. */
function startedCalls(facts: Facts): readonly CommandCall[] {
  const started = startedPrograms(facts)
  const calls = started.map(({ call }) => call)
  const scripts = [...new Set(started.flatMap(({ script }) => script ?? []))]
  const seen = new Set(scripts.map(({ file }) => file.imagePath))
  const add = (script: ShellScriptFile | null): void => {
    if (!script || seen.has(script.file.imagePath) || seen.size >= MAXIMUM_SCRIPTS) return
    seen.add(script.file.imagePath)
    scripts.push(script)
    calls.push(...script.calls)
    for (const call of script.calls) add(scriptOf(facts, call))
  }
  // Those that are found on the way are looked through as well.
  for (const { file, calls: own } of scripts) {
    const [any] = [...own, ...calls]
    for (const [, path] of file.text.matchAll(SOURCING)) {
      if (!any || path === undefined) continue
      add(scriptOf(facts, { ...any, program: 'sh', path: 'sh', arguments: [{ value: path, span: any.span }] }))
    }
  }
  return calls
}

const SOURCING = /^[ \t]*(?:\.|source)[ \t]+["']?([\w./-]+)/gm

function scriptOf(facts: Facts, call: CommandCall): ShellScriptFile | null {
  return shellScriptOf(facts, { stage: facts.final, step: null }, call)
}

const COMPILERS = /^(?:gcc|g\+\+|cc|c\+\+|clang(?:\+\+)?|gfortran|rustc|cargo|nvcc)(?:-\d[\d.]*)?$/
const BUILDERS = /^(?:make|gmake|cmake|ninja|meson|scons|go|configure|npm|yarn|pnpm|gem|bundle|R|Rscript)$/

/** Whether a call installs Python packages, some of which may have to be built, or compiles. */
function mayCompile(call: CommandCall): boolean {
  const installer = readInstaller(call)
  return COMPILERS.test(call.program) || (installer !== null && installsPackages(installer))
}

/** Whether a call of a build may need a compiler. */
function mayBuild(call: CommandCall): boolean {
  if (mayCompile(call) || BUILDERS.test(call.program)) return true
  const program = readPythonProgram(call)
  if (program) return /^(?:build|pip|uv|poetry|pdm|hatch)$|(?:^|\/)setup\.py$/.test(program.name)
  return isScript(call)
}

/** A shell script, by the looks of the command. */
function isScript({ program, path, arguments: args }: CommandCall): boolean {
  if (isShell(program)) return args.length > 0 && !args.some(({ value }) => /^-[a-z]*c$/.test(value))
  return path.endsWith('.sh') || (path.includes('/') && !/\/s?bin\/[^/]+$/.test(path))
}

function isUnreadScript(facts: Facts, call: CommandCall): boolean {
  if (readPythonProgram(call) || !isScript(call)) return false
  return scriptOf(facts, call) === null
}
