import type { Facts } from '../../dockerfile/facts.js'
import { isKnown } from '../../dockerfile/expand.js'
import { startsInitSystem } from '../../dockerfile/first-process.js'
import { lastInstruction } from '../../dockerfile/instructions.js'
import { isRoot } from '../../dockerfile/ownership.js'
import { privilegeDrop } from '../../dockerfile/privileges.js'
import { runningDeployments } from '../../dockerfile/running.js'
import { placeIn } from '../../dockerfile/started.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'runs-as-root',
  family: 'runtime',
  level: 'warning',
  summary: 'the container runs as root',
  why: `A process that runs as root in a container is root on every file that is mounted into it, and one flaw of the kernel
or of the runtime away from being root outside. Kubernetes' restricted policy refuses such images. A USER with a numeric id at
the end costs a line; what the process writes needs a folder that belongs to it.

A compose file's \`user\` or Kubernetes' \`runAsUser\` in the repository counts as well. **Ignore it** where a platform outside of it
sets the user, for build tools, and where the entrypoint
gives its privileges up, which is reported as a notice.`,
  sources: [
    'https://docs.docker.com/build/building/best-practices/#user',
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted',
  ],
  examples: {
    bad: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
CMD ["celery", "--app", "shop", "worker"]
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
    except: {
      edit: 'which user, and what it may write, is for a person to say',
      onbuild: 'it is about something absent',
    },
  },
  messages: {
    root: () => 'Nothing sets another user, so the container runs as root. Add a USER at the end, with a numeric id.',
    explicit: (user: string) => `This makes the container run as ${user}. Switch to another user before it starts.`,
    refused: (file: string) =>
      `The container runs as root, and runAsNonRoot in ${file} refuses to start such an image. Add a USER at the end, with a numeric id.`,
    drops: () =>
      'The container starts as root and gives its privileges up when it starts the program: a USER would keep the start from it too.',
    here: () => 'gives its privileges up here',
  },
  *check({ facts }, messages) {
    const { user } = facts.final.end
    // Lambda runs what it is given as a user of its own.
    const lambda = (facts.final.base.reference?.repository ?? '').includes('lambda')
    if (facts.dev || lambda || !isKnown(user) || !isRootHere(facts, user) || isSetOutside(facts)) return
    if (startsInitSystem(facts)) return
    const explicit = lastInstruction(facts, 'USER')
    const span = (explicit ?? facts.entry?.main)?.instruction.span ?? facts.final.stage.from.span
    const drop = privilegeDrop(facts)
    const refusing = runningDeployments(facts).find(({ runAsNonRoot }) => runAsNonRoot === true)
    if (drop) {
      const { script } = drop
      const related = script?.drops ? [{ ...placeIn(script, script.drops.span), message: messages.here() }] : []
      yield { span, level: 'notice', message: messages.drops(), related }
    } else if (refusing) yield { span, message: messages.refused(refusing.path) }
    else yield { span, message: explicit ? messages.explicit(user === '' ? 'root' : user) : messages.root() }
  },
})

/** Whether it is root by name, number or because the Dockerfile makes a user with that number. */
function isRootHere(facts: Facts, user: string): boolean {
  const last = facts.final.steps.at(-1)
  return isRoot(user) || (last !== undefined && facts.users.find(user, last)?.id === '0')
}

/** Whether what runs the image sets another user, or needs root: the runner of GitHub's does, in images of actions. */
function isSetOutside(facts: Facts): boolean {
  const sets = runningDeployments(facts).some(({ user }) => user !== null && isKnown(user) && !isRoot(user))
  return sets || facts.deployments.some(({ kind }) => kind === 'action')
}
