import type { Facts } from '../../dockerfile/facts.js'
import type { ShellNode } from '../../dockerfile/shell-model.js'
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
program as PID 1. bash replaces itself with a single command, so there nothing is lost.

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
    const step = [entry?.entrypoint, entry?.command].find((one) => one && !one.instruction.exec)
    // An ENTRYPOINT in exec form with an init of its own doesn't help: the shell still stands in between.
    if (!step || facts.dockerfile.source.slice(step.instruction.body).startsWith('[')) return
    const { nodes, complete } = facts.commandsOf(step)
    const last = nodes.at(-1)
    if (!complete || !last || endsWithExec(last)) return
    const single = nodes.length === 1 && last.type === 'command'
    if (single && replacesItself(facts, step)) return
    if (single && isInteractive(last)) return
    const edit = single ? fixOf(facts, step, last) : null
    yield { span: step.instruction.span, message: messages.shell(), ...(edit && { edit }) }
  },
})

/** Whether the last command of a script replaces the shell. */
function endsWithExec(node: ShellNode): boolean {
  if (node.type === 'command') return node.words[0]?.text === 'exec'
  if (node.type === 'and-or') return endsWithExec(node.commands.at(-1)!)
  if (node.type === 'group') return node.body.length > 0 && endsWithExec(node.body.at(-1)!)
  if (node.type === 'if') {
    const bodies = [...node.branches.map(({ body }) => body), node.otherwise]
    return bodies.every((body) => body.length > 0 && endsWithExec(body.at(-1)!))
  }
  return false
}

/** bash, which is /bin/sh too on Red Hat's and Amazon's distributions, replaces itself with a single command. */
function replacesItself({ final }: Facts, { shell }: Step): boolean {
  if (shell) return ['bash', 'zsh', 'ksh'].includes(baseName(shell[0] ?? ''))
  return [
    'rhel',
    'centos',
    'fedora',
    'rocky',
    'rockylinux',
    'almalinux',
    'amazonlinux',
    'oraclelinux',
    'oracle',
  ].includes(final.base.distribution?.name ?? '')
}

/** A shell or an interpreter that waits for a person. */
function isInteractive(command: ShellNode): boolean {
  return (
    command.type === 'command' &&
    command.words.length === 1 &&
    /^(?:\/bin\/)?(?:ba|z)?sh$|^i?python3?$/.test(command.words[0]!.text)
  )
}

/** The exec form where nothing needs a shell; else `exec` before the command. */
function fixOf(facts: Facts, { instruction }: Step, command: Extract<ShellNode, { type: 'command' }>): RuleEdit | null {
  const text = facts.dockerfile.source.slice(instruction.body)
  if (text.includes('\n') || command.assignments.length > 0) return null
  const plain =
    command.redirects.length === 0 &&
    command.words.every(({ parts }) =>
      parts.every((part) => part.kind === 'literal' && (part.quoted || !/[*?~{[]/.test(part.text))),
    )
  const words = command.words.map(({ parts }) =>
    parts.map((part) => (part.kind === 'literal' ? part.text : '')).join(''),
  )
  const replacement = plain ? `[${words.map((word) => JSON.stringify(word)).join(', ')}]` : `exec ${text}`
  return { safety: 'safe', changes: [{ span: instruction.body, text: replacement }] }
}
