import type { Circumstances, Key } from './key.js'
import { KEYS, type KeyName } from './keys.js'
import type { RuleSetting, RuleSummary } from './rule-summary.js'
import type { Given, Settings } from './settings.js'

/** What settings are made of. */
export interface Layers {
  /** From the action's inputs or the command's options; wins over the file. */
  readonly given?: Given
  /** From the configuration file. */
  readonly file?: Given
  /** The name of the event that started the workflow; null for the command. */
  readonly event: string | null
  readonly rules: readonly RuleSummary[]
}

/** Puts the layers together: inputs and options over the file, the file over the defaults. */
export function resolve({ given = {}, file = {}, event, rules }: Layers): Settings {
  const circumstances = { event, results: given.results ?? KEYS.results.default({ event, results: '' }) }
  const together: Given = { ...file, ...given }
  const values = (Object.keys(KEYS) as KeyName[]).map((name) => [
    camelCase(name),
    together[name] ?? (KEYS[name] as Key<unknown>).default(circumstances),
  ])
  const settings = Object.fromEntries(values) as Settings
  return Object.freeze({ ...settings, rules: effectiveRules(settings, rules) })
}

/** Where the configuration file is to be read from, before there are settings. */
export interface ConfigurationPlace {
  readonly path: string
  readonly from: 'head' | 'base'
  /** Whether somebody named it: then it must be there. */
  readonly required: boolean
}

export function configurationPlace(given: Given, event: string | null): ConfigurationPlace {
  const circumstances: Circumstances = { event, results: '' }
  return {
    path: given.config ?? KEYS.config.default(circumstances),
    from: given['config-from'] ?? KEYS['config-from'].default(circumstances),
    required: given.config !== undefined,
  }
}

/** One entry for each rule, so that nobody downstream asks what an absent one means. */
function effectiveRules(settings: Settings, rules: readonly RuleSummary[]): ReadonlyMap<string, RuleSetting> {
  return new Map(
    rules.map((rule) => {
      const set = settings.rules.get(rule.id)
      const defaults = Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default] as const)
      const chosen = settings.only.length === 0 || settings.only.includes(rule.id)
      // Naming a rule on the command line is a stronger wish than an `off` in the file.
      const asked = settings.only.includes(rule.id) && set?.level === 'off' ? null : (set?.level ?? null)
      const level = chosen && !settings.disable.includes(rule.id) ? asked : 'off'
      return [rule.id, { level, options: { ...Object.fromEntries(defaults), ...set?.options } }]
    }),
  )
}

export function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
