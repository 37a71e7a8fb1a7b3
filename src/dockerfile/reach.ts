import { addTo } from '../source/groups.js'
import { landingOf, type Copy } from './copies.js'
import type { CommandCall } from './commands.js'
import type { PythonLocation } from './environments.js'
import type { Moment, RemovedFolders } from './removed-folders.js'
import type { BuildStage } from './stages.js'

/** A place in the final image, and the instruction from which on it is there. */
export interface Landing {
  readonly path: string
  /** Index of the instruction that brings it. */
  readonly at: number
}

/** So many copies are followed for one path: a chain of copies that doubles at each hop must end. */
const BUDGET = 300

/** Something that a stage holds from a moment on. */
interface Held {
  readonly stage: BuildStage
  readonly path: string
  readonly since: Moment
}

function endOf(index: number): Moment {
  return { index, offset: Infinity }
}

/** Follows files from the stage they are made in to the final image. */
export class Reach {
  private readonly copiesFrom = new Map<BuildStage, Copy[]>()
  /** The stages that are FROM another one and are copied from, or lead to one that is. */
  private readonly children = new Map<BuildStage, Set<BuildStage>>()

  constructor(
    private readonly lineage: ReadonlySet<BuildStage>,
    copies: readonly Copy[],
    private readonly removed: RemovedFolders,
  ) {
    for (const copy of copies) {
      if (!copy.from) continue
      addTo(this.copiesFrom, copy.from, copy)
      this.addChild(copy.from)
    }
  }

  private addChild(stage: BuildStage): void {
    for (let child = stage, parent = stage.parent; parent; child = parent, parent = parent.parent) {
      const children = this.children.get(parent)
      if (children?.has(child)) return
      if (children) children.add(child)
      else this.children.set(parent, new Set([child]))
    }
  }

  /** Where a path of a stage, made by the instruction `at`, is in the final image. Empty: it doesn't get there. */
  landings(stage: BuildStage, path: string, at: number): Landing[] {
    if (this.lineage.has(stage)) return [{ path, at }]
    return this.follow({ stage, path, since: endOf(at) }, landingOf, () => false)
  }

  /**
   * The same for the packages of a Python: only what brings its libraries counts, not its scripts alone, and what a later
   * command removes whole doesn't get there. Layers may still hold it.
   * @param call what installs them; null: any command of the instruction
   */
  packageLandings(
    stage: BuildStage,
    { kind, path }: PythonLocation,
    at: number,
    call: CommandCall | null = null,
  ): Landing[] {
    const since = call ? { index: at, offset: call.span.start } : endOf(at)
    if (this.lineage.has(stage) && !this.goesInLineage(path, since)) return [{ path, at }]
    const landing = kind === 'target' ? landingOf : packageLanding
    const goes = (held: Held): boolean => this.removed.isRemoved(held.path, new Set([held.stage]), held.since)
    return this.follow({ stage, path, since }, landing, goes).filter(
      (landed) => !this.goesInLineage(landed.path, endOf(landed.at)),
    )
  }

  private goesInLineage(path: string, since: Moment): boolean {
    return this.removed.isRemoved(path, this.lineage, since)
  }

  private follow(
    start: Held,
    step: (copy: Copy, path: string) => string | null,
    goes: (held: Held) => boolean,
  ): Landing[] {
    const landings = new Map<string, Landing>()
    const open = [start]
    const seen = new Map<BuildStage, Set<string>>()
    let budget = BUDGET
    for (let one = open.pop(); one && budget > 0; one = open.pop(), budget--) {
      const { stage, path } = one
      if (goes(one)) continue
      const paths = seen.get(stage) ?? new Set()
      if (paths.has(path)) continue
      seen.set(stage, paths.add(path))
      // What a stage holds, those that are FROM it hold too, and what comes later in it arrives as well.
      for (const child of this.children.get(stage) ?? []) open.push({ ...one, stage: child })
      for (const copy of this.copiesFrom.get(stage) ?? []) {
        if (--budget < 0) break
        const landed = step(copy, path)
        if (landed === null) continue
        const index = copy.step.instruction.index
        if (this.lineage.has(copy.step.stage)) landings.set(`${index} ${landed}`, { path: landed, at: index })
        else open.push({ stage: copy.step.stage, path: landed, since: endOf(index) })
      }
    }
    return [...landings.values()].sort((a, b) => a.at - b.at)
  }
}

/** Where a Python's folder arrives by a copy that brings its packages: whole, its lib, or a site-packages folder. */
function packageLanding(copy: Copy, path: string): string | null {
  for (const source of copy.sources) {
    const below = source.startsWith(`${path}/`) ? source.slice(path.length + 1) : null
    if (below === null) continue
    const packages = /^lib(?:64)?(?:\/python[^/]*(?:\/(?:site|dist)-packages)?)?$/.exec(below)
    if (!packages) continue
    // The same folder below the target: /usr/local/lib/python3.12/site-packages gives /usr/local.
    const suffix = `/${below}`
    const target = copy.target.replace(/\/$/, '')
    return target.endsWith(suffix) ? target.slice(0, -suffix.length) || '/' : target || '/'
  }
  const whole = copy.sources.some((source) => source === path || source === '/' || path.startsWith(`${source}/`))
  return whole ? landingOf({ ...copy, intoFolder: false }, path) : null
}
