import { evaluate } from './evaluate.js'
import type { CommandCall } from './commands.js'
import { isKnown } from './expand.js'
import type { AllGiven } from './given.js'
import { identityOf } from './identity.js'
import { dropFiller, FILLER, joinLines } from './lines.js'
import type { Dockerfile, Instruction, Piece } from './model.js'
import { parseShell } from './shell.js'
import type { Start } from './scope.js'
import type { ShellNode, ShellScript } from './shell-model.js'
import type { Step } from './stages.js'
import { switchedOff } from './switches.js'
import { baseName, isShell } from './wrappers.js'

/** All that a RUN (or the shell form of CMD and ENTRYPOINT) does, in order. */
export interface RunCommands {
  readonly calls: readonly CommandCall[]
  readonly nodes: readonly ShellNode[]
  /** False where the text couldn't be read whole: what isn't seen may still be done. */
  readonly complete: boolean
}

const NOTHING: RunCommands = { calls: [], nodes: [], complete: false }

/**
 * Reads what an instruction's command does, in either form.
 * @param given what its shell is given, where that is known
 * @param isAbsent whether no file can be at a path behind commands of it
 */
export function readCommands(
  dockerfile: Dockerfile,
  step: Step,
  given: AllGiven = null,
  isAbsent?: Start['isAbsent'],
): RunCommands {
  const script = readScript(dockerfile, step)
  if (!script) return NOTHING
  const { environment } = step.stage
  const lookup = (name: string): string | undefined =>
    environment.value(name, step.instruction.index) ?? (name === 'HOME' ? homeOf(step.user) : undefined)
  // Who starts a container may say who runs it.
  const identity = step.instruction.keyword === 'RUN' ? identityOf(step.user) : null
  const { calls, complete } = evaluate(switchedOff(dockerfile, step, script.body), {
    lookup,
    workdir: step.workdir,
    given,
    identity,
    ...(isAbsent && { isAbsent }),
  })
  return { calls, nodes: script.body, complete: complete && script.complete }
}

/** The home folder of a user by name: root's is known, others' by convention. */
export function homeOf(user: string): string {
  if (!isKnown(user)) return '\0'
  return user === 'root' || user === '0' || user === '' ? '/root' : `/home/${user}`
}

/** micromamba's own activates an environment and hands over to bash. Source: mamba-org/micromamba-docker. */
function readsShell(program: string): boolean {
  return isShell(program) || program === '_dockerfile_shell.sh'
}

function readScript(dockerfile: Dockerfile, { instruction, shell }: Step): ShellScript | null {
  if (instruction.exec) return { body: [execCommand(instruction, instruction.exec)], complete: true }
  if (shell && !readsShell(baseName(shell[0] ?? ''))) return null
  const { text } = dockerfile.source
  const { body, heredocs } = instruction
  const [heredoc] = heredocs
  if (!heredoc) return parseShell(joinLines(text, body, dockerfile.escape), body.start)
  if (heredocs.length > 1 || heredoc.opening.start !== body.start || instruction.words.length > 1) {
    // The shell reads the here-documents itself, so their text stays behind the command's lines.
    const command = joinLines(text, { start: body.start, end: heredoc.body.start }, dockerfile.escape)
    return parseShell(command + dropReturns(text.slice(heredoc.body.start, body.end)), body.start)
  }
  const lines = dropReturns(text.slice(heredoc.body.start, heredoc.body.end))
  const script = heredoc.stripsTabs ? lines.replace(/^\t+/gm, (tabs) => FILLER.repeat(tabs.length)) : lines
  return hasOtherInterpreter(dropFiller(script)) ? null : parseShell(script, heredoc.body.start)
}

/** A here-document's lines without the carriage returns that end them. */
function dropReturns(text: string): string {
  return text.replace(/\r(?=\n|$)/g, FILLER)
}

/** Whether a script's first line names an interpreter that is no shell. */
function hasOtherInterpreter(script: string): boolean {
  const [program, ...rest] = /^#![ \t]*(.*)/.exec(script)?.[1]?.split(/\s+/) ?? []
  if (program === undefined) return false
  const name = baseName(program) === 'env' ? rest.find((word) => !/^-|=/.test(word)) : program
  return !isShell(baseName(name ?? ''))
}

/** An exec form as the one command that it is; its words aren't expanded by anybody. */
function execCommand(instruction: Instruction, words: readonly Piece[]): ShellNode {
  return {
    type: 'command',
    span: instruction.body,
    assignments: [],
    redirects: [],
    words: words.map(({ text, span }) => ({ text, span, parts: [{ kind: 'literal', text, quoted: true }] })),
  }
}
