import { isCompiledLater } from '../../dockerfile/bytecode.js'
import type { Facts } from '../../dockerfile/facts.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'poetry-not-precompiled',
  family: 'bytecode',
  level: 'warning',
  summary: 'Poetry installs without bytecode, so every start compiles the packages',
  why: `Since 1.4, Poetry installs wheels by itself and doesn't compile them unless \`--compile\` is given; older ones
handed that to pip, which compiles. In an image, each fresh container then compiles all that it imports before it works.

**Ignore it** where size counts above all, or for images that run a short job now and then. The other side of the trade:
the image grows by the \`.pyc\` files.`,
  sources: ['https://python-poetry.org/docs/cli/#install', 'https://python-poetry.org/history/'],
  examples: {
    bad: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1 POETRY_VIRTUALENVS_CREATE=false
RUN pip install --no-cache-dir poetry==2.1.3
WORKDIR /app
COPY pyproject.toml poetry.lock ./
RUN --mount=type=cache,target=/root/.cache poetry install --only main --no-root
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
    },
    good: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1 POETRY_VIRTUALENVS_CREATE=false
RUN pip install --no-cache-dir poetry==2.1.3
WORKDIR /app
COPY pyproject.toml poetry.lock ./
RUN --mount=type=cache,target=/root/.cache poetry install --compile --only main --no-root
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
    },
  },
  messages: {
    missing: () =>
      'Poetry leaves no bytecode without --compile: every start of a container compiles the packages it imports.',
  },
  *check({ facts }, messages) {
    if (facts.dev) return
    const version = poetryVersion(facts)
    if (version !== null && compare(version, [1, 4]) < 0) return
    for (const install of facts.installs) {
      const { installer, landings } = install
      if (installer.tool !== 'poetry' || landings.length === 0) continue
      if (installer.options.has('--compile', '--dry-run', '--only-root') || isCompiledLater(facts, install)) continue
      const end = installer.actionSpan.end
      // `install --compile` came with 1.5; where the version isn't known, it is taken for a current one.
      const takes = installer.action === 'install' && (version === null || compare(version, [1, 5]) >= 0)
      const written = facts.dockerfile.source.slice(installer.actionSpan) === 'install'
      const changes = [{ span: { start: end, end }, text: ' --compile' }]
      yield {
        span: installer.call.span,
        message: messages.missing(),
        ...(takes && written && { edit: { safety: 'safe', changes } }),
      }
    }
  },
})

/** Poetry's version by its pin (`poetry==1.8.3`, `poetry~=1.8`) or POETRY_VERSION; null where nothing says. */
function poetryVersion(facts: Facts): readonly number[] | null {
  for (const { step, call } of facts.calls) {
    for (const { value } of call.arguments) {
      const pin = /^poetry(?:-core)?(?:\[[^\]]*\])?\s*(?:==|~=|@|<)\s*=?\s*(\d+(?:\.\d+)*)/.exec(value)
      if (pin && !value.startsWith('poetry-core')) return parts(pin[1]!)
    }
    const variable =
      call.environment.get('POETRY_VERSION') ?? step.stage.environment.value('POETRY_VERSION', step.instruction.index)
    if (variable !== undefined && /^\d+(?:\.\d+)+/.test(variable)) return parts(variable)
  }
  return null
}

function parts(version: string): number[] {
  return version.split('.').map((part) => parseInt(part, 10))
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < b.length; at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
