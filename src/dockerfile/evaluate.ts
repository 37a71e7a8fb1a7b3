import type { Span } from '../source/text.js'
import { moveTo, type Argument, type CommandCall } from './commands.js'
import { isQuestion, negate, type Status } from './conditions.js'
import { isKnown, UNKNOWN, type Lookup } from './expand.js'
import { givenTo, shifted, withGiven } from './given.js'
import { answerOf, identityOf, type Identity } from './identity.js'
import { launched } from './launchers.js'
import { patternMatches } from './patterns.js'
import type { RunCommands } from './run.js'
import { parseShell } from './shell.js'
import type { ShellCommand, ShellNode, ShellWord } from './shell-model.js'
import { assignVariable, callOf, copyScope, FRESH, launchedIn, runBuiltin, testIn } from './scope.js'
import type { Around, Scope, Start } from './scope.js'
import { baseName, isShell, unwrap } from './wrappers.js'
import { expandWhole, expandWords } from './words.js'

/** `sudo sudo sudo …`: nobody writes more, and each costs a copy of the arguments. */
const MAXIMUM_WRAPPERS = 20

/** Longer subjects of `case` are as good as unknown. */
const MAXIMUM_SUBJECT = 1000

/** A script may start this many programs before the rest is left unread: loops over loops must end. */
const BUDGET = 5000

/**
 * Walks a script as a shell would, following variables, cd, functions and loops, and collects the programs that it
 * starts. A branch whose condition is known to fail is left out; one that can't be known is marked conditional.
 */
export function evaluate(nodes: readonly ShellNode[], start: Start): Pick<RunCommands, 'calls' | 'complete'> {
  const evaluation = new Evaluation(start.lookup, start.identity ?? null)
  const { workdir, given = null } = start
  const isAbsent = (path: string): boolean => start.isAbsent?.(path, evaluation.calls) ?? false
  evaluation.sequence(nodes, { ...FRESH, variables: new Map(), exported: new Map(), workdir, given, isAbsent }, false)
  return { calls: evaluation.calls, complete: evaluation.complete }
}

class Evaluation {
  readonly calls: CommandCall[] = []
  complete = true
  private readonly functions = new Map<string, readonly ShellNode[]>()
  private budget = BUDGET
  private depth = 0

  constructor(
    private readonly outer: Lookup,
    private readonly identity: Identity | null,
  ) {}

  sequence(nodes: readonly ShellNode[], scope: Scope, conditional: boolean): Status {
    let status: Status = 'true'
    for (const node of nodes) status = this.node(node, scope, conditional)
    return status
  }

  private node(node: ShellNode, scope: Scope, conditional: boolean): Status {
    if (--this.budget < 0) {
      this.complete = false
      return 'maybe'
    }
    switch (node.type) {
      case 'command':
        return this.command(node, scope, conditional)
      case 'test':
        return testIn(
          node.words.map((word) => expandWhole(word, this.lookup(scope))),
          scope,
        ) // [[ ]] splits no fields
      case 'pipeline': {
        const status = this.pipeline(node.commands, scope, conditional)
        return node.negated ? negate(status) : status
      }
      case 'and-or':
        return this.andOr(node.commands, node.operators, scope, conditional)
      case 'group':
        return this.sequence(node.body, node.subshell ? copyScope(scope) : scope, conditional)
      case 'if':
        return this.branches(node.branches, node.otherwise, scope, conditional)
      case 'for':
        return this.loop(node.variable, node.words, node.body, scope, conditional)
      case 'while':
        this.sequence(node.condition, scope, conditional)
        this.sequence(node.body, scope, true)
        return 'done'
      case 'case':
        return this.choice(node, scope, conditional)
      case 'function':
        this.functions.set(node.name, node.body)
        return 'true'
    }
  }

  private andOr(
    commands: readonly ShellNode[],
    operators: readonly string[],
    scope: Scope,
    conditional: boolean,
  ): Status {
    let status: Status = 'true'
    let unsure = conditional
    commands.forEach((command, at) => {
      const operator = at === 0 ? '&&' : operators[at - 1]
      if (operator === '&&' ? status === 'false' : status === 'true') return
      // Behind `||` a command runs only where the one before failed; behind `&&` only a question leaves that open.
      if (status === 'maybe' || (operator === '||' && status === 'done')) unsure = true
      const next = this.node(command, scope, unsure)
      status = operator === '||' && status === 'done' ? 'done' : status === 'maybe' && operator === '||' ? 'done' : next
      if (operator === '||') unsure = conditional
    })
    return status
  }

