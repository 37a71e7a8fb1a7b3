import { evaluate } from './evaluate.js'
import type { CommandCall } from './commands.js'
import { isKnown } from './expand.js'
import { fillForShell, joinLines } from './lines.js'
import type { Dockerfile, Instruction, Piece } from './model.js'
import { parseShell } from './shell.js'
import type { ShellNode, ShellScript } from './shell-model.js'
import type { Step } from './stages.js'
import { baseName, isShell } from './wrappers.js'

/** All that a RUN (or the shell form of CMD and ENTRYPOINT) does, in order. */
export interface RunCommands {
  readonly calls: readonly CommandCall[]
  readonly nodes: readonly ShellNode[]
  /** False where the text couldn't be read whole: what isn't seen may still be done. */
  readonly complete: boolean
}

const NOTHING: RunCommands = { calls: [], nodes: [], complete: false }

/** Reads what an instruction's command does, in either form. */
export function readCommands(dockerfile: Dockerfile, step: Step): RunCommands {
  const script = readScript(dockerfile, step)
  if (!script) return NOTHING
  const { environment } = step.stage
  const lookup = (name: string): string | undefined =>
    environment.value(name, step.instruction.index) ?? (name === 'HOME' ? homeOf(step.user) : undefined)
  return {
    calls: evaluate(script.body, { lookup, workdir: step.workdir }),
    nodes: script.body,
    complete: script.complete,
  }
}

/** The home folder of a user by name: root's is known, others' by convention. */
export function homeOf(user: string): string {
  if (!isKnown(user)) return '\0'
  return user === 'root' || user === '0' || user === '' ? '/root' : `/home/${user}`
}

function readScript(dockerfile: Dockerfile, { instruction, shell }: Step): ShellScript | null {
  if (instruction.exec) return { body: [execCommand(instruction, instruction.exec)], complete: true }
  if (shell && !isShell(baseName(shell[0] ?? ''))) return null
  const { text } = dockerfile.source
  const [heredoc] = instruction.heredocs
  if (!heredoc)
    return parseShell(fillForShell(joinLines(text, instruction.body, dockerfile.escape)), instruction.body.start)
  const alone = heredoc.opening.start === instruction.body.start && instruction.words.length === 1
  if (!alone) {
    // The shell reads the here-documents itself, so their text stays behind the command's line.
    const line = { start: instruction.body.start, end: text.indexOf('\n', heredoc.opening.end) }
    if (line.end < 0) return null
    const command = fillForShell(joinLines(text, line, dockerfile.escape))
    return parseShell(command + text.slice(line.end, instruction.body.end), line.start)
  }
  const body = text.slice(heredoc.body.start, heredoc.body.end)
  const interpreter = /^#!\s*(\S+)(?:\s+(\S+))?/.exec(body)
  if (interpreter && !isShell(baseName(interpreter[1]!)) && !isShell(interpreter[2] ?? '')) return null
  return parseShell(body, heredoc.body.start)
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
