import { ArchiveFault } from './sink.js'

/** The size of a tar's blocks; members are padded to it. */
export const BLOCK = 512

/** One member of a tar, its extensions applied. */
export interface TarEntry {
  /** As written. */
  path: string
  /** Type flag as a character; `0` for regular files, whichever way they are written. */
  type: string
  /** Bytes of content that follow in the archive. */
  size: number
  /** Seconds since the epoch, rounded down. */
  mtime: number
  /** Target of a hard or symbolic link, as written. */
  link: string
  /** Size of the file where it isn't the content's: of a sparse one. */
  realSize: number | null
  /** Whether more blocks of an old GNU sparse map follow the header. */
  sparseMap: boolean
}

const SUM = { from: 148, to: 156 }
/** What a header may claim: above, numbers aren't exact any more. */
const MOST_BYTES = 2 ** 50

/** Reads a header of 512 bytes at `at`. @throws ArchiveFault where it is none; null: a block of zeros. */
export function parseHeader(block: Buffer, at: number, position: number): TarEntry | null {
  if (block[at] === 0 && isZero(block, at)) return null
  verifySum(block, at, position)
  const flag = block[at + 156]!
  const type = flag === 0 || flag === 0x37 ? '0' : String.fromCharCode(flag)
  // `ustar\0` has a prefix; GNU's `ustar  ` keeps other things in its place.
  const posix = block.toString('latin1', at + 257, at + 263) === 'ustar\0'
  const prefix = posix ? text(block, at + 345, at + 500) : ''
  const name = text(block, at, at + 100)
  const sparse = type === 'S'
  return {
    path: prefix === '' ? name : `${prefix}/${name}`,
    type,
    // Go's reader, which is Docker's, gives links, folders and devices no content whatever they claim.
    size: /[1-6]/.test(type) ? 0 : sizeAt(block, at + 124, position),
    mtime: numberAt(block, at + 136, 12, position),
    link: text(block, at + 157, at + 257),
    realSize: sparse ? sizeAt(block, at + 483, position) : null,
    sparseMap: sparse && block[at + 482] !== 0,
  }
}

/** A name: UTF-8 where it is, or else byte by byte, so that different names stay different. */
export function decodeName(bytes: Buffer): string {
  const decoded = bytes.toString('utf8', 0, bytes.length)
  return decoded.includes('\uFFFD') ? bytes.toString('latin1', 0, bytes.length) : decoded
}

export function checkedSize(size: number, position: number): number {
  if (!(size >= 0 && size <= MOST_BYTES)) {
    throw new ArchiveFault(`the tar header at byte ${position} claims a size of ${size} bytes`)
  }
  return size
}

function isZero(block: Buffer, at: number): boolean {
  for (let index = at; index < at + BLOCK; index++) if (block[index] !== 0) return false
  return true
}

function verifySum(block: Buffer, at: number, position: number): void {
  let unsigned = 0
  for (let index = at; index < at + BLOCK; index++) unsigned += block[index]!
  let signed = 0
  for (let index = at + SUM.from; index < at + SUM.to; index++) unsigned -= block[index]!
  unsigned += 8 * 0x20
  const written = numberAt(block, at + SUM.from, 8, position)
  if (written === unsigned) return
  // Old writers summed signed characters.
  for (let index = at; index < at + BLOCK; index++) signed += block.readInt8(index)
  for (let index = at + SUM.from; index < at + SUM.to; index++) signed -= block.readInt8(index)
  if (written !== signed + 8 * 0x20) throw new ArchiveFault(`byte ${position} is no tar header: its checksum is wrong`)
}

function text(block: Buffer, from: number, to: number): string {
  let end = from
  let plain = true
  for (; end < to && block[end] !== 0; end++) if (block[end]! >= 0x80) plain = false
  if (end === from) return ''
  return plain ? block.toString('latin1', from, end) : decodeName(block.subarray(from, end))
}

function sizeAt(block: Buffer, at: number, position: number): number {
  return checkedSize(numberAt(block, at, 12, position), position)
}

/** Octal digits among spaces and zeros, or GNU's base-256 where the first bit is set. */
function numberAt(block: Buffer, at: number, length: number, position: number): number {
  const first = block[at]!
  if (first >= 0x80) {
    let value = first === 0xff ? -1 : first & 0x7f
    for (let index = at + 1; index < at + length; index++) value = value * 256 + block[index]!
    return value
  }
  let value = 0
  let index = at
  const end = at + length
  while (index < end && (block[index] === 0x20 || block[index] === 0)) index++
  for (; index < end; index++) {
    const digit = block[index]!
    if (digit === 0 || digit === 0x20) break
    if (digit < 0x30 || digit > 0x37) throw new ArchiveFault(`byte ${position} is no tar header: a number is not octal`)
    value = value * 8 + digit - 0x30
  }
  return value
}
