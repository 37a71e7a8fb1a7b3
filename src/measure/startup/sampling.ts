import type { NotMeasurable } from '../../findings/measurement.js'
import { estimate } from '../statistics/estimate.js'
import { FEWEST_FOR_A_VERDICT } from '../statistics/judge.js'
import { randomFrom } from '../statistics/random.js'
import { DEFAULT_GOAL, isNarrowEnough, nextLook, type Goal } from '../statistics/stopping.js'
import type { Sample } from './answers.js'
import { isNotMeasurable } from './probe.js'
import type { MeasuredStart, StartSide } from './side.js'

export interface Sampling {
  /** Milliseconds for all sides together, with what it takes to finish them. */
  readonly budget: number
  /** Decides the order within rounds. */
  readonly seed: number
  /** Milliseconds of a clock that only runs forward. */
  readonly now: () => number
  readonly goal?: Goal
  /** Rounds at most; absent: as many as it takes. */
  readonly rounds?: number | null
  /** Which sides are compared, as pairs of their indexes; default: the first with each other one. */
  readonly pairs?: readonly (readonly [number, number])[]
  /** Below one processor a start is run in slices: waiting a random part of a slice keeps sides from falling in step. */
  readonly cpus?: number
  /** Told after each round. */
  readonly progress?: (rounds: number, spent: number) => void
}

/** Rounds that are taken even where they outlast the budget: with fewer nothing can be told. */
const FEWEST = FEWEST_FOR_A_VERDICT

/** On a machine that is this many times slower than a budget allows for, nothing is. */
const PATIENCE = 6

/** Milliseconds. */
const LEAST_PATIENCE = 5_000

/** A slice of the kernel's limit on processor time. Milliseconds. */
const SLICE = 100

/**
 * Starts the sides again and again, once each a round and in an order that chance decides, until the differences are
 * known well enough or the time is spent. A side that fails is out, and the others go on.
 * @returns one for each side, in their order; sides are left open
 */
export async function sampleStarts(
  sides: readonly StartSide[],
  sampling: Sampling,
): Promise<readonly (MeasuredStart | NotMeasurable)[]> {
  const { budget, seed, now, cpus = 1, rounds = null, progress } = sampling
  const random = randomFrom(seed)
  const taken: Sample[][] = sides.map(() => [])
  const failed: (NotMeasurable | null)[] = sides.map(() => null)
  const start = now()
  let look = nextLook(0)
  for (let round = 1; ; round++) {
    for (const at of shuffled(sides.length, random)) {
      if (failed[at] !== null) continue
      const sample = await sides[at]!.sample(cpus < 1 ? random() * SLICE : 0)
      if (isNotMeasurable(sample)) failed[at] = sample
      else taken[at]!.push(sample)
    }
    const spent = now() - start
    progress?.(round, spent)
    if (failed.every((one) => one !== null)) break
    if (rounds !== null && round >= rounds) break
    if (isOutOfTime(round, spent + toFinish(sides, failed, taken), budget)) break
    if (round < look) continue
    if (isEnough(taken, failed, sampling)) break
    look = nextLook(round)
  }
  const measured: (MeasuredStart | NotMeasurable)[] = []
  for (const [at, side] of sides.entries()) measured.push(failed[at] ?? (await side.finish(taken[at]!)))
  return measured
}

/** Whether no further round is begun. */
export function isOutOfTime(rounds: number, spent: number, budget: number): boolean {
  return spent >= (rounds >= FEWEST ? budget : PATIENCE * Math.max(budget, LEAST_PATIENCE))
}

/** Milliseconds that the last runs of all sides will take, as far as can be told. */
function toFinish(
  sides: readonly StartSide[],
  failed: readonly (NotMeasurable | null)[],
  taken: readonly (readonly Sample[])[],
): number {
  const each = sides.map(({ startsToFinish }, at) => (failed[at] ? 0 : startsToFinish * (taken[at]?.at(-1)?.wall ?? 0)))
  return each.reduce((sum, one) => sum + one, 0)
}

function isEnough(
  taken: readonly (readonly Sample[])[],
  failed: readonly (NotMeasurable | null)[],
  { pairs, goal = DEFAULT_GOAL }: Sampling,
): boolean {
  const walls = taken.map((samples) => samples.map(({ wall }) => wall))
  const compared = (pairs ?? taken.slice(1).map((_, at) => [0, at + 1] as const)).filter((pair) =>
    pair.every((at) => failed[at] === null),
  )
  if (compared.length > 0)
    return compared.every(([before, after]) => isNarrowEnough(walls[before]!, walls[after]!, goal))
  // Nothing is left to compare: each side for itself.
  return walls.every((samples, at) => {
    if (failed[at] !== null) return true
    const { median, interval } = estimate(samples)
    return (interval[1] - interval[0]) / 2 <= Math.max(goal.milliseconds, goal.share * median)
  })
}

function shuffled(count: number, random: () => number): number[] {
  const order = Array.from({ length: count }, (_, at) => at)
  for (let at = count - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[order[at], order[other]] = [order[other]!, order[at]!]
  }
  return order
}
