/** A half-open range of UTF-16 offsets into one text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** 1-based line and column; columns count UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Lines and columns as reports give them: 1-based, `endLine` inclusive, `endColumn` exclusive. */
export interface Region {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** A file's text with its line starts, so that offsets and lines convert in O(log n). */
export class SourceText {
  private starts: number[] | null = null

  constructor(
    /** Path from the root of the workspace, with forward slashes. */
    readonly path: string,
    readonly text: string,
  ) {}

  slice(span: Span): string {
    return this.text.slice(span.start, span.end)
  }

  get lineCount(): number {
    return this.lineStarts().length
  }

  /** The text of a 1-based line, without its line ending; empty beyond the end. */
  line(number: number): string {
    const starts = this.lineStarts()
    const start = starts[number - 1]
    if (start === undefined) return ''
    return this.text.slice(start, starts[number] ?? this.text.length).replace(/\r?\n$/, '')
  }

  positionAt(offset: number): Position {
    const starts = this.lineStarts()
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - starts[low]! + 1 }
  }

  /** The offset of a position; beyond the text's end it is the text's length. */
  offsetAt({ line, column }: Position): number {
    const start = this.lineStarts()[line - 1]
    return start === undefined ? this.text.length : Math.min(start + column - 1, this.text.length)
  }

  /** The span of a region. */
  spanOf(region: Region): Span {
    return {
      start: this.offsetAt(region),
      end: this.offsetAt({ line: region.endLine, column: region.endColumn }),
    }
  }

  /** The region of a span; trailing line breaks are left out, so that a region never ends before a line's first column. */
  regionOf({ start, end }: Span): Region {
    let last = end
    while (last > start && (this.text[last - 1] === '\n' || this.text[last - 1] === '\r')) last--
    const from = this.positionAt(start)
    const to = this.positionAt(last)
    return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column }
  }

  /** The exact region of a span, line breaks included: what an edit needs. */
  exactRegionOf({ start, end }: Span): Region {
    const from = this.positionAt(start)
    const to = this.positionAt(end)
    return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column }
  }

  private lineStarts(): readonly number[] {
    if (this.starts) return this.starts
    const starts = [0]
    for (let at = this.text.indexOf('\n'); at >= 0; at = this.text.indexOf('\n', at + 1)) starts.push(at + 1)
    this.starts = starts
    return starts
  }
}

/** The ending that a new line in this text should have: its own first one. */
export function lineEndingOf(text: string): '\n' | '\r\n' {
  const at = text.indexOf('\n')
  return at > 0 && text[at - 1] === '\r' ? '\r\n' : '\n'
}

/** Whether two spans share at least one character, or touch at an insertion point. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
