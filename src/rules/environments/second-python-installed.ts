import type { Facts } from '../../dockerfile/facts.js'
import { callVariable } from '../../dockerfile/environments.js'
import { versionMeets } from '../../dockerfile/manifests/index.js'
import { projectOf } from '../../dockerfile/requested.js'
import { basePython, secondPythons } from '../../dockerfile/second-python.js'
import { usesSystemPython } from '../../dockerfile/system-python.js'
import type { SystemCall, SystemPackage } from '../../dockerfile/system.js'
import { removeWord } from '../edits.js'
import { defineRule, type RuleEdit } from '../rule.js'

export default defineRule({
  id: 'second-python-installed',
  family: 'environments',
  level: 'warning',
  summary: 'a second Python is installed beside the one of the base image',
  why: `The official image's Python lies below /usr/local. \`apt-get install python3-dev\` (or \`-pip\`, \`-venv\`, \`python3-numpy\`;
on Alpine \`py3-…\`) brings the distribution's own Python below /usr, of another version, with 30 to 150 MB of its packages.
Nothing of it is of use to the first: \`python\` and \`pip\` stay those of /usr/local, which has its own headers and pip, and
never looks into /usr/lib/python3. Tools that find the other one first install for it, and the import fails later.

uv does the same when the project's \`requires-python\` leaves out the image's Python: it downloads another one, and the base's
is dead weight.

**Ignore it** where a system tool needs the distribution's bindings (\`python3-gi\`, \`python3-apt\`) and is run by /usr/bin/python3.`,
  sources: [
    'https://hub.docker.com/_/python',
    'https://github.com/docker-library/python/blob/master/Dockerfile-linux.template',
    'https://docs.astral.sh/uv/concepts/python-versions/#requesting-a-version',
  ],
  examples: {
    bad: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN apt-get update \\
 && apt-get install --yes --no-install-recommends libpq5 python3-pip \\
 && rm -rf /var/lib/apt/lists/*
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
    },
    good: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN apt-get update \\
 && apt-get install --yes --no-install-recommends libpq5 \\
 && rm -rf /var/lib/apt/lists/*
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
    },
  },
  messages: {
    packages: (names: string, own: string, prefix: string) =>
      `Installing ${names} brings the distribution's own Python, which the image's ${own} in ${prefix} makes no use of: it has its own pip and headers.`,
    downloaded: (required: string, minor: string) =>
      `The project requires Python ${required}, which the image's ${minor} doesn't meet: uv downloads another one beside it. Take an image of that version.`,
  },
  *check({ facts }, messages) {
    const python = basePython(facts)
    if (!python) return
    const own = python.minor === null ? 'Python' : `Python ${python.minor}`
    for (const [system, packages] of secondPythons(facts)) {
      const names = [...new Set(packages.map(({ name }) => name))].join(', ')
      // Another image, without a Python of its own, may be given in its place: taking the package off would break that.
      const edit = isNamed(facts) ? withoutPackages(facts, system, packages) : null
      yield {
        span: system.installer.call.span,
        message: messages.packages(names, own, python.prefix),
        ...(edit && { edit }),
      }
    }
    for (const { step, installer } of facts.installs) {
      if (installer.tool !== 'uv' || installer.action !== 'sync' || !facts.inLineage(step)) continue
      const { call, options } = installer
      const chosen = ['UV_PYTHON', 'UV_PYTHON_DOWNLOADS', 'UV_PYTHON_PREFERENCE', 'UV_NO_MANAGED_PYTHON']
      if (options.has('--python', '--no-managed-python', '--no-python-downloads')) continue
      if (python.minor === null || chosen.some((name) => callVariable(step, call, name) !== undefined)) continue
      const required = projectOf(facts, installer, step)?.requiresPython ?? null
      if (required === null || versionMeets(python.minor, required) !== false) continue
      if (usesSystemPython(facts)) return
      yield { span: call.span, message: messages.downloaded(required, python.minor) }
      return
    }
  },
})

/** Whether the Dockerfile itself says that its base is a Python image, whatever build arguments hold. */
function isNamed({ lineage }: Facts): boolean {
  const written = lineage[0]!.stage.image.text
  const repository = written.replace(/@.*$/, '').replace(/:[^/}]*$/, '')
  const name = repository.replace(/\$\{[^}]*\}|\$\w+/g, '')
  return !written.includes('$') || /(?:^|\/)[^/]*(?:python|pypy)[^/]*$/.test(name)
}

/** Takes the packages off the command, where they stand there by name and are not all of it. */
function withoutPackages(
  { dockerfile }: Facts,
  system: SystemCall,
  packages: readonly SystemPackage[],
): RuleEdit | null {
  const literal = packages.every(({ name, span }) => dockerfile.source.slice(span).startsWith(name))
  if (!literal || packages.length === system.packages.length) return null
  return { safety: 'review', changes: packages.map(({ span }) => removeWord(dockerfile, span)) }
}
