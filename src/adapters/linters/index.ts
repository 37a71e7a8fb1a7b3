import { LINTERS, type LinterName } from '../../config/linters.js'
import type { Linter } from '../../ports.js'
import { BuildKit } from './buildkit.js'
import { Hadolint } from './hadolint.js'
import { ShellCheck } from './shellcheck.js'

const MADE: Readonly<Record<LinterName, () => Linter>> = {
  buildkit: () => new BuildKit(),
  shellcheck: () => new ShellCheck(),
  hadolint: () => new Hadolint(),
}

/** The linters that were asked for. */
export function lintersOf(names: readonly (LinterName | 'auto')[]): { list: readonly Linter[]; named: boolean } {
  const named = !names.includes('auto')
  return { list: LINTERS.filter((name) => !named || names.includes(name)).map((name) => MADE[name]()), named }
}
