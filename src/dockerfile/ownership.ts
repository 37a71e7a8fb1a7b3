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
  const flag = flagOf(copy.step.instruction, 'chown')?.value
  const lookup = (name: string): string | undefined =>
    copy.step.stage.environment.value(name, copy.step.instruction.index)
  const owner = flag ? expand(flag, lookup, facts.dockerfile.escape).split(':')[0]! : 'root'
  // Names and numbers of one user can't be matched here: two unlike ones other than root may be the same.
  if (!isRoot(owner)) return true
  const mode = flagOf(copy.step.instruction, 'chmod')?.value
  if (mode && /[2367]$|o\+[rwx]*w|a\+[rwx]*w|(^|,)\+[rwx]*w/.test(mode)) return true
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
