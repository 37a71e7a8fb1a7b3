import { isKnown, UNKNOWN } from './expand.js'
import { normalizePath } from './paths.js'
import { lineageOf, type Step } from './stages.js'

/** What stands for a folder that nobody knows, in paths below it. */
const WORKDIR = '/<workdir>'

/**
 * A path as others of the stage can be compared with it: below a WORKDIR that nobody knows, and that no instruction
 * changes, one relative path is the same place each time.
 */
export function placeIn({ stage, workdir }: Step, path: string): string {
  if (isKnown(path) || path === UNKNOWN) return path === UNKNOWN ? path : normalizePath(path)
  const plain = normalizePath(path)
  const [, rest] = /^\/\0((?:\/[^\0]+)?)$/.exec(plain) ?? []
  if (rest === undefined || isKnown(workdir) || !/^\/?\0$/.test(workdir)) return plain
  const changes = lineageOf(stage).some(({ steps }) =>
    steps.some(({ instruction }) => instruction.keyword === 'WORKDIR'),
  )
  return changes ? plain : `${WORKDIR}${rest}`
}

/** Such a place as it is written. */
export function relativeName(place: string): string {
  return place === WORKDIR ? '.' : place.startsWith(`${WORKDIR}/`) ? place.slice(WORKDIR.length + 1) : place
}
