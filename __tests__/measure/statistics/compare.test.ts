import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compareSamples } from '../../../src/measure/statistics/compare.js'
import { estimate } from '../../../src/measure/statistics/estimate.js'
import { disturbancesOf } from '../../../src/measure/statistics/disturbances.js'
import { isTold as isToldBy, judge, ratiosOf } from '../../../src/measure/statistics/judge.js'
import { randomFrom } from '../../../src/measure/statistics/random.js'
import { isNarrowEnough, nextLook, orderOf } from '../../../src/measure/statistics/stopping.js'
import { compareWorkloads } from '../../../src/measure/statistics/workloads.js'
import { MOODS, normal, RECORDED, roundsOf, windowOf, type Rounds } from './noise.js'

/** Samples until the sampler would stop. */
function sampled({ before, after }: Rounds, most: number): Rounds {
  const taken = (rounds: number): Rounds => ({ before: before.slice(0, rounds), after: after.slice(0, rounds) })
  let rounds = Math.min(most, nextLook(0))
  for (let at = taken(rounds); rounds < most && !isNarrowEnough(at.before, at.after); at = taken(rounds))
    rounds = Math.min(most, nextLook(rounds))
  return taken(rounds)
}

/** What tells of a hundred comparisons needs no interval that is exact to a percent. */
const FEW_RESAMPLES = 300

const isTold = (verdict: string): boolean => verdict === 'better' || verdict === 'worse'

/** 1: called slower, −1: faster, 0: neither. */
function signOf(ratios: readonly number[]): number {
  const judgement = judge(ratios, FEW_RESAMPLES)
  return isToldBy(judgement) ? Math.sign(judgement.center) : 0
}

function told(before: readonly number[], after: readonly number[]): number {
  return signOf(ratiosOf(before, after))
}

describe('on recorded starts', () => {
  test('there are enough of them, with drift among them', () => {
    expect(RECORDED.length).toBeGreaterThanOrEqual(6)
    const drifted = RECORDED.filter(({ before, after }) =>
      disturbancesOf(before, after).some((said) => /drifted|became/.test(said)),
    )
    expect(drifted.length).toBeGreaterThanOrEqual(3)
  })

  test('the same image is called slower or faster at most once in a hundred comparisons', () => {
    const random = randomFrom(7)
    const verdicts = Array.from({ length: 100 }, (_, index) => {
      const { before, after } = sampled(windowOf(RECORDED[index % RECORDED.length]!, 80, 0, random), 80)
      return told(before, after)
    })
    expect(verdicts.filter((sign) => sign !== 0).length).toBeLessThanOrEqual(1)
  })

  // 9 in 10, and no more than what turns up once in twenty runs of fresh seeds is allowed below it.
  test.each([
    [14, 100, 85],
    [60, 100, 85],
  ])('the least effect that it claims to see in %i rounds is seen 9 times in 10', (rounds, times, atLeast) => {
    const random = randomFrom(11)
    const seen = Array.from({ length: times }, (_, index) => {
      const recorded = RECORDED[index % RECORDED.length]!
      const ratios = (effect: number): number[] => {
        const { before, after } = windowOf(recorded, rounds, effect, random)
        return ratiosOf(before, after)
      }
      const { least } = judge(ratios(0), FEW_RESAMPLES)
      return signOf(ratios(Math.expm1(least)))
    })
    expect(seen.filter((sign) => sign > 0).length).toBeGreaterThanOrEqual(atLeast)
    expect(seen).not.toContain(-1)
  })

  test('of so few rounds that no verdict is possible, no effect is claimed to be seen', () => {
    const eight = RECORDED[0]!.before.slice(0, 8)
    const { verdict, why, interval } = compareSamples(
      eight,
      eight.map((value) => value * 3),
    )
    expect(verdict).toBe('not measurable')
    expect(why).toBe('8 rounds are too few to call anything a difference (9 are needed)')
    expect(interval).not.toBeNull()
    expect(
      compareSamples(
        [...eight, 500],
        [...eight, 500].map((value) => value * 3),
      ).verdict,
    ).toBe('worse')
  })

  // What nobody else disturbs; a minute of them where the noise allows it, two where it is that of busy neighbours.
  const minutes = (name: string): number => (name.startsWith('quiet-') ? 1 : 2)
  test.each(RECORDED.filter(({ note }) => note !== '').map((one) => ({ ...one, minutes: minutes(one.name) })))(
    '5% more is found in 90 of 100: $name, $minutes min',
    (recorded) => {
      const random = randomFrom(11)
      const usual = estimate([...recorded.before, ...recorded.after]).median
      const rounds = Math.min(recorded.before.length, Math.floor((recorded.minutes * 60_000) / (2 * usual)))
      const verdicts = Array.from({ length: 100 }, () => {
        const { before, after } = sampled(windowOf(recorded, rounds, 0.05, random), rounds)
        return told(before, after)
      })
      expect(verdicts.filter((sign) => sign > 0).length).toBeGreaterThanOrEqual(90)
      expect(verdicts).not.toContain(-1)
    },
  )
})

