import { closeSync, constants, lstatSync, mkdirSync, openSync, realpathSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { messageOf, UserError } from '../../findings/errors.js'
import type { Declined, Publication, Publisher } from '../../ports.js'

/**
 * Writes a file of the workspace, its folders included. What is checked out may hold symlinks that lead anywhere: what
 * would be written out of the workspace, or into .git, isn't.
 * @returns the path that it has
 * @throws UserError where the path leads out of the workspace
 */
export function writeInside(workspace: string, path: string, text: string): string {
  const { root, wanted, folder } = placeInside(workspace, path)
  mkdirSync(folder, { recursive: true })
  const full = join(realpathSync.native(folder), wanted.slice(folder.length))
  if (!isInside(root, full) || lstatSync(full, { throwIfNoEntry: false })?.isSymbolicLink()) throw outside(path)
  const noFollow = (constants.O_NOFOLLOW as number | undefined) ?? 0
  const file = openSync(full, constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | noFollow, 0o644)
  try {
    writeFileSync(file, text)
  } finally {
    closeSync(file)
  }
  return full
}

/**
 * Where a file of the workspace would be written, so that a wrong path is known before there is anything to write.
 * @throws UserError where the path leads out of the workspace
 */
export function placeInside(workspace: string, path: string) {
  const root = realpathSync.native(workspace)
  const wanted = resolve(root, relative(workspace, resolve(workspace, path)))
  const folder = dirname(wanted)
  // The folders that are there decide where the new ones would go.
  const known = existing(folder)
  if (!isInside(root, wanted) || !isInside(root, realpathSync.native(known))) throw outside(path)
  if (lstatSync(wanted, { throwIfNoEntry: false })?.isSymbolicLink()) throw outside(path)
  return { root, wanted, folder }
}

/** A report as a file of the workspace. */
export class ReportFile implements Publisher {
  readonly name: string

  constructor(
    private readonly workspace: string,
    private readonly path: string,
    /** Pure. */
    private readonly render: (publication: Publication) => string | Promise<string>,
  ) {
    this.name = path
  }

  async publish(publication: Publication): Promise<ReadonlySet<string> | Declined> {
    return this.write(await this.render(publication))
  }

  private write(text: string): ReadonlySet<string> | Declined {
    try {
      writeInside(this.workspace, this.path, text)
      return new Set()
    } catch (error) {
      if (error instanceof UserError) throw error
      return { declined: `${this.path} could not be written: ${messageOf(error)}` }
    }
  }
}

/** The nearest folder upwards that is there. */
function existing(folder: string): string {
  let at = folder
  while (!lstatSync(at, { throwIfNoEntry: false })) at = dirname(at)
  return at
}

function isInside(root: string, path: string): boolean {
  const prefix = root.endsWith(sep) ? root : root + sep
  return path === root || (path.startsWith(prefix) && !path.slice(prefix.length).split(sep).includes('.git'))
}

function outside(path: string): UserError {
  return new UserError(`${path} leads out of the workspace: reports are written below it, and not through symlinks`)
}