  private branches(
    branches: Extract<ShellNode, { type: 'if' }>['branches'],
    otherwise: readonly ShellNode[],
    scope: Scope,
    conditional: boolean,
  ): Status {
    let unsure = conditional
    for (const { condition, body } of branches) {
      const status = this.sequence(condition, scope, unsure)
      if (status === 'false') continue
      if (status === 'true') return this.sequence(body, scope, unsure)
      unsure = true
      this.sequence(body, scope, true)
    }
    this.sequence(otherwise, scope, unsure)
    return 'done'
  }

  private loop(
    name: string,
    words: readonly ShellWord[],
    body: readonly ShellNode[],
    scope: Scope,
    conditional: boolean,
  ): Status {
    const values = expandWords(words, this.lookup(scope), undefined, scope.given)
    const few = values.length <= 20 ? values.map(({ value }) => value) : [UNKNOWN]
    for (const value of few) {
      scope.variables.set(name, value)
      this.sequence(body, scope, conditional)
    }
    return 'done'
  }

  private choice(node: Extract<ShellNode, { type: 'case' }>, scope: Scope, conditional: boolean): Status {
    const subject = expandWhole(node.word, this.lookup(scope))
    let unsure = conditional
    const readable = isKnown(subject) && subject.length <= MAXIMUM_SUBJECT
    for (const { patterns, body } of node.items) {
      const texts = patterns.map((pattern) => expandWhole(pattern, this.lookup(scope)))
      if (readable && texts.every((text) => isKnown(text) && text.length <= MAXIMUM_SUBJECT)) {
        if (texts.some((text) => patternMatches(text, subject))) return this.sequence(body, scope, unsure)
      } else {
        unsure = true
        this.sequence(body, scope, true)
      }
    }
    return 'done'
  }

  private pipeline(commands: readonly ShellNode[], scope: Scope, conditional: boolean): Status {
    let status: Status = 'done'
    let from: CommandCall | null = null
    for (const command of commands) {
      const first = this.calls.length
      this.piped = from
      status = this.node(command, commands.length > 1 ? copyScope(scope) : scope, conditional)
      this.piped = null
      const made = this.calls[first]
      if (made && from) from.pipedInto = made
      from = this.calls.length > first ? this.calls[this.calls.length - 1]! : from
    }
    return status
  }

  private piped: CommandCall | null = null

  private command(command: ShellCommand, scope: Scope, conditional: boolean): Status {
    const lookup = this.lookup(scope)
    const substitute = (body: readonly ShellNode[]): string => this.substitution(body, scope, conditional)
    if (command.words.length === 0) {
      for (const assignment of command.assignments) assignVariable(scope, assignment, lookup, substitute)
      return 'true'
    }
    const environment = new Map(scope.exported)
    for (const { name, value } of command.assignments) {
      if ('parts' in value) environment.set(name, expandWhole(value, lookup, substitute))
    }
    const [program, ...rest] = expandWords(command.words, lookup, substitute, scope.given)
    if (!program) return 'maybe'
    const around = { command, environment, scope, conditional, user: scope.user, replaces: false, wrappers: 0 }
    return this.start(program, rest, around)
  }

