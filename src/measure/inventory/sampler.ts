import zlib from 'node:zlib'
import type { PackedSize } from './packed.js'
import type { Gate, Sink } from './sink.js'

/**
 * Bytes of one sample, and of what precedes it, which gzip may refer back to: its whole window. Many small samples tell
 * twice as much as few large ones of the same processor time.
 */
const SAMPLE = 8192
const WINDOW = 32_768
/** Bytes of the layer for which one sample stands, at most. */
const STRIDE = 256 * 1024
/** Samples of a layer, at least: what changes from one image to the next are mostly its smaller layers. */
const FEWEST = 400
/** Bytes of layers that are compressed whole. */
const WHOLE = 6_000_000
/** Samples that wait for other threads; more would be memory without speed. */
const WAITING = 16
/** zlib's and Go's default, at which engines push. */
const LEVEL = 6
/**
 * Go's gzip, which engines push with, packs a little less than zlib at the same level: by 0.1 to 0.7% on eight layers
 * of 2 to 900 MB (programs, standard library, packages, documentation, databases).
 */
const GO = 1.004
const GO_BIAS = 0.005
/** The same for samples, which also lack what a longer stretch would teach: the two errors are of one size. */
const SAMPLED = 1
const SAMPLED_BIAS = 0.01
/** Bytes of gzip's frame, by which the two differ as well. */
const FRAME = 18
/** The golden ratio's fraction: its multiples spread evenly, so places are the same each time and follow no pattern. */
const SPREAD = 0.6180339887498949

/**
 * What a push would compress a layer's tar of `size` bytes to. Small layers are compressed whole, of others a sample
 * out of every stretch: reading an image would otherwise take several times as long.
 */
export function packedSize(size: number, gate: Gate, done: (packed: PackedSize) => void): Sink {
  return size <= WHOLE ? new Whole(gate, done) : new Sampler(size, gate, done)
}

class Whole implements Sink {
  readonly #gzip = zlib.createGzip({ level: LEVEL })
  #bytes = 0
  readonly #ended: Promise<void>

  constructor(
    private readonly gate: Gate,
    done: (packed: PackedSize) => void,
  ) {
    this.#ended = new Promise((resolve, reject) => {
      this.#gzip.on('data', (bytes: Buffer) => (this.#bytes += bytes.length))
      this.#gzip.on('error', reject)
      this.#gzip.on('end', () => {
        const bytes = this.#bytes * GO
        done({ bytes, variance: 0, bias: GO_BIAS * bytes + FRAME })
        resolve()
      })
    })
  }

  write(bytes: Buffer): void {
    if (!this.#gzip.write(bytes)) this.gate.add(new Promise((resolve) => this.#gzip.once('drain', resolve)))
  }

  end(): void {
    this.#gzip.end()
    this.gate.add(this.#ended)
  }
}

/** The same layer gives the same number each time: nothing here is random. */
class Sampler implements Sink {
  readonly #count: number
  readonly #stride: number
  /** Compressed bytes, by sample. */
  readonly #sizes: number[] = []
  readonly #waiting = new Set<Promise<void>>()
  #position = 0
  /** The sample that is being filled: its index, and where its window begins. */
  #index = 0
  #from = 0
  #buffer = Buffer.alloc(0)

  constructor(
    private readonly size: number,
    private readonly gate: Gate,
    private readonly done: (packed: PackedSize) => void,
  ) {
    this.#count = Math.max(FEWEST, Math.floor(size / STRIDE))
    this.#stride = size / this.#count
    this.#plan()
  }

  write(bytes: Buffer): void {
    const end = this.#position + bytes.length
    while (this.#index < this.#count && this.#from < end) {
      const filled = Math.max(0, this.#position - this.#from)
      const copied = bytes.copy(this.#buffer, filled, Math.max(0, this.#from - this.#position))
      if (filled + copied < this.#buffer.length) break
      this.#compress(this.#index++, this.#buffer)
      this.#plan()
    }
    this.#position = end
  }

  end(): void {
    this.gate.add(
      Promise.all(this.#waiting).then(() => {
        this.done(this.#estimate())
      }),
    )
  }

  /** Samples of neighbouring stretches don't overlap; their windows may, so each has as much as there is room for. */
  #plan(): void {
    const begin = this.#index * this.#stride
    const offset = ((this.#index * SPREAD) % 1) * (this.#stride - SAMPLE)
    const at = Math.floor(begin + offset)
    this.#from = Math.max(this.#position, at - WINDOW)
    this.#buffer = Buffer.allocUnsafe(at + SAMPLE - this.#from)
  }

  #compress(index: number, buffer: Buffer): void {
    const split = buffer.length - SAMPLE
    const options = { level: LEVEL, ...(split > 0 && { dictionary: buffer.subarray(0, split) }) }
    const work: Promise<void> = new Promise<void>((resolve, reject) => {
      zlib.deflateRaw(buffer.subarray(split), options, (error, packed) => {
        this.#sizes[index] = error ? 0 : packed.length
        this.#waiting.delete(work)
        if (error) reject(error)
        else resolve()
      })
    })
    this.#waiting.add(work)
    if (this.#waiting.size >= WAITING) this.gate.add(Promise.race(this.#waiting))
  }

  /**
   * One sample a stretch: the variance is judged by neighbours' differences, which is cautious where the layer's
   * content changes along its way (Wolter, Introduction to Variance Estimation, 8.2).
   */
  #estimate(): PackedSize {
    const ratios = this.#sizes.map((bytes) => bytes / SAMPLE)
    const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length
    let squares = 0
    for (let index = 1; index < ratios.length; index++) squares += (ratios[index]! - ratios[index - 1]!) ** 2
    const unseen = 1 - SAMPLE / this.#stride
    const variance = (unseen * squares) / (2 * (ratios.length - 1) * ratios.length)
    const bytes = mean * SAMPLED * this.size
    return { bytes, variance: variance * this.size ** 2, bias: SAMPLED_BIAS * bytes + FRAME }
  }
}
