import type { Facts } from '../../dockerfile/facts.js'
import { environmentsOf } from '../../dockerfile/made-environments.js'
import { isInside } from '../../dockerfile/paths.js'
import { lineageOf, type Step } from '../../dockerfile/stages.js'
import { strayInstall, strayProgram } from '../../dockerfile/stray-calls.js'
import { insertBefore } from '../edits.js'
import { defineRule, type RuleEdit } from '../rule.js'

/** Nobody makes more, and each costs a look at all commands. */
const MOST = 20

export default defineRule({
  id: 'venv-not-activated',
  family: 'environments',
  level: 'warning',
  summary: 'a virtual environment is made, and what follows uses the system',
  why: `A virtual environment is in use where its \`bin\` comes first on PATH, or where its programs are called by their paths.
\`source …/activate\` does the first for the shell that runs it: it is over at the end of its RUN, so the next RUN and the CMD are
the system's Python again. Packages then land beside the environment, or the program starts without them.

\`ENV PATH=/opt/venv/bin:$PATH\` lasts, for builds and containers alike.

**Ignore it** where the system's Python is meant, and the environment is for something else.`,
  sources: [
    'https://docs.python.org/3/library/venv.html#how-venvs-work',
    'https://docs.docker.com/reference/dockerfile/#run',
    'https://docs.astral.sh/uv/guides/integration/docker/#using-the-environment',
  ],
  examples: {
    bad: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN python -m venv /opt/venv
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
    },
    good: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1 PATH=/opt/venv/bin:$PATH
RUN python -m venv /opt/venv
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
    },
  },
  messages: {
    install: (path: string) =>
      `This installs into the system's Python: the virtual environment of ${path} isn't on PATH here, and activating one lasts no longer than its RUN. Set ENV PATH=${path}/bin:$PATH.`,
    program: (name: string, path: string) =>
      `\`${name}\` is looked for in the system here, and the packages are in ${path}, whose bin isn't on PATH: they aren't found. Set ENV PATH=${path}/bin:$PATH.`,
    made: () => 'made here',
  },
  *check({ facts }, messages) {
    for (const environment of environmentsOf(facts).slice(0, MOST)) {
      const { path, call } = environment
      const related = [{ span: call.span, message: messages.made() }]
      const install = environment.explicit ? strayInstall(facts, environment) : null
      if (install) {
        const { span } = install.installer.call
        yield { span, message: messages.install(path), related, ...fixOf(facts, install.step, path) }
        continue
      }
      const stray = strayProgram(facts, environment)
      if (!stray) continue
      const { span, program } = stray.call
      yield { span, message: messages.program(program, path), related, ...fixOf(facts, stray.step, path) }
    }
  },
})

/** Puts the environment on PATH before a step, where that lasts and nothing behind it means the system's packages. */
function fixOf(facts: Facts, before: Step, path: string): { readonly edit?: RuleEdit } {
  const later = facts.steps.filter(({ instruction }) => instruction.index >= before.instruction.index)
  if (later.some((step) => replacesPath(step, before) || namesSystemPackages(facts, step, path))) return {}
  const changes = [insertBefore(facts.dockerfile, before.instruction, [`ENV PATH=${path}/bin:$PATH`])]
  return { edit: { safety: 'review', changes } }
}

/** Whether an ENV of the same stage, or of one that is FROM it, leaves out what PATH was. */
function replacesPath({ stage, instruction }: Step, before: Step): boolean {
  if (instruction.keyword !== 'ENV' || !lineageOf(stage).includes(before.stage)) return false
  return instruction.assignments.some(
    ({ name, value }) => name === 'PATH' && !/\$(?:PATH\b|\{PATH\b)/.test(value?.text ?? ''),
  )
}

/** Whether a step names a folder of packages that isn't the environment's. */
function namesSystemPackages({ dockerfile }: Facts, { instruction }: Step, path: string): boolean {
  const folders = dockerfile.source.slice(instruction.span).match(/[\w./-]*\/(?:site|dist)-packages\b/g) ?? []
  return folders.some((folder) => folder.startsWith('/') && !isInside(folder, path))
}
