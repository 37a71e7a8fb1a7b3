import { baseName } from '../../dockerfile/wrappers.js'
import { isOn } from '../../dockerfile/flags.js'
import type { Facts } from '../../dockerfile/facts.js'
import type { Step } from '../../dockerfile/stages.js'
import type { Span } from '../../source/text.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'launcher-at-start',
  family: 'runtime',
  level: 'notice',
  summary: 'a package manager starts the program each time',
  why: `\`uv run\`, \`poetry run\`, \`pipenv run\` and \`conda run\` first look at the project, its lock file and the environment, in every
start of the container: that takes time and memory, needs the tool in the image, and \`uv run\` may even install what it
misses, from the network. Some stay in front of the program as PID 1. With the environment's \`bin\` on PATH the program starts
by itself.

**Ignore it** where the tool sets variables that the program needs.`,
  sources: [
    'https://docs.astral.sh/uv/guides/integration/docker/#using-the-environment',
    'https://python-poetry.org/docs/cli/#run',
    'https://docs.conda.io/projects/conda/en/stable/commands/run.html',
  ],
  examples: {
    bad: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir pipenv==2025.0.4 shop==2.4.1
USER 1000
CMD ["pipenv", "run", "celery", "--app", "shop", "worker"]
`,
    },
    good: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir pipenv==2025.0.4 shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
    },
    except: { edit: 'where the environment is, and what puts it on PATH, is for a person to say' },
  },
  messages: {
    launcher: (tool: string) =>
      `\`${tool} run\` checks the project and its environment at each start. Put the environment's bin on PATH and start the program itself.`,
  },
  *check({ facts }, messages) {
    for (const step of [facts.entry?.entrypoint, facts.entry?.command]) {
      const hit = step ? launcherOf(facts, step) : null
      if (hit) yield { span: hit.span, message: messages.launcher(hit.tool) }
    }
  },
})

const LAUNCHERS = new Set(['uv', 'poetry', 'pipenv', 'pdm', 'conda', 'mamba', 'micromamba'])

/** The launcher that an instruction names, in either form; null where it names none. */
function launcherOf(facts: Facts, { instruction }: Step): { tool: string; span: Span } | null {
  const words = instruction.exec ?? instruction.words
  const at = words.findIndex(({ text }, index) => LAUNCHERS.has(baseName(text)) && isFirst(words, index))
  if (at < 0) return null
  const tool = baseName(words[at]!.text)
  const rest = words.slice(at + 1).map(({ text }) => text)
  const run = rest.findIndex((word) => word === 'run')
  if (run < 0 || rest.slice(0, run).some((word) => !word.startsWith('-') && !/[/.]/.test(word))) return null
  if (tool === 'uv' && (rest.includes('--no-sync') || isOn(facts.env('UV_NO_SYNC')?.value) !== false)) return null
  return { tool, span: instruction.span }
}

/** Whether a word can be a program: the first one, or one behind what only starts others. */
function isFirst(words: readonly { readonly text: string }[], at: number): boolean {
  const before = words[at - 1]?.text
  return before === undefined || /^(?:exec|--|&&|;|-c|tini|dumb-init|.*\/tini|.*\/dumb-init|.*\.sh)$/.test(before)
}
