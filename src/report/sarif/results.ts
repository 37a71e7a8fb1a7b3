import { focused, type Edit, type Finding } from '../../findings/finding.js'
import type { Suppressed } from '../../findings/review.js'
import type { Region } from '../../source/text.js'
import { evidencePhrases } from '../evidence.js'
import { offeredFix } from '../fix.js'
import { clip, prose, text, visible } from '../markdown.js'
import type { Detail } from './log.js'

const MAXIMUM_MESSAGE = 4_000
const MAXIMUM_RELATED = 20

export function resultOf(whole: Finding, ruleIndex: number, level: string, detail: Detail): object {
  const finding = focused(whole)
  const fix = detail === 'full' ? offeredFix(whole) : null
  const related = detail === 'full' ? finding.related.slice(0, MAXIMUM_RELATED) : []
  const measured = finding.evidence
    ? evidencePhrases({ rule: finding.rule, evidence: finding.evidence }).join('; ')
    : ''
  const said = clip(finding.message, MAXIMUM_MESSAGE)
  return {
    ruleId: finding.rule,
    ruleIndex,
    level,
    message: {
      text: messageOf(
        `${visible(said)}${measured === '' ? '' : ` Measured on this image, with the fix: ${visible(measured)}.`}`,
      ),
      ...(detail === 'full' && {
        markdown: `${prose(said)}${measured === '' ? '' : `\n\n**Measured on this image, with the fix:** ${text(measured)}.`}`,
      }),
    },
    locations: [{ physicalLocation: { artifactLocation: artifactLocation(finding.path), region: regionOf(finding) } }],
    ...(related.length > 0 && {
      relatedLocations: related.map((place, id) => ({
        id: id + 1,
        message: { text: messageOf(visible(clip(place.message, MAXIMUM_MESSAGE))) },
        physicalLocation: { artifactLocation: artifactLocation(place.path), region: { startLine: place.line } },
      })),
    }),
    partialFingerprints: { 'pythonDockerfileReview/v1': finding.fingerprint },
    ...(fix && { fixes: [fixOf(fix.safety, fix.edits)] }),
    properties: { image: finding.image, images: finding.images, new: finding.new },
  }
}

/** A finding that a comment in the file ignores: code scanning shows it as dismissed. */
export function suppressedResult({ rule, path, line, reason }: Suppressed, ruleIndex: number): object {
  return {
    ruleId: rule,
    ruleIndex,
    level: 'none',
    kind: 'review',
    message: { text: 'Ignored by a comment in the file.' },
    locations: [{ physicalLocation: { artifactLocation: artifactLocation(path), region: { startLine: line } } }],
    suppressions: [
      { kind: 'inSource', ...(reason !== '' && { justification: visible(clip(reason, MAXIMUM_MESSAGE)) }) },
    ],
  }
}

/** A relative, encoded URI below the root of the repository. */
export function artifactLocation(path: string): { readonly uri: string; readonly uriBaseId: '%SRCROOT%' } {
  const uri = path
    .split('/')
    // Half a character can't be encoded.
    .map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\uFFFD')))
    .join('/')
  return { uri, uriBaseId: '%SRCROOT%' }
}

/** Brackets and braces that mean something in SARIF's messages are escaped: links and placeholders. */
export function messageOf(value: string): string {
  const escaped = value.replace(/[[\]\\]/g, (char, at: number) =>
    char === '\\' ? (/[[\]\\]/.test(value[at + 1] ?? '') ? '\\\\' : char) : isLink(value, at) ? `\\${char}` : char,
  )
  return escaped.replace(/\{(?=\d+\})/g, '{{').replace(/(?<=\{\{\d+)\}/g, '}}')
}

/** Whether a bracket could belong to `[text](target)`. */
function isLink(value: string, at: number): boolean {
  return value[at] === ']' ? value[at + 1] === '(' : value.includes('](', at)
}

function regionOf({ line, column, endLine, endColumn }: Region): object {
  return { startLine: line, startColumn: column, endLine, endColumn }
}

function fixOf(safety: 'safe' | 'review', edits: readonly Edit[]): object {
  const paths = [...new Set(edits.map(({ path }) => path))]
  return {
    description: { text: safety === 'safe' ? 'Safe to apply.' : 'Look before you apply it.' },
    artifactChanges: paths.map((path) => ({
      artifactLocation: artifactLocation(path),
      replacements: edits
        .filter((edit) => edit.path === path)
        .map((edit) => ({ deletedRegion: regionOf(edit), insertedContent: { text: edit.text } })),
    })),
  }
}
