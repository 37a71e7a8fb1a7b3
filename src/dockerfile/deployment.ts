import type { ContextFiles } from './context.js'
import { isInside, normalizePath, touches } from './paths.js'

/** Where it is said how a Dockerfile is built or run. */
export type DeploymentKind =
  'compose' | 'bake' | 'devcontainer' | 'kubernetes' | 'workflow' | 'action' | 'configuration'

/** What a mount brings from the repository into a container. */
export interface Bind {
  /** From the workspace's root; `.` is the root. */
  readonly source: string
  /** Absolute in the container. */
  readonly target: string
}

/** One place that says how an image of a Dockerfile is built, run, or both. What it doesn't say is null or empty. */
export interface Deployment {
  readonly kind: DeploymentKind
  /** The file that says it, from the workspace's root. */
  readonly path: string
  readonly line: number
  /** A compose service, bake target, workflow step, `Deployment/name/container`, or the configuration's key. */
  readonly name: string
  readonly dockerfile: string
  /** Whether it builds the image; otherwise it runs one that was built elsewhere. */
  readonly builds: boolean
  /** Whether what it builds is pushed to a registry. */
  readonly pushes: boolean
  /** Build context, from the workspace's root; null where it builds nothing. */
  readonly context: string | null
  readonly target: string | null
  readonly buildArguments: ReadonlyMap<string, string>
  /** The one platform that it builds or runs for. */
  readonly platform: string | null
  /** Whether the root file system is read-only. */
  readonly readOnly: boolean | null
  /** Folders kept in memory or made afresh for each container, as tmpfs and emptyDir are. */
  readonly tmpfs: readonly string[]
  /** Folders on other volumes that can be written. */
  readonly volumes: readonly string[]
  /** Name or id, without a group. */
  readonly user: string | null
  readonly runAsNonRoot: boolean | null
  readonly binds: readonly Bind[]
  /** Whether the whole build context is mounted into the container: what runs is the working tree. */
  readonly mountsSource: boolean
  readonly cpus: number | null
  /** Bytes. */
  readonly memory: number | null
  readonly gpu: boolean
  readonly entrypoint: readonly string[] | null
  readonly command: readonly string[] | null
  readonly workdir: string | null
  /** Whether an init is PID 1 and hands signals on. */
  readonly init: boolean
  readonly stopSignal: string | null
  /**
   * Whether the build reads and writes a cache that outlives the machine; `inline`: only in the image itself, for builds
   * that read it from there. Null where that isn't its business, or none is wanted.
   */
  readonly cache: { readonly from: boolean; readonly to: boolean | 'inline' } | null
  /** Names of the variables that it sets. */
  readonly environment: readonly string[]
  /** The words by which it asks the container whether it is well. */
  readonly healthCheck: readonly string[] | null
}

/** Parts of a file's name that say that it is for production. */
const PRODUCTION = /(?:^|[^a-z])(?:prod|production|deploy|release|live|staging)(?:[^a-z]|$)/i

/** Parts of a compose file's name that say that it is laid over another one to develop. */
const ON_TOP = /(?:^|[^a-z])(?:override|dev|development|local|test|tests|ci)(?:[^a-z]|$)/i

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** What an image was built with, as far as mounts may lie over it. */
export interface Built {
  readonly workdir: string
  /** Where the build context's files were copied to. */
  readonly targets: readonly string[]
  readonly files: ContextFiles
  /** Where what it starts stands in it, as files and folders; null where that isn't known. */
  readonly started: readonly string[] | null
}

/** Whether a deployment starts what developers start: it restarts on changes, waits for a debugger, or runs the tests. */
export function startsDevelopment({ command, entrypoint }: Deployment): boolean {
  const line = [...(entrypoint ?? []), ...(command ?? [])].join(' ')
  return /\b(?:runserver(?:_plus)?|flask\b.*\brun|fastapi dev|watchmedo|watchfiles|debugpy|pytest)\b|--reload\b/.test(
    line,
  )
}

/**
 * Whether what runs is mounted over what was built: a compose file does so, and nothing else says that the image is
 * also run as it was built, another service of that file included.
 */
export function isMountedOver(deployments: readonly Deployment[], built: Built): boolean {
  const covered = new Set(deployments.filter((one) => one.binds.some((bind) => liesOver(bind, one, built))))
  const mounting = new Set([...covered].map(({ path }) => path))
  if (mounting.size === 0) return false
  // An override that mounts leaves the file below it to run what was built.
  const onlyOnTop = [...mounting].every((path) => ON_TOP.test(nameOf(path)))
  return !deployments.some((one) => {
    const { kind, path, pushes, dockerfile } = one
    if (PRODUCTION.test(nameOf(dockerfile))) return true
    // Beside a service with the sources over it, a worker may run the image as it is.
    if (mounting.has(path)) {
      return kind === 'compose' && !covered.has(one) && !ON_TOP.test(nameOf(path)) && !startsDevelopment(one)
    }
    const asBuilt = PRODUCTION.test(nameOf(path)) || (onlyOnTop && !ON_TOP.test(nameOf(path)))
    return kind === 'kubernetes' || pushes || (kind === 'compose' && asBuilt)
  })
}

function liesOver({ source, target }: Bind, deployment: Deployment, built: Built): boolean {
  const { context, workdir, command, entrypoint } = deployment
  const over = normalizePath(target)
  if (over === '/') return false
  const folder = context ?? '.'
  const works = workdir === null ? built.workdir : normalizePath(workdir, built.workdir)
  const covers = isInside(works, over) || built.targets.some((one) => isInside(normalizePath(one), over))
  if (source === '.' || isInside(folder, source)) return covers
  // A part of the context: it has to hold sources, for data and configuration are mounted just so.
  const inside = folder === '.' ? source : source.startsWith(`${folder}/`) ? source.slice(folder.length + 1) : null
  const lies = covers || built.targets.some((one) => isInside(over, normalizePath(one)))
  // A folder of other sources, as that of a database which services share, leaves the program as it was built.
  const own = command === null && entrypoint === null && workdir === null ? built.started : null
  if (own && !own.some((path) => touches(path, over))) return false
  return lies && inside !== null && built.files.list().some((path) => isInside(path, inside) && path.endsWith('.py'))
}
