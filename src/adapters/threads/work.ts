import { parentPort, workerData } from 'node:worker_threads'
import type { Batch } from '../../analyze/batches.js'
import type { BatchAnalysis, BatchOptions } from '../../analyze/tree.js'
import { takeFrom, type Assignment } from './pool.js'

/** In a thread that `threadsOf` started: takes batches until none is left, and sends each one's analysis as it is done. */
export async function work(
  workerFor: (about: unknown) => (batch: Batch, options: BatchOptions) => Promise<BatchAnalysis>,
): Promise<void> {
  const { about, batches, options, next } = workerData as Assignment
  const analyze = workerFor(about)
  for (let index = takeFrom(next, batches.length); index !== null; index = takeFrom(next, batches.length)) {
    parentPort?.postMessage([index, await analyze(batches[index]!, options)])
  }
}
