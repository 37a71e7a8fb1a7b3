import type { Span } from '../source/text.js'
import type { CommandCall } from './commands.js'
import type { ImageFile } from './script-files.js'
import type { ShellCommand, ShellNode, WordPart } from './shell-model.js'
import { isBuiltin } from './shell-process.js'

/** A command that a script may end with: what then stands in the place of the script, or behind it. */
export interface Ending {
  readonly span: Span
  /** It takes the script's place as a process, so that signals reach it. */
  readonly exec: boolean
  /** As it is written; null where it is more than one simple command: a pipeline, a loop. */
  readonly command: ShellCommand | null
  /** It runs what the script was given: `"$@"`. */
  readonly passesArguments: boolean
  /** What the script was given is the program itself, and no argument of another one. */
  readonly handsOver: boolean
  /** Null where it isn't known what it starts. */
  readonly call: CommandCall | null
  /** It is started with `&`, or is `wait`. */
  readonly background: boolean
}

/** Functions that call each other aren't followed for ever. */
const MAXIMUM_DEPTH = 5

/** Reads how a script ends, on each of its ways. */
export function readEndings(
  body: readonly ShellNode[],
  calls: readonly CommandCall[],
  file: ImageFile,
): { readonly endings: readonly Ending[]; readonly traps: boolean } {
  const reader = new Reader(calls, file)
  reader.collect(body)
  const found = new Set([...reader.execs, ...reader.tails(body, 0)])
  const endings = [...found].sort((a, b) => a.span.start - b.span.start).map((command) => reader.ending(command))
  return { endings, traps: reader.traps }
}

/** A command, or several that are joined by pipes. */
type Last = Exclude<ShellNode, { type: 'function' }>

class Reader {
  readonly execs: ShellCommand[] = []
  traps = false
  private readonly functions = new Map<string, readonly ShellNode[]>()
  /** `"$@"`, and the variables that hold it. */
  private readonly given = new Set(['@', '*'])
  /** Where what takes the script's place stands: a command, or the text that `eval` is given. */
  private readonly replacing: ReadonlySet<number>

  constructor(
    private readonly calls: readonly CommandCall[],
    private readonly file: ImageFile,
  ) {
    this.replacing = new Set(calls.flatMap(({ replaces, whole }) => (replaces ? whole.start : [])))
  }

  /** Looks at all commands: those that replace the script, traps and functions. */
  collect(nodes: readonly ShellNode[]): void {
    for (const node of nodes) {
      if (node.type === 'function') this.functions.set(node.name, node.body)
      if (node.type !== 'command') {
        this.collect(childrenOf(node))
        continue
      }
      for (const { name, value } of node.assignments) {
        const parts = 'parts' in value ? value.parts : value.flatMap((word) => word.parts)
        if (node.words.length === 0 && this.isGiven(parts)) this.given.add(name)
      }
      const words = node.words.map(({ text }) => text)
      // `exec > log` replaces nothing.
      if ((words[0] === 'exec' && words.length > 1) || this.replaces(node)) this.execs.push(node)
      if (words[0] === 'trap' && words.slice(2).some((word) => /^(?:SIG)?TERM$|^15$/.test(word))) this.traps = true
    }
  }

  private isGiven(parts: readonly WordPart[]): boolean {
    return parts.length === 1 && parts[0]!.kind === 'variable' && this.given.has(parts[0]!.name)
  }

  /** Whether a command becomes an `exec` where its variables are put in: `$command`, `eval "$command"`. */
  private replaces({ span, words }: ShellCommand): boolean {
    return this.replacing.has(span.start) || words.some((word) => this.replacing.has(word.span.start))
  }

  /** The last commands of a list, one for each branch. */
  tails(nodes: readonly ShellNode[], depth: number): Last[] {
    if (depth > MAXIMUM_DEPTH * 4) return []
    const list = nodes.filter((node): node is Last => node.type !== 'function' && !isIdle(node))
    let at = list.length - 1
    while (at > 0 && list.slice(at).every((later) => this.isUnused(later) || excludes(list[at - 1]!, later))) at--
    return list.slice(Math.max(at, 0)).flatMap((last) => this.tailsOf(last, depth))
  }

  private tailsOf(last: Last, depth: number): Last[] {
    switch (last.type) {
      case 'command': {
        const body = this.functions.get(last.words[0]?.text ?? '')
        return body ? this.tails(body, depth + 4) : [last]
      }
      case 'and-or':
        return this.tails(last.commands.slice(-1), depth)
      case 'group':
        return this.tails(last.body, depth)
      case 'if':
      case 'case':
        return bodiesOf(last).flatMap((body) => this.tails(body, depth))
      case 'pipeline':
        return last.commands.length === 1 ? this.tails(last.commands, depth) : [last]
      default:
        return [last]
    }
  }

