import type { Circumstances, Key } from './key.js'
import { KEYS, keysIn, type KeyName } from './keys.js'
import type { RuleSummary } from './rule-summary.js'
import type { JsonSchema } from './values.js'

const NOWHERE: Circumstances = { event: null, results: KEYS.results.default({ event: null, results: '' }) }

/** The JSON Schema of the configuration file, for editors. */
export function configurationSchema(rules: readonly RuleSummary[]): JsonSchema {
  const properties = keysIn('file').map((name) => {
    const { type, description, defaultText } = entry(name)
    const value = defaultText === undefined ? { default: entry(name).default(NOWHERE) } : {}
    return [name, { ...type.schema(rules), description: withoutCode(description), ...value }]
  })
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Configuration of python-dockerfile-review',
    type: 'object',
    properties: Object.fromEntries(properties) as JsonSchema,
    additionalProperties: false,
  }
}

/** A key as documentation shows it; texts are Markdown. */
export interface KeyText {
  readonly name: KeyName
  readonly description: string
  readonly default: string
  readonly allowed: string
  readonly placeholder: string
  /** The default for action.yml, if it declares one. */
  readonly declaredDefault: string | null
}

/** The keys of a place, for tables and help. */
export function keyTexts(place: 'input' | 'option' | 'file'): readonly KeyText[] {
  return keysIn(place).map((name) => {
    const { type, description, defaultText, placeholder, declaredDefault } = entry(name)
    return {
      name,
      description,
      default: defaultText ?? `\`${String(entry(name).default(NOWHERE))}\``,
      allowed: type.words?.map((word) => `\`${word}\``).join(', ') ?? type.allowed,
      placeholder: placeholder ?? 'VALUE',
      declaredDefault: declaredDefault ?? null,
    }
  })
}

export function withoutCode(markdown: string): string {
  return markdown.replaceAll('`', '')
}

function entry(name: KeyName): Key<unknown> {
  return KEYS[name]
}
