import { LEVELS } from '../findings/finding.js'
import { didYouMean } from './nearest.js'
import { below, isList, isMap, show, unknownKey, wrong, type Plain, type Result, type ValueProblem } from './plain.js'
import type { RuleSetting, RuleSummary } from './rule-summary.js'
import { listFromText, notAllowed, type JsonSchema, type ValueType } from './values.js'

const RULE_LEVELS = ['off', ...[...LEVELS].reverse()] as const
const LEVEL_LIST = RULE_LEVELS.join(', ')
const SETTING = `${LEVEL_LIST}, or a mapping with level and options`

/** What is set of single rules, by id. */
export function ruleSettings(): ValueType<ReadonlyMap<string, RuleSetting>> {
  const allowed = `a mapping from rule ids to ${SETTING}`
  return {
    allowed,
    read(value, rules) {
      if (!isMap(value)) return notAllowed(value, allowed)
      const problems: ValueProblem[] = []
      const settings = new Map<string, RuleSetting>()
      for (const [id, given] of value) {
        const rule = rules.find((candidate) => candidate.id === id)
        const result = rule ? readSetting(rule, given) : wrong(unknownRule(id, rules), [], true)
        if ('value' in result) settings.set(id, result.value)
        else problems.push(...below([id], result.problems))
      }
      return problems.length > 0 ? { problems } : { value: settings }
    },
    fromText: (text) => text,
    schema: (rules) => ({
      type: 'object',
      properties: Object.fromEntries(rules.map((rule) => [rule.id, settingSchema(rule)])),
      additionalProperties: false,
    }),
  }
}

/** Ids of rules. */
export function ruleIds(): ValueType<readonly string[]> {
  const allowed = 'rule ids'
  return {
    allowed,
    read(value, rules) {
      if (!isList(value)) return notAllowed(value, allowed)
      const unknown = value.flatMap((id, index) =>
        rules.some((rule) => rule.id === id)
          ? []
          : [{ path: [index], onKey: false, message: typeof id === 'string' ? unknownRule(id, rules) : show(id) }],
      )
      return unknown.length > 0 ? { problems: unknown } : { value: value as readonly string[] }
    },
    fromText: listFromText,
    schema: (rules) => ({ type: 'array', items: { type: 'string', enum: rules.map((rule) => rule.id) } }),
  }
}

function unknownRule(id: string, rules: readonly RuleSummary[]): string {
  const ids = rules.map((rule) => rule.id)
  return `unknown rule ${show(id)}; allowed: the ids that the command's rules lists${didYouMean(id, ids)}`
}

function readSetting(rule: RuleSummary, given: Plain): Result<RuleSetting> {
  if (!isMap(given)) {
    const level = RULE_LEVELS.find((candidate) => candidate === given)
    return level === undefined ? notAllowed(given, SETTING, RULE_LEVELS) : { value: { level, options: {} } }
  }
  const problems: ValueProblem[] = []
  let level: RuleSetting['level'] = null
  let options: RuleSetting['options'] = {}
  for (const [key, value] of given) {
    if (key === 'level') {
      level = RULE_LEVELS.find((candidate) => candidate === value) ?? null
      if (level === null) problems.push(...below([key], notAllowedLevel(value)))
    } else if (key === 'options') {
      const result = readOptions(rule, value)
      if ('value' in result) options = result.value
      else problems.push(...below([key], result.problems))
    } else problems.push(...wrong(unknownKey(key, ['level', 'options']), [key], true).problems)
  }
  return problems.length > 0 ? { problems } : { value: { level, options } }
}

function notAllowedLevel(value: Plain): readonly ValueProblem[] {
  const result = notAllowed(value, LEVEL_LIST, RULE_LEVELS)
  return 'problems' in result ? result.problems : []
}

function readOptions(rule: RuleSummary, given: Plain): Result<Readonly<Record<string, unknown>>> {
  const known = Object.keys(rule.options ?? {})
  const allowed = known.length > 0 ? `a mapping with ${known.join(', ')}` : `nothing, for ${rule.id} has no options`
  if (!isMap(given)) return notAllowed(given, allowed)
  const problems: ValueProblem[] = []
  const entries: [string, unknown][] = []
  for (const [key, value] of given) {
    const option = known.includes(key) ? rule.options?.[key] : undefined
    const result = option ? option.type.read(value, []) : wrong(unknownKey(key, known), [], true)
    if ('value' in result) entries.push([key, result.value])
    else problems.push(...below([key], result.problems))
  }
  return problems.length > 0 ? { problems } : { value: Object.fromEntries(entries) }
}

function settingSchema(rule: RuleSummary): JsonSchema {
  const level = { type: 'string', enum: RULE_LEVELS }
  const options = Object.entries(rule.options ?? {}).map(([name, option]) => [
    name,
    { ...option.type.schema([]), description: option.description, default: option.default },
  ])
  return {
    description: `${rule.summary ?? rule.id} (${rule.level})`,
    anyOf: [
      level,
      {
        type: 'object',
        properties: {
          level,
          options: {
            type: 'object',
            properties: Object.fromEntries(options) as JsonSchema,
            additionalProperties: false,
          },
        },
        additionalProperties: false,
      },
    ],
  }
}
