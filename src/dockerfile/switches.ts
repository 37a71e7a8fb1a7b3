import { UNKNOWN } from './expand.js'
import { memoize } from './memo.js'
import { joinLines } from './lines.js'
import type { Dockerfile, Instruction } from './model.js'
import { parseShell } from './shell.js'
import type { ShellNode, ShellWord } from './shell-model.js'
import type { Step } from './stages.js'

/*
 * ARGs without a default that do nothing but switch parts of a RUN on: `if [ "$DEBUG" ]; then …; fi`. A build that says
 * nothing of one leaves it unset, and a shell takes that for empty. One that is used elsewhere, or asked for by `-z`, may
 * be needed in every build: nothing is known of it. Source: https://docs.docker.com/reference/dockerfile/#arg
 */

/** What a RUN does in a build that sets no switch: the branches that one switches on are left out. */
export function switchedOff(dockerfile: Dockerfile, step: Step, nodes: readonly ShellNode[]): readonly ShellNode[] {
  const { keyword, index } = step.instruction
  const switches = keyword === 'RUN' ? switchesOf(dockerfile) : NONE
  if (switches.size === 0) return nodes
  const isOff = (name: string): boolean => {
    const variable = step.stage.environment.get(name, index)
    return switches.has(name) && variable?.kind === 'arg' && variable.value === UNKNOWN
  }
  return nodes.map((node) => pruned(node, isOff))
}

const NONE: ReadonlySet<string> = new Set()

/** The names of a Dockerfile's switches: nothing but RUNs that test them as such uses them. */
const switchesOf = memoize((dockerfile: Dockerfile): ReadonlySet<string> => {
  const { instructions, source } = dockerfile
  const declared = instructions.flatMap(({ keyword, assignments }) => (keyword === 'ARG' ? assignments : []))
  const found = new Set(declared.flatMap(({ name, value }) => (value || PREDEFINED.test(name) ? [] : [name])))
  for (const { name, value } of declared) if (value) found.delete(name)
  const tested = new Set<string>()
  for (const instruction of instructions) {
    if (found.size === 0) return NONE
    let here: ReadonlySet<string> | null = null
    for (const name of namesIn(source.slice(instruction.span))) {
      if (!found.has(name)) continue
      here ??= switchesIn(dockerfile, instruction)
      if (here.has(name)) tested.add(name)
      else found.delete(name)
    }
  }
  return new Set([...found].filter((name) => tested.has(name)))
})

/** The variables that a text names: `$NAME`, `${NAME…`. */
function namesIn(text: string): readonly string[] {
  const names: string[] = []
  for (let at = text.indexOf('$'); at >= 0; at = text.indexOf('$', at + 1)) {
    NAME.lastIndex = text[at + 1] === '{' ? at + 2 : at + 1
    const match = NAME.exec(text)
    if (match) names.push(match[0])
  }
  return names
}

const NAME = /\w+/y

/** What BuildKit sets unasked, and proxies, whose values come from the machine. */
const PREDEFINED = /^(?:TARGET|BUILD)(?:PLATFORM|OS|ARCH|VARIANT|KIT_\w+)$|_PROXY$/i

/** The variables that tests of a RUN switch on; not those that it sets itself, or asks for as missing. */
function switchesIn(dockerfile: Dockerfile, { keyword, exec, heredocs, body }: Instruction): ReadonlySet<string> {
  if (keyword !== 'RUN' || exec || heredocs.length > 0) return NONE
  const text = joinLines(dockerfile.source.text, body, dockerfile.escape)
  const tested = new Set<string>()
  const note = (name: string): boolean => {
    tested.add(name)
    return false
  }
  for (const node of parseShell(text, body.start).body) pruned(node, note)
  for (const [, mark, name] of text.matchAll(/(-z\s+["']?\$\{?|\$\{?|)\b([A-Za-z_]\w*)/g)) {
    if (!mark || mark.startsWith('-')) tested.delete(name!)
  }
  for (const [, name] of text.matchAll(/\$\{(\w+):?\?/g)) tested.delete(name!)
  return tested
}

/** A statement without the branches of `if` that a switch is off for. */
function pruned(node: ShellNode, isOff: (name: string) => boolean): ShellNode {
  const all = (nodes: readonly ShellNode[]): ShellNode[] => nodes.map((one) => pruned(one, isOff))
  switch (node.type) {
    case 'if': {
      const kept = node.branches.filter(({ condition }) => {
        const name = condition.length === 1 ? testedName(condition[0]!) : null
        return name === null || !isOff(name)
      })
      const branches = kept.map(({ condition, body }) => ({ condition: all(condition), body: all(body) }))
      const otherwise = all(node.otherwise)
      return branches.length > 0
        ? { ...node, branches, otherwise }
        : { type: 'group', span: node.span, body: otherwise, subshell: false, redirects: [] }
    }
    case 'and-or':
    case 'pipeline':
      return { ...node, commands: all(node.commands) }
    case 'group':
    case 'for':
    case 'function':
      return { ...node, body: all(node.body) }
    default:
      return node
  }
}

/** The variable that a test needs to be set: `[ "$X" ]`, `[ -n "$X" ]`, `[ "$X" = true ]`; null for all else. */
function testedName(node: ShellNode): string | null {
  const words = node.type === 'test' ? node.words : node.type === 'command' ? insideBrackets(node.words) : []
  const [first, operator, third] = words.map(({ text }) => text)
  if (words.length === 1) return nameOf(words[0]!)
  if (words.length === 2) return first === '-n' ? nameOf(words[1]!) : null
  const on = ['=', '==', '-eq'].includes(operator ?? '') && /^["']?(?:1|true|yes)["']?$/i.test(third ?? '')
  return words.length === 3 && on ? nameOf(words[0]!) : null
}

function insideBrackets(words: readonly ShellWord[]): readonly ShellWord[] {
  const program = words[0]?.text
  if (program === '[' && words.at(-1)?.text === ']') return words.slice(1, -1)
  return program === 'test' ? words.slice(1) : []
}

/** The variable that a word is, plain: what gives a default of its own is evaluated as such. */
function nameOf({ parts }: ShellWord): string | null {
  const written = parts.filter((part) => part.kind !== 'literal' || part.text !== '')
  const [part] = written
  return written.length === 1 && part?.kind === 'variable' && part.operation === null ? part.name : null
}
