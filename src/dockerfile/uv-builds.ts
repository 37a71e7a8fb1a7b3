import { isWindows } from './base-image.js'
import { readPythonProgram } from './entry.js'
import type { CommandCall } from './commands.js'
import { isKnown } from './expand.js'
import type { Facts } from './facts.js'
import type { InstallerCall } from './installers/index.js'
import { normalizeName } from './manifests/index.js'
import type { MarkerEnvironment } from './manifests/marker.js'
import { lockedPackages, reachedPackages, type LockedPackage, type Selection } from './manifests/uv-lock.js'
import { normalizePath } from './paths.js'
import { isSwitchedOn, projectFolder, projectOf } from './requested.js'
import { contextPathAt } from './script-files.js'
import type { Step } from './stages.js'
import { isShell } from './wrappers.js'

/*
 * Whether uv runs Python at all: it does to build, a local project or a package that has no wheel for the image.
 * Sources: https://docs.astral.sh/uv/concepts/projects/config/#build-systems; wheels' names: PEP 427, PEP 600, PEP 656.
 */

/**
 * Whether `uv sync` builds nothing, by its lock file: the project is no package, and all others that it may bring have a
 * wheel that fits.
 */
export function buildsNothing(facts: Facts, step: Step, installer: InstallerCall): boolean {
  const folder = projectFolder(installer)
  const path =
    folder === null ? null : contextPathAt(facts, { stage: step.stage, step }, normalizePath('uv.lock', folder))
  const lock = path === null ? null : facts.surroundings.context.read(path)
  if (lock === null) return false
  const packages = lockedPackages(lock)
  const open = packages.filter((one) => mayBeBuilt(one, step))
  if (packages.length === 0 || open.length === 0) return packages.length > 0
  // What no index has is a root of the rest.
  if (open.some(({ source }) => source !== 'registry' && source !== 'url')) return false
  const asked = askedParts(facts, step, installer)
  const reached = [...reachedPackages(lock, { environment: environmentOf(step), asked })]
  return !reached.some((one) => mayBeBuilt(one, step))
}

/** What markers may ask of the image, as far as it is known. */
function environmentOf({ stage: { base } }: Step): MarkerEnvironment {
  if (isWindows(base)) return {}
  const minor = base.python?.minor ?? undefined
  const python = minor === undefined ? {} : { python_version: minor, python_full_version: minor }
  return { sys_platform: 'linux', platform_system: 'Linux', os_name: 'posix', ...python }
}

/** Which extras and groups of the project a call may install; all of those that can't be told. */
function askedParts(facts: Facts, step: Step, installer: InstallerCall): Selection['asked'] {
  const { options, call } = installer
  // What a member of a workspace brings is for its own manifest to say.
  const member = options.has('--package', '--all-packages')
  if (member || !call.arguments.every(({ value }) => isKnown(value))) return () => true
  const named = (...names: readonly string[]): Set<string> =>
    new Set(options.all(...names).map(({ value }) => normalizeName(value ?? '')))
  const [extras, groups] = [named('--extra'), named('--group', '--only-group')]
  const without = options.has('--no-dev') || isSwitchedOn(step, call, 'UV_NO_DEV') === true
  if (options.has('--dev', '--only-dev')) groups.add('dev')
  const pyproject = projectOf(facts, installer, step)?.pyproject
  const defaults = pyproject?.complete ? pyproject.uvDefaultGroups : null
  return (kind, name) => {
    if (kind === 'extra') return extras.has(name) || options.has('--all-extras')
    if (groups.has(name) || options.has('--all-groups')) return true
    return !(name === 'dev' && without) && (defaults === null || defaults.includes(name))
  }
}

function mayBeBuilt({ block, source }: LockedPackage, step: Step): boolean {
  if (source === 'virtual') return false
  if (source !== 'registry' && source !== 'url') return true
  // What has no source to build from comes as a wheel, or for another system.
  if (source === 'registry' && !/^sdist[ \t]*=/m.test(block)) return false
  return ![...block.matchAll(/([^/"\s]+)\.whl\b/g)].some(([, name]) => fits(name!, step))
}

function fits(wheel: string, { stage: { base } }: Step): boolean {
  const [platform = '', abi = '', python = ''] = wheel.split('-').reverse()
  const libc = base.libc === 'musl' ? /musllinux_\w*x86_64/ : /linux(?:\d|_)\w*x86_64/
  if (platform !== 'any' && (!libc.test(platform) || (base.libc === 'glibc' && platform.startsWith('musllinux'))))
    return false
  const minor = base.python?.minor?.split('.')[1]
  if (minor === undefined) return false
  const tags = python.split('.')
  if (tags.some((tag) => tag === 'py3' || tag === `py3${minor}` || tag === `cp3${minor}`)) return true
  return abi === 'abi3' && tags.some((tag) => /^cp3\d+$/.test(tag) && Number(tag.slice(3)) <= Number(minor))
}

/** Modules that are a part of the interpreter (frozen since 3.11, or built in) or import next to nothing. */
const SLIGHT = new Set(['sys', 'os', 'site', 'io', 'time', 'stat', 'posixpath', 'codecs', 'builtins', 'sysconfig'])

/** Whether a command is a line of Python that only asks the interpreter something: it leaves no bytecode to speak of. */
export function onlyAsks(call: CommandCall): boolean {
  const program = readPythonProgram(call)
  if (program?.by !== 'inline') return false
  const code = program.arguments.map(({ value }) => value)
  if (code[0] !== '-c' || code[1] === undefined || !isKnown(code[1]) || code[1].includes('__import__')) return false
  const statements = [...code[1].matchAll(/\b(?:from\s+([\w.]+)\s+import\b|import\s+([\w., \t]+))/g)]
  const names = statements.flatMap(([, from, list]) => from ?? list!.split(','))
  return names.every((name) => SLIGHT.has(name.trim().split(/\s+/)[0]!))
}

/** Scripts from the web that are known to run no Python: they unpack a program, or set up a repository of packages. */
const SCRIPTS = /^https:\/\/(?:astral\.sh\/uv\/|deno\.land\/|sh\.rustup\.rs|deb\.nodesource\.com\/|bun\.sh\/)/

/** Whether a shell runs such a script: `curl https://astral.sh/uv/install.sh | sh`. */
export function runsKnownScript({ program, pipedFrom }: CommandCall): boolean {
  if (!isShell(program) || !pipedFrom || !/^(?:curl|wget)$/.test(pipedFrom.program)) return false
  const addresses = pipedFrom.arguments.filter(({ value }) => /^[a-z]+:\/\//.test(value))
  return addresses.length > 0 && addresses.every(({ value }) => SCRIPTS.test(value))
}
