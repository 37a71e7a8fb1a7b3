import { ArchiveFault } from './sink.js'

/** What one archive may hold. Far above any image that is deployed; below what would fill a runner's memory. */
const MOST = {
  members: 1_000_000,
  nameCharacters: 256_000_000,
  layers: 500,
  // Uncompressed, so that a small archive can't keep a runner busy for hours.
  bytes: 200_000_000_000,
  contentBytes: 64_000_000,
}

/** Counts what reading one archive takes, and refuses what no real image needs. */
export class Budget {
  #left = { ...MOST }

  /** @throws ArchiveFault where the archive holds more than a budget allows. */
  member(path: string, size: number): void {
    this.#spend('members', 1, 'files and folders')
    this.#spend('nameCharacters', path.length, 'characters of paths')
    this.#spend('bytes', size, 'bytes of files')
  }

  layers(count: number): void {
    this.#spend('layers', count, 'layers')
  }

  /** Whether so many bytes of a file's content may be kept; where not, the inventory is less precise and no more. */
  keeps(bytes: number): boolean {
    if (bytes > this.#left.contentBytes) return false
    this.#left.contentBytes -= bytes
    return true
  }

  #spend(what: keyof typeof MOST, amount: number, name: string): void {
    this.#left[what] -= amount
    if (this.#left[what] < 0) throw new ArchiveFault(`it holds more than ${MOST[what].toLocaleString('en')} ${name}`)
  }
}
