import type { CommandCall } from '../../dockerfile/commands.js'
import { readPythonProgram } from '../../dockerfile/entry.js'
import type { Facts } from '../../dockerfile/facts.js'
import { isStarted } from '../../dockerfile/running.js'
import { shellScriptOf, type ShellScriptFile } from '../../dockerfile/scripts.js'
import { serves } from '../../dockerfile/server.js'
import type { ShellCommand } from '../../dockerfile/shell-model.js'
import { isBuiltin } from '../../dockerfile/shell-process.js'
import type { Step } from '../../dockerfile/stages.js'
import { placeIn, startedPrograms } from '../../dockerfile/started.js'
import { baseName, isShell } from '../../dockerfile/wrappers.js'
import type { Span } from '../../source/text.js'
import { defineRule, type RuleEdit } from '../rule.js'

export default defineRule({
  id: 'entrypoint-without-exec',
  family: 'runtime',
  level: 'warning',
  summary: 'an entrypoint script starts the program without exec',
  why: `A script that runs its last command without \`exec\` stays in front of it as PID 1. \`docker stop\` and Kubernetes send SIGTERM
to PID 1; the shell neither ends nor hands it on, so the program is killed after the grace period (10 or 30 s) with what it was
doing, and the container ends with 137. \`exec "$@"\` puts the program in the script's place: it costs nothing, but what stands
behind it in the script, and a trap on EXIT, no longer run.

Under an init such as tini the container does stop at once, but the signal ends the script and the program is killed without
hearing of it. **Ignore it** for scripts whose program ends by itself.`,
  sources: [
    'https://docs.docker.com/reference/dockerfile/#entrypoint',
    'https://docs.docker.com/build/building/best-practices/#entrypoint',
    'https://github.com/krallin/tini#process-group-killing',
  ],
  examples: {
    bad: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
COPY entrypoint.sh /
USER 1000
ENTRYPOINT ["/entrypoint.sh"]
CMD ["celery", "--app", "shop", "worker"]
`,
      'entrypoint.sh': `#!/bin/sh
set -e
shop-admin migrate
"$@"
`,
    },
    good: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
COPY entrypoint.sh /
USER 1000
ENTRYPOINT ["/entrypoint.sh"]
CMD ["celery", "--app", "shop", "worker"]
`,
      'entrypoint.sh': `#!/bin/sh
set -e
shop-admin migrate
exec "$@"
`,
    },
    except: { onbuild: 'the script is started all the same' },
  },
  messages: {
    stays: (script: string, command: string) =>
      `${script} runs ${command} without exec and stays in front of it as PID 1: SIGTERM never gets there, and stopping takes the whole grace period.`,
    init: (script: string, command: string) =>
      `${script} runs ${command} without exec, so the init's SIGTERM ends the script alone: the program is killed without hearing of it.`,
    here: () => 'without exec',
  },
  *check({ facts }, messages) {
    const found = scriptInFront(facts)
    if (!found || !isStarted(facts, found.step)) return
    const { script, step, init } = found
    const ending = lostEnding(facts, script)
    if (!ending) return
    const { file } = script
    const name = `\`${baseName(file.imagePath)}\``
    const edit = fixOf(script, ending)
    const message = messages[init ? 'init' : 'stays'](name, `\`${ending.command}\``)
    yield {
      span: step.instruction.span,
      message,
      related: [{ ...placeIn(script, ending.span), message: messages.here() }],
      ...(edit && { edit }),
    }
  },
})

/** The script that PID 1 is, or that an init which signals nothing but its child has for one. */
function scriptInFront(facts: Facts): { script: ShellScriptFile; step: Step; init: boolean } | null {
  const [first] = startedPrograms(facts)
  const own = first?.step.instruction.exec?.map(({ text }) => text)
  if (!first || !own) return null
  const base = facts.entry?.entrypoint ? [] : (facts.final.base.entrypoint ?? [])
  const elements = [...base, ...own]
  const start = elements.indexOf(first.call.path)
  const front = elements.slice(0, Math.max(start, 0)).map(baseName)
  // dumb-init and `tini -g` signal the whole group; what else may stand in front isn't known.
  const known = front.every((word) => /^(?:tini(?:-static)?|catatonit|docker-init|env|exec|--|-[sv]+)$/.test(word))
  const script = known && start >= 0 ? shellScriptOf(facts, { stage: facts.final, step: null }, first.call) : null
  return script && { script, step: first.step, init: front.some((word) => /init|tini|catatonit/.test(word)) }
}

/** The command that a script ends with and that should take its place; null where none does, or the script sees to it. */
function lostEnding(facts: Facts, { endings, calls, complete, file, traps }: ShellScriptFile): Lost | null {
  // What a trap does, on a signal or at the end, is the script's own affair.
  if (!complete || traps || /^[ \t]*trap[ \t]/m.test(file.text)) return null
  // A name may be that of a function of a file that it reads in.
  const sources = READS_IN.test(file.text)
  const always = endings.find(({ exec, call }) => exec && call?.conditional === false)
  const others = endings.some(({ exec }) => exec)
  for (const { span, exec, background, passesArguments, command: written } of endings) {
    const inside = calls.filter((one) => span.start <= one.span.start && one.span.end <= span.end)
    const call = inside.at(-1)
    if (exec || background || !call || (always && always.span.start < span.start)) continue
    // A loop that starts its program again and again is meant to stay.
    if (/^(?:while|until|for|\()/.test(file.source.slice(span))) continue
    const anything = call.program === '' && passesArguments
    const lasting =
      anything || serves(call) || isMain(facts, call, passesArguments && (!sources || call.path.includes('/')))
    // Beside an exec, `"$@"` or a server for development may be a help for developers.
    if (!lasting || (others && (serves(call) ? isDevelopment(call) : call.conditional))) continue
    const again = inside.slice(0, -1).some((one) => one.span.start === call.span.start)
    return { span, command: anything ? '"$@"' : call.program, written: again ? null : written }
  }
  return null
}

interface Lost {
  readonly span: Span
  readonly command: string
  /** Null where it is more than one simple command, or stands in what the script does several times. */
  readonly written: ShellCommand | null
}

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

/** `exec` in front of it; null where that would start something else, or nothing. */
function fixOf(script: ShellScriptFile, { span, written }: Lost): RuleEdit | null {
  if (!written || isBuiltin(written)) return null
  // For bash a word of the grammar, for dash a program.
  if (/(?:^|[\s;&|({])time[ \t]+(?:-p[ \t]+)?$/.test(script.file.source.text.slice(0, span.start).slice(-40)))
    return null
  const assigns = written.assignments.length > 0
  const place = placeIn(script, { start: span.start, end: span.start })
  return { safety: 'review', changes: [{ ...place, text: assigns ? 'exec env ' : 'exec ' }] }
}
