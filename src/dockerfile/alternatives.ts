import type { CommandCall } from './commands.js'
import { isQuestion } from './conditions.js'
import type { ShellNode } from './shell-model.js'

/**
 * Whether a script runs at least one of some calls, whichever branches it takes: each of an `if` with `else`, or of a
 * `case` with `*`, has one.
 */
export function runsAnyway(nodes: readonly ShellNode[], calls: readonly CommandCall[]): boolean {
  return nodes.some((node) => holdsAnyway(node, calls))
}

function holdsAnyway(node: ShellNode, calls: readonly CommandCall[]): boolean {
  switch (node.type) {
    case 'command':
      return calls.some(({ span }) => node.span.start <= span.start && span.start < node.span.end)
    case 'if':
      return [...node.branches.map(({ body }) => body), node.otherwise].every((body) => runsAnyway(body, calls))
    case 'case': {
      const whole = node.items.some(({ patterns }) => patterns.some(({ text }) => text === '*'))
      return whole && node.items.every(({ body }) => runsAnyway(body, calls))
    }
    case 'and-or': {
      // Where one of them fails the build does, unless it is a question or something else is run then.
      const or = node.operators.indexOf('||')
      const asks = node.commands.findIndex(isTest)
      const sure = node.commands.slice(0, or >= 0 ? 1 : asks >= 0 ? asks + 1 : undefined)
      return runsAnyway(sure, calls)
    }
    case 'group':
      return runsAnyway(node.body, calls)
    case 'pipeline':
      return runsAnyway(node.commands, calls)
    case 'for':
    case 'while':
    case 'function':
    case 'test':
      return false
  }
}

function isTest(node: ShellNode): boolean {
  if (node.type === 'command')
    return /^(?:\[|test)$/.test(node.words[0]?.text ?? '') || isQuestion(node.words[0]?.text ?? '')
  if (node.type === 'pipeline') return node.negated || node.commands.some(isTest)
  return node.type === 'test'
}
