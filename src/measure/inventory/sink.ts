/** Takes bytes as they come. Chunks may be views of larger buffers: what keeps bytes copies them. */
export interface Sink {
  write(bytes: Buffer): void
  end(): void
}

/** An archive that can't be read as an image; the message is a sentence's end that names the place. */
export class ArchiveFault extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'ArchiveFault'
  }
}

/**
 * Holds the reading of the archive back while work of other threads (inflating, sample compression) is behind: what
 * makes memory flat. Parsing itself is synchronous, so nobody waits but the loop that reads the archive.
 */
export class Gate {
  readonly #pending = new Set<Promise<void>>()
  #failed = false
  #fault: unknown = null

  /** Adds work that has to be done before more is read. */
  add(work: Promise<void>): void {
    const watched: Promise<void> = work
      .catch((error: unknown) => {
        this.#fault ??= error
        this.#failed = true
      })
      .finally(() => this.#pending.delete(watched))
    this.#pending.add(watched)
  }

  /** Whether there is anything to wait for; a loop that asks first saves a turn of the event loop per chunk. */
  get busy(): boolean {
    return this.#failed || this.#pending.size > 0
  }

  /** Waits until all work is done. @throws the first fault of any. */
  async settle(): Promise<void> {
    while (this.#pending.size > 0) await Promise.all(this.#pending)
    if (this.#failed) throw this.#fault
  }
}

/** Keeps what comes, up to a number of bytes, and hands it over at the end. */
export class Keep implements Sink {
  readonly #chunks: Buffer[] = []
  #length = 0

  constructor(
    private readonly limit: number,
    private readonly done: (content: Buffer) => void,
  ) {}

  write(bytes: Buffer): void {
    if (this.#length >= this.limit) return
    // A copy: a view of 16 bytes would hold the whole chunk in memory.
    const kept = Buffer.from(bytes.subarray(0, this.limit - this.#length))
    this.#length += kept.length
    this.#chunks.push(kept)
  }

  end(): void {
    this.done(this.#chunks.length === 1 ? this.#chunks[0]! : Buffer.concat(this.#chunks))
  }
}
