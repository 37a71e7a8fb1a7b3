import type { Finding, Level } from '../../findings/finding.js'
import { clip, visible } from '../markdown.js'

/** What a rule says of itself. */
export interface SarifRule {
  readonly id: string
  readonly family: string
  readonly level: Level
  /** At most a line; backticks mark code. */
  readonly summary?: string
  /** Markdown. */
  readonly why?: string
  /** Address of its page. */
  readonly help: string
}

/** Characters of a description that code scanning takes. */
const MAXIMUM_DESCRIPTION = 1_024

/** Rules whose findings are about security, with code scanning's score for them (0 to 10). */
const SECURITY: Readonly<Record<string, string>> = {
  'secret-in-image': '8.0',
  'runs-as-root': '5.0',
  'remote-script-piped': '6.0',
}

export interface RuleDescriptor {
  readonly id: string
}

/** Reporting descriptors in the order of the ids. */
export function ruleDescriptors(
  ids: readonly string[],
  findings: readonly Finding[],
  known: readonly SarifRule[],
  levels: Readonly<Record<Level, 'error' | 'warning' | 'note'>>,
): readonly RuleDescriptor[] {
  const rules = new Map(known.map((rule) => [rule.id, rule]))
  const examples = new Map([...findings].reverse().map((finding) => [finding.rule, finding]))
  return ids.map((id) => {
    const rule = rules.get(id)
    const example = examples.get(id)
    const level = rule?.level ?? example?.level ?? 'warning'
    const help = rule?.help ?? example?.help ?? ''
    const summary = plain(rule?.summary ?? `What ${id} finds.`)
    const why = rule?.why ?? ''
    const security = SECURITY[id]
    return {
      id,
      name: pascal(id),
      shortDescription: { text: summary },
      fullDescription: { text: clip(why === '' ? summary : plain(why), MAXIMUM_DESCRIPTION) },
      help: {
        text: `${plain(why === '' ? summary : why)}\n\n${visible(help)}`.trim(),
        markdown: `${why === '' ? summary : why}${isAddress(help) ? `\n\n[Examples and sources](${help})` : ''}`,
      },
      ...(isAddress(help) && { helpUri: help }),
      defaultConfiguration: { level: levels[level] },
      properties: {
        tags: ['docker', 'python', ...(rule ? [rule.family] : []), ...(security === undefined ? [] : ['security'])],
        precision: 'high',
        'problem.severity': level === 'notice' ? 'recommendation' : level,
        ...(security !== undefined && { 'security-severity': security }),
      },
    }
  })
}

/** Markdown as rules write it, without its marks. */
function plain(markdown: string): string {
  return visible(markdown)
    .replace(/\*\*|`/g, '')
    .replace(/(?<![\w*])\*(\w[^*\n]*)\*(?![\w*])/g, '$1')
    .replace(/(?<=[\w,])\n(?=[\w(*.])/g, ' ')
    .trim()
}

function pascal(id: string): string {
  return id
    .split(/[^a-zA-Z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
}

export function isAddress(url: string): boolean {
  return /^https?:\/\/[!-~]+$/.test(url)
}
