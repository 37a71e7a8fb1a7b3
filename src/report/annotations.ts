import { focused, type Finding, type Level } from '../findings/finding.js'
import type { Region } from '../source/text.js'
import { evidencePhrases } from './evidence.js'
import { blocksOf, diffLines, offeredFix, type Sources } from './fix.js'
import { byLevel, plural } from './labels.js'
import { clip, visible } from './markdown.js'

/** Annotations that one request to a check run takes. */
export const BATCH = 50
/** Annotations of one level that GitHub shows of one step's workflow commands. */
export const PER_LEVEL = 10

const MAXIMUM_MESSAGE = 4_000
const MAXIMUM_DETAILS = 16_000

/** An annotation as GitHub's check runs take it. */
export interface Annotation {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly start_column?: number
  readonly end_column?: number
  readonly annotation_level: 'failure' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
  readonly raw_details: string
}

/** One annotation a finding that isn't shown in "Files changed" yet, the worst first. Plain text: GitHub shows it so. */
export function annotations(
  findings: readonly Finding[],
  shown: ReadonlySet<string>,
  sources: Sources,
): readonly Annotation[] {
  return byLevel(findings.filter((finding) => !shown.has(finding.fingerprint)).map(focused)).map((finding) => {
    const columns = columnsOf(finding)
    return {
      path: finding.path,
      start_line: finding.line,
      end_line: finding.endLine,
      ...(columns && { start_column: columns.first, end_column: columns.last }),
      annotation_level: finding.level === 'error' ? 'failure' : finding.level,
      title: clip(visible(finding.rule), 255),
      message: clip(visible(finding.message), MAXIMUM_MESSAGE),
      raw_details: clip(details(finding, sources), MAXIMUM_DETAILS),
    }
  })
}

/** As GitHub counts them, the last one included; null where several lines are meant: it takes them on one line only. */
function columnsOf({ line, endLine, column, endColumn }: Region): { first: number; last: number } | null {
  return line === endLine ? { first: column, last: Math.max(column, endColumn - 1) } : null
}

export function batches<T>(items: readonly T[], size = BATCH): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}

function details(finding: Finding, sources: Sources): string {
  const fix = offeredFix(finding)
  const blocks = fix ? blocksOf(fix.edits, sources) : null
  const caution = fix?.safety === 'review' ? ' (look before you apply)' : ''
  return [
    finding.evidence
      ? `Measured on this image, with the fix: ${evidencePhrases({ rule: finding.rule, evidence: finding.evidence }).join('; ')}.`
      : '',
    finding.related.map((place) => `${place.path}:${place.line}: ${place.message}`).join('\n'),
    blocks ? [`Fix${caution}:`, ...diffLines(blocks, sources, (path) => path)].join('\n') : '',
    finding.help,
  ]
    .filter((part) => part !== '')
    .map(visible)
    .join('\n\n')
}

/** Workflow commands and, where GitHub would drop some, a line that says so. */
export interface Commands {
  readonly lines: readonly string[]
  readonly leftOut: number
}

/** What a workflow command says; a property that is undefined is left out. */
export interface Command {
  readonly level: Level
  readonly message: string
  readonly file?: string
  readonly line?: number
  readonly endLine?: number
  readonly col?: number
  readonly endColumn?: number
  readonly title?: string
}

export function commandOf(finding: Finding): Command {
  const place = focused(finding)
  const { level, path, line, endLine, rule, message, help } = place
  const columns = columnsOf(place)
  return {
    level,
    ...{ file: path, line, endLine, ...(columns && { col: columns.first, endColumn: columns.last }) },
    ...{ title: rule, message: `${clip(message, MAXIMUM_MESSAGE)} ${help}` },
  }
}

/** The commands, the worst first, as many of a level as GitHub shows. */
export function workflowCommands(commands: readonly Command[], perLevel = PER_LEVEL): Commands {
  const seen = new Map<Level, number>()
  const kept = byLevel(commands).filter(({ level }) => {
    seen.set(level, (seen.get(level) ?? 0) + 1)
    return seen.get(level)! <= perLevel
  })
  const leftOut = commands.length - kept.length
  const said = `${plural(leftOut, 'more is', 'more are')} not annotated: GitHub shows ${perLevel} of a level a step`
  return { lines: [...kept.map(workflowCommand), ...(leftOut > 0 ? [said] : [])], leftOut }
}

export function workflowCommand({ level, message, ...properties }: Command): string {
  const { file, line, endLine, col, endColumn, title } = properties
  const listed = Object.entries({ file, line, endLine, col, endColumn, title })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${level}${listed.length > 0 ? ` ${listed.join(',')}` : ''}::${escapeWorkflowCommand(visible(message))}`
}

/** The message of a workflow command: one line, whatever it holds. */
export function escapeWorkflowCommand(value: string): string {
  return value.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}

/** A property's value, where a comma and a colon mean something too. */
export function escapeProperty(value: string): string {
  return escapeWorkflowCommand(value).replace(/:/g, '%3A').replace(/,/g, '%2C')
}

/**
 * A line of a log that the runner takes for text: it reads `::` at a line's start, and the older `##[` anywhere, as
 * commands, and what we print holds strangers' file names and code.
 */
export function logLine(value: string): string {
  // Hardly a line holds one of the two.
  const first = value.includes('::') ? value.replace(/^(\s*):(?=:)/, '$1⟨U+003A⟩') : value
  return first.includes('##[') ? first.replace(/##\[/g, '##⟨U+005B⟩') : first
}
