type Json = Readonly<Record<string, unknown>>

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * The images that a build used and their digests, from what `--metadata-file` says. A reference is as people write it:
 * `pkg:docker/python@3.12-slim?platform=linux%2Famd64` is `python:3.12-slim`.
 * Source: moby/buildkit, docs/attestations/slsa-provenance.md; package URLs: package-url/purl-spec, types/docker.
 */
export function readMaterials(metadata: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const provenance = valueAt(parse(metadata), 'buildx.build.provenance')
  // The second is where SLSA 1.0 has them.
  const definition = valueAt(valueAt(provenance, 'buildDefinition'), 'resolvedDependencies')
  const materials = valueAt(provenance, 'materials') ?? definition
  for (const material of Array.isArray(materials) ? materials : []) {
    const [uri, digest] = [valueAt(material, 'uri'), valueAt(valueAt(material, 'digest'), 'sha256')]
    if (typeof uri !== 'string' || typeof digest !== 'string' || !/^[0-9a-f]{64}$/.test(digest)) continue
    const reference = referenceOf(uri)
    if (reference !== null) found.set(reference, `sha256:${digest}`)
  }
  return found
}

function referenceOf(uri: string): string | null {
  const match = /^pkg:docker\/([^?#@]+)(?:@([^?#]*))?(?:[?#].*)?$/.exec(uri)
  if (!match) return null
  try {
    const [name, version] = [decodeURIComponent(match[1]!), decodeURIComponent(match[2] ?? '')]
    // Docker's own frontend is one of the materials, and no base of anything.
    if (/^(?:docker\/dockerfile)$/.test(name)) return null
    return version === '' ? name : version.startsWith('sha256:') ? `${name}@${version}` : `${name}:${version}`
  } catch {
    return null
  }
}

function valueAt(value: unknown, key: string): unknown {
  return isRecord(value) ? value[key] : undefined
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
