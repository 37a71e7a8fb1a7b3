import { focused, LEVELS, type Finding } from '../findings/finding.js'
import type { Review } from '../findings/review.js'
import { counts, headline, plural } from './labels.js'
import { clip, code, link, prose, text } from './markdown.js'
import { measuredMarkdown } from './measured/markdown.js'

/** The most that GitHub takes as a check run's summary. */
export const MAXIMUM_SUMMARY = 65_535

const MAXIMUM_MESSAGE = 500

export interface SummaryOptions {
  /** Characters at most. */
  readonly limit: number
  /** What it stands under, where it stands among other things; plain text. */
  readonly title?: string
  /** The address of lines of a reviewed file. */
  readonly link?: (path: string, line: number, endLine: number) => string | null
  /** Why surfaces declined. */
  readonly declined?: readonly string[]
  /** How many comments were more than max-comments allows. */
  readonly leftOut?: number
  /** Markdown of other writers (what was measured), shown whole or not at all. */
  readonly sections?: readonly string[]
}

/** The review on one page of Markdown: the check run, the job's summary, the conversation comment. */
export function summary(review: Review, options: SummaryOptions): string {
  const rows = rowsOf(review, options)
  const whole = render(review, options, rows, rows.length)
  if (whole.length <= options.limit) return whole
  // How much fits is found by halving, over rows in the order of their weight.
  let [fits, tooMany] = [0, rows.length]
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1
    if (render(review, options, rows, middle).length <= options.limit) fits = middle
    else tooMany = middle
  }
  const cut = render(review, options, rows, fits)
  return cut.length <= options.limit ? cut : clip(text(headline(review)), options.limit)
}

/** A piece that is shown whole or not; rows come in the order of their weight. */
interface Row {
  readonly part: 'problem' | 'new' | 'existing' | 'section' | 'measured'
  /** What it stands under. */
  readonly heading: string
  readonly markdown: string
  readonly finding: Finding | null
}

function rowsOf(review: Review, options: SummaryOptions): Row[] {
  const problems = [...review.problems]
    .sort((a, b) => Number(b.new) - Number(a.new))
    .map(({ path, message }): Row => {
      const where = path === '' ? '' : `${code(clip(path, 300))}: `
      const markdown = `- ${where}${prose(clip(message, MAXIMUM_MESSAGE))}`
      return { part: 'problem', heading: '', finding: null, markdown }
    })
  const findings = [...review.findings]
    .sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || Number(b.new) - Number(a.new))
    .map((finding): Row => ({
      part: finding.new ? 'new' : 'existing',
      heading: finding.new ? finding.image : '',
      finding,
      markdown: findingRow(finding, options),
    }))
  const errors = findings.filter((row) => row.finding?.level === 'error')
  const sections = (options.sections ?? []).map((markdown): Row => {
    return { part: 'section', heading: '', finding: null, markdown }
  })
  const measured = review.measurements.map((measurement): Row => {
    return { part: 'measured', heading: measurement.image, finding: null, markdown: measuredMarkdown(measurement) }
  })
  return [...errors, ...problems, ...measured, ...sections, ...findings.slice(errors.length)]
}

function findingRow(whole: Finding, options: SummaryOptions): string {
  const finding = focused(whole)
  const lines = finding.endLine > finding.line ? `${finding.line}–${finding.endLine}` : `${finding.line}`
  const where = link(
    code(`${clip(finding.path, 300)}:${lines}`, true),
    options.link?.(finding.path, finding.line, finding.endLine) ?? null,
  )
  const others = finding.images.length > 0 ? ` (also in ${plural(finding.images.length, 'other image')})` : ''
  const message = `${prose(clip(finding.message, MAXIMUM_MESSAGE), true)}${others}`
  const rule = link(code(clip(finding.rule, 100), true), finding.help)
  return `| ${[finding.level, where, message, rule].join(' | ')} |`
}

function render(review: Review, options: SummaryOptions, rows: readonly Row[], count: number): string {
  const kept = rows.slice(0, count)
  const of = (part: Row['part']): Row[] => kept.filter((row) => row.part === part)
  const images = new Map<string, Row[]>()
  for (const row of [...of('measured'), ...of('new')]) {
    const group = images.get(row.heading)
    if (group) group.push(row)
    else images.set(row.heading, [row])
  }
  const existing = review.findings.filter((finding) => !finding.new)
  const blocks = [
    options.title === undefined ? '' : `## ${text(clip(options.title, 100))}`,
    `**${text(headline(review))}**`,
    ...of('section').map((row) => row.markdown),
    ...[...images].map(([image, group]) => `### ${code(clip(image, 300))}\n\n${imageSection(group)}`),
    of('problem').length > 0 ? `### Not reviewed\n\n${lines(of('problem'))}` : '',
    of('existing').length > 0
      ? `<details><summary>Already there: ${counts(existing)}</summary>\n\n${table(of('existing'))}\n\n</details>`
      : '',
    ...notes(review, options, rows.slice(count)),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

/** What was measured of an image, then what was found in it. */
function imageSection(rows: readonly Row[]): string {
  const measured = rows.filter(({ part }) => part === 'measured').map(({ markdown }) => markdown)
  const findings = rows.filter(({ part }) => part === 'new')
  return [...measured, ...(findings.length > 0 ? [table(findings)] : [])].join('\n\n')
}

/** What isn't on the page, and why. */
function notes(review: Review, options: SummaryOptions, dropped: readonly Row[]): string[] {
  const ignored = review.suppressed.length
  const left = options.leftOut ?? 0
  const findings = dropped.flatMap((row) => row.finding ?? [])
  const others = dropped.length - findings.length
  const what = [counts(findings), others > 0 ? plural(others, 'other entry', 'other entries') : '']
  return [
    dropped.length > 0
      ? `_Too long to show here: ${what.filter((part) => part !== '').join(', ')}. The report has all of it._`
      : '',
    left > 0 ? `${plural(left, 'comment')} above \`max-comments\` ${left === 1 ? 'stands' : 'stand'} only here.` : '',
    ignored > 0 ? `${plural(ignored, 'finding is', 'findings are')} ignored by comments in the files.` : '',
    ...(options.declined ?? []).slice(0, 10).map((reason) => prose(clip(reason, MAXIMUM_MESSAGE))),
  ]
}

function table(rows: readonly Row[]): string {
  return `| Level | Where | Finding | Rule |\n| --- | --- | --- | --- |\n${lines(rows)}`
}

function lines(rows: readonly Row[]): string {
  return rows.map((row) => row.markdown).join('\n')
}
