import type { CommandCall } from '../../dockerfile/commands.js'
import type { PythonProgram } from '../../dockerfile/entry.js'
import { replacementOf } from '../../dockerfile/running.js'
import { hasFlag } from '../../dockerfile/server.js'
import { placeIn, startedPrograms } from '../../dockerfile/started.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'development-server',
  family: 'runtime',
  level: 'warning',
  summary: "the container runs a framework's development server",
  why: `\`flask run\`, \`manage.py runserver\`, \`fastapi dev\` and \`uvicorn --reload\` are made for a developer's machine: they watch the
sources, serve one request at a time or start everything twice, and show tracebacks or a debugger to whoever asks. Their own
documentation says not to use them in production. gunicorn, uvicorn without \`--reload\`, or \`fastapi run\` take their place.

**Ignore it** for images that only developers run; those that are named so (Dockerfile.dev, a stage \`dev\`), and those
that a compose file or a manifest starts with another command, aren't reported.`,
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
    here: () => 'started here',
  },
  *check({ facts }, messages) {
    if (facts.dev) return
    // The last one is what stays; those before it prepare something.
    const last = startedPrograms(facts).findLast(({ call, program }) => program !== null || isManagement(call))
    if (!last || replacementOf(facts, last.step)) return
    const { script, step } = last
    const program = last.program ?? commandOf(last.call)
    // In a branch of a script it may be what developers ask for.
    if (last.call.conditional) return
    const name = developmentServer(program)
    if (name === null && !(RELOADERS.has(program.name) && hasFlag(program, '--reload'))) return
    yield {
      span: step.instruction.span,
      message: name === null ? messages.reload(program.name) : messages.server(name),
      ...(script && { related: [{ ...placeIn(script, last.call.whole), message: messages.here() }] }),
    }
  },
})

/** A project's own name for Django's manage.py, which packages install as a command: `shop-manage runserver`. */
function isManagement(call: CommandCall): boolean {
  return developmentServer(commandOf(call)) !== null
}

function commandOf({ program, arguments: args }: CommandCall): PythonProgram {
  return { name: program, by: 'command', arguments: args, interpreterOptions: [] }
}

const RELOADERS = new Set(['uvicorn', 'gunicorn', 'hypercorn', 'granian', 'daphne', 'litestar'])

/** Options that stand before the subcommand and take the next argument. */
const VALUED = new Set(['--app', '-A', '--env-file', '-e', '--settings', '--pythonpath'])

/** The development server that a program is; null where it is none. */
function developmentServer(program: PythonProgram): string | null {
  const words = program.arguments.map(({ value }) => value)
  const first = words.find((word, at) => !word.startsWith('-') && !VALUED.has(words[at - 1] ?? '')) ?? ''
  if ((program.name === 'flask' || program.name === 'quart') && first === 'run') return `${program.name} run`
  if (program.name === 'fastapi' && first === 'dev') return 'fastapi dev'
  if (!/^runserver(?:_plus)?$/.test(first)) return null
  if (['manage.py', 'django-admin', 'django'].includes(program.name)) return `manage.py ${first}`
  return /manage[^/]*$/.test(program.name) ? `${program.name} ${first}` : null
}
