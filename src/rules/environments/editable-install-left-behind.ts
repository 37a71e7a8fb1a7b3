import {
  editableInstalls,
  findsSources,
  isSourceThere,
  type EditableInstall,
} from '../../dockerfile/editable-installs.js'
import type { Facts } from '../../dockerfile/facts.js'
import { addOption } from '../command-edits.js'
import { defineRule, type RuleChange } from '../rule.js'

const MANIFEST = `[project]
name = "shop"
version = "1"
requires-python = ">=3.13"
dependencies = ["celery==5.5.3"]

[project.scripts]
shop = "shop.main:start"

[build-system]
requires = ["uv_build>=0.9,<0.10"]
build-backend = "uv_build"
`

const dockerfile = (options: string): string => `FROM ghcr.io/astral-sh/uv:python3.13-bookworm-slim AS builder
ENV UV_COMPILE_BYTECODE=1 UV_NO_CACHE=1
WORKDIR /app
COPY pyproject.toml uv.lock ./
RUN uv sync --locked --no-dev --no-install-project
COPY . .
RUN uv sync ${options}
FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN python -m compileall -q /usr/local/lib/python3.13
COPY --from=builder /app/.venv /app/.venv
USER 1000
CMD ["/app/.venv/bin/shop"]
`

const files = {
  'pyproject.toml': MANIFEST,
  'uv.lock': 'version = 1\nrequires-python = ">=3.13"\n',
  '.dockerignore': '**\n!pyproject.toml\n!uv.lock\n!src\n',
  'src/shop/main.py': 'def start():\n    pass\n',
}

export default defineRule({
  id: 'editable-install-left-behind',
  family: 'environments',
  level: 'error',
  summary: 'an environment is copied without the sources that an editable install needs',
  why: `An editable install puts no module into the environment, only the path of the project's sources. \`pip install -e\` does
so, and \`uv sync\` and \`poetry install\` do for the project itself unless they are told otherwise. Copied into another stage
without these sources at the same path, the environment is complete but for the application: the import fails when the
container starts. \`uv sync --no-editable\` and \`pip install .\` install it as any other package.

**Ignore it** where the sources are mounted at that path when the container runs.`,
  sources: [
    'https://docs.astral.sh/uv/guides/integration/docker/#non-editable-installs',
    'https://setuptools.pypa.io/en/latest/userguide/development_mode.html',
  ],
  examples: {
    bad: { Dockerfile: dockerfile('--locked --no-dev'), ...files },
    good: { Dockerfile: dockerfile('--locked --no-dev --no-editable'), ...files },
  },
  messages: {
    left: (folder: string, tool: string) =>
      `The project is installed editable by \`${tool}\`: the environment only holds a reference to ${folder}, whose sources aren't in this image, so importing it fails. Install it with ${tool === 'uv sync' ? '--no-editable' : tool === 'poetry install' ? 'a wheel of it (poetry build)' : 'its path alone, without -e'}.`,
    here: () => 'installed editable here',
  },
  *check({ facts }, messages) {
    const reported = new Set<number>()
    for (const editable of editableInstalls(facts)) {
      const { install, folder } = editable
      const { call, tool, action } = install.installer
      if (facts.inLineage(install.step) || facts.dev || isSourceThere(facts, editable)) continue
      if (!findsSources(facts, editable)) continue
      for (const { at } of install.landings) {
        const copy = facts.copies.find(({ step }) => step.instruction.index === at)
        if (!copy || reported.has(at)) continue
        reported.add(at)
        const change = editOf(facts, editable)
        yield {
          span: copy.step.instruction.span,
          message: messages.left(folder, `${tool} ${action}${editable.option ? ' -e' : ''}`),
          related: [{ span: call.span, message: messages.here() }],
          ...(change && { edit: { safety: 'review', changes: [change] } }),
        }
      }
    }
  },
})

function editOf(facts: Facts, { install, option }: EditableInstall): RuleChange | null {
  const { tool } = install.installer
  if (tool === 'uv') return addOption(facts, install.installer, '--no-editable')
  const written = option && /^(?:-e|--editable)[ =]+/.exec(facts.dockerfile.source.slice(option))?.[0]
  return option && written ? { span: { start: option.start, end: option.start + written.length }, text: '' } : null
}
