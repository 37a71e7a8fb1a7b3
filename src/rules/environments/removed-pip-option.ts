import type { Facts, Install } from '../../dockerfile/facts.js'
import { readInstaller } from '../../dockerfile/installers/index.js'
import { isAtLeast } from '../../dockerfile/images/traits.js'
import { pipVersionAt } from '../../dockerfile/pip-version.js'
import { placeOf } from '../../dockerfile/places.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'removed-pip-option',
  family: 'environments',
  level: 'error',
  summary: 'an option that this pip no longer has',
  why: `pip ends with \`no such option\` for what it has removed, and the build with it: \`--install-option\` since 23.1,
\`--global-option\` and \`--build-option\` since 25.3, \`--build-dir\` since 21.3. Which pip it is comes from the base image and
from upgrades before: \`pip install --upgrade pip\` in front of such a call works until the day of the release that drops it.

What build backends understand goes through \`--config-settings\`; pinning pip below that version keeps the option for a while,
without the fixes that come after it.

**Ignore it** where another pip than the image's stands first on PATH.`,
  sources: [
    'https://pip.pypa.io/en/stable/news/',
    'https://github.com/pypa/pip/issues/11358',
    'https://pip.pypa.io/en/stable/cli/pip_install/#cmdoption-config-settings',
  ],
  examples: {
    bad: {
      Dockerfile: `FROM python:3.12-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir --install-option=--without-speedups shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
    },
    good: {
      Dockerfile: `FROM python:3.12-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir --config-settings=speedups=no shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
    },
    except: { edit: 'what its build backend understands instead is for the package to say' },
  },
  messages: {
    removed: (option: string, since: string, version: string) =>
      `This ends with an error: pip ${since} removed ${option}, and the pip here is ${version} or newer.`,
  },
  *check({ facts }, messages) {
    for (const call of pipCalls(facts)) {
      for (const { name, written = /^-/, value = null, since } of REMOVED) {
        const given = call.installer.options.all(name).find((option) => {
          const text = facts.dockerfile.source.slice(option.span)
          return written.test(text) && (value === null || option.value === value)
        })
        const version = given ? pipVersionAt(facts, call) : null
        if (!given || version === null || !isAtLeast(version, since)) continue
        const option =
          value === null ? facts.dockerfile.source.slice(given.span).split(/[=\s]/)[0]! : `${name}=${value}`
        yield { span: given.span, message: messages.removed(option, since, version) }
      }
    }
  },
})

interface Removed {
  readonly name: string
  /** How it must be written, where one name stands for several. */
  readonly written?: RegExp
  readonly value?: string
  readonly since: string
}

/** Source: the removals in pip's news, by the release that made them last. */
const REMOVED: readonly Removed[] = [
  { name: '--global-option', since: '25.3' },
  { name: '--build-option', since: '25.3' },
  { name: '--no-use-pep517', since: '25.3' },
  { name: '--install-option', since: '23.1' },
  { name: '--use-feature', value: '2020-resolver', since: '22.3' },
  { name: '--use-deprecated', value: 'html5lib', since: '22.2' },
  { name: '--use-deprecated', value: 'backtrack-on-build-failures', since: '22.2' },
  { name: '--use-deprecated', value: 'out-of-tree-build', since: '22.1' },
  // `--build` alone is short for others.
  { name: '--build', written: /^(?:-b|--build-d)/, since: '21.3' },
  { name: '--unstable-feature', since: '20.3' },
  { name: '--always-unzip', since: '20.2' },
  { name: '--skip-requirements-regex', since: '20.1' },
  { name: '--process-dependency-links', since: '19.0' },
  ...['--egg', '--download', '--use-wheel', '--no-use-wheel', '--default-vcs'].map((name) => ({ name, since: '10.0' })),
  ...['--allow-external', '--allow-all-external', '--allow-unverified'].map((name) => ({ name, since: '10.0' })),
  { name: '--download-cache', since: '8.0' },
  ...['--mirrors', '--use-mirrors'].map((name) => ({ name, since: '7.0' })),
]

const NAMES = REMOVED.map(({ name }) => name)

/** What pip is called for, where it takes these options. */
function pipCalls(facts: Facts): Install[] {
  return facts.calls.flatMap(({ step, call }) => {
    const installer = readInstaller(call)
    if (installer?.tool !== 'pip' || !['install', 'wheel', 'download'].includes(installer.action)) return []
    // Few calls have one of them: only of those it matters which pip it is.
    if (!installer.options.has(...NAMES) || installer.options.has('--python')) return []
    return [{ step, installer, location: placeOf(step, installer, facts.places, facts.users), landings: [] }]
  })
}
