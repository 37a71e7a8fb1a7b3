import type { CommandCall } from '../../dockerfile/commands.js'
import type { Facts } from '../../dockerfile/facts.js'
import { healthCheckOf, type HealthCheck } from '../../dockerfile/health.js'
import { presenceOf } from '../../dockerfile/programs.js'
import { defineRule, type RuleEdit } from '../rule.js'

export default defineRule({
  id: 'healthcheck-tool-missing',
  family: 'runtime',
  level: 'warning',
  summary: "the HEALTHCHECK calls a program that isn't in the image",
  why: `The slim and distroless images have no curl and no wget, Alpine has wget alone. A HEALTHCHECK that calls what isn't there
fails each time: the container counts as unhealthy, whatever it does, and Swarm, ECS or compose's \`depends_on\` wait for it,
restart it or give up. Python is there and can ask as well: \`python -c "import urllib.request; …"\`. That costs an interpreter's
start at each check, some 50 ms; curl costs a few MB and its own security updates.

**Ignore it** where the program comes in a way that can't be seen here. Kubernetes doesn't look at HEALTHCHECK at all.`,
  sources: [
    'https://docs.docker.com/reference/dockerfile/#healthcheck',
    'https://github.com/docker-library/python/blob/master/Dockerfile-linux.template',
  ],
  examples: {
    bad: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir gunicorn==23.0.0 shop==2.4.1
USER 1000
HEALTHCHECK CMD curl --fail http://localhost:8000/health || exit 1
CMD ["gunicorn", "--worker-tmp-dir", "/dev/shm", "shop:app"]
`,
    },
    good: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir gunicorn==23.0.0 shop==2.4.1
USER 1000
HEALTHCHECK CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://localhost:8000/health')"]
CMD ["gunicorn", "--worker-tmp-dir", "/dev/shm", "shop:app"]
`,
    },
  },
  messages: {
    missing: (tool: string, image: string) =>
      `${image} has no ${tool} and nothing installs it, so every health check fails. Python can ask in its place.`,
    removed: (tool: string) => `${tool} is removed again before the image is done, so every health check fails.`,
  },
  *check({ facts }, messages) {
    const check = healthCheckOf(facts)
    // What reads a download's output fails with it; any other program may be the one that answers.
    const asked = check?.commands.calls.filter(({ program, pipedFrom }) => !pipedFrom && !AFTERWARDS.has(program)) ?? []
    const [first] = asked
    if (!check?.commands.complete || !first || asked.some(({ program }) => program !== 'curl' && program !== 'wget'))
      return
    const tools = [...new Set(asked.map(({ program }) => program))]
    const presences = tools.map((tool) => presenceOf(facts, tool))
    if (presences.some((presence) => presence === 'there' || presence === 'unknown')) return
    const { repository, tag } = facts.final.base.reference!
    const image = `\`${repository}${tag === null ? '' : `:${tag}`}\``
    const removed = presences[0] === 'removed'
    const edit = fixOf(facts, check, asked)
    yield {
      span: check.command.instruction.body,
      message: removed ? messages.removed(first.program) : messages.missing(tools.join(' and '), image),
      ...(edit && { edit }),
    }
  },
})

/** What comes behind the answer. */
const AFTERWARDS = new Set(['exit', 'echo', 'kill'])

/** The same question, asked by Python: where there is one plain download. */
function fixOf(facts: Facts, { command }: HealthCheck, [call, ...more]: readonly CommandCall[]): RuleEdit | null {
  const { body, exec } = command.instruction
  const words = call!.arguments.map(({ value }) => value)
  const address = words.find((word) => ADDRESS.test(word))
  const rest = exec ? '' : facts.dockerfile.source.slice({ start: call!.span.end, end: body.end })
  const wrapped = exec !== null && exec[0]?.text !== call!.path
  const plain =
    words.every((word) => word === address || PLAIN.test(word)) && /^[\s>&\d/a-z]*(?:\|\|\s*exit\s+1)?$/.test(rest)
  if (address === undefined || !plain || wrapped || more.length > 0 || call!.pipedInto) return null
  const url = address.startsWith('http') ? address : `http://${address}`
  const python = facts.final.base.python ? 'python' : 'python3'
  const code = `import urllib.request; urllib.request.urlopen('${url}')`
  return { safety: 'review', changes: [{ span: body, text: `["${python}", "-c", ${JSON.stringify(code)}]` }] }
}

const ADDRESS = /^(?:https?:\/\/[\w.-]+|[a-z][\w.-]*(?=[:/]))(?::\d+)?(?:\/[\w./?&=%-]*)?$/

/** Options that change nothing in what is asked. */
const PLAIN =
  /^(?:-[fsSLIkqo]+|--(?:fail|silent|show-error|quiet|spider|location|head|no-verbose|tries=1)|-nv|-O-?|-|\/dev\/null)$/
