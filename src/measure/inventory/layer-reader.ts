import type { Budget } from './budget.js'
import { inflater } from './inflate.js'
import { totalOf, type LayerContents } from './layer.js'
import { LayerTree } from './layer-tree.js'
import { newFolder } from './node.js'
import { exactly } from './packed.js'
import { packedSize } from './sampler.js'
import { ArchiveFault, type Gate, type Sink } from './sink.js'
import { TarReader } from './tar.js'

/** Bytes by which a tar is known: its first header. */
export const SNIFFED = 512

/** How a file of the archive is packed, by its first bytes; null: it is no layer. */
export function packingOf(head: Buffer): 'gzip' | 'zstd' | 'tar' | null {
  if (head.length >= 2 && head.readUInt16BE(0) === 0x1f8b) return 'gzip'
  if (head.length >= 4 && head.readUInt32LE(0) === 0xfd2fb528) return 'zstd'
  if (head.length < SNIFFED) return null
  // An empty layer is a tar of zeros only; before POSIX, tars had no name to be known by.
  const named = head.toString('latin1', 257, 262) === 'ustar'
  return named || head[0] === 0 || /^[ 0-7]{6}[ \0]{2}$/.test(head.toString('latin1', 148, 156)) ? 'tar' : null
}

/** Takes the bytes of one layer as the archive has them, in a file of this name and size, and hands over what it holds. */
export function layerReader(
  head: Buffer,
  { name, size }: { readonly name: string; readonly size: number },
  { budget, gate }: { readonly budget: Budget; readonly gate: Gate },
  done: (layer: LayerContents) => void,
): Sink | null {
  const packing = packingOf(head)
  if (packing === null) return null
  const contents = { root: newFolder(), files: 0, unpacked: 0, packed: exactly(size) }
  const tree = new LayerTree(contents, budget)
  contents.root = tree.root
  const reader = new TarReader(tree.add)
  const finish = (): void => {
    reader.end()
    const { files, bytes } = totalOf(contents.root)
    Object.assign(contents, { files, unpacked: bytes })
    done(contents)
  }
  const tar = named(name, {
    write: (bytes) => {
      reader.write(bytes)
    },
    end: finish,
  })
  if (packing !== 'tar') return inflater(packing, name, gate, tar)
  const sampler = packedSize(size, gate, (packed) => (contents.packed = packed))
  return {
    write: (bytes) => {
      sampler.write(bytes)
      tar.write(bytes)
    },
    end: () => {
      sampler.end()
      tar.end()
    },
  }
}

/** Holds bytes back until there are enough to tell what they are. */
export class Sniffer implements Sink {
  #held: Buffer[] = []
  #length = 0
  #target: Sink | null = null

  /** @param choose is given the first bytes, 512 unless there are fewer in all; null: the rest is of no interest. */
  constructor(private readonly choose: (head: Buffer) => Sink | null) {}

  write(bytes: Buffer): void {
    if (this.#length >= SNIFFED) {
      this.#target?.write(bytes)
      return
    }
    this.#held.push(bytes)
    this.#length += bytes.length
    if (this.#length >= SNIFFED) this.#release()
  }

  end(): void {
    if (this.#length < SNIFFED) this.#release()
    this.#target?.end()
  }

  #release(): void {
    const head = this.#held.length === 1 ? this.#held[0]! : Buffer.concat(this.#held)
    this.#held = []
    this.#target = this.choose(head)
    this.#target?.write(head)
  }
}

/** Says in faults which layer they are of. */
function named(name: string, sink: Sink): Sink {
  const said = (act: () => void): void => {
    try {
      act()
    } catch (error) {
      throw error instanceof ArchiveFault ? new ArchiveFault(`in ${name}, ${error.message}`) : error
    }
  }
  return {
    write: (bytes) => {
      said(() => {
        sink.write(bytes)
      })
    },
    end: () => {
      said(() => {
        sink.end()
      })
    },
  }
}
