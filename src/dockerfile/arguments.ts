import type { Span } from '../source/text.js'
import { dropFiller, FILLER, isSpace, joinLines } from './lines.js'
import type { Assignment, Flag, Piece } from './model.js'

/** The span without white space, continuations and dropped lines at its ends. */
export function trimSpan(text: string, span: Span, escape: string): Span {
  let { start, end } = span
  while (start < end && isBlank(text, start)) start++
  if (start >= end) return { start: end, end }
  while (isBlank(text, end - 1)) end--
  // Where neither end can be something that Docker drops, nothing needs to be joined.
  if (text[start] !== escape && text[end - 1] !== escape && !endsInComment(text, { start, end })) return { start, end }
  return trimJoined(joinLines(text, span, escape), span)
}

function trimJoined(joined: string, span: Span): Span {
  let start = 0
  let end = joined.length
  while (start < end && isBlank(joined, start)) start++
  while (end > start && isBlank(joined, end - 1)) end--
  return start === end ? { start: span.end, end: span.end } : { start: span.start + start, end: span.start + end }
}

/** Whether the last of several lines looks like a comment, which one behind a continuation is. */
function endsInComment(text: string, { start, end }: Span): boolean {
  let at = text.lastIndexOf('\n', end - 1) + 1
  if (at <= start) return false
  while (isBlank(text, at)) at++
  return text[at] === '#'
}

const FILLER_CODE = FILLER.charCodeAt(0)

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === FILLER_CODE || isSpace(code)
}

/** Splits at white space, quotes notwithstanding, as Docker does for FROM, COPY, USER, WORKDIR … */
export function splitBody(text: string, body: Span, escape: string): Piece[] {
  const joined = joinLines(text, body, escape)
  const words: Piece[] = []
  let start = -1
  for (let at = 0; at <= joined.length; at++) {
    if (at < joined.length && !isSpace(joined.charCodeAt(at))) {
      if (start < 0) start = at
    } else if (start >= 0) {
      pushPiece(words, joined.slice(start, at), body.start + start)
      start = -1
    }
  }
  return words
}

/** Filler at a word's ends is none of it; filler inside is where its two halves meet. */
function pushPiece(words: Piece[], raw: string, at: number): void {
  let start = 0
  let end = raw.length
  while (start < end && raw.charCodeAt(start) === FILLER_CODE) start++
  while (end > start && raw.charCodeAt(end - 1) === FILLER_CODE) end--
  if (start < end) words.push({ text: dropFiller(raw.slice(start, end)), span: { start: at + start, end: at + end } })
}

/** Reads the leading `--name=value` flags; answers with where they end. */
export function readFlags(text: string, span: Span, escape: string): { flags: Flag[]; end: number } {
  const flags: Flag[] = []
  let end = span.start
  // Most instructions have none: joining is left out where the first word can't be one.
  if (!/^[\s\\`]*(--|#)/.test(text.slice(span.start, Math.min(span.end, span.start + 200)))) return { flags, end }
  for (const { text: word, span: place } of scanWords(joinLines(text, span, escape), span.start, escape)) {
    if (!word.startsWith('--')) break
    end = place.end
    // A bare `--` ends them and is dropped.
    if (word === '--') break
    const equals = word.indexOf('=')
    flags.push({
      name: equals < 0 ? word.slice(2) : word.slice(2, equals),
      value: equals < 0 ? null : unquote(word.slice(equals + 1), escape),
      span: place,
    })
  }
  return { flags, end }
}

/**
 * Reads a JSON array of strings; null where it is none, text behind it included, and the shell form holds.
 * Source: moby/buildkit, frontend/dockerfile/parser/line_parsers.go, parseJSON (before dockerfile/1.10 text behind the
 * array was passed over).
 */
export function readExec(text: string, body: Span, escape: string): Piece[] | null {
  if (text[body.start] !== '[') return null
  const joined = joinLines(text, body, escape)
  const token = /[\s\uFFFF]*(?:("(?:[^"\\]|\\.)*")|([[\],]))/y
  const elements: Piece[] = []
  let expected: 'open' | 'first' | 'string' | 'separator' = 'open'
  for (;;) {
    const match = token.exec(joined)
    if (!match) return null
    const [, string, mark] = match
    if (string !== undefined) {
      if (expected !== 'first' && expected !== 'string') return null
      const value = parseJsonString(dropFiller(string))
      if (value === null) return null
      const end = body.start + token.lastIndex
      elements.push({ text: value, span: { start: end - string.length, end } })
      expected = 'separator'
    } else if (mark === '[' && expected === 'open') expected = 'first'
    else if (mark === ',' && expected === 'separator') expected = 'string'
    else if (mark === ']' && (expected === 'separator' || expected === 'first'))
      return /[^\s\uFFFF]/.test(joined.slice(token.lastIndex)) ? null : elements
    else return null
  }
}

function parseJsonString(literal: string): string | null {
  try {
    return JSON.parse(literal) as string
  } catch {
    return null
  }
}

/** Reads ENV, ARG and LABEL; `ENV name value` (one variable, old form) where the first word has no `=`. */
export function readAssignments(text: string, body: Span, escape: string, oldForm: boolean): Assignment[] {
  const joined = joinLines(text, body, escape)
  const words = scanWords(joined, body.start, escape)
  const [first, second] = words
  if (!first) return []
  if (oldForm && !first.text.includes('=')) {
    const span = { start: first.span.start, end: body.end }
    if (!second) return [{ name: first.text, value: null, span }]
    const text = dropFiller(joined.slice(second.span.start - body.start)).trimEnd()
    return [{ name: first.text, value: { text, span: { start: second.span.start, end: body.end } }, span }]
  }
  return words.map(({ text: word, span }) => {
    const equals = word.indexOf('=')
    if (equals < 0) return { name: word, value: null, span }
    // Names hold no filler in practice, so the value starts as far behind the word's start as in the joined word.
    const value = { text: word.slice(equals + 1), span: { start: span.start + equals + 1, end: span.end } }
    return { name: word.slice(0, equals), value, span }
  })
}

/** Splits at white space outside quotes, as Docker does for ENV, ARG, LABEL and flags. */
function scanWords(joined: string, offset: number, escape: string): Piece[] {
  const pattern =
    escape === '`'
      ? /(?:`[^]|'[^']*(?:'|$)|"(?:`[^]|[^"`])*(?:"|$)|[^\s'"`]|`$)+/g
      : /(?:\\[^]|'[^']*(?:'|$)|"(?:\\[^]|[^"\\])*(?:"|$)|[^\s'"\\]|\\$)+/g
  const words: Piece[] = []
  for (const match of joined.matchAll(pattern)) pushPiece(words, match[0], offset + match.index)
  return words
}

/** Takes quotes and escapes away without expanding anything. */
export function unquote(value: string, escape: string): string {
  let out = ''
  let quote = ''
  for (let i = 0; i < value.length; i++) {
    const char = value[i]!
    if (char === quote) quote = ''
    else if (!quote && (char === '"' || char === "'")) quote = char
    else if (char === escape && quote !== "'" && i + 1 < value.length) out += value[++i]!
    else out += char
  }
  return out
}
