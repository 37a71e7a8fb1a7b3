import { ArchiveFault, Keep, type Sink } from './sink.js'
import { EXTENSIONS, Extensions, LONGEST_EXTENSION } from './tar-extensions.js'
import { BLOCK, parseHeader, type TarEntry } from './tar-header.js'

/**
 * Reads a tar pushed into it in chunks of any size, and asks for each member where its content shall go; null skips
 * it, which costs nothing. Written for this because most of an image's bytes only have to be stepped over: a reader
 * that hands every member out as a stream takes several times as long on an image's many small files.
 */
export class TarReader implements Sink {
  readonly #header = Buffer.alloc(BLOCK)
  #filled = 0
  /** Bytes of content, and then of padding, that are still to come. */
  #content = 0
  #padding = 0
  #sink: Sink | null = null
  #extensions = new Extensions()
  /** Whether the next blocks go on with an old GNU sparse map, and the member that they belong to. */
  #sparse: TarEntry | null = null
  #position = 0
  #zeros = 0

  /** @param open is given each member, its extensions applied, in the order of the archive. */
  constructor(private readonly open: (entry: TarEntry) => Sink | null) {}

  write(bytes: Buffer): void {
    let at = 0
    while (at < bytes.length && this.#zeros < 2) {
      if (this.#content > 0) at = this.#pass(bytes, at)
      else if (this.#padding > 0) {
        const step = Math.min(this.#padding, bytes.length - at)
        this.#padding -= step
        this.#position += step
        at += step
      } else if (this.#filled === 0 && bytes.length - at >= BLOCK) {
        this.#block(bytes, at)
        at += BLOCK
      } else {
        const step = Math.min(BLOCK - this.#filled, bytes.length - at)
        bytes.copy(this.#header, this.#filled, at, at + step)
        this.#filled += step
        at += step
        if (this.#filled === BLOCK) {
          this.#filled = 0
          this.#block(this.#header, 0)
        }
      }
    }
  }

  /** @throws ArchiveFault where the archive ends within a member; the closing zeros themselves may be missing. */
  end(): void {
    if (this.#content > 0 || this.#filled > 0 || this.#sparse !== null) {
      throw new ArchiveFault(`the archive breaks off after ${this.#position + this.#filled} bytes`)
    }
  }

  #pass(bytes: Buffer, at: number): number {
    const step = Math.min(this.#content, bytes.length - at)
    this.#sink?.write(step === bytes.length ? bytes : bytes.subarray(at, at + step))
    this.#content -= step
    this.#position += step
    if (this.#content === 0) this.#close()
    return at + step
  }

  #close(): void {
    const sink = this.#sink
    this.#sink = null
    sink?.end()
  }

  #block(block: Buffer, at: number): void {
    const position = this.#position
    this.#position += BLOCK
    if (this.#sparse !== null) {
      if (block[at + 504] === 0) this.#start(this.#sparse)
      return
    }
    const entry = parseHeader(block, at, position)
    if (entry === null) {
      this.#zeros++
      return
    }
    this.#zeros = 0
    if (EXTENSIONS.includes(entry.type)) {
      if (entry.size > LONGEST_EXTENSION) {
        throw new ArchiveFault(
          `the names at byte ${position} take ${entry.size} bytes; at most ${LONGEST_EXTENSION} are read`,
        )
      }
      const { type } = entry
      this.#take(
        entry.size,
        new Keep(entry.size, (content) => {
          this.#extensions.add(type, content, position)
        }),
      )
      return
    }
    this.#extensions.apply(entry, position)
    if (entry.sparseMap) this.#sparse = entry
    else this.#start(entry)
  }

  #start(entry: TarEntry): void {
    this.#sparse = null
    // Global records describe no member, and Docker doesn't apply them either.
    this.#take(entry.size, entry.type === 'g' ? null : this.open(entry))
  }

  #take(size: number, sink: Sink | null): void {
    this.#content = size
    this.#padding = (BLOCK - (size % BLOCK)) % BLOCK
    this.#sink = sink
    if (size === 0) this.#close()
  }
}
