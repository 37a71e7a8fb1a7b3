import type { Facts } from './facts.js'
import { memoize } from './memo.js'
import { flagOf } from './model.js'
import type { OwnerChange } from './removals.js'
import { lineageOf, type Step } from './stages.js'

/** The owner as `--chown` takes it: a user is needed there, where chgrp leaves the one that the copy gave. */
export function ownerForCopy({ program }: OwnerChange, value: string | null, copy: Step): string | null {
  if (value === null) return null
  const group = program === 'chgrp' ? value : /^[:.](.+)$/.exec(value)?.[1]
  if (group === undefined) return value.replace(/:$/, '')
  const before = flagOf(copy.instruction, 'chown')?.value?.split(':')[0] ?? ''
  return `${before === '' ? 'root' : before}:${group}`
}

/**
 * Which of an owner's names exists by a step, but not yet by some of the copies before it, where `--chown` with that name
 * would stop the build; null: none is known to.
 */
export function ownerMadeAfter(
  facts: Facts,
  owner: string | null,
  copies: Iterable<Step>,
  step: Step,
): 'user' | 'group' | null {
  const [user = '', group = ''] = owner?.split(':') ?? []
  const isUser = (name: string, at: Step): boolean => facts.users.find(name, at) !== null
  const isGroup = (name: string, at: Step): boolean => isUser(name, at) || makesGroup(facts, name, at)
  const isMissing = (name: string, is: (name: string, at: Step) => boolean): boolean =>
    !/^\d*$/.test(name) && is(name, step) && [...copies].some((copy) => !is(name, copy))
  return isMissing(user, isUser) ? 'user' : isMissing(group, isGroup) ? 'group' : null
}

function makesGroup(facts: Facts, name: string, at: Step): boolean {
  const stages = new Set(lineageOf(at.stage))
  return groupCalls(facts).some(
    ({ step, call }) =>
      step.instruction.index <= at.instruction.index &&
      stages.has(step.stage) &&
      call.arguments.some(({ value }) => value === name),
  )
}

const groupCalls = memoize((facts: Facts) =>
  facts.calls.filter(({ call }) => /^(?:groupadd|addgroup)$/.test(call.program)),
)
