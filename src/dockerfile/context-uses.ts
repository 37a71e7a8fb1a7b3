import { posix } from 'node:path'
import type { CommandCall } from './commands.js'
import { readPythonProgram, type PythonProgram } from './entry.js'
import { isKnown } from './expand.js'
import type { Facts } from './facts.js'
import { installsPackages, readInstaller, type InstallerCall } from './installers/index.js'
import { memoize } from './memo.js'
import { isInside, normalizePath } from './paths.js'
import { projectFolder, requirementPaths } from './requested.js'
import { optionOf } from './server.js'
import { lineageOf, type BuildStage, type Step } from './stages.js'
import { baseName, isShell } from './wrappers.js'

/*
 * What the commands of an image use of a copy of the whole build context, which no COPY names.
 */

/** A file that has to be there for a command to work: a script, a project's manifest, requirements. */
export interface ContextUse {
  readonly call: CommandCall
  /** The RUN; null: a container starts with it. */
  readonly step: Step | null
  /** One of them is enough: pyproject.toml or setup.py. */
  readonly files: readonly UsedFile[]
}

export interface UsedFile {
  /** Absolute in the image. */
  readonly path: string
  /** From the context's root, where the copy took it from. */
  readonly origin: string
}

/** All of them, of RUNs and of what a container starts. Some may be made by other steps. */
export const usesOfContext = memoize((facts: Facts): readonly ContextUse[] => {
  const roots = rootsOf(facts)
  if (roots.length === 0) return []
  const started = (facts.entry?.calls ?? []).map((call) => ({ call, step: null }))
  return [...facts.calls, ...started].flatMap(({ call, step }): ContextUse[] => {
    if (!isKnown(call.workdir)) return []
    const before = step?.instruction.index ?? Infinity
    const stages = lineageOf(step?.stage ?? facts.final)
    const there = roots.filter(({ stage, at }) => at < before && stages.includes(stage))
    return usedBy(call).flatMap((names) => {
      const files = names.filter(isKnown).flatMap((name) => inCopy(there, name, call.workdir) ?? [])
      return files.length > 0 ? [{ call, step, files }] : []
    })
  })
})

/** A copy of the whole context. */
interface Root {
  readonly stage: BuildStage
  readonly path: string
  readonly at: number
}

/** Where such copies are, in their stages and in the final image. */
function rootsOf({ copies, reach, final }: Facts): readonly Root[] {
  return copies.flatMap(({ from, image, inline, sources, target, step }) => {
    if (from || image !== null || inline || !sources.includes('.') || !isKnown(target)) return []
    const path = normalizePath(target)
    const at = step.instruction.index
    const landings = reach.landings(step.stage, path, at)
    return [{ stage: step.stage, path, at }, ...landings.map((landing) => ({ ...landing, stage: final }))]
  })
}

function inCopy(roots: readonly Root[], written: string, workdir: string): UsedFile | null {
  const path = normalizePath(written, workdir)
  // What holds the system as well says nothing of a path that is named from there.
  const root = roots.find(
    (one) => path !== one.path && isInside(path, one.path) && (one.path !== '/' || !written.startsWith('/')),
  )
  return root ? { path, origin: path.slice(root.path === '/' ? 1 : root.path.length + 1) } : null
}

/** The files that have to be there for a call to work, as it writes them: of each list one. */
function usedBy(call: CommandCall): readonly (readonly string[])[] {
  const { path, program, arguments: args } = call
  const words = args.map(({ value }) => value)
  const script = readPythonProgram(call)
  const installer = readInstaller(call)
  if (installer && (installer.tool === 'pip' || installer.tool === 'uv pip')) {
    const editable = installer.options.all('--editable').map(({ value }) => value ?? '')
    const named = [...installer.operands.map(({ value }) => value), ...editable]
    const folders = named
      .map((name) => name.replace(/\[[^\]]*\]$/, ''))
      .filter((name) => /^\.{1,2}(?:\/[^*]*)?$/.test(name))
    const manifests = folders.map((one) => [`${one}/pyproject.toml`, `${one}/setup.py`])
    return [...requirementPaths(installer).map((one) => [one]), ...manifests]
  }
  if (installer && PROJECT_TOOLS.has(installer.tool)) return projectManifests(installer)
  if (script) return ofPython(call, script)
  if (program === 'make') return makefiles(words)
  if (isShell(program)) return words[0] !== undefined && !/^[-+]/.test(words[0]) ? [[words[0]]] : []
  return path.includes('/') ? [[path]] : []
}

/** The file that a Python program is, or the configuration that a server is started with. */
function ofPython({ path, arguments: args }: CommandCall, program: PythonProgram): readonly (readonly string[])[] {
  if (program.by === 'script') return [[program.name]]
  if (program.name === 'manage.py') {
    const named =
      baseName(path) === 'manage.py' ? path : args.find(({ value }) => baseName(value) === 'manage.py')?.value
    return named === undefined || (named === path && !path.includes('/')) ? [] : [[named]]
  }
  const options = CONFIGURED.get(program.name)
  const written = options ? optionOf(program, ...options)?.replace(/^file:/, '') : null
  return written && !/^python:|^:/.test(written) ? [[written]] : []
}

/** The options by which servers are told their configuration. */
const CONFIGURED: ReadonlyMap<string, readonly [long: string, short?: string]> = new Map([
  ['gunicorn', ['--config', '-c']],
  ['hypercorn', ['--config', '-c']],
  ['uwsgi', ['--ini']],
])

/** What make reads, by the names that it looks for itself or by the one that it is told. */
function makefiles(words: readonly string[]): readonly (readonly string[])[] {
  const valueOf = (option: RegExp): string | undefined =>
    words[words.findIndex((word) => option.test(word)) + 1 || Infinity]
  const folder = valueOf(/^(?:-C|--directory)$/) ?? '.'
  const file = valueOf(/^(?:-f|--file|--makefile)$/)
  if (words.some((word) => /^-[Cf].|^--(?:directory|file|makefile)=|^--(?:help|version)$/.test(word))) return []
  return [
    (file === undefined ? ['GNUmakefile', 'makefile', 'Makefile'] : [file]).map((name) => posix.join(folder, name)),
  ]
}

/** Tools that install what a project's manifest says, with its name. */
const PROJECT_TOOLS: ReadonlyMap<string, string> = new Map([
  ['uv', 'pyproject.toml'],
  ['poetry', 'pyproject.toml'],
  ['pdm', 'pyproject.toml'],
  ['pipenv', 'Pipfile'],
])

/** The manifest of the project that a sync or install is of: in its folder or, for they look there too, above it. */
function projectManifests(installer: InstallerCall): readonly (readonly string[])[] {
  const name = PROJECT_TOOLS.get(installer.tool)!
  const { operands, options } = installer
  const folder = projectFolder(installer)
  if (!installsPackages(installer) || !/^(?:sync|install)$/.test(installer.action)) return []
  if (folder === null || operands.length > 0 || options.has('--script')) return []
  const folders = [folder]
  while (folders.at(-1) !== '/') folders.push(posix.dirname(folders.at(-1)!))
  return [folders.map((one) => posix.join(one, name))]
}
