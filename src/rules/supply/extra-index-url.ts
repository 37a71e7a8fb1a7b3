import type { CommandCall } from '../../dockerfile/commands.js'
import { callVariable } from '../../dockerfile/environments.js'
import type { Facts } from '../../dockerfile/facts.js'
import { isKnown } from '../../dockerfile/expand.js'
import { readInstaller, type InstallerCall } from '../../dockerfile/installers/index.js'
import { addsNothing, mainIndex } from '../../dockerfile/package-indexes.js'
import { pipSettingFor } from '../../dockerfile/pip-config.js'
import { platformBranches } from '../../dockerfile/platform-branches.js'
import type { Step } from '../../dockerfile/stages.js'
import type { Span } from '../../source/text.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'extra-index-url',
  family: 'supply',
  level: 'warning',
  summary: 'a second index lets anybody take over a private package by its name',
  why: `With \`--extra-index-url\`, pip asks both indexes for every package and takes the highest version, wherever it is from. A
name that only your private index has can be registered by anybody on PyPI with a higher version: dependency confusion.

Use one index that forwards to the other (\`--index-url\`), or tie packages to an index: uv's \`[[tool.uv.index]]\` with
\`explicit = true\`; uv looks a package up in the first index that has it, unless told \`unsafe-best-match\`. For PyTorch,
\`--index-url https://download.pytorch.org/whl/cpu\` in a pip call of its own does it.

**Ignore it** where every requirement is pinned with a hash.`,
  sources: [
    'https://pip.pypa.io/en/stable/cli/pip_install/#cmdoption-extra-index-url',
    'https://docs.astral.sh/uv/concepts/indexes/#searching-across-multiple-indexes',
    'https://peps.python.org/pep-0708/',
  ],
  examples: {
    bad: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir --extra-index-url https://pypi.example.com/simple shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
    },
    good: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir --index-url https://pypi.example.com/simple shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
    },
    except: { edit: 'whether one index forwards to the other is for a person to know' },
  },
  messages: {
    open: () =>
      'pip takes the highest version of any index: whoever registers a private name on the public one is installed. Use one --index-url that forwards to the other.',
    known: (host: string) =>
      `pip takes the highest version of either index. For ${host}, a pip call of its own with --index-url takes just its packages from there.`,
    best: () =>
      'unsafe-best-match makes uv take the highest version of any index: whoever registers a private name on the public one is installed.',
  },
  *check({ facts }, messages) {
    const reported = new Set<number>()
    for (const { step, call } of facts.calls) {
      const installer = readInstaller(call)
      if (!installer || !['pip', 'uv pip', 'uv'].includes(installer.tool) || installer.options.has('--require-hashes'))
        continue
      const extra = extraIndex(facts, step, installer)
      if (!extra || reported.has(extra.span.start) || isForOnePlatform(facts, step, call, extra)) continue
      reported.add(extra.span.start)
      if (installer.tool !== 'pip') {
        const strategy =
          installer.options.get('--index-strategy')?.value ?? callVariable(step, call, 'UV_INDEX_STRATEGY')
        if (strategy !== 'unsafe-best-match') continue
        const level = publicHost(extra.url) === null ? 'warning' : 'notice'
        yield { span: extra.span, level, message: messages.best() }
        continue
      }
      const host = publicHost(extra.url)
      if (host === null) yield { span: extra.span, message: messages.open() }
      else yield { span: extra.span, level: 'notice', message: messages.known(host) }
    }
  },
})

interface ExtraIndex {
  readonly url: string
  readonly span: Span
  /** The variable of the RUN that names it; null: an option, ENV or ARG does. */
  readonly name: string | null
}

/** The second index of a call and where it is written; null where none adds a source. */
function extraIndex(facts: Facts, step: Step, installer: InstallerCall): ExtraIndex | null {
  const { call, options, tool, action } = installer
  const adds = (url: string): boolean => !addsNothing(url, mainIndex(facts, step, installer))
  const given = [...(tool === 'pip' ? [] : options.all('--index')), ...options.all('--extra-index-url')]
  const option = given.findLast(({ value }) => value && adds(value)) ?? given.at(-1)
  if (option?.value) return adds(option.value) ? { url: option.value, span: option.span, name: null } : null
  for (const name of tool === 'pip' ? ['PIP_EXTRA_INDEX_URL'] : ['UV_EXTRA_INDEX_URL', 'UV_INDEX']) {
    const own = call.environment.get(name)
    if (own) return adds(own) ? { url: own, span: call.whole, name } : null
    const variable = step.stage.environment.get(name, step.instruction.index)
    if (variable?.span && variable.value !== '' && variable.value !== '\0')
      return adds(variable.value) ? { url: variable.value, span: variable.span, name: null } : null
  }
  if (tool !== 'pip' || !/^(?:install|download|wheel)$/.test(action) || options.has('--isolated')) return null
  const setting = pipSettingFor(facts, { step, call }, 'extra-index-url')
  return setting && adds(setting.value) ? { url: setting.value, span: setting.span, name: null } : null
}

/** Whether the call, or all in its RUN that names the index before it, stands behind a test of the platform. */
function isForOnePlatform(facts: Facts, step: Step, { whole }: CommandCall, { url, name, span }: ExtraIndex): boolean {
  const { body } = step.instruction
  // ENV and ARG hold for every platform.
  if (span.start < body.start || span.start >= body.end) return false
  const branches = platformBranches(facts, step)
  const isInside = (at: number): boolean => branches.some(({ start, end }) => start <= at && at < end)
  if (branches.length === 0 || isInside(whole.start)) return branches.length > 0
  const text = facts.dockerfile.source.slice({ start: body.start, end: whole.end })
  const places = placesOf(text, name === null ? url : `${name}=`).map((at) => body.start + at)
  return places.length > 0 && places.every(isInside)
}

function placesOf(text: string, part: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) places.push(at)
  return places
}

/** Hosts whose names belong to their owners on PyPI too, by and large. */
const PUBLIC =
  /^https?:\/\/(?:[^/@]*@)?((?:download\.pytorch\.org|pypi\.ngc\.nvidia\.com|pypi\.nvidia\.com|pypi\.python\.org|pypi\.org|test\.pypi\.org|www\.piwheels\.org|wheels\.vllm\.ai|flashinfer\.ai|pypi\.anaconda\.org|data\.pyg\.org|google-coral\.github\.io|pip\.repos\.neuron\.amazonaws\.com|us-python\.pkg\.dev(?=\/ml-oss)|storage\.googleapis\.com(?=\/(?:jax|libtpu))|abetlen\.github\.io|dl\.fbaipublicfiles\.com|alpine-wheels\.github\.io|musllinux\.github\.io|wheels\.home-assistant\.io))(?:[:/]|$)/

function publicHost(url: string): string | null {
  const first = url
    .trim()
    .split(/\s+/)
    .every((one) => PUBLIC.test(one))
  return first && isKnown(url.slice(0, 12)) ? (PUBLIC.exec(url.trim())?.[1] ?? null) : null
}
