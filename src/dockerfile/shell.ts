import {
  parse,
  type Assignment,
  type ArrayValue,
  type CommandNode,
  type PipelineNode,
  type AndOr,
  type Redirection,
  type Statement,
  type TestExpression,
  type Word,
  type WordPart as ParsedPart,
} from 'unbash'
import type { Span } from '../source/text.js'
import { dropFiller, FILLER, Places } from './lines.js'
import type { ShellAssignment, ShellNode, ShellRedirect, ShellScript, ShellWord, WordPart } from './shell-model.js'

/*
 * The only importer of the shell parser. Its tree is turned into our own, smaller one, with places in the Dockerfile.
 */

/** Nesting beyond this is read as unknown: nobody writes it, and recursion must end. */
const MAXIMUM_DEPTH = 50

/** A script with more here-documents isn't read. */
const MAXIMUM_HEREDOCS = 1000

/**
 * Parses a script.
 * @param joined the script, with filler for what isn't a part of it
 * @param offset where the text starts in the Dockerfile
 */
export function parseShell(joined: string, offset: number): ShellScript {
  const places = new Places(joined, offset)
  if (nesting(places.text) > MAXIMUM_DEPTH || heredocs(places.text) > MAXIMUM_HEREDOCS)
    return { body: [], complete: false }
  try {
    const script = parse(places.text)
    return { body: new Reader(places, joined, offset).statements(script.commands, 0), complete: !script.errors?.length }
  } catch {
    // A parser that gives up on strange text must not take the review with it.
    return { body: [], complete: false }
  }
}

/** The deepest nesting of opening brackets, roughly: a guard, not a grammar. */
function nesting(text: string): number {
  let depth = 0
  let deepest = 0
  for (let i = 0; i < text.length; i++) {
    const char = text.charCodeAt(i)
    if (char === 40 || char === 123) deepest = Math.max(deepest, ++depth)
    else if ((char === 41 || char === 125) && depth > 0) depth--
  }
  return deepest
}

/** How often `<<` stands in a text: the parser's time grows by the square of them. */
function heredocs(text: string): number {
  let count = 0
  for (let at = text.indexOf('<<'); at >= 0; at = text.indexOf('<<', at + 2)) count++
  return count
}

type Node = PipelineNode | AndOr

class Reader {
  constructor(
    private readonly places: Places,
    private readonly joined: string,
    private readonly offset: number,
  ) {}

  statements(statements: readonly Statement[], depth: number): ShellNode[] {
    if (depth > MAXIMUM_DEPTH) return []
    return statements.map(({ command }) => this.node(command, depth + 1))
  }

  private span({ pos, end }: { pos: number; end: number }): Span {
    return this.places.span(pos, end)
  }

  private node(node: Node, depth: number): ShellNode {
    const span = this.span(node)
    const body = (list: { commands: readonly Statement[] } | undefined): ShellNode[] =>
      list ? this.statements(list.commands, depth) : []
    switch (node.type) {
      case 'AndOr':
        return {
          type: 'and-or',
          span,
          commands: node.commands.map((one) => this.node(one, depth)),
          operators: node.operators,
        }
      case 'Pipeline': {
        const negated = node.prefixes.some(({ type }) => type === 'Negation')
        return { type: 'pipeline', span, negated, commands: node.commands.map((one) => this.node(one, depth)) }
      }
      case 'Command':
        return this.command(node, span, depth)
      case 'Redirected': {
        const inner = this.node(node.command, depth)
        const redirects = node.redirects.map((one) => this.redirect(one, depth))
        if (inner.type === 'group') return { ...inner, span, redirects }
        return { type: 'group', span, subshell: false, body: [inner], redirects }
      }
      case 'Subshell':
      case 'BraceGroup':
        return { type: 'group', span, subshell: node.type === 'Subshell', body: body(node.body), redirects: [] }
      case 'If': {
        const branches = [{ clause: node.clause, then: node.then }, ...node.elif].map(({ clause, then }) => ({
          condition: body(clause),
          body: body(then),
        }))
        return { type: 'if', span, branches, otherwise: body(node.else) }
      }
      case 'For':
      case 'Select': {
        const words = (node.wordlist ?? []).map((word) => this.word(word, depth))
        return { type: 'for', span, variable: node.name.value, words, body: body(node.body) }
      }
      case 'While':
        return { type: 'while', span, condition: body(node.clause), body: body(node.body) }
      case 'ArithmeticFor':
        return { type: 'while', span, condition: [], body: body(node.body) }
      case 'Case': {
        const items = node.items.map((item) => ({
          patterns: item.pattern.map((word) => this.word(word, depth)),
          body: body(item.body),
        }))
        return { type: 'case', span, word: this.word(node.word, depth), items }
      }
      case 'Function': {
        const inner = node.body
        const nodes = inner.type === 'CompoundList' ? body(inner) : [this.node(inner, depth)]
        return { type: 'function', span, name: node.name.value, body: nodes }
      }
      case 'Coproc':
        return {
          type: 'group',
          span,
          subshell: true,
          body: node.body.type === 'CompoundList' ? body(node.body) : [this.node(node.body, depth)],
          redirects: [],
        }
      case 'TestCommand':
        return { type: 'test', span, words: this.testWords(node.expression, depth) }
      case 'ArithmeticCommand':
        return { type: 'test', span, words: [] }
    }
  }

