import type { CommandCall } from './commands.js'
import type { Facts, Install } from './facts.js'
import { isKnown } from './expand.js'
import { isBefore } from './order.js'
import { projectFolder } from './requested.js'
import { lineageOf } from './stages.js'

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
  return facts.installs.some((earlier) => isSame(earlier, install) && isBeforeIn(earlier, install))
}

function isWhole({ installer: { action, call, options } }: Install): boolean {
  const named = call.arguments.every(({ value }) => isKnown(value))
  return /^(?:install|sync)$/.test(action) && named && !options.has('--dry-run')
}

function isSame(earlier: Install, { installer, location }: Install): boolean {
  const one = earlier.installer
  if (one.tool !== installer.tool || !isWhole(earlier) || one.call.conditional) return false
  if (earlier.location?.path !== location?.path || projectFolder(one) !== projectFolder(installer)) return false
  return CHOOSING.every((name) => valuesOf(earlier, name) === valuesOf({ installer }, name))
}

function valuesOf({ installer: { options } }: Pick<Install, 'installer'>, name: string): string {
  return options
    .all(name)
    .map(({ value }) => value ?? '')
    .join()
}

function isBeforeIn({ step, installer }: Install, later: Install): boolean {
  const stages = lineageOf(later.step.stage)
  return (
    stages.includes(step.stage) &&
    isBefore({ step, call: installer.call }, { step: later.step, call: later.installer.call })
  )
}
