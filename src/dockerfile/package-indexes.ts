import { isKnown } from './expand.js'
import type { Facts } from './facts.js'
import type { InstallerCall } from './installers/index.js'
import { pipSettingFor } from './pip-config.js'
import type { Step } from './stages.js'

/*
 * Which index an installer takes packages from. Sources:
 * https://pip.pypa.io/en/stable/cli/pip_install/#cmdoption-i
 * https://docs.astral.sh/uv/concepts/indexes/#defining-an-index
 */

const DEFAULT = 'https://pypi.org/simple'

/** The index that a call of pip or uv takes before all others; it may hold unknown pieces. */
export function mainIndex(facts: Facts, step: Step, { call, options, tool }: InstallerCall): string {
  const option = options.get(...(tool === 'pip' ? ['--index-url'] : ['--default-index', '--index-url']))
  if (option?.value) return option.value
  for (const name of tool === 'pip' ? ['PIP_INDEX_URL'] : ['UV_DEFAULT_INDEX', 'UV_INDEX_URL']) {
    const variable = step.stage.environment.get(name, step.instruction.index)
    // What an unknown base may set isn't judged.
    const value = call.environment.get(name) ?? (variable?.span ? variable.value : '')
    if (value !== '') return value
  }
  const reads = tool === 'pip' && !options.has('--isolated')
  const setting = reads ? (pipSettingFor(facts, { step, call }, 'index-url')?.value ?? '') : ''
  return setting === '' ? DEFAULT : setting
}

/** Whether some indexes, separated by blanks, are none but this one: nothing else is asked then. */
export function addsNothing(indexes: string, main: string): boolean {
  return isKnown(main) && indexes.split(/\s+/).every((one) => one === '' || bare(one) === bare(main))
}

function bare(url: string): string {
  return url.trim().replace(/\/+$/, '')
}
