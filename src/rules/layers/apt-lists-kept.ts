import { listsNeededAfter, listsUses } from '../../dockerfile/apt-lists.js'
import { cachesOf } from '../../dockerfile/caches.js'
import { mayCleanUp } from '../../dockerfile/cleanups.js'
import { appendCommand } from '../command-edits.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'apt-lists-kept',
  family: 'layers',
  level: 'warning',
  summary: "apt's package lists stay in a layer of the image",
  why: `\`apt-get update\` puts the lists of all packages into /var/lib/apt/lists: some 20 MB on Debian, more on Ubuntu.
Once the packages are there nobody reads them again, and they are out of date within days. Only a removal in the *same* RUN,
after the last update, keeps them out: a later layer hides them and leaves the size as it is. Scripts that add a repository
update the lists too. \`apt-get clean\` doesn't remove them.

The other side: a later RUN that installs something has to update again, which it should do anyway. With
\`--mount=type=cache,target=/var/lib/apt,sharing=locked\` the lists never get into the layer.

**Ignore it** in an image that others build on and that is meant to bring the lists along.`,
  sources: [
    'https://docs.docker.com/build/building/best-practices/#apt-get',
    'https://manpages.debian.org/stable/apt/apt-get.8.en.html',
  ],
  examples: {
    bad: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN apt-get update && apt-get install -y --no-install-recommends libpq5
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
  },
  messages: {
    kept: () =>
      'The package lists of apt stay in this layer: tens of megabytes that nothing reads again. Remove /var/lib/apt/lists/* at the end of this RUN.',
    byScript: (program: string) =>
      `What \`${program}\` runs updates apt's package lists too, and they stay in this layer. Remove /var/lib/apt/lists/* after it.`,
  },
  *check({ facts }, messages) {
    for (const { kind, step, call, installer, stays, unsure, placedBy } of cachesOf(facts)) {
      if (kind !== 'apt-lists' || !stays || unsure || placedBy !== null || !facts.inLineage(step)) continue
      if (mayCleanUp(facts, step, call)) continue
      // Where a later RUN installs from these lists, it has to update first.
      const needed = listsNeededAfter(facts, step)
      const sudo = /^\s*sudo\b/.test(facts.dockerfile.source.slice(call.whole)) ? 'sudo ' : ''
      // An update alone goes into the RUN that installs: to remove what it brought would leave it without a purpose.
      const alone = listsUses(facts).some((use) => use.step === step && use.unusedUpdate !== null)
      const change = needed === true || alone ? null : appendCommand(facts, step, `${sudo}rm -rf /var/lib/apt/lists/*`)
      yield {
        span: call.span,
        message: installer ? messages.kept() : messages.byScript(call.program),
        ...(change && { edit: { safety: needed === null ? 'review' : 'safe', changes: [change] } }),
      }
    }
  },
})
