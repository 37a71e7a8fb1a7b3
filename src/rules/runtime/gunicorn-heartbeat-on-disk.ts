import type { Facts } from '../../dockerfile/facts.js'
import type { PythonProgram } from '../../dockerfile/entry.js'
import { isKnown } from '../../dockerfile/expand.js'
import { optionOf } from '../../dockerfile/server.js'
import type { Step } from '../../dockerfile/stages.js'
import { defineRule, type RuleEdit } from '../rule.js'

export default defineRule({
  id: 'gunicorn-heartbeat-on-disk',
  family: 'runtime',
  level: 'notice',
  summary: "gunicorn's heartbeat files lie on the container's disk",
  why: `Each gunicorn worker shows that it lives by touching a file, by default in /tmp. In a container that is the overlay file
system on a real disk: where the disk stalls, the master may take a worker for dead and kill it. gunicorn's documentation
names \`--worker-tmp-dir /dev/shm\`, which is memory. Since version 22 a heartbeat only changes a file's time, so a stall is rarer.
With a read-only root file system and no tmpfs on /tmp, gunicorn doesn't start at all.

**Ignore it** where /tmp is a tmpfs.`,
  sources: [
    'https://docs.gunicorn.org/en/stable/faq.html#how-do-i-avoid-gunicorn-excessively-blocking-in-os-fchmod',
    'https://docs.gunicorn.org/en/stable/settings.html#worker-tmp-dir',
  ],
  examples: {
    bad: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["gunicorn", "--bind", "0.0.0.0:8000", "shop:app"]
`,
    },
    good: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["gunicorn", "--worker-tmp-dir", "/dev/shm", "--bind", "0.0.0.0:8000", "shop:app"]
`,
    },
  },
  messages: {
    disk: () =>
      "gunicorn's workers touch their heartbeat files on the container's disk, and a stall of it can cost a worker its life. Put them into memory: --worker-tmp-dir /dev/shm.",
  },
  *check({ facts }, messages) {
    const { entry, program } = facts
    if (!entry || program?.name !== 'gunicorn') return
    const folder = temporaryFolder(facts, program)
    if (folder === 'unknown' || (folder !== null && IN_MEMORY.test(folder))) return
    const edit = folder === null ? fixOf(entry.main) : null
    yield { span: entry.main.instruction.span, message: messages.disk(), ...(edit && { edit }) }
  },
})

const IN_MEMORY = /^\/(?:dev|run)\/shm(?:\/|$)/

/** The folder that is set by the line or GUNICORN_CMD_ARGS; `unknown` where a configuration file may set it. */
function temporaryFolder(facts: Facts, program: PythonProgram): string | null {
  const written = optionOf(program, '--worker-tmp-dir')
  if (written !== null) return isKnown(written) ? written : 'unknown'
  const more = facts.env('GUNICORN_CMD_ARGS')?.value ?? ''
  const given = /--worker-tmp-dir[= ]+(\S+)/.exec(more)?.[1]
  if (given !== undefined) return given
  if (!isKnown(more) || optionOf(program, '--config', '-c') !== null || / ?(?:-c|--config)[ =]/.test(more))
    return 'unknown'
  return facts.surroundings.context.has('gunicorn.conf.py') ? 'unknown' : null
}

/** The option behind the program's name, in either form. */
function fixOf({ instruction }: Step): RuleEdit | null {
  const element = instruction.exec?.find(({ text }) => /(?:^|\/)gunicorn$/.test(text))
  if (element) {
    return {
      safety: 'safe',
      changes: [{ span: { start: element.span.end, end: element.span.end }, text: ', "--worker-tmp-dir", "/dev/shm"' }],
    }
  }
  const word = instruction.exec ? undefined : instruction.words.find(({ text }) => /(?:^|\/)gunicorn$/.test(text))
  return word
    ? {
        safety: 'safe',
        changes: [{ span: { start: word.span.end, end: word.span.end }, text: ' --worker-tmp-dir /dev/shm' }],
      }
    : null
}
