import { bytecodeRemovals } from './bytecode-removals.js'
import { copiedPackages, takesStagePython } from './copied-packages.js'
import { landingOf } from './copies.js'
import type { Facts } from './facts.js'
import { hasInterpreter, isOfOtherPython } from './interpreters.js'
import { environmentsOf } from './made-environments.js'
import { touches } from './paths.js'
import { installsPython } from './python-image.js'
import { bringsInterpreter, pythonsOf } from './stage-python.js'
import { startedPrograms } from './started.js'
import { lineageOf, type BuildStage, type Step } from './stages.js'

/** How a new step is to compile sources. */
export interface CompilingStep {
  /** The Python that runs them, whose minor version decides which bytecode is used. */
  readonly interpreter: string
  /** The instruction that it has to stand behind. */
  readonly behind: Step
}

/** Where and by what sources of a step's stage are to be compiled; null where nobody can say which Python runs them. */
export function compilingStepOf(facts: Facts, copied: Step, paths: readonly string[]): CompilingStep | null {
  const own = ownEnvironments(facts, copied)
  if (own.length > 1) return null
  const [environment] = own
  if (environment && isBroken(facts, environment)) return null
  const python = environment ? [environment.step] : pythonSteps(facts, copied.stage)
  if (python === null) return null
  const removals = bytecodeRemovals(facts).flatMap(({ step, folders }) => {
    const takes = folders.some((folder) => paths.some((path) => touches(folder, path)))
    return takes && lineageOf(step.stage).includes(copied.stage) ? [step] : []
  })
  const earlier = [copied, ...removals, ...python]
  const behind = earlier.reduce((last, step) => (step.instruction.index > last.instruction.index ? step : last))
  const plain = copied.stage.base.python ? 'python' : 'python3'
  return { interpreter: environment ? `${environment.path}/bin/python` : plain, behind }
}

/**
 * The steps that bring a Python to a stage whose base has none, in stages that are FROM it as well; null where none is
 * known to, and the base is known not to have one.
 */
function pythonSteps(facts: Facts, stage: BuildStage): readonly Step[] | null {
  const { python, distribution, known } = stage.base
  if (python || distribution?.python.installed === true) return []
  const isOn = (step: Step): boolean =>
    lineageOf(stage).includes(step.stage) || (facts.inLineage(step) && lineageOf(step.stage).includes(stage))
  const installing = facts.calls.filter(
    ({ step, call }) => (pythonsOf(call).length > 0 || installsPython(call)) && isOn(step),
  )
  const copying = facts.copies.filter((copy) => bringsInterpreter(copy, true) && isOn(copy.step))
  const steps = [...installing, ...copying].map(({ step }) => step)
  return steps.length > 0 || !known ? steps : null
}

/** Whether an environment was copied to where its interpreter isn't, or another Python is. */
function isBroken(facts: Facts, { path, step }: Place): boolean {
  return copiedPackages(facts).some((packages) => {
    const { copy, interpreter } = packages
    if (copy.step !== step || landingOf({ ...copy, intoFolder: false }, packages.path) !== path) return false
    const missing = interpreter !== null && !hasInterpreter(facts, packages, interpreter)
    return missing || isOfOtherPython(facts, packages)
  })
}

/** An environment with the step that makes it or brings it to the stage. */
interface Place {
  readonly path: string
  readonly step: Step
}

/**
 * The environments that the image runs from and that have, or may have, another Python than the stage: uv downloads one
 * where none suits the project. Source: https://docs.astral.sh/uv/concepts/python-versions/
 */
function ownEnvironments(facts: Facts, { stage }: Step): Place[] {
  const lineage = lineageOf(stage)
  const places = environmentsOf(facts).flatMap(({ path, step, call }): Place[] => {
    if (call.program !== 'uv' || takesStagePython(facts, step, call)) return []
    if (lineage.includes(step.stage)) return [{ path, step }]
    if (!facts.lineage.includes(stage)) return []
    return facts.reach.landings(step.stage, path, step.instruction.index).flatMap((landing) => {
      const bringing = facts.steps.find(({ instruction }) => instruction.index === landing.at)
      return bringing && lineage.includes(bringing.stage) ? [{ path: landing.path, step: bringing }] : []
    })
  })
  const paths = new Set(places.map(({ path }) => path))
  return [...paths].flatMap((path) =>
    isRunFrom(facts, path) ? places.filter((one) => one.path === path).slice(0, 1) : [],
  )
}

/** Whether programs of the image run from an environment: by path or PATH, or because it holds all that was installed. */
function isRunFrom(facts: Facts, environment: string): boolean {
  const folder = `${environment}/bin`
  if ((facts.env('PATH')?.value ?? '').split(':').includes(folder)) return true
  if (startedPrograms(facts).some(({ call }) => call.path.startsWith(`${folder}/`))) return true
  const landed = facts.installs.filter(({ landings }) => landings.length > 0)
  return (
    landed.length > 0 &&
    landed.every(
      ({ location, landings }) => location?.kind === 'venv' && landings.some(({ path }) => path === environment),
    )
  )
}
