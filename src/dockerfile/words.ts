import { applyOperation, UNKNOWN, type Lookup } from './expand.js'
import type { Argument } from './commands.js'
import { givenWords, type AllGiven } from './given.js'
import { expandBraces } from './path-patterns.js'
import type { ShellNode, ShellWord, WordPart } from './shell-model.js'

/** Longer values are unknown: `A=$A$A` a few dozen times would otherwise fill the memory. */
const MAXIMUM_LENGTH = 65_536

/** What a command substitution prints, as far as it is known; unknown otherwise. */
export type Substitute = (body: readonly ShellNode[]) => string

/** Expands words to their fields, in order. */
export function expandWords(
  words: readonly ShellWord[],
  lookup: Lookup,
  substitute?: Substitute,
  given: AllGiven = null,
): Argument[] {
  const fields: Argument[] = []
  for (const word of words) {
    if (isPlain(word)) fields.push({ value: word.parts[0].text, span: word.span })
    else fields.push(...expandFields(word, lookup, substitute, given))
  }
  return fields
}

type PlainWord = ShellWord & { readonly parts: readonly [WordPart & { readonly kind: 'literal' }] }

/** Whether a word, as most, is its one field as it stands. */
function isPlain(word: ShellWord): word is PlainWord {
  const { parts } = word
  const part = parts[0]
  if (parts.length !== 1 || part?.kind !== 'literal' || part.text.length > MAXIMUM_LENGTH) return false
  return part.quoted || (part.text !== '' && !part.text.includes('{'))
}

/** Expands a word to its fields: unquoted variables are split at white space, and vanish where they are empty. */
export function expandFields(
  word: ShellWord,
  lookup: Lookup,
  substitute: Substitute = () => UNKNOWN,
  given: AllGiven = null,
): readonly Argument[] {
  const handed = givenWords(word.parts, given, word.span)
  if (handed) return handed
  const fields: string[] = []
  let current = ''
  let written = false
  for (const part of word.parts) {
    const whole = partValue(part, lookup, substitute)
    const value = whole.length > MAXIMUM_LENGTH ? UNKNOWN : whole
    if (value !== '' || part.quoted) written = true
    const pieces = part.kind === 'literal' || part.quoted ? [value] : value.split(/\s+/)
    current = current.length > MAXIMUM_LENGTH ? UNKNOWN : current + pieces[0]!
    for (const piece of pieces.slice(1)) {
      fields.push(current)
      current = piece
    }
  }
  fields.push(current)
  const split = fields.length > 1 ? fields.filter((field) => field !== '') : fields
  // Bash alone does it; a build by another shell would look for what is called so, and fail.
  const kept = word.parts.some(isBraceList) ? split.flatMap(expandBraces) : split
  return written ? kept.map((value) => ({ value, span: word.span })) : []
}

/** `lib{pq,xml2}-dev`; quoted, and in what a variable holds, braces stay. */
function isBraceList(part: WordPart, _at: number, parts: readonly WordPart[]): boolean {
  const plain = part.kind === 'literal' && !part.quoted && /\{[^{}]*,[^{}]*\}/.test(part.text)
  return plain && !parts.some((other) => other.kind === 'literal' && other.quoted && other.text.includes('{'))
}

/** Expands a word to one value, as in an assignment. */
export function expandWhole(word: ShellWord, lookup: Lookup, substitute: Substitute = () => UNKNOWN): string {
  let out = ''
  for (const part of word.parts) {
    out += partValue(part, lookup, substitute)
    if (out.length > MAXIMUM_LENGTH) return UNKNOWN
  }
  return out
}

function partValue(part: WordPart, lookup: Lookup, substitute: Substitute): string {
  switch (part.kind) {
    case 'literal':
      return part.text
    case 'unknown':
      return UNKNOWN
    case 'substitution':
      return substitute(part.body)
    case 'variable': {
      const value = lookup(part.name)
      if (!part.operation) return value ?? (/^\w+$/.test(part.name) ? '' : UNKNOWN)
      const { operator, operand } = part.operation
      return applyOperation(value, operator, () => (operand ? expandWhole(operand, lookup, substitute) : ''))
    }
  }
}
