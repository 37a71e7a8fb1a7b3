import { defineRule } from '../rule.js'

export default defineRule({
  id: 'ci-cache-missing',
  family: 'layers',
  level: 'notice',
  summary: 'a workflow builds the image without a cache that outlives its machine',
  why: `Each job of GitHub Actions starts on a fresh machine, whose builder knows no layer. Without \`cache-from\` and \`cache-to\`,
every run downloads and installs all packages again, however well the Dockerfile is ordered.

\`type=gha\` keeps layers in GitHub's cache (10 GB a repository, evicted by age), \`type=registry\` beside the image;
\`mode=max\` keeps those of builder stages too. Both need a builder of the docker-container driver, which
\`docker/setup-buildx-action\` makes. The other side of the trade: reading and writing the cache takes time, which a small image
doesn't win back. Cache mounts aren't a part of it.

**Ignore it** where the image is built rarely or from scratch on purpose, and where the builder itself is kept.`,
  sources: ['https://docs.docker.com/build/ci/github-actions/cache/', 'https://docs.docker.com/build/cache/backends/'],
  examples: {
    bad: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
      '.github/workflows/image.yml': `on: push
jobs:
  image:
    runs-on: ubuntu-24.04
    steps:
      - uses: docker/setup-buildx-action@v3
      - uses: docker/build-push-action@v6
        with:
          tags: ghcr.io/example/shop
          push: true
`,
    },
    good: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
      '.github/workflows/image.yml': `on: push
jobs:
  image:
    runs-on: ubuntu-24.04
    steps:
      - uses: docker/setup-buildx-action@v3
      - uses: docker/build-push-action@v6
        with:
          tags: ghcr.io/example/shop
          push: true
          cache-from: type=gha
          cache-to: type=gha,mode=max
`,
    },
    except: {
      edit: 'where the cache is kept is for a person to say',
      onbuild: 'it is about the workflow',
    },
  },
  messages: {
    missing: (step: string) =>
      `Step \`${step}\` builds the image on a fresh machine without a cache: each run installs everything again. Give it a cache-from and a cache-to, such as type=gha.`,
    unread: (step: string) =>
      `Step \`${step}\` writes a cache into the image, and no build reads it: each run installs everything again. Give it a cache-from with the image's name.`,
  },
  *check({ facts }, messages) {
    const reported = new Set<string>()
    const read = facts.deployments.some(({ cache }) => cache?.from === true)
    for (const { kind, builds, cache, path, line, name } of facts.deployments) {
      if (kind !== 'workflow' || !builds || !cache || cache.from || cache.to === true) continue
      // What lies in the image itself helps no build that doesn't read it from there.
      if (cache.to === 'inline' && read) continue
      // One step tells it of the others.
      if (reported.has(path)) continue
      reported.add(path)
      const message = messages[cache.to === 'inline' ? 'unread' : 'missing'](name.replace(/^[^:]*: /, ''))
      yield { span: facts.final.stage.from.span, at: { path, line }, message }
    }
  },
})
