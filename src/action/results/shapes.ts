/** Whose numbers are read. What a stranger's job left is numbers, and nothing that is shown as text. */
export interface Trust {
  readonly texts: boolean
}

/** Reads a part of a JSON document. @throws Malformed where it isn't what it should be */
export type Shape<T> = (value: unknown, trust: Trust) => T

export class Malformed extends Error {}

const LONGEST_TEXT = 10_000
const LARGEST = 1e15

/** A finite number. */
export const number: Shape<number> = (value) => {
  if (typeof value === 'number' && Math.abs(value) <= LARGEST) return value
  throw new Malformed('a number')
}

/** A whole number that isn't negative. */
export const count: Shape<number> = (value) => {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
  throw new Malformed('a whole number')
}

export const flag: Shape<boolean> = (value) => {
  if (typeof value === 'boolean') return value
  throw new Malformed('true or false')
}

/** Text, where it may be trusted; otherwise what stands for it. */
export function text(instead = ''): Shape<string> {
  return (value, { texts }) => {
    if (typeof value !== 'string') throw new Malformed('a text')
    return texts ? value.slice(0, LONGEST_TEXT) : instead
  }
}

/** Text of a form that can hold nothing but what it is for: trusted from anybody. */
export function form(pattern: RegExp): Shape<string> {
  return (value) => {
    if (typeof value === 'string' && pattern.test(value)) return value
    throw new Malformed(`a text of the form ${pattern.source}`)
  }
}

export function oneOf<const W extends string>(words: readonly W[]): Shape<W> {
  return (value) => {
    const word = words.find((one) => one === value)
    if (word === undefined) throw new Malformed(`one of ${words.join(', ')}`)
    return word
  }
}

export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return (value, trust) => (value === null ? null : shape(value, trust))
}

export function list<T>(shape: Shape<T>, most: number): Shape<readonly T[]> {
  return (value, trust) => {
    if (!Array.isArray(value) || value.length > most) throw new Malformed(`a list of at most ${most}`)
    return value.map((item: unknown) => shape(item, trust))
  }
}

/** A list of what is told in texts: a stranger's is empty. */
export function told<T>(shape: Shape<T>, most: number): Shape<readonly T[]> {
  const all = list(shape, most)
  return (value, trust) => (trust.texts ? all(value, trust) : [])
}

export const pair: Shape<readonly [number, number]> = (value, trust) => {
  if (!Array.isArray(value) || value.length !== 2) throw new Malformed('two numbers')
  return [number(value[0], trust), number(value[1], trust)]
}

/** An object with these properties; others are passed over. */
export function record<T extends object>(shapes: { readonly [Name in keyof T]-?: Shape<T[Name]> }): Shape<T> {
  return (value, trust) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Malformed('an object')
    const entries = Object.entries(shapes as Record<string, Shape<unknown>>).map(([name, shape]) => {
      try {
        return [name, shape((value as Readonly<Record<string, unknown>>)[name], trust)]
      } catch (error) {
        throw error instanceof Malformed ? new Malformed(`${name}: ${error.message}`) : error
      }
    })
    return Object.fromEntries(entries) as T
  }
}

/** One of two objects, told apart by a property that just the first has. */
export function either<A, B>(name: string, first: Shape<A>, second: Shape<B>): Shape<A | B> {
  return (value, trust) => {
    const isFirst = typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    return isFirst ? first(value, trust) : second(value, trust)
  }
}
