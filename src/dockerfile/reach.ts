import { landingOf, type Copy } from './copies.js'
import type { PythonLocation } from './environments.js'
import { lineageOf, type BuildStage } from './stages.js'

/** A place in the final image, and the instruction from which on it is there. */
export interface Landing {
  readonly path: string
  /** Index of the instruction that brings it. */
  readonly at: number
}

/** Follows files from the stage they are made in to the final image. */
export class Reach {
  private readonly lineages = new Map<BuildStage, ReadonlySet<BuildStage>>()

  constructor(
    private readonly lineage: ReadonlySet<BuildStage>,
    private readonly copies: readonly Copy[],
  ) {}

  /** Where a path of a stage, made by the instruction `at`, is in the final image. Empty: it doesn't get there. */
  landings(stage: BuildStage, path: string, at: number): Landing[] {
    return this.follow(stage, path, at, (copy, place) => landingOf(copy, place))
  }

  /** The same for the packages of a Python: only what brings its libraries counts, not its scripts alone. */
  packageLandings(stage: BuildStage, location: PythonLocation, at: number): Landing[] {
    if (location.kind === 'target') return this.landings(stage, location.path, at)
    return this.follow(stage, location.path, at, packageLanding)
  }

  private follow(
    stage: BuildStage,
    path: string,
    at: number,
    step: (copy: Copy, path: string) => string | null,
    depth = 0,
  ): Landing[] {
    if (this.lineage.has(stage)) return [{ path, at }]
    if (depth > 20) return []
    const landings: Landing[] = []
    for (const copy of this.copies) {
      const index = copy.step.instruction.index
      // Stages stand above those that copy from them, and what comes later in the copied stage arrives as well.
      if (!copy.from || !this.lineageOf(copy.from).has(stage)) continue
      const landed = step(copy, path)
      if (landed !== null) landings.push(...this.follow(copy.step.stage, landed, index, step, depth + 1))
    }
    return landings
  }

  private lineageOf(stage: BuildStage): ReadonlySet<BuildStage> {
    const known = this.lineages.get(stage)
    if (known) return known
    const lineage = new Set(lineageOf(stage))
    this.lineages.set(stage, lineage)
    return lineage
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
