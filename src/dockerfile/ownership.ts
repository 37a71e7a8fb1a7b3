import type { CommandCall } from './commands.js'
import type { Copy } from './copies.js'
import type { Facts } from './facts.js'
import { expand, isKnown } from './expand.js'
import { flagOf } from './model.js'
import { normalizePath, touches } from './paths.js'

export function isRoot(user: string): boolean {
  return user === 'root' || user === '0' || user === ''
}

/**
 * Whether the user that containers run as can write where a COPY puts its files: as root, as their owner, or because a
 * later command gives them away. True too where it can't be known.
 */
export function canWrite(facts: Facts, copy: Copy): boolean {
  const user = facts.final.end.user
  if (isRoot(user) || !isKnown(user)) return true
  if (givesAway(facts, copy)) return true
  const landings = facts.reach.landings(copy.step.stage, normalizePath(copy.target), copy.step.instruction.index)
  // What arrives from another stage belongs to whom the copying instruction says.
  const brought = facts.copies.some(
    (other) =>
      other.from !== null &&
      facts.inLineage(other.step) &&
      landings.some((landing) => touches(landing.path, normalizePath(other.target))) &&
      givesAway(facts, other),
  )
  if (brought) return true
  const path = normalizePath(copy.target)
  return facts.calls.some(({ step, call }) => step.instruction.index > copy.step.instruction.index && hands(call, path))
}

/** Whether a call lets others than root write in a folder, as far as can be told. */
function hands(call: CommandCall, folder: string): boolean {
  if (!['chown', 'chmod', 'setfacl', 'chgrp'].includes(call.program)) return false
  const words = call.arguments.map(({ value }) => value)
  const operands = words.filter((word) => !/^-[a-zA-Z-]/.test(word) || /^-[rwxXst]+$/.test(word))
  const by = words.some((word) => word.startsWith('--reference')) ? null : (operands.shift() ?? null)
  if (by !== null && isKnown(by)) {
    if (call.program === 'chown' && /^(?:root|0)?(?::(?:root|0)?)?$/.test(by)) return false
    if (call.program === 'chmod' && !letsWrite(by)) return false
  }
  const deep = words.some((word) => /^-[a-zA-Z]*R|^--recursive$/.test(word))
  return operands.some((word) => {
    if (!isKnown(word)) return true
    const path = normalizePath(word.replace(/\/?\*.*$/, ''), call.workdir)
    // A single file in it, such as a script that is made executable, is not the folder.
    return deep || word.includes('*') ? touches(path, folder) : path === folder
  })
}

/** Whether a mode lets a group or all others write; in many images the user is in root's group. */
function letsWrite(mode: string): boolean {
  if (/^[0-7]+$/.test(mode)) return /[2367].?$/.test(mode.padStart(3, '0').slice(-2))
  return mode.split(',').some((part) => /^(?:[ugoa]*[goa][ugoa]*|)[+=][rwxXst]*[wu]/.test(part))
}

/** Whether a COPY's own flags let others than root write. */
function givesAway(facts: Facts, { step }: Copy): boolean {
  const lookup = (name: string): string | undefined => step.stage.environment.value(name, step.instruction.index)
  const flag = flagOf(step.instruction, 'chown')?.value
  const owner = flag ? expand(flag, lookup, facts.dockerfile.escape).split(':')[0]! : 'root'
  // Names and numbers of one user can't be matched here: two unlike ones other than root may be the same.
  if (!isRoot(owner)) return true
  const mode = flagOf(step.instruction, 'chmod')?.value ?? ''
  return /[2367]$|[oa]\+[rwx]*w|(?:^|,)\+[rwx]*w/.test(mode)
}
