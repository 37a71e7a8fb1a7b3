import type { Deployment } from '../../dockerfile/deployment.js'
import type { PythonProgram } from '../../dockerfile/entry.js'
import { isKnown } from '../../dockerfile/expand.js'
import type { Facts } from '../../dockerfile/facts.js'
import { gunicornConfigOf } from '../../dockerfile/gunicorn-config.js'
import { isStarted, isTemporary, readOnlyAt, runningDeployments } from '../../dockerfile/running.js'
import { optionOf } from '../../dockerfile/server.js'
import { placeIn, startedPrograms, type Started } from '../../dockerfile/started.js'
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

A configuration file sets the same as \`worker_tmp_dir\`. **Ignore it** where /tmp is a tmpfs.`,
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
    newer: () =>
      "gunicorn's workers keep their heartbeat files on the container's disk. Since version 22 a stall of it rarely costs a worker its life; --worker-tmp-dir /dev/shm puts them into memory.",
    readOnly: (file: string) =>
      `gunicorn needs a folder for its heartbeat files and doesn't start: ${file} makes the root file system read-only, with no tmpfs on /tmp. Set --worker-tmp-dir /dev/shm.`,
    here: () => 'started here',
  },
  *check({ facts }, messages) {
    for (const started of startedPrograms(facts)) {
      const { program, step, script } = started
      if (program?.name !== 'gunicorn' || !isStarted(facts, step)) continue
      const folder = temporaryFolder(facts, started, program)
      if (folder === 'unknown' || (folder !== null && IN_MEMORY.test(folder))) return
      const readOnly = isTold(facts) ? null : withoutTemporary(facts, folder)
      if (!readOnly && (isTold(facts) || isTemporary(facts, folder ?? '/tmp'))) return
      const edit = folder === null ? fixOf(started) : null
      const span = step.instruction.span
      const related = script ? [{ ...placeIn(script, started.call.whole), message: messages.here() }] : []
      const level = readOnly ? 'error' : 'notice'
      const message = readOnly ? messages.readOnly(readOnly.path) : isNewer(facts) ? messages.newer() : messages.disk()
      yield { span, level, message, related, ...(edit && { edit }) }
      return
    }
  },
})

const IN_MEMORY = /^\/(?:dev|run)\/shm(?:\/|$)/

/** The folder that is set by the line, GUNICORN_CMD_ARGS or a configuration file; `unknown` where that can't be read. */
function temporaryFolder(facts: Facts, { call }: Started, program: PythonProgram): string | null {
  const written = optionOf(program, '--worker-tmp-dir')
  if (written !== null) return isKnown(written) ? written : 'unknown'
  const more = call.environment.get('GUNICORN_CMD_ARGS') ?? facts.env('GUNICORN_CMD_ARGS')?.value ?? ''
  const given = /--worker-tmp-dir[= ]+(\S+)/.exec(more)?.[1]
  if (given !== undefined) return given
  const words = program.arguments.map(({ value }) => value)
  // Of an unknown word that is an option's value no more than that is hidden.
  const hides = words.some((word, at) => !isKnown(word) && !/^[-\w]/.test(word) && !takesValue(words[at - 1]))
  if (!isKnown(more) || hides) return 'unknown'
  const configured = gunicornConfigOf(facts, program, call.workdir)
  const setting = configured?.config.settings.get('worker_tmp_dir')
  if (setting) return configured!.config.workerTmpDir ?? 'unknown'
  if (configured) return null
  if (optionOf(program, '--config', '-c') !== null || /(?:^|\s)(?:-c|--config)[ =]/.test(more)) return 'unknown'
  return facts.surroundings.context.has('gunicorn.conf.py') ? 'unknown' : null
}

/** gunicorn's options without a value. Source: its gunicorn/config.py. */
const FLAGS =
  /^-(?:D|R|-(?:check-config|print-config|preload|reload|spew|daemon|initgroups|reuse-port|no-sendfile|capture-output|enable-stdio-inheritance|disable-redirect-access-to-syslog|log-syslog|proxy-protocol|strip-header-spaces|no-control-socket|permit-[\w-]+|casefold-http-method))$/

/** Whether the next word is a value of an option: `-w`, `--workers`. */
function takesValue(word: string | undefined): boolean {
  return word !== undefined && isKnown(word) && /^-(?:[a-zA-Z]|-[\w-]+)$/.test(word) && !FLAGS.test(word)
}

/** Whether a deployment sets the variable that may hold anything. */
function isTold(facts: Facts): boolean {
  return runningDeployments(facts).some(({ environment }) => environment.includes('GUNICORN_CMD_ARGS'))
}

/** What runs it on a read-only root, with no folder for temporary files of those that Python tries. */
function withoutTemporary(facts: Facts, folder: string | null): Deployment | null {
  if (folder !== null) return readOnlyAt(facts, folder)
  const variable = ['TMPDIR', 'TEMP', 'TMP'].find((name) => facts.env(name))
  const folders = ['/tmp', '/var/tmp', '/usr/tmp', facts.final.end.workdir]
  if (variable !== undefined) folders.push(facts.env(variable)!.value)
  const found = readOnlyAt(facts, '/tmp')
  const elsewhere = found?.environment.some((name) => /^(?:TMPDIR|TEMP|TMP)$/.test(name)) === true
  if (!found || elsewhere || !folders.every((one) => readOnlyAt(facts, one) === found)) return null
  // It starts another command there, which isn't read here.
  return found.command === null && found.entrypoint === null ? found : null
}

/** Whether the installed version is known to be 22 or later. */
function isNewer(facts: Facts): boolean {
  const pinned = facts.installs
    .flatMap(({ installer }) => installer.operands)
    .map(({ value }) => /^gunicorn(?:\[[^\]]*\])?[=~]=\s*(\d+)/.exec(value)?.[1])
    .find((version) => version !== undefined)
  return pinned !== undefined && Number(pinned) >= 22
}

/** The option behind the program's name, in either form, or in the script. */
function fixOf({ step, script, call }: Started): RuleEdit | null {
  if (script) {
    const at = call.span.start + call.path.length
    const named = script.file.source.slice({ start: call.span.start, end: at }) === call.path
    const place = placeIn(script, { start: at, end: at })
    return named ? { safety: 'safe', changes: [{ ...place, text: ' --worker-tmp-dir /dev/shm' }] } : null
  }
  const { exec, words } = step.instruction
  const word = (exec ?? words).find(({ text }) => /(?:^|\/)gunicorn$/.test(text))
  if (!word) return null
  const span = { start: word.span.end, end: word.span.end }
  const text = exec ? ', "--worker-tmp-dir", "/dev/shm"' : ' --worker-tmp-dir /dev/shm'
  return { safety: 'safe', changes: [{ span, text }] }
}
