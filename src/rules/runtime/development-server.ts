import type { CommandCall } from '../../dockerfile/commands.js'
import { developmentRun, type DevelopmentRun } from '../../dockerfile/development-run.js'
import type { PythonProgram } from '../../dockerfile/entry.js'
import type { Facts } from '../../dockerfile/facts.js'
import { moduleBeside } from '../../dockerfile/python-modules.js'
import { readPythonSource } from '../../dockerfile/python-source.js'
import { replacementOf } from '../../dockerfile/running.js'
import { fileAt, placeInFile, type ImageFile } from '../../dockerfile/script-files.js'
import { pythonScriptOf } from '../../dockerfile/scripts.js'
import { hasFlag } from '../../dockerfile/server.js'
import { placeIn, startedPrograms } from '../../dockerfile/started.js'
import { baseName } from '../../dockerfile/wrappers.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'development-server',
  family: 'runtime',
  level: 'warning',
  summary: "the container runs a framework's development server",
  why: `\`flask run\`, \`manage.py runserver\`, \`fastapi dev\` and \`uvicorn --reload\` are made for a developer's machine: they watch the
sources, serve one request at a time or start everything twice, and show tracebacks or a debugger to whoever asks. So do a
script's own \`uvicorn.run(…, reload=True)\` and Flask's \`app.run(debug=True)\`. Their own documentation says not to use them in
production. gunicorn, uvicorn without \`--reload\`, or \`fastapi run\` take their place.

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
    restarts: (file: string, callee: string) =>
      `${file} calls \`${callee}(reload=True)\`, which watches the sources and restarts itself: that is for development.`,
    debugs: (file: string, callee: string) =>
      `${file} calls \`${callee}(debug=True)\`: a server for development, with a debugger that runs code for others. Use a production server.`,
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
    const own = name === null ? ownRun(facts, last.call) : null
    if (own) {
      const { file, run } = own
      const span = { start: file.span.start + run.span.start, end: file.span.start + run.span.end }
      yield {
        span: step.instruction.span,
        message: messages[run.option === 'reload' ? 'restarts' : 'debugs'](
          `\`${baseName(file.imagePath)}\``,
          run.callee,
        ),
        related: [{ ...placeInFile(file, span), message: messages.here() }],
      }
      return
    }
    if (name === null && !(RELOADERS.has(program.name) && hasFlag(program, '--reload'))) return
    yield {
      span: step.instruction.span,
      message: name === null ? messages.reload(program.name) : messages.server(name),
      ...(script && { related: [{ ...placeIn(script, last.call.whole), message: messages.here() }] }),
    }
  },
})

/** The server for development that a Python file of the context starts itself. */
function ownRun(facts: Facts, call: CommandCall): { file: ImageFile; run: DevelopmentRun } | null {
  const source = pythonScriptOf(facts, { stage: facts.final, step: null }, call)
  // Without this word no option is on: its imports needn't be read.
  if (!source?.file.text.includes('True')) return null
  const run = developmentRun(source.file.text, usesDebugger(facts, source.file))
  return run && { file: source.file, run }
}

/** Whether a file, or one beside it that it imports, has applications that bring werkzeug's or Quart's debugger. */
function usesDebugger(facts: Facts, file: ImageFile): boolean {
  const moment = { stage: facts.final, step: null }
  const own = [...readPythonSource(file.text).imports]
  const beside = own.flatMap((name) => {
    const other = moduleBeside(name.replace(/^\.+/, ''), file.imagePath, (path) => fileAt(facts, moment, path))
    return other ? [...readPythonSource(other.text).imports] : []
  })
  return [...own, ...beside].some((name) => /^(?:flask|dash|quart)(?:\.|$)/.test(name))
}

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
