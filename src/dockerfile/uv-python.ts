import type { CommandCall } from './commands.js'
import { callVariable } from './environments.js'
import { isKnown } from './expand.js'
import type { Facts } from './facts.js'
import { readInstaller, type InstallerCall } from './installers/index.js'
import { memoize } from './memo.js'
import type { Step } from './stages.js'

/*
 * The Pythons that uv brings itself. Source: https://docs.astral.sh/uv/concepts/python-versions/#installing-a-python-version
 */

/** A call of `uv python install` whose Python is in the final image. */
export interface ManagedPython {
  readonly step: Step
  readonly installer: InstallerCall
  /** Where uv puts its Pythons; null where it can't be known. */
  readonly folder: string | null
}

/** The Pythons that uv installs and that the final image holds, in order: of its own layers, or copied into it. */
export const managedPythons: (facts: Facts) => readonly ManagedPython[] = memoize((facts) =>
  facts.calls.flatMap(({ step, call }) => {
    if (!call.arguments.some(({ value }) => value === 'python')) return []
    const installer = readInstaller(call)
    if (installer?.tool !== 'uv' || installer.action !== 'python install') return []
    const given = installer.options.get('--install-dir')?.value
    const folder = given ? facts.users.pathOf(given, step, call) : managedFolder(facts, step, call)
    const landings = folder === null ? [] : facts.reach.landings(step.stage, folder, step.instruction.index)
    return facts.inLineage(step) || landings.length > 0 ? [{ step, installer, folder }] : []
  }),
)

/** The folder of uv's own Pythons, as a call has it; null where it can't be known. */
export function managedFolder(facts: Facts, step: Step, call: CommandCall): string | null {
  const folder = callVariable(step, call, 'UV_PYTHON_INSTALL_DIR') ?? '~/.local/share/uv/python'
  return isKnown(folder) ? facts.users.pathOf(folder, step, call) : null
}
