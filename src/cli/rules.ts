import { readHomepage } from '../adapters/package.js'
import { helpUrl, OWN_RULES, pagesOf } from '../analyze/settings.js'
import { didYouMean } from '../config/nearest.js'
import { UserError } from '../findings/errors.js'
import { RULES } from '../rules/index.js'
import type { Rule } from '../rules/rule.js'
import type { Arguments } from './arguments.js'
import type { Terminal } from './terminal.js'

const ALL = [...RULES, ...OWN_RULES]

/** `rules`: all of them, a line each, or as JSON. */
export function listRules(values: Arguments['values'], positionals: readonly string[], terminal: Terminal): number {
  if (positionals.length > 0)
    throw new UserError(`"rules" takes no arguments; did you mean "explain ${positionals[0]!}"?`)
  const format = values.format ?? 'text'
  if (format === 'json') {
    const pages = pagesOf(readHomepage())
    const rules = ALL.map(({ id, family, level, summary }) => ({
      id,
      family,
      level,
      summary,
      help: helpUrl(pages, id),
    }))
    terminal.write(`${JSON.stringify(rules, null, 2)}\n`)
    return 0
  }
  if (format !== 'text') throw new UserError(`option --format: "${String(format)}" is not allowed; allowed: text, json`)
  const width = Math.max(...ALL.map(({ id }) => id.length))
  const families = [...new Set(ALL.map(({ family }) => family))]
  const blocks = families.map((family) => {
    const rules = ALL.filter((rule) => rule.family === family)
    return [
      `${family}:`,
      ...rules.map(({ id, level, summary }) => `  ${id.padEnd(width)}  ${level.padEnd(7)}  ${summary}`),
    ]
  })
  terminal.write(`${blocks.map((block) => block.join('\n')).join('\n\n')}\n`)
  return 0
}

/** `explain RULE`: the rule's page. */
export function explainRule(positionals: readonly string[], terminal: Terminal): number {
  const [id, ...more] = positionals
  if (id === undefined || more.length > 0) throw new UserError('"explain" takes one rule ("rules" lists them)')
  const rule = ALL.find((candidate) => candidate.id === id)
  if (!rule) {
    const known = ALL.map((candidate) => candidate.id)
    throw new UserError(`there is no rule "${id}"${didYouMean(id, known) || ' ("rules" lists them)'}`)
  }
  const parts = [
    `${rule.id} (${rule.level}): ${rule.summary}`,
    rule.why.trim(),
    ...('check' in rule ? details(rule) : []),
    helpUrl(pagesOf(readHomepage()), rule.id),
  ]
  terminal.write(`${parts.join('\n\n')}\n`)
  return 0
}

function details({ examples, sources }: Rule): string[] {
  const files = (title: string, tree: Readonly<Record<string, string>>): string =>
    Object.entries(tree)
      .map(([path, text]) => `${title} (${path}):\n\n${text.trimEnd().replace(/^(?=.)/gm, '    ')}`)
      .join('\n\n')
  const list = sources.length > 0 ? [`Sources:\n${sources.map((source) => `- ${source}`).join('\n')}`] : []
  return [files('Bad', examples.bad), files('Good', examples.good), ...list]
}
