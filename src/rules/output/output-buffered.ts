import type { CommandCall } from '../../dockerfile/commands.js'
import type { PythonProgram } from '../../dockerfile/entry.js'
import type { Facts } from '../../dockerfile/facts.js'
import { livesWithoutPython, startsInitSystem } from '../../dockerfile/first-process.js'
import { isOn } from '../../dockerfile/flags.js'
import { livesWithCron, livesWithNotebooks } from '../../dockerfile/output-elsewhere.js'
import { runsTests } from '../../dockerfile/python-image.js'
import { flushingServerOf } from '../../dockerfile/server.js'
import { deployedPrograms, lastingInScripts, startedPrograms } from '../../dockerfile/started.js'
import { runsOnlyChecks } from '../../dockerfile/test-image.js'
import { baseName } from '../../dockerfile/wrappers.js'
import { insertAfter } from '../edits.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'output-buffered',
  family: 'output',
  level: 'warning',
  summary: 'standard output is buffered, so logs come late or get lost',
  why: `Where standard output is no terminal, as in a container, Python collects what is printed in blocks of 8 KB. Lines
show up late, and what is in the buffer when the process is killed never does. PYTHONUNBUFFERED=1 (or \`python -u\`) writes
them at once. Servers such as gunicorn and uvicorn flush their own logs; what the application prints is still held back.
uWSGI gives the application a standard output without a buffer, but not the management commands beside it. Nothing is said
of Jupyter, whose kernels send on what is printed, nor of cron, whose jobs get none of the image's variables: there the
crontab sets PYTHONUNBUFFERED, or calls \`python -u\`.

**Ignore it** where a process writes so much to standard output that the buffer matters, as in pipelines of data.`,
  sources: [
    'https://docs.python.org/3/using/cmdline.html#envvar-PYTHONUNBUFFERED',
    'https://docs.python.org/3/library/sys.html#sys.stdout',
    'https://github.com/unbit/uwsgi/blob/master/plugins/python/python_plugin.c',
  ],
  examples: {
    bad: {
      Dockerfile: `FROM python:3.13-slim
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
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
    except: { onbuild: 'it is about something absent' },
  },
  messages: {
    missing: () =>
      'Python holds standard output back in blocks here: lines come late, and the last ones get lost when the process is killed. Set PYTHONUNBUFFERED=1.',
    uwsgi: (other: string) =>
      `uWSGI writes through what the application prints; ${other}, which this image has too, holds it back in blocks. Set PYTHONUNBUFFERED=1.`,
    alone: () =>
      'uWSGI writes through what the application prints; Python that is started beside it, by docker exec or as a job, holds it back in blocks. Set PYTHONUNBUFFERED=1.',
    server: (name: string) =>
      `${name} flushes its own logs, but what the application prints is held back in blocks. Set PYTHONUNBUFFERED=1.`,
  },
  *check({ facts }, messages) {
    const { final, entry, dockerfile } = facts
    if (!final.base.known || isLambda(facts) || startsInitSystem(facts) || livesWithoutPython(facts)) return
    const variable = facts.env('PYTHONUNBUFFERED')
    const on = isOn(variable?.value)
    if (on !== false) return
    // Set for one command alone: `CMD PYTHONUNBUFFERED=1 python app.py`.
    if (entry?.calls.some((call) => isOn(call.environment.get('PYTHONUNBUFFERED')) === true)) return
    const programs = heldBack(facts)
    // A test run flushes what it reports, and ends by itself.
    if (!programs || runsTests(facts.program) || runsOnlyChecks(facts)) return
    if (livesWithNotebooks(facts) || livesWithCron(facts)) return
    // Beside a worker in another branch a server is no excuse.
    const servers = programs.map(({ program, call }) => flushingServerOf(facts, program, call))
    const server = servers.includes(null) ? null : (servers[0] ?? null)
    const changes =
      variable?.origin && variable.span
        ? [{ span: variable.span, text: 'PYTHONUNBUFFERED=1' }]
        : [insertAfter(dockerfile, final.stage.from, ['ENV PYTHONUNBUFFERED=1'])]
    const other = server === 'uwsgi' ? besideServer(facts, server) : null
    yield {
      span: (entry?.main.instruction ?? final.stage.from).span,
      level: server === null ? 'warning' : 'notice',
      message:
        server === null
          ? messages.missing()
          : server !== 'uwsgi'
            ? messages.server(server)
            : other === null
              ? messages.alone()
              : messages.uwsgi(`\`${other}\``),
      edit: { safety: 'safe', changes },
    }
  },
})

interface Held {
  readonly program: PythonProgram
  readonly call: CommandCall
}

/** The lasting Python programs whose output is held back, as far as they can be read; null where it is known of none. */
function heldBack(facts: Facts): readonly Held[] | null {
  const behind = lastingInScripts(facts)
  const buffered = behind.filter(
    ({ call, program }) => !isUnbuffered(program) && isOn(call.environment.get('PYTHONUNBUFFERED')) !== true,
  )
  if (isUnbuffered(facts.program) || (behind.length > 0 && buffered.length === 0)) return null
  const main = facts.entry?.program
  if (facts.program && main) return [{ program: facts.program, call: main }]
  const programs = buffered.flatMap(({ program, call }) => (program ? { program, call } : []))
  // What is only given by hand beside an unbuffered program isn't known to be Python.
  return programs.length === 0 && behind.some(({ program }) => program) ? null : programs
}

/** Another Python program of the image, as far as one is known: what else is started, or Django's commands. */
function besideServer(facts: Facts, server: string): string | null {
  const started = [...startedPrograms(facts), ...deployedPrograms(facts)].flatMap(({ program }) => program ?? [])
  const other = started.find(({ name, by }) => name !== server && by !== 'inline')
  if (other) return baseName(other.name)
  return facts.surroundings.context.list().some((path) => /(?:^|\/)manage\.py$/.test(path)) ? 'manage.py' : null
}

/** `python -u` */
function isUnbuffered(program: PythonProgram | null): boolean {
  return program?.interpreterOptions.some(({ text }) => /^-[a-zA-Z]*u/.test(text)) === true
}

/** Lambda's runtime interface client writes all output through by itself. */
function isLambda(facts: Facts): boolean {
  const { final } = facts
  const started = startedPrograms(facts).some(({ call }) =>
    call.arguments.some(({ value }) => value === 'awslambdaric'),
  )
  return started || (final.base.reference?.repository ?? '').includes('lambda')
}
