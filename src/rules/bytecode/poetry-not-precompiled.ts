import { isCompiledLater, momentOf } from '../../dockerfile/bytecode.js'
import { isPoetryOlder } from '../../dockerfile/poetry-version.js'
import { laterRun } from '../../dockerfile/own-scripts.js'
import { addsProjectAlone } from '../../dockerfile/project-installs.js'
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
    partly: (command: string) =>
      `Poetry leaves no bytecode without --compile, and no more of the packages is compiled than what \`${command}\` imports when a step here runs it.`,
    missing: () =>
      'Poetry leaves no bytecode without --compile: every start of a container compiles the packages it imports.',
  },
  *check({ facts }, messages) {
    if (facts.dev) return
    for (const install of facts.installs) {
      const { installer, landings } = install
      if (installer.tool !== 'poetry' || landings.length === 0) continue
      if (isPoetryOlder(facts, 1, 4)) return
      if (addsProjectAlone(facts, installer.call)) continue
      if (installer.options.has('--compile', '--dry-run', '--only-root') || isCompiledLater(facts, install)) continue
      const ran = laterRun(facts, momentOf(install.step, installer.call))
      const end = installer.actionSpan.end
      // `install --compile` came with 1.5; where the version isn't known, it is taken for a current one.
      const takes = installer.action === 'install' && !isPoetryOlder(facts, 1, 5)
      const written = facts.dockerfile.source.slice(installer.actionSpan) === 'install'
      const changes = [{ span: { start: end, end }, text: ' --compile' }]
      yield {
        span: installer.call.span,
        message: ran ? messages.partly(ran.program) : messages.missing(),
        ...(ran && { level: 'notice' }),
        ...(takes && written && { edit: { safety: 'safe', changes } }),
      }
    }
  },
})
