import { callVariable } from './environments.js'
import { isKnown } from './expand.js'
import type { Facts, Install } from './facts.js'
import { bringsUvBefore } from './own-uv.js'
import { isPoetryOlder } from './poetry-version.js'

/*
 * Whether an installer compiles what it brings. Sources: https://pip.pypa.io/en/stable/cli/pip_install/#cmdoption-compile,
 * https://docs.astral.sh/uv/reference/environment/#uv_compile_bytecode, https://python-poetry.org/docs/cli/#install
 */

const COMPILE = 'UV_COMPILE_BYTECODE'
const NO = /^(?:0|false|no|off|n|f)$/i

/** Whether an installer leaves bytecode of the packages that it brings; false where that can't be known. */
export function leavesBytecode(facts: Facts, install: Install): boolean {
  const { tool, options } = install.installer
  if (tool === 'uv' || tool === 'uv pip' || tool === 'uvx') return uvCompiles(facts, install) === 'yes'
  if (tool === 'poetry') return options.has('--compile') || isPoetryOlder(facts, 1, 4)
  if (tool !== 'pip') return true
  const option = options.get('--compile', '--no-compile')
  return option ? option.name === '--compile' : pipOffVariable(install) === null
}

/**
 * Whether a call of uv compiles: an option wins over the variable, and the last option over the others. A base that
 * nobody knows may set the variable, but not for a uv that it doesn't have.
 */
export function uvCompiles(
  facts: Facts,
  { step, installer }: Pick<Install, 'step' | 'installer'>,
): 'yes' | 'no' | 'unknown' {
  const option = installer.options.get('--compile-bytecode', '--no-compile-bytecode')
  if (option) return option.name === '--compile-bytecode' ? 'yes' : 'no'
  const value = callVariable(step, installer.call, COMPILE)
  if (value === undefined || value === '' || NO.test(value)) return 'no'
  if (isKnown(value)) return 'yes'
  const set = installer.call.environment.has(COMPILE) || step.stage.environment.get(COMPILE, step.instruction.index)
  return !set && bringsUvBefore(facts, step, installer.call) ? 'no' : 'unknown'
}

/** The variable that keeps pip from compiling: for its `--no-…` options 0 is what disables (checked by running pip). */
export function pipOffVariable({ step, installer }: Install): string | null {
  const off = (name: string): boolean => NO.test(callVariable(step, installer.call, name) ?? '')
  return ['PIP_NO_COMPILE', 'PIP_COMPILE'].find(off) ?? null
}
