import type { AnalyzeSettings } from './analyze/settings.js'
import type { LoadedConfiguration } from './config/extends.js'
import { linterRules } from './config/linters.js'
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
  /** Fingerprints that a saved report lists: not new. */
  readonly baseline: ReadonlySet<string>
}

/** Reads the configuration file, where there is one, and puts it together with what was given. Both entries do it so. */
export async function readSettings(
  workspace: Workspace,
  given: Given,
  place: ConfigurationPlace,
  event: string | null,
  rules: readonly RuleSummary[],
): Promise<ReadSettings> {
  const file = await readFile(workspace, place, rules)
  const settings = settingsFrom(given, file.given, event, rules)
  checkBudgets(given, settings, event)
  if (settings.baseline === null) return { settings, configuration: file.paths, baseline: new Set() }
  const named = given.baseline === undefined ? 'baseline' : 'option --baseline'
  const { readBaseline } = await import('./config/baseline.js')
  const text = await textOf(workspace, settings.baseline, named)
  const baseline = readBaseline(text, settings.baseline, named)
  return { settings, configuration: [...file.paths, settings.baseline], baseline }
}

/** A budget that somebody gives, and that nothing would be held against, is a gate that is open without a word. */
function checkBudgets(given: Given, { measure, mode }: Settings, event: string | null): void {
  // These jobs measure nothing themselves.
  if (mode === 'plan' || mode === 'publish') return
  for (const quantity of ['size', 'startup'] as const) {
    const name = `max-${quantity}-increase` as const
    const budget = given[name] ?? 'none'
    if (budget === 'none' || measure.includes(quantity)) continue
    const [place, other] = event === null ? ['option --', 'option --measure'] : ['input ', 'input measure']
    throw new UserError(`${place}${name}: ${budget.text} can't be checked; allowed: with ${quantity} in ${other}`)
  }
}

async function readFile(
  workspace: Workspace,
  { path, required }: ConfigurationPlace,
  rules: readonly RuleSummary[],
): Promise<LoadedConfiguration> {
  const read = async (one: string) => (await workspace.read([one])).get(one)
  const content = await read(path)
  if (content === undefined) {
    if (required) throw new UserError(`config: there is no ${path} in ${workspace.name}`)
    return { given: {}, paths: [path] }
  }
  if ('problem' in content) throw new UserError(`${path} ${content.problem}`)
  // Most runs have no configuration file and load none of this.
  const { loadConfiguration } = await import('./config/extends.js')
  return loadConfiguration(new SourceText(path, content.text), { name: workspace.name, read }, rules)
}

async function textOf(workspace: Workspace, path: string, named: string): Promise<string> {
  const content = (await workspace.read([path])).get(path)
  if (content === undefined) throw new UserError(`${named}: there is no ${path} in ${workspace.name}`)
  if ('problem' in content) throw new UserError(`${named}: ${path} ${content.problem}`)
  return content.text
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
