import type { Facts } from '../../dockerfile/facts.js'
import { lostEndings, scriptBehindShell, type Lost } from '../../dockerfile/lost-endings.js'
import { isJob, isStarted } from '../../dockerfile/running.js'
import { shellScriptOf, type ShellScriptFile } from '../../dockerfile/scripts.js'
import { isBuiltin, shellOf, staysInFront } from '../../dockerfile/shell-process.js'
import type { Step } from '../../dockerfile/stages.js'
import { placeIn, startedPrograms } from '../../dockerfile/started.js'
import { baseName } from '../../dockerfile/wrappers.js'
import { defineRule, type RuleEdit } from '../rule.js'

export default defineRule({
  id: 'entrypoint-without-exec',
  family: 'runtime',
  level: 'warning',
  summary: 'an entrypoint script starts the program without exec',
  why: `A script that runs its last command without \`exec\` stays in front of it as PID 1. \`docker stop\` and Kubernetes send SIGTERM
to PID 1; the shell neither ends nor hands it on, so the program is killed after the grace period (10 or 30 s) with what it was
doing, and the container ends with 137. \`exec "$@"\` puts the program in the script's place: it costs nothing, but what stands
behind it in the script, and a trap on EXIT, no longer run.

Under an init such as tini the container does stop at once, but the signal ends the script and the program is killed without
hearing of it. **Ignore it** for scripts whose program ends by itself.`,
  sources: [
    'https://docs.docker.com/reference/dockerfile/#entrypoint',
    'https://docs.docker.com/build/building/best-practices/#entrypoint',
    'https://github.com/krallin/tini#process-group-killing',
  ],
  examples: {
    bad: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
COPY entrypoint.sh /
USER 1000
ENTRYPOINT ["/entrypoint.sh"]
CMD ["celery", "--app", "shop", "worker"]
`,
      'entrypoint.sh': `#!/bin/sh
set -e
shop-admin migrate
"$@"
`,
    },
    good: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
COPY entrypoint.sh /
USER 1000
ENTRYPOINT ["/entrypoint.sh"]
CMD ["celery", "--app", "shop", "worker"]
`,
      'entrypoint.sh': `#!/bin/sh
set -e
shop-admin migrate
exec "$@"
`,
    },
    except: { onbuild: 'the script is started all the same' },
  },
  messages: {
    stays: (script: string, command: string) =>
      `${script} runs ${command} without exec and stays in front of it as PID 1: SIGTERM never gets there, and stopping takes the whole grace period.`,
    init: (script: string, command: string) =>
      `${script} runs ${command} without exec, so the init's SIGTERM ends the script alone: the program is killed without hearing of it.`,
    behind: (script: string, command: string) =>
      `${script} runs ${command} without exec: even where the shell in front of it is gone, it stays as PID 1, SIGTERM never gets to the program, and stopping takes the whole grace period.`,
    here: () => 'without exec',
  },
  *check({ facts }, messages) {
    const found = scriptInFront(facts)
    if (!found || !isStarted(facts, found.step) || isJob(facts)) return
    const { script, step, by } = found
    const endings = lostEndings(facts, script)
    const [ending] = endings
    if (!ending) return
    const { file } = script
    const name = `\`${baseName(file.imagePath)}\``
    const changes = endings.flatMap((one) => fixOf(script, one))
    const message = messages[by](name, `\`${ending.command}\``)
    yield {
      span: step.instruction.span,
      message,
      related: endings.map(({ span }) => ({ ...placeIn(script, span), message: messages.here() })),
      ...(changes.length > 0 && { edit: { safety: 'review', changes } }),
    }
  },
})

/** A script whose ending counts: PID 1, or what an init or a shell starts that stays in front of it. */
interface Front {
  readonly script: ShellScriptFile
  readonly step: Step
  readonly by: 'stays' | 'init' | 'behind'
}

function scriptInFront(facts: Facts): Front | null {
  const [first] = startedPrograms(facts)
  if (!first) return null
  const { base: image } = facts.final
  // What only the build names, as Home Assistant does, may have an init in front of CMD that signals the whole group.
  if (!facts.entry?.entrypoint && image.reference === null) return null
  const base = facts.entry?.entrypoint ? [] : (image.entrypoint ?? [])
  const { instruction } = first.step
  if (shellOf(facts, first.step) !== null) {
    const script = base.length === 0 ? scriptBehindShell(facts, first.step) : null
    return script && { script, step: first.step, by: staysInFront(facts, first.step) ? 'behind' : 'stays' }
  }
  const own = instruction.exec?.map(({ text }) => text)
  if (!own) return null
  const elements = [...base, ...own]
  const start = elements.indexOf(first.call.path)
  const front = elements.slice(0, Math.max(start, 0)).map(baseName)
  // dumb-init and `tini -g` signal the whole group; what else may stand in front isn't known.
  const known = front.every((word) => /^(?:tini(?:-static)?|catatonit|docker-init|env|exec|--|-[sv]+)$/.test(word))
  const script = known && start >= 0 ? shellScriptOf(facts, { stage: facts.final, step: null }, first.call) : null
  const init = front.some((word) => /init|tini|catatonit/.test(word))
  return script && { script, step: first.step, by: init ? 'init' : 'stays' }
}

/** `exec` in front of it; none where that would start something else, or nothing. */
function fixOf(script: ShellScriptFile, { span, written }: Lost): RuleEdit['changes'] {
  if (!written || isBuiltin(written) || script.file.writtenBy) return []
  // For bash a word of the grammar, for dash a program.
  if (/(?:^|[\s;&|({])time[ \t]+(?:-p[ \t]+)?$/.test(script.file.source.text.slice(0, span.start).slice(-40))) return []
  const assigns = written.assignments.length > 0
  const place = placeIn(script, { start: span.start, end: span.start })
  return [{ ...place, text: assigns ? 'exec env ' : 'exec ' }]
}
