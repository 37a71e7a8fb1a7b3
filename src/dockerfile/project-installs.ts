import type { CommandCall } from './commands.js'
import type { Call, Facts, Install } from './facts.js'
import { isKnown } from './expand.js'
import { memoizeBoth } from './memo.js'
import { isBefore } from './order.js'
import { Reach } from './reach.js'
import { projectFolder } from './requested.js'
import { lineageOf, type BuildStage } from './stages.js'

/** The options that say which of a project's dependencies Poetry installs. Source: https://python-poetry.org/docs/cli/#install */
const CHOOSING = [
  ...['--with', '--without', '--only', '--extras', '--all-extras', '--all-groups', '--no-dev', '--only-root'],
  ...['--directory', '--project'],
]

/**
 * Whether a `poetry install` finds all dependencies in place, as one before put the same groups of the same project into
 * the same environment: it adds the project itself, by a reference to its sources, and loads and compiles nothing.
 */
export function addsProjectAlone(facts: Facts, call: CommandCall): boolean {
  const install = facts.installs.find(({ installer }) => installer.call === call)
  if (install?.installer.tool !== 'poetry' || !isWhole(install)) return false
  return facts.installs.some((earlier) => isSame(facts, earlier, install) && isInPlace(facts, earlier, install))
}

function isWhole({ installer: { action, options } }: Install): boolean {
  return /^(?:install|sync)$/.test(action) && !options.has('--dry-run')
}

function isSame(facts: Facts, earlier: Install, { installer }: Install): boolean {
  const one = earlier.installer
  if (one.tool !== installer.tool || !isWhole(earlier) || one.call.conditional) return false
  if (projectFolder(one) !== projectFolder(installer)) return false
  if (openWords(facts, one.call).join() !== openWords(facts, installer.call).join()) return false
  return CHOOSING.every((name) => valuesOf(earlier, name) === valuesOf({ installer }, name))
}

/** The words that can't be known, as they are written: what stands behind `${GROUPS}` is the same in each stage of a build. */
function openWords({ dockerfile }: Facts, { arguments: args }: CommandCall): string[] {
  return args.flatMap(({ value, span }) => (isKnown(value) ? [] : dockerfile.source.slice(span).trim()))
}

function valuesOf({ installer: { options } }: Pick<Install, 'installer'>, name: string): string {
  return options
    .all(name)
    .map(({ value }) => `=${value ?? ''}`)
    .join()
}

/**
 * Whether an install finds what another one put into the same environment: in its stage or one that it is FROM, or in
 * another one, from which the environment's folder was copied before it.
 */
export function isInPlace(facts: Facts, earlier: Install, later: Install): boolean {
  const places = [earlier, later].map(({ step, installer }) => ({ step, call: installer.call })) as [Call, Call]
  if (!isBefore(...places)) return false
  if (lineageOf(later.step.stage).includes(earlier.step.stage)) return earlier.location?.path === later.location?.path
  return isHandedOver(facts, earlier, later)
}

/** Whether the environment that an install of another stage filled was copied to where a later one installs. */
export function isHandedOver(facts: Facts, { step, installer, location }: Install, later: Install): boolean {
  const [place, end] = [later.location?.path, later.step.instruction.index]
  if (!location || place === undefined || location.kind === 'user' || step.instruction.index >= end) return false
  if (lineageOf(later.step.stage).includes(step.stage)) return false
  const landings = reachInto(facts, later.step.stage).packageLandings(
    step.stage,
    location,
    step.instruction.index,
    installer.call,
  )
  return landings.some(({ path, at }) => path === place && at < end)
}

/** What of other stages gets into one. */
const reachInto = memoizeBoth((facts: Facts, stage: BuildStage) => {
  return new Reach(new Set(lineageOf(stage)), facts.copies, facts.removed)
})
