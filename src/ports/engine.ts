/** What an image's configuration says, as far as measuring needs it. */
export interface ImageConfiguration {
  /** Content-addressed id, `sha256:…`. */
  readonly id: string
  readonly platform: string
  /** `NAME=value`. */
  readonly environment: readonly string[]
  readonly entrypoint: readonly string[]
  readonly command: readonly string[]
  readonly workdir: string
  /** As written: name or id, perhaps with a group; empty: root. */
  readonly user: string
  readonly stopSignal: string | null
  readonly healthCheck: readonly string[] | null
  readonly exposedPorts: readonly string[]
  readonly labels: ReadonlyMap<string, string>
  /** Digests of the uncompressed layers, lowest first. */
  readonly layers: readonly string[]
}

/**
 * A container to run. Always: no network (but loopback), no new privileges, Docker's default capabilities, no health
 * check, never a pull, a limit on processes, no init, removed in the end.
 */
export interface ContainerRequest {
  readonly image: string
  /** Replaces the image's entrypoint and command; null: what the image starts by itself. */
  readonly command: readonly string[] | null
  /** Added to the image's environment. */
  readonly environment: ReadonlyMap<string, string>
  /** null: the image's. */
  readonly user: string | null
  readonly cpus: number | null
  /** Bytes. */
  readonly memory: number | null
  readonly readOnly: boolean
  /** Folders in memory that can be written. */
  readonly tmpfs: readonly string[]
  /** Milliseconds after which it is killed. */
  readonly timeout: number
}

/** How a container ended. */
export interface ContainerEnd {
  readonly status: number
  readonly timedOut: boolean
  readonly outOfMemory: boolean
}

/** A container that runs, with its standard streams attached. */
export interface Container {
  readonly id: string
  /** Writes to its standard input. */
  write(text: string): Promise<void>
  /** What it prints, line by line, each cut to 1 MB; ends when the container does. Can be read once. */
  lines(): AsyncIterable<{ readonly stream: 'stdout' | 'stderr'; readonly text: string }>
  /** `docker stop` with its usual 10 s of grace; answers with milliseconds from the order to the end. */
  stop(): Promise<{ readonly milliseconds: number; readonly end: ContainerEnd }>
  /** Kills it if it still runs, and removes it. */
  end(): Promise<ContainerEnd>
}

/** A Docker engine: reads images, runs containers. */
export interface Engine {
  /** Why it can't be used, as a sentence's end; null where it can. */
  missing(): Promise<string | null>
  /** For people: engine's version, processors, platform. */
  describe(): Promise<string>
  /** null: there is no such image here; nothing is pulled. */
  inspect(image: string): Promise<ImageConfiguration | null>
  /** The image as `docker save` writes it (a tar in Docker's or the OCI layout). @throws where it breaks off. */
  save(image: string): AsyncIterable<Uint8Array>
  run(request: ContainerRequest): Promise<Container>
}