describe.each(Object.keys(MOODS))('with %s', (mood) => {
  test('the interval holds the truth, and no difference is called none', () => {
    const rounds = 24
    const deltas = Array.from({ length: 60 }, (_, seed) => {
      const { before, after } = roundsOf(mood, rounds, 0, seed * 7919 + 1)
      return compareSamples(before, after)
    })
    // At 95%, fewer than 52 of 60 turn up once in a hundred.
    expect(deltas.filter(({ interval }) => interval![0] <= 0 && interval![1] >= 0).length).toBeGreaterThanOrEqual(52)
    expect(deltas.filter(({ verdict }) => isTold(verdict)).length).toBeLessThanOrEqual(1)
  })

  test('a start that takes half as long again is found, about as large as it is', () => {
    const { before, after } = roundsOf(mood, 40, 0.5, 3)
    const { verdict, delta, interval, before: start } = compareSamples(before, after)
    expect(verdict).toBe('worse')
    expect(delta / start).toBeGreaterThan(0.35)
    expect(delta / start).toBeLessThan(0.65)
    expect(interval![0]).toBeLessThan(delta)
    expect(interval![1]).toBeGreaterThan(delta)
  })
})

test('swapped sides give the same difference with the other sign', () => {
  fc.assert(
    fc.property(fc.integer({ min: 6, max: 30 }), fc.nat(), (rounds, seed) => {
      const { before, after } = roundsOf('spikes', rounds, 0.1, seed)
      const [one, other] = [compareSamples(before, after), compareSamples(after, before)]
      expect(other.delta).toBeCloseTo(-one.delta, 6)
      expect(other.before).toBeCloseTo(one.after, 6)
      expect(one.after - one.before).toBeCloseTo(one.delta, 9)
      const opposite = { better: 'worse', worse: 'better' } as Readonly<Record<string, string>>
      // At the very edge of an interval two resamplings may differ.
      if (isTold(one.verdict) === isTold(other.verdict))
        expect(other.verdict).toBe(opposite[one.verdict] ?? one.verdict)
    }),
    { numRuns: 25 },
  )
})

test('the unit does not matter, and the same samples give the same answer', () => {
  const { before, after } = roundsOf('steps', 30, 0.08, 5)
  const [once, again] = [compareSamples(before, after), compareSamples(before, after)]
  expect(again).toEqual(once)
  const scaled = compareSamples(
    before.map((value) => value * 10),
    after.map((value) => value * 10),
  )
  expect(scaled.delta).toBeCloseTo(once.delta * 10, 6)
  expect(scaled.interval![0]).toBeCloseTo(once.interval![0] * 10, 3)
  expect(scaled.verdict).toBe(once.verdict)
})

test('it says what it is worth', () => {
  const random = randomFrom(2)
  const noisy = (level: number): number[] => Array.from({ length: 30 }, () => level * Math.exp(0.05 * normal(random)))
  expect(compareSamples(noisy(500), noisy(1000)).why).toMatch(
    /^±\d+ ms over 30 rounds; an effect of \d+ ms \(\d(\.\d)?%\) would be seen 9 times in 10$/,
  )
  expect(compareSamples(noisy(500), noisy(500)).why).toMatch(
    /^±\d+ ms over 30 rounds: if there is one, it is below \d+ ms \([\d.]+%\); an effect of \d+ ms \([\d.]+%\) would be seen 9 times in 10$/,
  )
})

test('a difference that is real and tiny is none', () => {
  const before = Array.from({ length: 30 }, (_, round) => 500 + (round % 5) / 10)
  const after = before.map((value) => value * 1.002)
  const { verdict, why } = compareSamples(before, after)
  expect(verdict).toBe('no difference that can be told')
  expect(why).toContain('is no more than two containers of one image can differ by')
})

test.each([
  [[], [], '0 rounds are too few to tell anything (6 are needed)'],
  [[1], [1, 2], '1 round is too few to tell anything (6 are needed)'],
  [[1, 2, 3, 4, 5, 0], [1, 2, 3, 4, 5, 6], 'a start took no time at all, or none that is a number'],
  [[1, 2, 3, 4, 5, 6], [1, 2, 3, Infinity, 5, 6], 'a start took no time at all, or none that is a number'],
])('%j and %j: not measurable', (before, after, why) => {
  expect(compareSamples(before, after)).toMatchObject({ verdict: 'not measurable', interval: null, why })
})

