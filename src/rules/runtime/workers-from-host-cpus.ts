import type { Facts } from '../../dockerfile/facts.js'
import { gunicornConfigOf } from '../../dockerfile/gunicorn-config.js'
import { maskPython } from '../../dockerfile/python-source.js'
import { isStarted } from '../../dockerfile/running.js'
import { pythonScriptOf } from '../../dockerfile/scripts.js'
import { startedPrograms, type Started } from '../../dockerfile/started.js'
import type { Span } from '../../source/text.js'
import { defineRule, type RuleRelated } from '../rule.js'

export default defineRule({
  id: 'workers-from-host-cpus',
  family: 'runtime',
  level: 'notice',
  summary: 'workers are counted by the processors of the host, not of the container',
  why: `A container sees all processors of its host, whatever \`--cpus\` or Kubernetes' limits allow it: \`nproc\` and
\`multiprocessing.cpu_count()\` say 64 in a container that may use half a one. Each worker is a process with the whole
application in its memory, so the same image starts 129 of them on a large node, is killed for its memory, or spends its share
of time in switching between them.

Give a number, or read it from a variable that the deployment sets: gunicorn and uvicorn take \`WEB_CONCURRENCY\` by themselves.
The other side: a fixed number doesn't grow with the machine. **Ignore it** where the container has a machine to itself.`,
  sources: [
    'https://docs.python.org/3/library/os.html#os.cpu_count',
    'https://docs.gunicorn.org/en/stable/settings.html#workers',
    'https://docs.docker.com/engine/containers/resource_constraints/#cpu',
  ],
  examples: {
    bad: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir gunicorn==23.0.0 shop==2.4.1
COPY gunicorn.conf.py /srv/
WORKDIR /srv
USER 1000
CMD ["gunicorn", "--worker-tmp-dir", "/dev/shm", "shop:app"]
`,
      'gunicorn.conf.py': `import multiprocessing

workers = multiprocessing.cpu_count() * 2 + 1
`,
    },
    good: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir gunicorn==23.0.0 shop==2.4.1
COPY gunicorn.conf.py /srv/
WORKDIR /srv
USER 1000
CMD ["gunicorn", "--worker-tmp-dir", "/dev/shm", "shop:app"]
`,
      'gunicorn.conf.py': `import os

workers = int(os.environ.get("WEB_CONCURRENCY", "2"))
`,
    },
    except: {
      edit: 'how many workers the container has room for is for a person to say',
      onbuild: 'the configuration file counts all the same',
    },
  },
  messages: {
    counted: (program: string) =>
      `${program} starts workers by the number of processors, and a container sees those of its host, whatever it may use of them. Give a number, or let WEB_CONCURRENCY say it.`,
    here: () => 'counted here',
  },
  *check({ facts }, messages) {
    for (const started of startedPrograms(facts)) {
      const { program, step, script } = started
      if (!program || !isStarted(facts, step)) continue
      const found = countedIn(facts, started)
      if (!found) continue
      const path = found.path ?? script?.file.path ?? null
      const here = found.path === null && script === null
      const related: RuleRelated[] = here
        ? []
        : [{ span: found.span, message: messages.here(), ...(path !== null && { path }) }]
      const inside =
        here && found.span.start >= step.instruction.span.start && found.span.end <= step.instruction.span.end
      yield {
        span: inside ? found.span : step.instruction.span,
        message: messages.counted(program.name === 'python' ? 'This' : program.name),
        related,
      }
      return
    }
  },
})

/** What tells how many workers there are, by program. */
const OPTIONS: Readonly<Record<string, RegExp>> = {
  gunicorn: /^(?:-w|--workers)(?==|$|[^-])/,
  uvicorn: /^--workers/,
  hypercorn: /^(?:-w|--workers)/,
  granian: /^--workers/,
  uwsgi: /^(?:-p|--processes|--workers)/,
  celery: /^(?:-c|--concurrency)/,
  dramatiq: /^(?:-p|--processes)/,
}

const PROCESSORS =
  /\bnproc\b|\b(?:process_)?cpu_count\b|\bsched_getaffinity\b|_NPROCESSORS_ONLN|\/proc\/cpuinfo|\blscpu\b/

interface Counted {
  readonly span: Span
  /** The file that it stands in, from the context's root; null: where the program is started. */
  readonly path: string | null
}

/** Where the number of workers is counted; null where it isn't, or a variable may say it. */
function countedIn(facts: Facts, started: Started): Counted | null {
  const { program, call, script } = started
  const option = program && Object.hasOwn(OPTIONS, program.name) ? OPTIONS[program.name]! : null
  if (!program) return null
  if (program.by === 'script') return countedInSource(facts, started)
  if (!option) return null
  const source = script?.file.source ?? facts.dockerfile.source
  const text = script ? script.file.text : source.slice(started.step.instruction.span)
  const at = program.arguments.findIndex(({ value }) => option.test(value))
  if (at >= 0) {
    const argument = program.arguments[at]!
    const joined = /^(?:--[a-z]+=|-[a-z].)/.test(argument.value)
    const value = joined ? argument : program.arguments[at + 1]
    return value && isCounted(source.slice(value.span), text) ? { span: value.span, path: null } : null
  }
  if (program.name !== 'gunicorn') return null
  const exported = /^[ \t]*(?:export[ \t]+)?WEB_CONCURRENCY=("?\$[^\n]*)/m.exec(script ? text : '')
  if (exported && isCounted(exported[1]!, text)) return { span: call.span, path: null }
  const configured = gunicornConfigOf(facts, program, call.workdir)
  const workers = configured?.config.workers
  if (!configured || workers?.fromProcessors !== true || facts.env('WEB_CONCURRENCY')) return null
  return { span: workers.span, path: configured.file.path }
}

/** Whether a word, or the variable that it is, comes of the number of processors alone. */
function isCounted(word: string, text: string): boolean {
  if (PROCESSORS.test(word)) return !/\$\{\w+:?[-=]/.test(word)
  for (const [, name] of word.matchAll(/\$\{?(\w+)/g)) {
    const assignments = [...text.matchAll(new RegExp(`(?:^|[\\s;])${name!}=([^\\n]*)`, 'g'))].map(([, value]) => value!)
    // `WORKERS=${WORKERS:-$(nproc)}`, and `[ -z "$WORKERS" ] && WORKERS=$(nproc)`, leave it to the deployment.
    const asked = new RegExp(`(?:-[zn]\\s+"?\\$\\{?${name!}|\\$\\{${name!}[:+-])`).test(text)
    if (assignments.some((value) => PROCESSORS.test(value) && !/\$\{\w+:?[-=]/.test(value)) && !asked) return true
  }
  return false
}

/** `uvicorn.run(app, workers=multiprocessing.cpu_count())` in the script that is started. */
function countedInSource(facts: Facts, { call }: Started): Counted | null {
  const script = pythonScriptOf(facts, { stage: facts.final, step: null }, call)
  if (script?.file.path == null) return null
  const match = /\bworkers\s*=\s*[^,)\n]*\bcpu_count\b[^\n]*/.exec(maskPython(script.file.text))
  if (!match || /environ|getenv/.test(match[0])) return null
  return { span: { start: match.index, end: match.index + match[0].length }, path: script.file.path }
}
