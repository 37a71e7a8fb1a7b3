import type { BatchAnalysis } from '../../analyze/analysis.js'
import type { Batch, BatchOptions } from '../../analyze/batches.js'
import { takeFrom, type Assignment } from './pool.js'

/** In a thread that `threadsOf` started: takes batches until none is left, and sends each one's analysis as it is done. */
export async function work(
  workerFor: (about: unknown) => (batch: Batch, options: BatchOptions) => Promise<BatchAnalysis>,
): Promise<void> {
  const threads = await import('node:worker_threads')
  const { about, batches, options, next } = threads.workerData as Assignment
  const analyze = workerFor(about)
  for (let index = takeFrom(next, batches.length); index !== null; index = takeFrom(next, batches.length)) {
    threads.parentPort?.postMessage([index, await analyze(batches[index]!, options)])
  }
}
