import { globProblem } from '../source/glob.js'
import { didYouMean } from './nearest.js'
import { isList, show, wrong, type Plain, type Result, type ValueProblem } from './plain.js'
import type { RuleSummary } from './rule-summary.js'

export type JsonSchema = Readonly<Record<string, unknown>>

/** A type of value: how it is read and checked, from a file or from text, and how editors and the documentation say it. */
export interface ValueType<T> {
  /** What is allowed, as the end of `allowed: `. */
  readonly allowed: string
  /** The same as single words, where it is a choice of them. */
  readonly words?: readonly string[]
  /** Reads a value of the configuration file. */
  read(value: Plain, rules: readonly RuleSummary[]): Result<T>
  /** The value that the text of an input or option stands for; `read` then judges it. */
  fromText(text: string, place: 'input' | 'option'): Plain
  schema(rules: readonly RuleSummary[]): JsonSchema
}

/** One of a few words. */
export function choice<const W extends string>(words: readonly W[]): ValueType<W> {
  const allowed = words.join(', ')
  return {
    allowed,
    words,
    read(value) {
      const word = words.find((candidate) => candidate === value)
      return word === undefined ? notAllowed(value, allowed, words) : { value: word }
    },
    fromText: (text) => text,
    schema: () => ({ type: 'string', enum: words }),
  }
}

/** On or off, written as in YAML 1.2. */
export function flag(): ValueType<boolean> {
  const words = ['true', 'false']
  const allowed = words.join(', ')
  return {
    allowed,
    words,
    read: (value) => (typeof value === 'boolean' ? { value } : notAllowed(value, allowed, words)),
    fromText: (text) =>
      /^(?:true|True|TRUE)$/.test(text) ? true : /^(?:false|False|FALSE)$/.test(text) ? false : text,
    schema: () => ({ type: 'boolean' }),
  }
}

/** A whole number in a range. */
export function count(minimum: number, maximum: number): ValueType<number> {
  const allowed = `a whole number from ${minimum} to ${maximum}`
  return {
    allowed,
    read: (value) =>
      typeof value === 'number' && Number.isInteger(value) && value >= minimum && value <= maximum
        ? { value }
        : notAllowed(value, allowed),
    fromText: (text) => (/^\d{1,15}$/.test(text) ? Number(text) : text),
    schema: () => ({ type: 'integer', minimum, maximum }),
  }
}

/** Text on one line. */
export function line(maximum: number): ValueType<string> {
  const allowed = `text on one line, at most ${maximum} characters`
  return {
    allowed,
    read: (value) =>
      typeof value === 'string' && /^\P{Cc}+$/u.test(value) && value.length <= maximum
        ? { value }
        : notAllowed(value, allowed),
    fromText: (text) => text,
    schema: () => ({ type: 'string', minLength: 1, maxLength: maximum, pattern: '^\\P{Cc}+$' }),
  }
}

/** The path of a file in the repository; `./` and doubled slashes are taken out. */
export function pathInside(): ValueType<string> {
  return insidePath('a path relative to the repository and inside it', null)
}

/** The path of a folder in the repository; `.` is its root. */
export function folderInside(): ValueType<string> {
  return insidePath('the path of a folder, relative to the repository and inside it', '.')
}

function insidePath(allowed: string, root: string | null): ValueType<string> {
  return {
    allowed,
    read(value) {
      if (typeof value !== 'string' || value === '' || /\p{Cc}/u.test(value)) return notAllowed(value, allowed)
      // Windows takes both slashes and a drive; what is a name with a backslash elsewhere isn't worth the doubt.
      const segments = value.split(/[/\\]/)
      if (/^[/\\]|^[A-Za-z]:/.test(value) || segments.includes('..')) return notAllowed(value, allowed)
      const clean = segments.filter((segment) => segment !== '' && segment !== '.').join('/') || root
      return clean === null ? notAllowed(value, allowed) : { value: clean }
    },
    fromText: (text) => text,
    schema: () => ({ type: 'string', minLength: 1 }),
  }
}

/** Globs over the repository's paths. `mustChoose`: those behind `!` alone would choose everything else. */
export function globs({ mustChoose = false } = {}): ValueType<readonly string[]> {
  const allowed = `a list of globs relative to the repository${mustChoose ? ', not all behind !' : ''}`
  return {
    allowed,
    read(value) {
      if (!isList(value)) return notAllowed(value, allowed)
      const problems: ValueProblem[] = []
      const chosen: string[] = []
      for (const [index, item] of value.entries()) {
        const glob = typeof item === 'string' && !/\p{Cc}/u.test(item)
        const problem = glob ? globProblem(item) : 'is not a glob'
        if (problem === null) chosen.push(item as string)
        else problems.push({ path: [index], onKey: false, message: `${show(item)} ${problem}; allowed: ${allowed}` })
      }
      if (problems.length > 0) return { problems }
      if (mustChoose && chosen.length > 0 && chosen.every((glob) => glob.startsWith('!')))
        return wrong(`nothing but globs behind ! would choose everything else; allowed: ${allowed}`)
      return { value: chosen }
    },
    fromText: listFromText,
    schema: () => ({
      type: 'array',
      items: { type: 'string', pattern: '^\\P{Cc}+$' },
      ...(mustChoose && { anyOf: [{ maxItems: 0 }, { contains: { pattern: '^[^!]' } }] }),
    }),
  }
}

/** A list in an input has one item a line, with comments; in an option it stands between commas. */
export function listFromText(text: string, place: 'input' | 'option'): readonly string[] {
  const items = text.split(place === 'input' ? /\r\n|\r|\n/ : ',').map((item) => item.trim())
  return items.filter((item) => item !== '' && !(place === 'input' && item.startsWith('#')))
}

export function notAllowed(value: Plain, allowed: string, words: readonly string[] = []): Result<never> {
  const guess = typeof value === 'string' ? didYouMean(value, words) : ''
  return wrong(`${show(value)} is not allowed; allowed: ${allowed}${guess}`)
}
