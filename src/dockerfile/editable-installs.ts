import { posix } from 'node:path'
import { importedFolders, importsFrom } from './application.js'
import { filesOf } from './context-copies.js'
import type { Copy } from './copies.js'
import { isKnown } from './expand.js'
import type { Facts, Install } from './facts.js'
import { moduleOf } from './installers/pip.js'
import { projectIn } from './manifests/index.js'
import { memoize } from './memo.js'
import { mountsOf } from './mounts.js'
import { isInside, normalizePath, touches } from './paths.js'
import { isSwitchedOn, projectFolder, projectOf } from './requested.js'
import { contextPathAt } from './script-files.js'
import { lineageOf } from './stages.js'
import { startedPrograms } from './started.js'
import { foldersOfTold } from './told-modules.js'
import type { Span } from '../source/text.js'

/** A project that is installed by a reference to its sources, which have to stay where they are. */
export interface EditableInstall {
  readonly install: Install
  /** The folder of the project in the stage that installs it. */
  readonly folder: string
  /** pip's `-e path`; null where the tool does so by itself. */
  readonly option: Span | null
}

/** The editable installs of projects whose packages reach the final image. */
export function editableInstalls(facts: Facts): readonly EditableInstall[] {
  return facts.installs.flatMap((install) => {
    const { installer, landings } = install
    // Poetry's own environments lie in its cache, wherever that is: the sources don't.
    if (landings.length === 0) return []
    const byTool = installer.tool === 'uv' ? byUv : installer.tool === 'poetry' ? byPoetry : null
    const pip = installer.tool === 'pip' || installer.tool === 'uv pip'
    const found = pip ? byOption(install) : (byTool?.(facts, install) ?? [])
    return found.length === 0 || isReplaced(facts, install) ? [] : found
  })
}

/** `pip install -e /src[web]`; repositories are cloned into the environment itself. */
function byOption(install: Install): EditableInstall[] {
  const { options, call } = install.installer
  return options.all('--editable').flatMap(({ value, span }) => {
    if (value === null || !isKnown(value) || /^[a-z+]+:|@/i.test(value)) return []
    return [{ install, folder: normalizePath(value.replace(/\[[^\]]*\]$/, '') || '.', call.workdir), option: span }]
  })
}

function byUv(facts: Facts, install: Install): EditableInstall[] {
  const { installer, step } = install
  const { options, call, action } = installer
  const folder = projectFolder(installer)
  if (action !== 'sync' || folder === null || !call.arguments.every(({ value }) => isKnown(value))) return []
  if (options.has('--no-editable', '--no-install-project', '--no-install-workspace', '--no-install-local')) return []
  if (options.has('--only-group', '--only-dev', '--script') || isSwitchedOn(step, call, 'UV_NO_EDITABLE') !== false)
    return []
  const pyproject = projectOf(facts, installer, step)?.pyproject
  // Without the manifest two things together show a package: it was left out of an earlier sync, and nothing else brings sources.
  const leftOut = facts.installs.some(
    (other) => other.location?.path === install.location?.path && other.installer.options.has('--no-install-project'),
  )
  const isPackage = pyproject ? pyproject.uvPackage : leftOut && sourceCopies(facts, install).length === 0
  return isPackage ? [{ install, folder, option: null }] : []
}

/**
 * Whatever groups it is told, it installs the project itself (`--no-directory` is about others that this needs). Source:
 * https://github.com/python-poetry/poetry/pull/6263
 */
function byPoetry(facts: Facts, install: Install): EditableInstall[] {
  const { options, action, call } = install.installer
  const folder = projectFolder(install.installer)
  if (!/^(?:install|sync)$/.test(action) || folder === null || !call.arguments.every(({ value }) => isKnown(value)))
    return []
  if (options.has('--no-root')) return []
  const isPackage = projectOf(facts, install.installer, install.step)?.pyproject?.poetryPackage ?? false
  return isPackage ? [{ install, folder, option: null }] : []
}

const sourcesOf = memoize(({ operands, options }: Install['installer']) =>
  [...operands, ...options.all('--editable')].map(({ value }) => value).join(' '),
)

/** Whether a later call of the same tool decides for that environment. */
function isReplaced(facts: Facts, install: Install): boolean {
  const { step, installer, location } = install
  return facts.installs.some((later) => {
    if (later.step.instruction.index < step.instruction.index) return false
    if (later.installer.tool !== installer.tool || later.location?.path !== location?.path) return false
    if (!lineageOf(later.step.stage).includes(step.stage) || !['sync', 'install'].includes(later.installer.action))
      return false
    if (!arrivesWith(facts, install, later)) return false
    if (installer.tool !== 'uv' && (installer.tool !== 'poetry' || later.installer.options.has('--no-root'))) {
      // `pip install .` behind `pip install -e .`
      const sources = sourcesOf(later.installer)
      if (sources === '' || sources !== sourcesOf(installer)) return false
    }
    const order = step.instruction.index - later.step.instruction.index
    return order < 0 || (order === 0 && installer.call.span.start < later.installer.call.span.start)
  })
}

