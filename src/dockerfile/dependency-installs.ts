import { posix } from 'node:path'
import type { CommandCall } from './commands.js'
import type { ContextFiles } from './context.js'
import { originOf } from './context-copies.js'
import { isKnown } from './expand.js'
import type { Call, Facts, Install } from './facts.js'
import { installsPackages, readInstaller, type InstallerCall } from './installers/index.js'
import type { GivenOption } from './installers/options.js'
import { parseRequirements } from './manifests/requirements.js'
import { lockedPaths, projectIn, requirementsAt } from './manifests/index.js'
import { memoize } from './memo.js'
import { normalizePath } from './paths.js'
import { lineageOf, type Step } from './stages.js'

/** A call that installs what a project depends on, and needs no more of it than manifests. */
export interface DependencyInstall extends Call {
  readonly installer: InstallerCall
  /** The manifests that it reads; empty where it names packages. */
  readonly manifests: readonly Manifest[]
  /** The options that keep the project and its workspace out, where they may be in; null: they are out already. */
  readonly without: string | null
  /** Whether the manifests are all that it needs of the project; null where nobody can look whether they name folders of it. */
  readonly alone: boolean | null
}

/** A requirements file, pyproject.toml, … that an install reads. */
export interface Manifest {
  /** As the command names it. */
  readonly name: string
  /** Absolute; unknown pieces marked. */
  readonly path: string
}

/** All of them in used stages, in order. */
export const dependencyInstalls: (facts: Facts) => readonly DependencyInstall[] = memoize((facts) => {
  const found: DependencyInstall[] = []
  for (const { step, call } of facts.calls) {
    const installer = readInstaller(call)
    const need = installer && isInstall(installer) ? needOf(facts, step, installer) : 'tools'
    if (installer && typeof need !== 'string') found.push({ step, call, installer, ...need })
  }
  return found
})

/** Whether an install needs files of the project that are no manifests. */
export function needsProject(facts: Facts, { step, installer }: Install): boolean {
  return needOf(facts, step, installer) === 'project'
}

/** `tools`: what it installs isn't the project's. */
type Need = Pick<DependencyInstall, 'manifests' | 'without' | 'alone'> | 'project' | 'tools'

/** `pip wheel` and `pip download` get the same packages, for another stage to install. */
function isInstall(installer: InstallerCall): boolean {
  return installsPackages(installer) || (installer.tool === 'pip' && /^(?:wheel|download)$/.test(installer.action))
}

/** What a call needs of the project. */
function needOf(facts: Facts, step: Step, installer: InstallerCall): Need {
  switch (installer.tool) {
    case 'pip':
    case 'uv pip':
      return pipNeed(facts, step, installer)
    case 'uv':
      return installer.action === 'tool install' ? 'tools' : projectNeed(facts, step, installer)
    case 'poetry':
    case 'pdm':
    case 'pipenv':
      return projectNeed(facts, step, installer)
    case 'conda':
      return condaNeed(facts, step, installer)
    default:
      return 'tools'
  }
}

/** Tools that a build starts with: these installs are small, and not the project's. */
const TOOLS = new Set([
  ...['pip', 'setuptools', 'wheel', 'uv', 'poetry', 'pipenv', 'pdm', 'pip-tools', 'virtualenv', 'build', 'hatch'],
  ...[
    'conda',
    'mamba',
    'tox',
    'nox',
    'twine',
    'cython',
    'poetry-core',
    'hatchling',
    'flit',
    'flit-core',
    'pipx',
    'distribute',
  ],
])

function pipNeed(facts: Facts, step: Step, installer: InstallerCall): Need {
  const { options, call } = installer
  // What `uv pip sync` takes are files.
  const synced = installer.action === 'sync' ? installer.operands.map(({ value }) => value) : []
  const operands = installer.action === 'sync' ? [] : installer.operands
  if (options.all('--editable').some(({ value }) => value === null || isLocal(value))) return 'project'
  if (options.all('--find-links').some(({ value }) => value === null || isLocal(value))) return 'project'
  if (operands.some(({ value }) => isLocal(value))) return 'project'
  const given = options.all('--requirement', '--requirements')
  const exported = given.flatMap((option) => exportedFrom(facts, call, option))
  const files = [...synced, ...given.map(({ value }) => value ?? '')]
  const named = operands.filter(({ value }) => !TOOLS.has(nameOf(value)))
  // A group is the project's own, and most often what it is built or tested with.
  if (options.has('--group')) return 'project'
  if (files.length === 0 && named.length === 0) return 'tools'
  if (exported.length > 0) return { manifests: exported, without: null, alone: true }
  const manifests = files.map((name) => manifestAt(name, call.workdir))
  if (manifests.some(({ path }) => namesLocalFiles(facts, step, path))) return 'project'
  return { manifests, without: null, alone: true }
}

