import { callVariable } from '../../dockerfile/environments.js'
import { isKnown } from '../../dockerfile/expand.js'
import { readInstaller, type InstallerCall } from '../../dockerfile/installers/index.js'
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
      const extra = extraIndex(step, installer)
      if (!extra || reported.has(extra.span.start)) continue
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

/** The second index of a call and where it is written; null without one. */
function extraIndex(step: Step, { call, options, tool }: InstallerCall): { url: string; span: Span } | null {
  const option = options.get('--extra-index-url') ?? (tool === 'pip' ? undefined : options.get('--index'))
  if (option?.value) return { url: option.value, span: option.span }
  for (const name of tool === 'pip' ? ['PIP_EXTRA_INDEX_URL'] : ['UV_EXTRA_INDEX_URL', 'UV_INDEX']) {
    const own = call.environment.get(name)
    if (own) return { url: own, span: call.whole }
    const variable = step.stage.environment.get(name, step.instruction.index)
    if (variable?.span && variable.value !== '' && variable.value !== '\0')
      return { url: variable.value, span: variable.span }
  }
  return null
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
