import type { Span } from '../source/text.js'
import type { CommandCall } from './commands.js'
import type { Deployment } from './deployment.js'
import { readPythonProgram, shellCalls, type PythonProgram } from './entry.js'
import { isKnown } from './expand.js'
import type { Facts } from './facts.js'
import { isPython } from './installers/pip.js'
import { memoize } from './memo.js'
import { normalizePath } from './paths.js'
import { readCommands } from './run.js'
import { contextPathAt, placeInFile } from './script-files.js'
import { isForDevelopment, runningDeployments } from './running.js'
import { serves } from './server.js'
import { pythonScriptOf, shebangOf, shellScriptOf, type ShellScriptFile } from './scripts.js'
import type { Step } from './stages.js'
import { baseName } from './wrappers.js'

/** A program that a container starts: named by ENTRYPOINT or CMD, or by a script of the context that they start. */
export interface Started {
  readonly call: CommandCall
  /** Null where it is no Python. */
  readonly program: PythonProgram | null
  /** The ENTRYPOINT or CMD. */
  readonly step: Step
  /** The script that starts it; its places are in that file. Null: the instruction itself. */
  readonly script: ShellScriptFile | null
}

/** Scripts that start scripts that start … */
const MAXIMUM_DEPTH = 3

/** All programs that a container of the final stage starts, as far as they can be read. */
export const startedPrograms = memoize((facts: Facts): readonly Started[] => {
  const seen = new Set<string>()
  return facts.entry?.calls.flatMap((call) => follow(facts, seen, call, stepOf(facts, call))) ?? []
})

/**
 * All programs that compose files and manifests start in the place of the image's own, as far as they can be read, in
 * production: what developers start says nothing of the image. Their places are none of the Dockerfile.
 */
export const deployedPrograms = memoize((facts: Facts): readonly Started[] => {
  const replacing = runningDeployments(facts).filter((one) => replacesProgram(one) && !isForDevelopment(one))
  return replacing.flatMap((deployment) => programsOf(facts, deployment))
})

function replacesProgram({ command, entrypoint }: Deployment): boolean {
  return command !== null || entrypoint !== null
}

/** All programs that a container of a deployment starts, the image's own where it names none. */
export function programsOf(facts: Facts, deployment: Deployment): readonly Started[] {
  if (!replacesProgram(deployment)) return startedPrograms(facts)
  const seen = new Set<string>()
  const { entrypoint, command } = lineOf(facts, deployment)
  const own = facts.entry?.entrypoint ?? null
  if (deployment.entrypoint === null && own && !own.instruction.exec) {
    const step = stepFor(facts, deployment, command)
    const given = shellCalls(facts.dockerfile, own, step).filter(
      ({ span }) => span.start === step.instruction.span.start,
    )
    return given.flatMap((call) => follow(facts, seen, call, step))
  }
  const started = (words: readonly string[]): Started[] => {
    const step = stepFor(facts, deployment, words)
    return readCommands(facts.dockerfile, step).calls.flatMap((call) => follow(facts, seen, call, step))
  }
  const whole = started([...entrypoint, ...command])
  // An entrypoint script hands its arguments on: what the command names runs as well.
  return whole[0]?.program || entrypoint.length === 0 ? whole : [...whole, ...started(command)]
}

/** What a deployment starts: what it doesn't say is the image's own. */
function lineOf(
  { entry }: Facts,
  { entrypoint, command }: Deployment,
): Record<'entrypoint' | 'command', readonly string[]> {
  const own = (step: Step | null | undefined): readonly string[] =>
    step?.instruction.exec?.map(({ text }) => text) ?? []
  // Another entrypoint takes the image's CMD away, as it does in a Dockerfile.
  if (entrypoint !== null) return { entrypoint, command: command ?? [] }
  return { entrypoint: own(entry?.entrypoint), command: command ?? [] }
}

/** Words that a container starts with, as the instruction that they stand for. */
function stepFor({ final }: Facts, { workdir }: Deployment, words: readonly string[]): Step {
  const { from } = final.stage
  const exec = words.map((text) => ({ text, span: from.span }))
  return {
    ...{ ...final.end, stage: final, sources: [] },
    instruction: { ...from, keyword: 'CMD', exec, heredocs: [], index: Infinity },
    workdir: workdir === null ? final.end.workdir : normalizePath(workdir, final.end.workdir),
  }
}

function follow(
  facts: Facts,
  seen: Set<string>,
  call: CommandCall,
  step: Step,
  script: ShellScriptFile | null = null,
  depth = 0,
): Started[] {
  const own: Started = { call, program: programOf(facts, call), step, script }
  const inner = depth < MAXIMUM_DEPTH ? shellScriptOf(facts, { stage: facts.final, step: null }, call) : null
  if (!inner || seen.has(inner.file.imagePath)) return [own]
  seen.add(inner.file.imagePath)
  return [own, ...inner.calls.flatMap((next) => follow(facts, seen, next, step, inner, depth + 1))]
}

