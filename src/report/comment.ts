import { focused, type Edit, type Finding, type Level, type Safety } from '../findings/finding.js'
import { hunkOf, type ChangedFile, type Hunk } from '../source/diff.js'
import { evidencePhrases } from './evidence.js'
import { blocksOf, diffLines, offeredFix, suggestionOf, type Block, type Sources, type Suggestion } from './fix.js'
import { byLevel, levelName } from './labels.js'
import { clip, code, fence, link, prose, text, visible } from './markdown.js'
import { writeMarker } from './marker.js'

/** The most that GitHub takes as the body of a comment. */
export const MAXIMUM_BODY = 65_536

const MAXIMUM_MESSAGE = 1_000
const MAXIMUM_RELATED = 5
const MAXIMUM_TOGETHER = 10
const MAXIMUM_SUGGESTION = 20_000
/** What speaks of ignores is ended by none: another one would be the next to speak of. */
const NOT_IGNORED: ReadonlySet<string> = new Set(['policy-changed', 'unused-ignore'])

export interface CommentOptions {
  /** The leg that writes it, e.g. the check's name. */
  readonly key: string
  readonly changes: readonly ChangedFile[]
  readonly sources: Sources
  /** Whether one-click fixes are offered. */
  readonly suggestions: boolean
  /** Whether inline ignores count, so that the comment may tell of them. */
  readonly ignores: boolean
}

/** A review comment as it should stand on the pull request. */
export interface WantedComment {
  readonly path: string
  readonly startLine: number
  readonly line: number
  readonly body: string
  readonly level: Level
  /** Of the findings that it shows. */
  readonly fingerprints: readonly string[]
}

/**
 * The comment for findings that share a cause and a place (mostly one); null where no line of the first one is in the
 * diff. With a suggestion it stands on the lines that the suggestion replaces, for GitHub replaces just those.
 */
export function inlineComment(findings: readonly Finding[], options: CommentOptions): WantedComment | null {
  const together = byLevel(findings).slice(0, MAXIMUM_TOGETHER)
  const shown = together.map(focused)
  const [first, whole] = [shown[0], together[0]]
  if (!first || !whole) return null
  const hunks = options.changes.find((change) => change.path === first.path)?.hunks ?? null
  // Of a long instruction the diff may show another part than the one to look at.
  const lines = linesInDiff(first, hunks) ?? linesInDiff(whole, hunks)
  if (!lines) return null
  const fix = fixOf(shown, options, hunks)
  const place = fix?.suggestion ?? lines
  const marker = writeMarker({ kind: 'inline', key: options.key, findings: shown, done: false })
  return {
    path: first.path,
    startLine: place.startLine,
    line: place.line,
    body: assemble(parts(shown, fix, place, options), marker, MAXIMUM_BODY),
    level: first.level,
    fingerprints: shown.map((finding) => finding.fingerprint),
  }
}

/** Where a comment stands, both inclusive. */
type Lines = Pick<WantedComment, 'startLine' | 'line'>

/** The lines of a finding that one hunk shows: all, else those around its first line, else whichever come first. */
export function linesInDiff(finding: Pick<Finding, 'line' | 'endLine'>, hunks: readonly Hunk[] | null): Lines | null {
  const hunk =
    hunkOf(hunks, finding.line, finding.line) ??
    hunks?.find(({ start, end }) => start <= end && start <= finding.endLine && finding.line <= end) ??
    null
  if (!hunk) return null
  return { startLine: Math.max(hunk.start, finding.line), line: Math.min(hunk.end, finding.endLine) }
}

interface ShownFix {
  readonly safety: Safety
  readonly blocks: readonly Block[]
  readonly suggestion: Suggestion | null
}

/** The findings' fixes as one; where they get in each other's way, the first one's alone. */
function fixOf(findings: readonly Finding[], options: CommentOptions, hunks: readonly Hunk[] | null): ShownFix | null {
  const fixes = findings.flatMap((finding) => offeredFix(finding) ?? [])
  const first = findings[0]
  if (fixes.length === 0 || !first) return null
  for (const together of [fixes, fixes.slice(0, 1)]) {
    const edits: readonly Edit[] = together.flatMap((fix) => fix.edits)
    const blocks = blocksOf(edits, options.sources)
    if (!blocks || blocks.length === 0) continue
    const source = options.sources(first.path)
    const suggestion = options.suggestions && source ? suggestionOf(blocks, source, hunks, first) : null
    const fits = (suggestion?.lines.join('\n').length ?? 0) <= MAXIMUM_SUGGESTION
    const safety = together.some((fix) => fix.safety === 'review') ? 'review' : 'safe'
    return { safety, blocks, suggestion: fits ? suggestion : null }
  }
  return null
}

