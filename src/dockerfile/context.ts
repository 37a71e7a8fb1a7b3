/** The files of a build context, as far as they were read before the rules ran. Paths are from the context's root. */
export interface ContextFiles {
  /** Whether the files are at hand at all; a Dockerfile from standard input has none. */
  readonly known: boolean
  /** Whether a file (or a folder with files) is there. */
  has(path: string): boolean
  /** The text of a file that was read; null where it isn't there or wasn't. */
  read(path: string): string | null
  /** All files. */
  list(): readonly string[]
}

/** A build context that nothing is known of. */
export const UNKNOWN_CONTEXT: ContextFiles = {
  known: false,
  has: () => false,
  read: () => null,
  list: () => [],
}
