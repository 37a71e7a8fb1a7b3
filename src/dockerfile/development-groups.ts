import { areDevelopmentTools } from './development-packages.js'
import { isKnown } from './expand.js'
import type { Facts, Install } from './facts.js'
import type { GivenOption } from './installers/options.js'
import {
  groupRequirements,
  nestedPath,
  normalizeName,
  parseRequirement,
  type Project,
  type Pyproject,
  type RequirementsFile,
  type RequirementsTree,
} from './manifests/index.js'
import { startedPackages } from './started-packages.js'
import { isSwitchedOn, projectOf, requirementFiles, requirementPaths } from './requested.js'

/*
 * What an install brings that only development needs. Sources: https://docs.astral.sh/uv/concepts/projects/dependencies/,
 * https://python-poetry.org/docs/managing-dependencies/, https://pdm-project.org/en/latest/usage/dependency/
 */

export interface DevelopmentParts {
  /** Groups, extras or files of requirements; empty where the manifest isn't at hand. */
  readonly names: readonly string[]
  readonly packages: readonly string[]
  /** `named`: the call asks for them; `default`: the manifest has them; `unsaid`: nobody knows whether it has some. */
  readonly by: 'named' | 'default' | 'unsaid'
}

const CORE = ['dev', 'devel', 'develop', 'development', 'test', 'tests', 'testing', 'lint', 'linting']
const NAMED = new Set(CORE)
/** Names of groups that a tool installs unasked and that say the same. */
const GROUPS = new Set([
  ...CORE,
  ...['doc', 'docs', 'documentation', 'typing', 'types', 'mypy', 'style', 'format', 'formatting', 'qa', 'quality'],
  ...['debug', 'precommit', 'coverage', 'benchmark', 'ci', 'linter', 'linters', 'e2e'],
])

function says(name: string, words: ReadonlySet<string>): boolean {
  return normalizeName(name)
    .split(/[-/]/)
    .some((word) => words.has(word))
}

/** What of an install only development needs; null where nothing is, or where it can't be known. */
export function developmentParts(facts: Facts, install: Install): DevelopmentParts | null {
  const { call, tool, action } = install.installer
  if (!call.arguments.every(({ value }) => isKnown(value))) return null
  if (tool === 'pip' || tool === 'uv pip') return ofPip(facts, install)
  const whole =
    tool === 'uv' ? action === 'sync' : ['poetry', 'pdm', 'pipenv'].includes(tool) && /^(?:install|sync)$/.test(action)
  if (!whole || install.installer.options.has('--script')) return null
  const project = projectOf(facts, install.installer, install.step)
  if (tool === 'pipenv') return ofPipenv(facts, install, project)
  const pyproject = project?.pyproject ?? null
  const needed = (name: string): boolean => pyproject !== null && isStarted(facts, packagesOf(pyproject, name))
  return namedParts(install, pyproject, needed) ?? ofDefaults(install, pyproject, needed)
}

/** Whether a container starts one of the packages by its command: then the group that brings it is needed. */
function isStarted(facts: Facts, packages: readonly string[]): boolean {
  const started = startedPackages(facts)
  return packages.some((name) => started.has(normalizeName(name)))
}

/** Files of requirements, extras and groups that a call of pip names. */
function ofPip(facts: Facts, { step, installer }: Install): DevelopmentParts | null {
  const files = requirementPaths(installer).filter(
    (path) =>
      !path.startsWith('/dev/') &&
      says(
        path
          .split('/')
          .slice(-2)
          .join('/')
          .replace(/\.\w+$/, ''),
        NAMED,
      ),
  )
  const extras = [...installer.operands, ...installer.options.all('--editable')].flatMap(({ value }) => {
    const written = /\[([^\]]*)\]/.exec(value ?? '')?.[1]
    return (
      written
        ?.split(',')
        .map(normalizeName)
        .filter((extra) => says(extra, NAMED)) ?? []
    )
  })
  // `--group requirements/pyproject.toml:dev`
  const groups = installer.options
    .all('--group')
    .map((one) => ({ ...one, value: one.value?.replace(/^.*:/, '') ?? null }))
  const options = values([...groups, ...installer.options.all('--extra')]).filter((name) => says(name, NAMED))
  const names = [...new Set([...files, ...extras, ...options])]
  if (names.length === 0) return null
  const trees = requirementFiles(facts, { ...installer, options: installer.options }, step)
  const read = trees.flatMap((tree) =>
    [...tree.files].filter(([path]) => files.some((file) => file.endsWith(path.split('/').at(-1)!))),
  )
  const own = read.flatMap(([, file]) => packagesIn(file))
  const packages = own.length > 0 ? own : [...new Set(trees.flatMap((tree) => nestedTools(tree, read)))]
  if (isStarted(facts, packages)) return null
  return read.length > 0 && packages.length === 0 && extras.length + options.length === 0
    ? null
    : { names, packages, by: 'named' }
}

