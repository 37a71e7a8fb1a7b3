import type { ValueType } from './values.js'

/** Where a key may be set: in the action's inputs, the command's options, the configuration file. */
export type Place = 'input' | 'option' | 'file'

/** What a default may depend on. */
export interface Circumstances {
  /** The name of the event that started the workflow; null for the command. */
  readonly event: string | null
  /** The folder of the results, as it was given. */
  readonly results: string
}

/** All that is to be known of one key; everything else that names keys is derived from this. */
export interface Key<T> {
  readonly type: ValueType<T>
  readonly places: readonly Place[]
  readonly default: (circumstances: Circumstances) => T
  /** The default as the documentation says it, where it isn't the value. */
  readonly defaultText?: string
  /**
   * The default that action.yml itself declares. Only where nothing else could set the key: a declared default arrives
   * like an input that somebody gave, and would win over the configuration file.
   */
  readonly declaredDefault?: string
  /** The option's name, where it isn't the key's: one value each time is no plural. */
  readonly option?: string
  /** What an option's value is called in the command's help. */
  readonly placeholder?: string
  /** One or two sentences of Markdown. */
  readonly description: string
}

export function key<T>(entry: Key<T>): Key<T> {
  return entry
}
