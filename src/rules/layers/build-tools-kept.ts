import { buildToolsKept } from '../../dockerfile/build-tools.js'
import type { Facts } from '../../dockerfile/facts.js'
import { removalsIn, removalsOf } from '../../dockerfile/removals.js'
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
a name takes only what was installed automatically, \`apt-get remove build-essential\` without \`--auto-remove\` leaves the
compilers that it stands for, and a purge in a later RUN leaves the size as it is. Often a wheel (\`psycopg2-binary\`) spares
all of it.

Where containers install packages when they start, the compilers are for that, and nothing is said of them.

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
    left: (packages: string) =>
      `${packages}: removed again in this RUN, but apt leaves what came with it, the compiler or the headers themselves. Remove it with \`--auto-remove\`, or build in a stage of its own.`,
    headers: (packages: string, example: string) =>
      `${packages}: headers to compile with, and this layer keeps them. What runs needs only the library itself, as ${example}: install that here, and the headers where packages are built.`,
  },
  *check({ facts }, messages) {
    for (const [step, kept] of buildToolsKept(facts)) {
      const names = [...new Set(kept.map(({ name }) => name))]
      const removed = new Set(removalsOf(facts, step).flatMap(({ packages }) => packages))
      const message = names.every((name) => removed.has(name))
        ? messages.left(listOf(names))
        : isRunOnly(facts, names)
          ? messages.headers(listOf(names), exampleOf(names, step))
          : messages.kept(listOf(names))
      const late = removalsIn(facts).filter(({ kind, packages, step: { instruction }, call }) => {
        const later = kind === 'packages' && instruction.index > step.instruction.index && !call.conditional
        return later && packages.some((name) => names.includes(name))
      })
      const related = late.map(({ call: { span } }) => ({ span, message: 'removed here, too late to make it smaller' }))
      yield { span: kept[0]!.call.span, message, related }
    }
  },
})

/** Whether other stages build already: then headers here stand for the library that they belong to. */
function isRunOnly({ used, lineage }: Facts, names: readonly string[]): boolean {
  return used.size > lineage.length && names.every((name) => /-dev(?:el)?$/.test(name))
}

/** A library and its headers by the names of the distribution. */
function exampleOf(names: readonly string[], { stage: { base } }: Step): string {
  if (names.some((name) => name.endsWith('-devel'))) return 'libpq for libpq-devel'
  return base.distribution?.name === 'alpine' ? 'libpq for libpq-dev' : 'libpq5 for libpq-dev'
}

/** Three names, and how many more. */
function listOf(names: readonly string[]): string {
  const shown = names.slice(0, 3)
  const more = names.length - shown.length
  const quoted = shown.map((name) => `\`${name}\``)
  return more > 0 ? `${quoted.join(', ')} and ${more} more` : quoted.join(shown.length > 2 ? ', ' : ' and ')
}
