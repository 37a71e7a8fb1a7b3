import { addTo } from '../source/groups.js'
import type { CommandCall } from './commands.js'
import { isKnown } from './expand.js'
import type { Call } from './facts.js'
import { readRemovals } from './removals.js'
import type { BuildStage, Step } from './stages.js'
import type { Users } from './users.js'

/** A place in the order of the file. */
export interface Moment {
  /** Of the instruction. */
  readonly index: number
  /** Of the command in the file; Infinity: behind all commands of the instruction. */
  readonly offset: number
}

export function momentAt({ instruction }: Step, call: CommandCall | null): Moment {
  return { index: instruction.index, offset: call?.span.start ?? Infinity }
}

function isLater(one: Moment, other: Moment): boolean {
  return one.index === other.index ? one.offset > other.offset : one.index > other.index
}

interface Removed {
  readonly stage: BuildStage
  readonly moment: Moment
}

/**
 * The folders that `rm -r` surely takes away whole, in stages that are used: what was in them is gone, whatever is put
 * there afterwards.
 */
export class RemovedFolders {
  /** By the path, in the order of the file. */
  private readonly table = new Map<string, Removed[]>()

  constructor(calls: readonly Call[], users: Users) {
    for (const { step, call } of calls) {
      if (call.program !== 'rm' || call.conditional) continue
      for (const { paths, recursive } of readRemovals({ users }, step, call)) {
        for (const { path } of recursive ? paths : [])
          if (isKnown(path))
            this.add(path.replace(/(?<=.)\/+$/, ''), { stage: step.stage, moment: momentAt(step, call) })
      }
    }
  }

  private add(path: string, removed: Removed): void {
    addTo(this.table, path, removed)
  }

  /** Whether a command of some stages takes a folder away, or one that it is in, after a moment and before another one. */
  isRemoved(
    path: string,
    stages: { has: (stage: BuildStage) => boolean },
    after: Moment,
    before: Moment | null = null,
  ): boolean {
    if (this.table.size === 0) return false
    return namesFor(path).some((name) => {
      const removals = this.table.get(name) ?? []
      for (let at = removals.length - 1; at >= 0; at--) {
        const { stage, moment } = removals[at]!
        if (!isLater(moment, after)) return false
        if (stages.has(stage) && (before === null || isLater(before, moment))) return true
      }
      return false
    })
  }
}

/** The ways to name what takes a folder's content away: the folder, its content, the same of all above it. */
function namesFor(path: string): string[] {
  const names = [path, `${path}/*`]
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
    const folder = path.slice(0, at)
    // A star leaves names with a leading dot.
    names.push(folder, ...(path.slice(folder.length, folder.length + 2) === '/.' ? [] : [`${folder}/*`]))
  }
  return names
}
