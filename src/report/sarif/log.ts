import type { Finding, Level } from '../../findings/finding.js'
import type { Review } from '../../findings/review.js'
import { plural } from '../labels.js'
import { visible } from '../markdown.js'
import { isAddress, ruleDescriptors, type SarifRule } from './rules.js'
import { artifactLocation, messageOf, resultOf, suppressedResult } from './results.js'

export type { SarifRule } from './rules.js'

/** Results that code scanning takes of one run. */
export const MOST_RESULTS = 25_000

/** `short` leaves out what a result can do without: its fix, related places, and the message as Markdown. */
export type Detail = 'full' | 'short'

export interface SarifOptions {
  readonly version: string
  /** The tool's home, an address; empty where it isn't known. */
  readonly homepage: string
  /** All rules that may stand behind a finding; others are described by what their findings say. */
  readonly rules: readonly SarifRule[]
  /** Tells runs of one tool apart, `python-dockerfile-review/service-a/`: one category each in code scanning. */
  readonly category?: string
  /** What was reviewed, where it is known. */
  readonly provenance?: { readonly repository: string; readonly revision: string; readonly branch?: string }
  /** Bytes of a text once gzipped; without it, the limit is kept unpacked. */
  readonly packed?: (text: string) => number
}

const NAME = 'python-dockerfile-review'
const LEVELS: Record<Level, 'error' | 'warning' | 'note'> = { error: 'error', warning: 'warning', notice: 'note' }

/** A SARIF log with one run: the first `count` of the findings, and all that comments in the files ignore. */
export function sarifLog(
  review: Review,
  findings: readonly Finding[],
  count: number,
  detail: Detail,
  options: SarifOptions,
): object {
  const shown = findings.slice(0, count)
  const ids = new Set([...shown.map(({ rule }) => rule), ...review.suppressed.map(({ rule }) => rule)])
  const rules = ruleDescriptors([...ids].sort(), findings, options.rules, LEVELS)
  const index = new Map(rules.map(({ id }, at) => [id, at]))
  const room = Math.max(0, MOST_RESULTS - shown.length)
  const paths = [...new Set(shown.map(({ path }) => path))].sort()
  const { category, provenance } = options
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: NAME,
            semanticVersion: options.version,
            ...(isAddress(options.homepage) && { informationUri: options.homepage }),
            rules,
          },
        },
        ...(category !== undefined && { automationDetails: { id: category } }),
        ...(provenance && {
          versionControlProvenance: [
            {
              repositoryUri: provenance.repository,
              revisionId: provenance.revision,
              ...(provenance.branch !== undefined && { branch: provenance.branch }),
            },
          ],
        }),
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
        invocations: [
          {
            executionSuccessful: review.problems.length === 0,
            toolExecutionNotifications: [
              ...review.problems.map((problem) => ({
                level: problem.new ? 'error' : 'warning',
                message: { text: messageOf(`Not reviewed: ${visible(problem.message)}`) },
                ...(problem.path !== '' && {
                  locations: [{ physicalLocation: { artifactLocation: artifactLocation(problem.path) } }],
                }),
              })),
              ...leftOut(findings, shown.length, detail),
            ],
          },
        ],
        artifacts: paths.map((path) => ({ location: artifactLocation(path), roles: ['analysisTarget'] })),
        results: [
          ...shown.map((finding) => resultOf(finding, index.get(finding.rule)!, LEVELS[finding.level], detail)),
          ...review.suppressed.slice(0, room).map((entry) => suppressedResult(entry, index.get(entry.rule)!)),
        ],
      },
    ],
  }
}

function leftOut(findings: readonly Finding[], count: number, detail: Detail): readonly object[] {
  const more = findings.slice(count)
  const errors = more.filter(({ level }) => level === 'error').length
  const said = [
    more.length > 0
      ? `${plural(more.length, 'finding')} (${plural(errors, 'error')}) left out: more than code scanning takes. The JSON report has all of them.`
      : '',
    detail === 'short'
      ? 'Fixes and related places are left out: with them the file is larger than code scanning takes.'
      : '',
  ]
  return said.filter((text) => text !== '').map((text) => ({ level: 'warning', message: { text } }))
}
