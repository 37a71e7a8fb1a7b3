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
  return facts.calls.some(({ step, call }) => {
    if (
      step.instruction.index < copy.step.instruction.index ||
      !['chown', 'chmod', 'setfacl', 'chgrp'].includes(call.program)
    )
      return false
    const words = call.arguments.map(({ value }) => value)
    return words.some(
      (word) =>
        !isKnown(word) ||
        (!word.startsWith('-') && touches(normalizePath(word.replace(/\/?\*.*$/, ''), call.workdir), path)),
    )
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
