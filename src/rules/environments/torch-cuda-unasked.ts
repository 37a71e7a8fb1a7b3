import type { Facts, Install } from '../../dockerfile/facts.js'
import { isKnown } from '../../dockerfile/expand.js'
import { callVariable } from '../../dockerfile/environments.js'
import { asksForGpu, needsGpu } from '../../dockerfile/gpu.js'
import type { PackageIndex, Requirement } from '../../dockerfile/manifests/index.js'
import { projectOf, requestedPackages, requirementFiles } from '../../dockerfile/requested.js'
import { needsTorch } from '../../dockerfile/torch-packages.js'
import { addOption } from '../command-edits.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'torch-cuda-unasked',
  family: 'environments',
  level: 'notice',
  summary: 'torch comes with CUDA, and nothing here asks for a GPU',
  why: `PyPI holds one torch for Linux on x86-64, and it is the one for NVIDIA's GPUs: with CUDA's libraries it brings several
gigabytes, which a service on CPUs pulls, scans and never loads. The index https://download.pytorch.org/whl/cpu has the same
versions for CPUs, at about a tenth of the size. So it is for packages that need torch, such as sentence-transformers or
ultralytics: they take the one that is there before them. With uv, an index named in pyproject.toml and a source for
torch do it.

**Ignore it** where the container runs on a GPU after all.`,
  sources: [
    'https://pytorch.org/get-started/locally/',
    'https://docs.astral.sh/uv/guides/integration/pytorch/',
    'https://pip.pypa.io/en/stable/cli/pip_install/#cmdoption-i',
  ],
  examples: {
    bad: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir torch==2.9.1
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
    },
    good: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir --index-url https://download.pytorch.org/whl/cpu torch==2.9.1
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
    },
  },
  messages: {
    unasked: (name: string) =>
      `\`${name}\` from PyPI brings CUDA's libraries on x86-64, several gigabytes, and nothing here asks for a GPU. The index https://download.pytorch.org/whl/cpu has it for CPUs.`,
    required: (name: string) =>
      `\`${name}\` needs torch, which from PyPI brings CUDA's libraries on x86-64, several gigabytes, and nothing here asks for a GPU. Install torch from https://download.pytorch.org/whl/cpu before it.`,
  },
  *check({ facts }, messages) {
    const torches = facts.installs.flatMap((install) => {
      const found = install.landings.length > 0 ? torchOf(facts, install) : null
      return found ? [{ install, ...found }] : []
    })
    if (torches.length === 0 || asksForGpu(facts) || isOtherPlatform(facts)) return
    if (facts.installs.some((install) => requestedPackages(facts, install).some(({ name }) => needsGpu(name)))) return
    const reported = new Set<string>()
    for (const { install, name, isDefault, alone, direct } of torches) {
      // The first one decides: what is there already isn't fetched again.
      const place = install.location?.path ?? ''
      if (reported.has(place)) continue
      reported.add(place)
      if (!isDefault) continue
      const { installer } = install
      const change = alone ? addOption(facts, installer, '--index-url https://download.pytorch.org/whl/cpu') : null
      const message = direct ? messages.unasked(name) : messages.required(name)
      yield { span: installer.call.span, message, ...(change && { edit: { safety: 'review', changes: [change] } }) }
    }
  },
})

const TORCH = new Set(['torch', 'torchvision', 'torchaudio'])

interface Torch {
  readonly name: string
  /** Whether it is PyPI's. */
  readonly isDefault: boolean
  /** Whether the call asks for nothing else. */
  readonly alone: boolean
  /** False: a package needs it. */
  readonly direct: boolean
}

/** The torch that an install brings; null where it is not known to bring one. */
function torchOf(facts: Facts, install: Install): Torch | null {
  const { installer } = install
  const requirements = requestedPackages(facts, install)
  // A wheel of its own, from wherever: that torch is there then.
  if (installer.operands.some(({ value }) => /(?:^|\/)torch-[^/]*\.whl/.test(value)))
    return { name: 'torch', isDefault: false, alone: false, direct: true }
  const found = requirements.find(({ name }) => name === 'torch') ?? requirements.find(({ name }) => TORCH.has(name))
  if (!found) return requiredBy(facts, install, requirements)
  const local = found.url !== null || found.specifier.includes('+') || !canHaveCuda(found)
  const alone =
    requirements.every(({ name }) => TORCH.has(name)) &&
    installer.tool.endsWith('pip') &&
    !installer.options.has('--requirement', '--requirements')
  return { name: found.name, isDefault: !local && !hasOtherIndex(facts, install), alone, direct: true }
}

