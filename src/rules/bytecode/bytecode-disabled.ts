import { needsPythonOnlyToBuild } from '../../dockerfile/build-only.js'
import type { Facts } from '../../dockerfile/facts.js'
import { isOn } from '../../dockerfile/flags.js'
import type { Instruction } from '../../dockerfile/model.js'
import { workersOf } from '../../dockerfile/server.js'
import type { Span } from '../../source/text.js'
import { removeAssignment, removeWord } from '../edits.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'bytecode-disabled',
  family: 'bytecode',
  level: 'warning',
  summary: 'Python may not write bytecode, so every start compiles again',
  why: `With PYTHONDONTWRITEBYTECODE (or \`python -B\`), Python keeps no bytecode of what it had to compile: the standard
library (the official images ship none of its \`.pyc\`) and your own code. Every fresh process compiles them again: each
start, each worker of gunicorn or uWSGI that doesn't preload, each restart by \`max-requests\`.

It doesn't make the image smaller where people expect it: pip ignores the variable and compiles what it installs. Set
*before* a \`pip install\`, it also keeps that step from leaving bytecode of the standard library behind.

**Ignore it** where a process starts rarely and size counts above all, or for short-lived jobs that import next to nothing.`,
  sources: [
    'https://docs.python.org/3/using/cmdline.html#envvar-PYTHONDONTWRITEBYTECODE',
    'https://github.com/docker-library/python/issues/615',
  ],
  examples: {
    bad: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir gunicorn==23.0.0 shop==2.4.1
ENV PYTHONDONTWRITEBYTECODE=1
USER 1000
CMD ["gunicorn", "--worker-tmp-dir", "/dev/shm", "--workers", "4", "shop.wsgi"]
`,
    },
    good: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir gunicorn==23.0.0 shop==2.4.1
USER 1000
CMD ["gunicorn", "--worker-tmp-dir", "/dev/shm", "--workers", "4", "shop.wsgi"]
`,
    },
  },
  messages: {
    variable: (workers: string) =>
      `PYTHONDONTWRITEBYTECODE keeps Python from storing bytecode, so what no build step compiled is compiled again at every start${workers}. pip ignores it, so it doesn't make the image smaller.`,
    also: () => 'on here too',
    option: (workers: string) =>
      `\`python -B\` keeps Python from storing bytecode, so what no build step compiled is compiled again at every start${workers}.`,
  },
  *check({ facts }, messages) {
    if (facts.dev || needsPythonOnlyToBuild(facts)) return
    const workers = workersOf(facts)
    const times = workers === null ? '' : ` and in each of its ${workers} workers`
    const variable = facts.env(NAME)
    if (variable?.origin && variable.span && isOn(variable.value) === true) {
      // Each one that is on would do it alone.
      const others = assignmentsOf(facts).filter(({ span }) => span.start !== variable.span!.start)
      const all = [...others, { instruction: variable.origin, span: variable.span }]
      const changes = all.map(({ instruction, span }) => removeAssignment(facts.dockerfile, instruction, span, SUBJECT))
      const related = others.map(({ span }) => ({ span, message: messages.also() }))
      yield { span: variable.span, message: messages.variable(times), related, edit: { safety: 'safe', changes } }
      return
    }
    const option = facts.program?.interpreterOptions.find(({ text }) => /^-[a-zA-Z]*B/.test(text))
    if (!option || !facts.entry) return
    const plain = option.text === '-B' && !facts.entry.main.instruction.exec
    const edit = plain ? { safety: 'safe' as const, changes: [removeWord(facts.dockerfile, option.span)] } : undefined
    yield { span: option.span, message: messages.option(times), ...(edit && { edit }) }
  },
})

const NAME = 'PYTHONDONTWRITEBYTECODE'

/** What comments above it speak of. */
const SUBJECT = /pyc|byte-?code|\bPYTHONDONT/i

/** Where the lineage sets it by an ENV of its own, one an instruction: two in one would be two edits of one place. */
function assignmentsOf({ lineage }: Facts): readonly { readonly instruction: Instruction; readonly span: Span }[] {
  return lineage
    .flatMap(({ stage }) => stage.instructions)
    .flatMap((instruction) => {
      if (instruction.keyword !== 'ENV' || instruction.onbuild) return []
      const found = instruction.assignments.find(({ name, value }) => name === NAME && isOn(value?.text) === true)
      return found ? [{ instruction, span: found.span }] : []
    })
}
