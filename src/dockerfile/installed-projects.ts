import { posix } from 'node:path'
import { isKnown } from './expand.js'
import type { Facts, Install } from './facts.js'
import { membersOf, normalizeName, projectIn } from './manifests/index.js'
import { memoize } from './memo.js'
import { normalizePath } from './paths.js'
import { isSwitchedOn, projectFolder, projectOf } from './requested.js'

/** A folder whose project an instruction installs as a package, which is compiled, or not, as all others are. */
export interface InstalledProject {
  readonly folder: string
  readonly instruction: number
}

/**
 * The projects that are installed from their sources: what is imported may be the installed copy rather than the
 * sources that were there by then.
 */
export const installedProjects = memoize((facts: Facts): readonly InstalledProject[] =>
  facts.installs.flatMap((install) => {
    if (install.landings.length === 0) return []
    const { tool } = install.installer
    const folders = tool === 'pip' || tool === 'uv pip' ? byOperands(install) : byProject(facts, install)
    return folders.map((folder) => ({ folder, instruction: install.step.instruction.index }))
  }),
)

/** `pip install .`, `pip install ./web[async]` */
function byOperands({ installer: { call, operands } }: Install): string[] {
  return operands.flatMap(({ value }) => {
    const path = value.replace(/\[[^\]]*\]$/, '')
    if (!isKnown(path) || !/^\.{0,2}(?:\/|$)/.test(path) || /\.(?:whl|zip|t?gz|txt)$|\*/.test(path)) return []
    return [normalizePath(path, call.workdir)]
  })
}

/** What leaves the project itself out. */
const OTHERS = [
  ...['--no-install-project', '--no-install-workspace', '--no-install-local', '--only-group', '--only-dev', '--script'],
  ...['--no-self'],
]

/**
 * uv and PDM install the project as a package where they are told not to do so by a reference. Sources:
 * https://docs.astral.sh/uv/concepts/projects/sync/#editable-installation, https://pdm-project.org/en/latest/reference/cli/
 */
function byProject(facts: Facts, { installer, step }: Install): string[] {
  const { tool, action, options, call } = installer
  const folder = projectFolder(installer)
  if ((tool !== 'uv' && tool !== 'pdm') || !/^(?:sync|install)$/.test(action) || folder === null) return []
  if (!call.arguments.every(({ value }) => isKnown(value)) || options.has(...OTHERS)) return []
  const variable = tool === 'uv' ? 'UV_NO_EDITABLE' : 'PDM_NO_EDITABLE'
  if (!options.has('--no-editable') && isSwitchedOn(step, call, variable) !== true) return []
  const project = projectOf(facts, installer, step)
  const names = options.all('--package').map(({ value }) => normalizeName(value ?? ''))
  const all = options.has('--all-packages')
  const isPackage =
    tool === 'uv' ? project?.pyproject?.uvPackage : project?.pyproject && project.pyproject.build !== null
  const own = names.length === 0 && isPackage !== false ? [folder] : []
  if (!project?.pyproject || (names.length === 0 && !all)) return own
  const { context } = facts.surroundings
  const manifests = context.list().filter((path) => posix.basename(path) === 'pyproject.toml')
  const members = membersOf(manifests, posix.join(project.folder, 'pyproject.toml'), project.pyproject).flatMap(
    (path) => {
      const { pyproject } = projectIn(context, posix.dirname(path))
      const asked = all || names.includes(normalizeName(pyproject?.name ?? ''))
      return asked && pyproject?.uvPackage
        ? [normalizePath(posix.relative(project.folder, posix.dirname(path)), folder)]
        : []
    },
  )
  return [...own, ...members]
}
