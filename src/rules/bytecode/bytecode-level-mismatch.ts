import { isCompiledLater } from '../../dockerfile/bytecode.js'
import { callVariable } from '../../dockerfile/environments.js'
import type { Facts, Install } from '../../dockerfile/facts.js'
import { isKnown } from '../../dockerfile/expand.js'
import { levelOf, runningLevel } from '../../dockerfile/optimisation.js'
import { removeAssignment } from '../edits.js'
import { defineRule, type RuleEdit } from '../rule.js'

export default defineRule({
  id: 'bytecode-level-mismatch',
  family: 'bytecode',
  level: 'warning',
  summary: 'the bytecode that was built is for another level or place and never used',
  why: `With PYTHONOPTIMIZE or \`python -O\`, Python looks for \`.opt-1.pyc\` files and passes the ordinary \`.pyc\` by. With
PYTHONPYCACHEPREFIX it looks below that folder and passes every \`__pycache__\` by. Set only for the running container, after
packages were installed without it, it makes every start compile everything: in one application of 627 modules none was
cached, and the start took 1.84 s in place of 0.80 s.

Set the same for the steps that install and compile, or not at all. **Ignore it** where bytecode for that level is made in
a way that can't be read from the Dockerfile.`,
  sources: [
    'https://peps.python.org/pep-0488/',
    'https://docs.python.org/3/using/cmdline.html#envvar-PYTHONPYCACHEPREFIX',
    'https://docs.python.org/3/using/cmdline.html#envvar-PYTHONOPTIMIZE',
  ],
  examples: {
    bad: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
ENV PYTHONOPTIMIZE=1
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
  },
  messages: {
    level: (what: string, suffix: string) =>
      `${what} makes Python look for ${suffix} files, and the installed packages have none: every start compiles all that it imports.`,
    place: (folder: string) =>
      `PYTHONPYCACHEPREFIX makes Python look for bytecode below ${folder} only, and the installed packages have theirs beside them: every start compiles all that it imports.`,
  },
  *check({ facts }, messages) {
    if (facts.dev) return
    const compiled = facts.installs.filter(({ installer, landings }) => landings.length > 0 && installer.tool === 'pip')
    if (compiled.length === 0) return
    const prefix = facts.env('PYTHONPYCACHEPREFIX')
    if (prefix?.origin && prefix.span && prefix.value !== '' && isKnown(prefix.value)) {
      const same = compiled.some((install) => at(install, 'PYTHONPYCACHEPREFIX') !== '')
      const compiles = facts.compilations.some(
        ({ step, compilation }) => (callVariable(step, compilation.call, 'PYTHONPYCACHEPREFIX') ?? '') !== '',
      )
      if (!same && !compiles)
        yield { span: prefix.span, message: messages.place(prefix.value), edit: removal(facts, 'PYTHONPYCACHEPREFIX') }
    }
    const running = runningLevel(facts)
    if (!running || compiled.some((install) => levelOf(at(install, 'PYTHONOPTIMIZE')) === running.level)) return
    const compilations = facts.compilations.filter(({ step, compilation }) => {
      const own = levelOf(callVariable(step, compilation.call, 'PYTHONOPTIMIZE') ?? '')
      return compilation.levels === null || compilation.levels.includes(running.level) || own === running.level
    })
    if (compiled.some((install) => isCompiledLater({ ...facts, compilations }, install))) return
    const edit = running.by === 'variable' ? { edit: removal(facts, 'PYTHONOPTIMIZE') } : {}
    yield { span: running.span, message: messages.level(running.what, `.opt-${running.level}.pyc`), ...edit }
  },
})

function at({ step, installer }: Install, name: string): string {
  return callVariable(step, installer.call, name) ?? ''
}

function removal(facts: Facts, name: string): RuleEdit {
  const variable = facts.env(name)!
  // Assertions come back, and what -OO strips of docstrings: somebody should look.
  return {
    safety: 'review',
    changes: [removeAssignment(facts.dockerfile, variable.origin!, variable.span!, new RegExp(name))],
  }
}
