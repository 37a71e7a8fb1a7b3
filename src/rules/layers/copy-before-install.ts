import { sentFiles } from '../../dockerfile/context-index.js'
import { originOf } from '../../dockerfile/context-copies.js'
import type { Copy } from '../../dockerfile/copies.js'
import {
  dependencyInstalls,
  needsProject,
  type DependencyInstall,
  type Manifest,
} from '../../dockerfile/dependency-installs.js'
import { isKnown } from '../../dockerfile/expand.js'
import type { Facts, Install } from '../../dockerfile/facts.js'
import { memoize } from '../../dockerfile/memo.js'
import { isInside, normalizePath } from '../../dockerfile/paths.js'
import { isHandedOver } from '../../dockerfile/project-installs.js'
import { copiesApplication, onlyManifests, takesContext } from '../../dockerfile/project-copies.js'
import { momentAt } from '../../dockerfile/removed-folders.js'
import { contextPathAt } from '../../dockerfile/script-files.js'
import { lineageOf } from '../../dockerfile/stages.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'copy-before-install',
  family: 'layers',
  level: 'warning',
  summary: 'the sources are copied before the dependencies are installed',
  why: `A build takes a layer from the cache as long as nothing before it changed. With the sources copied first, any change
of any file of them installs every dependency again: minutes in CI, and a layer of all packages that every node pulls anew.
Copied alone before, the manifest (requirements.txt; pyproject.toml and the lock file) lets the install wait for a change of
the dependencies themselves.

The other side of the trade: one more COPY, and with Poetry, uv and PDM a second, short install of the project itself behind
its sources.

**Ignore it** where the dependencies are few and small, or where builds never have a cache.`,
  sources: [
    'https://docs.docker.com/build/cache/optimize/#order-your-layers',
    'https://docs.astral.sh/uv/guides/integration/docker/#intermediate-layers',
    'https://python-poetry.org/docs/cli/#install',
  ],
  examples: {
    bad: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
WORKDIR /app
COPY . .
RUN pip install --no-cache-dir -r requirements.txt
USER 1000
CMD ["python", "-u", "shop.py", "--serve"]
`,
      '.dockerignore': '.git\n.venv\n**/__pycache__\n.env\n',
      'requirements.txt': 'flask==3.1.2\n',
      'shop.py': 'import signal\nsignal.signal(signal.SIGTERM, signal.getsignal(signal.SIGINT))\n',
    },
    good: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
WORKDIR /app
COPY requirements.txt .
RUN pip install --no-cache-dir -r requirements.txt
COPY . .
USER 1000
CMD ["python", "-u", "shop.py", "--serve"]
`,
      '.dockerignore': '.git\n.venv\n**/__pycache__\n.env\n',
      'requirements.txt': 'flask==3.1.2\n',
      'shop.py': 'import signal\nsignal.signal(signal.SIGTERM, signal.getsignal(signal.SIGINT))\n',
    },
    except: { edit: 'what else the commands in between need of the sources is for a person to see' },
  },
  messages: {
    manifest: (what: string, manifest: string) =>
      `Any change of what this copies runs \`${what}\` again, which needs ${manifest} only: copy that first, install, and copy the rest behind it.`,
    project: (what: string, manifest: string, option: string) =>
      `Any change of what this copies runs \`${what}\` again: copy ${manifest} first, install the dependencies with ${option}, and copy the rest behind it.`,
    packages: (what: string) =>
      `Any change of what this copies runs \`${what}\` again, which needs nothing of it: put the install before the copy.`,
  },
  *check({ facts }, messages) {
    const reported = new Set<Copy>()
    for (const install of dependencyInstalls(facts)) {
      const copies = facts.copies.filter((copy) => isBefore(copy, install) && brings(facts, copy, install))
      const copy = copies.find(takesContext) ?? copies[0]
      if (!copy || reported.has(copy) || isSecond(facts, copy, install)) continue
      const { manifests, without, call } = install
      // Named packages behind an install that needs the sources are an afterthought of it, and in its RUN a part of it.
      const apart = manifests.length === 0 || areBroughtElsewise(facts, install)
      if (manifests.length === 0 && needingSteps(facts).has(install.step)) continue
      if (apart && facts.installs.some((other) => isBetween(facts, other, copy, install))) continue
      reported.add(copy)
      const what = commandOf(install)
      const names = manifestNames(facts, install)
      yield {
        span: copy.step.instruction.span,
        message:
          manifests.length === 0
            ? messages.packages(what)
            : without === null
              ? messages.manifest(what, names.join(' and ') || 'its requirements files')
              : messages.project(what, names.join(' and '), without),
        related: [{ span: call.span, message: 'installed again after each change' }],
      }
    }
  },
})

/** In the same stage; of one that it is FROM only a copy of all: what else that has may be an image of its own. */
function isBefore(copy: Copy, install: Pick<DependencyInstall, 'step'>): boolean {
  const { stage, instruction } = copy.step
  if (instruction.index > install.step.instruction.index) return false
  return stage === install.step.stage || (takesContext(copy) && lineageOf(install.step.stage).includes(stage))
}

