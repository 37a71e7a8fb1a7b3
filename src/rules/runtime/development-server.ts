import { hasFlag } from '../../dockerfile/server.js'
import type { PythonProgram } from '../../dockerfile/entry.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'development-server',
  family: 'runtime',
  level: 'warning',
  summary: "the container runs a framework's development server",
  why: `\`flask run\`, \`manage.py runserver\`, \`fastapi dev\` and \`uvicorn --reload\` are made for a developer's machine: they watch the
sources, serve one request at a time or start everything twice, and show tracebacks or a debugger to whoever asks. Their own
documentation says not to use them in production. gunicorn, uvicorn without \`--reload\`, or \`fastapi run\` take their place.

**Ignore it** for images that only developers run; those that are named so (Dockerfile.dev, a stage \`dev\`) aren't reported.`,
  sources: [
    'https://flask.palletsprojects.com/en/stable/deploying/',
    'https://docs.djangoproject.com/en/stable/ref/django-admin/#runserver',
    'https://www.uvicorn.org/settings/#development',
    'https://fastapi.tiangolo.com/fastapi-cli/',
  ],
  examples: {
    bad: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["flask", "--app", "shop", "run", "--host", "0.0.0.0"]
`,
    },
    good: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["gunicorn", "--worker-tmp-dir", "/dev/shm", "shop:app"]
`,
    },
    except: { edit: 'the server that takes its place is for a person to choose' },
  },
  messages: {
    server: (name: string) =>
      `\`${name}\` is a server for development: it isn't made to be reached by others. Use a production server.`,
    reload: (name: string) =>
      `With --reload, ${name} watches the sources and restarts itself: that is for development.`,
  },
  *check({ facts }, messages) {
    if (facts.dev || !facts.entry || !facts.program) return
    const { span } = facts.entry.main.instruction
    const name = developmentServer(facts.program)
    if (name !== null) yield { span, message: messages.server(name) }
    else if (
      ['uvicorn', 'gunicorn', 'hypercorn', 'granian', 'daphne'].includes(facts.program.name) &&
      hasFlag(facts.program, '--reload')
    ) {
      yield { span, message: messages.reload(facts.program.name) }
    }
  },
})

/** The development server that a program is; null where it is none. */
function developmentServer(program: PythonProgram): string | null {
  const words = program.arguments.map(({ value }) => value)
  const first = words.find(
    (word, at) =>
      !word.startsWith('-') && !['--app', '-A', '--env-file', '-e', '--settings'].includes(words[at - 1] ?? ''),
  )
  if (program.name === 'flask' && first === 'run') return 'flask run'
  if (program.name === 'fastapi' && first === 'dev') return 'fastapi dev'
  const django = program.name === 'manage.py' || program.name === 'django-admin' || program.name === 'django'
  return django && /^runserver(?:_plus)?$/.test(first ?? '') ? `manage.py ${first!}` : null
}
