import type { Argument, CommandCall } from '../commands.js'
import type { Installer, InstallerCall } from './installer.js'
import { parseOptions } from './options.js'
import { PIP } from './pip.js'
import { POETRY } from './poetry.js'
import { UV } from './uv.js'

export type { InstallerCall, Tool } from './installer.js'

const INSTALLERS: readonly Installer[] = [PIP, UV, POETRY]

/** Reads a call as an installer's; null where it is none, or a subcommand of no interest. */
export function readInstaller(call: CommandCall): InstallerCall | null {
  for (const installer of INSTALLERS) {
    const args = installer.match(call)
    if (args) return readBy(installer, call, args)
  }
  return null
}

function readBy(installer: Installer, call: CommandCall, args: readonly Argument[]): InstallerCall | null {
  const { before, rest } = splitAtAction(args, installer)
  const [first, second] = rest
  if (!first) return null
  const double = second ? `${first.value} ${second.value}` : ''
  const action = Object.hasOwn(installer.actions, double) ? double : first.value
  const syntax = Object.hasOwn(installer.actions, action) ? installer.actions[action] : undefined
  if (!syntax) return null
  const words = action === double ? 2 : 1
  const { options, operands } = parseOptions([...before, ...rest.slice(words)], syntax)
  const uvPip = installer === UV && action.startsWith('pip ')
  return {
    tool: uvPip ? 'uv pip' : installer.tool,
    action: uvPip ? action.slice(4) : action,
    call,
    options,
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
    const { options } = parseOptions([args[at]!, { value: '', span: args[at]!.span }], installer.globals)
    // An option that swallowed the empty argument takes its value from the next one.
    if (installer.globals.valued.some((name) => options.get(name)?.value === '' && !args[at]!.value.includes('='))) at++
  }
  return { before: args.slice(0, at), rest: args.slice(at) }
}
