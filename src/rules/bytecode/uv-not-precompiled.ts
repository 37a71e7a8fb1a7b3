import { isCompiledLater, momentOf } from '../../dockerfile/bytecode.js'
import { callVariable } from '../../dockerfile/environments.js'
import type { Install } from '../../dockerfile/facts.js'
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
    const compiling = new Set(all.filter((install) => compiles(install) !== 'no'))
    const bare = all.filter(
      (install) => install.landings.length > 0 && !compiling.has(install) && !isCovered(install, compiling),
    )
    const open = bare.filter((install) => !isCompiledLater(facts, install))
    for (const install of open) {
      const { call, options } = install.installer
      const refused = options.has('--no-compile-bytecode')
      // One variable before the first of them helps all in its stage; elsewhere it takes one for each.
      const leads = open.find(({ step }) => step.stage === install.step.stage) === install
      const changes = [insertBefore(facts.dockerfile, install.step.instruction, ['ENV UV_COMPILE_BYTECODE=1'])]
      yield {
        span: call.span,
        message: refused ? messages.refused() : messages.missing(),
        ...(!refused && leads && { edit: { safety: 'safe', changes } }),
      }
    }
  },
})

function isUv({ installer }: Install): boolean {
  return installer.tool === 'uv' || installer.tool === 'uv pip'
}

/** Whether a call compiles: an option wins over the variable, and the last option over the others. */
function compiles({ step, installer }: Install): 'yes' | 'no' | 'unknown' {
  const option = installer.options.get('--compile-bytecode', '--no-compile-bytecode')
  if (option) return option.name === '--compile-bytecode' ? 'yes' : 'no'
  const value = callVariable(step, installer.call, 'UV_COMPILE_BYTECODE')
  if (value === undefined || /^(?:|0|false|no|off|n|f)$/i.test(value)) return 'no'
  return value.includes('\0') ? 'unknown' : 'yes'
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
