import { imageUserNamed } from './images/users.js'
import { isKnown } from './expand.js'
import type { Call, Facts } from './facts.js'
import { memoize } from './memo.js'
import { isBefore } from './order.js'
import { isRoot } from './ownership.js'
import { isInside, normalizePath } from './paths.js'
import { lineageOf, type Step } from './stages.js'

/*
 * pip keeps no cache in a folder that isn't its own: as root, the nearest folder above that is there must be root's.
 * Source: pypa/pip, _internal/utils/filesystem.py, check_path_owner.
 */

/** A folder that somebody else than root gets. */
interface Given extends Call {
  readonly path: string
}

/** Whether a folder for root's cache lies, or would be made, in one that belongs to somebody else; true where that may be. */
export function isForeign(facts: Facts, { step, call }: Call, folder: string): boolean {
  if (!isRoot(call.user ?? step.user) || !isKnown(folder)) return false
  const stages = new Set(lineageOf(step.stage))
  const before = (one: Call): boolean => stages.has(one.step.stage) && isBefore(one, { step, call })
  return isOfBase(step, folder) || givenAway(facts).some((one) => isInside(folder, one.path) && before(one))
}

/** Whether a folder lies in a home that the base image has for a user of its own. */
function isOfBase(step: Step, folder: string): boolean {
  const { base } = step.stage
  const home = base.environment.variables.get('HOME') ?? imageUserNamed(base, base.user)?.home
  return home !== undefined && isOthers(home) && isInside(folder, normalizePath(home))
}

/** Whether a home is known, and neither root's nor the root of the file system, which users without one have. */
function isOthers(home: string): boolean {
  return isKnown(home) && !/^\/(?:root)?$/.test(home)
}

/** The homes that users are made with, and the folders that chown gives them. */
const givenAway = memoize((facts: Facts): readonly Given[] => {
  const homes = facts.users.all().flatMap((user): Given[] => {
    const { name, id, home, step, call } = user
    if (isRoot(name) || id === '0' || !isOthers(home)) return []
    // Elsewhere than on Debian, useradd makes the folder unasked.
    const system = step.stage.base.distribution?.name
    const makes = user.makesHome || (call.program === 'useradd' && system !== 'debian' && system !== 'ubuntu')
    return makes && !isThere(step, home) ? [{ step, call, path: home }] : []
  })
  return [...homes, ...facts.calls.flatMap((one) => chowned(facts, one))]
})

/** Whether an earlier WORKDIR made a folder: useradd leaves such a one to its owner. */
function isThere(step: Step, folder: string): boolean {
  return lineageOf(step.stage).some(({ steps }) =>
    steps.some(
      ({ instruction, workdir, user }) =>
        instruction.index < step.instruction.index && isRoot(user) && isKnown(workdir) && isInside(workdir, folder),
    ),
  )
}

function chowned(facts: Facts, one: Call): Given[] {
  const { step, call } = one
  if (call.program !== 'chown') return []
  const [owner, ...paths] = call.arguments.map(({ value }) => value).filter((word) => !word.startsWith('-'))
  if (owner === undefined || isRoot(owner.replace(/[:.].*$/, ''))) return []
  return paths.flatMap((word) => (isKnown(word) ? [{ ...one, path: facts.users.pathOf(word, step, call) }] : []))
}
