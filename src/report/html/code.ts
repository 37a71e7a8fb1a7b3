import { focused, type Finding } from '../../findings/finding.js'
import type { SourceText } from '../../source/text.js'
import { blocksOf, diffLines, offeredFix, type Sources } from '../fix.js'
import { clip } from '../markdown.js'
import { markup, NOTHING, type Content, type Markup } from './markup.js'

const CONTEXT = 2
const MOST_LINES = 24
const MOST_DIFF = 200
const WIDTH = 400

/** The finding's lines in their source, what is meant marked. */
export function excerpt(whole: Finding, source: SourceText | null): Markup {
  if (!source) return NOTHING
  const finding = focused(whole)
  const from = Math.max(1, finding.line - CONTEXT)
  const last = source.line(source.lineCount) === '' ? source.lineCount - 1 : source.lineCount
  const to = Math.min(last, finding.endLine + CONTEXT, from + MOST_LINES - 1)
  if (to < from) return NOTHING
  const rows: Markup[] = []
  for (let number = from; number <= to; number++) {
    const line = source.line(number)
    const inside = finding.line <= number && number <= finding.endLine
    rows.push(row(inside ? 'row hit' : 'row', `${number}`, inside ? marked(line, number, finding) : clip(line, WIDTH)))
  }
  return listing(`${finding.path}, lines ${from} to ${to}`, rows)
}

function marked(line: string, number: number, { line: first, endLine, column, endColumn }: Finding): Content {
  const indent = /^\s*/.exec(line)![0].length
  const start = number === first ? Math.min(column - 1, line.length) : indent
  const end = number === endLine ? Math.min(endColumn - 1, line.length) : line.length
  const inside = line.slice(start, Math.max(start, end))
  if (inside === '') return clip(line, WIDTH)
  return markup`${clip(line.slice(0, start), WIDTH)}<mark>${clip(inside, WIDTH)}</mark>${clip(line.slice(start + inside.length), WIDTH)}`
}

/** What a fix changes, as a diff. */
export function fixDiff(finding: Finding, sources: Sources): Markup {
  const fix = offeredFix(finding)
  const blocks = fix ? blocksOf(fix.edits, sources) : null
  if (!fix || !blocks || blocks.length === 0) return NOTHING
  const lines = diffLines(blocks, sources, (path) => path)
  const rows = lines.slice(0, MOST_DIFF).map((line) => {
    const text = clip(line.slice(1), WIDTH)
    if (line.startsWith('-')) return row('row del', '−', markup`<del>${text}</del>`)
    if (line.startsWith('+')) return row('row ins', '+', markup`<ins>${text}</ins>`)
    return row(
      line.startsWith('@@') ? 'row at' : 'row',
      '',
      line.startsWith('@@') ? line.replace(/^@@ | @@$/g, '') : text,
    )
  })
  const more = lines.length - rows.length
  const title = fix.safety === 'safe' ? 'Fix' : 'Fix, to be looked at before it is applied'
  return markup`<p class="fix-title">${title}</p>
${listing(`${title} of ${finding.rule}`, rows)}${more > 0 ? markup`<p>and ${more} more lines</p>` : ''}`
}

/** Focusable, for who scrolls by keyboard. */
function listing(label: string, rows: readonly Markup[]): Markup {
  return markup`<div class="code" role="group" tabindex="0" aria-label="${label}"><pre>${rows}</pre></div>`
}

function row(name: string, gutter: string, content: Content): Markup {
  return markup`<span class="${name}"><span class="no">${gutter}</span><code>${content}
</code></span>`
}