/** The manifests behind `-r <(uv export)` and `uv export | pip install -r -`. */
function exportedFrom({ dockerfile }: Facts, call: CommandCall, { value, span }: GivenOption): readonly Manifest[] {
  const inside = /<\(([^()]*)\)/.exec(dockerfile.source.slice(span))?.[1]?.trim().split(/\s+/)
  const piped = value === '-' || value === '/dev/stdin' ? call.pipedFrom : null
  const [tool = '', action] = inside ?? [piped?.program, piped?.arguments[0]?.value]
  const project = action === 'export' || action === 'requirements' ? PROJECT.get(tool) : undefined
  return project?.manifests.map((name) => manifestAt(name, call.workdir)) ?? []
}

function manifestAt(name: string, folder: string): Manifest {
  return { name, path: isKnown(name) ? normalizePath(name, folder) : name }
}

function nameOf(requirement: string): string {
  return (/^[\w.-]+/.exec(requirement)?.[0] ?? '').toLowerCase().replace(/[-_.]+/g, '-')
}

/** What begins like this is an address or a name with its version, whatever an unknown piece behind it stands for. */
const NO_PATH =
  /^(?:(?:[a-z]+\+)?(?!file:)[a-z][a-z0-9]*:\/\/|(?:git|hg|svn|bzr)\+(?!file:)|[\w.-]+(?:\[[\w\s,.-]*\])?\s*(?:[=<>~!]|@(?!\s*file:)))/i

/** A path of the image, or what may be one, rather than a name or an address. */
function isLocal(value: string): boolean {
  if (!isKnown(value)) return !NO_PATH.test(value)
  return parseRequirements(value).requirements.some(({ localPath }) => localPath !== null) || /^[\w.-]+\/$/.test(value)
}

/** Whether a requirements file that a COPY brought says so, itself or in one that it names. */
function namesLocalFiles(facts: Facts, step: Step, path: string): boolean {
  const origin = contextFile(facts, step, path)
  if (origin === null || origin.endsWith('.toml')) return false
  return requirementsAt(facts.surroundings.context, origin)?.needsLocalFiles ?? false
}

/** The file of the context that is at a path of the image by a step. */
function contextFile(facts: Facts, step: Step, path: string): string | null {
  const stages = lineageOf(step.stage)
  for (let at = facts.copies.length - 1; at >= 0; at--) {
    const copy = facts.copies[at]!
    if (!stages.includes(copy.step.stage) || copy.step.instruction.index >= step.instruction.index) continue
    const origin = originOf(copy, facts.surroundings.context, path)
    if (origin !== null) return origin
  }
  return null
}

/** The options by which a tool leaves the project out, the ones by which it installs nothing else, and its manifests. */
const PROJECT: ReadonlyMap<string, { without: string[]; only: string[]; manifests: string[] }> = new Map([
  [
    'uv',
    {
      without: ['--no-install-project', '--no-install-workspace', '--no-install-local'],
      only: ['--only-install-project', '--only-install-workspace', '--only-install-local', '--script'],
      manifests: ['pyproject.toml', 'uv.lock'],
    },
  ],
  ['poetry', { without: ['--no-root'], only: ['--only-root'], manifests: ['pyproject.toml', 'poetry.lock'] }],
  ['pdm', { without: ['--no-self'], only: [], manifests: ['pyproject.toml', 'pdm.lock'] }],
  ['pipenv', { without: [], only: [], manifests: ['Pipfile', 'Pipfile.lock'] }],
])

