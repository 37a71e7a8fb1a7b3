import { isCompiledLater } from '../../dockerfile/bytecode.js'
import type { Facts, Install } from '../../dockerfile/facts.js'
import { leavesBytecode, pipOffVariable } from '../../dockerfile/install-bytecode.js'
import { removeWord } from '../edits.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'pip-no-compile',
  family: 'bytecode',
  level: 'warning',
  summary: 'pip installs without bytecode, so every start compiles the packages',
  why: `pip compiles what it installs. \`--no-compile\` turns that off, and so do PIP_NO_COMPILE=0 and PIP_COMPILE=0 (pip
reads the first one inverted). The packages then come without \`.pyc\`, and each fresh container compiles all that it imports
before it serves anything: in a Django application, seconds.

**Ignore it** where size counts above all and start time doesn't matter, or where bytecode is compiled in a way that
can't be read from the Dockerfile.`,
  sources: ['https://pip.pypa.io/en/stable/cli/pip_install/#cmdoption-no-compile', 'https://peps.python.org/pep-3147/'],
  examples: {
    bad: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir --no-compile shop==2.4.1
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
    option: () =>
      'With --no-compile, pip leaves no bytecode: every start of a container compiles the packages it imports.',
    variable: (name: string) =>
      `${name} keeps pip from compiling here: every start of a container compiles the packages it imports.`,
  },
  *check({ facts }, messages) {
    if (facts.dev) return
    for (const install of facts.installs) {
      const { installer, landings, step } = install
      if (installer.tool !== 'pip' || landings.length === 0 || isCompiledLater(facts, install)) continue
      if (hasOtherBranch(facts, install)) continue
      const option = installer.options.get('--compile', '--no-compile')
      if (option?.name === '--no-compile') {
        const changes = [removeWord(facts.dockerfile, option.span)]
        const exact = facts.dockerfile.source.slice(option.span).startsWith('--no-comp')
        yield {
          span: exact ? option.span : installer.call.span,
          message: messages.option(),
          ...(exact && !step.instruction.exec && { edit: { safety: 'safe', changes } }),
        }
        continue
      }
      const name = option ? null : pipOffVariable(install)
      const origin = name === null ? undefined : step.stage.environment.get(name, step.instruction.index)
      if (name !== null) yield { span: origin?.span ?? installer.call.span, message: messages.variable(name) }
    }
  },
})

/** Whether its RUN holds another branch that installs with bytecode: which of them runs can't be known. */
function hasOtherBranch(facts: Facts, { step, installer }: Install): boolean {
  if (!installer.call.conditional) return false
  return facts.installs.some(
    (other) =>
      other.step === step &&
      other.installer.tool === 'pip' &&
      other.installer.call.conditional &&
      leavesBytecode(facts, other),
  )
}
