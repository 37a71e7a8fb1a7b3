import { focused, LEVELS, type Finding, type Level } from '../findings/finding.js'
import type { Measurement } from '../findings/measurement.js'
import type { Review } from '../findings/review.js'
import { logLine } from './annotations.js'
import { evidencePhrases } from './evidence.js'
import { blocksOf, diffLines, offeredFix, type Sources } from './fix.js'
import { headline, plural } from './labels.js'
import { hyperlink } from './hyperlinks.js'
import { clip, visible } from './markdown.js'
import { measuredText } from './measured/text.js'

export interface TextOptions {
  readonly sources: Sources
  /** Whether to colour it for a terminal. */
  readonly colours: boolean
  /** Whether rules are links to their pages, for terminals that take them; their addresses are written out otherwise. */
  readonly hyperlinks?: boolean
  /** How a path is shown, e.g. from the folder that one stands in. */
  readonly display?: (path: string) => string
}

type Colour = 'bold' | 'dim' | 'red' | 'yellow' | 'blue' | 'green'
const CODES: Record<Colour, number> = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34 }
const OF_LEVEL: Record<Level, Colour> = { error: 'red', warning: 'yellow', notice: 'blue' }

/** Columns of a source line shown at most; more is cut around the place. */
const WIDTH = 160
const MAXIMUM_DIFF = 30

/** Lines of a part: what one writes at once. */
const PART = 1000

/** The review for a terminal: new findings with their lines, those already there in a line each, problems, a total. */
export function toText(review: Review, options: TextOptions): string {
  return [...textParts(review, options)].join('')
}

/** The same in parts, made as they are asked for: of a large repository the whole text is larger than all it tells of. */
export function* textParts(review: Review, options: TextOptions): Generator<string, void> {
  let lines: string[] = []
  let isFirst = true
  for (const block of blocksOfText(review, new Printer(options))) {
    let isEmpty = true
    for (const line of block) {
      if (isEmpty && !isFirst) lines.push('')
      isEmpty = false
      isFirst = false
      lines.push(logLine(line))
      if (lines.length < PART) continue
      yield `${lines.join('\n')}\n`
      lines = []
    }
  }
  if (lines.length > 0) yield `${lines.join('\n')}\n`
}

/** Blocks of lines, with an empty line between them. */
function* blocksOfText(review: Review, printer: Printer): Generator<Iterable<string>, void> {
  const findings = review.findings.toSorted(byFocus)
  for (const finding of findings) if (finding.new) yield printer.finding(focused(finding))
  for (const measurement of review.measurements)
    yield measuredText(measurement, oneLine, (colour, value) => printer.paint(colour, value))
  yield alreadyThere(findings, printer)
  yield review.problems.map(({ path, message }) => printer.problem(path, message))
  if (review.suppressed.length > 0)
    yield [`${plural(review.suppressed.length, 'finding')} ignored by comments in the files`]
  yield [printer.paint('bold', `${headline(review)}.`)]
}

function* alreadyThere(findings: readonly Finding[], printer: Printer): Generator<string, void> {
  let isFirst = true
  for (const finding of findings) {
    if (finding.new) continue
    if (isFirst) yield 'Already there:'
    isFirst = false
    yield `  ${printer.oneLine(focused(finding))}`
  }
}

/** By the place to look at, the worst first. */
function byFocus(a: Finding, b: Finding): number {
  const [one, other] = [a.focus ?? a, b.focus ?? b]
  return (
    compare(a.path, b.path) ||
    one.line - other.line ||
    one.column - other.column ||
    LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level)
  )
}

/** What was measured of finished images, for a terminal. */
export function measurementText(measurement: Measurement, colours: boolean): string {
  const printer = new Printer({ sources: () => null, colours })
  const lines = measuredText(measurement, oneLine, (colour, value) => printer.paint(colour, value))
  return `${lines.map(logLine).join('\n')}\n`
}

class Printer {
  private last: { readonly path: string; readonly shown: string } | null = null

  constructor(private readonly options: TextOptions) {}

  paint(colour: Colour, value: string): string {
    return this.options.colours && value !== '' ? `\u001b[${CODES[colour]}m${value}\u001b[0m` : value
  }

