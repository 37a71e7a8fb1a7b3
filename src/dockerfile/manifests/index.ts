import { posix } from 'node:path'
import type { ContextFiles } from '../context.js'
import { compileGoPattern } from '../go-match.js'
import { memoizeBoth } from '../memo.js'
import { LOCK_FILES, parsePipfile, type LockKind, type Pipfile } from './locks.js'
import { parsePyproject, type Pyproject } from './pyproject.js'
import { needsLocalFiles, parseRequirements, type RequirementsFile } from './requirements.js'
import { parseSetupCfg, parseSetupPy, type SetupScript } from './setuptools.js'

export {
  LOCK_FILES,
  lockedPaths,
  lockedPython,
  lockedVersion,
  locksPackage,
  type LockKind,
  type Pipfile,
} from './locks.js'
export { groupRequirements, type DependencyGroup, type PackageIndex, type Pyproject } from './pyproject.js'
export { normalizeName, parseRequirement, pinOf, versionMeets, type Requirement } from './requirement.js'
export { type RequirementLine, type RequirementsFile } from './requirements.js'
export { type SetupScript } from './setuptools.js'

/** The manifests of one folder of a build context; null where a file isn't there or wasn't read. */
export interface Project {
  /** From the context's root; `.` is the root. */
  readonly folder: string
  readonly pyproject: Pyproject | null
  readonly setupCfg: SetupScript | null
  readonly setupPy: SetupScript | null
  readonly pipfile: Pipfile | null
  /** The lock files that are there, read or not. */
  readonly locks: ReadonlySet<LockKind>
  /** The most telling of what the manifests say of Python's versions, as a PEP 440 specifier. */
  readonly requiresPython: string | null
  /** What takes the version from git: the build needs .git. */
  readonly versionFromGit: string | null
}

/** The manifests of a folder of the context; `.` is its root. */
export const projectIn = memoizeBoth((files: ContextFiles, folder: string): Project => {
  const at = (name: string): string => (folder === '.' ? name : posix.join(folder, name))
  const read = <Manifest>(name: string, parse: (text: string) => Manifest): Manifest | null => {
    const text = files.read(at(name))
    return text === null ? null : parse(text)
  }
  const pyproject = read('pyproject.toml', parsePyproject)
  const setupCfg = read('setup.cfg', parseSetupCfg)
  const setupPy = read('setup.py', parseSetupPy)
  const pipfile = read('Pipfile', parsePipfile)
  const locks = Object.entries(LOCK_FILES).flatMap(([name, kind]) => (files.has(at(name)) ? [kind] : []))
  const manifests = [pyproject, setupCfg, setupPy]
  const first = <Value>(values: readonly (Value | null | undefined)[]): Value | null =>
    values.find((value) => value !== null && value !== undefined) ?? null
  return {
    folder,
    pyproject,
    setupCfg,
    setupPy,
    pipfile,
    locks: new Set(locks),
    requiresPython:
      first(manifests.map((one) => one?.requiresPython)) ?? (pipfile?.python ? `==${pipfile.python}.*` : null),
    versionFromGit: first(manifests.map((one) => one?.versionFromGit)),
  }
})

/** Of the manifests in a context those of the projects that make a uv workspace with one. */
export function membersOf(manifests: readonly string[], root: string, { uvMembers }: Pyproject): readonly string[] {
  const folder = posix.dirname(root)
  const patterns = uvMembers.flatMap((member) => compileGoPattern(posix.join(folder, member, 'pyproject.toml')) ?? [])
  return manifests.filter((path) => patterns.some((pattern) => pattern.matches(path)))
}

/** A requirements file with all that it names. */
export interface RequirementsTree {
  /** By path from the context's root; the first is the one that was asked for. */
  readonly files: ReadonlyMap<string, RequirementsFile>
  /** Files that it names and that aren't there or weren't read. */
  readonly missing: readonly string[]
  /** Whether one of them installs the project or another local path. */
  readonly needsLocalFiles: boolean
}

/** Reads a requirements file and the nested ones; null where it isn't at hand itself. */
export function requirementsAt(files: ContextFiles, path: string): RequirementsTree | null {
  const found = new Map<string, RequirementsFile>()
  const missing: string[] = []
  const open = [posix.normalize(path)]
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    if (found.has(next) || missing.includes(next)) continue
    const text = files.read(next)
    if (text === null) missing.push(next)
    else {
      const file = parseRequirements(text)
      found.set(next, file)
      for (const { path: nested } of file.nested) open.push(nestedPath(next, nested))
    }
  }
  if (found.size === 0) return null
  return { files: found, missing, needsLocalFiles: [...found.values()].some(needsLocalFiles) }
}

/** The path of a file that another one names: from that one's folder. A URL stays. */
export function nestedPath(from: string, path: string): string {
  return /^[a-z]+:\/\//i.test(path) ? path : posix.join(posix.dirname(from), path)
}
