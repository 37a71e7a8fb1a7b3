import type { CommandCall } from './commands.js'
import { isKnown } from './expand.js'

/*
 * Commands that let others than root write somewhere.
 */

/** What a call may give to others than root; null where it doesn't. */
export function givesTo(call: CommandCall): readonly string[] | null {
  if (!['chown', 'chmod', 'setfacl', 'chgrp'].includes(call.program)) return null
  const words = call.arguments.map(({ value }) => value)
  const operands = words.filter((word) => !/^-[a-zA-Z-]/.test(word) || /^-[rwxXst]+$/.test(word))
  const by = words.some((word) => word.startsWith('--reference')) ? null : (operands.shift() ?? null)
  if (by !== null && isKnown(by)) {
    if (call.program === 'chown' && /^(?:root|0)?(?::(?:root|0)?)?$/.test(by)) return null
    if (call.program === 'chmod' && !letsWrite(by)) return null
  }
  return operands
}

/** Whether a mode lets a group or all others write; in many images the user is in root's group. */
function letsWrite(mode: string): boolean {
  if (/^[0-7]+$/.test(mode)) return /[2367].?$/.test(mode.padStart(3, '0').slice(-2))
  return mode.split(',').some((part) => /^(?:[ugoa]*[goa][ugoa]*|)[+=][rwxXst]*[wu]/.test(part))
}

/** Whether such a command takes all below its operands. */
export function isDeep({ arguments: args }: CommandCall): boolean {
  return args.some(({ value }) => /^-[a-zA-Z]*R|^--recursive$/.test(value))
}
