import { filesOf, isSystemFolder } from './context-copies.js'
import { expand, isKnown } from './expand.js'
import type { Call, Facts } from './facts.js'
import { flagOf } from './model.js'
import { givesTo, isDeep } from './giving.js'
import { isInside, normalizePath } from './paths.js'
import { lineageOf, type Step } from './stages.js'

/*
 * To whom a folder belongs: whoever makes it, and what is copied into it later leaves that as it is. WORKDIR makes it as
 * the USER. Sources: moby/buildkit, dockerfile2llb/convert.go, dispatchWorkdir, and tonistiigi/fsutil, copy/copy.go.
 */

type Owner = 'absent' | 'user' | 'other'

/** Whether a user other than root can write in a folder when a step comes: as its owner, or because it was given away. */
export function ownsFolder(facts: Facts, user: string, folder: string, before: Step): boolean {
  // Whether a name and a number stand for one user isn't always known; that an unknown base sets none is likely.
  const isUser = (name: string, step: Step): boolean => isKnown(name) && facts.users.same(name, user, step) !== false
  const made = facts.users.find(user, before)
  if (made?.makesHome && normalizePath(made.home) === folder) return true
  const lineage = new Set(lineageOf(before.stage))
  const steps = facts.steps.filter(
    ({ stage, instruction }) => lineage.has(stage) && instruction.index < before.instruction.index,
  )
  const { base } = before.stage
  const theirs = base.owned?.includes(folder) && isUser(base.user, before)
  const there = isSystemFolder(folder) || (isKnown(base.workdir) && isInside(base.workdir, folder))
  let owner: Owner = theirs ? 'user' : there ? 'other' : 'absent'
  for (const step of steps) {
    const makes = owner === 'absent' ? makerIn(facts, step, folder, user) : null
    if (makes !== null) owner = isUser(makes, step) ? 'user' : 'other'
    if (isGiven(facts, step, folder, owner !== 'absent')) owner = 'user'
  }
  return owner === 'user'
}

/** Who makes a folder, if an instruction does where it isn't there yet; an unknown owner is taken for a user. */
function makerIn(facts: Facts, step: Step, folder: string, user: string): string | null {
  const { keyword } = step.instruction
  if (keyword === 'WORKDIR') return isInside(workdirAfter(step), folder) ? step.user : null
  if (keyword === 'COPY' || keyword === 'ADD') return copierOf(facts, step, folder, user)
  const makes =
    keyword === 'RUN' && facts.commandsOf(step).calls.find((call) => makesFolder(facts, { step, call }, folder))
  return makes ? (makes.user ?? step.user) : null
}

function workdirAfter(step: Step): string {
  const { steps, end } = step.stage
  return (steps[steps.indexOf(step) + 1] ?? end).workdir
}

function copierOf(facts: Facts, step: Step, folder: string, user: string): string | null {
  const copy = facts.copies.find((one) => one.step === step)
  if (!copy) return null
  const target = normalizePath(copy.target)
  const brings =
    isInside(target, folder) ||
    (isInside(folder, target) && filesOf(copy, facts.surroundings.context)?.some((one) => isInside(one.target, folder)))
  if (!brings) return null
  const flag = flagOf(step.instruction, 'chown')?.value
  const lookup = (name: string): string | undefined => step.stage.environment.value(name, step.instruction.index)
  const owner = flag ? expand(flag, lookup, facts.dockerfile.escape).split(':')[0]! : 'root'
  return isKnown(owner) ? owner : user
}

function makesFolder({ users }: Facts, { step, call }: Call, folder: string): boolean {
  if (call.program !== 'mkdir') return false
  return call.arguments.some(({ value }) => {
    return !value.startsWith('-') && isKnown(value) && isInside(users.pathOf(value, step, call), folder)
  })
}

/** Whether a RUN gives a folder away: it, or all below one that it lies in. */
function isGiven(facts: Facts, step: Step, folder: string, exists: boolean): boolean {
  if (step.instruction.keyword !== 'RUN') return false
  return facts.commandsOf(step).calls.some((call) => {
    const given = givesTo(call)?.filter(isKnown) ?? []
    const operands = given.map((word) => facts.users.pathOf(word, step, call))
    return operands.some((path) => path === folder || (exists && isDeep(call) && isInside(folder, path)))
  })
}