  private start(program: Argument, rest: readonly Argument[], around: Around): Status {
    const { scope, conditional, command } = around
    const builtin = runBuiltin(program.value, rest, scope, this.outer)
    if (builtin) return builtin
    if (program.value === 'eval') return this.evaluateText(rest, around)
    if (program.value === 'shift') {
      scope.given = shifted(scope.given, rest, conditional)
      return 'true'
    }
    const body = this.functions.get(program.value)
    if (body) return this.call(body, rest, scope, conditional)
    const unwrapped = around.wrappers < MAXIMUM_WRAPPERS ? unwrap(program, rest) : null
    if (unwrapped) {
      for (const { name, value } of unwrapped.assignments) around.environment.set(name, value)
      const replaces = around.replaces || (program.value === 'exec' && !scope.subshell)
      const inner = { ...around, user: unwrapped.user ?? around.user, replaces, wrappers: around.wrappers + 1 }
      if (unwrapped.script) return this.script(unwrapped.script, rest, inner)
      // `command -v x` asks; the others start what follows.
      if (program.value === 'command' && /^-[vV]/.test(rest[0]?.value ?? '')) return 'maybe'
      return this.start(unwrapped.program, unwrapped.rest, inner)
    }
    const heredoc = command.redirects.find(({ body: text }) => text)?.body
    if (isShell(baseName(program.value)) && heredoc && rest.every(({ value }) => /^[-+]/.test(value))) {
      return this.parsed(heredoc.joined, heredoc.span.start, copyScope(scope), conditional)
    }
    const name = baseName(program.value)
    this.calls.push(callOf(program, rest, around, this.piped))
    // `uv run x`: the launcher is a call of its own, and so is what it starts.
    const inner = around.wrappers < MAXIMUM_WRAPPERS ? launched(name, rest) : null
    if (inner) return this.start(inner.program, inner.rest, launchedIn(around, inner.folder))
    return isQuestion(name) ? 'maybe' : 'done'
  }

  /** `sh -c '…' name argument …`: the script inside one argument. */
  private script(
    script: Argument,
    rest: readonly Argument[],
    { scope, conditional, environment, user, replaces }: Around,
  ): Status {
    const handed = rest.slice(rest.indexOf(script) + 1)
    const given = handed.length === 0 ? null : handed.map(({ value }) => ({ value, span: null }))
    const inner = { ...copyScope(scope), given, user, subshell: !replaces }
    for (const [name, value] of environment) {
      inner.variables.set(name, value)
      inner.exported.set(name, value)
    }
    return isKnown(script.value) ? this.text(script.value, script.span, inner, conditional) : 'done'
  }

  private evaluateText(rest: readonly Argument[], { scope, conditional }: Around): Status {
    const [first] = rest
    if (!first || !rest.every(({ value }) => isKnown(value))) return 'done'
    const span = { start: first.span.start, end: rest.at(-1)!.span.end }
    return this.text(rest.map(({ value }) => value).join(' '), span, scope, conditional)
  }

  /** A script that isn't written as such: its commands all stand where the text stands. */
  private text(text: string, span: Span, scope: Scope, conditional: boolean): Status {
    if (this.depth >= 5) return 'maybe'
    this.depth++
    const first = this.calls.length
    const status = this.parsed(text, 0, scope, conditional)
    for (const call of this.calls.slice(first)) moveTo(call, span)
    this.depth--
    return status
  }

  private parsed(joined: string, offset: number, scope: Scope, conditional: boolean): Status {
    const script = parseShell(joined, offset)
    if (!script.complete) this.complete = false
    return this.sequence(script.body, scope, conditional)
  }

  private call(body: readonly ShellNode[], rest: readonly Argument[], scope: Scope, conditional: boolean): Status {
    if (this.depth >= 5) return 'maybe'
    this.depth++
    const outer = scope.given
    scope.given = givenTo(rest, outer)
    const status = this.sequence(body, scope, conditional)
    scope.given = outer
    this.depth--
    return status
  }

  /** `$(…)`: its commands run too; what it prints is known for a plain echo only. */
  private substitution(body: readonly ShellNode[], scope: Scope, conditional: boolean): string {
    const first = this.calls.length
    this.sequence(body, copyScope(scope), conditional)
    const made = this.calls.slice(first)
    const [only] = made
    if (made.length !== 1 || !only) return UNKNOWN
    const answer = answerOf(only, scope.user === null ? this.identity : identityOf(scope.user))
    if (answer !== null) return answer
    if (only.program === 'echo') return only.arguments.map(({ value }) => value).join(' ')
    // `$(which pip)` is pip.
    if (only.program === 'which' && only.arguments.length === 1) return only.arguments[0]!.value
    return UNKNOWN
  }

  private lookup(scope: Scope): Lookup {
    const lookup: Lookup = (name) => scope.variables.get(name) ?? (name === 'PWD' ? scope.workdir : this.outer(name))
    return withGiven(scope.given, lookup)
  }
}
