import { Budget } from './budget.js'
import type { LayerCache, LayerContents } from './layer.js'
import { cleanPath } from './layer-tree.js'
import { layerReader, Sniffer } from './layer-reader.js'
import { ArchiveFault, Gate, Keep, type Sink } from './sink.js'
import { TarReader } from './tar.js'
import type { TarEntry } from './tar-header.js'

/** Bytes of JSON that are kept: manifests and configurations take some thousands; attestations may take millions. */
const LARGEST_JSON = 8_000_000
const MOST_JSON = 64_000_000

/** The files of an image archive by their names: its manifests and configurations, and its layers, read. */
export interface Blobs {
  readonly json: ReadonlyMap<string, string>
  readonly layers: ReadonlyMap<string, LayerContents>
  /** Targets by name: older engines save a layer that comes twice as a link. */
  readonly links: ReadonlyMap<string, string>
}

/**
 * Reads an archive once, whatever the order of its files: which of them are layers is told by their first bytes,
 * because manifests may come last.
 * @throws ArchiveFault where it is no archive, breaks off, or holds more than any image.
 */
export async function readBlobs(archive: AsyncIterable<Uint8Array>, known: LayerCache, budget: Budget): Promise<Blobs> {
  const gate = new Gate()
  const blobs = {
    json: new Map<string, string>(),
    layers: new Map<string, LayerContents>(),
    links: new Map<string, string>(),
  }
  let keeps = MOST_JSON
  const open = (entry: TarEntry): Sink | null => {
    const name = cleanPath(entry.path)
    budget.member(name, 0)
    if (entry.type === '1' || entry.type === '2') blobs.links.set(name, linkTarget(name, entry))
    if (entry.type !== '0') return null
    const { size } = entry
    const shared = isContentName(name) ? known.get(name) : undefined
    if (shared !== undefined) {
      blobs.layers.set(name, shared)
      return null
    }
    return new Sniffer((head) => {
      if (!/^\s*[[{]/.test(head.toString('latin1', 0, 64))) {
        return layerReader(head, { name, size }, { budget, gate }, (layer) => blobs.layers.set(name, layer))
      }
      if (size > LARGEST_JSON || size > keeps) return null
      keeps -= size
      return new Keep(size, (content) => blobs.json.set(name, content.toString('utf8', 0, content.length)))
    })
  }
  const reader = new TarReader(open)
  let read = 0
  for await (const chunk of archive) {
    reader.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length))
    read += chunk.length
    if (gate.busy) await gate.settle()
  }
  reader.end()
  await gate.settle()
  if (read === 0) throw new ArchiveFault('it is empty')
  return blobs
}

/** Whether equal names mean equal contents: those of engines do, others (`layer.tar`) may mean anything. */
export function isContentName(name: string): boolean {
  return /^blobs\/sha256\/[0-9a-f]{64}$|^[0-9a-f]{64}\/layer\.tar$/.test(name)
}

/** Hard links name their target from the archive's root, symbolic ones from their own folder. */
function linkTarget(name: string, { type, link }: TarEntry): string {
  return type === '1' || link.startsWith('/') ? cleanPath(link) : cleanPath(`${name}/../${link}`)
}