function projectNeed(facts: Facts, step: Step, { tool, options, operands, call }: InstallerCall): Need {
  const { without, only, manifests } = PROJECT.get(tool)!
  if (options.has(...only)) return 'project'
  const folder = options.get('--directory', '--project')?.value ?? '.'
  if (!isKnown(folder) || operands.some(({ value }) => isLocal(value))) return 'project'
  const found = manifests.map((name) => manifestAt(name, normalizePath(folder, call.workdir)))
  const origin = contextFile(facts, step, found[0]!.path)
  const { context } = facts.surroundings
  if (origin !== null && isTied(context, origin, tool)) return 'project'
  const included = without.length > 0 && !options.has(...without)
  // Members that the project depends on are installed from their folders, unless the whole workspace is left out.
  const onMembers = origin !== null && sourcesOf(context, origin).includes('workspace')
  if (onMembers && options.has('--no-install-project') && !options.has('--no-install-workspace', '--no-install-local'))
    return 'project'
  // Members of a workspace that are asked for by name come from their folders.
  const members = options.has('--all-packages', '--package')
  const packaged = included && mayBePackage(context, origin, tool)
  const whole = packaged && origin !== null && isWorkspace(context, origin)
  // A Pipfile that nobody can look into may name any folder.
  const unread = without.length > 0 ? null : false
  const read = origin !== null && context.read(origin) !== null
  const alone = members || whole || onMembers ? false : read || unread
  // Without --frozen uv wants the members' manifests too. Source: docs.astral.sh/uv/guides/integration/docker
  const leaving = onMembers ? `${options.has('--frozen') ? '' : '--frozen '}--no-install-workspace` : without[0]!
  return { manifests: found, without: packaged || (onMembers && included) ? leaving : null, alone }
}

/** Whether a project has others below it, without whose manifests its lock file doesn't fit. */
function isWorkspace(context: ContextFiles, manifest: string): boolean {
  return (projectIn(context, folderOf(manifest)).pyproject?.uvMembers.length ?? 0) > 0
}

function sourcesOf(context: ContextFiles, manifest: string): readonly string[] {
  return projectIn(context, folderOf(manifest)).pyproject?.localSources ?? []
}

/** Whether the dependencies come from folders of the context that no option leaves out. */
function isTied(context: ContextFiles, manifest: string, tool: string): boolean {
  if (tool === 'pipenv')
    return /^\s*[\w."'-]+\s*=\s*\{[^}\n]*\b(?:path|file)\s*=\s*["'](?!https?:)/m.test(context.read(manifest) ?? '')
  if (sourcesOf(context, manifest).some((source) => source !== 'workspace')) return true
  const lock = tool === 'uv' ? context.read(posix.join(folderOf(manifest), 'uv.lock')) : null
  return lock !== null && lockedPaths(lock).length > 0
}

/**
 * Whether a sync or install installs the project too, as a package, or may do so. These tools can leave it out, for a
 * second call behind the sources.
 */
function mayBePackage(context: ContextFiles, manifest: string | null, tool: string): boolean {
  const pyproject = manifest === null ? null : projectIn(context, folderOf(manifest)).pyproject
  if (!pyproject) return true
  if (tool === 'uv') return pyproject.uvPackage
  // Poetry makes a package of any project, unless told not to; many are none and have no folder of their name.
  return tool === 'poetry' ? pyproject.poetryPackage : pyproject.build !== null
}

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.'
}

/** `conda env create -f environment.yml`, or packages by name. */
function condaNeed(facts: Facts, step: Step, { options, operands, call }: InstallerCall): Need {
  const files = options.all('--file').flatMap(({ value }) => value ?? [])
  if (operands.some(({ value }) => isLocal(value))) return 'project'
  if (files.length === 0 && operands.every(({ value }) => TOOLS.has(nameOf(value)))) return 'tools'
  const manifests = files.map((name) => manifestAt(name, call.workdir))
  const local = manifests.some(({ path }) => {
    const origin = contextFile(facts, step, path)
    const text = origin === null ? null : facts.surroundings.context.read(origin)
    return text !== null && /^\s*-\s*["']?(?:-e[\s=]|--editable|\.{1,2}(?:\/|\[|\s*$)|file:|-r\s)/m.test(text)
  })
  return local ? 'project' : { manifests, without: null, alone: true }
}
