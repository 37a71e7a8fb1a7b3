import { LEVELS } from '../findings/finding.js'
import { isList, isMap, type Plain } from './plain.js'
import type { RuleSummary } from './rule-summary.js'
import { listFromText, notAllowed, type ValueType } from './values.js'

export const LINTERS = ['buildkit', 'shellcheck', 'hadolint'] as const
export type LinterName = (typeof LINTERS)[number]
const LINTER_WORDS = [...LINTERS, 'auto', 'none'] as const
const LINTER_RULE = '(?:buildkit/[A-Z][A-Za-z0-9]*|shellcheck/SC[0-9]{4,5}|hadolint/DL[0-9]{4})'
const WHOLE_LINTER_RULE = new RegExp(`^${LINTER_RULE}$`)

/** Whether an id is that of another linter's rule; nobody lists all of those. */
export function isLinterRule(id: string): boolean {
  return WHOLE_LINTER_RULE.test(id)
}

/** `auto` and `none` stand alone, in the file without a list too. */
export function linterNames(): ValueType<readonly (LinterName | 'auto')[]> {
  const allowed = `${LINTERS.join(', ')}, or one of auto, none alone`
  return {
    allowed,
    words: LINTER_WORDS,
    read(value) {
      const items = isList(value) ? value : [value]
      const wrong = items.find((item) => !LINTER_WORDS.some((word) => word === item))
      if (wrong !== undefined) return notAllowed(wrong, allowed, LINTER_WORDS)
      const names = new Set(items as (typeof LINTER_WORDS)[number][])
      if (names.size > 1 && (names.has('auto') || names.has('none'))) return notAllowed(value, allowed)
      return { value: [...names].filter((name) => name !== 'none') }
    },
    fromText: listFromText,
    schema: () => ({
      anyOf: [
        { type: 'string', enum: LINTER_WORDS },
        { type: 'array', items: { type: 'string', enum: LINTERS } },
      ],
    }),
  }
}

/** Takes the ids of other linters' rules besides those that are known. */
export function withLinterRules<T>(type: ValueType<T>): ValueType<T> {
  return {
    ...type,
    read: (value, rules) => type.read(value, [...rules, ...linterRules(idsIn(value))]),
    schema(rules) {
      const schema = type.schema(rules)
      const pattern = `^${LINTER_RULE}$`
      if (!('items' in schema)) {
        const level = { type: 'string', enum: ['off', ...LEVELS] }
        const setting = { anyOf: [level, { type: 'object', properties: { level }, additionalProperties: false }] }
        return { ...schema, patternProperties: { [pattern]: setting } }
      }
      return { ...schema, items: { anyOf: [schema.items, { type: 'string', pattern }] } }
    },
  }
}

/** Other linters' rules among ids, as far as the configuration has to know them. */
export function linterRules(ids: readonly string[]): readonly RuleSummary[] {
  return ids.filter(isLinterRule).map((id) => ({ id, family: id.split('/')[0]!, level: 'warning' }))
}

function idsIn(value: Plain): readonly string[] {
  if (isMap(value)) return [...value.keys()]
  return isList(value) ? value.filter((item) => typeof item === 'string') : []
}
