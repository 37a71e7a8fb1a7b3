import type { CommandCall } from './commands.js'
import { callVariable } from './environments.js'
import { isKnown } from './expand.js'
import type { Step } from './stages.js'

/*
 * Whether PATH leads to the Python and pip that the image came with.
 */

const SYSTEM =
  /^(?:\/usr(?:\/local)?)?\/s?bin\/?$|^(?:\/root|~|\$HOME)\/\.local\/bin\/?$|^\/usr\/(?:games|lib\/.*)$|^\/usr\/local\/(?:nvidia|cuda)[^/]*\/.*$/

/** Folders that tools make for themselves, or for what a Python that is found behind them installs. */
const TOOLS = /\/(?:\.local|\.cargo|\.?poetry|pipx|go|nodejs|\.bun|\.deno)\/bin\/?$|\/node_modules\/\.bin\/?$/

/** Whether a folder of PATH holds the distribution's programs, or root's own. */
export function isSystemFolder(folder: string): boolean {
  return folder === '' || SYSTEM.test(folder)
}

/** Whether a plain `pip` or `python` is surely the image's own: no folder that may hold another one comes before it. */
export function findsOwnPython(step: Step, call: CommandCall): boolean {
  const path = callVariable(step, call, 'PATH') ?? ''
  const own = new Set(step.stage.base.python?.interpreters ?? ['/usr/local/bin', '/usr/bin'])
  for (const entry of path.split(':')) {
    if (own.has(entry.replace(/\/$/, ''))) return true
    if (!isKnown(entry) || !(isSystemFolder(entry) || TOOLS.test(entry))) return false
  }
  return true
}
