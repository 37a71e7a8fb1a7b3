import type { Level } from '../../findings/finding.js'
import type { LinterAnswer } from '../../ports.js'
import { messageOf } from '../../findings/errors.js'
import { LinterFailed } from './process.js'

const LONGEST_MESSAGE = 500

/** What a linter calls a level, in this tool's words; null for none. */
export function levelOf(said: unknown): Level | null {
  if (said === 'error' || said === 'warning') return said
  return said === 'info' || said === 'style' ? 'notice' : null
}

/** A linter's text on one line, of a length that a comment can show. */
export function messageText(said: string): string {
  const text = said.replace(/\s+/g, ' ').trim()
  const short = text.length > LONGEST_MESSAGE ? `${text.slice(0, LONGEST_MESSAGE - 1)}…` : text
  return /[.!?…]$/.test(short) ? short : `${short}.`
}

/** JSON as it was read: nothing of its shape is believed. */
export type Json = Readonly<Record<string, unknown>>

/** @throws LinterFailed where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new LinterFailed('gave an answer that is no JSON')
  }
}

export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A list of objects. @throws LinterFailed where it is none. */
export function records(value: unknown): readonly Json[] {
  if (Array.isArray(value) && value.every(isRecord)) return value
  throw new LinterFailed('gave an answer of an unknown shape')
}

/** Turns a linter's failure into its answer. */
export async function answered(work: () => Promise<LinterAnswer>): Promise<LinterAnswer> {
  try {
    return await work()
  } catch (error) {
    return { failed: error instanceof LinterFailed ? error.message : `failed: ${messageOf(error)}` }
  }
}

/** Works on items two at a time, in order. */
export async function inPairs<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  let next = 0
  const worker = async (): Promise<void> => {
    while (next < items.length) {
      const index = next++
      results[index] = await work(items[index]!)
    }
  }
  await Promise.all([worker(), worker()])
  return results
}
