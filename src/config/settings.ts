import type { RuleSetting } from './rule-summary.js'
import type { Key } from './key.js'
import type { KEYS, KeyName } from './keys.js'

type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name
type ValueOf<Name extends KeyName> = (typeof KEYS)[Name] extends Key<infer Value> ? Value : never

/** What was given in one place, by the keys' own names: all of it checked, nothing of it filled in. */
export type Given = { readonly [Name in KeyName]?: ValueOf<Name> }

/**
 * All that a review is told, with every default filled in: one property for each key of the table, in camel case
 * (`failOn` for `fail-on`).
 */
export type Settings = { readonly [Name in KeyName as Camel<Name>]: ValueOf<Name> } & {
  /** One entry for every rule, options filled in, `only` and `disable` applied. */
  readonly rules: ReadonlyMap<string, RuleSetting>
}
