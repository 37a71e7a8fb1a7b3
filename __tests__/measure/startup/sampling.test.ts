import { describe, expect, test } from '@jest/globals'
import type { NotMeasurable } from '../../../src/findings/measurement.js'
import type { Sample } from '../../../src/measure/startup/answers.js'
import { sampleStarts, type Sampling } from '../../../src/measure/startup/sampling.js'
import type { MeasuredStart, StartSide } from '../../../src/measure/startup/side.js'
import { summaryOf } from '../../../src/measure/startup/import-side.js'
import { randomFrom } from '../../../src/measure/statistics/random.js'

/** A clock that runs as long as what is started takes, and sides on it. */
class Bench {
  time = 0
  readonly order: string[] = []
  readonly pauses: number[] = []

  side(name: string, wall: () => number | NotMeasurable, startsToFinish = 0): StartSide {
    return {
      name,
      what: name,
      quantity: 'import',
      python: null,
      startsToFinish,
      sample: (pause) => {
        const taken = wall()
        this.order.push(name)
        this.pauses.push(pause)
        if (typeof taken !== 'number') return Promise.resolve(taken)
        this.time += taken
        return Promise.resolve(sampleOf(taken))
      },
      finish: (samples): Promise<MeasuredStart> => {
        const none = { modulesImported: null, modulesCompiled: null, modules: [] }
        const startup = { quantity: 'import' as const, what: name, ...summaryOf(samples), ...none }
        return Promise.resolve({ startup, imported: [], notes: [] })
      },
      close: () => Promise.resolve(),
    }
  }

  sampling(changes: Partial<Sampling> = {}): Sampling {
    return { budget: 60_000, seed: 7, now: () => this.time, ...changes }
  }
}

function sampleOf(wall: number): Sample {
  return { wall, cpu: wall / 2, peak: 1000, throttled: null, written: 0, others: [], lost: [] }
}

/** Times around a middle, with noise of this share. */
function noisy(middle: number, share: number, seed: number): () => number {
  const random = randomFrom(seed)
  return () => middle * (1 + share * (random() + random() + random() - 1.5))
}

function samplesOf(measured: MeasuredStart | NotMeasurable | undefined): readonly number[] {
  if (!measured || 'notMeasurable' in measured) throw new Error('not measured')
  return measured.startup.samples
}

describe('sampling', () => {
  test('each side once a round, the order by chance and by the seed alone', async () => {
    const run = async (seed: number) => {
      const bench = new Bench()
      const sides = [
        bench.side('a', noisy(500, 0.2, 1)),
        bench.side('b', noisy(500, 0.2, 2)),
        bench.side('c', noisy(500, 0.2, 3)),
      ]
      await sampleStarts(sides, bench.sampling({ seed, budget: 40_000 }))
      return bench.order
    }
    const order = await run(1)
    const rounds = Array.from({ length: order.length / 3 }, (_, at) => order.slice(3 * at, 3 * at + 3))
    for (const round of rounds) expect([...round].sort()).toEqual(['a', 'b', 'c'])
    expect(new Set(rounds.map((round) => round.join(''))).size).toBeGreaterThan(3)
    expect(await run(1)).toEqual(order)
    expect(await run(2)).not.toEqual(order)
  })

  test('quiet sides take few rounds, noisy ones all of the time', async () => {
    const quiet = new Bench()
    const [first] = await sampleStarts(
      [quiet.side('a', noisy(500, 0.01, 1)), quiet.side('b', noisy(510, 0.01, 2))],
      quiet.sampling(),
    )
    expect(samplesOf(first)).toHaveLength(10)
    const loud = new Bench()
    const sides = [loud.side('a', noisy(500, 0.5, 1)), loud.side('b', noisy(510, 0.5, 2))]
    await sampleStarts(sides, loud.sampling({ budget: 20_000 }))
    expect(loud.time).toBeGreaterThan(18_000)
    expect(loud.time).toBeLessThan(22_500)
  })

  test('the time covers the runs that finish a side', async () => {
    const bench = new Bench()
    await sampleStarts(
      [bench.side('a', noisy(1000, 0.5, 1), 3), bench.side('b', noisy(1000, 0.5, 2), 3)],
      bench.sampling({ budget: 40_000 }),
    )
    expect(bench.time).toBeLessThan(40_000 - 6 * 500)
  })

  test.each([
    // With fewer no verdict is possible.
    ['slow starts are taken nine times', 2000, 9],
    // Four times the budget, and no more.
    ['very slow ones as often as patience lasts', 9000, 4],
  ])('%s, whatever the budget', async (_, wall, times) => {
    const bench = new Bench()
    const sides = [bench.side('a', () => wall), bench.side('b', () => wall)]
    const measured = await sampleStarts(sides, bench.sampling({ budget: 10_000 }))
    expect(measured.map((one) => samplesOf(one).length)).toEqual([times, times])
  })

  test('a side that fails is out, and the others go on', async () => {
    const bench = new Bench()
    let starts = 0
    const failing = bench.side('a', () => (++starts < 4 ? 500 : { notMeasurable: 'OSError' }))
    const [a, b] = await sampleStarts([failing, bench.side('b', noisy(500, 0.01, 2))], bench.sampling())
    expect(a).toEqual({ notMeasurable: 'OSError' })
    expect(samplesOf(b)).toHaveLength(10)
    expect(starts).toBe(4)
    const none = bench.side('c', () => ({ notMeasurable: 'KeyError' }))
    expect(await sampleStarts([none], bench.sampling())).toEqual([{ notMeasurable: 'KeyError' }])
  })

  test('below one processor starts wait a random part of a slice', async () => {
    const bench = new Bench()
    await sampleStarts([bench.side('a', noisy(500, 0.01, 1))], bench.sampling({ cpus: 0.25 }))
    expect(new Set(bench.pauses).size).toBe(bench.pauses.length)
    expect(bench.pauses.every((pause) => pause >= 0 && pause < 100)).toBe(true)
    const whole = new Bench()
    await sampleStarts([whole.side('a', noisy(500, 0.01, 1))], whole.sampling())
    expect(new Set(whole.pauses)).toEqual(new Set([0]))
  })
})
