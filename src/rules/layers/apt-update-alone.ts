import { listsUses } from '../../dockerfile/apt-lists.js'
import type { CommandCall } from '../../dockerfile/commands.js'
import type { Span } from '../../source/text.js'
import type { BuildStage } from '../../dockerfile/stages.js'
import { defineRule, type RuleRelated } from '../rule.js'

export default defineRule({
  id: 'apt-update-alone',
  family: 'layers',
  level: 'warning',
  summary: 'apt-get update and install stand in different RUN instructions',
  why: `Each RUN is cached by its text. Where \`apt-get update\` stands alone, or an install relies on the lists of an earlier
layer, a change of the install line runs it again with the lists of the day when the update was last built: apt then asks for
versions that the mirrors have dropped, and the build fails with 404, or it installs old versions without security fixes. It
never happens on a fresh machine, which is what makes it hard to see. \`apt-get update && apt-get install …\` in one RUN renews
both together, and its lists can be removed there too.

**Ignore it** where the build never uses a cache, or installs from a snapshot that keeps all versions.`,
  sources: [
    'https://docs.docker.com/build/building/best-practices/#apt-get',
    'https://docs.docker.com/build/cache/invalidation/',
  ],
  examples: {
    bad: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN apt-get install -y --no-install-recommends libpq5
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
    },
    good: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN apt-get update && apt-get install -y --no-install-recommends libpq5 && rm -rf /var/lib/apt/lists/*
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
    },
    except: { edit: 'which RUN takes the other in, and what stands between them, is for a person to see' },
  },
  messages: {
    update: (program: string) =>
      `\`${program} update\` has a layer of its own: it is cached, so a later change installs from lists as old as that. Put it into the RUN that installs.`,
    install: (program: string) =>
      `Nothing in this RUN updates apt's lists before ${program} installs: it relies on those of an earlier layer, which may be old or gone. Put \`${program} update &&\` before it.`,
    mount: (program: string) =>
      `Nothing in this RUN updates apt's lists before ${program} installs, and no RUN of this file before it fills the cache that is mounted over them: on a fresh builder it is empty, and the build fails. Put \`${program} update &&\` before it.`,
    relies: () => 'this installs from those lists',
  },
  *check({ facts }, messages) {
    let alone: { readonly span: Span; readonly program: string; readonly related: RuleRelated[] } | null = null
    let stage: BuildStage | null = null
    const found = []
    for (const { step, updates, unusedUpdate, installsWithout, freshMount } of listsUses(facts)) {
      if (!facts.used.has(step.stage)) continue
      if (freshMount) {
        const [{ span, program }] = installsWithout as [CommandCall]
        found.push({ span, message: messages.mount(program) })
        continue
      }
      // Another stage has lists of its own.
      if (step.stage !== stage) alone = null
      stage = step.stage
      // One cause: an update alone and the installs that come of it.
      for (const { span, program } of installsWithout.slice(0, alone ? undefined : 1)) {
        if (alone) alone.related.push({ span, message: messages.relies() })
        else found.push({ span, message: messages.install(program) })
      }
      if (updates) alone = null
      if (!unusedUpdate) continue
      alone = { span: unusedUpdate.span, program: unusedUpdate.program, related: [] }
      found.push({ span: alone.span, message: messages.update(alone.program), related: alone.related })
    }
    yield* found
  },
})
