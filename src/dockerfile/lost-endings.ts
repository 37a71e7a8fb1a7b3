import type { Span } from '../source/text.js'
import type { CommandCall } from './commands.js'
import { readPythonProgram } from './entry.js'
import type { Facts } from './facts.js'
import { shellScriptOf, type ShellScriptFile } from './scripts.js'
import { serves } from './server.js'
import type { ShellCommand } from './shell-model.js'
import { scriptOf } from './shell-process.js'
import type { Step } from './stages.js'
import { startedPrograms } from './started.js'
import { isShell } from './wrappers.js'

/*
 * Scripts that stay in front of what they start, and so keep signals from it.
 */

/** The script of the context that the shell of a command (the shell form, `sh -c`) ends with; null where it is none. */
export function scriptBehindShell(facts: Facts, step: Step): ShellScriptFile | null {
  const { nodes, complete } = scriptOf(facts, step)
  const node = nodes.at(-1)
  const last = node?.type === 'and-or' ? node.commands.at(-1) : node
  // Another ENTRYPOINT in front of it has its own way with signals.
  const other = facts.entry?.entrypoint && facts.entry.entrypoint !== step
  if (!complete || other || last?.type !== 'command') return null
  const started = startedPrograms(facts).findLast((one) => one.script === null && one.step === step)
  return started ? shellScriptOf(facts, { stage: facts.final, step: null }, started.call) : null
}

/** Whether all ways to a script's end put another program in its place, or it has its own way with signals. */
export function handsOver({ endings, complete, traps }: ShellScriptFile): boolean {
  return complete && (traps || (endings.length > 0 && endings.every(({ exec }) => exec)))
}

/** The commands that a script ends with, on its several ways, and that should take its place; none where it sees to it. */
export function lostEndings(facts: Facts, { endings, calls, complete, file, traps }: ShellScriptFile): readonly Lost[] {
  // What a trap does, on a signal or at the end, is the script's own affair.
  if (!complete || traps || /^[ \t]*trap[ \t]/m.test(file.text)) return []
  const found: Lost[] = []
  // A name may be that of a function of a file that it reads in.
  const sources = READS_IN.test(file.text)
  const always = endings.find(({ exec, call }) => exec && call?.conditional === false)
  const others = endings.some(({ exec }) => exec)
  for (const { span, exec, background, passesArguments, handsOver, command: written } of endings) {
    const inside = calls.filter((one) => span.start <= one.span.start && one.span.end <= span.end)
    const call = inside.at(-1)
    // An unquoted `$@` is no command where the image gives it nothing; whoever starts it will.
    if (exec || background || !(call ?? handsOver) || (always && always.span.start < span.start)) continue
    // A loop that starts its program again and again is meant to stay.
    if (/^(?:while|until|for|\()/.test(file.source.slice(span))) continue
    const anything = handsOver || (call?.program === '' && passesArguments)
    const named = passesArguments && (!sources || call?.path.includes('/') === true)
    const lasting = anything || (call && (serves(call) || isMain(facts, call, named)))
    // Beside an exec, `"$@"` or a server for development may be a help for developers.
    if (!lasting || (others && (call && serves(call) ? isDevelopment(call) : call?.conditional !== false))) continue
    const again = inside.slice(0, -1).some((one) => one.span.start === call?.span.start)
    const last = !again && !SPEAKS_BEHIND.test(file.source.text.slice(span.end, span.end + 200))
    found.push({ span, command: anything || !call ? '"$@"' : call.program, written: last ? written : null })
  }
  return found
}

export interface Lost {
  readonly span: Span
  readonly command: string
  /** Null where it is more than one simple command, stands in what the script does several times, or isn't the very last. */
  readonly written: ShellCommand | null
}

/** An `echo` that would no longer be reached. */
const SPEAKS_BEHIND = /^(?:[\s;]|fi\b|esac\b|#[^\n]*\n)*echo\b/

/** `. lib.sh`, `source lib.sh`; what activates an environment or sets variables brings no functions to start programs by. */
const READS_IN =
  /(?:^|[;&|({]|\bthen|\bdo|\belse)[ \t]*(?:\.|source)[ \t]+(?![ \t]|\S*(?:\/activate|\.env)(?![^\s;&|)"']))/m

/** A program that isn't Python and gets the script's arguments, or another script that ends with what stays. */
function isMain(facts: Facts, call: CommandCall, passesArguments: boolean): boolean {
  if (readPythonProgram(call) || isShell(call.program)) return false
  const script = shellScriptOf(facts, { stage: facts.final, step: null }, call)
  if (script) return script.endings.some((ending) => ending.call && (ending.exec || serves(ending.call)))
  return (
    passesArguments &&
    /^[\w.-]+$/.test(call.program) &&
    !/^(?:echo|printf|set|test|mkdir|chown|rm|cp)$/.test(call.program)
  )
}

function isDevelopment(call: CommandCall): boolean {
  return call.arguments.some(({ value }) => /^(?:runserver(?:_plus)?|--reload|dev)$/.test(value))
}
