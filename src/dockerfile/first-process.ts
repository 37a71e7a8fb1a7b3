import { needsPythonOnlyToBuild, startsOther } from './build-only.js'
import type { Argument, CommandCall } from './commands.js'
import type { PythonProgram } from './entry.js'
import type { Facts } from './facts.js'
import { isPython } from './installers/pip.js'
import { lastInstruction } from './instructions.js'
import { launched } from './launchers.js'
import type { Piece } from './model.js'
import { isBareShell } from './python-image.js'
import { shellScriptOf } from './scripts.js'
import { lastingInScripts, startedPrograms, type Started } from './started.js'
import { baseName, isShell, unwrap } from './wrappers.js'

/** What PID 1 is, where that is Python with a script or a module: named in exec form, or by `exec` of a script. */
export function firstProgram(facts: Facts): (Started & { readonly program: PythonProgram }) | null {
  const { base } = facts.final
  const written = facts.entry?.entrypoint ?? null
  // `ENTRYPOINT []` takes the base's away and names nothing.
  const own = written?.instruction.exec?.length === 0 ? null : written
  // An unknown image may start anything in front of CMD; what is known to is an init, or hands over by exec.
  if (!written && (base.init === true || (base.entrypoint === null && !base.known))) return null
  let handed = false
  for (const started of startedPrograms(facts)) {
    const { call, program, script, step } = started
    if (script) {
      const ending = script.endings.find(({ exec, call: one }) => exec && one?.span.start === call.span.start)
      if (!ending || call.program === '') continue
      const [word, ...words] = ending.command?.words ?? []
      // Of what `eval` is given the words aren't known one by one.
      if (word?.text === 'exec' && !arePut(words, call)) continue
    } else if (!isFirst(started) || (own !== null && step !== own && !handed)) return null
    if (isPython(call.program) || program?.by === 'script') {
      return program && (program.by === 'script' || program.by === 'module') ? { ...started, program } : null
    }
    // What a launcher starts is a call of its own.
    if (REPLACED.has(call.program)) continue
    // A script that hands over to what CMD names goes on.
    if (!handsOver(facts, call)) return null
    handed = true
  }
  return null
}

/** Whether an instruction starts a call as its own process: in exec form, or `exec` in the shell form. */
function isFirst({ call, step }: Started): boolean {
  const { exec, words } = step.instruction
  if (exec) return exec[0]?.text === call.path || arePut(exec, call)
  return words[0]?.text === 'exec' && (words[1]?.text === call.path || arePut(words.slice(1), call))
}

/**
 * Programs that let what they start take their own place (execve). Not ddtrace-run, which does too: the tracer that it
 * loads handles SIGTERM. Sources: opentelemetry-instrumentation, auto_instrumentation/__init__.py at 0047a96; newrelic,
 * admin/run_program.py at 042a706; ddtrace, internal/atexit.py; the manuals of the others.
 */
const REPLACED = new Set(['opentelemetry-instrument', 'newrelic-admin', 'env', 'gosu', 'su-exec', 'setpriv'])

/** Whether words start a call in their own place: at once, or by programs that it replaces. */
function arePut(words: readonly Piece[], call: CommandCall): boolean {
  let [program, ...rest]: Argument[] = words.map(({ text, span }) => ({ value: text, span }))
  while (program && program.span.start !== call.span.start) {
    const name = baseName(program.value)
    const inner = REPLACED.has(name) ? (unwrap(program, rest) ?? launched(name, rest)) : null
    if (!inner) return false
    program = inner.program
    rest = [...inner.rest]
  }
  return program !== undefined
}

/** Whether a script of the context ends with `exec "$@"`, and in nothing else. */
function handsOver(facts: Facts, call: CommandCall): boolean {
  const script = shellScriptOf(facts, { stage: facts.final, step: null }, call)
  return script !== null && script.endings.length > 0 && script.endings.every(({ exec }) => exec)
}

/** Whether another signal than SIGTERM stops the container. */
export function hasStopSignal(facts: Facts): boolean {
  const last = lastInstruction(facts, 'STOPSIGNAL')
  return last !== null && !/TERM|^15$/.test(last.instruction.words[0]?.text ?? 'TERM')
}

/**
 * Whether what a container starts is an init system (systemd, SysV's, the s6-overlay of a base): that runs as root, and
 * its services get an environment and an output of their own, whatever the image sets.
 */
export function startsInitSystem(facts: Facts): boolean {
  if (!facts.entry && facts.final.base.entrypoint?.[0] === '/init') return true
  return startedPrograms(facts).some(
    ({ call }) => call.program === 'systemd' || /^\/(?:usr\/)?sbin\/init$/.test(call.path),
  )
}

/**
 * Whether what a container lives with is known to be no Python: a program of another language, a shell that waits for
 * somebody at a terminal, or a command that only keeps it alive. Of Python's own images the last two say little: they are
 * given a program by hand.
 */
export function livesWithoutPython(facts: Facts): boolean {
  const last = facts.entry?.calls.at(-1)
  if (!last || facts.program || lastingInScripts(facts).length > 0) return false
  if (startsOther(facts)) return true
  if (facts.final.base.python) return needsPythonOnlyToBuild(facts)
  if (isShell(last.program)) return isBareShell(last)
  return (
    last.program === 'sleep' || (last.program === 'tail' && last.arguments.some(({ value }) => /^-[fF]$/.test(value)))
  )
}