/** The torch that a package brings with it, unless it may be there already. */
function requiredBy(facts: Facts, install: Install, requirements: readonly Requirement[]): Torch | null {
  const found = requirements.find((one) => needsTorch(one) && canHaveCuda(one))
  if (!found || install.installer.options.has('--no-deps')) return null
  const earlier = facts.installs.slice(0, facts.installs.indexOf(install))
  const isDefault = !hasOtherIndex(facts, install) && !earlier.some((one) => mayBringTorch(facts, one))
  const { name, extras } = found
  // An extra is named where it is what brings torch.
  const shown = needsTorch({ name, extras: [] }) ? name : `${name}[${extras.join(',')}]`
  return { name: shown, isDefault, alone: false, direct: false }
}

/** Whether what an install brings isn't read whole, and torch may be among it: conda's packages, a file that isn't at hand. */
function mayBringTorch(facts: Facts, { step, installer }: Install): boolean {
  const { tool, operands, options } = installer
  if (/conda|mamba/.test(tool)) return true
  if (operands.some(({ value }) => /torch/i.test(value) || !isKnown(value))) return true
  if (!tool.endsWith('pip')) return projectOf(facts, installer, step) === null
  const trees = requirementFiles(facts, installer, step)
  const named = options.all('--requirement', '--requirements').length
  return trees.length < named || trees.some(({ missing }) => missing.length > 0)
}

/** Only for other systems or processors, as its marker says. */
function canHaveCuda({ marker }: Requirement): boolean {
  return (
    !/darwin|win32|Windows|aarch64|arm64|!=\s*['"](?:linux|x86_64)/.test(marker ?? '') ||
    /!=\s*['"](?:darwin|win32|aarch64|arm64)/.test(marker ?? '')
  )
}

/** Whether packages come, or may come, from elsewhere than PyPI. */
function hasOtherIndex(facts: Facts, { step, installer }: Install): boolean {
  const { options, call } = installer
  const given = [
    '--index-url',
    '--extra-index-url',
    '--default-index',
    '--index',
    '--find-links',
    '--no-index',
    '--torch-backend',
  ]
  if (options.has(...given)) return true
  const variables = [
    'INDEX_URL',
    'EXTRA_INDEX_URL',
    'FIND_LINKS',
    'INDEX',
    'DEFAULT_INDEX',
    'TORCH_BACKEND',
    'CONFIG_FILE',
    'NO_INDEX',
  ]
  if (variables.some((name) => ['PIP_', 'UV_'].some((tool) => callVariable(step, call, tool + name)))) return true
  const files = requirementFiles(facts, installer, step).flatMap((tree) => [...tree.files.values()])
  if (files.some((file) => file.options.some(({ name }) => given.includes(name)))) return true
  const pyproject = installer.tool.endsWith('pip') ? null : projectOf(facts, installer, step)?.pyproject
  const others = (pyproject?.indexes ?? []).some(({ url }: PackageIndex) => !/pypi\.org|pythonhosted/.test(url))
  return others || pyproject?.complete === false || configured(facts)
}

/** Whether the Dockerfile writes or copies pip's configuration. */
function configured({ calls, copies }: Facts): boolean {
  const names = (word: string): boolean => /pip\.conf|\.pip(?:\/|$)|uv\.toml|pip\/config/.test(word)
  const asked = calls.some(({ call }) => call.program.startsWith('pip') && call.arguments[0]?.value === 'config')
  return asked || copies.some(({ sources, target }) => [...sources, target].some(names))
}

/** Only on x86-64 PyPI's torch has CUDA by default. */
function isOtherPlatform({ deployments, lineage }: Facts): boolean {
  const platforms = [
    ...lineage.map(({ stage }) => stage.platform),
    ...deployments.map(({ platform }) => platform),
  ].filter((platform) => platform !== null)
  return platforms.length > 0 && platforms.every((platform) => !/amd64|x86|\$/.test(platform))
}
