/** The files of a build context, as far as they were read before the rules ran. Paths are from the context's root. */
export interface ContextFiles {
  /** Whether the files are at hand at all; a Dockerfile from standard input has none. */
  readonly known: boolean
  /** Whether a file (or a folder with files) is there. */
  has(path: string): boolean
  /** The text of a file that was read; null where it isn't there or wasn't. */
  read(path: string): string | null
  /** All files, without what tools made: .git, node_modules, caches, virtual environments. */
  list(): readonly string[]
  /** Bytes of a file; null where it isn't there. Absent: sizes aren't known. */
  readonly size?: (path: string) => number | null
  /** The context's root, from the workspace's; `.` is the same. Only there is the repository's .git in the context. */
  readonly root?: string
  /** The ignore file in force; null: none. Absent: `.dockerignore` of the context is. */
  readonly ignoreFile?: IgnoreFile | null
}

/** An ignore file as it was read. */
export interface IgnoreFile {
  /** From the workspace's root: the Dockerfile's own one lies beside it, wherever the context is. */
  readonly path: string
  readonly text: string
}

/** A build context that nothing is known of. */
export const UNKNOWN_CONTEXT: ContextFiles = {
  known: false,
  has: () => false,
  read: () => null,
  list: () => [],
}
