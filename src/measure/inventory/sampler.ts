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
    if (this.#gzip.write(bytes)) return
    // A stream that is ended meanwhile drains without saying so.
    this.gate.add(Promise.race([new Promise<void>((resolve) => this.#gzip.once('drain', resolve)), this.#ended]))
  }

  end(): void {
    this.#gzip.end()
    this.gate.add(this.#ended)
  }
}

/** A sample with its window in front, as bytes of the layer from `from` on. */
interface Sample {
  readonly index: number
  readonly from: number
  readonly buffer: Buffer
}

/** The same layer gives the same number each time: nothing here is random. */
class Sampler implements Sink {
  readonly #count: number
  readonly #stride: number
  /** Compressed bytes, by sample. */
  readonly #sizes: number[] = []
  readonly #waiting = new Set<Promise<void>>()
  #position = 0
  /** Index of the next sample to begin with. */
  #next = 0
  /** Samples that are being filled, by their places: windows overlap in layers of less than 16 MB. */
  #open: Sample[] = []

  constructor(
    private readonly size: number,
    private readonly gate: Gate,
    private readonly done: (packed: PackedSize) => void,
  ) {
    this.#count = Math.max(FEWEST, Math.floor(size / STRIDE))
    this.#stride = size / this.#count
  }

  write(bytes: Buffer): void {
    const end = this.#position + bytes.length
    while (this.#next < this.#count && Math.max(0, this.#placeOf(this.#next) - WINDOW) < end) this.#begin(this.#next++)
    for (const { from, buffer } of this.#open) {
      bytes.copy(buffer, Math.max(0, this.#position - from), Math.max(0, from - this.#position))
    }
    while (this.#open.length > 0 && this.#open[0]!.from + this.#open[0]!.buffer.length <= end) {
      this.#compress(this.#open.shift()!)
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

  /** One in each stretch: those of neighbouring stretches don't overlap. */
  #placeOf(index: number): number {
    return Math.floor(index * this.#stride + ((index * SPREAD) % 1) * (this.#stride - SAMPLE))
  }

  #begin(index: number): void {
    const at = this.#placeOf(index)
    const from = Math.max(0, at - WINDOW)
    this.#open.push({ index, from, buffer: Buffer.allocUnsafe(at + SAMPLE - from) })
  }

  #compress({ index, buffer }: Sample): void {
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
