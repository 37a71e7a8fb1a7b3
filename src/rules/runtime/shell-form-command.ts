import type { Facts } from '../../dockerfile/facts.js'
import { isStarted } from '../../dockerfile/running.js'
import type { ShellNode } from '../../dockerfile/shell-model.js'
import { endsWithExec, isBuiltin, replacesItself, scriptOf, shellOf } from '../../dockerfile/shell-process.js'
import type { Step } from '../../dockerfile/stages.js'
import { baseName } from '../../dockerfile/wrappers.js'
import { defineRule, type RuleEdit } from '../rule.js'

export default defineRule({
  id: 'shell-form-command',
  family: 'runtime',
  level: 'warning',
  summary: 'a shell is PID 1 and keeps signals from the program',
  why: `In the shell form, \`/bin/sh -c\` starts the program and stays in front of it as PID 1. \`docker stop\` and Kubernetes send
SIGTERM to PID 1; dash doesn't hand it on, so the program never hears of it, is killed after the grace period (10 or 30 s), and
the container ends with 137: requests are cut off, tasks are lost. The exec form, or \`exec\` before the last command, leaves the
program as PID 1. bash (Red Hat's and Amazon's /bin/sh) and Alpine's BusyBox put the last command in their own place, so there
nothing is lost, and nothing is reported.

**Ignore it** for containers that run one short command.`,
  sources: [
    'https://docs.docker.com/reference/dockerfile/#shell-form-entrypoint-example',
    'https://docs.docker.com/reference/build-checks/json-args-recommended/',
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
    if (endsWithExec(last) || replacesItself(shellOf(facts, step)!, last)) return
    if (isIdle(last) || evaluatesExec(last)) return
    const edit = step.instruction.exec ? null : fixOf(facts, step, nodes)
    yield { span: step.instruction.span, message: messages.shell(), ...(edit && { edit }) }
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

/** `eval "exec …"`. */
function evaluatesExec(node: ShellNode): boolean {
  if (node.type === 'and-or') return evaluatesExec(node.commands.at(-1)!)
  if (node.type !== 'command' || node.words[0]?.text !== 'eval') return false
  return /^["']?exec(?:\s|$)/.test(node.words[1]?.text ?? '')
}

/** The exec form where nothing needs a shell; else `exec` before the last command. */
function fixOf(facts: Facts, { instruction }: Step, nodes: readonly ShellNode[]): RuleEdit | null {
  const last = nodes.at(-1)!
  const command = last.type === 'and-or' && last.operators.at(-1) === '&&' ? last.commands.at(-1)! : last
  // There is no program of a builtin's name: `exec eval` fails.
  if (command.type !== 'command' || isBuiltin(command) || instruction.heredocs.length > 0) return null
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
    return { safety: 'safe', changes: [{ span: { start, end: start }, text }] }
  }
  if (facts.dockerfile.source.slice(instruction.body).includes('\n')) return null
  const words = command.words.map(({ parts }) =>
    parts.map((part) => (part.kind === 'literal' ? part.text : '')).join(''),
  )
  const text = `[${words.map((word) => JSON.stringify(word)).join(', ')}]`
  return { safety: 'safe', changes: [{ span: instruction.body, text }] }
}
