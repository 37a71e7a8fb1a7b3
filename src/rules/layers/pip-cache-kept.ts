import { isForeign } from '../../dockerfile/cache-owner.js'
import { cachesOf, type Cache } from '../../dockerfile/caches.js'
import { meansToMount } from '../../dockerfile/cache-mounts.js'
import { mayCleanUp } from '../../dockerfile/cleanups.js'
import { isKnown } from '../../dockerfile/expand.js'
import type { Facts } from '../../dockerfile/facts.js'
import { isRoot } from '../../dockerfile/ownership.js'
import { isInside } from '../../dockerfile/paths.js'
import { addsProjectAlone } from '../../dockerfile/project-installs.js'
import { mayHoldOptions } from '../../dockerfile/unknown-options.js'
import { addOption } from '../command-edits.js'
import { defineRule, type RuleChange } from '../rule.js'

export default defineRule({
  id: 'pip-cache-kept',
  family: 'layers',
  level: 'warning',
  summary: 'the cache of pip, uv or Poetry stays in a layer of the image',
  why: `pip, uv and Poetry keep what they download, and wheels that they build, in a cache below the home folder. In an image
nobody reads it again. pip's weighs what was downloaded; uv's holds the packages unpacked, which count once more wherever uv
has to copy instead of link. The official Python images don't turn pip's cache off.

\`--no-cache-dir\` (uv: \`--no-cache\`), or PIP_NO_CACHE_DIR=1 and UV_NO_CACHE=1, keep it out. A cache mount does too, and
saves the download in the next build: \`RUN --mount=type=cache,target=/root/.cache/pip pip install …\`. It helps only where the
builder keeps its mounts from build to build, which fresh CI runners don't. Removing the folder in a later RUN doesn't help.

**Ignore it** where containers install packages again when they run, and are meant to find the cache.`,
  sources: [
    'https://pip.pypa.io/en/stable/topics/caching/',
    'https://docs.astral.sh/uv/guides/integration/docker/#caching',
    'https://docs.docker.com/build/cache/optimize/#use-cache-mounts',
  ],
  examples: {
    bad: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install shop==2.4.1
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
  },
  messages: {
    kept: (tool: string, folder: string, fix: string) =>
      `${tool} keeps what it downloads in ${folder}, which stays in this layer: the image is larger and nothing reads it again. ${fix}`,
  },
  *check({ facts }, messages) {
    for (const cache of cachesOf(facts)) {
      const { kind, step, call, folder } = cache
      const name = NAMES[kind]
      if (name === undefined || !cache.stays || cache.unsure || !facts.inLineage(step)) continue
      if (meansToMount(facts, cache) || mayCleanUp(facts, step, call) || addsNothing(facts, cache)) continue
      const option = handsToPip(cache) ? '--pip-args=--no-cache-dir' : OPTIONS[kind]
      const fix = option ? `Add ${option}.` : holdsEnvironment(facts, cache) ? BESIDE : WHOLE
      const change = editOf(facts, cache)
      yield {
        span: call.span,
        ...(isSmall(facts, cache) && { level: 'notice' }),
        message: messages.kept(name, isKnown(folder) ? folder : folder.replace(/^\/\0/, '~'), fix),
        ...(change && { edit: { safety: 'safe', changes: [change] } }),
      }
    }
  },
})

const NAMES: Readonly<Partial<Record<Cache['kind'], string>>> = {
  pip: 'pip',
  uv: 'uv',
  poetry: 'Poetry',
  pipenv: 'Pipenv',
  pdm: 'PDM',
}

const OPTIONS: Readonly<Partial<Record<Cache['kind'], string>>> = { pip: '--no-cache-dir', uv: '--no-cache' }

const WHOLE = 'Mount a cache over it, or remove it in the same RUN.'
const BESIDE =
  'Mount caches over its folders `cache` and `artifacts`, or remove these two in the same RUN: not all of it, for Poetry makes its virtual environments in it unless it is told otherwise.'

/** Whether Poetry makes its environments in its cache's folder, as it does where nothing says otherwise. */
function holdsEnvironment({ installs }: Facts, { kind, call, folder }: Cache): boolean {
  const install = installs.find(({ installer }) => installer.call === call)
  if (kind !== 'poetry' || !install) return false
  return install.location === null || isInside(install.location.path, folder)
}

/** Tools that run pip, and hand it options. */
function handsToPip({ installer }: Cache): boolean {
  return installer?.tool === 'pipx' || installer?.tool === 'pip-sync'
}

/** An option before another one that names the folder would lose. */
function editOf(facts: Facts, cache: Cache): RuleChange | null {
  const { installer, placedBy, kind } = cache
  const option = OPTIONS[kind]
  if (!installer || option === undefined || handsToPip(cache) || placedBy?.by === 'option') return null
  return addOption(facts, installer, option)
}

/** Installers are small. */
const TOOL = /^(?:pip|setuptools|wheel|uv|poetry|pipenv|pdm|build)(?:[[=<>~!].*)?$/i

/** Whether a RUN fills a cache with nothing but installers: what it says of several calls has one level. */
function isSmall(facts: Facts, { step, kind }: Cache): boolean {
  const same = cachesOf(facts).filter((one) => one.step === step && one.kind === kind && one.stays)
  return same.every(bringsToolsOnly)
}

/** Whether a call only brings what installs. */
function bringsToolsOnly({ installer }: Cache): boolean {
  if (installer?.tool !== 'pip' || installer.options.has('--requirement', '--editable', '--group')) return false
  return installer.operands.length > 0 && installer.operands.every(({ value }) => TOOL.test(value))
}

/**
 * Nobody but root can write to a home that is `/` or missing, and as root pip leaves another's alone; `uv run` finds all
 * in place where an install came before; a pip without dependencies and isolation loads nothing; an option may hide in a
 * variable.
 */
function addsNothing(facts: Facts, { installer, step, call, folder, kind }: Cache): boolean {
  if (!installer) return false
  if (/^\/(?:nonexistent\/)?\.cache\//.test(folder) && !isRoot(call.user ?? step.user)) return true
  if (kind === 'pip' && isForeign(facts, { step, call }, folder)) return true
  if (addsProjectAlone(facts, call)) return true
  const { tool, action, options } = installer
  if (mayHoldOptions(facts, installer)) return true
  if (tool === 'pip') return options.has('--no-deps') && options.has('--no-build-isolation')
  if (tool !== 'uv' || action !== 'run') return false
  if (options.has('--with', '--with-requirements', '--script')) return false
  return facts.installs.some(
    (install) =>
      install.installer.tool === 'uv' &&
      (install.step.instruction.index < step.instruction.index || install.installer.call.span.start < call.span.start),
  )
}
