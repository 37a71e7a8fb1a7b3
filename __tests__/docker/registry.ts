import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { temporaryFolder } from '../adapters/folder.js'
import { docker, type LeftOut, type TestEngine } from './engine.js'

interface Content {
  readonly type: string
  readonly bytes: Buffer
}

/** A registry that only serves, on this machine: what the tests put into it, by tag and by digest. */
export class TestRegistry {
  private readonly contents = new Map<string, Content>()
  private readonly tags = new Map<string, string>()
  private readonly server = createServer((request, response) => {
    const match = /^\/v2\/(.+)\/(?:manifests|blobs)\/([^/]+)$/.exec(request.url ?? '')
    const content = this.contents.get(this.tags.get(`${match?.[1]}:${match?.[2]}`) ?? match?.[2] ?? '')
    if (request.url === '/v2/') response.writeHead(200).end()
    else if (!content) response.writeHead(404).end()
    else {
      const headers = { 'content-type': content.type, 'content-length': content.bytes.length }
      response.writeHead(200, { ...headers, 'docker-content-digest': digestOf(content.bytes) })
      response.end(request.method === 'HEAD' ? undefined : content.bytes)
    }
  })

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve))
    return `127.0.0.1:${(this.server.address() as AddressInfo).port}`
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections()
    await new Promise((resolve) => this.server.close(resolve))
  }

  /** Takes an image of the engine in under a name; answers with its digest. */
  async put(engine: TestEngine | LeftOut, image: string, repository: string, tag: string): Promise<string> {
    const folder = temporaryFolder()
    const archive = join(folder, 'image.tar')
    const saved = await docker(engine, ['save', '--output', archive, image])
    if (saved.status !== 0) throw new Error(saved.stderr)
    execFileSync('tar', ['-xf', archive, '-C', folder])
    const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
      manifests: { digest: string; mediaType: string }[]
    }
    const { digest, mediaType } = index.manifests[0]!
    const blob = (id: string): Buffer => readFileSync(join(folder, 'blobs', 'sha256', id.slice('sha256:'.length)))
    const manifest = JSON.parse(blob(digest).toString('utf8')) as {
      config: { digest: string }
      layers: { digest: string }[]
    }
    for (const { digest: id } of [manifest.config, ...manifest.layers]) {
      this.contents.set(id, { type: 'application/octet-stream', bytes: blob(id) })
    }
    this.contents.set(digest, { type: mediaType, bytes: blob(digest) })
    this.tags.set(`${repository}:${tag}`, digest)
    return digest
  }
}

function digestOf(bytes: Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}
