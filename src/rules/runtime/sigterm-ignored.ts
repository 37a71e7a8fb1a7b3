import type { Facts } from '../../dockerfile/facts.js'
import { isPython } from '../../dockerfile/installers/pip.js'
import type { PythonProgram } from '../../dockerfile/entry.js'
import { readPythonProgram } from '../../dockerfile/entry.js'
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
  },
  *check({ facts }, messages) {
    const { entry } = facts
    if (!entry || stopSignal(facts) || facts.final.base.init === true) return
    const first = firstProgram(facts)
    if (!first || knowsSignals(first)) return
    const span = entry.main.instruction.span
    const text = facts.dockerfile.source.text
    const { start } = entry.main.instruction.span
    const ending = text.includes('\r\n') ? '\r\n' : '\n'
    const changes = [{ span: { start, end: start }, text: `STOPSIGNAL SIGINT${ending}` }]
    yield {
      span,
      message: messages.ignored(`\`${first.by === 'module' ? `python -m ${first.name}` : `python ${first.name}`}\``),
      edit: { safety: 'review', changes },
    }
  },
})

/** Whether another signal than SIGTERM stops the container. */
function stopSignal(facts: Facts): boolean {
  return facts.lineage.some(({ steps }) =>
    steps.some(
      ({ instruction }) =>
        instruction.keyword === 'STOPSIGNAL' && !/TERM|^15$/.test(instruction.words[0]?.text ?? 'TERM'),
    ),
  )
}

/** What PID 1 is, where that is Python itself in exec form: a script or a module. */
function firstProgram(facts: Facts): PythonProgram | null {
  const elements = (facts.entry?.entrypoint ?? facts.entry?.command)?.instruction.exec
  const [call] = facts.entry?.calls ?? []
  if (!elements || !call || !isPython(call.program) || !elements[0]?.text.endsWith(call.path)) return null
  const program = readPythonProgram(call)
  return program && (program.by === 'script' || program.by === 'module') ? program : null
}

/** Servers and tools that handle SIGTERM by themselves. */
const KNOWN =
  /^(?:gunicorn|uvicorn|hypercorn|daphne|granian|uwsgi|waitress|celery|flower|rq|dramatiq|arq|huey|flask|fastapi|django|manage|streamlit|jupyter\w*|notebook|ipykernel\w*|awslambdaric|aiohttp\.web|sanic|litestar|locust|mlflow|airflow|prefect|dagster|ray|vllm\.entrypoints.*|sglang.*|torch.*|pytest|unittest|tox|pip|build|mkdocs)(?:\.|$)/

function knowsSignals({ name, by }: PythonProgram): boolean {
  return by === 'module' && KNOWN.test(name)
}
