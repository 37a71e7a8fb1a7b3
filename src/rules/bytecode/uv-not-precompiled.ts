import { isCompiledLater, momentOf } from '../../dockerfile/bytecode.js'
import type { Facts, Install } from '../../dockerfile/facts.js'
import { uvCompiles } from '../../dockerfile/install-bytecode.js'
import { lineageOf } from '../../dockerfile/stages.js'
import { managedPythons, type ManagedPython } from '../../dockerfile/uv-python.js'
import { insertBefore } from '../edits.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'uv-not-precompiled',
  family: 'bytecode',
  level: 'warning',
  summary: 'uv installs without bytecode, so every start compiles the packages',
  why: `Unlike pip, uv doesn't compile what it installs: it leaves that to the first import. In an image that first
import happens in every fresh container, again and again, and where the user can't write there, in every process.
\`UV_COMPILE_BYTECODE=1\` (or \`--compile-bytecode\`) compiles at build time.

**Ignore it** where size counts above all, or for images that run a short job now and then. The other side of the trade:
the image grows by the \`.pyc\` files, about a tenth to a third of the packages' size.`,
  sources: [
    'https://docs.astral.sh/uv/guides/integration/docker/#compiling-bytecode',
    'https://docs.astral.sh/uv/reference/environment/#uv_compile_bytecode',
  ],
  examples: {
    bad: {
      Dockerfile: `FROM ghcr.io/astral-sh/uv:python3.13-bookworm-slim
ENV PYTHONUNBUFFERED=1
RUN python -m compileall -q /usr/local/lib/python3.13
RUN uv venv /opt/venv && uv pip install --no-cache --python /opt/venv shop==2.4.1
USER 1000
CMD ["/opt/venv/bin/celery", "--app", "shop", "worker"]
`,
    },
    good: {
      Dockerfile: `FROM ghcr.io/astral-sh/uv:python3.13-bookworm-slim
ENV PYTHONUNBUFFERED=1 UV_COMPILE_BYTECODE=1
RUN python -m compileall -q /usr/local/lib/python3.13
RUN uv venv /opt/venv && uv pip install --no-cache --python /opt/venv shop==2.4.1
USER 1000
CMD ["/opt/venv/bin/celery", "--app", "shop", "worker"]
`,
    },
  },
  messages: {
    missing: () =>
      'uv leaves no bytecode unless it is asked to: every start of a container compiles the packages it imports. Set UV_COMPILE_BYTECODE=1 before this.',
    refused: () => 'Bytecode is turned off for uv here: every start of a container compiles the packages it imports.',
  },
  *check({ facts }, messages) {
    if (facts.dev) return
    // The last call that compiles covers the whole environment: uv compiles all of site-packages, not only what is new.
    const all = facts.installs.filter(isUv)
    const compiling = new Set(all.filter((install) => uvCompiles(facts, install) !== 'no'))
    const bare = all.filter(
      (install) => install.landings.length > 0 && !compiling.has(install) && !isCovered(install, compiling),
    )
    const open = bare.filter((install) => !isCompiledLater(facts, install))
    for (const install of open) {
      const { installer, step } = install
      if (isRefused(install)) yield { span: installer.call.span, message: messages.refused() }
      if (isRefused(install) || leaderOf(install, open) !== install) continue
      // One variable before the first of them helps all in its stage, and in those that are FROM it.
      const cured = open.filter((one) => one !== install && !isRefused(one) && leaderOf(one, open) === install)
      const related = cured.map((one) => ({ span: one.installer.call.span, message: 'the same helps here' }))
      const { instruction } = managedBefore(facts, install)?.step ?? step
      const changes = [insertBefore(facts.dockerfile, instruction, ['ENV UV_COMPILE_BYTECODE=1'])]
      yield { span: installer.call.span, message: messages.missing(), related, edit: { safety: 'safe', changes } }
    }
  },
})

/** Whether an option says so: no variable helps. */
function isRefused({ installer }: Install): boolean {
  return installer.options.has('--no-compile-bytecode')
}

/** The first Python of uv's own that it installs before: the variable has its standard library compiled as well. */
function managedBefore(facts: Facts, install: Install): ManagedPython | undefined {
  const stages = lineageOf(install.step.stage)
  return managedPythons(facts).find(
    (one) =>
      stages.includes(one.step.stage) &&
      one.step.instruction.index < install.step.instruction.index &&
      switchOf(one) === switchOf(install) &&
      uvCompiles(facts, one) === 'no',
  )
}

/** What switches it off, other than nothing at all. */
function switchOf({ step, installer }: Pick<Install, 'step' | 'installer'>): unknown {
  const own = installer.call.environment.has('UV_COMPILE_BYTECODE') ? installer.call : undefined
  return own ?? step.stage.environment.get('UV_COMPILE_BYTECODE', step.instruction.index)?.origin
}

/** The first of several installs in the outermost stage that they share: what is set before it is in force for all. */
function leaderOf(install: Install, all: readonly Install[]): Install | undefined {
  const stages = lineageOf(install.step.stage)
  const able = all.filter((one) => !isRefused(one) && switchOf(one) === switchOf(install))
  const outermost = stages.find((stage) => able.some((one) => one.step.stage === stage))
  return able.find((one) => one.step.stage === outermost)
}

function isUv({ installer }: Install): boolean {
  return installer.tool === 'uv' || installer.tool === 'uv pip'
}

function isCovered(install: Install, compiling: ReadonlySet<Install>): boolean {
  const at = momentOf(install.step, install.installer.call)
  return [...compiling].some((later) => {
    const moment = momentOf(later.step, later.installer.call)
    const after =
      moment.instruction > at.instruction || (moment.instruction === at.instruction && moment.offset! > at.offset!)
    return after && later.location?.path === install.location?.path
  })
}
