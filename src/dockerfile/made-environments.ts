import type { CommandCall } from './commands.js'
import { landingOf, type Copy } from './copies.js'
import { madeEnvironment } from './environments.js'
import { isKnown } from './expand.js'
import type { Facts } from './facts.js'
import { memoize } from './memo.js'
import { installBy, isSwitchedOn } from './requested.js'
import { lineageOf, type BuildStage, type Step } from './stages.js'

/** A virtual environment with the command that makes it. */
export interface MadeEnvironment {
  /** Absolute. */
  readonly path: string
  readonly step: Step
  readonly call: CommandCall
  /** Made by `python -m venv`, virtualenv or `uv venv`, rather than by a tool on the way. */
  readonly explicit: boolean
  /** Its scripts find their Python wherever the folder is. */
  readonly relocatable: boolean
}

/** A copy that brings an environment to another path. */
export interface Moved {
  readonly environment: MadeEnvironment
  readonly copy: Copy
  readonly path: string
}

/** Tools that make the environment of a project where there is none. */
const MAKERS = new Set(['uv', 'poetry', 'pipenv', 'pdm'])

/** The virtual environments that used stages make, each once for a stage, in order. */
export const environmentsOf: (facts: Facts) => readonly MadeEnvironment[] = memoize((facts) => {
  const found: MadeEnvironment[] = []
  const add = (path: string, step: Step, call: CommandCall, explicit: boolean): void => {
    if (!isKnown(path) || /^\/(?:usr(?:\/local)?)?$/.test(path)) return
    if (found.some((one) => one.path === path && lineageOf(step.stage).includes(one.step.stage))) return
    const option = call.arguments.some(({ value }) => value === '--relocatable')
    const relocatable = option || isSwitchedOn(step, call, 'UV_VENV_RELOCATABLE') !== false
    found.push({ path, step, call, explicit, relocatable })
  }
  for (const { step, call } of facts.calls) {
    const made = madeEnvironment(call)
    if (made !== null) add(made, step, call, true)
    const install = installBy(facts, call)
    if (install?.location?.kind === 'venv' && MAKERS.has(install.installer.tool)) {
      add(install.location.path, step, call, false)
    }
  }
  return found
})

/** The copies that bring an environment whole to a path other than its own, by however many stages. */
export function movesOf(facts: Facts, environment: MadeEnvironment): readonly Moved[] {
  const moved: Moved[] = []
  const seen = new Set<BuildStage>()
  const open = [environment.step.stage]
  for (let stage = open.pop(); stage; stage = open.pop()) {
    if (seen.has(stage)) continue
    seen.add(stage)
    const holder = stage
    for (const child of facts.used) if (lineageOf(child).includes(holder)) open.push(child)
    for (const copy of facts.copies) {
      if (copy.from !== holder || !bringsWhole(copy, environment.path)) continue
      const path = landingOf({ ...copy, intoFolder: false }, environment.path)
      if (path === null || !isKnown(path)) continue
      if (path === environment.path) open.push(copy.step.stage)
      else moved.push({ environment, copy, path })
    }
  }
  return moved
}

function bringsWhole({ sources }: Copy, path: string): boolean {
  return sources.some((source) => source === '/' || path === source || path.startsWith(`${source}/`))
}
