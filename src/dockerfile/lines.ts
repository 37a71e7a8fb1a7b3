import type { Span } from '../source/text.js'

/*
 * Docker joins an instruction's lines before it splits them: a line that ends with the escape character (white space
 * behind it allowed) goes on in the next one, and comment and blank lines in between are dropped. Everything here
 * keeps offsets: what Docker drops becomes filler of the same length.
 */

/** Stands for a character that Docker drops; a Unicode noncharacter, which no text should hold. */
export const FILLER = '\uFFFF'

/** The escape character at a line's end; doubled, it is none. Source: moby/buildkit, parser.go, lineContinuationRegex. */
function continuationOf(escape: string): RegExp {
  return escape === '`' ? /(?<!`)`[ \t]*\r?$/ : /(?<!\\)\\[ \t]*\r?$/
}

/** Whether a line, without its ending, goes on in the next one. */
export function lineContinues(line: string, escape: string): boolean {
  return continuationOf(escape).test(line)
}

/** The text of a span as Docker joins it, of the same length. */
export function joinLines(text: string, span: Span, escape: string): string {
  const continuation = continuationOf(escape)
  const whole = text.slice(span.start, span.end)
  if (!whole.includes('\n')) return whole
  let out = ''
  let at = span.start
  let continued = false
  while (at < span.end) {
    const newline = text.indexOf('\n', at)
    const end = newline < 0 || newline >= span.end ? span.end : newline
    const line = text.slice(at, end)
    const terminated = end < span.end
    if (continued && /^\s*(#|$)/.test(line)) out += FILLER.repeat(line.length + (terminated ? 1 : 0))
    else {
      const match = terminated ? continuation.exec(line) : null
      continued = match !== null
      if (match) out += line.slice(0, match.index) + FILLER.repeat(match[0].length + 1)
      else out += terminated ? line.replace(/\r$/, ' ') + '\n' : line
    }
    at = end + 1
  }
  return out
}

/** Joined text with the filler taken out: no longer of the same length. */
export function dropFiller(joined: string): string {
  return joined.includes(FILLER) ? joined.replaceAll(FILLER, '') : joined
}

/**
 * Joined text for a shell, of the same length: filler becomes spaces, or, where it stands inside a word, line
 * continuations, which the shell joins itself.
 */
export function fillForShell(joined: string): string {
  if (!joined.includes(FILLER)) return joined
  return joined.replace(/\uFFFF+/g, (filler, at: number) => {
    const inWord = /\S/.test(joined[at - 1] ?? ' ') && /\S/.test(joined[at + filler.length] ?? ' ')
    return inWord && filler.length % 2 === 0 ? '\\\n'.repeat(filler.length / 2) : ' '.repeat(filler.length)
  })
}
