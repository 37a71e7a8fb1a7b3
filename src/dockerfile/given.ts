import type { Span } from '../source/text.js'
import type { Argument } from './commands.js'
import { UNKNOWN, type Lookup } from './expand.js'
import type { WordPart } from './shell-model.js'

/** What a shell, or a function of it, was given to work on: `$0`, `$1`, … */
export interface Given {
  readonly value: string
  /** Where it is written; null: where it is used. */
  readonly span: Span | null
}

/** What a shell was given, with its name as the first; null where that isn't known, and the script's own look-up says it. */
export type AllGiven = readonly Given[] | null

/** A function's arguments; `$0` stays what it is. */
export function givenTo(args: readonly Argument[], around: AllGiven): AllGiven {
  return [around?.[0] ?? { value: UNKNOWN, span: null }, ...args.map(({ value }) => ({ value, span: null }))]
}

/** What `shift` leaves; in a branch that may not run nobody knows. */
export function shifted(given: AllGiven, [count]: readonly Argument[], conditional: boolean): AllGiven {
  const by = Number(count?.value ?? 1)
  if (given === null || conditional || !Number.isInteger(by)) return null
  return [given[0]!, ...given.slice(1 + by)]
}

/** The value of a positional or special parameter; undefined where it is none of these, or what was given isn't known. */
export function givenValue(given: AllGiven, name: string): string | undefined {
  if (given === null) return undefined
  if (name === '@' || name === '*') {
    return given
      .slice(1)
      .map(({ value }) => value)
      .join(' ')
  }
  if (name === '#') return String(given.length - 1)
  return /^\d+$/.test(name) ? (given[Number(name)]?.value ?? '') : undefined
}

/**
 * The words that `$@`, `$*` or a single parameter stands for, alone in its word: quoted as they were given, `"$*"` all in
 * one; unquoted each split at white space. Null where it is none of these.
 */
export function givenWords(parts: readonly WordPart[], given: AllGiven, place: Span): readonly Argument[] | null {
  const [part] = parts
  if (given === null || parts.length !== 1 || part?.kind !== 'variable' || part.operation !== null) return null
  const all = part.name === '@' || (part.name === '*' && !part.quoted)
  if (!all && !/^\d+$/.test(part.name)) return null
  const handed = all ? given.slice(1) : [given[Number(part.name)] ?? { value: '', span: null }]
  return handed.flatMap(({ value, span }) => {
    const words = part.quoted ? [value] : value.split(/\s+/).filter((word) => word !== '')
    return words.map((word) => ({ value: word, span: span ?? place }))
  })
}

/** A look-up that knows what was given. */
export function withGiven(given: AllGiven, lookup: Lookup): Lookup {
  return given === null ? lookup : (name) => givenValue(given, name) ?? lookup(name)
}
