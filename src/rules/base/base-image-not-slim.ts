import type { Facts } from '../../dockerfile/facts.js'
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
      `The full image ${image} brings compilers, headers and version control, about 900 MB more than its -slim variant. Here ${tools} would have to be installed there, or used in a builder stage.`,
  },
  *check({ facts }, messages) {
    const { base } = facts.final
    const root = facts.lineage[0]
    if (facts.dev || !root || base.python?.kind !== 'official' || base.slim !== false || !base.reference) return
    const needed = toolsOf(facts)
    const message =
      needed.length > 0 ? messages.needed(base.reference.text, needed.join(', ')) : messages.full(base.reference.text)
    const edit = needed.length > 0 || base.reference.digest !== null ? null : slimmed(root.stage.image)
    yield { span: root.stage.from.span, message, ...(edit && { edit }) }
  },
})

/** What the full image has and -slim hasn't, by the program's name. */
const FULL_ONLY: ReadonlySet<string> = new Set(
  'git hg svn curl wget gcc g++ cc c++ make autoconf automake patch convert mysql_config pg_config'.split(' '),
)

/** Its programs that the final stages themselves call, unless a package manager brings them there too. */
function toolsOf(facts: Facts): string[] {
  const installed = new Set(facts.systemCalls.flatMap(({ packages }) => packages.map(({ name }) => name)))
  const called = facts.calls
    .filter(({ step }) => facts.inLineage(step))
    .flatMap(({ call }) => {
      const fetches = call.arguments.some(({ value }) => /(?:^|@ ?)git\+/.test(value))
      return FULL_ONLY.has(call.program) ? [call.program] : fetches ? ['git'] : []
    })
  return [...new Set(called)].filter((tool) => !installed.has(tool)).sort()
}

/** `3.13` → `3.13-slim`, `3.13-bookworm` → `3.13-slim-bookworm`, uv's `python3.13-bookworm` → `python3.13-bookworm-slim`. */
function slimmed({ text, span }: { readonly text: string; readonly span: Span }): RuleEdit | null {
  const match = /^(.*\/)?([^:/]+)(?::([^:@/]*))?$/.exec(text)
  if (!match || /\$(?!\{?\w+\}?(?:$|-))|["']/.test(text) || match[2]!.includes('$')) return null
  const [, folder = '', name = '', tag = 'latest'] = match
  const slim =
    tag === 'latest'
      ? 'slim'
      : /^(?:.*-)?python\d/.test(tag)
        ? `${tag}-slim`
        : tag.replace(/(?:-([a-z]+))?$/, (release) => `-slim${release}`)
  return { safety: 'review', changes: [{ span, text: `${folder}${name}:${slim}` }] }
}
