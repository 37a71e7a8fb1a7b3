import type { CommandCall } from './commands.js'
import { readPythonProgram } from './entry.js'
import type { Facts } from './facts.js'
import { memoize } from './memo.js'
import { serves } from './server.js'
import { deployedPrograms, startedPrograms } from './started.js'
import { baseName } from './wrappers.js'

/*
 * Containers in which what Python prints goes another way than to their standard output, or with other variables than
 * the image's.
 */

/** Starts of Jupyter's server under names of their own; those that end in .sh and .py are its stacks'. */
const NOTEBOOKS =
  /^(?:jupyter-?(?:lab|notebook|server|hub|hub-singleuser)|notebook|jupyter_server|start-(?:notebook|singleuser)(?:\.(?:sh|py))?)$/

/**
 * Whether a container lives with Jupyter's server: that logs to standard error, and its kernels send what is printed to
 * the browser. Without a command of its own an image has its base's.
 * Source: https://github.com/ipython/ipykernel/blob/main/ipykernel/iostream.py
 */
export const livesWithNotebooks = memoize((facts: Facts): boolean => {
  const { entry, final } = facts
  if (startsPythonElsewhere(facts)) return false
  if (!entry) return NOTEBOOKS.test(baseName(final.base.command?.[0] ?? ''))
  const lasting = startedPrograms(facts).filter(({ call }) => isNotebook(call) || call.program === '' || serves(call))
  return lasting.length > 0 && lasting.every(({ call }) => isNotebook(call))
})

function isNotebook(call: CommandCall): boolean {
  const program = readPythonProgram(call)
  if (program?.by === 'script' || program?.by === 'inline') return false
  const name = program?.name ?? call.program
  const words = program?.arguments ?? call.arguments
  return name === 'jupyter' ? words.some(({ value }) => /^(?:lab|notebook|server)$/.test(value)) : NOTEBOOKS.test(name)
}

/** Programs that only keep a container alive. */
const IDLE = new Set(['tail', 'sleep', 'wait'])

/** Whether it writes out a container's variables: to a file, which cron's jobs may read. */
function tells({ program, arguments: args }: CommandCall): boolean {
  if (program === 'env' || program === 'printenv') return true
  return /^(?:declare|export|typeset)$/.test(program) && args.some(({ value }) => /^-[a-z]*p/.test(value))
}

/**
 * Whether a container only runs cron: its jobs get none of the image's variables, and their output goes where their
 * lines send it. BusyBox's, Alpine's one, hands all on.
 * Source: https://manpages.debian.org/bookworm/cron/crontab.5.en.html
 */
export const livesWithCron = memoize((facts: Facts): boolean => {
  if (facts.final.base.distribution?.name === 'alpine' || startsPythonElsewhere(facts)) return false
  const calls = startedPrograms(facts).map(({ call }) => call)
  const last = calls.findLast(({ program }) => !IDLE.has(program))
  const cron = last?.program === 'cron' || last?.program === 'crond'
  return cron && !calls.some((call) => call.program === '' || tells(call) || serves(call))
})

/** Whether a compose file or manifest starts another Python program from the image. */
function startsPythonElsewhere(facts: Facts): boolean {
  return deployedPrograms(facts).some(({ call, program }) => program !== null && !isNotebook(call))
}
