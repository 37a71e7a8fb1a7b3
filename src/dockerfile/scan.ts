import type { Span } from '../source/text.js'
import { unquote } from './arguments.js'
import { dropFiller, FILLER, joinLines, lineContinues } from './lines.js'
import type { Heredoc } from './model.js'

/*
 * Makes a skeleton of a Dockerfile for the parser: of the same length, with the comments and line structure as BuildKit
 * sees them, a mask for each keyword, arguments and here-documents blank. Read whole, dockerfile-ast takes an escaped backslash at
 * a line's end for a continuation and an unknown `# a=b` for a directive, overlooks `<< EOF`, needs half a minute
 * for a megabyte of flags, and reads each RUN's arguments three times; of a skeleton it reads just what it reads well.
 * Source: moby/buildkit, frontend/dockerfile/parser/parser.go (Parse) and directives.go.
 */

export interface Skeleton {
  readonly text: string
  /** The keywords, in capitals, by their offsets. */
  readonly keywords: ReadonlyMap<number, string>
  /** The here-documents of instructions, by the offset of their keyword, and where the last one ends. */
  readonly heredocs: ReadonlyMap<number, { readonly list: readonly Heredoc[]; readonly end: number }>
}

const DIRECTIVE = /^#\s*(syntax|escape|check)\s*=\s*(\S(?:.*\S)?)\s*$/i
/** Stands for each character of a keyword: of one that it knows, the parser reads the arguments too. */
const MASK = 'X'
const TAKES_HEREDOCS = new Set(['RUN', 'COPY', 'ADD'])

export function skeletonOf(text: string): Skeleton {
  return new Scanner(text).run()
}

class Scanner {
  private at = 0
  private escape = '\\'
  private readonly seen = new Set<string>()
  private readonly out: string[] = []
  private readonly keywords = new Map<number, string>()
  private readonly heredocs = new Map<number, { list: readonly Heredoc[]; end: number }>()

  constructor(private readonly text: string) {}

  run(): Skeleton {
    // Directives stand at the very top: the first line that is none ends them.
    while (this.at < this.text.length && this.directive(this.line())) this.keep()
    while (this.at < this.text.length) {
      const content = this.content(this.line())
      // A comment that looks like a directive would be one for the parser.
      if (isComment(content)) this.write(content.replace(/=/g, '-').replace(/[^\S ]/g, ' '))
      else if (content.trim() === '') this.write(' '.repeat(content.length))
      else this.instruction()
    }
    return { text: this.out.join(''), keywords: this.keywords, heredocs: this.heredocs }
  }

  /** The line that starts at the current place, without its ending. */
  private line(): Span {
    const newline = this.text.indexOf('\n', this.at)
    let end = newline < 0 ? this.text.length : newline
    while (end > this.at && this.text[end - 1] === '\r') end--
    return { start: this.at, end }
  }

  private content({ start, end }: Span): string {
    return this.text.slice(start, end)
  }

  /** Goes on to the next line, with this one written as `content` (of the same length). */
  private write(content: string): void {
    const newline = this.text.indexOf('\n', this.at)
    const next = newline < 0 ? this.text.length : newline + 1
    this.out.push(content, this.text.slice(this.at + content.length, next))
    this.at = next
  }

  private keep(): void {
    this.write(this.content(this.line()))
  }

  private directive(line: Span): boolean {
    const match = DIRECTIVE.exec(this.content(line).trimStart())
    const name = match?.[1]?.toLowerCase()
    if (name === undefined || this.seen.has(name)) return false
    // Another escape character than these two fails the build.
    if (name === 'escape' && (match![2] === '`' || match![2] === '\\')) this.escape = match![2]
    this.seen.add(name)
    return true
  }

  private instruction(): void {
    const from = this.at
    let end = from
    let start = -1
    // Until white space ends it, the keyword may go on behind a continuation.
    let naming = true
    for (let open = true, first = true; open && this.at < this.text.length; first = false) {
      const line = this.line()
      const content = this.content(line)
      // Comments and blank lines inside a continuation are passed over, and don't end it.
      if (!first && (isComment(content) || content.trim() === '')) {
        this.write(content.replace(/[^\S ]/g, ' '))
        continue
      }
      open = lineContinues(content, this.escape)
      end = line.start + content.trimEnd().length
      const lead = start < 0 ? content.length - content.trimStart().length : 0
      const named: number = naming ? nameAt(content, lead, open) : 0
      if (start < 0 && named > 0) start = line.start + lead
      naming = naming && (named === 0 ? start < 0 : open && lead + named === content.trimEnd().length - 1)
      const rest = masked(content.slice(lead + named))
      const written = ' '.repeat(lead) + MASK.repeat(named) + rest
      this.write(start < 0 ? ' '.repeat(content.length) : open ? reopened(written, this.escape) : written)
    }
    const joined = joinLines(this.text, { start: from, end }, this.escape)
    const keyword = /[^\s\uFFFF]\S*/.exec(joined)?.[0] ?? ''
    const name = dropFiller(keyword).toUpperCase()
    this.keywords.set(start, name)
    const list = this.readHeredocs(name, joined, from)
    if (list.length > 0) this.heredocs.set(start, { list, end: this.end })
  }

  /** The end of the last here-document that was read. */
  private end = 0

  private readHeredocs(keyword: string, joined: string, offset: number): Heredoc[] {
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
      this.write(' '.repeat(content.length))
      this.end = end
      if ((stripsTabs ? content.replace(/^\t+/, '') : content) === name) return { start, end: last }
      last = end
    }
    this.end = this.text.length
    return { start, end: this.text.length }
  }
}

/** How many characters of a keyword stand at a place of a line. */
function nameAt(content: string, from: number, open: boolean): number {
  const word = /\S*/y
  word.lastIndex = from
  const length = word.exec(content)![0].length
  // The continuation itself is none of it.
  return open && from + length === content.trimEnd().length ? length - 1 : length
}

function isComment(line: string): boolean {
  return line.trimStart().startsWith('#')
}

/** White space with an `x` where the text starts and ends: the less there is, the less the parser reads. */
function masked(text: string): string {
  const end = text.trimEnd().length
  const start = text.length - text.trimStart().length
  if (start >= end) return ' '.repeat(text.length)
  const middle = end - start > 1 ? `${' '.repeat(end - start - 2)}x` : ''
  return `${' '.repeat(start)}x${middle}${' '.repeat(text.length - end)}`
}

/** A masked line that goes on: its last character is the escape character again. */
function reopened(masked: string, escape: string): string {
  const end = masked.trimEnd().length
  return end === 0 ? masked : masked.slice(0, end - 1) + escape + masked.slice(end)
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
