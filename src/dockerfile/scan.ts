import type { Span } from '../source/text.js'
import { unquote } from './arguments.js'
import { dropFiller, FILLER, joinLines, lineContinues } from './lines.js'
import type { Comment, Heredoc, Piece } from './model.js'

/*
 * Finds directives, comments, instructions and here-documents line by line, as BuildKit does.
 * Source: moby/buildkit, frontend/dockerfile/parser/parser.go (Parse) and directives.go.
 */

/** An instruction's place; what stands inside is read by arguments.ts. */
export interface ScannedInstruction {
  /** Upper case. */
  readonly keyword: string
  readonly keywordSpan: Span
  readonly span: Span
  readonly heredocs: readonly Heredoc[]
}

export interface Scan {
  readonly escape: string
  readonly directives: ReadonlyMap<string, Piece>
  readonly comments: readonly Comment[]
  readonly instructions: readonly ScannedInstruction[]
}

const DIRECTIVE = /^#\s*(syntax|escape|check)\s*=\s*(\S(?:.*\S)?)\s*$/i
const TAKES_HEREDOCS = new Set(['RUN', 'COPY', 'ADD'])

export function scan(text: string): Scan {
  return new Scanner(text).run()
}

class Scanner {
  private at = 0
  private escape = '\\'
  private readonly directives = new Map<string, Piece>()
  private readonly comments: Comment[] = []
  private readonly instructions: ScannedInstruction[] = []

  constructor(private readonly text: string) {}

  run(): Scan {
    // Directives stand at the very top: the first line that is none ends them.
    while (this.at < this.text.length && this.directive(this.line())) this.next()
    while (this.at < this.text.length) {
      const line = this.line()
      const blank = this.text.slice(line.start, line.end).trim() === ''
      if (this.comment(line) || blank) this.next()
      else this.instruction()
    }
    const { escape, directives, comments, instructions } = this
    return { escape, directives, comments, instructions }
  }

  /** The line that starts at the current place, without its ending. */
  private line(): Span {
    const newline = this.text.indexOf('\n', this.at)
    let end = newline < 0 ? this.text.length : newline
    while (end > this.at && this.text[end - 1] === '\r') end--
    return { start: this.at, end }
  }

  private next(): void {
    const newline = this.text.indexOf('\n', this.at)
    this.at = newline < 0 ? this.text.length : newline + 1
  }

  private directive({ start, end }: Span): boolean {
    const written = this.text.slice(start, end).trimStart()
    const match = DIRECTIVE.exec(written)
    const name = match?.[1]?.toLowerCase()
    if (!match || name === undefined || this.directives.has(name)) return false
    const value = match[2]!
    // Another escape character than these two fails the build.
    if (name === 'escape' && (value === '`' || value === '\\')) this.escape = value
    this.directives.set(name, { text: value, span: { start: end - written.length, end: end } })
    return true
  }

  private comment({ start, end }: Span): boolean {
    const written = this.text.slice(start, end).trimStart()
    if (!written.startsWith('#')) return false
    this.comments.push({ text: written.slice(1).trim(), span: { start: end - written.length, end } })
    return true
  }

  private instruction(): void {
    const from = this.at
    let end = from
    for (let open = true, first = true; open && this.at < this.text.length; first = false) {
      const line = this.line()
      const content = this.text.slice(line.start, line.end)
      // Comments and blank lines inside a continuation are passed over, and don't end it.
      if (!this.comment(line) && (first || content.trim() !== '')) {
        open = lineContinues(content, this.escape)
        end = line.start + content.trimEnd().length
      }
      this.next()
    }
    const joined = joinLines(this.text, { start: from, end }, this.escape)
    const match = /[^\s\uFFFF][^\s]*/.exec(joined)
    if (!match) return
    const start = from + match.index
    const written = match[0].replace(/\uFFFF+$/, '')
    const keyword = dropFiller(written).toUpperCase()
    const heredocs = this.heredocs(keyword, joined, from)
    if (heredocs.length > 0) end = this.end
    this.instructions.push({
      keyword,
      keywordSpan: { start, end: start + written.length },
      span: { start, end },
      heredocs,
    })
  }

  /** The end of the last here-document that was read. */
  private end = 0

  private heredocs(keyword: string, joined: string, offset: number): Heredoc[] {
    if (!joined.includes('<<')) return []
    const trigger = keyword === 'ONBUILD' ? /^\s*\S+\s+(\S+)/.exec(dropFiller(joined))?.[1]?.toUpperCase() : keyword
    if (!TAKES_HEREDOCS.has(trigger ?? '')) return []
    return openings(joined, offset).map((opening) => ({ ...opening, body: this.heredocBody(opening) }))
  }

  /** Reads the lines up to the one that is the name; all that are left where there is none. */
  private heredocBody({ name, stripsTabs }: Opening): Span {
    const start = Math.min(this.at, this.text.length)
    let last = start
    while (this.at < this.text.length) {
      const { start: at, end } = this.line()
      const content = this.text.slice(at, end)
      this.next()
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
