import type { ImageEntry } from '../config/images.js'
import type { StartupEntry } from '../config/startup.js'
import type { Deployment } from '../dockerfile/deployment.js'
import type { Limits } from '../measure/request.js'
import { NO_SETTING, type ReadySign, type StartupSetting } from '../measure/startup/plan.js'

/**
 * Under which limits an image runs: as the configuration says, else as what deploys it does, else one processor. Where
 * several deployments differ, the tightest is what its start suffers from.
 */
export function limitsOf(deployments: readonly Deployment[], entry: ImageEntry | null): Limits {
  const runs = deployments.filter(({ cpus, memory, readOnly }) => cpus !== null || memory !== null || readOnly !== null)
  const tightest = [...runs].sort((one, other) => (one.cpus ?? 1) - (other.cpus ?? 1))[0] ?? null
  const named = entry && (entry.cpus !== null || entry.memory !== null || entry.readOnly !== null)
  const readOnly = entry?.readOnly ?? tightest?.readOnly ?? false
  return {
    cpus: entry?.cpus ?? tightest?.cpus ?? 1,
    memory: entry?.memory ?? tightest?.memory ?? null,
    readOnly,
    tmpfs: readOnly ? (tightest?.tmpfs ?? []) : [],
    user: entry?.user ?? tightest?.user ?? null,
    from: named ? 'the configuration' : tightest ? `${tightest.path}:${tightest.line}` : 'the defaults',
  }
}

export function startOf(entry: StartupEntry | null): StartupSetting {
  if (entry === null) return NO_SETTING
  return {
    import: entry.import ?? [],
    command: entry.command,
    ready: entry.ready && signOf(entry.ready),
    environment: entry.env,
  }
}

function signOf(ready: NonNullable<StartupEntry['ready']>): ReadySign {
  switch (ready.kind) {
    case 'log':
      return { by: 'log', pattern: ready.pattern }
    case 'port':
      return { by: 'port', port: ready.port, path: null }
    case 'http':
      return { by: 'port', port: ready.port, path: ready.path }
    case 'healthcheck':
      return { by: 'health' }
  }
}

/** What the configuration says of an image; an entry without a target speaks of every target. */
export function entryOf(
  entries: readonly ImageEntry[],
  image: { readonly dockerfile: string; readonly target: string | null },
): ImageEntry | null {
  const of = entries.filter(({ dockerfile }) => dockerfile === image.dockerfile)
  return of.find(({ target }) => target === image.target) ?? of.find(({ target }) => target === null) ?? null
}

/** What earlier steps built and no reviewed Dockerfile stands for. */
export interface FinishedEntry extends ImageEntry {
  readonly image: string
}

/** The images that the configuration names without a Dockerfile. */
export function finishedOf(entries: readonly ImageEntry[]): readonly FinishedEntry[] {
  return entries.filter((entry): entry is FinishedEntry => entry.dockerfile === null && entry.image !== null)
}

/** The order that jobs which share out the images agree on. */
export function inSharedOrder<T extends { readonly id: string }>(images: readonly T[]): readonly T[] {
  return [...images].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}
