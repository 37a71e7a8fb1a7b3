import type { Blobs } from './blobs.js'
import { cleanPath } from './layer-tree.js'
import { object, objects, parsed, string, strings, type Json } from './json.js'
import { ArchiveFault } from './sink.js'

/** Names of an image's files in its archive. */
export interface Manifest {
  readonly config: string
  /** Lowest first. */
  readonly layers: readonly string[]
}

/** Indexes within indexes: one for platforms, one for attestations; more is nobody's image. */
const DEEPEST = 4
const MOST_MANIFESTS = 200

/**
 * The image that an archive holds: by Docker's manifest.json, which engines of all ages write, or else by the OCI
 * layout's index.json. Of several platforms, the wanted one, or else the first whose layers are all there.
 * @throws ArchiveFault where there is none.
 */
export function manifestOf(blobs: Blobs, platform: string | null): Manifest {
  const candidates = [
    ...dockerManifests(blobs),
    ...ociManifests(blobs, object(parsed(blobs.json.get('index.json'))), 0),
  ]
  if (candidates.length === 0) throw new ArchiveFault('it has no manifest.json and no index.json that names an image')
  const complete = candidates.filter(({ layers }) => layers.every((name) => blobs.layers.has(name)))
  const wanted = complete.find(({ config }) => platform !== null && platformOf(blobs, config) === platform)
  const chosen = wanted ?? complete[0]
  if (chosen) return chosen
  const missing = candidates[0]!.layers.find((name) => !blobs.layers.has(name))!
  throw new ArchiveFault(`its layer ${missing} is not in it, or no layer`)
}

function dockerManifests(blobs: Blobs): Manifest[] {
  return objects(parsed(blobs.json.get('manifest.json')))
    .slice(0, MOST_MANIFESTS)
    .map((manifest) => ({
      config: follow(blobs, cleanPath(string(manifest.Config))),
      layers: strings(manifest.Layers).map((name) => follow(blobs, cleanPath(name))),
    }))
}

function ociManifests(blobs: Blobs, index: Json, depth: number): Manifest[] {
  if (depth > DEEPEST) return []
  return objects(index.manifests)
    .slice(0, MOST_MANIFESTS)
    .filter(({ annotations }) => object(annotations)['vnd.docker.reference.type'] !== 'attestation-manifest')
    .flatMap((descriptor) => {
      const content = object(parsed(blobs.json.get(blobName(descriptor.digest))))
      if (Array.isArray(content.manifests)) return ociManifests(blobs, content, depth + 1)
      if (!Array.isArray(content.layers)) return []
      const config = blobName(object(content.config).digest)
      return [{ config, layers: objects(content.layers).map(({ digest }) => blobName(digest)) }]
    })
    .slice(0, MOST_MANIFESTS)
}

/** `sha256:…` → `blobs/sha256/…`. */
function blobName(digest: unknown): string {
  return `blobs/${string(digest).replace(':', '/')}`
}

function follow(blobs: Blobs, name: string): string {
  const target = blobs.links.get(name)
  return target !== undefined && !blobs.layers.has(name) ? target : name
}

function platformOf(blobs: Blobs, config: string): string {
  const { os, architecture, variant } = object(parsed(blobs.json.get(config)))
  return [os, architecture, variant].filter((part) => typeof part === 'string' && part !== '').join('/')
}