/** One paragraph, and how soon it goes when the body is too long: 0 never does. */
interface Part {
  readonly markdown: string
  readonly dispensable: number
}

function parts(findings: readonly Finding[], fix: ShownFix | null, place: Lines, options: CommentOptions): Part[] {
  const list = findings.length > 1
  const said = findings.map((finding) => `${list ? '- ' : ''}${sentence(finding, place)}`)
  return [
    // Evidence leads: what was measured on the reader's own image beats what is generally said.
    { markdown: measured(findings), dispensable: 2 },
    { markdown: said.join('\n'), dispensable: 0 },
    { markdown: related(findings), dispensable: 3 },
    { markdown: fix ? shownFix(fix, options.sources) : '', dispensable: 1 },
    { markdown: footer(findings, options.ignores), dispensable: 0 },
  ]
}

function sentence(finding: Finding, place: Lines): string {
  const elsewhere = finding.endLine < place.startLine || place.line < finding.line
  const others = finding.images
    .slice(0, 3)
    .map((image) => code(clip(image, 200)))
    .join(', ')
  const more = finding.images.length > 3 ? ` and ${finding.images.length - 3} more` : ''
  return [
    `**${levelName(finding.level)}${elsewhere ? `, line ${finding.line}` : ''}:** `,
    prose(clip(finding.message, MAXIMUM_MESSAGE)),
    others === '' ? '' : ` (Also in ${others}${more}.)`,
  ].join('')
}

function measured(findings: readonly Finding[]): string {
  const finding = findings.find((candidate) => candidate.evidence)
  if (!finding?.evidence) return ''
  const phrases = evidencePhrases({ rule: finding.rule, evidence: finding.evidence }).map((phrase) =>
    text(clip(phrase, 300)),
  )
  const whose = findings.length > 1 ? ` for ${code(finding.rule)}` : ''
  const { builds } = finding.evidence.verified
  return `**${builds ? 'Measured on this image, with the fix' : 'Tried on this image'}${whose}:** ${phrases.join('; ')}.`
}

function related(findings: readonly Finding[]): string {
  const places = findings.flatMap((finding) =>
    finding.related.map((place) => {
      const where = place.path === finding.path ? `Line ${place.line}` : code(`${clip(place.path, 200)}:${place.line}`)
      return `- ${where}: ${prose(clip(place.message, MAXIMUM_MESSAGE))}`
    }),
  )
  const more = places.length - MAXIMUM_RELATED
  return [...places.slice(0, MAXIMUM_RELATED), ...(more > 0 ? [`- and ${more} more`] : [])].join('\n')
}

function shownFix(fix: ShownFix, sources: Sources): string {
  const caution = fix.safety === 'review' ? 'Look before you apply: what this changes depends on your image.' : ''
  if (fix.suggestion) {
    const { lines } = fix.suggestion
    return `${caution}\n\n${fence(lines.map((line) => `${line}\n`).join(''), 'suggestion')}`.trim()
  }
  const diff = diffLines(fix.blocks, sources, (path) => path)
  const rows = diff.slice(0, 100).map((row) => clip(visible(row).replace(/\n/g, ' '), 500))
  const more = diff.length > rows.length ? `\n\nand ${diff.length - rows.length} more lines.` : ''
  return `${caution === '' ? 'Fix:' : caution}\n\n${fence(rows.join('\n'), 'diff')}${more}`
}

function footer(findings: readonly Finding[], ignores: boolean): string {
  const byRule = new Map(findings.map((finding) => [finding.rule, finding]))
  const rules = [...byRule.values()].map((finding) => link(code(finding.rule), finding.help))
  const ignorable = [...byRule.keys()].filter((rule) => !NOT_IGNORED.has(rule))
  const ignore = code(`# python-dockerfile-review ignore=${ignorable.join(',')}`)
  const keep = ignores && ignorable.length > 0 ? ` To keep it, commit this line above the instruction: ${ignore}` : ''
  return `Why, and when it is right to ignore it: ${rules.join(', ')}.${keep}`
}

/** The parts and the marker, the most dispensable parts left out (and said) until it fits. */
function assemble(all: readonly Part[], marker: string, limit: number): string {
  const present = all.filter((part) => part.markdown !== '')
  for (let keep = Math.max(...present.map((part) => part.dispensable)); ; keep--) {
    const kept = present.filter((part) => part.dispensable <= keep)
    const cut = kept.length < present.length ? ['_Some of this was too long to show here._'] : []
    const body = [...kept.map((part) => part.markdown), ...cut, marker].join('\n\n')
    if (body.length <= limit || keep <= 0) return body
  }
}
