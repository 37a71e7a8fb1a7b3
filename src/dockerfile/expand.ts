import { matchingPrefixes, matchingSuffixes } from './patterns.js'

/*
 * Values that may hold unknown pieces: a NUL stands for each. So `ENV PATH=/opt/venv/bin:$PATH` on an unknown base is
 * `/opt/venv/bin:␀`, and a rule can still see what it starts with.
 */

/** Stands for a piece of a value that can't be known. */
export const UNKNOWN = '\0'

export function isKnown(value: string): boolean {
  return !value.includes(UNKNOWN)
}

/** Longer values are cut to unknown: `ENV A=$A$A` a few dozen times would otherwise fill the memory. */
const MAXIMUM_LENGTH = 65_536

/** Patterns are taken off versions, platforms and paths, not off texts. */
const MAXIMUM_STRIPPED = 256

/** Defaults inside defaults beyond this are unknown. */
const MAXIMUM_DEPTH = 20

/** A variable's value; undefined where it isn't set. */
export type Lookup = (name: string) => string | undefined

/**
 * Expands variables and takes quotes and escapes away, as BuildKit does for instruction arguments.
 * Source: moby/buildkit, frontend/dockerfile/shell/lex.go.
 */
export function expand(text: string, lookup: Lookup, escape: string, depth = 0): string {
  if (depth > MAXIMUM_DEPTH) return UNKNOWN
  if (!/[$"'\\`]/.test(text)) return text
  const result = new Expander(text, lookup, escape, depth).run()
  return result.length > MAXIMUM_LENGTH ? UNKNOWN : result
}

class Expander {
  private at = 0

  constructor(
    private readonly text: string,
    private readonly lookup: Lookup,
    private readonly escape: string,
    private readonly depth: number,
  ) {}

  run(): string {
    let out = ''
    let quoted = false
    while (this.at < this.text.length) {
      const char = this.text[this.at]!
      if (char === this.escape) {
        // At the very end it escapes nothing and is dropped.
        const next = this.text[this.at + 1] ?? ''
        // Inside double quotes a backslash only escapes what is special there.
        out += quoted && next !== '' && !['"', '$', this.escape].includes(next) ? char + next : next
        this.at += 2
      } else if (char === '"') {
        quoted = !quoted
        this.at++
      } else if (char === "'" && !quoted) {
        const end = this.text.indexOf("'", this.at + 1)
        out += this.text.slice(this.at + 1, end < 0 ? undefined : end)
        this.at = end < 0 ? this.text.length : end + 1
      } else if (char === '$') out += this.variable()
      else {
        out += char
        this.at++
      }
    }
    return out
  }

  private variable(): string {
    // Positional and special parameters are never set here, and so are empty.
    const plain = /\$([A-Za-z_]\w*|\d+|[@*#?\-$!])/y
    plain.lastIndex = this.at
    const match = plain.exec(this.text)
    if (match) {
      this.at = plain.lastIndex
      return this.value(match[1]!) ?? ''
    }
    if (this.text[this.at + 1] !== '{') {
      this.at++
      return '$'
    }
    const end = closingBrace(this.text, this.at + 2, this.escape)
    if (end < 0) {
      this.at = this.text.length
      return UNKNOWN
    }
    const inner = this.text.slice(this.at + 2, end)
    this.at = end + 1
    const parts = /^(\w+|[@*#?\-$!])(?:(:?[-+?=]|##?|%%?|\/\/?)([^]*))?$/.exec(inner)
    if (!parts) return UNKNOWN
    const value = this.value(parts[1]!)
    if (parts[2] === undefined) return value ?? ''
    return applyOperation(value, parts[2], () => expand(parts[3]!, this.lookup, this.escape, this.depth + 1))
  }

  private value(name: string): string | undefined {
    return /^[A-Za-z_]/.test(name) ? this.lookup(name) : undefined
  }
}

/** The closing brace of `${`, nested ones, quotes and escapes passed over; -1 where there is none. */
function closingBrace(text: string, from: number, escape: string): number {
  let depth = 1
  let quote = ''
  for (let i = from; i < text.length; i++) {
    const char = text[i]!
    if (quote) {
      if (char === quote) quote = ''
      else if (char === escape && quote === '"') i++
    } else if (char === escape) i++
    else if (char === '$' && text[i + 1] === '{') {
      depth++
      i++
    } else if (char === '"' || char === "'") quote = char
    else if (char === '}' && --depth === 0) return i
  }
  return -1
}

/**
 * `${NAME<operator>operand}`. An unknown value counts as unset where a default is given: it is an ARG that nobody
 * must set, and the default is what the file says.
 */
export function applyOperation(value: string | undefined, operator: string, operand: () => string): string {
  const unset = value === undefined || value === UNKNOWN
  switch (operator) {
    case ':-':
    case ':=':
      return unset || value === '' ? operand() : value
    case '-':
    case '=':
      return unset ? operand() : value
    case ':+':
      return unset || value === '' ? '' : operand()
    case '+':
      return unset ? '' : operand()
    case ':?':
    case '?':
      return value ?? UNKNOWN
    case '#':
    case '##':
    case '%':
    case '%%':
      return value !== undefined && isKnown(value) ? strip(value, operator, operand()) : UNKNOWN
    default:
      return UNKNOWN
  }
}

/** Takes a shell pattern off a value's start (`#`) or end (`%`); doubled, the longest match. */
function strip(value: string, operator: string, pattern: string): string {
  if (value.length > MAXIMUM_STRIPPED || pattern.length > MAXIMUM_STRIPPED || !isKnown(pattern)) return UNKNOWN
  const front = operator.startsWith('#')
  const lengths = front ? matchingPrefixes(pattern, value) : matchingSuffixes(pattern, value)
  const length = (operator.length === 2 ? lengths.at(-1) : lengths[0]) ?? 0
  return front ? value.slice(length) : value.slice(0, value.length - length)
}
