import { didYouMean } from './nearest.js'

/** A value as YAML gives it: maps keep their keys as they are, so that none collides with an object's own. */
export type Plain = string | number | boolean | null | readonly Plain[] | ReadonlyMap<string, Plain>

/** The steps from a value to one inside it. */
export type Path = readonly (string | number)[]

/** What is wrong with a value, and where inside it. */
export interface ValueProblem {
  readonly path: Path
  /** Whether the key itself is wrong, not what stands behind it. */
  readonly onKey: boolean
  readonly message: string
}

export type Result<T> = { readonly value: T } | { readonly problems: readonly ValueProblem[] }

/** A result with one problem, of the value itself unless a path says otherwise. */
export function wrong(message: string, path: Path = [], onKey = false): { readonly problems: readonly ValueProblem[] } {
  return { problems: [{ path, onKey, message }] }
}

/** Problems of a value as those of the one that it stands in. */
export function below(path: Path, problems: readonly ValueProblem[]): ValueProblem[] {
  return problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] }))
}

/** The message of a key that isn't one. */
export function unknownKey(key: string, known: readonly string[]): string {
  return `unknown key ${show(key)}; allowed: ${known.length > 0 ? known.join(', ') : 'none'}${didYouMean(key, known)}`
}

const LONGEST_SHOWN = 60

/** A value as messages show it: short, on one line, whatever a user wrote. */
export function show(value: Plain): string {
  if (value === null) return 'an empty value'
  if (isMap(value)) return 'a mapping'
  if (typeof value === 'object') return 'a list'
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value)
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN - 1)}…`
}

export function isMap(value: Plain): value is ReadonlyMap<string, Plain> {
  return value instanceof Map
}

export function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value)
}
