import type { Facts } from '../../dockerfile/facts.js'
import { hasStopSignal } from '../../dockerfile/first-process.js'
import { handsOver, lostEndings, scriptBehindShell } from '../../dockerfile/lost-endings.js'
import { isStarted } from '../../dockerfile/running.js'
import type { ShellNode } from '../../dockerfile/shell-model.js'
import { isBuiltin, scriptOf, shellOf, startsStayingShell, staysInFront } from '../../dockerfile/shell-process.js'
import type { Step } from '../../dockerfile/stages.js'
import { mayIgnoreSigterm, startedAs } from '../../dockerfile/signal-handling.js'
import { startedPrograms } from '../../dockerfile/started.js'
import { uwsgiFlag } from '../../dockerfile/uwsgi-config.js'
import { baseName } from '../../dockerfile/wrappers.js'
import { defineRule, type RuleChange, type RuleEdit } from '../rule.js'

export default defineRule({
  id: 'shell-form-command',
  family: 'runtime',
  level: 'warning',
  summary: 'a shell is PID 1 and keeps signals from the program',
  why: `In the shell form, \`/bin/sh -c\` starts the program and stays in front of it as PID 1. \`docker stop\` and Kubernetes send
SIGTERM to PID 1; dash doesn't hand it on, so the program never hears of it, is killed after the grace period (10 or 30 s), and
the container ends with 137: requests are cut off, tasks are lost. The exec form, or \`exec\` before the last command, leaves the
program as PID 1. bash (Red Hat's and Amazon's /bin/sh) and Alpine's BusyBox put the last command in their own place, so there
nothing is lost, and nothing is reported. uWSGI 2.0 takes SIGTERM for a reload unless \`die-on-term\` is set.

**Ignore it** for containers that run one short command.`,
  sources: [
    'https://docs.docker.com/reference/dockerfile/#shell-form-entrypoint-example',
    'https://docs.docker.com/reference/build-checks/json-args-recommended/',
    'https://uwsgi-docs.readthedocs.io/en/latest/ThingsToKnow.html',
  ],
  examples: {
    bad: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD celery --app shop worker
`,
    },
    good: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
    },
  },
  messages: {
    shell: () =>
      'A shell stays as PID 1 here and keeps SIGTERM from the program: stopping takes the whole grace period and ends in a kill.',
    script: (name: string) =>
      `A shell stays as PID 1 here and keeps SIGTERM from the program, and ${name} behind it does the same: stopping takes the whole grace period and ends in a kill.`,
    deaf: (name: string) =>
      `A shell stays as PID 1 here and keeps SIGTERM from ${name}, which hears it as PID 1 only if it handles it: stopping takes the whole grace period and ends in a kill. Besides, STOPSIGNAL SIGINT, an init or a handler helps.`,
    uwsgi: () =>
      'A shell stays as PID 1 here and keeps SIGTERM from uWSGI, which would take it for a reload: stopping ends in a kill. Besides, set `die-on-term = true`, or STOPSIGNAL SIGQUIT.',
  },
  *check({ facts }, messages) {
    const { entry } = facts
    const step = [entry?.entrypoint, entry?.command].find((one) => one && shellOf(facts, one) !== null)
    // What looks like the exec form and is none is another finding.
    if (
      !step ||
      facts.dockerfile.source.slice(step.instruction.body).startsWith('[') !== (step.instruction.exec !== null)
    )
      return
    const { nodes, complete } = scriptOf(facts, step)
    const last = nodes.at(-1)
    if (!complete || !last || !isStarted(facts, step)) return
    if (!staysInFront(facts, step) || isIdle(last) || evaluatesExec(last)) return
    const changes = step.instruction.exec ? null : fixOf(facts, step, nodes)
    const script = scriptBehindShell(facts, step)
    const lost = script && lostEndings(facts, script)[0]
    const reloads = takesForReload(facts, step)
    const deaf = script || hasStopSignal(facts) ? null : deafProgram(facts, step)
    const message = lost
      ? messages.script(`\`${baseName(script.file.imagePath)}\``)
      : reloads
        ? messages.uwsgi()
        : deaf !== null
          ? messages.deaf(`\`${deaf}\``)
          : messages.shell()
    // Without this shell the next one may do the same, and uWSGI takes the signal for another; a program that is deaf to
    // it is no worse off than before.
    const cures = (script === null || handsOver(script)) && reloads === false
    const edit: RuleEdit | null = changes && { safety: cures ? 'safe' : 'review', changes }
    yield { span: step.instruction.span, message, ...(edit && { edit }) }
  },
})

