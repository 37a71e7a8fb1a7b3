import { callVariable, type PythonLocation } from './environments.js'
import type { Compile, Facts, Install } from './facts.js'
import { isOn } from './flags.js'
import { isKnown } from './expand.js'
import { isInside, touches } from './paths.js'
import { lineageOf, type BuildStage, type Step } from './stages.js'
import type { CommandCall } from './commands.js'

/** A place in the order of all commands of a Dockerfile. */
export interface Moment {
  readonly instruction: number
  /** Offset of the command in its RUN; before all of them where it is left out. */
  readonly offset?: number
}

/** Whether one comes behind the other in the order of the file. */
export function isAfter(a: Moment, b: Moment): boolean {
  return a.instruction !== b.instruction ? a.instruction > b.instruction : (a.offset ?? 0) > (b.offset ?? 0)
}

export function momentOf(step: Step, call?: CommandCall): Moment {
  return call
    ? { instruction: step.instruction.index, offset: call.span.start }
    : { instruction: step.instruction.index }
}

/**
 * Whether the packages of an install are compiled by something else than the installer, later.
 * @param moment later than this; else than the install
 */
export function isCompiledLater(facts: Facts, install: Install, moment = momentOfInstall(install)): boolean {
  const { step, location } = install
  if (!location) return facts.compilations.some((compile) => isAfter(at(compile), moment))
  const there = (compile: Compile, place: PythonLocation): boolean => coversPackages(compile, place)
  const from = (stage: BuildStage, index: number): readonly Landed[] =>
    facts.reach.packageLandings(stage, location, index)
  return compiles(facts, { stage: step.stage, landings: install.landings, from }, moment, (compile, path) =>
    there(compile, path === null ? location : { ...location, path }),
  )
}

/** Whether sources at a path of a stage are compiled after a moment, in their stage or where they arrive. */
export function isPathCompiledLater(facts: Facts, stage: BuildStage, path: string, moment: Moment): boolean {
  if (facts.compilations.length === 0) return false
  const from = (one: BuildStage, index: number): readonly Landed[] => facts.reach.landings(one, path, index)
  const made = { stage, landings: from(stage, moment.instruction), from }
  return compiles(facts, made, moment, (compile, place) => covers(compile, place ?? path))
}

interface Landed {
  readonly path: string | null
  readonly at: number
}

/** Sources of a stage, with where they arrive in the final image from there or from another stage that has them. */
interface Made {
  readonly stage: BuildStage
  readonly landings: readonly Landed[]
  readonly from: (stage: BuildStage, index: number) => readonly Landed[]
}

function compiles(
  facts: Facts,
  { stage, landings, from }: Made,
  moment: Moment,
  covered: (compile: Compile, path: string | null) => boolean,
): boolean {
  return facts.compilations.some((compile) => {
    if (!isAfter(at(compile), moment)) return false
    const { step } = compile
    const own = facts.inLineage(step)
    if (lineageOf(step.stage).includes(stage) && covered(compile, null)) {
      if (own) return true
      // What a stage beside the way compiles arrives only by the copies that take it from there.
      const taken = from(step.stage, step.instruction.index)
      if (landings.every((one) => taken.some((other) => other.path === one.path && other.at === one.at))) return true
    }
    return own && landings.some((landing) => step.instruction.index > landing.at && covered(compile, landing.path))
  })
}

function momentOfInstall({ step, installer }: Install): Moment {
  return momentOf(step, installer.call)
}

function at({ step, compilation }: Compile): Moment {
  return momentOf(step, compilation.call)
}

/** What can't be read of a compilation counts as covering: a rule stays silent there. */
function covers({ compilation }: Compile, path: string): boolean {
  if (compilation.unsure) return true
  if (compilation.paths === 'sys.path') return false
  return compilation.paths.some((compiled) => !isKnown(compiled) || touches(compiled, path))
}

function coversPackages(compile: Compile, { kind, path }: PythonLocation): boolean {
  if (kind === 'target') return covers(compile, path)
  if (compile.compilation.unsure) return true
  if (compile.compilation.paths === 'sys.path') return false
  return compile.compilation.paths.some(
    (compiled) => !isKnown(compiled) || isInside(path, compiled) || isInside(compiled, `${path}/lib`),
  )
}

/**
 * Whether Python writes .pyc when a command of a RUN starts it: true, false, or null where that can't be known.
 * @param anyway as if PYTHONDONTWRITEBYTECODE weren't set
 */
export function writesBytecode(step: Step, call: CommandCall, anyway = false): boolean | null {
  if (call.arguments.some(({ value }, index) => index < 3 && /^-[a-zA-Z]*B[a-zA-Z]*$/.test(value))) return false
  if (anyway) return true
  const disabled = isOn(callVariable(step, call, 'PYTHONDONTWRITEBYTECODE'))
  return disabled === null ? null : !disabled
}
