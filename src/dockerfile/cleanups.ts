import type { CommandCall } from './commands.js'
import type { Facts } from './facts.js'
import type { Step } from './stages.js'
import { baseName, isShell } from './wrappers.js'

/** Names of scripts that people clean their layers with. */
const CLEANER = /clean|purge|shrink|slim|prune|strip-/i

/** Whether a later command of the RUN is a script that can't be read and, by its name, cleans up. */
export function mayCleanUp(facts: Facts, step: Step, call: CommandCall): boolean {
  const { calls } = facts.commandsOf(step)
  return calls.slice(calls.indexOf(call) + 1).some(({ program, path, arguments: args }) => {
    const script = isShell(program) ? args.find(({ value }) => !value.startsWith('-'))?.value : path
    return script !== undefined && CLEANER.test(baseName(script)) && !/^py3?clean$/.test(program)
  })
}
