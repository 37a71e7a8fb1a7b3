import { posix } from 'node:path'
import type { Argument, CommandCall } from './commands.js'
import { isKnown } from './expand.js'
import type { Facts, Install } from './facts.js'
import type { InstallerCall } from './installers/index.js'
import { parseRequirement, projectIn, requirementsAt } from './manifests/index.js'
import type { Project, Requirement, RequirementsTree } from './manifests/index.js'
import { memoize, memoizeBoth } from './memo.js'
import { mountsOf } from './mounts.js'
import { normalizePath } from './paths.js'
import { contextPathAt } from './script-files.js'
import { lineageOf, type Step } from './stages.js'

/*
 * What an install is asked for: requirements on its command line, files of requirements, the project's manifests.
 */

/** A package that a command line names. */
export interface NamedRequirement {
  readonly argument: Argument
  readonly requirement: Requirement
}

/** The packages that a call names; paths, archives, URLs and what can't be known are left out. */
export const namedRequirements = memoize(({ operands }: InstallerCall): readonly NamedRequirement[] =>
  operands.flatMap((argument) => {
    const { value } = argument
    if (!isKnown(value) || /[/\\*]|^\.|\.(?:whl|zip|t?gz|bz2|txt)$/.test(value.replace(/\s*@.*$/, ''))) return []
    const requirement = parseRequirement(value)
    return requirement ? [{ argument, requirement }] : []
  }),
)

/** All that an install is asked for, as far as it can be read: by name, in requirements files, in a project's manifest. */
export function requestedPackages(facts: Facts, { step, installer }: Install): readonly Requirement[] {
  return packagesOf(facts, installer, step)
}

// Many rules ask the same of each install, and each answer takes a look at every COPY before it.
const packagesOf = memoizeBoth((facts: Facts, installer: InstallerCall, step: Step): readonly Requirement[] => {
  const { tool, action } = installer
  if (tool.endsWith('pip')) {
    const files = requirementFiles(facts, installer, step).flatMap((tree) => [...tree.files.values()])
    const lines = files.flatMap((file) => file.requirements.flatMap(({ requirement }) => requirement ?? []))
    const projects = localProjects(facts, installer, step).flatMap(({ pyproject }) => pyproject?.dependencies ?? [])
    return [...namedRequirements(installer).map(({ requirement }) => requirement), ...lines, ...projects]
  }
  const whole = ['uv', 'poetry', 'pdm', 'pipenv'].includes(tool) && /^(?:sync|install)$/.test(action)
  const project = whole ? projectOf(facts, installer, step) : null
  if (tool !== 'pipenv') return project?.pyproject?.dependencies ?? []
  return (project?.pipfile?.packages ?? []).flatMap((name) => parseRequirement(name) ?? [])
})

/** The requirements files (`-r`) of a call that are at hand, each with those that it names. */
export const requirementFiles = memoizeBoth(
  (facts: Facts, installer: InstallerCall, step: Step): readonly RequirementsTree[] =>
    requirementPaths(installer).flatMap((path) => {
      const origin = contextPathAt(facts, { stage: step.stage, step }, normalizePath(path, installer.call.workdir))
      return origin === null ? [] : (requirementsAt(facts.surroundings.context, origin) ?? [])
    }),
)

/** The install that a call is; undefined for other calls. */
export function installBy(facts: Facts, call: CommandCall): Install | undefined {
  return installTable(facts).get(call)
}

const installTable = memoize((facts: Facts) => new Map(facts.installs.map((one) => [one.installer.call, one] as const)))

/** What follows `-r`, as written. */
export function requirementPaths({ options, tool, action, operands }: InstallerCall): readonly string[] {
  const given = options.all('--requirement', '--requirements').flatMap(({ value }) => value ?? [])
  const synced = tool === 'uv pip' && action === 'sync' ? operands.map(({ value }) => value) : []
  return [...given, ...synced].filter(isKnown)
}

