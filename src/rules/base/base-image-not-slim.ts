import { hidesUses, usesOfFullImage } from '../../dockerfile/full-image.js'
import type { Span } from '../../source/text.js'
import { defineRule, type RuleEdit } from '../rule.js'

export default defineRule({
  id: 'base-image-not-slim',
  family: 'base',
  level: 'notice',
  summary: 'the final stage stands on the full Python image',
  why: `The full \`python\` image stands on buildpack-deps: compilers, headers of dozens of libraries, git, Mercurial and
Subversion, ImageMagick. Most wheels need none of it at run time. It weighs about a gigabyte where \`-slim\` weighs 130 MB, each
node pulls it, and scanners list the vulnerabilities of all those packages as yours.

The other side: a package without a wheel needs a compiler, and a requirement from git needs git. Both belong in a builder
stage, which may well be the full image.

**Ignore it** where the application runs those tools, for images that are only used on one machine, and where all your images
share the full one's layers anyway.`,
  sources: [
    'https://hub.docker.com/_/python',
    'https://github.com/docker-library/python/blob/master/Dockerfile-linux.template',
    'https://github.com/docker-library/buildpack-deps/blob/master/debian/bookworm/Dockerfile',
  ],
  examples: {
    bad: {
      Dockerfile: `FROM python:3.13
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
    },
    good: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
    },
    except: { onbuild: 'it is about the FROM' },
  },
  messages: {
    full: (image: string) =>
      `The full image ${image} brings compilers, headers and version control into every container, about 900 MB more than its -slim variant.`,
    needed: (image: string, tools: string) =>
      `The full image ${image} brings compilers, headers and version control, about 900 MB more than its -slim variant. Here ${tools} would have to be installed there, or stay in a builder stage where only the build needs it.`,
  },
  *check({ facts }, messages) {
    const { base } = facts.final
    const root = facts.lineage[0]
    if (facts.dev || !root || base.python?.kind !== 'official' || base.slim !== false || !base.reference) return
    const needed = usesOfFullImage(facts)
    const message =
      needed.length > 0 ? messages.needed(base.reference.text, needed.join(', ')) : messages.full(base.reference.text)
    // Without a version the slim tag moves just as much: which one it should be is for a person to say.
    const open = base.reference.digest === null && base.pin !== 'floating'
    const edit = needed.length === 0 && open && !hidesUses(facts) ? slimmed(root.stage.image) : null
    yield { span: root.stage.from.span, message, ...(edit && { edit }) }
  },
})

/** `3.13` → `3.13-slim`, `3.13-bookworm` → `3.13-slim-bookworm`, uv's `python3.13-bookworm` → `python3.13-bookworm-slim`. */
function slimmed({ text, span }: { readonly text: string; readonly span: Span }): RuleEdit | null {
  const match = /^(.*\/)?([^:/]+)(?::([^:@/]*))?$/.exec(text)
  if (!match || /\$(?!\{?\w+\}?(?:$|-))|["']/.test(text) || match[2]!.includes('$')) return null
  const [, folder = '', name = '', tag] = match
  if (tag === undefined) return null
  const slim = /^(?:.*-)?python\d/.test(tag)
    ? `${tag}-slim`
    : tag.replace(/(?:-([a-z]+))?$/, (release) => `-slim${release}`)
  return { safety: 'review', changes: [{ span, text: `${folder}${name}:${slim}` }] }
}
