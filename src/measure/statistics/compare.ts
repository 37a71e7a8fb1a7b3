import type { Delta } from '../../findings/measurement.js'
import { median } from './center.js'
import { FEWEST_FOR_A_VERDICT, FEWEST_ROUNDS, isTold, judge, ratiosOf, type Judgement } from './judge.js'
import { milliseconds, percent } from './words.js'

/**
 * What one side costs or saves against the other, from interleaved samples.
 *
 * The samples at the same place belong to the same round: taken right after each other, in an order that chance decided
 * (`orderOf`). Their ratio is free of what the machine does over minutes; over all rounds it gives the median difference
 * with its 95% interval. *Better* and *worse* are said at a stricter level than the interval's, so that at most
 * one in a hundred comparisons of an image with itself claims a difference.
 * @param before milliseconds, in the order of the rounds; what is longer than the other side is left out
 * @param after the same of the other side
 */
export function compareSamples(before: readonly number[], after: readonly number[]): Delta {
  const rounds = Math.min(before.length, after.length)
  const [first, second] = [before.slice(0, rounds), after.slice(0, rounds)]
  if (![...first, ...second].every((value) => Number.isFinite(value) && value > 0))
    return notMeasurable(0, 0, rounds, 'a start took no time at all, or none that is a number')
  if (rounds < FEWEST_ROUNDS) {
    const why = `${rounds} ${rounds === 1 ? 'round is' : 'rounds are'} too few to tell anything (${FEWEST_ROUNDS} are needed)`
    return notMeasurable(rounds === 0 ? 0 : median(first), rounds === 0 ? 0 : median(second), rounds, why)
  }
  return deltaOf(judge(ratiosOf(first, second)), Math.sqrt(median(first) * median(second)), rounds)
}

/**
 * A judgement in milliseconds, around a level. The centre of the ratios isn't quite the ratio of the medians: both sides
 * yield half of what is between them, so that after − before is the delta and neither is far from what was measured.
 * @param level milliseconds, the geometric mean of the two sides
 */
export function deltaOf(judgement: Judgement, level: number, rounds: number): Delta {
  const { center, interval, least } = judgement
  const before = level * Math.exp(-center / 2)
  const cost = (ratio: number): number => before * Math.expm1(ratio)
  const [low, high] = [cost(interval[0]), cost(interval[1])]
  const known: Omit<Delta, 'verdict' | 'why'> = {
    unit: 'ms',
    before,
    after: before + cost(center),
    delta: cost(center),
    interval: [low, high],
    samples: rounds,
  }
  if (rounds < FEWEST_FOR_A_VERDICT) {
    // That nothing could have been told isn't the same as that there is nothing.
    const why = `${rounds} rounds are too few to call anything a difference (${FEWEST_FOR_A_VERDICT} are needed)`
    return { ...known, verdict: 'not measurable', why }
  }
  const precision = `±${milliseconds((high - low) / 2)} over ${rounds} rounds`
  const reach = `an effect of ${milliseconds(cost(least))} (${percent(Math.expm1(least))}) would be seen 9 times in 10`
  if (isTold(judgement)) return { ...known, verdict: center > 0 ? 'worse' : 'better', why: `${precision}; ${reach}` }
  const why = `${precision}: ${bound(judgement, cost, [low, high])}; ${reach}`
  return { ...known, verdict: 'no difference that can be told', why }
}

function notMeasurable(before: number, after: number, samples: number, why: string): Delta {
  return { unit: 'ms', before, after, delta: after - before, interval: null, samples, verdict: 'not measurable', why }
}

function bound(judgement: Judgement, cost: (ratio: number) => number, [low, high]: readonly [number, number]): string {
  const { center, interval } = judgement
  if (isTold(judgement, 0))
    return `${milliseconds(cost(center))} (${percent(Math.expm1(center))}) is no more than two containers of one image can differ by`
  const share = Math.max(Math.abs(Math.expm1(interval[0])), Math.abs(Math.expm1(interval[1])))
  return `if there is one, it is below ${milliseconds(Math.max(-low, high))} (${percent(share)})`
}
