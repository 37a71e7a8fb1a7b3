import type { AnalyzeSettings } from './analyze/settings.js'
import { linterRules } from './config/keys.js'
import { resolve, type ConfigurationPlace } from './config/resolve.js'
import type { RuleSummary } from './config/rule-summary.js'
import type { Given, Settings } from './config/settings.js'
import { UserError } from './findings/errors.js'
import type { Workspace } from './ports.js'
import type { Thresholds } from './report/gate.js'
import type { Rule } from './rules/rule.js'
import { SourceText } from './source/text.js'

export interface ReadSettings {
  /** The table's types know the thresholds as text only; the table checked them. */
  readonly settings: Settings & Thresholds
  /** Paths of the configuration, there or not: a change of them changes the policy. */
  readonly configuration: readonly string[]
}

/** Reads the configuration file, where there is one, and puts it together with what was given. Both entries do it so. */
export async function readSettings(
  workspace: Workspace,
  given: Given,
  { path, required }: ConfigurationPlace,
  event: string | null,
  rules: readonly RuleSummary[],
): Promise<ReadSettings> {
  const content = (await workspace.read([path])).get(path)
  if (content === undefined) {
    if (required) throw new UserError(`config: there is no ${path} in ${workspace.name}`)
    return { settings: settingsFrom(given, {}, event, rules), configuration: [path] }
  }
  if ('problem' in content) throw new UserError(`${path} ${content.problem}`)
  // Most runs have no configuration file and load none of this.
  const { parseConfiguration } = await import('./config/load.js')
  const file = await parseConfiguration(new SourceText(path, content.text), rules)
  return { settings: settingsFrom(given, file, event, rules), configuration: [path] }
}

/** Puts the layers together; other linters' rules are those that somebody names. */
function settingsFrom(given: Given, file: Given, event: string | null, rules: readonly RuleSummary[]) {
  const named = [...(file.rules?.keys() ?? []), ...(given.only ?? []), ...(given.disable ?? [])]
  const known = [...rules, ...linterRules([...new Set(named)])]
  return resolve({ given, file, event, rules: known }) as Settings & Thresholds
}

/** What the analysis needs of the settings. */
export function analyzeSettings(settings: Settings, rules: readonly Rule[], pages: string): AnalyzeSettings {
  return {
    rules,
    // A rule of another linter that nobody names is none of those that alone were asked for.
    setting: (rule) => settings.rules.get(rule) ?? { level: settings.only.length > 0 ? 'off' : null, options: {} },
    allowIgnores: settings.allowIgnores,
    requireReason: settings.requireReason,
    pages,
    today: new Date(),
  }
}