test('looks are few and far between, the order of a round is up to chance', () => {
  const looks: number[] = []
  for (let at = nextLook(0); at < 400; at = nextLook(at)) looks.push(at)
  expect(looks).toEqual([10, 14, 20, 28, 40, 56, 80, 114, 160, 226, 320])
  expect(nextLook(13)).toBe(14)
  const order = orderOf(1000, 1)
  expect(orderOf(1000, 1)).toEqual(order)
  expect(orderOf(1000, 2)).not.toEqual(order)
  expect(Math.abs(order.filter(Boolean).length - 500)).toBeLessThan(60)
})

test('sampling stops where the interval is narrow or the difference obvious, and not before', () => {
  const steady = Array.from({ length: 10 }, (_, round) => 500 + (round % 3))
  expect(isNarrowEnough(steady.slice(0, 5), steady.slice(0, 5))).toBe(false)
  expect(isNarrowEnough(steady, [...steady].reverse())).toBe(true)
  const noise = roundsOf('two speeds', 20, 0, 1)
  expect(isNarrowEnough(noise.before, noise.after)).toBe(false)
  const obvious = roundsOf('two speeds', 28, 2, 1)
  expect(isNarrowEnough(obvious.before, obvious.after)).toBe(true)
  expect(isNarrowEnough(noise.before, noise.after, { share: 0.5, milliseconds: 0 })).toBe(true)
})

test('one side alone: its median, with an interval that knows of slow spells', () => {
  expect(estimate([5])).toEqual({ median: 5, interval: [5, 5] })
  const { median, interval } = estimate(roundsOf('autocorrelation', 60, 0, 4).before)
  expect(interval[0]).toBeLessThan(median)
  expect(interval[1]).toBeGreaterThan(median)
})

test('workloads: the geometric mean of their ratios, each counting the same', () => {
  const random = randomFrom(3)
  const samples = (level: number): number[] => Array.from({ length: 15 }, () => level * Math.exp(0.01 * normal(random)))
  const before = [
    { name: 'short', samples: samples(10) },
    { name: 'long', samples: samples(1000) },
    { name: 'gone', samples: samples(5) },
  ]
  const after = [
    { name: 'long', samples: samples(500) },
    { name: 'short', samples: samples(10) },
  ]
  const { before: first, delta, verdict } = compareWorkloads(before, after)
  expect(first).toBeCloseTo(100, -1)
  expect(1 + delta / first).toBeCloseTo(Math.SQRT1_2, 1)
  expect(verdict).toBe('better')
  expect(compareWorkloads(before, [])).toMatchObject({
    verdict: 'not measurable',
    why: 'the two sides have no workload in common',
  })
})

describe('disturbances', () => {
  const levels = (count: number, level: (round: number) => number, noise = 0.02): Rounds => {
    const random = randomFrom(9)
    const side = (): number[] =>
      Array.from({ length: count }, (_, round) => level(round) * Math.exp(noise * normal(random)))
    return { before: side(), after: side() }
  }
  const said = ({ before, after }: Rounds): string => disturbancesOf(before, after).join(' ')

  test('a quiet machine is no news, nor is a difference between the sides', () => {
    const quiet = levels(50, () => 500)
    expect(said(quiet)).toBe('')
    expect(said({ ...quiet, after: quiet.after.map((value) => value * 3) })).toBe('')
    expect(disturbancesOf([1], [2])).toEqual([])
  })
  test('drift', () => {
    expect(said(levels(50, (round) => 517 + 4 * round))).toMatch(
      /^The machine drifted while measuring: the same start took 5\d\d ms at first and 6\d\d ms in the end;/,
    )
  })
  test('a step', () => {
    expect(said(levels(50, (round) => (round < 20 ? 500 : 650)))).toMatch(
      /^The machine became (29|30|31)% slower from round 2[0-2] of 50 on;/,
    )
    expect(said(levels(50, (round) => (round < 20 ? 650 : 500)))).toMatch(/faster from round 2[0-2] of/)
  })
  test('noise and spikes', () => {
    expect(said(levels(50, () => 500, 0.2))).toContain('The machine is noisy')
    const random = randomFrom(4)
    const spiky = levels(100, () => (random() < 0.1 ? 1500 : 500))
    expect(said(spiky)).toMatch(/^\d+ of 200 starts took more than twice the median\.$/)
  })
})
