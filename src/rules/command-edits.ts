import type { Facts } from '../dockerfile/facts.js'
import type { InstallerCall } from '../dockerfile/installers/index.js'
import type { ShellNode } from '../dockerfile/shell-model.js'
import type { Step } from '../dockerfile/stages.js'
import type { RuleChange } from './rule.js'

/** Adds an option behind a subcommand; null where that doesn't stand in the file as such. */
export function addOption(
  { dockerfile }: Facts,
  { action, actionSpan, program }: InstallerCall,
  option: string,
): RuleChange | null {
  const written = dockerfile.source.slice(actionSpan)
  const word = action.split(' ').at(-1)!
  const span = { start: actionSpan.end, end: actionSpan.end }
  if (written === word || written === program) return { span, text: ` ${option}` }
  return written === JSON.stringify(word) ? { span, text: `, ${JSON.stringify(option)}` } : null
}

/** Adds a command to the end of a RUN of plain chains of `&&`; null where it is anything else. */
export function appendCommand(facts: Facts, step: Step, command: string): RuleChange | null {
  const { instruction } = step
  const { nodes, complete } = facts.commandsOf(step)
  const chain = nodes.at(-1)
  if (!complete || !chain || instruction.exec || instruction.heredocs.length > 0) return null
  // What stands behind the last command, a comment or a semicolon, would swallow it.
  if (!nodes.every(isPlainChain) || chain.span.end !== instruction.body.end) return null
  const { text } = facts.dockerfile.source
  const { end } = instruction.body
  const lines = text.slice(instruction.span.start, end).split(/(\r?\n)/)
  const ending = lines.at(-2)
  if (ending === undefined) return { span: { start: end, end }, text: ` && ${command}` }
  // As the lines before it: `&&` at their beginning, or at their end.
  const indent = lines.findLast((line, at) => at > 0 && /^\s*&&/.test(line)) ?? lines.at(-1)!
  const [, space, leads] = /^([ \t]*)(&&[ \t]*)?/.exec(indent)!
  const { escape } = facts.dockerfile
  const next = leads ? ` ${escape}${ending}${space!}${leads}${command}` : ` && ${escape}${ending}${space!}${command}`
  return { span: { start: end, end }, text: next }
}

function isPlainChain(node: ShellNode): boolean {
  if (node.type === 'command') return true
  return (
    node.type === 'and-or' &&
    node.operators.every((operator) => operator === '&&') &&
    node.commands.every(({ type }) => type === 'command' || type === 'pipeline' || type === 'group')
  )
}
