import { unquote } from './arguments.js'
import { dropFiller, FILLER, isSpace, joinLines, lineContinues } from './lines.js'
import type { Comment, Heredoc, Piece } from './model.js'
import type { Span } from '../source/text.js'

/*
 * Finds where directives, comments, instructions and their here-documents stand, as BuildKit does, line by line; what
 * stands inside an instruction is read by arguments.ts. Source: moby/buildkit, frontend/dockerfile/parser/parser.go
 * (Parse) and directives.go.
 */

export interface Scanned {
  /** The escape character. */
  readonly escape: string
  readonly directives: ReadonlyMap<string, Piece>
  readonly comments: readonly Comment[]
  readonly instructions: readonly ScannedInstruction[]
}

export interface ScannedInstruction {
  /** In capitals. */
  readonly keyword: string
  readonly keywordSpan: Span
  /** From the keyword to the last character, here-documents included. */
  readonly span: Span
  readonly heredocs: readonly Heredoc[]
}

const DIRECTIVE = /^#\s*(syntax|escape|check)\s*=\s*(\S(?:.*\S)?)\s*$/i
const TAKES_HEREDOCS = new Set(['RUN', 'COPY', 'ADD'])
const NO_HEREDOCS: readonly Heredoc[] = []

export function scan(text: string): Scanned {
  return new Scanner(text).run()
}

/** A line, and where its text starts and ends: both at its end where it is blank. */
interface Line extends Span {
  readonly first: number
  readonly last: number
}

class Scanner {
  private at = 0
  private escape = '\\'
  private readonly directives = new Map<string, Piece>()
  private readonly comments: Comment[] = []
  private readonly instructions: ScannedInstruction[] = []

  constructor(private readonly text: string) {}

  run(): Scanned {
    // Directives stand at the very top: the first line that is none ends them.
    for (let top = true; top && this.at < this.text.length;) {
      const from = this.at
      top = this.directive(this.line())
      if (!top) this.at = from
    }
    while (this.at < this.text.length) {
      const line = this.line()
      if (!this.passedOver(line)) this.instruction(line)
    }
    const { escape, directives, comments, instructions } = this
    return { escape, directives, comments, instructions }
  }

  /** The line that starts at the current place, without its ending; goes on to the next one. */
  private line(): Line {
    const start = this.at
    const newline = this.text.indexOf('\n', start)
    let end = newline < 0 ? this.text.length : newline
    this.at = newline < 0 ? end : newline + 1
    while (end > start && this.text[end - 1] === '\r') end--
    let first = start
    while (first < end && isSpace(this.text.charCodeAt(first))) first++
    let last = end
    while (last > first && isSpace(this.text.charCodeAt(last - 1))) last--
    return { start, end, first, last }
  }

  private directive({ end, first, last }: Line): boolean {
    if (this.text[first] !== '#') return false
    const match = DIRECTIVE.exec(this.text.slice(first, last))
    const name = match?.[1]?.toLowerCase()
    if (name === undefined || this.directives.has(name)) return false
    const value = match![2]!
    // Another escape character than these two fails the build.
    if (name === 'escape' && (value === '`' || value === '\\')) this.escape = value
    this.directives.set(name, { text: value, span: { start: first, end } })
    return true
  }

  /** Whether a line is a comment or blank: also inside an instruction, which it doesn't end. */
  private passedOver({ end, first, last }: Line): boolean {
    if (first === last) return true
    if (this.text[first] !== '#') return false
    this.comments.push({ text: this.text.slice(first + 1, last).trim(), span: { start: first, end } })
    return true
  }

