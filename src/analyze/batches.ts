import { outermostOf } from '../dockerfile/paths.js'
import type { LocatedImage } from '../locate/images.js'
import type { BatchAnalysis } from './analysis.js'

/** Dockerfiles that are analyzed together, each with its images. */
export type Batch = readonly (readonly [dockerfile: string, images: readonly LocatedImage[]])[]

/** What the analysis of a batch is told besides its Dockerfiles; plain data, for it crosses to other threads. */
export interface BatchOptions {
  /** Fingerprints that inline ignores may suppress; null: all. */
  readonly permitted?: ReadonlySet<string> | null
  /** Paths that the user named: those are Dockerfiles, whatever their names and texts look like. */
  readonly named?: ReadonlySet<string>
}

/** How many Dockerfiles are held at once with all that is worked out of them, where their contexts allow it. */
const BATCH = 50

/** Cuts the Dockerfiles where none behind the cut shares a file of its context with one before it. */
export function batchesOf(files: Batch): readonly Batch[] {
  if (files.length <= BATCH) return [files]
  const outer = outermostOf(files.flatMap(([, images]) => images.map(({ context }) => context)))
  const last = new Map<string, number>()
  files.forEach(([, images], index) => {
    for (const { context } of images) last.set(outer(context), index)
  })
  const batches: Batch[] = []
  let start = 0
  let until = 0
  files.forEach(([, images], index) => {
    until = Math.max(until, ...images.map(({ context }) => last.get(outer(context))!))
    if (index < until || (index - start < BATCH - 1 && index < files.length - 1)) return
    batches.push(files.slice(start, index + 1))
    start = index + 1
  })
  return batches
}

/** Whoever works at the batches of one tree at the same time: this thread, and others where there are any. */
export interface Crew {
  /** The next batch's index for this thread. Each is handed out once, to whoever asks first; null: none is left. */
  take(): number | null
  /** Lets arrive what the others have made so far: as messages it would take more room. */
  heard(): Promise<void>
  /** Waits for the others: what each made of the batches that it took. One that failed has left some out. */
  others(): Promise<ReadonlyMap<number, BatchAnalysis>>
}

/** Gathers a crew for batches; null where it isn't worth it, or there are no other threads. */
export type Gather = (batches: readonly Batch[], options: BatchOptions) => Promise<Crew | null>

/** Analyzes all batches, with others where they help; the answers come in the batches' order. */
export async function analyzeAll(
  batches: readonly Batch[],
  crew: Crew | null,
  analyze: (batch: Batch) => Promise<BatchAnalysis>,
): Promise<readonly BatchAnalysis[]> {
  const done = new Map<number, BatchAnalysis>()
  if (crew) {
    for (let index = crew.take(); index !== null; index = crew.take()) {
      done.set(index, await analyze(batches[index]!))
      await crew.heard()
    }
    for (const [index, made] of await crew.others()) done.set(index, made)
  }
  // A thread that failed, for want of memory perhaps, costs time and no finding.
  for (const [index, batch] of batches.entries()) if (!done.has(index)) done.set(index, await analyze(batch))
  return batches.map((_, index) => done.get(index)!)
}
