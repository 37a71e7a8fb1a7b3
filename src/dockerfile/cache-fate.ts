import type { CommandCall } from './commands.js'
import { isKnown, UNKNOWN } from './expand.js'
import type { Facts } from './facts.js'
import { readInstaller, type InstallerCall } from './installers/index.js'
import { memoize } from './memo.js'
import { mountOver, mountsOf, type Mount } from './mounts.js'
import { coversContent } from './path-patterns.js'
import { clears, mayCover, removalsIn, type Removal } from './removals.js'
import type { Step } from './stages.js'
import { groupedBy } from '../source/groups.js'
import type { Span } from '../source/text.js'

export type PythonCache = 'pip' | 'uv' | 'poetry' | 'pipenv' | 'pdm' | 'conda'
export type SystemCache = 'apt-lists' | 'apt-archives' | 'apk' | 'dnf' | 'zypper'

/** What decides about a cache: an option, a variable, or a tool's configuration. */
export interface Decision {
  readonly by: 'option' | 'variable' | 'configuration'
  /** `--no-cache-dir`, `PIP_NO_CACHE_DIR`, `global.no-cache-dir`, `docker-clean` … */
  readonly name: string
  /** Null where the base image decides. */
  readonly span: Span | null
}

/** What one call leaves in a cache, and what becomes of it. */
export interface Cache {
  readonly kind: PythonCache | SystemCache
  readonly step: Step
  readonly call: CommandCall
  /** Null for scripts that update a package manager's lists. */
  readonly installer: InstallerCall | null
  /** Absolute; unknown pieces marked: `/␀/.cache/pip` where the home folder can't be known. */
  readonly folder: string
  /** What says which folder; null for the tool's own. */
  readonly placedBy: Decision | null
  readonly disabledBy: Decision | null
  /** The mount of the step that the folder lies on. */
  readonly mount: Mount | null
  /** The command of the same RUN that takes it away afterwards. */
  readonly clearedBy: CommandCall | null
  /** Nothing is fetched: packages come from local wheels. */
  readonly offline: boolean
  /** Something that can't be known may disable, move or clear it. */
  readonly unsure: boolean
  /** It is a part of the layer, as far as can be known. */
  readonly stays: boolean
}

/** Adds what the step does about a cache: mounts and removals. */
export function finish(
  facts: Facts,
  cache: Omit<Cache, 'mount' | 'clearedBy' | 'unsure' | 'stays'> & { readonly unsure?: boolean },
  alsoCleared: (call: CommandCall) => boolean | null = (call) => clearsByTool(cache.kind, call),
  folders: readonly string[] = [cache.folder],
): Cache {
  const mounts = mountsOf(facts, cache.step)
  let mount: Mount | null = null
  for (const folder of folders) mount ??= mountOverFolder(mounts, folder)
  const { calls, complete } = facts.commandsOf(cache.step)
  // What Poetry downloads lies in one folder of its cache; its environments may lie in another.
  const weighing = cache.kind === 'poetry' ? [...folders, `${cache.folder}/artifacts`] : folders
  let clearedBy: CommandCall | null = null
  let unsure = cache.unsure === true || !complete || (!isKnown(cache.folder) && cache.placedBy !== null)
  if (mount === null && mounts.some((one) => folders.some((folder) => mayHold(one, folder)))) unsure = true
  for (let at = calls.indexOf(cache.call) + 1; at < calls.length; at++) {
    const later = calls[at]!
    const byTool = alsoCleared(later)
    const byRemoval = removedBy(facts, later, weighing)
    if (byTool === true || byRemoval === true) clearedBy ??= later
    else if (byTool === null || byRemoval === null) unsure = true
  }
  const stays = cache.disabledBy === null && mount === null && clearedBy === null && !cache.offline
  return { ...cache, mount, clearedBy, unsure, stays }
}

/** Whether a command takes what one of some folders holds; null where it may. */
function removedBy(facts: Facts, call: CommandCall, folders: readonly string[]): boolean | null {
  const removals = removalsOf(facts).get(call)
  if (!removals) return false
  const answers = removals.flatMap((one) => folders.map((folder) => clearsFolder(one, folder)))
  return answers.includes(true) ? true : answers.includes(null) ? null : false
}

const removalsOf = memoize((facts: Facts) => groupedBy(removalsIn(facts), ({ call }) => call))

/** What stands below a home folder that can't be known; null where the folder is known. */
function belowHome(folder: string): string | null {
  return folder.startsWith(`/${UNKNOWN}/`) ? folder.slice(2) : null
}

/** The home folder that a path is in, by its looks. */
function homeIn(path: string): string | null {
  return /^(\/root|\/home\/[^/]+)(?:\/|$)/.exec(path)?.[1] ?? /^(.*)\/\.cache(?:\/|$)/.exec(path)?.[1] ?? null
}

/** Where the home folder can't be known, a mount on anybody's counts. */
function mountOverFolder(mounts: readonly Mount[], folder: string): Mount | null {
  const below = belowHome(folder)
  if (below === null) return mountOver(mounts, folder)
  for (const { target } of mounts) {
    const home = homeIn(target ?? '')
    const found = home === null ? null : mountOver(mounts, home + below)
    if (found) return found
  }
  return null
}

/** Whether a cache mount may lie on a folder, for all that is known of where it lies: `target=${PIP_CACHE_DIR}`. */
function mayHold({ type, target, written }: Mount, folder: string): boolean {
  if (type !== 'cache' || target === null || isKnown(target)) return false
  // A variable at its head may hold an absolute path.
  return mayCover(written?.startsWith(UNKNOWN) ? written : target, folder)
}

function clearsFolder(removal: Removal, folder: string): boolean | null {
  const below = belowHome(folder)
  if (below === null) return clears(removal, folder)
  const homes = removal.paths.flatMap(({ path }) => homeIn(path) ?? [])
  // `~/.cache` of the same user has the same unknown piece.
  if (removal.paths.some(({ path }) => path.startsWith(`/${UNKNOWN}/`) && coversContent(path.slice(2), below)))
    return true
  return (
    homes.some((home) => clears(removal, home + below) === true) || (clears(removal, folder) === null ? null : false)
  )
}

/** Whether a tool's own command empties its cache; null where only a part goes. */
function clearsByTool(kind: Cache['kind'], call: CommandCall): boolean | null {
  if (kind === 'pipenv' && call.program === 'pipenv') return call.arguments.some(({ value }) => value === '--clear')
  const installer = readInstaller(call)
  if (!installer) return false
  const { tool, action, operands, options } = installer
  const words = operands.map(({ value }) => value)
  if (kind === 'pip')
    return tool === 'pip' && action === 'cache' && (words[0] === 'purge' || (words[0] === 'remove' && words[1] === '*'))
  if (kind === 'poetry') return tool === 'poetry' && action === 'cache' && words[0] === 'clear'
  if (kind === 'pdm') return tool === 'pdm' && action === 'cache' && words[0] === 'clear'
  if (kind === 'uv' && tool === 'uv') {
    if (action === 'cache clean') return words.length === 0
    // Pruning leaves what is in use, unless it is told that this is CI.
    return action === 'cache prune' && (options.has('--ci') || null)
  }
  return kind === 'conda' && tool === 'conda' && action === 'clean' && options.has('--all', '--tarballs', '--packages')
}