/** What waits for a person or for nothing, and what ends by itself: there is nobody to hear a signal. */
function isIdle(node: ShellNode): boolean {
  if (node.type === 'and-or') return isIdle(node.commands.at(-1)!)
  // A loop starts its program again: the shell is meant to stay.
  if (node.type === 'while' || node.type === 'for') return true
  if (node.type !== 'command') return false
  const [program = '', ...rest] = node.words.map(({ text }) => text.replace(/["']/g, ''))
  const name = baseName(program)
  if (/^(?:tail|sleep|echo|ls|cat|true|env|pytest|py\.test|tox|nox|make)$/.test(name)) return true
  if (/^python3?$/.test(name) && rest[0] === '-m' && /^(?:pytest|unittest|tox)$/.test(rest[1] ?? '')) return true
  return rest.length === 0 && /^(?:(?:ba|z)?sh|i?python3?)$/.test(name)
}

/**
 * Whether what the shell ends with is a uWSGI that reloads on SIGTERM; null where its settings can't be read. Source:
 * its documentation, Things to know (until 2.1, which was never released).
 */
function takesForReload(facts: Facts, step: Step): boolean | null {
  const last = startedPrograms(facts).findLast((one) => one.script === null && one.step === step)
  if (last?.program?.name !== 'uwsgi' || hasStopSignal(facts)) return false
  const said = ['die-on-term', 'exit-on-reload'].map((name) => uwsgiFlag(facts, last.call, name))
  if (said.includes(true)) return false
  return said.includes(null) ? null : true
}

/** The script or module that the shell ends with, where it would ignore SIGTERM as PID 1 just the same. */
function deafProgram(facts: Facts, step: Step): string | null {
  const last = startedPrograms(facts).findLast((one) => one.script === null && one.step === step)
  const program = last?.program
  if (!program || !mayIgnoreSigterm(facts, program, last.call)) return null
  return startedAs(program, last.call)
}

/** `eval "exec …"`. */
function evaluatesExec(node: ShellNode): boolean {
  if (node.type === 'and-or') return evaluatesExec(node.commands.at(-1)!)
  if (node.type !== 'command' || node.words[0]?.text !== 'eval') return false
  return /^["']?exec(?:\s|$)/.test(node.words[1]?.text ?? '')
}

/** The exec form where nothing needs a shell; else `exec` before the last command. */
function fixOf(facts: Facts, { instruction }: Step, nodes: readonly ShellNode[]): readonly RuleChange[] | null {
  const last = nodes.at(-1)!
  const command = last.type === 'and-or' && last.operators.at(-1) === '&&' ? last.commands.at(-1)! : last
  // There is no program of a builtin's name: `exec eval` fails.
  if (command.type !== 'command' || isBuiltin(command) || instruction.heredocs.length > 0) return null
  if (startsStayingShell(facts, command)) return null
  const plain =
    nodes.length === 1 &&
    command === last &&
    command.assignments.length === 0 &&
    command.redirects.length === 0 &&
    command.words.every(({ parts }) =>
      parts.every((part) => part.kind === 'literal' && (part.quoted || !/[*?~{[]/.test(part.text))),
    )
  if (!plain) {
    const { start } = command.span
    const text = command.assignments.length > 0 ? 'exec env ' : 'exec '
    return [{ span: { start, end: start }, text }]
  }
  if (facts.dockerfile.source.slice(instruction.body).includes('\n')) return null
  const words = command.words.map(({ parts }) =>
    parts.map((part) => (part.kind === 'literal' ? part.text : '')).join(''),
  )
  const text = `[${words.map((word) => JSON.stringify(word)).join(', ')}]`
  return [{ span: instruction.body, text }]
}