  private instruction(from: Line): void {
    let start = -1
    let named = -1
    // Until white space ends it, the keyword may go on behind a continuation.
    let naming = true
    let last = from.last
    let end = last
    for (let line = from, open = true; ; line = this.line()) {
      if (line === from || !this.passedOver(line)) {
        open = lineContinues(this.text.slice(line.start, line.end), this.escape)
        last = line.last
        // The continuation itself is none of the keyword.
        const limit = open ? last - 1 : last
        const lead = start < 0 ? line.first : line.start
        let at = lead
        while (naming && at < limit && !isSpace(this.text.charCodeAt(at))) at++
        if (at > lead) {
          if (start < 0) start = lead
          named = at
        }
        naming = naming && (at > lead ? open && at === limit : start < 0)
      }
      if (line.last > line.first) end = line.last
      if (!open || this.at >= this.text.length) break
    }
    if (start < 0) return
    const keywordSpan = { start, end: named }
    const written = { start: from.start, end: last }
    const keyword = this.keyword(written, keywordSpan)
    const heredocs = this.readHeredocs(keyword, written)
    this.instructions.push({
      keyword,
      keywordSpan,
      span: { start, end: heredocs.length > 0 ? this.end : end },
      heredocs,
    })
  }

  private keyword(written: Span, { start, end }: Span): string {
    const plain = this.text.slice(start, end)
    if (!plain.includes(this.escape) && !plain.includes(FILLER)) return plain.toUpperCase()
    const joined = joinLines(this.text, written, this.escape)
    return dropFiller(/[^\s\uFFFF]\S*/.exec(joined)?.[0] ?? '').toUpperCase()
  }

  /** The end of the last here-document that was read. */
  private end = 0

  private readHeredocs(keyword: string, written: Span): readonly Heredoc[] {
    if (!TAKES_HEREDOCS.has(keyword) && keyword !== 'ONBUILD') return NO_HEREDOCS
    if (!this.text.slice(written.start, written.end).includes('<<')) return NO_HEREDOCS
    const joined = joinLines(this.text, written, this.escape)
    const trigger = keyword === 'ONBUILD' ? /^\s*\S+\s+(\S+)/.exec(dropFiller(joined))?.[1]?.toUpperCase() : keyword
    if (!TAKES_HEREDOCS.has(trigger ?? '')) return NO_HEREDOCS
    return openings(joined, written.start).map((opening) => ({ ...opening, body: this.heredocBody(opening) }))
  }

  /** Reads the lines up to the one that is the name; all that are left where there is none. */
  private heredocBody({ name, stripsTabs }: Opening): Span {
    const start = this.at
    let last = start
    while (this.at < this.text.length) {
      const { start: at, end } = this.line()
      const content = this.text.slice(at, end)
      this.end = end
      if ((stripsTabs ? content.replace(/^\t+/, '') : content) === name) return { start, end: last }
      last = end
    }
    this.end = this.text.length
    return { start, end: this.text.length }
  }
}

type Opening = Omit<Heredoc, 'body'>

/** A word: quotes kept, white space behind `<<` swallowed; a quote that isn't closed is a match of its own. */
const WORD = /(?:\\[^]|'[^']*'|"(?:\\[^]|[^"\\])*"|<<[ \t\r\uFFFF]*|[^\s'"\\<]|<|\\$)+|['"]/g

/** The `<<NAME` of an instruction. Source: heredocsFromLine in parser.go; an open quote makes it find none. */
function openings(joined: string, offset: number): Opening[] {
  const found: Opening[] = []
  for (const match of joined.matchAll(WORD)) {
    const word = match[0]
    if (word === "'" || word === '"') return []
    if (!word.includes('<<')) continue
    const lead = /^\uFFFF*/.exec(word)![0].length
    const heredoc = /^(\d*)<<(-?)\s*([^<]*)$/.exec(dropFiller(word))
    const name = unquote(heredoc?.[3] ?? '', '\\')
    if (!heredoc || name === '') continue
    const start = offset + match.index + lead
    const end = offset + match.index + trimmedLength(word)
    found.push({ name, stripsTabs: heredoc[2] === '-', quoted: /["']/.test(heredoc[3]!), opening: { start, end } })
  }
  return found
}

function trimmedLength(word: string): number {
  let end = word.length
  while (end > 0 && word[end - 1] === FILLER) end--
  return end
}
