import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import zlib from 'node:zlib'

/** Unpacks what `docker save` wrote with the system's tar, which knows nothing of ours. */
export async function unpacked(archive: AsyncIterable<Uint8Array>, folder: string): Promise<void> {
  const tar = spawn('tar', ['-x', '-f', '-', '-C', folder], { stdio: ['pipe', 'ignore', 'inherit'] })
  const ended = new Promise<number | null>((resolve) => tar.on('close', resolve))
  await pipeline(Readable.from(archive), tar.stdin)
  if ((await ended) !== 0) throw new Error('tar could not unpack what docker save wrote')
}

interface DockerManifest {
  readonly Config: string
  readonly Layers: readonly string[]
}

function manifestIn(folder: string): DockerManifest {
  return (JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as DockerManifest[])[0]!
}

/** The layers' tars, lowest first. */
export function layerFiles(folder: string): string[] {
  return manifestIn(folder).Layers.map((name) => path.join(folder, name))
}

type Pack = (layer: Buffer) => Buffer

/** zstd as Node.js has it since 22.15, or as the system has it; null: there is none. */
export const zstd: Pack | null = zstdOf()

function zstdOf(): Pack | null {
  const native = (zlib as { zstdCompressSync?: Pack }).zstdCompressSync
  if (native) return native
  const run: Pack = (layer) => execFileSync('zstd', ['-q', '-c', '-3'], { input: layer, maxBuffer: 2 ** 30 })
  try {
    run(Buffer.from('x'))
    return run
  } catch {
    return null
  }
}

/** The image once more as an OCI layout whose layers are packed: a tar, and the layers' sizes in it, lowest first. */
export function ociLayout(folder: string, pack: Pack): { file: string; sizes: number[] } {
  const layout = path.join(folder, 'layout')
  rmSync(layout, { recursive: true, force: true })
  mkdirSync(path.join(layout, 'blobs/sha256'), { recursive: true })
  const add = (content: Buffer): { digest: string; size: number } => {
    const hex = createHash('sha256').update(content).digest('hex')
    writeFileSync(path.join(layout, 'blobs/sha256', hex), content)
    return { digest: `sha256:${hex}`, size: content.length }
  }
  const config = add(readFileSync(path.join(folder, manifestIn(folder).Config)))
  const layers = layerFiles(folder).map((file) => add(pack(readFileSync(file))))
  const manifest = add(Buffer.from(JSON.stringify({ schemaVersion: 2, config, layers })))
  writeFileSync(path.join(layout, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [manifest] }))
  writeFileSync(path.join(layout, 'oci-layout'), '{"imageLayoutVersion": "1.0.0"}')
  const file = path.join(folder, 'layout.tar')
  execFileSync('tar', ['-c', '-f', file, '-C', layout, '.'])
  return { file, sizes: layers.map(({ size }) => size) }
}
