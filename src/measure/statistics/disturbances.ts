import { median, spread } from './center.js'
import { ratiosOf } from './judge.js'
import { milliseconds, percent } from './words.js'

/** Below this much faster or slower nobody needs to hear of it. */
const NOTEWORTHY = 0.1
/** Scatter of single starts in the same round above which a machine is called noisy. */
const NOISY = 0.1
/** A start that takes this many times the median. */
const SPIKE = 2
/** Share of all starts from which on spikes are worth a sentence. */
const MANY = 0.05
/** Fewer rounds show no trend. */
const FEWEST_FOR_A_TREND = 12
/** How often chance alone may look like a trend. */
const TREND_LEVEL = 0.001

/**
 * What disturbed a comparison, as sentences; none where nothing did. The verdict has taken it into account: these say why
 * an interval is as wide as it is, and why numbers of different times must not be compared.
 * @param before milliseconds, in the order of the rounds
 * @param after the same of the other side
 */
export function disturbancesOf(before: readonly number[], after: readonly number[]): string[] {
  const rounds = Math.min(before.length, after.length)
  if (rounds < 2) return []
  const [first, second] = [before.slice(0, rounds), after.slice(0, rounds)]
  return [trend(first, second), scatter(first, second), spikes([first, second])].filter((said) => said !== null)
}

/** Slower or faster as it went on: at once, or slowly. */
function trend(before: readonly number[], after: readonly number[]): string | null {
  // What both sides of a round share: the machine's speed, and no difference between the images.
  const levels = before.map((value, round) => Math.sqrt(value * after[round]!))
  if (levels.length < FEWEST_FOR_A_TREND) return null
  const { place, chance } = changePoint(levels)
  const third = Math.floor(levels.length / 3)
  const [start, end] = [median(before.slice(0, third)), median(before.slice(-third))]
  const [early, late] = [median(levels.slice(0, place)), median(levels.slice(place))]
  const jump = late / early - 1
  if (chance > TREND_LEVEL || Math.abs(jump) < NOTEWORTHY) return null
  const word = jump > 0 ? 'slower' : 'faster'
  const interleaved = 'the sides were interleaved, so that both had the same of it'
  if (isStep(levels, place))
    return `The machine became ${percent(jump)} ${word} from round ${place + 1} of ${levels.length} on; ${interleaved}.`
  return `The machine drifted while measuring: the same start took ${milliseconds(start)} at first and ${milliseconds(end)} in the end; ${interleaved}.`
}

/** Where the ranks before and after differ the most, and how often chance alone does as much (Pettitt 1979). */
function changePoint(levels: readonly number[]): { readonly place: number; readonly chance: number } {
  const n = levels.length
  let best = { place: 1, size: 0 }
  let sum = 0
  for (let place = 0; place < n - 1; place++) {
    for (const other of levels) sum += Math.sign(levels[place]! - other)
    if (Math.abs(sum) > best.size) best = { place: place + 1, size: Math.abs(sum) }
  }
  return { place: best.place, chance: Math.min(1, 2 * Math.exp((-6 * best.size ** 2) / (n ** 3 + n ** 2))) }
}

/** Whether two levels describe it better than a slope does. */
function isStep(levels: readonly number[], place: number): boolean {
  const stepped = [...deviations(levels.slice(0, place)), ...deviations(levels.slice(place))]
  const slopes = levels.flatMap((level, i) => levels.slice(i + 1).map((other, more) => (other - level) / (more + 1)))
  const slope = median(slopes)
  const sloped = deviations(levels.map((level, i) => level - slope * i))
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
  return mean(stepped) < 0.8 * mean(sloped)
}

function deviations(values: readonly number[]): number[] {
  const middle = median(values)
  return values.map((value) => Math.abs(value - middle))
}

function scatter(before: readonly number[], after: readonly number[]): string | null {
  // Of two starts that stand next to each other: what is left when drift is out of it.
  const share = spread(ratiosOf(before, after)) / Math.SQRT2
  if (!(share > NOISY)) return null
  return `The machine is noisy: starts of the same image right after each other differ by ${percent(share)} (one standard deviation).`
}

function spikes(sides: readonly (readonly number[])[]): string | null {
  const all = sides.flat()
  const high = sides.flatMap((side) => {
    const usual = median(side)
    return side.filter((value) => value > SPIKE * usual)
  })
  if (high.length < 2 || high.length < MANY * all.length) return null
  return `${high.length} of ${all.length} starts took more than twice the median.`
}
