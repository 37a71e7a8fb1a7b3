import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@jest/globals'

interface Entry {
  uris: string[]
  suites: string[]
  components: string[]
  options: [string, string][]
}

interface Sources {
  parseSources: (text: string, format: 'list' | 'sources') => Entry[]
  stanzasFor: (suite: string, entries: Entry[]) => string[]
}

interface Network {
  rangeOf: (subnet: string) => [number, number]
  overlaps: (range: [number, number], ranges: [number, number][]) => boolean
}

async function script(name: string): Promise<unknown> {
  return import(pathToFileURL(path.resolve('scripts', 'engine', name)).href)
}

const { parseSources, stanzasFor } = (await script('apt-sources.mjs')) as Sources
const { rangeOf, overlaps } = (await script('network.mjs')) as Network
const { packageIndex } = (await script('package-index.mjs')) as { packageIndex: (folder: string) => Server }

test('both formats of apt sources name the same archive, and another suite of it is asked for with its options', () => {
  const list = `# a comment
deb [arch=amd64 signed-by=/keys/a.gpg] http://mirror.example/debian bookworm main contrib # more
deb-src http://mirror.example/debian bookworm main
deb http://mirror.example/debian-security bookworm-security main
`
  const sources = `# where it was
Types: deb deb-src
URIs: http://mirror.example/debian
# in between
Suites: bookworm bookworm-updates
Components: main
Signed-By:
 -----BEGIN-----
 .
 -----END-----

Types: deb
URIs: http://other.example/debian
Suites: bookworm
Components: main
Enabled: no

Types: deb
URIs: http://mirror.example/debian-security
Suites: bookworm-security
Components: main
`
  expect(stanzasFor('sid', parseSources(list, 'list'))).toEqual([
    'Types: deb\nURIs: http://mirror.example/debian\nSuites: sid\nComponents: main\nArchitectures: amd64\nSigned-By: /keys/a.gpg\n',
  ])
  expect(stanzasFor('sid', parseSources(sources, 'sources'))).toEqual([
    'Types: deb\nURIs: http://mirror.example/debian\nSuites: sid\nComponents: main\nsigned-by: \n -----BEGIN-----\n .\n -----END-----\n',
  ])
})

test('a subnet that has a route already is told from a free one', () => {
  const taken = [rangeOf('172.16.0.0/13'), rangeOf('10.0.0.7')]
  expect(overlaps(rangeOf('172.23.255.0/24'), taken)).toBe(true)
  expect(overlaps(rangeOf('172.24.0.0/24'), taken)).toBe(false)
  expect(overlaps(rangeOf('10.0.0.0/24'), taken)).toBe(true)
})

test('the package index lists wheels by normalized name with their hashes, and nothing beside its folder', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'wheels-'))
  const server = packageIndex(folder)
  try {
    const [wheel, text] = ['Dj_Database.url-1.0-py3-none-any.whl', 'a wheel']
    writeFileSync(path.join(folder, wheel), text)
    writeFileSync(path.join(folder, 'fetched.json'), '{}')
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const get = async (where: string): Promise<string> => {
      const response = await fetch(`http://127.0.0.1:${port}${where}`)
      return response.ok ? response.text() : String(response.status)
    }
    const sha256 = createHash('sha256').update(text).digest('hex')
    expect(await get('/simple/dj.database_URL/')).toContain(`href="/files/${wheel}#sha256=${sha256}"`)
    expect(await get('/simple/')).toContain('>dj-database-url</a>')
    expect(await get(`/files/${wheel}`)).toBe(text)
    for (const other of ['/simple/flask/', '/files/fetched.json', '/files/..%2F..%2Fetc%2Fpasswd', '/files/%E0%A4%A'])
      expect(await get(other)).toBe('404')
    // A wheel that joins while the index runs is found, too.
    writeFileSync(path.join(folder, 'flask-1.0-py3-none-any.whl'), text)
    expect(await get('/simple/flask/')).toContain('flask-1.0')
  } finally {
    server.closeAllConnections()
    server.close()
    rmSync(folder, { recursive: true })
  }
})
