import { isOnAlpine } from '../../dockerfile/alpine.js'
import type { Facts, Install } from '../../dockerfile/facts.js'
import { readInstaller } from '../../dockerfile/installers/index.js'
import { lineageOf } from '../../dockerfile/stages.js'
import type { SystemPackage } from '../../dockerfile/system.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'alpine-base',
  family: 'base',
  level: 'notice',
  summary: 'packages from PyPI are installed on Alpine',
  why: `Alpine's C library is musl, and wheels for glibc (\`manylinux\`) can't be used on it. Since PEP 656 (2021) there are
\`musllinux\` wheels, and many projects publish them; where one doesn't, pip compiles the package, which takes minutes, needs a
compiler and headers in the image or in a builder stage, and happens again whenever the layer is built anew. The official
Alpine image's own Python is built without profile-guided optimization, which Debian's has, and musl's allocator is slower
under threads: measure it where that counts.

What Alpine gives in return is about 70 MB less than \`-slim\` before any package is installed, and fewer packages for a
scanner to list.

**Ignore it** where all that is installed has \`musllinux\` wheels or is pure Python, and its speed is good enough.`,
  sources: [
    'https://peps.python.org/pep-0656/',
    'https://github.com/docker-library/python/blob/master/Dockerfile-linux.template',
    'https://hub.docker.com/_/python',
    'https://wiki.musl-libc.org/functional-differences-from-glibc.html',
  ],
  examples: {
    bad: {
      Dockerfile: `FROM python:3.13-alpine
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
    except: { edit: 'the packages of the distribution have other names there' },
  },
  messages: {
    wheels: () =>
      "Alpine's musl needs musllinux wheels (there since PEP 656; many projects have them, not all): what lacks one is compiled here, and the official image's Python is built without PGO on Alpine.",
    compiles: (compilers: string) =>
      `Packages are compiled here, with ${compilers}: Alpine's musl can't use the wheels for glibc that most of them have, and some lack a musllinux one. On a -slim base the compilers and the minutes that they take are mostly not needed.`,
  },
  *check({ facts }, messages) {
    const installs = facts.installs.filter(
      (install) => isOnAlpine(facts, install.step.stage) && bringsPackages(install),
    )
    const first = installs.find(({ step }) => facts.inLineage(step)) ?? installs[0]
    if (!first || facts.final.base.libc === 'glibc') return
    const { from } = lineageOf(first.step.stage)[0]!.stage
    const compilers = compilersOf(facts)
    if (compilers.length === 0) yield { span: from.span, message: messages.wheels() }
    else {
      const names = [...new Set(compilers.map(({ name }) => name))].join(', ')
      const related = [{ span: compilers[0]!.span, message: 'Compilers are installed here.' }]
      yield { span: from.span, level: 'warning', message: messages.compiles(names), related }
    }
  },
})

/** What installers need for themselves is pure Python. */
const TOOLING = /^(?:pip|setuptools|wheel|uv|poetry|pipenv|pdm|pip-tools|virtualenv|build|hatch)(?:$|[[=<>~!])/i

function bringsPackages({ installer, landings }: Install): boolean {
  if (landings.length === 0 || installer.tool === 'conda') return false
  const lists = installer.options.has('--requirement', '--editable', '--group')
  return lists || installer.operands.length === 0 || !installer.operands.every(({ value }) => TOOLING.test(value))
}

const COMPILERS =
  /^(?:build-base|alpine-sdk|gcc|g\+\+|clang\d*|musl-dev|libc-dev|python3?-dev|cargo|rust|rustup|gfortran|cython|go)$/

/** The compilers that are there in each build, of the stages in which pip installs or builds something. */
function compilersOf(facts: Facts): SystemPackage[] {
  const building = new Set(
    facts.calls.flatMap(({ step, call }) => {
      const tool = readInstaller(call)?.tool
      return tool && tool !== 'apk' && isOnAlpine(facts, step.stage) ? lineageOf(step.stage) : []
    }),
  )
  return facts.systemCalls.flatMap(({ step, action, tool, packages, installer }) => {
    const here = tool === 'apk' && action === 'install' && building.has(step.stage)
    return here && !installer.call.conditional ? packages.filter(({ name }) => COMPILERS.test(name)) : []
  })
}
