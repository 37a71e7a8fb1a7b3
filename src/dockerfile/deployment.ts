/** Where it is said how a Dockerfile is built or run. */
export type DeploymentKind =
  'compose' | 'bake' | 'devcontainer' | 'kubernetes' | 'workflow' | 'action' | 'configuration'

/** What a mount brings from the repository into a container. */
export interface Bind {
  /** From the workspace's root; `.` is the root. */
  readonly source: string
  /** Absolute in the container; unknown pieces marked. */
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

/** Whether a deployment starts what developers start: it restarts on changes, waits for a debugger, or runs the tests. */
export function startsDevelopment({ command, entrypoint }: Deployment): boolean {
  const line = [...(entrypoint ?? []), ...(command ?? [])].join(' ')
  return /\b(?:runserver(?:_plus)?|flask\b.*\brun|fastapi dev|watchmedo|watchfiles|debugpy|pytest)\b|--reload\b/.test(
    line,
  )
}