/**
 * The program of a call. `python /opt/venv/bin/twistd` runs a package's console script just as `/opt/venv/bin/twistd`
 * does: what an installer puts beside the interpreter is nobody's own script, unless the context brought it.
 */
function programOf(facts: Facts, call: CommandCall): PythonProgram | null {
  const program = startedByPath(facts, call, readPythonProgram(call))
  if (program?.by !== 'script' || !isKnown(program.name) || !isKnown(call.workdir)) return program
  const path = normalizePath(program.name, call.workdir)
  const [, prefix, name] = (isPython(call.program) ? PLACED : PLACED_FILE).exec(path) ?? []
  if (prefix === undefined || !isPrefix(facts, prefix)) return program
  const own = contextPathAt(facts, { stage: facts.final, step: null }, path) !== null || isCopiedTo(facts, path)
  return own ? program : { ...program, name: name!, by: 'command' }
}

/** What installers put into a folder of programs; packages may have scripts with an ending, too. */
const PLACED = /^(.*)\/bin\/([^/.]+)$/
const PLACED_FILE = /^(.*)\/bin\/([^/]+)$/

/**
 * A file of the context that its own path, or its name alone, starts: what its first line names runs it. Where its text
 * isn't at hand, its ending says it.
 */
function startedByPath(facts: Facts, call: CommandCall, program: PythonProgram | null): PythonProgram | null {
  if (isPython(call.program) || (program && program.by !== 'script' && !isUnknownFile(call))) return program
  const script = pythonScriptOf(facts, { stage: facts.final, step: null }, call)
  if (!script) return program
  const { text, imagePath } = script.file
  if (/^(?:python|pypy)/.test(shebangOf(text) ?? '')) {
    const name = call.path.includes('/') ? call.path : imagePath
    return { name, by: 'script', arguments: call.arguments, interpreterOptions: [] }
  }
  return program && { ...program, name: call.program, by: 'command' }
}

/** A Python file that is started by its name, and that is no framework's. */
function isUnknownFile({ program }: CommandCall): boolean {
  return program.endsWith('.py') && program !== 'manage.py'
}

/** Whether a COPY names a file as its target, or puts one of that name into a folder; its text needn't be at hand. */
function isCopiedTo(facts: Facts, path: string): boolean {
  return facts.copies.some(({ step, image, from, sources, target, intoFolder }) => {
    if (image !== null || from !== null || !facts.inLineage(step) || !isKnown(target)) return false
    const to = normalizePath(target)
    return to === path || (intoFolder && sources.some((source) => normalizePath(baseName(source), to) === path))
  })
}

/** Whether installers put console scripts into a folder's bin. */
function isPrefix({ environments, final }: Facts, folder: string): boolean {
  return environments.has(folder) || final.base.python?.prefix === folder || /^\/usr(?:\/local)?$/.test(folder)
}

/**
 * The Python programs that scripts start and that run until they are stopped, and what they hand over to without naming
 * it (`exec "$@"`).
 */
export function lastingInScripts(facts: Facts): readonly Started[] {
  return startedPrograms(facts).filter((started) => started.script && isLasting(started) && !isHelper(started))
}

function isLasting({ call, program }: Pick<Started, 'call' | 'program'>): boolean {
  return call.program === '' || (program !== null && serves(call))
}

/** Whether a script waits for a program's end before it goes on to the one that it ends with. */
function isHelper({ call, script }: Started): boolean {
  if (!script?.complete) return false
  const { endings, file } = script
  const isEnding = endings.some(({ span }) => span.start <= call.span.start && call.span.end <= span.end)
  const behind = file.source.text.slice(call.span.end, call.span.end + 200).replace(/[<>]&\S*|&>/g, '')
  const background = /^[^\n;|&]*&(?!&)/.test(behind)
  const ends = endings.some(({ call: last }) => last && isLasting({ call: last, program: readPythonProgram(last) }))
  return !isEnding && !background && ends
}

/** A place in a script as reports name it: of the Dockerfile where the script stands there. */
export function placeIn({ file }: ShellScriptFile, span: Span): { readonly span: Span; readonly path?: string } {
  return placeInFile(file, span)
}

/** The instruction that a call of the entry stands in. */
function stepOf({ entry }: Facts, { span }: CommandCall): Step {
  const { entrypoint, command, main } = entry!
  const holds = (step: Step | null): boolean =>
    step !== null && step.instruction.span.start <= span.start && span.start < step.instruction.span.end
  return holds(entrypoint) ? entrypoint! : holds(command) ? command! : main
}
