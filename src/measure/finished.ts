import type { Measurement } from '../findings/measurement.js'
import type { Engine } from '../ports/engine.js'
import type { Declined } from '../ports.js'
import { compareImages, type Builds, type Candidate, type Run } from './image.js'
import type { MeasuredAs, MeasurePorts, MeasureRequest } from './request.js'

/** One or two finished images, measured as they are: nothing is built and nothing pulled. */
export interface FinishedRequest extends Pick<MeasureRequest, 'quantities' | 'timeout'> {
  /** What the other is compared with; null: nothing. */
  readonly base: string | null
  readonly head: string
  readonly image: Omit<MeasuredAs, 'id'>
}

/** Two images may take their time, for their difference is asked for; one has none. Milliseconds. */
const STARTS = 60_000
const ALONE = 15_000

/** @returns why nothing can be measured, where there is no engine or no such image */
export async function measureFinished(
  { base, head, quantities, timeout, image }: FinishedRequest,
  { engine, builder, clock, log }: MeasurePorts,
): Promise<Measurement | Declined> {
  const missing = await engine.missing()
  if (missing !== null) return { declined: missing }
  const started = clock.now().getTime()
  const candidates: Candidate[] = []
  for (const reference of base === null ? [head] : [base, head]) candidates.push(await finished(reference, engine))
  for (const candidate of candidates) if ('notMeasurable' in candidate) return { declined: candidate.notMeasurable }
  const run: Run = {
    ports: { engine, builder, clock, log },
    quantities,
    layers: new Map(),
    sizes: new Map(),
    left: () => Math.max(1000, timeout - (clock.now().getTime() - started)),
    starts: base === null ? ALONE : STARTS,
    machine: await engine.describe(),
  }
  const before = base === null ? null : candidates[0]!
  const measured = await compareImages({ id: head, ...image }, before, candidates.at(-1)!, run, FINISHED)
  return measured.measurement
}

/** Finished images differ as they are meant to, and nothing builds them again. */
export const FINISHED: Builds = {
  files: null,
  rebuild: () => Promise.resolve({ notMeasurable: 'a finished image is not built again' }),
}

/** An image that the engine has; what it hasn't is never pulled. */
export async function finished(reference: string, engine: Engine): Promise<Candidate> {
  const configuration = await engine.inspect(reference)
  if (configuration === null) {
    return { name: reference, notMeasurable: `the engine has no image ${reference}; docker pull ${reference} gets one` }
  }
  return { name: reference, image: configuration.id, configuration, built: null, baseLayers: null }
}
