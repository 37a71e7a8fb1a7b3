import { isMeasured, type BytecodeRow, type Side } from '../../findings/measurement.js'
import { changesStop } from '../../findings/purpose.js'
import { emptySide, sizeOf, type Run } from '../image.js'
import type { ImageRequest } from '../request.js'
import { stopAll } from '../runs.js'
import { startAll, type Started } from '../starts.js'
import type { Goal } from '../statistics/stopping.js'
import type { Source } from '../build.js'
import type { Subject } from '../subject.js'
import type { PlannedVariant } from './plan.js'

/** An image and what it was measured as. */
export interface Written {
  readonly image: ImageRequest
  readonly source: Source
  readonly subject: Subject
  readonly side: Side
  readonly started: Started | null
}

/** An image that was built to be compared with the one as written. */
export interface Trial {
  readonly subject: Subject
  readonly row: BytecodeRow['name'] | null
  readonly variant: PlannedVariant | null
  /** How it came about, as sentences. */
  readonly notes: readonly string[]
}

export interface MeasuredTrial {
  readonly trial: Trial
  readonly side: Side
  /** The head as it fared beside them. */
  readonly head: Side
}

/** Milliseconds of samples for each image. */
const STARTS_EACH = 6_000
/** Whether a fix is worth it is seen at this width; each further sample is taken of every variant. */
const GOAL: Goal = { share: 0.05, milliseconds: 5 }

export async function measureTrials(written: Written, trials: readonly Trial[], run: Run): Promise<MeasuredTrial[]> {
  if (trials.length === 0) return []
  const { image, subject, side, started } = written
  const { ports, quantities } = run
  const sizes: Side['size'][] = []
  if (quantities.has('size')) for (const trial of trials) sizes.push(await sizeOf(trial.subject, run))
  const subjects = [subject, ...trials.map((trial) => trial.subject)]
  const budget = Math.min(run.left() * 0.9, STARTS_EACH * subjects.length)
  const canStart = started !== null && isMeasured(started.startup)
  const starts = canStart
    ? await ports.log.group(`Start ${subjects.length} variants`, () => startAll(subjects, image, ports, budget, GOAL))
    : []
  const stopping = quantities.has('stop')
    ? trials.filter(({ variant }) => variant?.findings.some(({ rule }) => changesStop(rule)))
    : []
  const stopped = stopping.map((trial) => trial.subject)
  const stops =
    stopped.length > 0
      ? await ports.log.group(`Stop ${stopped.length} variants`, () => stopAll(stopped, image, ports))
      : []
  // Interleaved with its variants, the head's own numbers are those to compare them with.
  const head = { ...side, startup: starts[0]?.startup ?? side.startup }
  return trials.map((trial, at) => ({
    trial,
    head,
    side: {
      ...emptySide(trial.subject),
      size: sizes[at] ?? null,
      startup: starts[at + 1]?.startup ?? null,
      stop: stops[stopping.indexOf(trial)] ?? null,
    },
  }))
}
