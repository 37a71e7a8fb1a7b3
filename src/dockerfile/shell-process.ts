import type { Argument } from './commands.js'
import type { Facts } from './facts.js'
import type { RunCommands } from './run.js'
import { parseShell } from './shell.js'
import type { ShellCommand, ShellNode, ShellWord } from './shell-model.js'
import type { BuildStage, Step } from './stages.js'
import { baseName, isShell, unwrap } from './wrappers.js'

/*
 * Whether a shell that starts a container's program stays in front of it.
 */

export type Shell = 'dash' | 'bash' | 'ash'

/** The shell that PID 1 is: of the shell form, or of `["sh", "-c", "…"]`, `-lc` too; null where it is none of these. */
export function shellOf({ final }: Facts, { instruction, shell }: Step): Shell | null {
  const { exec } = instruction
  if (exec && (exec.length !== 3 || !/^-[elux]*c$/.test(exec[1]!.text))) return null
  return shellNamed(final, exec ? exec[0]?.text : shell?.[0])
}

/** The shell that a name stands for in a stage; /bin/sh where none is given, null for what is no such shell. */
export function shellNamed({ base }: BuildStage, path = '/bin/sh'): Shell | null {
  const named = baseName(path)
  if (['bash', 'zsh', 'ksh'].includes(named)) return 'bash'
  if (named !== 'sh' && named !== 'dash' && named !== 'ash') return null
  // /bin/sh is another one on each distribution.
  const distribution = base.distribution?.name ?? 'debian'
  if (named !== 'sh' || distribution === 'debian' || distribution === 'ubuntu') return named === 'ash' ? 'ash' : 'dash'
  return distribution === 'alpine' ? 'ash' : 'bash'
}

/** The script's commands, those of `sh -c` included. */
export function scriptOf(facts: Facts, step: Step): Pick<RunCommands, 'nodes' | 'complete'> {
  const text = step.instruction.exec?.[2]?.text
  if (text === undefined) return facts.commandsOf(step)
  const { body, complete } = parseShell(text, 0)
  return { nodes: body, complete }
}

/** Whether the last command of a script replaces the shell. */
export function endsWithExec(node: ShellNode): boolean {
  if (node.type === 'command') return node.words[0]?.text === 'exec'
  if (node.type === 'and-or') return endsWithExec(node.commands.at(-1)!)
  if (node.type === 'group') return node.body.length > 0 && endsWithExec(node.body.at(-1)!)
  if (node.type === 'if') {
    const bodies = [...node.branches.map(({ body }) => body), node.otherwise]
    return bodies.every((body) => body.length > 0 && endsWithExec(body.at(-1)!))
  }
  return false
}

/**
 * What the shell does by itself: `exec` looks for a program of that name and fails with 127. Source: POSIX.1-2017, Shell
 * Command Language, 2.14; tried with dash 0.5.12 and bash 5.2.
 */
const SHELL_ITSELF =
  /^(?:[.:[!{}]|\[\[|alias|bg|builtin|caller|cd|command|coproc|declare|disown|dirs|echo|enable|eval|exec|exit|export|false|fg|getopts|hash|history|jobs|kill|let|local|mapfile|popd|printf|pushd|pwd|read|readarray|readonly|return|set|shift|shopt|source|suspend|test|time|times|trap|true|type|typeset|ulimit|umask|unalias|unset|wait)$/

/** Whether a command is one of the shell's own, which `exec` can't start; true too where it names none. */
export function isBuiltin({ words }: ShellCommand): boolean {
  const name = words[0]?.text.replace(/["'\\]/g, '')
  return name === undefined || SHELL_ITSELF.test(name)
}

/**
 * Whether a shell makes the last command take its place by itself. Tried with dash 0.5.12 (never), bash 5.2 (a command
 * without redirections, also behind `;` and `&&`) and BusyBox 1.35 (redirections too, and in branches).
 */
export function replacesItself(shell: Shell, node: ShellNode): boolean {
  if (shell === 'dash') return false
  if (node.type === 'command') return shell === 'ash' || node.redirects.length === 0
  if (node.type === 'and-or') return node.operators.at(-1) === '&&' && replacesItself(shell, node.commands.at(-1)!)
  return shell === 'ash' && node.type === 'if'
}

/** Whether the shell that PID 1 is stays in front of its last command; null where it is no shell that is known. */
export function staysInFront(facts: Facts, step: Step): boolean | null {
  const shell = shellOf(facts, step)
  const last = scriptOf(facts, step).nodes.at(-1)
  return shell === null || !last ? null : !endsWithExec(last) && !replacesItself(shell, last)
}

/** More programs that start another one aren't looked through. */
const MAXIMUM_WRAPPERS = 5

/**
 * Whether a command starts a shell of its own that stays in front of what it is given: `bash -c "shop | tee log"`. By exec
 * it would only take the place of the one that reads the command.
 */
export function startsStayingShell({ final }: Facts, { words }: ShellCommand): boolean {
  // What a variable holds is some word: the commands around it are the same.
  const valueOf = ({ parts }: ShellWord): string =>
    parts.map((part) => (part.kind === 'literal' ? part.text : 'x')).join('')
  let [program, ...rest]: Argument[] = words.map((word) => ({ value: valueOf(word), span: word.span }))
  for (let depth = 0; program && depth < MAXIMUM_WRAPPERS; depth++) {
    const inner = unwrap(program, rest)
    if (!inner) return false
    if (inner.script) {
      const shell = isShell(baseName(program.value)) ? shellNamed(final, program.value) : null
      const last = parseShell(inner.script.value, 0).body.at(-1)
      return shell !== null && last !== undefined && !endsWithExec(last) && !replacesItself(shell, last)
    }
    program = inner.program
    rest = [...inner.rest]
  }
  return false
}
