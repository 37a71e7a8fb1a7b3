import { buildToolsKept } from '../../dockerfile/build-tools.js'
import { mayCleanUp } from '../../dockerfile/cleanups.js'
import type { CommandCall } from '../../dockerfile/commands.js'
import type { Facts } from '../../dockerfile/facts.js'
import type { Step } from '../../dockerfile/stages.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'build-tools-kept',
  family: 'layers',
  level: 'warning',
  summary: 'compilers or headers stay in the image',
  why: `A compiler and headers are needed while packages are built and never again: they add a hundred megabytes and more, and
whoever breaks in finds them ready. Build in a stage of its own and copy what came of it:

\`\`\`dockerfile
FROM python:3.13-slim AS build
RUN apt-get update && apt-get install -y --no-install-recommends gcc libpq-dev
RUN python -m venv /opt/venv && /opt/venv/bin/pip install --no-cache-dir psycopg2==2.9.10

FROM python:3.13-slim
RUN apt-get update && apt-get install -y --no-install-recommends libpq5 && rm -rf /var/lib/apt/lists/*
COPY --from=build /opt/venv /opt/venv
\`\`\`

In the final stage stays what runs: libpq5 for libpq-dev. Or install, build and purge in one RUN; \`apt-get autoremove\` without
a name takes only what was installed automatically, and a purge in a later RUN leaves the size as it is. Often a wheel
(\`psycopg2-binary\`) spares all of it.

**Ignore it** where something compiles at run time: Triton and \`torch.compile\`, PyTensor, CmdStanPy.`,
  sources: [
    'https://docs.docker.com/build/building/multi-stage/',
    'https://docs.docker.com/build/building/best-practices/#dont-install-unnecessary-packages',
    'https://manpages.debian.org/stable/apt/apt-get.8.en.html',
  ],
  examples: {
    bad: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN apt-get update && apt-get install -y --no-install-recommends gcc libpq-dev \\
    && pip install --no-cache-dir shop==2.4.1 \\
    && rm -rf /var/lib/apt/lists/*
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
    },
    good: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN apt-get update && apt-get install -y --no-install-recommends gcc libpq-dev libpq5 \\
    && pip install --no-cache-dir shop==2.4.1 \\
    && apt-get purge -y --auto-remove gcc libpq-dev \\
    && rm -rf /var/lib/apt/lists/*
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
    },
    except: { edit: 'what else the stage of its own needs is for a person to say' },
  },
  messages: {
    kept: (packages: string) =>
      `${packages}: needed to build, not to run, and kept in this layer. Build in a stage of its own, or purge what built in the same RUN.`,
    headers: (packages: string) =>
      `${packages}: headers to compile with, and this layer keeps them. What runs needs only the library itself, as libpq5 for libpq-dev: install that here, and the headers where packages are built.`,
  },
  *check({ facts }, messages) {
    if (facts.dev || isForBuilding(facts)) return
    for (const step of facts.steps) {
      if (step.instruction.keyword !== 'RUN' || !facts.inLineage(step)) continue
      const kept = buildToolsKept(facts, step).filter(({ call }) => !mayNotRun(facts, step, call))
      const names = [...new Set(kept.map(({ name }) => name))]
      if (!kept[0]) continue
      const message = isRunOnly(facts, names) ? messages.headers(listOf(names)) : messages.kept(listOf(names))
      yield { span: kept[0].call.span, message }
    }
  },
})

/** Whether other stages build already: then headers here stand for the library that they belong to. */
function isRunOnly({ used, lineage }: Facts, names: readonly string[]): boolean {
  return used.size > lineage.length && names.every((name) => /-dev(?:el)?$/.test(name))
}

/** Images that others build on or compile in: with ONBUILD triggers, of source-to-image, Jupyter's stacks. */
function isForBuilding({ lineage, final }: Facts): boolean {
  const instructions = lineage.flatMap(({ stage }) => stage.instructions)
  if (instructions.some(({ onbuild, keyword }) => onbuild && keyword === 'RUN')) return true
  if (instructions.some(({ assignments }) => assignments.some(({ name }) => /(?:^|\.)s2i(?:\.|$)/.test(name))))
    return true
  return /(?:^|\/)(?:jupyter\/|s2i-)|-notebook$/.test(final.base.reference?.repository ?? '')
}

/** Three names, and how many more. */
function listOf(names: readonly string[]): string {
  const shown = names.slice(0, 3)
  const more = names.length - shown.length
  const quoted = shown.map((name) => `\`${name}\``)
  return more > 0 ? `${quoted.join(', ')} and ${more} more` : quoted.join(shown.length > 2 ? ', ' : ' and ')
}

/** Whether it depends on a test that can't be decided, or a script behind it may take the packages away. */
function mayNotRun(facts: Facts, step: Step, call: CommandCall): boolean {
  if (mayCleanUp(facts, step, call)) return true
  const before = facts.dockerfile.source.slice({ start: step.instruction.body.start, end: call.span.start })
  return call.conditional && /(?:^|[\s;&|(])(?:\[\[?|test|if|case|which|command)\s/.test(before)
}