/** The manifests that there are to copy: a project may have no lock file. */
function manifestNames(facts: Facts, { manifests, step }: DependencyInstall): string[] {
  const moment = { stage: step.stage, step }
  const there = manifests.filter(({ path }) => contextPathAt(facts, moment, path) !== null)
  return (there.length > 0 ? there : manifests).map(({ name }) => name).filter(isKnown)
}

/** Whether the manifests are none of the context's: a clone or a download brings them. */
function areBroughtElsewise(facts: Facts, { manifests, step }: DependencyInstall): boolean {
  const moment = { stage: step.stage, step }
  return facts.surroundings.context.known && manifests.every(({ path }) => contextPathAt(facts, moment, path) === null)
}

/** Whether what needs the sources is installed between them and another install. */
function isBetween(facts: Facts, other: Install, copy: Copy, install: DependencyInstall): boolean {
  const [at, end] = [other.installer.call.span.start, install.call.span.start]
  const there = isBefore(copy, other) && lineageOf(install.step.stage).includes(other.step.stage) && at < end
  return there && (needsProject(facts, other) || ['uv', 'poetry', 'pdm', 'pipenv'].includes(other.installer.tool))
}

/** The RUNs with an install that needs what was copied: those can't stand before the copy. */
const needingSteps = memoize((facts: Facts) => {
  const projects = facts.installs.filter((install) => needsProject(facts, install))
  const manifests = dependencyInstalls(facts).filter((install) => install.manifests.length > 0)
  return new Set([...projects, ...manifests].map(({ step }) => step))
})

function commandOf({ installer: { tool, action } }: DependencyInstall): string {
  return `${tool} ${action}`
}

/** The application, or another folder that brings the manifest among other things. */
function brings(facts: Facts, copy: Copy, { manifests, installer, alone }: DependencyInstall): boolean {
  if (onlyManifests(facts, copy)) return false
  if (copiesManifest(facts, copy, manifests)) return true
  // Another folder may be what a project of several depends on.
  const several = ['uv', 'poetry', 'pdm', 'pipenv'].includes(installer.tool) && !takesContext(copy)
  const needed = several && !(alone ?? copy.sources.some((source) => OWN.test(source)))
  return !needed && copiesApplication(facts, copy)
}

/** Folders that a workspace's other projects aren't in. */
const OWN = /^(?:src|app|application)$/

/** `COPY backend /srv` and `pip install -r /srv/requirements.txt`. */
function copiesManifest({ surroundings: { context } }: Facts, copy: Copy, manifests: readonly Manifest[]): boolean {
  const [source = ''] = copy.sources
  const name = source.slice(source.lastIndexOf('/') + 1)
  if (copy.inline || copy.from !== null || copy.image !== null || copy.sources.length !== 1) return false
  if (!isKnown(source) || OTHER.test(name) || PLAIN_FILE.test(name)) return false
  if (context.known && sentFiles(context).hasFile(source)) return false
  const holds = context.known && sentFiles(context).below(source).length > 0
  return manifests.some(({ path }) => {
    if (!path.startsWith('/') || !isKnown(path) || !isInside(path, normalizePath(copy.target))) return false
    return !holds || originOf(copy, context, path) !== null
  })
}

/** Names of files without an ending: VERSION, Makefile. */
const PLAIN_FILE = /^(?:[A-Z_]+|[A-Z][a-z]*file)$/

/** Names of files, and of folders that hold what builds need. */
const OTHER = /[^.]\.[^.]|^\.[\w-]|[*?[]|req|depend|constraint|docker|script|conf|deps|install|build|setup/i

/** Whether the same was installed before the copy already: then this one adds the project, or what is left. */
function isSecond(facts: Facts, copy: Copy, install: DependencyInstall): boolean {
  const { tool } = install.installer
  const pip = tool === 'pip' || tool === 'uv pip'
  const names = ({ manifests }: DependencyInstall, plain: boolean): string =>
    manifests.map(({ path }) => (plain ? path.slice(path.lastIndexOf('/') + 1) : path)).join()
  return dependencyInstalls(facts).some((other) => {
    if (other.installer.tool !== tool || other.step.instruction.index > copy.step.instruction.index) return false
    const handed = !lineageOf(install.step.stage).includes(other.step.stage)
    const plain = pip || handed
    if (install.manifests.length === 0 || names(other, plain) !== names(install, plain)) return false
    // Another stage may have installed it, whose environment is copied.
    return handed ? isCopied(facts, other, install) : !isUndone(facts, other, install)
  })
}

function isCopied(facts: Facts, install: DependencyInstall, later: DependencyInstall): boolean {
  const [one, other] = [installOf(facts, install), installOf(facts, later)]
  return one !== null && other !== null && isHandedOver(facts, one, other)
}

function installOf(facts: Facts, { call }: DependencyInstall): Install | null {
  return facts.installs.find(({ installer }) => installer.call === call) ?? null
}

/** Whether the environment that an install filled is thrown away before a later one. */
function isUndone(facts: Facts, install: DependencyInstall, later: DependencyInstall): boolean {
  const location = installOf(facts, install)?.location ?? null
  if (location === null || location.kind === 'user') return false
  const stages = new Set(lineageOf(later.step.stage))
  const [after, before] = [momentAt(install.step, install.call), momentAt(later.step, later.call)]
  return facts.removed.isRemoved(location.path, stages, after, before)
}
