import { ArchiveFault } from './sink.js'
import { checkedSize, decodeName, type TarEntry } from './tar-header.js'

/** The type flags of members that describe the next one: pax, GNU's long names. */
export const EXTENSIONS = 'xLK'
/** Bytes of an extension; the longest path and all usual attributes fit in it many times. */
export const LONGEST_EXTENSION = 1_000_000

/** What extensions say of the member that follows them. */
export class Extensions {
  readonly #said = new Map<string, string>()

  /** @param position of the header, for faults. */
  add(type: string, content: Buffer, position: number): void {
    if (type === 'x') this.#addRecords(content, position)
    else this.#said.set(type === 'L' ? 'path' : 'linkpath', untilZero(content))
  }

  /** Overrides what the header says, and forgets it. */
  apply(entry: TarEntry, position: number): void {
    if (this.#said.size > 0) this.#override(entry, position)
    // Of old writers' folders. Not before: what is left in a header of a name that isn't ASCII may end so as well.
    if (entry.type === '0' && entry.path.endsWith('/')) entry.type = '5'
  }

  #override(entry: TarEntry, position: number): void {
    const said = this.#said
    entry.path = said.get('GNU.sparse.name') ?? said.get('path') ?? entry.path
    entry.link = said.get('linkpath') ?? entry.link
    const number = (key: string): number | null => (said.has(key) ? Number(said.get(key)) : null)
    const [size, mtime] = [number('size'), number('mtime')]
    if (size !== null && !/[1-6]/.test(entry.type)) entry.size = checkedSize(size, position)
    if (mtime !== null && Number.isFinite(mtime)) entry.mtime = Math.floor(mtime)
    const real = number('GNU.sparse.realsize') ?? number('GNU.sparse.size')
    if (real !== null) entry.realSize = checkedSize(real, position)
    said.clear()
  }

  /** Records are `length key=value\n`, the length in decimal and that of the whole record. */
  #addRecords(content: Buffer, position: number): void {
    for (let at = 0; at < content.length;) {
      const space = content.indexOf(0x20, at)
      const length = space < 0 ? NaN : Number(content.toString('latin1', at, space))
      const end = at + length
      if (!Number.isInteger(length) || end > content.length || end <= space + 1) {
        throw new ArchiveFault(`the pax records at byte ${position} are malformed`)
      }
      const equals = content.indexOf(0x3d, space)
      if (equals < 0 || equals >= end) throw new ArchiveFault(`a pax record at byte ${position} has no value`)
      const key = content.toString('latin1', space + 1, equals)
      // The only others are attributes and owners: not kept.
      if (/^(?:path|linkpath|size|mtime|GNU\.sparse\..*)$/.test(key)) {
        this.#said.set(key, decodeName(content.subarray(equals + 1, end - 1)))
      }
      at = end
    }
  }
}

function untilZero(content: Buffer): string {
  const zero = content.indexOf(0)
  return decodeName(zero < 0 ? content : content.subarray(0, zero))
}