  private command(node: Extract<CommandNode, { type: 'Command' }>, span: Span, depth: number): ShellNode {
    const assignments: ShellAssignment[] = []
    const redirects: ShellRedirect[] = []
    const words: ShellWord[] = node.name ? [this.word(node.name, depth)] : []
    for (const prefix of node.prefix) {
      if (prefix.type === 'Assignment') assignments.push(this.assignment(prefix, depth))
      else redirects.push(this.redirect(prefix, depth))
    }
    for (const item of node.suffix) {
      if (item.type === 'Word') words.push(this.word(item, depth))
      else if (item.type === 'Assignment') words.push(this.assignmentWord(item, depth))
      else redirects.push(this.redirect(item, depth))
    }
    return { type: 'command', span, assignments, words, redirects }
  }

  private assignment(node: Assignment, depth: number): ShellAssignment {
    const value = isArray(node.value)
      ? node.value.elements.map((word) => this.word(word, depth))
      : this.word(node.value, depth)
    return { name: node.name, value, append: node.append === true, span: this.span(node) }
  }

  /** `export A=b`: the parser gives an assignment; a command's words hold it as a word `A=b`. */
  private assignmentWord(node: Assignment, depth: number): ShellWord {
    const head: WordPart = { kind: 'literal', text: `${node.name}=`, quoted: true }
    const value: readonly WordPart[] = isArray(node.value)
      ? [{ kind: 'unknown', text: node.text, quoted: true }]
      : this.word(node.value, depth).parts.map((part) => ({ ...part, quoted: true }))
    return { text: node.text, span: this.span(node), parts: [head, ...value] }
  }

  private redirect(node: Redirection, depth: number): ShellRedirect {
    if (node.type === 'HereDoc') {
      const span = this.span(node.body)
      const written = this.joined.slice(span.start - this.offset, span.end - this.offset)
      const stripped = written.replace(/^[\t\uFFFF]+/gm, (lead) => FILLER.repeat(lead.length))
      const joined = node.operator === '<<-' ? stripped : written
      return { operator: node.operator, target: null, body: { text: dropFiller(joined), span, joined } }
    }
    return { operator: node.operator, target: node.target ? this.word(node.target, depth) : null, body: null }
  }

  private word(word: Word, depth: number): ShellWord {
    const span = this.span(word)
    if (!word.parts || depth > MAXIMUM_DEPTH) {
      return { text: word.text, span, parts: [{ kind: 'literal', text: word.value, quoted: /['"\\]/.test(word.text) }] }
    }
    return { text: word.text, span, parts: word.parts.flatMap((part) => this.part(part, false, depth + 1)) }
  }

  private part(part: ParsedPart, quoted: boolean, depth: number): WordPart[] {
    switch (part.type) {
      case 'Literal':
        return [{ kind: 'literal', text: part.value, quoted }]
      case 'SingleQuoted':
      case 'AnsiCQuoted':
        return [{ kind: 'literal', text: part.value, quoted: true }]
      case 'DoubleQuoted':
      case 'LocaleString':
        if (part.parts.length === 0) return [{ kind: 'literal', text: '', quoted: true }]
        return part.parts.flatMap((child) => this.part(child, true, depth))
      case 'Glob':
        // `["a"]` is one too: quotes inside are none of what it matches.
        return [{ kind: 'literal', text: part.text.replace(/\\([^])|["']/g, '$1'), quoted }]
      case 'BraceExpansion':
        return [{ kind: 'literal', text: part.text, quoted }]
      case 'SimpleExpansion':
        return [{ kind: 'variable', name: part.text.replace(/^\$\{?|\}$/g, ''), operation: null, quoted }]
      case 'ParameterExpansion': {
        const { operation, prefix, index, parameter } = part
        // `${#x}`, `${!x}` and single elements of arrays: values that aren't followed; all elements are the array.
        if (prefix !== undefined || (index && !['@', '*'].includes(index.value)))
          return [{ kind: 'unknown', text: part.text, quoted }]
        if (!operation) return [{ kind: 'variable', name: parameter, operation: null, quoted: quoted && !index }]
        if (!('operand' in operation)) return [{ kind: 'unknown', text: part.text, quoted }]
        const operand = operation.operand ? this.word(operation.operand, depth) : null
        return [{ kind: 'variable', name: parameter, operation: { operator: operation.operator, operand }, quoted }]
      }
      case 'CommandExpansion': {
        // Scripts in escaped backticks have positions of their own: their places would be wrong.
        const script = part.script
        const body = script && script.source === undefined ? this.statements(script.commands, depth) : []
        return [{ kind: 'substitution', body, quoted }]
      }
      case 'ArithmeticExpansion':
      case 'ProcessSubstitution':
      case 'ExtendedGlob':
        return [{ kind: 'unknown', text: part.text, quoted }]
    }
  }

  /** The words of `[[ … ]]` as `[` would have them; what has no such form is left empty, which tells nothing. */
  private testWords(expression: TestExpression, depth: number): ShellWord[] {
    const operator = (text: string, at: { pos: number; end: number }): ShellWord => ({
      text,
      span: this.span(at),
      parts: [{ kind: 'literal', text, quoted: false }],
    })
    if (expression.type === 'TestUnary')
      return [operator(expression.operator, expression), this.word(expression.operand, depth)]
    if (expression.type === 'TestBinary') {
      const { left, right } = expression
      return [this.word(left, depth), operator(expression.operator, expression), this.word(right, depth)]
    }
    if (expression.type === 'TestGroup') return this.testWords(expression.expression, depth)
    return []
  }
}

function isArray(value: Word | ArrayValue): value is ArrayValue {
  return value.type === 'ArrayValue'
}
