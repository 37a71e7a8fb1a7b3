import { createServer, type Server } from 'node:http'
import { docker, type LeftOut, type TestEngine } from './engine.js'

/** A package index whose project has a second version as soon as the first one was fetched. */
export class MovingIndex {
  private fetched = false

  private constructor(
    private readonly server: Server,
    private readonly address: string,
  ) {}

  /** Listens where builds of an engine reach this machine: on the gateway of its default network. */
  static async begin(engine: TestEngine | LeftOut, project: string): Promise<MovingIndex> {
    const gateway = await docker(engine, [
      ...['network', 'inspect', 'bridge', '--format'],
      '{{(index .IPAM.Config 0).Gateway}}',
    ])
    const server = createServer()
    const index = new MovingIndex(server, gateway.stdout.trim())
    server.on('request', (request, response) => {
      const version = /\/files\/\w+-([\d.]+)-py3/.exec(request.url ?? '')?.[1]
      if (version !== undefined) {
        response.end(wheel(project, version))
        if (request.method === 'GET') index.fetched = true
        return
      }
      response.setHeader('content-type', 'text/html')
      const names = index.versions.map((one) => `${project}-${one}-py3-none-any.whl`)
      response.end(names.map((name) => `<a href="/files/${name}">${name}</a>`).join('\n'))
    })
    await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve))
    return index
  }

  /** What the index has by now. */
  get versions(): readonly string[] {
    return this.fetched ? ['1.0', '1.1'] : ['1.0']
  }

  /** Options of pip that name it. */
  get options(): string {
    const address = this.server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    return `--trusted-host ${this.address} --index-url http://${this.address}:${port}/simple/`
  }

  end(): Promise<void> {
    return new Promise((resolve) => {
      this.server.close(() => {
        resolve()
      })
      this.server.closeAllConnections()
    })
  }
}

/** A wheel with one module. Its form: packaging.python.org, "Binary distribution format". */
function wheel(project: string, version: string): Buffer {
  const folder = `${project}-${version}.dist-info`
  return zip({
    [`${project}.py`]: `VERSION = "${version}"\n`,
    [`${folder}/METADATA`]: `Metadata-Version: 2.1\nName: ${project}\nVersion: ${version}\n`,
    [`${folder}/WHEEL`]: 'Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
    [`${folder}/RECORD`]: `${project}.py,,\n${folder}/METADATA,,\n${folder}/WHEEL,,\n${folder}/RECORD,,\n`,
  })
}

/** A zip archive of stored files. Its form: APPNOTE.TXT of PKWARE, 4.3. */
function zip(files: Readonly<Record<string, string>>): Buffer {
  const entries: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(files)) {
    const [path, content] = [Buffer.from(name), Buffer.from(text)]
    const about = Buffer.alloc(26)
    about.writeUInt16LE(20, 0)
    about.writeUInt16LE(0x21, 8)
    about.writeUInt32LE(crc32(content), 10)
    about.writeUInt32LE(content.length, 14)
    about.writeUInt32LE(content.length, 18)
    about.writeUInt16LE(path.length, 22)
    const entry = Buffer.concat([Buffer.from('PK\x03\x04'), about, path, content])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), about, rest, path]))
    entries.push(entry)
    offset += entry.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(directory.length, 4)
  end.writeUInt16LE(directory.length, 6)
  end.writeUInt32LE(central.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...entries, central, Buffer.from('PK\x05\x06'), end])
}

function crc32(bytes: Buffer): number {
  let crc = ~0
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return ~crc >>> 0
}
