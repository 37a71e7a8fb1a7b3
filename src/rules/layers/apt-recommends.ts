import { isRemoved } from '../../dockerfile/build-tools.js'
import { bringsCertificates } from '../../dockerfile/certificates.js'
import { bringsRecommends, type SystemCall, type SystemPackage } from '../../dockerfile/system.js'
import type { Facts } from '../../dockerfile/facts.js'
import { mayHoldOptions } from '../../dockerfile/unknown-options.js'
import { addOption } from '../command-edits.js'
import { defineRule, type RuleChange } from '../rule.js'

export default defineRule({
  id: 'apt-recommends',
  family: 'layers',
  level: 'notice',
  summary: 'apt-get installs packages that are only recommended',
  why: `Besides what a package depends on, apt installs what it only recommends: documentation, fonts, whole compilers behind
\`python3-pip\`. In a container that is mostly weight, and more to patch. \`--no-install-recommends\` leaves it out.

The other side of the trade: now and then something recommended is needed (\`ca-certificates\` behind curl, \`xauth\` behind xvfb,
\`less\` and \`openssh-client\` behind git). Name that then: it belongs into the Dockerfile.

**Ignore it** in images to work in by hand.`,
  sources: [
    'https://manpages.debian.org/stable/apt/apt-get.8.en.html',
    'https://docs.docker.com/build/building/best-practices/#apt-get',
    'https://ubuntu.com/blog/we-reduced-our-docker-images-by-60-with-no-install-recommends',
  ],
  examples: {
    bad: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN apt-get update && apt-get install -y libpq5 && rm -rf /var/lib/apt/lists/*
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
    recommends: (program: string) =>
      `Without --no-install-recommends, ${program} also installs what these packages only recommend, which makes the image larger. Name what is needed of that.`,
    certificates: (program: string, name: string) =>
      `Without --no-install-recommends, ${program} also installs what these packages only recommend, which makes the image larger. Name what is needed of that: ca-certificates, without which ${name} trusts no https address.`,
  },
  *check({ facts }, messages) {
    for (const system of facts.systemCalls) {
      const { step, installer, tool } = system
      if (tool !== 'apt' || installer.action !== 'install' || !facts.inLineage(step)) continue
      if (bringsRecommends(facts, system) !== true || leavesNothing(facts, system)) continue
      const { span, program } = installer.call
      const trusting = bringsCertificates(facts, system)
      const changes = editOf(facts, system, trusting)
      yield {
        span,
        message: trusting ? messages.certificates(program, trusting.name) : messages.recommends(program),
        ...(changes && { edit: { safety: 'review', changes } }),
      }
    }
  },
})

/** The option, and the certificates that it would take away from a package; null where they can't be written there. */
function editOf(facts: Facts, { installer }: SystemCall, trusting: SystemPackage | null): readonly RuleChange[] | null {
  const option = addOption(facts, installer, '--no-install-recommends')
  if (!option || !trusting) return option && [option]
  const { span, name } = trusting
  if (!facts.dockerfile.source.slice(span).startsWith(name)) return null
  return [option, { span: { start: span.end, end: span.end }, text: ' ca-certificates' }]
}

/** Nothing is named, an unknown word may be the option, or all goes again in the same RUN. */
function leavesNothing(facts: Facts, system: SystemCall): boolean {
  const { installer, packages } = system
  if (packages.length === 0 || installer.options.has('--simulate', '--download-only', '--print-uris')) return true
  if (mayHoldOptions(facts, installer)) return true
  return packages.every(({ name }) => isRemoved(facts, system, name))
}
