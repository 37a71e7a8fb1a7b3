import type { BatchAnalysis } from '../../analyze/analysis.js'
import type { Batch, BatchOptions, Crew, Gather } from '../../analyze/batches.js'
import { revived } from './message.js'
import { THREAD } from './thread.js'
import { setFlags, type V8Flag } from './v8-flags.js'

/** What a thread is started with; all of it is copied to it, but for the counter, which all share. */
export interface Assignment {
  /** What the threads of one program need to know besides their batches. */
  readonly about: unknown
  readonly batches: readonly Batch[]
  readonly options: BatchOptions
  /** One number: the first batch that nobody has taken. */
  readonly next: Int32Array<SharedArrayBuffer>
}

/**
 * Dockerfiles that a thread has to find for itself: it has the program compiled once more, and is slow until it is, some
 * second of a processor in all.
 */
const WORTH = 300
/** From so many Dockerfiles on, which V8 settings suit the work is known. */
const MANY = 100
/** Threads at most, this one included: each holds the program once more, some 60 MB with what it works on. */
const MOST = 4

/** What a thread may keep in memory, in MB. It needs 30 of it; with more, V8 would only leave more uncollected. */
const HEAP = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 24 }
/** From so many Dockerfiles on, memory is collected sooner than V8 would by itself: for hardly more work, a quarter less. */
const LARGE = 500
/**
 * What is young stays as small as it is then: V8 would let it grow to 128 MB, for hardly less work. Threads
 * start with what they may have at most, for these flags hold for all.
 */
export const COLLECT_SOONER: readonly V8Flag[] = [
  { flag: '--heap-growing-percent=100', since: 11 },
  { flag: '--semi-space-growth-factor=1', since: 11 },
  { flag: '--min-semi-space-size=8', since: 11 },
]
/**
 * V8's optimizing compilers are for what is called again and again. While all processors are at work they take from them,
 * and what is called less often than this doesn't pay for them: some 15 % of the time of a thousand Dockerfiles.
 */
export const COMPILE_LATER: readonly V8Flag[] = [
  { flag: '--invocation-count-for-maglev=4000', since: 12 },
  { flag: '--invocation-count-for-turbofan=40000', since: 12 },
]

/**
 * Threads that analyze what this one has not come to yet. What they need is loaded only where there are that many
 * Dockerfiles.
 * @param program the file that they start with; its end must call `work`
 * @param parallelism threads that the machine has room for, if not as many as it says itself
 */
export function threadsOf(program: string, about: unknown, parallelism?: number): Gather {
  return async (batches, options) => {
    const dockerfiles = batches.reduce((sum, batch) => sum + batch.length, 0)
    if (dockerfiles >= MANY) await setFlags(dockerfiles < LARGE ? COMPILE_LATER : [...COLLECT_SOONER, ...COMPILE_LATER])
    const wanted = Math.min(MOST, batches.length, Math.floor(dockerfiles / WORTH) + 1)
    if (wanted < 2) return null
    const others = Math.min(wanted, parallelism ?? (await import('node:os')).availableParallelism()) - 1
    if (others < 1) return null
    const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
    const assignment: Assignment = { about, batches, options, next }
    return crewOf(
      next,
      batches.length,
      Array.from({ length: others }, () => started(program, assignment)),
    )
  }
}

function crewOf(
  next: Int32Array<SharedArrayBuffer>,
  count: number,
  threads: readonly Promise<ReadonlyMap<number, BatchAnalysis>>[],
): Crew {
  return {
    take: () => takeFrom(next, count),
    heard: () => new Promise((resolve) => setImmediate(resolve)),
    others: async () => new Map((await Promise.all(threads)).flatMap((made) => [...made])),
  }
}

/** The next batch of those that all threads share; null: none is left. */
export function takeFrom(next: Int32Array<SharedArrayBuffer>, count: number): number | null {
  const index = Atomics.add(next, 0, 1)
  return index < count ? index : null
}

/** A thread at work; it answers with what it made until it ended, whether by itself or by a failure. */
async function started(program: string, assignment: Assignment): Promise<ReadonlyMap<number, BatchAnalysis>> {
  const { Worker } = await import('node:worker_threads')
  return new Promise((resolve) => {
    const made = new Map<number, BatchAnalysis>()
    const done = (): void => {
      resolve(made)
    }
    try {
      const thread = new Worker(program, { workerData: assignment, argv: [THREAD], resourceLimits: HEAP })
      thread.on('message', ([index, analysis]: [number, BatchAnalysis]) => made.set(index, revived(analysis)))
      // What it left undone is done by this thread, which says what is wrong then, if anything is. All that it sent
      // has arrived at its exit, which follows an error.
      thread.on('error', () => undefined)
      thread.on('exit', done)
    } catch {
      done()
    }
  })
}
