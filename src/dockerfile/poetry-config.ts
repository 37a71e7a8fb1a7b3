import { callVariable } from './environments.js'
import type { Call } from './facts.js'
import { readInstaller, type InstallerCall } from './installers/index.js'
import { lineageOf, type Step } from './stages.js'

/** The variables that stand for the settings of `poetry config`; set, they win over it. */
const VARIABLES: Readonly<Record<string, string>> = {
  'virtualenvs.create': 'POETRY_VIRTUALENVS_CREATE',
  'virtualenvs.in-project': 'POETRY_VIRTUALENVS_IN_PROJECT',
}

/** A setting that `poetry config` made. */
export interface PoetrySetting {
  readonly step: Step
  readonly variable: string
  readonly value: string
}

/** What a call sets for all that come behind it in its stage, and in those that are FROM it. */
export function poetrySettings({ step, call }: Call): readonly PoetrySetting[] {
  const installer = readInstaller(call)
  if (installer?.tool !== 'poetry' || installer.action !== 'config') return []
  const [name, value] = installer.operands.map((operand) => operand.value)
  const variable = name !== undefined && Object.hasOwn(VARIABLES, name) ? VARIABLES[name] : undefined
  if (variable === undefined) return []
  if (installer.options.has('--unset')) return [{ step, variable, value: '' }]
  return value === undefined ? [] : [{ step, variable, value: value.toLowerCase() }]
}

/** A call of Poetry with the settings in force as variables of its own. */
export function withSettings(step: Step, installer: InstallerCall, settings: readonly PoetrySetting[]): InstallerCall {
  if (installer.tool !== 'poetry' || settings.length === 0) return installer
  const stages = new Set(lineageOf(step.stage))
  const set = settings.filter((setting) => stages.has(setting.step.stage))
  const environment = new Map(installer.call.environment)
  for (const { variable, value } of set) {
    if (callVariable(step, installer.call, variable) === undefined) environment.set(variable, value)
  }
  return { ...installer, call: { ...installer.call, environment } }
}
