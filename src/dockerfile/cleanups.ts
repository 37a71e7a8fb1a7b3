import type { CommandCall } from './commands.js'
import type { Facts } from './facts.js'
import { memoize } from './memo.js'
import { orderOf } from './order.js'
import type { RunCommands } from './run.js'
import type { Step } from './stages.js'
import { baseName, isShell } from './wrappers.js'

/** Names of scripts that people clean their layers with. */
const CLEANER = /clean|purge|shrink|slim|prune|strip-/i

const lastCleaner = memoize(({ calls }: RunCommands) =>
  calls.findLastIndex(({ program, path, arguments: args }) => {
    const script = isShell(program) ? args.find(({ value }) => !value.startsWith('-'))?.value : path
    return script !== undefined && CLEANER.test(baseName(script)) && !/^py3?clean$/.test(program)
  }),
)

/** Whether a later command of the RUN is a script that can't be read and, by its name, cleans up. */
export function mayCleanUp(facts: Facts, step: Step, call: CommandCall): boolean {
  const commands = facts.commandsOf(step)
  const last = lastCleaner(commands)
  return last > 0 && last > (orderOf(commands).get(call) ?? 0)
}
