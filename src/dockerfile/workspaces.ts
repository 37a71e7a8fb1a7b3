import { posix } from 'node:path'
import type { Facts } from './facts.js'
import type { InstallerCall } from './installers/index.js'
import { membersOf } from './manifests/index.js'
import { normalizePath } from './paths.js'
import { projectFolder, projectOf } from './requested.js'
import { contextPathAt } from './script-files.js'
import type { Step } from './stages.js'

/**
 * Whether members of a uv workspace, which are in the context, aren't in the image by the time of a step. uv can't tell
 * then whether the lock file is up to date: `--locked` fails. Sources: github.com/astral-sh/uv, issues 15842 and 16200.
 */
export function lacksMembers(facts: Facts, step: Step, installer: InstallerCall): boolean {
  const folder = projectFolder(installer)
  const project = projectOf(facts, installer, step)
  if (folder === null || !project?.pyproject || project.pyproject.uvMembers.length === 0) return false
  const manifests = facts.surroundings.context.list().filter((path) => posix.basename(path) === 'pyproject.toml')
  const members = membersOf(manifests, posix.join(project.folder, 'pyproject.toml'), project.pyproject)
  const moment = { stage: step.stage, step }
  return members.some((path) => {
    const place = normalizePath(posix.relative(project.folder, path), folder)
    return contextPathAt(facts, moment, place) === null
  })
}
