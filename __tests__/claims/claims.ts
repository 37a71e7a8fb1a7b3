import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect } from '@jest/globals'

/** A row of docs/evidence.md. */
export interface Row {
  readonly text: number | string
  readonly says: string
  readonly measured: string
  readonly verdict: string
}

export interface Judgement {
  readonly rows: readonly Row[]
  readonly details: string
}

/** A claim as scripts/claims has it; its numbers are of its own making. */
export interface Claim {
  readonly name: string
  readonly title: string
  readonly judge: (numbers: unknown) => Judgement
}

/** A module of scripts/claims. */
export async function script<T>(name: string): Promise<T> {
  return (await import(pathToFileURL(path.resolve('scripts', 'claims', name)).href)) as T
}

/** A median in any unit, with an interval of so much to both sides. */
export function around(median: number, half: number): { median: number; interval: [number, number]; samples: number } {
  return { median, interval: [median - half, median + half], samples: 5 }
}

/** A difference as our command reports it. */
export function differing(delta: number, verdict: string, unit = 'ms'): object {
  const interval = unit === 'ms' ? [delta - 10, delta + 10] : null
  return { unit, before: 1000, after: 1000 + delta, delta, interval, samples: 10, verdict, why: '' }
}

export const { CLAIMS } = await script<{ CLAIMS: Claim[] }>('claims.mjs')

/** The verdicts of a claim by numbers, all of which must be told. */
export function judged(name: string, numbers: unknown): string[] {
  const { rows, details } = CLAIMS.find((one) => one.name === name)!.judge(numbers)
  for (const told of [details, ...rows.map(({ measured }) => measured)]) expect(told).not.toMatch(/undefined|NaN|null/)
  return rows.map(({ verdict }) => verdict)
}
