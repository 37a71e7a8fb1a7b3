import type { Facts } from '../../dockerfile/facts.js'
import { firstProgram, hasStopSignal } from '../../dockerfile/first-process.js'
import { isStarted, runningDeployments } from '../../dockerfile/running.js'
import { handlingOf, isKnownToEnd, startedAs } from '../../dockerfile/signal-handling.js'
import type { Started } from '../../dockerfile/started.js'
import { insertBefore } from '../edits.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'sigterm-ignored',
  family: 'runtime',
  level: 'notice',
  summary: 'PID 1 ignores SIGTERM, so every stop takes the whole grace period',
  why: `The kernel delivers to PID 1 only signals that it handles. A Python program that sets no handler for SIGTERM therefore
ignores \`docker stop\` and Kubernetes: it is killed after the grace period (10 or 30 s), with what it was doing, and the
container ends with 137. \`STOPSIGNAL SIGINT\` makes it end by KeyboardInterrupt at once; so does an init as PID 1 (\`docker run
--init\`, compose's \`init: true\`, tini) by SIGTERM's default; a handler of one's own can finish its work.

**Ignore it** where the program handles the signal in a way that can't be read here, and for jobs that end by themselves.`,
  sources: [
    'https://docs.docker.com/reference/dockerfile/#stopsignal',
    'https://man7.org/linux/man-pages/man7/pid_namespaces.7.html',
    'https://docs.python.org/3/library/signal.html',
  ],
  examples: {
    bad: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
COPY worker.py /srv/
USER 1000
CMD ["python", "/srv/worker.py"]
`,
    },
    good: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
COPY worker.py /srv/
USER 1000
STOPSIGNAL SIGINT
CMD ["python", "/srv/worker.py"]
`,
    },
  },
  messages: {
    ignored: (name: string) =>
      `As PID 1, ${name} hears SIGTERM only if it handles it: else every stop takes the whole grace period and ends in a kill. STOPSIGNAL SIGINT, an init or a handler helps.`,
    read: (name: string) =>
      `${name} sets no handler for SIGTERM, so as PID 1 it ignores it: every stop takes the whole grace period and ends in a kill. STOPSIGNAL SIGINT, an init or a handler helps.`,
  },
  *check({ facts }, messages) {
    const started = firstProgram(facts)
    if (!started || hasStopSignal(facts) || isStoppedOutside(facts, started)) return
    const { program, step, call } = started
    if (isKnownToEnd(program)) return
    const handling = handlingOf(facts, program, call)
    if (handling === 'handles') return
    const name = `\`${startedAs(program, call)}\``
    yield {
      span: step.instruction.span,
      message: handling === 'ignores' ? messages.read(name) : messages.ignored(name),
      edit: { safety: 'review', changes: [insertBefore(facts.dockerfile, step.instruction, ['STOPSIGNAL SIGINT'])] },
    }
  },
})

/** Whether all that runs the image brings an init or another signal; a job ends by itself, and so does an action. */
function isStoppedOutside(facts: Facts, { step }: Started): boolean {
  const running = runningDeployments(facts)
  const cared = running.every(({ init, stopSignal, name }) => {
    return init || (stopSignal !== null && !/TERM|^15$/.test(stopSignal)) || /^(?:Cron)?Job\//.test(name)
  })
  const action = facts.deployments.some(({ kind }) => kind === 'action')
  return action || (running.length > 0 && cared) || !isStarted(facts, step)
}
