import { normalizeName, parseRequirement, type Requirement } from './requirement.js'
import { isTable, isList, parseToml, tomlAt, tomlStrings, type TomlTable, type TomlValue } from './toml.js'
import { poetryRequirements, pythonSpecifier } from './poetry.js'
import { memoizeText } from '../memo.js'

/** A group of dependencies that isn't a part of what users of the package get. */
export interface DependencyGroup {
  readonly requirements: readonly Requirement[]
  /** Groups that it includes. */
  readonly includes: readonly string[]
  /** Poetry: not installed unless asked for. */
  readonly optional: boolean
}

export interface PackageIndex {
  readonly name: string | null
  readonly url: string
  /** Used only by packages that name it. */
  readonly explicit: boolean
  readonly isDefault: boolean
}

export interface Pyproject {
  /** False where a part could not be read: what isn't seen may still be there. */
  readonly complete: boolean
  readonly name: string | null
  /** As a PEP 440 specifier; Poetry's `^3.11` becomes one. */
  readonly requiresPython: string | null
  readonly dependencies: readonly Requirement[]
  /** Extras by normalized name. */
  readonly extras: ReadonlyMap<string, readonly Requirement[]>
  /** By normalized name, from [dependency-groups], Poetry's, PDM's and uv's older tables. */
  readonly groups: ReadonlyMap<string, DependencyGroup>
  /** The groups that `uv sync` installs unasked; null: all. */
  readonly uvDefaultGroups: readonly string[] | null
  readonly build: { readonly backend: string | null; readonly requires: readonly Requirement[] } | null
  /** What takes the version from git at build time (setuptools-scm, hatch-vcs, …): the build needs .git. */
  readonly versionFromGit: string | null
  /** Whether `uv sync` installs the project itself, and not its dependencies alone. */
  readonly uvPackage: boolean
  /** The same for `poetry install`. */
  readonly poetryPackage: boolean
  readonly indexes: readonly PackageIndex[]
  /** Dependencies from folders or files of the context, as written; `workspace` for members of a uv workspace. */
  readonly localSources: readonly string[]
  /** Folders of the projects that make a uv workspace with this one, as patterns from its folder. */
  readonly uvMembers: readonly string[]
  /** Tables below [tool]. */
  readonly tools: ReadonlySet<string>
  /** Names of the commands that the project installs. */
  readonly scripts: ReadonlySet<string>
}

export const parsePyproject: (text: string) => Pyproject = memoizeText(readPyproject)

function readPyproject(text: string): Pyproject {
  const { table, complete } = parseToml(text)
  const build = tomlAt(table, 'build-system')
  const requires = isTable(build) ? requirementsOf(build.get('requires')) : []
  const tool = tomlAt(table, 'tool')
  const tools = new Set(isTable(tool) ? tool.keys() : [])
  const poetry = tomlAt(table, 'tool', 'poetry')
  const poetryDependencies = tomlAt(table, 'tool', 'poetry', 'dependencies')
  const project = requirementsOf(tomlAt(table, 'project', 'dependencies'))
  const extras = extrasOf(table)
  const groups = groupsOf(table)
  const all = [project, ...extras.values(), ...[...groups.values()].map(({ requirements }) => requirements)].flat()
  return {
    complete,
    name: text_(tomlAt(table, 'project', 'name')) ?? text_(tomlAt(table, 'tool', 'poetry', 'name')),
    requiresPython: requiresPython(table),
    dependencies: [...project, ...poetryRequirements(poetryDependencies)],
    extras,
    groups,
    uvDefaultGroups: defaultGroups(tomlAt(table, 'tool', 'uv', 'default-groups')),
    build: isTable(build) ? { backend: text_(build.get('build-backend')), requires } : null,
    versionFromGit: versionFromGit(table, requires),
    uvPackage: flag(tomlAt(table, 'tool', 'uv', 'package')) ?? isTable(build),
    poetryPackage: isTable(poetry) ? (flag(poetry.get('package-mode')) ?? true) : isTable(build),
    indexes: indexesOf(table),
    localSources: [...localSources(table), ...fileUrls(all)],
    uvMembers: tomlStrings(tomlAt(table, 'tool', 'uv', 'workspace', 'members')),
    tools,
    scripts: new Set([
      ...keysOf(tomlAt(table, 'project', 'scripts')),
      ...keysOf(tomlAt(table, 'tool', 'poetry', 'scripts')),
    ]),
  }
}

function keysOf(value: TomlValue | undefined): readonly string[] {
  return isTable(value) ? [...value.keys()] : []
}

/** A group with all that it includes. */
export function groupRequirements({ groups }: Pyproject, name: string): readonly Requirement[] {
  const found: Requirement[] = []
  const seen = new Set<string>()
  const open = [normalizeName(name)]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const group = groups.get(next)
    if (!group || seen.has(next)) continue
    seen.add(next)
    found.push(...group.requirements)
    open.push(...group.includes)
  }
  return found
}

function text_(value: TomlValue | undefined): string | null {
  return typeof value === 'string' ? value : null
}

function flag(value: TomlValue | undefined): boolean | null {
  return typeof value === 'boolean' ? value : null
}

function requirementsOf(value: TomlValue | undefined): Requirement[] {
  return tomlStrings(value).flatMap((text) => parseRequirement(text) ?? [])
}

function requiresPython(table: TomlTable): string | null {
  const project = text_(tomlAt(table, 'project', 'requires-python'))
  if (project !== null) return project.replace(/\s+/g, '')
  const poetry = text_(tomlAt(table, 'tool', 'poetry', 'dependencies', 'python'))
  return poetry === null ? null : pythonSpecifier(poetry)
}

