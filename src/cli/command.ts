import { didYouMean } from '../config/nearest.js'
import { bugOf, UserError } from '../findings/errors.js'
import { VERSION } from '../version.js'
import { readArguments, type Options } from './arguments.js'
import { COMMANDS } from './options.js'
import { readStandardInput } from './input.js'
import type { Terminal } from './terminal.js'
import { processTerminal } from './terminal.js'

/** Runs the command; answers with the exit status. */
export async function run(args: readonly string[], given?: Terminal): Promise<number> {
  try {
    return await dispatch(args, given ?? processTerminal())
  } catch (error) {
    // A bug is not to be taken for findings, whose status is 1. Its stack is what a report of it needs.
    const said = error instanceof UserError ? error.message.replace(/\s*\n\s*/g, '; ') : bugOf(error)
    const line = `python-dockerfile-review: ${said}\n`
    if (given) given.error(line)
    else process.stderr.write(line)
    return 2
  }
}

async function dispatch(args: readonly string[], terminal: Terminal): Promise<number> {
  const [first, ...rest] = args
  if (first === undefined) throw new UserError(`a command is needed: ${names()} (--help explains them)`)
  if (!Object.hasOwn(COMMANDS, first)) return general(args, terminal)
  const command = COMMANDS[first as keyof typeof COMMANDS]
  const { values, positionals } = readArguments(rest, command.options)
  if (values.help) {
    const { helpOf } = await import('./help.js')
    terminal.write(helpOf(first as keyof typeof COMMANDS))
    return 0
  }
  switch (first as keyof typeof COMMANDS) {
    case 'review': {
      const { reviewCommand } = await import('./commands.js')
      return reviewCommand(values, positionals, terminal, readStandardInput)
    }
    case 'compare':
    case 'measure': {
      const { imagesCommand } = await import('./images.js')
      return imagesCommand(first as 'compare' | 'measure', values, positionals, terminal)
    }
    case 'rules': {
      const { listRules } = await import('./commands.js')
      return listRules(values, positionals, terminal)
    }
    case 'explain': {
      const { explainRule } = await import('./commands.js')
      return explainRule(positionals, terminal)
    }
  }
}

/** What stands before any command: `--version`, `--help`, or a mistake. */
async function general(args: readonly string[], terminal: Terminal): Promise<number> {
  const [first = ''] = args
  if (!first.startsWith('-')) {
    throw new UserError(
      `"${first}" is no command${didYouMean(first, Object.keys(COMMANDS)) || `; allowed: ${names()} (--help explains them)`}`,
    )
  }
  const { values, positionals } = readArguments(args, GENERAL)
  if (positionals[0] !== undefined && !values.help) {
    throw new UserError(`the command comes first: python-dockerfile-review ${positionals[0]} …`)
  }
  if (values.version && !values.help) terminal.write(`${VERSION}\n`)
  else {
    const { overview } = await import('./help.js')
    terminal.write(overview())
  }
  return 0
}

const GENERAL: Options = {
  help: { value: null, description: '' },
  version: { value: null, description: '' },
}

function names(): string {
  return Object.keys(COMMANDS).join(', ')
}
