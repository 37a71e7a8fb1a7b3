import { parseArgs } from 'node:util'
import { didYouMean } from '../config/nearest.js'
import { UserError } from '../findings/errors.js'
import { addTo } from '../source/groups.js'

/** An option: what its value is called in the help; null where it takes none. */
export interface Option {
  readonly value: string | null
  /** What it means without a value; then a value follows `=` only. */
  readonly bare?: string
  /** Whether it may come several times, and each of its values counts. */
  readonly many?: boolean
  readonly description: string
}

export type Options = Readonly<Record<string, Option>>

export interface Arguments {
  /** The last value of each option that was given, or all of them in order; `true` for one without a value. */
  readonly values: Readonly<Record<string, string | true | readonly string[]>>
  readonly positionals: readonly string[]
}

const SHORT: Readonly<Record<string, string>> = { h: 'help' }

/**
 * Reads a command's arguments.
 * @throws UserError that names the option, and the nearest known one.
 */
export function readArguments(args: readonly string[], options: Options): Arguments {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(options).map(([name, { value, bare }]) => {
        const short = Object.keys(SHORT).find((letter) => SHORT[letter] === name)
        const type = value === null || bare !== undefined ? 'boolean' : 'string'
        return [name, { type, ...(short && { short }) } as const]
      }),
    ),
    // What is wrong is said below, in this tool's words.
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const values: Record<string, string | true | readonly string[]> = {}
  const many = new Map<string, string[]>()
  const positionals: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind !== 'option') continue
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined
    if (!option) {
      const known = Object.keys(options).map((name) => `--${name}`)
      throw new UserError(`unknown option ${token.rawName}${didYouMean(token.rawName, known) || hint(known)}`)
    }
    if (option.value === null) {
      if (token.value !== undefined) throw new UserError(`option --${token.name} takes no value`)
      values[token.name] = true
    } else if (option.bare !== undefined) values[token.name] = token.value ?? option.bare
    else {
      // A value that looks like an option is one that was forgotten; behind = it is meant.
      const forgotten = token.value === undefined || (!token.inlineValue && /^-./.test(token.value))
      if (forgotten) throw new UserError(`option --${token.name} needs a value: ${option.value}`)
      const value = token.value
      if (option.many) addTo(many, token.name, value)
      values[token.name] = many.get(token.name) ?? value
    }
  }
  return { values, positionals }
}

function hint(known: readonly string[]): string {
  return `; allowed: ${known.join(', ')}`
}
