import { posix } from 'node:path'
import { isKnown } from './expand.js'
import type { Call, Facts, Install } from './facts.js'
import { readInstaller } from './installers/index.js'
import { isPython, moduleOf } from './installers/pip.js'
import { membersOf, projectIn } from './manifests/index.js'
import { memoize } from './memo.js'
import { isBefore } from './order.js'
import { normalizePath, touches } from './paths.js'
import { localProjects, projectOf } from './requested.js'
import { contextPathAt } from './script-files.js'
import { localPaths, placesOf, wheelFolder } from './wheel-folders.js'

/*
 * Wheels and source archives of projects, packed without what these depend on: installing one fetches that.
 */

/** A folder that a call fills with packages. */
interface Filled extends Call {
  readonly folder: string
  /** With the packages that the project needs, too. */
  readonly whole: boolean
}

/** The folders of the context whose projects the build packs or installs, members of a uv workspace among them. */
export function projectsPacked(facts: Facts): readonly string[] {
  const { context } = facts.surroundings
  const manifests = context.list().filter((path) => path === 'pyproject.toml' || path.endsWith('/pyproject.toml'))
  const installed = facts.calls.flatMap(({ step, call }) => {
    const installer = readInstaller(call)
    if (!installer) return []
    const whole = ['uv', 'poetry', 'pdm'].includes(installer.tool) ? projectOf(facts, installer, step) : null
    return [...localProjects(facts, installer, step), ...(whole ? [whole] : [])].map(({ folder }) => folder)
  })
  const packed = facts.calls.flatMap(({ step, call }) => {
    const path = packedFolder({ step, call }) === null ? null : normalizePath('pyproject.toml', call.workdir)
    const manifest = path === null ? null : contextPathAt(facts, { stage: step.stage, step }, path)
    return manifest === null ? [] : [posix.dirname(manifest)]
  })
  const folders = new Set(['.', ...installed, ...packed])
  for (const folder of [...folders]) {
    const { pyproject } = projectIn(context, folder)
    if (!pyproject) continue
    for (const path of membersOf(manifests, posix.join(folder, 'pyproject.toml'), pyproject))
      folders.add(posix.dirname(path))
  }
  return [...folders]
}

/** Whether the folders that an install names hold packed projects, and nothing is known to put there what they need. */
export function lacksDependencies(facts: Facts, install: Pick<Install, 'installer' | 'step'>): boolean {
  const paths = localPaths(install)
  const { step, installer } = install
  const found = filled(facts).filter((one) => {
    if (!isBefore(one, { step, call: installer.call })) return false
    return placesOf(facts, install, one.step, one.folder).some((place) => paths.some((path) => touches(path, place)))
  })
  return found.length > 0 && found.every(({ whole }) => !whole)
}

const filled = memoize((facts: Facts): readonly Filled[] =>
  facts.calls.flatMap((one): Filled[] => {
    const installer = readInstaller(one.call)
    const wheels = installer && wheelFolder(installer)
    if (installer && wheels) return [{ ...one, folder: wheels, whole: !installer.options.has('--no-deps') }]
    const packed = packedFolder(one)
    return packed === null ? [] : [{ ...one, folder: packed, whole: false }]
  }),
)

const BUILDERS = /^(?:uv|poetry|hatch|flit|pdm|maturin)$/
const OUTPUT = /^(?:-[od]|--out|--out-?dir|--output|--dist-dir|--dest)$/

/** Where `python -m build`, `uv build`, … and `setup.py bdist_wheel` put what they pack; null for other calls. */
function packedFolder({ call: { program, arguments: args, workdir } }: Call): string | null {
  const module = isPython(program) ? moduleOf(args) : null
  const name = module?.name ?? program
  if (!isPython(program) && name !== 'pyproject-build' && !BUILDERS.test(name)) return null
  const words = (module?.rest ?? args).map(({ value }) => value)
  const frontend = name === 'build' ? module !== null : name === 'pyproject-build'
  const builder = BUILDERS.test(name) && words[0] === 'build'
  const script =
    isPython(program) && /(?:^|\/)setup\.py$/.test(words[0] ?? '') && /\b(?:bdist_wheel|sdist)\b/.test(words.join(' '))
  if (!frontend && !builder && !script) return null
  const rest = frontend ? words : words.slice(1)
  const at = rest.findIndex((word) => OUTPUT.test(word.replace(/=.*$/, '')))
  const given = rest[at]?.includes('=') === true ? rest[at].replace(/^[^=]*=/, '') : rest[at + 1]
  const folder = at < 0 ? 'dist' : (given ?? '')
  const source = script ? undefined : rest.find((word) => !word.startsWith('-'))
  // Without an option it is beside the sources that are named.
  const path = at < 0 && source !== undefined ? `${source}/${folder}` : folder
  return isKnown(path) ? normalizePath(path, workdir) : null
}
