import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { randomFrom, type Random } from '../../../src/measure/statistics/random.js'

/** Rounds of two sides, in milliseconds. */
export interface Rounds {
  readonly before: readonly number[]
  readonly after: readonly number[]
}

export interface Recorded extends Rounds {
  readonly name: string
  /** How it was recorded, where that isn't as usual. */
  readonly note: string
}

const folder = path.join(import.meta.dirname, 'recorded')

/** Starts of one and the same import that scripts/record-samples.mjs took in turns, on machines of all moods. */
export const RECORDED: readonly Recorded[] = readdirSync(folder)
  .sort()
  .map((file) => {
    const { note, before, after } = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Recorded
    return { name: path.basename(file, '.json'), note, before, after }
  })

/**
 * A stretch of what was recorded, as if the coin had fallen differently in each round, with `after` slowed down.
 * @param effect 0.05: by 5%
 */
export function windowOf({ before, after }: Rounds, rounds: number, effect: number, random: Random): Rounds {
  const from = Math.floor(random() * (before.length - rounds + 1))
  return mixed(before.slice(from, from + rounds), after.slice(from, from + rounds), effect, random)
}

/** The times of one image on a machine of some mood, in the order in which they are taken; around 500 ms. */
export const MOODS: Readonly<Record<string, (random: Random, count: number) => number[]>> = {
  'a heavy tail to the right': (random, count) => times(count, () => 460 + 40 * Math.exp(0.9 * normal(random))),
  'drift from 517 to 709 ms': (random, count) =>
    times(count, (index) => (517 + (192 * index) / count) * Math.exp(0.05 * normal(random))),
  steps: (random, count) => {
    let level = 500
    return times(count, () => {
      if (random() < 0.03) level = 450 + random() * 300
      return level * Math.exp(0.05 * normal(random))
    })
  },
  spikes: (random, count) =>
    times(count, () => 500 * Math.exp(0.05 * normal(random)) * (random() < 0.08 ? 1 + 3 * random() : 1)),
  autocorrelation: (random, count) => {
    let slow = 0
    return times(count, () => {
      slow = 0.8 * slow + 0.06 * normal(random)
      return 500 * Math.exp(slow + 0.03 * normal(random))
    })
  },
  'two speeds': (random, count) => times(count, () => (random() < 0.35 ? 640 : 500) * Math.exp(0.03 * normal(random))),
}

/** Rounds on a machine of that mood. */
export function roundsOf(mood: string, rounds: number, effect: number, seed: number): Rounds {
  const random = randomFrom(seed)
  const taken = MOODS[mood]!(random, 2 * rounds)
  const half = (parity: number): number[] => taken.filter((_, index) => index % 2 === parity)
  return mixed(half(0), half(1), effect, random)
}

function mixed(first: readonly number[], second: readonly number[], effect: number, random: Random): Rounds {
  const swapped = first.map(() => random() < 0.5)
  return {
    before: first.map((value, round) => (swapped[round]! ? second[round]! : value)),
    after: second.map((value, round) => (swapped[round]! ? first[round]! : value) * (1 + effect)),
  }
}

function times(count: number, make: (index: number) => number): number[] {
  return Array.from({ length: count }, (_, index) => make(index))
}

export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}
