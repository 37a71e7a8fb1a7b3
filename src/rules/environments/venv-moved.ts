import { isKnown } from '../../dockerfile/expand.js'
import type { Facts } from '../../dockerfile/facts.js'
import { isPython } from '../../dockerfile/installers/pip.js'
import { environmentsOf, movesOf, type Moved } from '../../dockerfile/made-environments.js'
import { isInside, normalizePath } from '../../dockerfile/paths.js'
import { lineageOf } from '../../dockerfile/stages.js'
import { deployedPrograms, startedPrograms } from '../../dockerfile/started.js'
import { baseName } from '../../dockerfile/wrappers.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'venv-moved',
  family: 'environments',
  level: 'error',
  summary: 'a virtual environment is copied to another path than it was made for',
  why: `A virtual environment knows where it is: each script in its \`bin\` starts with the absolute path of its Python
(\`#!/opt/venv/bin/python\`), and so do \`activate\` and \`pip\`. Copied to another path, gunicorn, celery and all other console
scripts end with "no such file or directory", though the file is there. Make the environment at the path where it will be
used, or copy it to the same one; \`uv venv --relocatable\` makes one that can be moved.

**Ignore it** where nothing but \`python\` itself is started out of it.`,
  sources: [
    'https://docs.python.org/3/library/venv.html#how-venvs-work',
    'https://docs.astral.sh/uv/reference/cli/#uv-venv--relocatable',
  ],
  examples: {
    bad: {
      Dockerfile: `FROM python:3.13-slim AS builder
RUN python -m venv /build/venv
RUN /build/venv/bin/pip install --no-cache-dir shop==2.4.1
FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN python -m compileall -q /usr/local/lib/python3.13
COPY --from=builder /build/venv /opt/venv
USER 1000
CMD ["/opt/venv/bin/celery", "--app", "shop", "worker"]
`,
    },
    good: {
      Dockerfile: `FROM python:3.13-slim AS builder
RUN python -m venv /opt/venv
RUN /opt/venv/bin/pip install --no-cache-dir shop==2.4.1
FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN python -m compileall -q /usr/local/lib/python3.13
COPY --from=builder /opt/venv /opt/venv
USER 1000
CMD ["/opt/venv/bin/celery", "--app", "shop", "worker"]
`,
    },
    except: { edit: 'which of the two paths is the right one is for a person to say' },
  },
  messages: {
    moved: (from: string, to: string) =>
      `The virtual environment made at ${from} arrives at ${to}, but its scripts start with #!${from}/bin/python: they end with "no such file or directory". Make it at ${to}, or copy it to ${from}.`,
    made: (path: string) => `made at ${path} here`,
  },
  *check({ facts }, messages) {
    const reported = new Set<number>()
    for (const environment of environmentsOf(facts)) {
      if (environment.relocatable) continue
      for (const moved of movesOf(facts, environment)) {
        const { instruction } = moved.copy.step
        if (reported.has(instruction.index) || isRepaired(facts, moved)) continue
        reported.add(instruction.index)
        const made = { span: environment.call.span, message: messages.made(environment.path) }
        const message = messages.moved(environment.path, moved.path)
        const harmless = startsOnlyPython(facts, moved)
        yield { span: instruction.span, message, ...(harmless && { level: 'warning' }), related: [made] }
      }
    }
  },
})

/** Whether all that is seen to be started out of it is its Python by the path, which has no first line to break. */
function startsOnlyPython(facts: Facts, { copy, path }: Moved): boolean {
  const { final, calls } = facts
  const later = calls.filter(
    ({ step: { stage, instruction } }) =>
      lineageOf(stage).includes(copy.step.stage) && instruction.index > copy.step.instruction.index,
  )
  const started = [...startedPrograms(facts), ...deployedPrograms(facts)]
  const programs = [...later, ...started].flatMap(({ call }) =>
    call.path.includes('/') && isKnown(call.workdir) ? normalizePath(call.path, call.workdir) : [],
  )
  const own = programs.filter((program) => isInside(program, `${path}/bin`))
  const folders = (final.environment.getEnv('PATH')?.value ?? '').split(':')
  return own.length > 0 && own.every((program) => isPython(baseName(program))) && !folders.includes(`${path}/bin`)
}

/** Whether a later command works on its scripts or makes it anew, a link leads there, or only its modules are used. */
function isRepaired(facts: Facts, { copy, path, environment }: Moved): boolean {
  const value = facts.env('PYTHONPATH')?.value ?? ''
  if (value.split(':').some((folder) => isInside(folder, `${path}/lib`))) return true
  return facts.calls.some(({ step, call }) => {
    const words = call.arguments.map(({ value: word }) => word)
    const { index } = copy.step.instruction
    // A link may be made before what it leads to.
    const last = words.at(-1) ?? ''
    const linked = call.program === 'ln' && normalizePath(last, call.workdir) === environment.path
    if (linked && lineageOf(copy.step.stage).includes(step.stage)) return true
    if (!lineageOf(step.stage).includes(copy.step.stage) || step.instruction.index < index) return false
    const works = /^(?:sed|find|perl|xargs|virtualenv-clone|uv|mv|virtualenv|python[\d.]*)$/.test(call.program)
    return (
      (works && words.some((word) => word === path || word.startsWith(`${path}/bin`))) ||
      (/^(?:ln|cp|mv)$/.test(call.program) && words.some((word) => isInside(environment.path, word)))
    )
  })
}