  path(path: string): string {
    // Findings come path by path.
    if (this.last?.path !== path) this.last = { path, shown: oneLine(this.options.display?.(path) ?? path) }
    return this.last.shown
  }

  problem(path: string, message: string): string {
    return `${path === '' ? '' : `${this.path(path)}: `}${this.paint('red', 'not reviewed')}: ${oneLine(message)}`
  }

  oneLine(finding: Finding): string {
    const place = this.paint('bold', `${this.path(finding.path)}:${finding.line}:${finding.column}:`)
    const level = this.paint(OF_LEVEL[finding.level], finding.level)
    return `${place} ${level} ${this.rule(finding)}: ${oneLine(finding.message)}`
  }

  finding(finding: Finding): string[] {
    const others = finding.images.length > 0 ? [`  also in ${finding.images.map(oneLine).join(', ')}`] : []
    return [
      this.oneLine(finding),
      ...this.source(finding),
      ...finding.related.map(({ path, line, message }) => `  ${this.path(path)}:${line}: ${oneLine(message)}`),
      ...others,
      ...(finding.evidence
        ? [
            `  measured, with the fix: ${evidencePhrases({ rule: finding.rule, evidence: finding.evidence }).map(oneLine).join('; ')}`,
          ]
        : []),
      ...this.fix(finding),
      ...(this.isLinked(finding) ? [] : [`  ${this.paint('dim', oneLine(finding.help))}`]),
    ]
  }

  private isLinked({ help }: Finding): boolean {
    return this.options.hyperlinks === true && hyperlink('x', help) !== 'x'
  }

  private rule({ rule, help }: Finding): string {
    const name = oneLine(rule)
    return this.options.hyperlinks === true ? hyperlink(name, help) : name
  }

  /** The finding's first line with carets under what is meant. */
  private source(finding: Finding): string[] {
    const line = this.options.sources(finding.path)?.line(finding.line)
    if (line === undefined || line.trim() === '') return []
    const whole = finding.endLine > finding.line
    const from = Math.min(finding.column - 1, line.length)
    const to = Math.max(from, whole ? line.length : Math.min(finding.endColumn - 1, line.length))
    const start = Math.max(0, from - WIDTH / 2)
    const before = (start > 0 ? '…' : '') + plain(line.slice(start, from))
    const marked = plain(line.slice(from, Math.min(to, start + WIDTH)))
    const after = plain(line.slice(Math.max(to, from), Math.max(to, start + WIDTH)))
    const gutter = `${finding.line}`.padStart(5)
    const carets = '^'.repeat(Math.max(1, characters(marked)))
    const last = whole ? ` to line ${finding.endLine}` : ''
    return [
      `${this.paint('dim', `${gutter} |`)} ${before}${marked}${after}`,
      `${this.paint('dim', `${' '.repeat(gutter.length)} |`)} ${' '.repeat(characters(before))}${this.paint(OF_LEVEL[finding.level], carets + last)}`,
    ]
  }

  private fix(finding: Finding): string[] {
    const fix = offeredFix(finding)
    const blocks = fix ? blocksOf(fix.edits, this.options.sources) : null
    if (!fix || !blocks) return []
    const diff = diffLines(blocks, this.options.sources, (path) => this.path(path))
    const rows = diff.slice(0, MAXIMUM_DIFF).map((line) => {
      const row = plain(line)
      const colour = row.startsWith('+') ? 'green' : row.startsWith('-') ? 'red' : 'dim'
      return `    ${this.paint(colour, clip(row, WIDTH))}`
    })
    const more = diff.length > rows.length ? [`    and ${diff.length - rows.length} more lines`] : []
    return [fix.safety === 'review' ? '  fix (look before you apply it):' : '  fix:', ...rows, ...more]
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function plain(value: string): string {
  const shown = visible(value)
  return /[\t\n]/.test(shown) ? shown.replace(/\t/g, '    ').replace(/\n/g, ' ') : shown
}

function oneLine(value: string): string {
  const shown = visible(value)
  // What has single spaces alone is left as it is.
  return (/[^\S ]|\s\s/.test(shown) ? shown.replace(/\s+/g, ' ') : shown).trim()
}

/** How many characters a text has: those of two UTF-16 units count once. */
function characters(value: string): number {
  return /[\uD800-\uDBFF]/.test(value) ? Array.from(value).length : value.length
}
