import type { Argument } from '../commands.js'
import { isKnown } from '../expand.js'
import { memoize } from '../memo.js'
import type { Span } from '../../source/text.js'

/** How a command line tool writes its options. Names are long ones with their dashes; aliases lead to them. */
export interface OptionSyntax {
  /** Options that take a value: `--name value`, `--name=value`. */
  readonly valued: readonly string[]
  /** Needed where beginnings count: what is unknown else is taken for a flag. */
  readonly flags: readonly string[]
  /** Short ones, and other spellings. */
  readonly aliases: Readonly<Record<string, string>>
  /** Unambiguous beginnings of long options count (Python's optparse and argparse). */
  readonly abbreviates: boolean
  /** Whether what stands behind the first operand belongs to another program. */
  readonly stopsAtOperand?: boolean
}

/** Options by their names, the one that the others stand for first: `--requirement -r`. */
interface Names {
  readonly valued?: readonly string[]
  readonly flags?: readonly string[]
}

/** A tool's options; its flags with a single name may be left out where beginnings don't count. */
export function syntax({ abbreviates = false, ...names }: Names & { readonly abbreviates?: boolean }): OptionSyntax {
  return extend({ valued: [], flags: [], aliases: {}, abbreviates }, names)
}

/** The options of a subcommand, with those that it shares; a short name may stand for another one here. */
export function extend(shared: OptionSyntax, { valued = [], flags = [] }: Names): OptionSyntax {
  const split = [...valued, ...flags].map((names) => names.split(' '))
  const first = (names: string): string => names.split(' ')[0]!
  const aliases = split.flatMap(([name, ...others]) => others.map((other) => [other, name!] as const))
  return {
    ...shared,
    valued: [...shared.valued, ...valued.map(first)],
    flags: [...shared.flags, ...flags.map(first)],
    aliases: { ...shared.aliases, ...Object.fromEntries(aliases) },
  }
}

/** A subcommand that starts another program: what stands behind the first operand is that one's. */
export function starting(own: OptionSyntax): OptionSyntax {
  return { ...own, stopsAtOperand: true }
}

/** One option as given. */
export interface GivenOption {
  readonly name: string
  /** Null for flags, and where the value is missing. */
  readonly value: string | null
  /** The option with its value. */
  readonly span: Span
}

/** The options of one call. */
export class Options {
  constructor(private readonly given: readonly GivenOption[]) {}

  has(...names: readonly string[]): boolean {
    return this.given.some(({ name }) => names.includes(name))
  }

  /** The last one given, which wins. */
  get(...names: readonly string[]): GivenOption | undefined {
    return this.given.findLast(({ name }) => names.includes(name))
  }

  all(...names: readonly string[]): GivenOption[] {
    return this.given.filter(({ name }) => names.includes(name))
  }

  /** With those that follow. */
  and(later: Options): Options {
    return new Options([...this.given, ...later.given])
  }
}

/** Splits arguments into options and operands; options may stand behind operands, and nothing is one behind `--`. */
export function parseOptions(
  args: readonly Argument[],
  own: OptionSyntax,
): { options: Options; operands: readonly Argument[] } {
  const given: GivenOption[] = []
  const operands: Argument[] = []
  const valued = valuedOf(own)
  for (let at = 0; at < args.length; at++) {
    const { value, span } = args[at]!
    if (value === '--') {
      operands.push(...args.slice(at + 1))
      break
    }
    if (!/^-./.test(value) || !isKnown(nameIn(value))) {
      operands.push(args[at]!)
      if (!own.stopsAtOperand) continue
      operands.push(...args.slice(at + 1))
      break
    }
    const equals = value.startsWith('--') ? value.indexOf('=') : -1
    const written = equals < 0 ? value : value.slice(0, equals)
    for (const { name, rest } of resolve(written, own, valued)) {
      if (equals >= 0) given.push({ name, value: value.slice(equals + 1), span })
      else if (rest !== null) given.push({ name, value: rest, span })
      else if (valued.get(name)) {
        const next = args[++at]
        given.push({ name, value: next?.value ?? null, span: { start: span.start, end: next?.span.end ?? span.end } })
      } else given.push({ name, value: null, span })
    }
  }
  return { options: new Options(given), operands }
}

/** What stands before the first `=`. */
function nameIn(value: string): string {
  const equals = value.indexOf('=')
  return equals < 0 ? value : value.slice(0, equals)
}

/** Whether each option that a tool knows takes a value, by its name. */
const valuedOf = memoize((own: OptionSyntax): ReadonlyMap<string, boolean> => {
  const flags = own.flags.map((name) => [name, false] as const)
  return new Map([...flags, ...own.valued.map((name) => [name, true] as const)])
})

/** Full names of what was written: an alias, a beginning, a bundle of short options with a value at its end. */
function resolve(
  written: string,
  own: OptionSyntax,
  valued: ReadonlyMap<string, boolean>,
): { name: string; rest: string | null }[] {
  const name = own.aliases[written] ?? written
  if (valued.has(name)) return [{ name, rest: null }]
  if (written.startsWith('--')) return [{ name: own.abbreviates ? lengthened(written, own) : name, rest: null }]
  const options: { name: string; rest: string | null }[] = []
  for (let at = 1; at < written.length; at++) {
    const short = `-${written[at]!}`
    const one = own.aliases[short] ?? short
    if (valued.get(one)) {
      const rest = written.slice(at + 1)
      options.push({ name: one, rest: rest === '' ? null : rest.replace(/^=/, '') })
      break
    }
    options.push({ name: one, rest: null })
  }
  return options
}

/** The one option that begins so; what was written where there are none or several. */
function lengthened(written: string, own: OptionSyntax): string {
  const every = [...own.valued, ...own.flags, ...Object.keys(own.aliases)]
  const longer = every.filter((option) => option.startsWith(written)).map((option) => own.aliases[option] ?? option)
  return new Set(longer).size === 1 ? longer[0]! : written
}
