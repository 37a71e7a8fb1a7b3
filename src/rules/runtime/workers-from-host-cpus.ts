import { isStarted } from '../../dockerfile/running.js'
import { placeIn, startedPrograms } from '../../dockerfile/started.js'
import { countedIn } from '../../dockerfile/worker-count.js'
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
    counted: (program: string, variable: string) =>
      `${program} starts workers by the number of processors, and a container sees those of its host, whatever it may use of them. Give a number, or let ${variable} say it.`,
    here: () => 'counted here',
  },
  *check({ facts }, messages) {
    for (const started of startedPrograms(facts)) {
      const { program, step, script } = started
      if (!program || !isStarted(facts, step)) continue
      const found = countedIn(facts, started)
      if (!found) continue
      const here = found.path === null && script === null
      const place =
        found.path !== null ? { span: found.span, path: found.path } : script ? placeIn(script, found.span) : null
      const related: RuleRelated[] = place ? [{ ...place, message: messages.here() }] : []
      const inside =
        here && found.span.start >= step.instruction.span.start && found.span.end <= step.instruction.span.end
      yield {
        span: inside ? found.span : step.instruction.span,
        message: messages.counted(
          `\`${program.name}\``,
          /^(?:gunicorn|uvicorn)$/.test(program.name) ? 'WEB_CONCURRENCY' : 'a variable',
        ),
        related,
      }
      return
    }
  },
})
