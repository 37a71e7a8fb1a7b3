import type { Declined, Workspace } from '../ports.js'

/** What is built. */
export interface BuildRequest {
  /** For people: `the working tree`, `with pip-cache-kept, line 8`. */
  readonly name: string
  /** A tree of files in which the Dockerfile and its context lie: a checkout of the base, the head, or with a fix. */
  readonly tree: BuildTree
  /** Path of the Dockerfile, from the tree's root. */
  readonly dockerfile: string
  /** Replaces the Dockerfile's text, for a variant. */
  readonly text: string | null
  /** Replaces the text of its ignore file, for a variant; null: as it is. */
  readonly ignore: string | null
  /** From the tree's root; `.` is the root. */
  readonly context: string
  readonly target: string | null
  readonly buildArguments: ReadonlyMap<string, string>
  readonly platform: string | null
  /** As buildx takes them: `id=npm,src=…`. Empty for a fork's code. */
  readonly secrets: readonly string[]
  /** As buildx takes them: `name=path`. Empty for a fork's code. */
  readonly buildContexts: readonly string[]
  /** Digests that images are held at, so that all sides start from the same: `python:3.12-slim` → `sha256:…`. */
  readonly pinned: ReadonlyMap<string, string>
  /** Whether the code is a stranger's: an empty configuration of Docker, so no credentials. */
  readonly fork: boolean
  /** Milliseconds. */
  readonly timeout: number
}

/** A tree of files on disk, for builds. */
export interface BuildTree {
  /** For people: `base 1a2b3c4`, `head`. */
  readonly name: string
  readonly workspace: Workspace
  /** Absolute path of its root. */
  readonly folder: string
}

export interface BuiltImage {
  /** What the engine knows it by. */
  readonly image: string
  /** Content-addressed id, `sha256:…`. */
  readonly digest: string
  readonly milliseconds: number
  /** Steps in the order of their end. */
  readonly steps: readonly BuildStep[]
  /** Digests of the base images that the build used, by reference. */
  readonly materials: ReadonlyMap<string, string>
  /** What it was given besides the tree, and what it lacked, as sentences. */
  readonly notes: readonly string[]
}

export interface BuildStep {
  /** As BuildKit names it: `[build 2/4] RUN pip install …`. */
  readonly name: string
  readonly cached: boolean
  readonly milliseconds: number
}

/** A build that failed; what it prints is a stranger's text. */
export interface BuildFailure {
  readonly failed: string
  /** 1-based line of the Dockerfile that BuildKit names; null where it names none. */
  readonly line: number | null
  /** The end of its log, lines without control characters and secrets. */
  readonly log: readonly string[]
  readonly timedOut: boolean
}

/** Builds images, and forgets them. */
export interface Builder {
  /** Why it can't build, as a sentence's end; null where it can. */
  missing(): Promise<string | null>
  /**
   * Digests of images as they stand now, by reference; one that can't be resolved is absent. One that is only on this
   * machine is held by its id.
   */
  resolve(references: readonly string[], platform: string | null): Promise<ReadonlyMap<string, string>>
  /**
   * A tree of a commit, next to the checkout and without touching it; null: the checkout itself. A build in one of a
   * commit also gets what lies about in the checkout without being tracked, as far as its ignore file lets it in.
   */
  tree(commit: string | null): Promise<BuildTree>
  /**
   * A copy of a tree in which a comment was added to one source file, another one each time: what no cache knows.
   * Declined where the tree is too large to be copied.
   */
  touched(tree: BuildTree, path: string): Promise<BuildTree | Declined>
  build(request: BuildRequest): Promise<BuiltImage | BuildFailure>
  /** Removes all that it made: images, folders, containers. Also called when the run is cancelled. */
  discard(): Promise<void>
}