  /** Whether no branch is ever taken: programs stand there, and none of them is among those that are started. */
  private isUnused(node: Last): boolean {
    if (node.type !== 'if' && node.type !== 'case') return false
    const bodies = bodiesOf(node)
    return (
      bodies.some((body) => body.some((one) => this.namesProgram(one))) &&
      !bodies.some((body) => this.calls.some(({ span }) => body.some((one) => isWithin(span, one.span))))
    )
  }

  private namesProgram(node: ShellNode): boolean {
    if (node.type !== 'command')
      return node.type !== 'function' && childrenOf(node).some((one) => this.namesProgram(one))
    const plain = node.words[0]?.parts.every(({ kind }) => kind === 'literal') === true
    return plain && !isBuiltin(node) && !this.functions.has(node.words[0]!.text)
  }

  ending(node: Last): Ending {
    const { span } = node
    const command = node.type === 'command' ? node : null
    const words = command?.words ?? []
    const variables = words.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'variable' ? part.name : [])))
    const { source } = this.file
    const inside = this.calls.filter((call) => isWithin(call.span, span))
    const behind = source.text.slice(span.end, span.end + 80)
    return {
      span,
      exec: words[0]?.text === 'exec' || (command !== null && this.replaces(command)),
      command,
      passesArguments: variables.some((name) => this.given.has(name)),
      handsOver: words[0] !== undefined && this.isGiven(words[0].parts),
      // What `$(…)` runs for an argument comes first.
      call: inside.find(({ whole }) => whole.start === span.start) ?? inside[0] ?? null,
      background: words[0]?.text === 'wait' || /^[ \t]*&(?!&)/.test(behind),
    }
  }
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** The ways that an `if` or a `case` may take. */
function bodiesOf(node: Extract<ShellNode, { type: 'if' | 'case' }>): readonly (readonly ShellNode[])[] {
  return node.type === 'case'
    ? node.items.map(({ body }) => body)
    : [...node.branches.map(({ body }) => body), node.otherwise]
}

/** Whether of two conditions only one can hold: both ask whether one variable has a value, each for others. */
function excludes(one: ShellNode, other: ShellNode): boolean {
  const [first, second] = [askedOf(one), askedOf(other)]
  return first !== null && second?.name === first.name && !second.values.some((value) => first.values.includes(value))
}

/** The variable and the values that an `if` without `else` compares: `[ "$ROLE" = web ]`. */
function askedOf(node: ShellNode): { readonly name: string; readonly values: readonly string[] } | null {
  if (node.type !== 'if' || node.otherwise.length > 0) return null
  const asked = node.branches.map(({ condition }) => (condition.length === 1 ? comparedIn(condition[0]!) : null))
  const [first] = asked
  if (!first || !asked.every((one) => one?.name === first.name)) return null
  return { name: first.name, values: asked.map((one) => one!.value) }
}

function comparedIn(node: ShellNode): { readonly name: string; readonly value: string } | null {
  if (node.type !== 'command' && node.type !== 'test') return null
  const words = node.words.filter(({ text }) => !/^(?:\[|\]|test)$/.test(text))
  const [left, operator, right] = words
  if (words.length !== 3 || !/^==?$/.test(operator!.text)) return null
  const [variable, ...more] = left!.parts
  const literal = right!.parts.every(({ kind }) => kind === 'literal')
  if (variable?.kind !== 'variable' || more.length > 0 || !literal || /[*?[]/.test(right!.text)) return null
  return { name: variable.name, value: right!.parts.map((part) => (part.kind === 'literal' ? part.text : '')).join('') }
}

/** What starts nothing that would stay: assignments, `exit`. */
function isIdle(node: ShellNode): boolean {
  if (node.type === 'test') return true
  return node.type === 'command' && /^(?:exit|return|:|true|set|echo|)$/.test(node.words[0]?.text ?? '')
}

function childrenOf(node: Exclude<ShellNode, ShellCommand>): readonly ShellNode[] {
  switch (node.type) {
    case 'pipeline':
    case 'and-or':
      return node.commands
    case 'group':
    case 'function':
    case 'for':
      return node.body
    case 'while':
      return [...node.condition, ...node.body]
    case 'if':
      return [...node.branches.flatMap(({ condition, body }) => [...condition, ...body]), ...node.otherwise]
    case 'case':
      return node.items.flatMap(({ body }) => body)
    case 'test':
      return []
  }
}
