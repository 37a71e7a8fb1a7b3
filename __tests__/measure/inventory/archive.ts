import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'

/** A member of a tar to be written; `type` is the flag of the format. */
export interface Member {
  path: string
  type?: string
  content?: string | Buffer
  link?: string
  mtime?: number
  /** What the header claims instead of the content's size. */
  size?: number
}

export const file = (path: string, content: string | Buffer = '', mtime = 1_700_000_000): Member => ({
  path,
  content,
  mtime,
})
export const folder = (path: string): Member => ({ path: `${path}/`, type: '5' })
export const symlink = (path: string, link: string): Member => ({ path, type: '2', link })
export const hardlink = (path: string, link: string): Member => ({ path, type: '1', link })

/** A header of the POSIX format, its checksum included. */
export function header({ path, type = '0', link = '', mtime = 0, size = 0 }: Member): Buffer {
  const block = Buffer.alloc(512)
  block.write(path, 0, 100)
  block.write('0000644\0', 100)
  block.write(`${mtime.toString(8).padStart(11, '0')}\0`, 136)
  if (size < 8 ** 11) block.write(`${size.toString(8).padStart(11, '0')}\0`, 124)
  else {
    block.writeBigUInt64BE(BigInt(size), 128)
    block[124] = 0x80
  }
  block.write(type, 156)
  block.write(link, 157, 100)
  block.write('ustar\x0000', 257)
  return summed(block)
}

export function summed(block: Buffer): Buffer {
  block.fill(' ', 148, 156)
  const sum = block.reduce((total, byte) => total + byte, 0)
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return block
}

export function padded(content: Buffer): Buffer {
  return Buffer.concat([content, Buffer.alloc((512 - (content.length % 512)) % 512)])
}

/** Without its closing zeros, so that parts can be put together. */
export function members(...list: readonly Member[]): Buffer {
  return Buffer.concat(
    list.flatMap((member) => {
      const content = Buffer.from(member.content ?? '')
      const blocks = [header({ size: content.length, ...member }), padded(content)]
      if (member.path.length <= 100) return blocks
      const record = ` path=${member.path}\n`
      const length = record.length + String(record.length + 3).length
      const name = Buffer.from(`${length}${record}`)
      return [header({ path: 'PaxHeaders/0', type: 'x', size: name.length }), padded(name), ...blocks]
    }),
  )
}

export function tar(...list: readonly Member[]): Buffer {
  return Buffer.concat([members(...list), Buffer.alloc(1024)])
}

export function digestOf(content: Buffer): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`
}

export interface ImageParts {
  /** Tars, lowest first. */
  layers: readonly Buffer[]
  environment?: readonly string[]
  command?: readonly string[]
  workdir?: string
  history?: readonly object[]
  /** How layers lie in the archive. */
  pack?: (layer: Buffer) => Buffer
  architecture?: string
}

export function configurationOf({ layers, environment, command, workdir, history, architecture }: ImageParts): object {
  return {
    architecture: architecture ?? 'amd64',
    os: 'linux',
    config: { Env: environment ?? [], Cmd: command ?? [], WorkingDir: workdir ?? '' },
    rootfs: { type: 'layers', diff_ids: layers.map(digestOf) },
    history: history ?? layers.map((_, index) => ({ created_by: `RUN step ${index} # buildkit` })),
  }
}

const blob = (digest: string): string => `blobs/${digest.replace(':', '/')}`
const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value))

/** The blobs of one image and its manifest, as the OCI layout has them. */
export function ociImage(image: ImageParts): { manifest: string; files: Member[]; docker: object } {
  const blobs = image.layers.map(image.pack ?? ((layer) => layer))
  const config = json(configurationOf(image))
  const layers = blobs.map((content) => ({ digest: digestOf(content), size: content.length }))
  const manifest = json({ schemaVersion: 2, config: { digest: digestOf(config) }, layers })
  const all = [...new Map([...blobs, config, manifest].map((content) => [digestOf(content), content]))]
  return {
    manifest: digestOf(manifest),
    files: all.map(([digest, content]) => file(blob(digest), content)),
    docker: { Config: blob(digestOf(config)), Layers: blobs.map((content) => blob(digestOf(content))) },
  }
}

/** As Docker 25 and later save images: an OCI layout with a manifest.json, which comes last. */
export function dockerArchive(image: ImageParts): Buffer {
  const { files, docker } = ociImage(image)
  return tar(...files, file('manifest.json', json([docker])))
}

/** An OCI layout: an index of indexes with an attestation, and nothing of Docker's. */
export function ociArchive(...images: readonly ImageParts[]): Buffer {
  const made = images.map(ociImage)
  const attestation = json({ schemaVersion: 2, layers: [{ digest: digestOf(json({ statement: 1 })) }] })
  const inner = json({
    manifests: [
      {
        digest: digestOf(attestation),
        annotations: { 'vnd.docker.reference.type': 'attestation-manifest' },
      },
      ...made.map(({ manifest }) => ({ digest: manifest })),
    ],
  })
  return tar(
    file('index.json', json({ manifests: [{ digest: digestOf(inner) }] })),
    file(blob(digestOf(inner)), inner),
    file(blob(digestOf(attestation)), attestation),
    ...made.flatMap(({ files }) => files),
    file('oci-layout', json({ imageLayoutVersion: '1.0.0' })),
  )
}

/** As Docker before 25 saved images: a folder for each layer, a repeated one as a link to the first. */
export function legacyArchive(image: ImageParts): Buffer {
  const names = image.layers.map((_, index) => createHash('sha256').update(`id ${index}`).digest('hex'))
  const config = json(configurationOf(image))
  const layers = image.layers.flatMap((layer, index): Member[] => {
    const first = image.layers.findIndex((other) => other.equals(layer))
    const path = `${names[index]!}/layer.tar`
    return [
      folder(names[index]!),
      file(`${names[index]!}/VERSION`, '1.0'),
      file(`${names[index]!}/json`, '{"id": "x"}'),
      first < index ? symlink(path, `../${names[first]!}/layer.tar`) : file(path, layer),
    ]
  })
  const manifest = [{ Config: 'config.json', Layers: names.map((name) => `${name}/layer.tar`) }]
  return tar(...layers, file('config.json', config), file('manifest.json', json(manifest)))
}

/** A stream of chunks of odd sizes. */
export async function* inChunks(archive: Buffer, size = 1777): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < archive.length; at += size) yield Promise.resolve(archive.subarray(at, at + size))
}

export const gzip = (layer: Buffer): Buffer => gzipSync(layer)