function extrasOf(table: TomlTable): Map<string, readonly Requirement[]> {
  const extras = new Map<string, readonly Requirement[]>()
  const project = tomlAt(table, 'project', 'optional-dependencies')
  const poetry = tomlAt(table, 'tool', 'poetry', 'extras')
  for (const one of [poetry, project]) {
    if (isTable(one)) for (const [name, value] of one) extras.set(normalizeName(name), requirementsOf(value))
  }
  return extras
}

function groupsOf(table: TomlTable): Map<string, DependencyGroup> {
  const groups = new Map<string, DependencyGroup>()
  const add = (name: string, requirements: readonly Requirement[], more: Partial<DependencyGroup> = {}): void => {
    const before = groups.get(normalizeName(name))
    groups.set(normalizeName(name), {
      requirements: [...(before?.requirements ?? []), ...requirements],
      includes: [...(before?.includes ?? []), ...(more.includes ?? [])],
      optional: more.optional ?? before?.optional ?? false,
    })
  }
  const standard = tomlAt(table, 'dependency-groups')
  if (isTable(standard)) {
    for (const [name, value] of standard) {
      const members = isList(value) ? value : []
      const includes = members.flatMap((one) => (isTable(one) ? (text_(one.get('include-group')) ?? []) : []))
      add(name, requirementsOf(value), { includes: includes.map(normalizeName) })
    }
  }
  const poetry = tomlAt(table, 'tool', 'poetry', 'group')
  if (isTable(poetry)) {
    for (const [name, group] of poetry) {
      if (!isTable(group)) continue
      add(name, poetryRequirements(group.get('dependencies')), { optional: flag(group.get('optional')) ?? false })
    }
  }
  const oldPoetry = tomlAt(table, 'tool', 'poetry', 'dev-dependencies')
  if (isTable(oldPoetry)) add('dev', poetryRequirements(oldPoetry))
  const oldUv = tomlAt(table, 'tool', 'uv', 'dev-dependencies')
  if (isList(oldUv)) add('dev', requirementsOf(oldUv))
  const pdm = tomlAt(table, 'tool', 'pdm', 'dev-dependencies')
  if (isTable(pdm)) for (const [name, value] of pdm) add(name, requirementsOf(value))
  return groups
}

function defaultGroups(value: TomlValue | undefined): readonly string[] | null {
  if (value === 'all') return null
  return value === undefined ? ['dev'] : tomlStrings(value).map(normalizeName)
}

/** Packages that, as a part of a build, ask git for the version. */
const FROM_GIT = new Set([
  ...['setuptools-scm', 'vcs-versioning', 'hatch-vcs', 'versioningit', 'versioneer', 'setuptools-git-versioning'],
  ...['poetry-dynamic-versioning', 'uv-dynamic-versioning', 'hatch-regex-commit', 'flit-scm', 'pbr', 'dunamai'],
  ...['setuptools-git', 'setuptools-vcs-version', 'miniver', 'setuptools-gitver'],
])

function versionFromGit(table: TomlTable, requires: readonly Requirement[]): string | null {
  const required = requires.find(({ name }) => FROM_GIT.has(name))?.name
  if (required !== undefined) return required
  if (tomlAt(table, 'tool', 'hatch', 'version', 'source') === 'vcs') return 'hatch-vcs'
  if (tomlAt(table, 'tool', 'pdm', 'version', 'source') === 'scm') return 'pdm-backend'
  for (const tool of ['setuptools_scm', 'versioningit', 'versioneer', 'poetry-dynamic-versioning']) {
    const settings = tomlAt(table, 'tool', tool)
    if (isTable(settings) && settings.get('enable') !== false) return tool.replace('_', '-')
  }
  return null
}

function indexesOf(table: TomlTable): readonly PackageIndex[] {
  const uv = tomlAt(table, 'tool', 'uv', 'index')
  const poetry = tomlAt(table, 'tool', 'poetry', 'source')
  const lists = [isList(uv) ? uv : [], isList(poetry) ? poetry : []].flat()
  return lists.flatMap((one) => {
    const url = isTable(one) ? text_(one.get('url')) : null
    if (!isTable(one) || url === null) return []
    const explicit = one.get('explicit') === true || one.get('priority') === 'explicit'
    const isDefault = one.get('default') === true || one.get('priority') === 'primary'
    return [{ name: text_(one.get('name')), url, explicit, isDefault }]
  })
}

function localSources(table: TomlTable): readonly string[] {
  const found: string[] = []
  const uv = tomlAt(table, 'tool', 'uv', 'sources')
  if (isTable(uv)) {
    for (const source of [...uv.values()].flatMap((one) => (isList(one) ? one : [one]))) {
      if (!isTable(source)) continue
      const path = text_(source.get('path'))
      if (path !== null) found.push(path)
      else if (source.get('workspace') === true) found.push('workspace')
    }
  }
  const groups = tomlAt(table, 'tool', 'poetry', 'group')
  const poetry = [
    ...['dependencies', 'dev-dependencies'].map((name) => tomlAt(table, 'tool', 'poetry', name)),
    ...(isTable(groups) ? [...groups.values()].map((one) => (isTable(one) ? one.get('dependencies') : one)) : []),
  ]
  for (const one of poetry.flatMap((list) => (isTable(list) ? [...list.values()] : []))) {
    const path = isTable(one) ? text_(one.get('path')) : null
    if (path !== null) found.push(path)
  }
  return found
}

/** `lib @ file:///${PROJECT_ROOT}/../lib`: uv and PDM put the project's folder in. */
function fileUrls(requirements: readonly Requirement[]): readonly string[] {
  return requirements.flatMap(({ url }) => (url?.startsWith('file:') === true ? [url] : []))
}
