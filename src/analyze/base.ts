import { folderOf, type LocatedImage } from '../locate/images.js'
import type { Workspace } from '../ports.js'
import type { ChangedFile } from '../source/diff.js'
import type { TreeAnalysis } from './analysis.js'
import type { Draft } from './draft.js'
import type { FileAnalysis } from './file.js'
import type { AnalyzeSettings } from './settings.js'
import { analyzeTree } from './tree.js'

/** The base, analyzed in the same way as the head; all answers are those of nothing where there is no base. */
export class BaseSide {
  private readonly headPaths = new Map<string, string>()
  private readonly basePaths = new Map<string, string>()
  private analyzed: TreeAnalysis | null = null

  constructor(
    private readonly workspace: Workspace | null,
    changes: readonly ChangedFile[],
    private readonly settings: AnalyzeSettings,
  ) {
    for (const { path, previousPath } of changes) {
      if (previousPath === null || previousPath === path) continue
      this.basePaths.set(path, previousPath)
      this.headPaths.set(previousPath, path)
    }
  }

  /** Analyzes what the images of the head were at the base. */
  async analyze(images: readonly LocatedImage[]): Promise<void> {
    if (!this.workspace) return
    const before = images.map((image) => this.imageAtBase(image))
    this.analyzed = await analyzeTree(this.workspace, before, this.settings, {
      headPath: (path) => this.headPaths.get(path) ?? path,
    })
  }

  /** What the base has, of what was analyzed; null where there is no base. */
  get present(): readonly Draft[] | null {
    return this.analyzed && [...this.analyzed.files.values()].flatMap(({ present }) => present)
  }

  /** The fingerprints that the base's own ignores suppress; null where there is no base. */
  get excused(): ReadonlySet<string> | null {
    return this.analyzed && new Set([...this.analyzed.files.values()].flatMap(({ excused }) => [...excused]))
  }

  /** The analysis of what a file of the head was at the base. */
  fileOf(headPath: string): FileAnalysis | null {
    return this.analyzed?.files.get(this.pathOf(headPath)) ?? null
  }

  /** Whether what keeps a file of the head from being reviewed came with the change. */
  isNewProblem(headPath: string): boolean {
    return this.analyzed?.problems.every(({ path }) => path !== this.pathOf(headPath)) ?? false
  }

  private imageAtBase(image: LocatedImage): LocatedImage {
    const dockerfile = this.pathOf(image.dockerfile)
    // A context that is where the Dockerfile is moved with it.
    const moved = image.context === folderOf(image.dockerfile)
    return { ...image, dockerfile, context: moved ? folderOf(dockerfile) : image.context }
  }

  private pathOf(headPath: string): string {
    return this.basePaths.get(headPath) ?? headPath
  }
}
