import type { CommandCall } from './commands.js'
import { filesOf } from './context-copies.js'
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
  if (givesAway(facts, copy) || intoOwnFolders(facts, copy, user)) return true
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

/**
 * Whether all modules that a COPY brings lie right in folders that were there and were given away before: it leaves the
 * owner of a folder as it is, and bytecode needs no more than the folder.
 */
function intoOwnFolders(facts: Facts, copy: Copy, user: string): boolean {
  if (!facts.inLineage(copy.step)) return false
  const modules = (filesOf(copy, facts.surroundings.context) ?? []).filter(({ path }) => path.endsWith('.py'))
  const folders = new Set(modules.map(({ target }) => normalizePath('..', target)))
  const before = facts.calls.filter(({ step }) => {
    return facts.inLineage(step) && step.instruction.index < copy.step.instruction.index
  })
  const isHome = (folder: string): boolean => {
    const made = facts.users.find(user, copy.step)
    return made?.makesHome === true && normalizePath(made.home) === folder
  }
  const isGiven = (folder: string): boolean =>
    before.some(({ call }) =>
      givesTo(call)?.some((word) => isKnown(word) && normalizePath(word, call.workdir) === folder),
    )
  return folders.size > 0 && [...folders].every((folder) => isHome(folder) || isGiven(folder))
}

/** Whether a call lets others than root write in a folder, as far as can be told. */
function hands(call: CommandCall, folder: string): boolean {
  const operands = givesTo(call)
  if (!operands) return false
  const words = call.arguments.map(({ value }) => value)
  const deep = words.some((word) => /^-[a-zA-Z]*R|^--recursive$/.test(word))
  return operands.some((word) => {
    if (!isKnown(word)) return true
    const path = normalizePath(word.replace(/\/?\*.*$/, ''), call.workdir)
    // A single file in it, such as a script that is made executable, is not the folder.
    return deep || word.includes('*') ? touches(path, folder) : path === folder
  })
}

/** What a call may give to others than root; null where it doesn't. */
function givesTo(call: CommandCall): readonly string[] | null {
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