/** Whether all that brings the packages of an install brings those of a later one: it isn't in a stage beside the way. */
function arrivesWith(facts: Facts, { landings }: Install, later: Install): boolean {
  if (facts.inLineage(later.step)) return true
  return landings.every(({ path, at }) => later.landings.some((other) => other.path === path && other.at === at))
}

/**
 * The folders of projects that are installed editable and whose sources are imported from there: what a container starts
 * is their own command, or imports an application, which finds them (or their `src`) on the module path.
 */
export function startedFolders(facts: Facts): readonly string[] {
  const imports = importedFolders(facts).length > 0
  const names = new Set(startedPrograms(facts).map(({ call }) => call.path.replace(/^.*\//, '')))
  return editableInstalls(facts).flatMap(({ install, folder }) => {
    const places = [folder, normalizePath('src', folder)]
    if (imports || importsFrom(facts, places)) return [folder]
    if (startedPrograms(facts).some((started) => foldersOfTold(facts, started, places).length > 0)) return [folder]
    const { step } = install
    const path = normalizePath('pyproject.toml', folder)
    // The manifest may be there by a mount of the install alone, or be copied after it.
    const manifest =
      contextPathAt(facts, { stage: step.stage, step }, path) ??
      contextPathAt(facts, { stage: step.stage, step: null }, path)
    const project = manifest === null ? null : projectIn(facts.surroundings.context, posix.dirname(manifest)).pyproject
    return [...(project?.scripts ?? [])].some((name) => names.has(name)) ? [folder] : []
  })
}

/** Files that are no modules, by their names. */
const OTHER = /\.(?:sh|toml|ini|cfg|conf|txt|ya?ml|json|lock|env|md|sql|pem|crt|service|html|whl)$/i

/** The copies into the final image that may bring modules, the environment's own left out: it lies in the project often enough. */
function sourceCopies(facts: Facts, { location }: Install): readonly Copy[] {
  return facts.copies.filter((copy) => {
    const own = copy.from !== null && copy.sources.every((source) => isInside(source, location?.path ?? ''))
    return facts.inLineage(copy.step) && !own && mayBringSources(facts, copy)
  })
}

/**
 * Whether the sources of a project may be there when it is installed. Poetry goes on without the project where it finds
 * none of its packages: there is no reference then. Source: python-poetry/poetry, console/commands/install.py.
 */
export function findsSources(facts: Facts, { install: { installer, step }, folder }: EditableInstall): boolean {
  if (installer.tool !== 'poetry') return true
  const stages = lineageOf(step.stage)
  const copied = facts.copies.some((copy) => {
    const { stage, instruction } = copy.step
    const before = stages.includes(stage) && instruction.index < step.instruction.index
    return (
      before && (!isKnown(copy.target) || touches(normalizePath(copy.target), folder)) && mayBringSources(facts, copy)
    )
  })
  return copied || mountsOf(facts, step).some(({ type }) => type === 'bind')
}

function mayBringSources(facts: Facts, copy: Copy): boolean {
  if (copy.image !== null || copy.inline) return false
  const files = filesOf(copy, facts.surroundings.context)
  return files ? files.some(({ path }) => path.endsWith('.py')) : copy.sources.some((source) => !OTHER.test(source))
}

/**
 * Whether the final image holds sources of the project where the reference leads, or where the program finds them all
 * the same: in the folder that it starts in. True too where that can't be known.
 */
export function isSourceThere(facts: Facts, { folder, install }: EditableInstall): boolean {
  const environment = install.location?.path ?? folder
  const bringing = sourceCopies(facts, install)
  if (bringing.some(({ target }) => !isKnown(target) || touches(normalizePath(target), folder))) return true
  const named = facts.calls.some(({ step, call }) => {
    const words = [call.workdir, ...call.arguments.map(({ value }) => value)]
    return (
      facts.inLineage(step) &&
      /^(?:git|cp|mv|ln|tar|unzip|curl|wget)$/.test(call.program) &&
      words.some((word) => word.startsWith(folder))
    )
  })
  if (named) return true
  const folders = searchedFolders(facts, environment)
  return folders === null
    ? bringing.length > 0
    : bringing.some(({ target }) => folders.some((one) => touches(normalizePath(target), one)))
}

/** The folders that the program imports from besides its environment; null where that can't be known. */
function searchedFolders(facts: Facts, environment: string): readonly string[] | null {
  const { entry, program } = facts
  const call = entry?.program
  const path = (facts.env('PYTHONPATH')?.value ?? '').split(':').filter((folder) => folder.startsWith('/'))
  if (!call || path.some((folder) => !isKnown(folder))) return null
  if (program?.by === 'script') return [normalizePath('..', normalizePath(program.name, call.workdir)), ...path]
  if (program?.by === 'module' || moduleOf(call.arguments)) return [facts.final.end.workdir, ...path]
  if (program) return [...importedFolders(facts), ...path]
  // A console script of the project looks nowhere else; what else a path or a script may be, nobody knows.
  const console = isInside(call.path, `${environment}/bin`) || /^[\w-]+$/.test(call.path)
  return console && !SHELLS.test(call.program) ? path : null
}

const SHELLS =
  /^(?:ba|da|a|z)?sh$|^(?:make|supervisord|s6-svscan|init|exec|env|docker-entrypoint|entrypoint|start|run)$/
