import { median } from './center.js'
import { FEWEST_ROUNDS, judge, ratiosOf } from './judge.js'
import { randomFrom } from './random.js'

/** When an interval is narrow enough. */
export interface Goal {
  /** Half of the interval's width, as a share of what it started from. */
  readonly share: number
  /** The same in milliseconds; the larger of the two counts. */
  readonly milliseconds: number
}

/** A difference of 5% is told from nothing at this width, and nobody cares about two milliseconds of a start. */
export const DEFAULT_GOAL: Goal = { share: 0.02, milliseconds: 2 }

/** The width is all that a look needs. */
const RESAMPLES_AT_A_LOOK = 300

/** At an early look only what chance alone does once in ten thousand comparisons counts. */
const OBVIOUS_CHANCE = 1e-4
/** Then half the interval's width may be this share of the difference itself. */
const OBVIOUS_SHARE = 0.15

/**
 * The number of rounds at which to look next: 10, 14, 20, 28, 40, 56, 80, … Every look is a chance to be fooled, so they
 * are few and grow by √2.
 * @param rounds taken so far
 */
export function nextLook(rounds: number): number {
  let look = 10
  for (let step = 1; look <= rounds; step++) look = Math.round((10 * Math.SQRT2 ** step) / 2) * 2
  return look
}

/**
 * Whether to stop at this look (`nextLook`); if not, sampling goes on to the next one or until the time is spent.
 *
 * Two reasons to stop: the interval is narrow enough, which looks only at its width and so favours no verdict; or the
 * difference is obvious, at a level so strict that all the looks together add less than 0.1% of false alarms. The verdict
 * itself is given once, by `compareSamples` over all that was taken.
 * @param before milliseconds, in the order of the rounds
 * @param after the same of the other side
 */
export function isNarrowEnough(
  before: readonly number[],
  after: readonly number[],
  goal: Goal = DEFAULT_GOAL,
): boolean {
  const rounds = Math.min(before.length, after.length)
  if (rounds < FEWEST_ROUNDS) return false
  const { center, interval, chance } = judge(ratiosOf(before, after), RESAMPLES_AT_A_LOOK)
  const half = (interval[1] - interval[0]) / 2
  if (half <= Math.max(goal.milliseconds / median(before), goal.share)) return true
  return chance <= OBVIOUS_CHANCE && half <= OBVIOUS_SHARE * Math.abs(center)
}

/**
 * Which side each round starts first, decided by chance: the second start of a round may find the machine warmer or
 * busier, and a fixed order would show that as a difference. A coin for each round, and no scheme: that is what makes the
 * verdict's test exact under every kind of noise.
 * @returns for each round, whether `after` goes first
 */
export function orderOf(rounds: number, seed: number): readonly boolean[] {
  const random = randomFrom(seed)
  return Array.from({ length: rounds }, () => random() < 0.5)
}