/** The folder in the image whose project uv, Poetry, Pipenv or PDM works on; null where it can't be known. */
export function projectFolder({ call, options }: InstallerCall): string | null {
  const folder = options.get('--directory')?.value ?? '.'
  const project = options.get('--project')?.value ?? '.'
  const path = normalizePath(project, normalizePath(folder, call.workdir))
  return isKnown(path) ? path : null
}

/** The manifests of that project, as the context has them by then; null where they aren't at hand. */
export const projectOf = memoizeBoth((facts: Facts, installer: InstallerCall, step: Step): Project | null => {
  const folder = projectFolder(installer)
  if (folder === null) return null
  const manifest = ['pyproject.toml', 'Pipfile']
    .map((name) => contextPathAt(facts, { stage: step.stage, step }, normalizePath(name, folder)))
    .find((path) => path !== null)
  return manifest === undefined ? null : projectIn(facts.surroundings.context, posix.dirname(manifest))
})

/** The projects that pip is to install from folders, as the context has them by then: `.`, `web/`, `-e lib[test]`. */
export const localProjects = memoizeBoth((facts: Facts, installer: InstallerCall, step: Step): readonly Project[] =>
  localFolders(installer).flatMap((folder) => {
    const path = normalizePath('pyproject.toml', folder)
    const manifest = contextPathAt(facts, { stage: step.stage, step }, path)
    const project = manifest === null ? null : projectIn(facts.surroundings.context, posix.dirname(manifest))
    return project ? [project] : []
  }),
)

/** The folders of the image that pip is to install projects from. */
export function localFolders({ call, operands, options }: InstallerCall): readonly string[] {
  // A bare name is a package's, but a folder's behind `-e`. Source: pip's req/constructors.py.
  const written = operands.flatMap(({ value }) => (/^\.|\//.test(value) ? value : []))
  const named = [...written, ...options.all('--editable').map(({ value }) => value ?? '')]
  return named.flatMap((name) => {
    const folder = /^([^[\]:@]+)(?:\[[^\]]*\])?$/.exec(name)?.[1]
    return folder === undefined || !isKnown(name) ? [] : normalizePath(folder, call.workdir)
  })
}

/**
 * Whether a file lies in a folder of the image by the time of a step: brought there, `missing` although it stands beside
 * the project's manifest in the context, or null where nothing says that there is one.
 */
export function lockState(facts: Facts, step: Step, folder: string, name: string): 'there' | 'missing' | null {
  const path = normalizePath(name, folder)
  const { context } = facts.surroundings
  if (contextPathAt(facts, { stage: step.stage, step }, path) !== null || namesFile(facts, step, path)) return 'there'
  const manifest = ['pyproject.toml', 'Pipfile']
    .map((one) => contextPathAt(facts, { stage: step.stage, step }, normalizePath(one, folder)))
    .find((one) => one !== null)
  return manifest !== undefined && context.has(posix.join(posix.dirname(manifest), name)) ? 'missing' : null
}

/** Whether a COPY before a step, or one of its mounts, names a file for a path: the build fails where it isn't there. */
function namesFile(facts: Facts, step: Step, path: string): boolean {
  const name = posix.basename(path)
  const stages = new Set(lineageOf(step.stage))
  const named = (source: string): boolean => posix.basename(source) === name
  const mounted = mountsOf(facts, step).some(
    ({ type, source, target }) => type === 'bind' && named(source) && (target === null || target === path),
  )
  return (
    mounted ||
    facts.copies.some(({ step: { stage, instruction }, sources, target }) => {
      if (!stages.has(stage) || instruction.index >= step.instruction.index || !sources.some(named)) return false
      const place = normalizePath(target)
      return !isKnown(place) || place === path || normalizePath(name, place) === path
    })
  )
}

/** Whether one of a tool's on/off variables is on for a call; null where that can't be known. */
export function isSwitchedOn(step: Step, call: CommandCall, ...names: readonly string[]): boolean | null {
  const values = names.map(
    (name) => call.environment.get(name) ?? step.stage.environment.get(name, step.instruction.index)?.value ?? '',
  )
  if (values.some((value) => isKnown(value) && !/^(?:|0|false|no|off|n|f)$/i.test(value))) return true
  return values.every(isKnown) ? false : null
}
