import type { CommandCall } from './commands.js'
import { filesOf } from './context-copies.js'
import type { Copy } from './copies.js'
import type { Facts } from './facts.js'
import { expand, isKnown } from './expand.js'
import { ownsFolder } from './folder-owners.js'
import { givesTo, isDeep } from './giving.js'
import { flagOf } from './model.js'
import { normalizePath, touches } from './paths.js'

export function isRoot(user: string): boolean {
  return user === 'root' || user === '0' || user === ''
}

/**
 * Whether the user that containers run as can write where a COPY puts its files: as root, as their owner, or because a
 * later command gives them away. True too where it can't be known.
 * @param surely into all folders that it makes as well, which aren't known where the context isn't at hand
 */
export function canWrite(facts: Facts, copy: Copy, surely = false): boolean {
  const user = facts.final.end.user
  if (isRoot(user) || !isKnown(user)) return true
  if (givesAway(facts, copy) || intoOwnFolders(facts, copy, user, surely)) return true
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
 * Whether all modules that a COPY brings lie right in folders that were there before and are the user's: it leaves the
 * owner of a folder as it is, and bytecode needs no more than the folder. Where they can't be known, the folder that it
 * copies into stands for all.
 */
function intoOwnFolders(facts: Facts, copy: Copy, user: string, surely: boolean): boolean {
  if (!facts.inLineage(copy.step)) return false
  const folders = foldersOfModules(facts, copy)
  if (folders === null && surely) return false
  return [...(folders ?? [folderOf(copy)])].every((folder) => ownsFolder(facts, user, folder, copy.step))
}

/** The folders that a copy brings modules into; null where that isn't known. */
function foldersOfModules(facts: Facts, copy: Copy): ReadonlySet<string> | null {
  const modules = (filesOf(copy, facts.surroundings.context) ?? []).filter(({ path }) => path.endsWith('.py'))
  return modules.length === 0 ? null : new Set(modules.map(({ target }) => normalizePath('..', target)))
}

function folderOf({ target, intoFolder }: Copy): string {
  const path = normalizePath(target)
  return !intoFolder && path.endsWith('.py') ? normalizePath('..', path) : path
}

/** Whether a call lets others than root write in a folder, as far as can be told. */
function hands(call: CommandCall, folder: string): boolean {
  const operands = givesTo(call)
  if (!operands) return false
  const deep = isDeep(call)
  return operands.some((word) => {
    if (!isKnown(word)) return true
    const path = normalizePath(word.replace(/\/?\*.*$/, ''), call.workdir)
    // A single file in it, such as a script that is made executable, is not the folder.
    return deep || word.includes('*') ? touches(path, folder) : path === folder
  })
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
