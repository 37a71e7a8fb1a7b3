import { bootstrapCenter } from './bootstrap.js'
import { centerOf } from './center.js'
import { studentQuantile } from './distributions.js'
import { signedRank } from './signed-rank.js'

/**
 * The level at which a difference is called one. Stricter than the interval's 5%: of a hundred pull requests that change
 * nothing, five would be told that they slowed their image down. Half a percent leaves room for early looks (stopping.ts)
 * below one percent in all.
 */
export const VERDICT_LEVEL = 0.005

/** Below this share of the value no difference is called one: two containers of the same image can differ by as much. */
export const NEGLIGIBLE = 0.005

/** With fewer rounds there is no interval worth its name. */
export const FEWEST_ROUNDS = 6

/** With fewer rounds no difference can be called one, even if all of them agree. */
export const FEWEST_FOR_A_VERDICT = Math.ceil(1 - Math.log2(VERDICT_LEVEL))

/** What the rounds say together, as logarithms of ratios: 0.05 is 5% more. */
export interface Judgement {
  readonly center: number
  /** 95%. */
  readonly interval: readonly [number, number]
  /** How often chance alone is as lopsided. */
  readonly chance: number
  /** The least effect that would have been seen in 9 of 10 such measurements; Infinity: of so few rounds none would. */
  readonly least: number
}

/**
 * Judges two sides round by round. In ratios, since what slows a machine down stretches starts and adds nothing to them:
 * a round in a slow spell then counts no more than one in a fast one.
 * @param ratios logarithms of after ÷ before, at least FEWEST_ROUNDS of them
 * @param resamples fewer than usual where the interval is only glanced at
 */
export function judge(ratios: readonly number[], resamples?: number): Judgement {
  const { interval, error } = bootstrapCenter(ratios, resamples)
  return {
    center: centerOf(ratios),
    interval,
    chance: signedRank(ratios),
    least: reachOf(ratios.length) * error,
  }
}

/**
 * How many standard errors an effect has to have to be seen 9 times in 10. The error is known from the same few rounds,
 * hence Student's quantiles; that the next rounds are as noisy is not certain either, and the test's steps are coarse
 * where rounds are few. What that takes was found on recorded starts (the tests repeat it): with the normal
 * distribution's quantiles alone, 63 of 100 were seen with 12 rounds and 83 with 60.
 */
function reachOf(rounds: number): number {
  if (rounds < FEWEST_FOR_A_VERDICT) return Infinity
  const quantiles = studentQuantile(1 - VERDICT_LEVEL / 2, rounds - 1) + studentQuantile(0.9, rounds - 1)
  return quantiles * (1.05 + 4 / rounds)
}

/** Logarithms of the ratios of the samples that belong to the same round. */
export function ratiosOf(before: readonly number[], after: readonly number[]): number[] {
  return before.slice(0, after.length).map((value, round) => Math.log(after[round]! / value))
}

/** Whether it is called a difference. */
export function isTold({ center, interval, chance }: Judgement, negligible = NEGLIGIBLE): boolean {
  const [low, high] = interval
  // The test decides; the interval shown beside it must not contradict it.
  return chance <= VERDICT_LEVEL && Math.abs(center) > negligible && (low > 0 || high < 0)
}
