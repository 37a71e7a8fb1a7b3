import type { Level } from '../findings/finding.js'
import type { ValueType } from './values.js'

/** An option of a rule: its type, default and description. */
export interface RuleOption {
  readonly type: ValueType<unknown>
  readonly default: unknown
  readonly description: string
}

/** What the configuration has to know of a rule; the entries hand the rules in. */
export interface RuleSummary {
  readonly id: string
  readonly family: string
  readonly level: Level
  readonly summary?: string
  readonly options?: Readonly<Record<string, RuleOption>>
}

/** What counts for one rule. */
export interface RuleSetting {
  /** null: as the rule itself says, finding by finding. */
  readonly level: Level | 'off' | null
  readonly options: Readonly<Record<string, unknown>>
}
