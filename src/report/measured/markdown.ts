import type { BytecodeTable, Measurement } from '../../findings/measurement.js'
import { clip, code, prose, text } from '../markdown.js'
import { amount } from '../units.js'
import { bar, shareOf, sideTable } from './columns.js'
import { rebuilds, waste } from './details.js'
import { growth, growthPhrase } from './growth.js'
import { comparisons, conditions, DRIFT_TITLE, driftPhrases, reasons, type Comparison } from './sentences.js'

const MOST = 500
const MOST_COMPARISONS = 6

/** What was measured of one image, as Markdown without a heading: a short table, what it comes to, and the rest folded. */
export function measuredMarkdown(measurement: Measurement): string {
  const compared = comparisons(measurement)
  const more = compared.length - MOST_COMPARISONS
  const drift = driftPhrases(measurement.drift)
  return joined([
    table(measurement),
    lines([
      ...compared.slice(0, MOST_COMPARISONS).map(comparisonLine),
      ...(more > 0 ? [`- and ${more} more in the report`] : []),
    ]),
    lines([...reasons(measurement), ...rebuilds(measurement)].map((said) => `- ${sentence(said)}`)),
    conditions(measurement).map(sentence).join(' '),
    drift.length > 0 ? `${text(DRIFT_TITLE)}:\n\n${lines(drift.map((phrase) => `- ${sentence(phrase)}`))}` : '',
    folded(
      'Where the bytes went',
      lines([...growth(measurement).map(growthPhrase), ...waste(measurement)].map((said) => `- ${sentence(said)}`)),
    ),
    measurement.bytecode ? folded('Which bytecode this image should hold', bytecode(measurement.bytecode)) : '',
    lines(measurement.notes.map((note) => `- ${sentence(note)}`)),
  ])
}

function table(measurement: Measurement): string {
  const sides = sideTable(measurement)
  if (sides.columns.length === 0) return ''
  const barred = sides.columns.map((_, column) =>
    sides.rows.some(({ cells }) => shareAt(cells[column], column) !== null),
  )
  function shareAt(cell: (typeof sides.rows)[number]['cells'][number] | undefined, column: number): number | null {
    return cell && 'value' in cell ? shareOf(sides, column, cell.value) : null
  }
  const head = sides.columns.flatMap(({ title }, column) => [title, ...(barred[column] ? [''] : [])])
  const rule = sides.columns.flatMap((_, column) => ['--:', ...(barred[column] ? [':--'] : [])])
  const rows = sides.rows.map(({ name, cells }) => {
    const shown = cells.flatMap((cell, column) => {
      const share = shareAt(cell, column)
      const value = cell === null ? '' : 'value' in cell ? cell.text : cell.missing
      return [value, ...(barred[column] ? [share === null ? '' : code(bar(share))] : [])]
    })
    return `| ${[named(name), ...shown].join(' | ')} |`
  })
  return [`|  | ${head.join(' | ')} |`, `| --- | ${rule.join(' | ')} |`, ...rows].join('\n')
}

function comparisonLine({ title, changes, notes }: Comparison): string {
  const said = changes.map(({ quantity, text: change, verdict }) => {
    const strong = verdict === 'worse' || verdict === 'better'
    return `${quantity} ${strong ? `**${text(clip(change, MOST))}** (${verdict})` : sentence(change)}`
  })
  const all = said.length === 0 ? 'nothing to compare' : said.join('; ')
  return `- ${named(title)}: ${all}.${notes.map((note) => ` ${sentence(note)}`).join('')}`
}

function bytecode({ rows, choice, breakEven }: BytecodeTable): string {
  const body = rows.map(({ name, packed, unpacked, startup, modulesCompiled }) => {
    const cells = [
      packed === null ? '' : amount(packed, 'bytes'),
      unpacked === null ? '' : amount(unpacked, 'bytes'),
      startup === null ? '' : amount(startup.median, 'ms'),
      modulesCompiled === null ? '' : `${modulesCompiled}`,
    ]
    return `| ${[name, ...cells].join(' | ')} |`
  })
  const head = '|  | Packed | Unpacked | Start | Modules compiled |\n| --- | --: | --: | --: | --: |'
  return joined([`${head}\n${body.join('\n')}`, sentence(choice), sentence(breakEven)])
}

function folded(title: string, inside: string): string {
  return inside === '' ? '' : `<details><summary>${text(title)}</summary>\n\n${inside}\n\n</details>`
}

function sentence(value: string): string {
  return prose(clip(value, MOST))
}

/** A side's name: a commit in it stands as code, so that it is no link and can be copied. */
function named(value: string): string {
  return prose(
    clip(value, 200)
      .replace(/`/g, "'")
      .replace(/\b[0-9a-f]{7,40}\b/g, '`$&`'),
    true,
  )
}

function lines(values: readonly string[]): string {
  return values.join('\n')
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n')
}
