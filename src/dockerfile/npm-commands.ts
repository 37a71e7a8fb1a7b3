import type { CommandCall } from './commands.js'
import type { Call, Facts } from './facts.js'
import { memoize } from './memo.js'
import { isBefore } from './order.js'
import { requestedPackages } from './requested.js'
import { lineageOf } from './stages.js'

/*
 * Commands of JavaScript packages. Sources: https://docs.npmjs.com/cli/commands/npm-install (--global),
 * https://classic.yarnpkg.com/lang/en/docs/cli/global/, https://pnpm.io/cli/add
 */

/** A global install with the names of its packages, without scope and version. */
interface GlobalInstall extends Call {
  readonly names: readonly string[]
}

const globalInstalls = memoize((facts: Facts): readonly GlobalInstall[] =>
  facts.calls.flatMap(({ step, call }) => {
    const names = namesOf(call)
    return names.length > 0 ? [{ step, call, names }] : []
  }),
)

function namesOf({ program, arguments: args }: CommandCall): readonly string[] {
  const yarn = program === 'yarn'
  if (!yarn && program !== 'npm' && program !== 'pnpm') return []
  const words = args.map(({ value }) => value)
  const [action, ...rest] = words.filter((word) => !word.startsWith('-'))
  const packages = yarn
    ? action === 'global' && rest[0] === 'add'
      ? rest.slice(1)
      : []
    : /^(?:i|install|add)$/.test(action ?? '') && words.some(isGlobal)
      ? rest
      : []
  return packages.flatMap((name) => /^(?:@[\w.-]+\/)?([\w.-]+)(?:@.*)?$/.exec(name)?.[1] ?? [])
}

function isGlobal(word: string): boolean {
  return word === '-g' || word === '--global' || word === '--location=global'
}

/**
 * Whether a command, called by its name alone, is by that name one of a JavaScript package that was installed before:
 * `qwen` of `@qwen-code/qwen-code`. It runs Node.js, not Python.
 */
export function isNodeCommand(facts: Facts, { step, call }: Call): boolean {
  const { program, path } = call
  if (path !== program || !/^[\w.-]{2,}$/.test(program)) return false
  if (globalInstalls(facts).length === 0) return false
  const stages = lineageOf(step.stage)
  const installed = globalInstalls(facts).some(
    (one) =>
      stages.includes(one.step.stage) &&
      isBefore(one, { step, call }) &&
      one.names.some((name) => name === program || name.startsWith(`${program}-`)),
  )
  return installed && !facts.installs.some((one) => requestedPackages(facts, one).some(({ name }) => name === program))
}
