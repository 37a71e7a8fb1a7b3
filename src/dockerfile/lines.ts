import type { Span } from '../source/text.js'

/*
 * Docker joins an instruction's lines before it splits them: a line that ends with the escape character (white space
 * behind it allowed) goes on in the next one, and comment and blank lines in between are dropped. Everything here
 * keeps offsets: what Docker drops becomes filler of the same length.
 */

/** Stands for a character that Docker drops; a Unicode noncharacter, which no text should hold. */
export const FILLER = '\uFFFF'

const SPACE = /\s/

/** Whether a character is white space, as `\s` has it. */
export function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13)
  return code >= 160 && SPACE.test(String.fromCharCode(code))
}

/**
 * Where the escape character stands that a line ends with, white space behind it allowed; -1 without one. Doubled, it is
 * none. Source: moby/buildkit, parser.go, lineContinuationRegex.
 */
function continuationOf(line: string, escape: string): number {
  let at = line.length - 1
  if (line[at] === '\r') at--
  while (line[at] === ' ' || line[at] === '\t') at--
  return line[at] === escape && line[at - 1] !== escape ? at : -1
}

/** Whether a line, without its ending, goes on in the next one. */
export function lineContinues(line: string, escape: string): boolean {
  return continuationOf(line, escape) >= 0
}

/** Whether a line behind a continuation is dropped: a comment, or blank. */
function isDropped(line: string): boolean {
  let at = 0
  while (at < line.length && isSpace(line.charCodeAt(at))) at++
  return at === line.length || line[at] === '#'
}

/** The text of a span as Docker joins it, of the same length; carriage returns before line feeds are dropped too. */
export function joinLines(text: string, span: Span, escape: string): string {
  const whole = text.slice(span.start, span.end)
  if (!whole.includes('\n') && !whole.endsWith(escape)) return whole
  let out = ''
  let at = span.start
  let continued = false
  while (at < span.end) {
    const newline = text.indexOf('\n', at)
    const end = newline < 0 || newline >= span.end ? span.end : newline
    const line = text.slice(at, end)
    const ending = end < span.end ? '\n' : ''
    if (continued && isDropped(line)) out += FILLER.repeat(line.length + ending.length)
    else {
      // A span that ends inside a line says nothing about how that line ends.
      const kept = ending || endsLine(text, end) ? continuationOf(line, escape) : -1
      continued = kept >= 0
      if (continued) out += line.slice(0, kept) + FILLER.repeat(line.length - kept + ending.length)
      else if (ending && line.endsWith('\r')) out += line.slice(0, -1) + FILLER + ending
      else out += line + ending
    }
    at = end + 1
  }
  return out
}

function endsLine(text: string, at: number): boolean {
  return at >= text.length || text[at] === '\n' || (text[at] === '\r' && text[at + 1] === '\n')
}

/** Joined text with the filler taken out: no longer of the same length. */
export function dropFiller(joined: string): string {
  return joined.includes(FILLER) ? joined.replaceAll(FILLER, '') : joined
}

/** Where a place of a text without its filler is in the Dockerfile. */
export class Places {
  /** Where each run of text starts: in the text without filler, and in the Dockerfile. */
  private readonly starts: number[] = [0]
  private readonly offsets: number[]
  readonly text: string

  /** @param offset where the joined text starts in the Dockerfile */
  constructor(joined: string, offset: number) {
    this.offsets = [offset]
    this.text = dropFiller(joined)
    if (this.text.length === joined.length) return
    let dropped = 0
    for (const { 0: filler, index } of joined.matchAll(/\uFFFF+/g)) {
      this.starts.push(index - dropped)
      dropped += filler.length
      this.offsets.push(offset + index + filler.length)
    }
  }

  /** A range of the text as one of the Dockerfile: filler at its ends is none of it. */
  span(start: number, end: number): Span {
    const from = this.offsetOf(start)
    return { start: from, end: end > start ? this.offsetOf(end - 1) + 1 : from }
  }

  private offsetOf(place: number): number {
    let low = 0
    let high = this.starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.starts[middle]! <= place) low = middle
      else high = middle - 1
    }
    return this.offsets[low]! + place - this.starts[low]!
  }
}
