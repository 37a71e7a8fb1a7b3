import type { Span } from '../source/text.js'
import type { Facts } from './facts.js'
import type { ShellNode } from './shell-model.js'
import type { Step } from './stages.js'

/** What tells platforms apart: BuildKit's arguments and variables named like them, or programs that are asked. */
const PLATFORM =
  /\$\{?(?:TARGET|BUILD|HOST)?(?:ARCH|PLATFORM|MACHINE)\b|\$\{?(?:TARGET|BUILD)(?:OS|VARIANT)\b|\$\{?\w+_(?:ARCH|PLATFORM)\b|\buname\b|\bdpkg\s+--print-architecture|\bapk\s+--print-arch|[`(]\s*arch\s*[`)]/i

/** The parts of a RUN that depend on a test of the platform that is built for: a build for another one passes them by. */
export function platformBranches(facts: Facts, step: Step): readonly Span[] {
  const asks = (span: Span): boolean => PLATFORM.test(facts.dockerfile.source.slice(span))
  return facts.commandsOf(step).nodes.flatMap((node) => branchesOf(node, asks))
}

function branchesOf(node: ShellNode, asks: (span: Span) => boolean): readonly Span[] {
  const inside = (nodes: readonly ShellNode[]): Span[] => nodes.flatMap((one) => [...branchesOf(one, asks)])
  switch (node.type) {
    case 'if': {
      const first = node.branches.findIndex(({ condition }) => condition.some(({ span }) => asks(span)))
      if (first < 0) return inside([...node.branches.flatMap(({ body }) => body), ...node.otherwise])
      // All branches from there on depend on it.
      const start = node.branches[first]!.condition.at(-1)!.span.end
      return [...inside(node.branches.slice(0, first).flatMap(({ body }) => body)), { start, end: node.span.end }]
    }
    case 'case':
      return asks(node.word.span) ? [node.span] : inside(node.items.flatMap(({ body }) => body))
    case 'and-or': {
      const first = node.commands.findIndex((one) => isTest(one) && asks(one.span))
      if (first < 0) return inside(node.commands)
      return [...inside(node.commands.slice(0, first)), { start: node.commands[first]!.span.end, end: node.span.end }]
    }
    case 'pipeline':
      return inside(node.commands)
    case 'group':
    case 'for':
    case 'while':
    case 'function':
      return inside(node.body)
    case 'command':
    case 'test':
      return []
  }
}

/** `[ … ]`, `[[ … ]]`, `test …`, or a pipe into grep. */
function isTest(node: ShellNode): boolean {
  if (node.type === 'test') return true
  if (node.type === 'command') return /^(?:\[|test|e?grep)$/.test(node.words[0]?.text ?? '')
  if (node.type === 'pipeline') return node.commands.length > 0 && isTest(node.commands.at(-1)!)
  return node.type === 'group' && node.body.length > 0 && isTest(node.body.at(-1)!)
}
