import type { Argument, CommandCall } from '../commands.js'
import { memoize } from '../memo.js'
import { APK } from './apk.js'
import { APT } from './apt.js'
import { CONDA } from './conda.js'
import { DNF } from './dnf.js'
import type { Installer, InstallerCall, SystemTool } from './installer.js'
import { parseOptions } from './options.js'
import { PDM } from './pdm.js'
import { PIP } from './pip.js'
import { PIPENV } from './pipenv.js'
import { PIP_SYNC } from './pip-sync.js'
import { PIPX } from './pipx.js'
import { POETRY } from './poetry.js'
import { UV, UVX } from './uv.js'
import { ZYPPER } from './zypper.js'

export type { InstallerCall, PythonTool, SystemTool, Tool } from './installer.js'

const PYTHON: readonly Installer[] = [PIP, UV, UVX, POETRY, PIPENV, PDM, PIPX, PIP_SYNC, CONDA]
const SYSTEM: readonly Installer[] = [APT, APK, DNF, ZYPPER]
const INSTALLERS: readonly Installer[] = [...PYTHON, ...SYSTEM]

/** Whether a call puts Python packages somewhere to stay. */
export function installsPackages({ tool, action }: InstallerCall): boolean {
  if (tool === 'uv pip') return action === 'install' || action === 'sync'
  return PYTHON.some((installer) => installer.tool === tool && installer.installs?.includes(action))
}

export function isSystemTool(tool: InstallerCall['tool']): tool is SystemTool {
  return SYSTEM.some((installer) => installer.tool === tool)
}

/** Reads a call as an installer's; null where it is none, or a subcommand of no interest. */
export const readInstaller: (call: CommandCall) => InstallerCall | null = memoize((call) => {
  for (const installer of INSTALLERS) {
    const args = installer.match(call)
    if (args) return readBy(installer, call, args)
  }
  return null
})

function readBy(installer: Installer, call: CommandCall, args: readonly Argument[]): InstallerCall | null {
  const { actions, implied } = installer
  if (implied !== undefined) {
    const { options, operands } = parseOptions(args, actions[implied]!)
    const { start } = call.span
    const actionSpan = { start, end: Math.min(start + call.path.length, call.span.end) }
    return { tool: installer.tool, action: implied, call, options, operands, program: call.path, actionSpan }
  }
  const { before, rest } = splitAtAction(args, installer)
  const [first, second] = rest
  if (!first) return null
  const double = second ? `${first.value} ${second.value}` : ''
  const aliases = installer.actionAliases ?? {}
  const words = Object.hasOwn(actions, double) || Object.hasOwn(aliases, double) ? 2 : 1
  const written = words === 2 ? double : first.value
  const action = Object.hasOwn(aliases, written) ? aliases[written]! : written
  const syntax = Object.hasOwn(actions, action) ? actions[action] : undefined
  if (!syntax) return null
  const { options, operands } = parseOptions(rest.slice(words), syntax)
  const uvPip = installer === UV && action.startsWith('pip ')
  return {
    tool: uvPip ? 'uv pip' : installer.tool,
    action: uvPip ? action.slice(4) : action,
    call,
    options: before.length > 0 ? parseOptions(before, installer.globals).options.and(options) : options,
    operands,
    program: call.path,
    actionSpan: rest[words - 1]!.span,
  }
}

/** The options before the subcommand, and the rest from it on. */
function splitAtAction(
  args: readonly Argument[],
  installer: Installer,
): { before: readonly Argument[]; rest: readonly Argument[] } {
  let at = 0
  for (; at < args.length && args[at]!.value.startsWith('-'); at++) {
    const { value, span } = args[at]!
    const { operands } = parseOptions([args[at]!, { value: '', span }], installer.globals)
    // An option that swallowed the empty argument takes its value from the next one.
    if (operands.length === 0 && !value.includes('=')) at++
  }
  return { before: args.slice(0, at), rest: args.slice(at) }
}
