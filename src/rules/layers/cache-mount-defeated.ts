import { idleMounts, type IdleMount } from '../../dockerfile/cache-mounts.js'
import { isKnown } from '../../dockerfile/expand.js'
import type { Facts } from '../../dockerfile/facts.js'
import { isRoot } from '../../dockerfile/ownership.js'
import { removeWord } from '../edits.js'
import { defineRule, type RuleEdit } from '../rule.js'

export default defineRule({
  id: 'cache-mount-defeated',
  family: 'layers',
  level: 'warning',
  summary: 'a cache mount that the tool does not use, or empties again',
  why: `A cache mount keeps a folder from build to build without a trace in the image, so that the next build downloads only
what is new. It does so only where the tool really uses that folder: \`--no-cache-dir\` or PIP_NO_CACHE_DIR turn it off, another
user's cache lies elsewhere, and a mount without \`uid=\` belongs to root, so that pip as another user switches its cache off.
Debian's and Ubuntu's images tell apt to delete what it downloads (\`/etc/apt/apt.conf.d/docker-clean\`): a mount on
/var/cache/apt stays empty until that file goes. And what a RUN removes inside a mount is gone for the next build too.

**Ignore it** where the mount is there to keep files out of the layer, and not to have them again.`,
  sources: [
    'https://docs.docker.com/reference/dockerfile/#run---mounttypecache',
    'https://docs.docker.com/build/cache/optimize/#use-cache-mounts',
    'https://pip.pypa.io/en/stable/topics/caching/',
  ],
  examples: {
    bad: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN --mount=type=cache,target=/root/.cache/pip pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
    },
    good: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN --mount=type=cache,target=/root/.cache/pip pip install shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
    },
  },
  messages: {
    off: (tool: string, target: string, name: string) =>
      `The cache mount on ${target} stays empty: \`${name}\` turns ${tool}'s cache off, so every build downloads all of it again.`,
    dockerClean: (target: string) =>
      `The cache mount on ${target} stays empty: the base image tells apt to delete what it downloads. Remove /etc/apt/apt.conf.d/docker-clean before.`,
    elsewhere: (tool: string, target: string, folder: string) =>
      `The cache mount on ${target} stays empty: ${tool}'s cache is ${folder} here. Mount that, so that the next build finds it.`,
    emptied: (target: string) =>
      `This RUN empties the cache mount on ${target} again, so the next build finds nothing there. Nothing of it would get into the layer anyway.`,
    unwritable: (target: string, user: string) =>
      `The cache mount on ${target} belongs to root, so pip as ${user} can't write there and turns its cache off. Give the mount that user's uid=.`,
  },
  *check({ facts }, messages) {
    for (const idle of idleMounts(facts)) {
      const { mount, because, caches, step } = idle
      const [{ kind, folder, disabledBy, call }] = caches
      const target = mount.target ?? ''
      const tool = kind.startsWith('apt') ? 'apt' : kind
      const span = mount.flag.span
      const edit = editOf(facts, idle)
      const withEdit = edit ? { edit } : {}
      if (because === 'emptied') yield { span, message: messages.emptied(target) }
      else if (because === 'elsewhere') yield { span, message: messages.elsewhere(tool, target, folder), ...withEdit }
      else if (because === 'unwritable')
        yield { span, message: messages.unwritable(target, `user ${call.user ?? step.user}`) }
      else if (disabledBy?.name === 'docker-clean') yield { span, message: messages.dockerClean(target) }
      else if (disabledBy) yield { span, message: messages.off(tool, target, disabledBy.name), ...withEdit }
    }
  },
})

function editOf(facts: Facts, { mount, because, caches, step }: IdleMount): RuleEdit | null {
  const { dockerfile } = facts
  if (because === 'elsewhere') {
    const { start } = mount.flag.span
    const at = mount.written === null ? -1 : dockerfile.source.slice(mount.flag.span).indexOf(`=${mount.written}`)
    const folders = new Set(caches.map(({ folder }) => folder))
    // Another user than root needs an owner too.
    if (at < 0 || folders.size !== 1 || !isKnown(step.user) || !isRoot(step.user)) return null
    const span = { start: start + at + 1, end: start + at + 1 + mount.written!.length }
    return { safety: 'review', changes: [{ span, text: [...folders][0]! }] }
  }
  if (caches.some((cache) => cache.mount !== mount)) return null
  const options = caches.map(({ disabledBy }) => (disabledBy?.by === 'option' ? disabledBy.span : null))
  const written = options.flatMap((span) => {
    return span && /^(?:--no-cache(?:-dir)?|-n)$/.test(dockerfile.source.slice(span)) ? [span] : []
  })
  if (written.length !== options.length || step.instruction.exec) return null
  return { safety: 'safe', changes: written.map((span) => removeWord(dockerfile, span)) }
}