function packagesIn({ requirements }: RequirementsFile): readonly string[] {
  return requirements.flatMap(({ requirement }) => requirement?.name ?? [])
}

/** A file for development that only names others (`-r base.txt`, `-r lint.txt`): what those bring that serve nothing else. */
function nestedTools({ files }: RequirementsTree, asked: readonly (readonly [string, RequirementsFile])[]): string[] {
  const seen = new Set<string>()
  const open = asked.filter(([path]) => files.has(path))
  const found: string[] = []
  for (let next = open.shift(); next; next = open.shift()) {
    const [from, { nested }] = next
    for (const { kind, path: written } of nested) {
      const path = nestedPath(from, written)
      const file = files.get(path)
      if (kind === 'constraints' || !file || seen.has(path)) continue
      seen.add(path)
      const brought = packagesIn(file)
      const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '')
      if (says(name.replaceAll('_', '-'), GROUPS) || areDevelopmentTools(brought)) found.push(...brought)
      open.push([path, file])
    }
  }
  return found
}

function ofPipenv(facts: Facts, { step, installer }: Install, project: Project | null): DevelopmentParts | null {
  const { options, operands, call } = installer
  const asked = options.has('--dev') || isSwitchedOn(step, call, 'PIPENV_DEV') === true
  const packages = project?.pipfile?.devPackages ?? []
  if (!asked || operands.length > 0 || (project?.pipfile?.complete && packages.length === 0)) return null
  if (isStarted(facts, packages)) return null
  return { names: ['dev-packages'], packages, by: 'named' }
}

/** Groups and extras that a call of uv, Poetry or PDM names. */
function namedParts(
  { installer }: Install,
  pyproject: Pyproject | null,
  needed: (name: string) => boolean,
): DevelopmentParts | null {
  const { options } = installer
  const out = new Set(values(options.all('--without', '--no-group')).map(normalizeName))
  if (options.has('--no-dev') && installer.tool === 'uv') out.add('dev')
  const groups = values(options.all('--group', '--with', '--only', '--only-group')).map(normalizeName)
  if (options.has('--only-dev') || (options.has('--dev') && installer.tool !== 'pdm')) groups.push('dev')
  if (options.has('--all-groups')) groups.push(...(pyproject?.groups.keys() ?? []))
  const extras = values(options.all('--extra', '--extras')).map(normalizeName)
  if (options.has('--all-extras')) extras.push(...(pyproject?.extras.keys() ?? []))
  const asked = new Set([...groups.filter((name) => !out.has(name)), ...extras])
  const names = [...asked].filter((name) => says(name, NAMED) && !needed(name))
  const packages = pyproject ? names.flatMap((name) => packagesOf(pyproject, name)) : []
  return names.length === 0 ? null : { names, packages, by: 'named' }
}

/** The groups that come unasked. */
function ofDefaults(
  { step, installer }: Install,
  pyproject: Pyproject | null,
  needed: (name: string) => boolean,
): DevelopmentParts | null {
  const { options, tool, call } = installer
  const uv = tool === 'uv'
  if (options.has('--only', '--only-group', '--only-root', '--only-dev', '--no-default-groups', '--production'))
    return null
  const off = uv ? isSwitchedOn(step, call, 'UV_NO_DEV', 'UV_NO_DEFAULT_GROUPS') : false
  if (off === null || (uv && (call.environment.has('UV_NO_GROUP') || step.stage.environment.get('UV_NO_GROUP'))))
    return null
  const out = new Set(values(options.all('--without', '--no-group')).map(normalizeName))
  if (off || options.has('--no-dev')) out.add('dev')
  if (!pyproject) return out.size > 0 ? null : { names: [], packages: [], by: 'unsaid' }
  const defaults = uv ? (pyproject.uvDefaultGroups ?? [...pyproject.groups.keys()]) : [...pyproject.groups.keys()]
  const names = defaults.filter((name) => {
    if (out.has(name) || pyproject.groups.get(name)?.optional !== false) return false
    const brought = packagesOf(pyproject, name)
    return brought.length > 0 && (says(name, GROUPS) || areDevelopmentTools(brought)) && !needed(name)
  })
  const packages = names.flatMap((name) => packagesOf(pyproject, name))
  return names.length === 0 ? null : { names, packages, by: 'default' }
}

function packagesOf(pyproject: Pyproject, name: string): readonly string[] {
  const all = [...groupRequirements(pyproject, name), ...(pyproject.extras.get(name) ?? [])]
  return [...new Set(all.map((requirement) => requirement.name))]
}

/** `--with a,b --with c` */
function values(options: readonly GivenOption[]): readonly string[] {
  return options.flatMap(({ value }) => value?.split(/[\s,]+/).filter((name) => parseRequirement(name)) ?? [])
}
