import { afterAll, beforeAll, describe, expect, jest } from '@jest/globals'
import { createReadStream, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Inventory } from '../../src/findings/inventory.js'
import type { LayerCache } from '../../src/measure/inventory/layer.js'
import { readInventory } from '../../src/measure/inventory/read.js'
import { removeFolders, temporaryFolder } from '../adapters/folder.js'
import { adaptersFor } from './adapter.js'
import { docker, engineForTests, testOn } from './engine.js'
import { layerFiles, ociLayout, unpacked, zstd } from './saved.js'

jest.setTimeout(600_000)

const engine = await engineForTests()
const onEngine = testOn(engine)
const adapters = 'leftOut' in engine ? null : adaptersFor(engine, temporaryFolder())
const IMAGE = 'inventory-test/web'
const BASE = 'python:3.11-slim'

/** Everything that makes counting hard: removed and replaced files, links, a name that isn't ASCII, stale bytecode. */
const DOCKERFILE = `FROM ${BASE}
RUN pip install flask gunicorn
RUN head -c 3000000 /dev/urandom > /large && head -c 70000 /dev/zero > /replaced && echo kept > /kept
RUN rm /large && echo short > /replaced && ln /kept /linked && ln -s /kept /pointed && mkdir /été && echo x > /été/ç
WORKDIR /app
COPY <<EOF web.py
from flask import Flask
app = Flask(__name__)
EOF
COPY <<EOF other.py
x = 1
EOF
RUN python -m compileall -q /app && touch -d 2001-01-01 other.py && cp __pycache__/web.cpython-311.pyc __pycache__/web.cpython-39.pyc
CMD ["gunicorn", "web:app"]
`

let inventory: Inventory
const known: LayerCache = new Map()

beforeAll(async () => {
  if ('leftOut' in engine) return
  const { status, stderr } = await docker(engine, ['build', '--quiet', '--tag', IMAGE, '-'], DOCKERFILE)
  if (status !== 0) throw new Error(stderr)
  inventory = await read(IMAGE, (await adapters!.engine.inspect(BASE))!.layers)
})

afterAll(async () => {
  await adapters?.builder.discard()
  if (!('leftOut' in engine)) await docker(engine, ['image', 'rm', '--force', IMAGE])
  removeFolders()
})

async function read(image: string, base: readonly string[] | number | null): Promise<Inventory> {
  return measured(await readInventory(adapters!.engine.save(image), { base, known }))
}

function measured(answer: Inventory | { notMeasurable: string }): Inventory {
  if ('notMeasurable' in answer) throw new Error(answer.notMeasurable)
  return answer
}

async function said(args: readonly string[], input = ''): Promise<string> {
  const { status, stdout, stderr } = await docker(engine, args, input)
  if (status !== 0) throw new Error(stderr)
  return stdout
}

/** What a program says in a fresh container. */
function ran(image: string, program: string, ...args: readonly string[]): Promise<string> {
  return said(['run', '--rm', '--network', 'none', '--entrypoint', program, image, ...args])
}

/** Bytes and inode of all regular files. In a build's mount, for in a container files of the engine hide some. */
const FIND = `FROM ${BASE} AS find
RUN --mount=type=bind,from=${IMAGE},target=/image python3 - > /found <<EOF
import os, stat
for folder, folders, names in os.walk('/image'):
    for name in names:
        about = os.lstat(os.path.join(folder, name))
        if stat.S_ISREG(about.st_mode): print(about.st_size, about.st_ino)
EOF
FROM scratch
COPY --from=find /found /
`

/** Sources by what the interpreter does with them; `py_compile`'s own words for what it checks. */
const CLASSIFY = `import importlib._bootstrap_external as external, importlib.util, os, sys, sysconfig
counts = {}
site, library = sysconfig.get_path('purelib'), sysconfig.get_path('stdlib')
for part, top in [('standard library', library), ('site-packages', site), ('application', '/app')]:
    found = counts[part] = dict(sources=0, present=0, missing=0, stale=0)
    for folder, folders, names in os.walk(top):
        if part == 'standard library': folders[:] = [one for one in folders if one not in ('site-packages', 'dist-packages')]
        for path in [os.path.join(folder, one) for one in names if one.endswith('.py')]:
            if os.path.islink(path): continue
            found['sources'] += 1
            try:
                with open(importlib.util.cache_from_source(path), 'rb') as stream: data = stream.read()
                flags = external._classify_pyc(data, path, {})
                about = os.stat(path)
                if not flags & 1: external._validate_timestamp_pyc(data, int(about.st_mtime), about.st_size, path, {})
                found['present'] += 1
            except FileNotFoundError: found['missing'] += 1
            except (ImportError, EOFError): found['stale'] += 1
import json
print(json.dumps(counts))
`

describe('an image with all that makes counting hard', () => {
  onEngine('layers are those of docker history, and their instructions', async () => {
    const format = ['--no-trunc', '--human=false', '--format', '{{json .}}']
    const history = (await said(['history', ...format, IMAGE]))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { Size: string; CreatedBy: string })
      .reverse()
    const layers = inventory.layers.filter(({ unpacked: bytes }) => bytes > 0)
    const rows = history.filter(({ Size }) => Number(Size) > 0)
    const over = rows.map(({ Size }, at) => Number(Size) - layers[at]!.unpacked)
    rows.forEach(({ CreatedBy }, at) => {
      if (CreatedBy !== '') expect({ CreatedBy, over: over[at] }).toEqual({ CreatedBy, over: 0 })
      // In layers of `docker import`, as stand-ins have them, Docker counts the targets of symbolic links too.
      else expect(Math.abs(over[at]!)).toBeLessThan(1e-3 * layers[at]!.unpacked)
    })
    const words = (text: string): string => text.replace(/^\/bin\/sh -c (?:#\(nop\) +)?/, '').slice(0, 20)
    expect(layers).toHaveLength(rows.length)
    for (const [at, { instruction }] of layers.entries()) {
      const { CreatedBy } = rows[at]!
      // What was imported has a comment in its place.
      if (CreatedBy !== '') expect(CreatedBy).toContain(words(instruction.replace(/^RUN /, '')))
    }
    const inspected = Number(await said(['image', 'inspect', '--format', '{{.Size}}', IMAGE]))
    expect(inventory.unpacked + over.reduce((sum, bytes) => sum + bytes, 0)).toBe(inspected)
  })

  onEngine('what is above the base is the difference of the two images', async () => {
    const [whole, base] = await Promise.all(
      [IMAGE, BASE].map(async (image) => Number(await said(['image', 'inspect', '--format', '{{.Size}}', image]))),
    )
    expect(inventory.aboveBase!.unpacked).toBe(whole! - base!)
    expect(inventory.layers.filter(({ fromBase }) => fromBase).length).toBe(
      (await adapters!.engine.inspect(BASE))!.layers.length,
    )
  })

  onEngine('files and bytes are those that the image has mounted', async () => {
    const folder = temporaryFolder()
    await said(['build', '--quiet', '--no-cache', '--output', `type=local,dest=${folder}`, '-'], FIND)
    const found = readFileSync(path.join(folder, 'found'), 'utf8')
    const files = new Map(found.trim().split('\n').map(bytesByInode))
    const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0)
    expect(sum(inventory.categories.map((category) => category.files))).toBe(files.size)
    expect(sum(inventory.categories.map(({ bytes }) => bytes))).toBe(sum(files.values()))
    expect(inventory.tree.bytes).toBe(sum(files.values()))
    expect(inventory.unpacked).toBe(sum(files.values()) + inventory.wasted.bytes)
  })

  onEngine('what is wasted was written by hand', () => {
    const replaced = inventory.wasted.largest.find((one) => one.path === '/replaced')
    expect(inventory.wasted.largest[0]).toMatchObject({ path: '/large', bytes: 3_000_000 })
    expect(replaced).toMatchObject({ bytes: 70_000, removedBy: replaced!.addedBy + 1 })
  })

  onEngine('distributions and system packages are what pip and dpkg list', async () => {
    const listed = JSON.parse(
      await ran(IMAGE, 'python3', '-m', 'pip', '--disable-pip-version-check', 'list', '--format', 'json'),
    ) as { name: string; version: string }[]
    const names = (list: readonly { name: string; version: string }[]): string[] =>
      list.map(({ name, version }) => `${name.toLowerCase().replaceAll(/[-_.]+/g, '-')} ${version}`).sort()
    expect(names(inventory.distributions)).toEqual(names(listed))
    const packages = await ran(IMAGE, 'dpkg-query', '-W', '-f', '${Package} ${Version} ${db:Status-Status}\n')
    const installed = packages.split('\n').flatMap((line) => {
      const [name, version, status] = line.split(' ')
      return status === 'installed' ? [`${name} ${version}`] : []
    })
    expect([...new Set(inventory.systemPackages.map(({ name, version }) => `${name} ${version}`))].sort()).toEqual(
      [...new Set(installed)].sort(),
    )
  })

  onEngine('bytecode is judged as the image’s own interpreter judges it', async () => {
    const counted = JSON.parse(await ran(IMAGE, 'python3', '-I', '-B', '-c', CLASSIFY)) as Record<string, object>
    expect(inventory.python).toBe('3.11')
    for (const part of inventory.bytecode) {
      const { sources, present, missing, stale } = part
      expect({ part: part.part, sources, present, missing, stale }).toEqual({ part: part.part, ...counted[part.part] })
    }
    expect(inventory.bytecode.find(({ part }) => part === 'application')).toMatchObject({ stale: 1, unreachable: 1 })
  })

  onEngine('packed sizes hold what gzip makes of each layer', async () => {
    const folder = temporaryFolder()
    await unpacked(adapters!.engine.save(IMAGE), folder)
    const layers = layerFiles(folder)
    for (const [at, { unpacked: bytes, packed }] of inventory.layers.entries()) {
      // The larger ones are the base's.
      if (bytes > 20_000_000) continue
      const size = gzipSync(readFileSync(layers[at]!)).length
      expect(packed.interval[0]).toBeLessThanOrEqual(size)
      expect(packed.interval[1]).toBeGreaterThanOrEqual(size)
    }
  })

  onEngine('an OCI layout says the same as docker save, by gzip and by zstd', async () => {
    const small = 'inventory-test/small'
    const copied = '/usr/local/lib/python3.11/site-packages'
    const dockerfile = `FROM scratch\nCOPY --from=${IMAGE} ${copied} ${copied}\nCOPY --from=${IMAGE} /app /app\n`
    await said(['build', '--quiet', '--tag', small, '-'], dockerfile)
    const saved = await read(small, 1)
    const folder = temporaryFolder()
    await unpacked(adapters!.engine.save(small), folder)
    await said(['image', 'rm', '--force', small])
    for (const pack of zstd === null ? [gzipSync] : [gzipSync, zstd]) {
      const { file, sizes } = ociLayout(folder, pack)
      const { layers, packed, aboveBase, ...same } = measured(
        await readInventory(createReadStream(file), { base: 1, known: new Map() }),
      )
      expect(layers.map((layer) => layer.packed)).toEqual(sizes.map((bytes) => ({ bytes, interval: [bytes, bytes] })))
      expect(packed.bytes - aboveBase!.packed.bytes).toBe(sizes[0])
      expect(saved).toMatchObject(same)
      expect(same.distributions.length).toBeGreaterThan(5)
    }
  })

  onEngine('a second image with the same layers reads none of them again', async () => {
    const before = new Map(known)
    const again = await read(IMAGE, null)
    expect(again.layers.map(({ packed }) => packed)).toEqual(inventory.layers.map(({ packed }) => packed))
    for (const [name, layer] of known) expect(layer).toBe(before.get(name))
  })
})

describe('images without the usual', () => {
  onEngine('of one file, without Python', async () => {
    const {
      python,
      distributions,
      bytecode,
      layers,
      unpacked: bytes,
    } = await read('python-dockerfile-review/static', null)
    expect({ python, distributions, bytecode }).toEqual({ python: null, distributions: [], bytecode: [] })
    expect(layers.reduce((sum, { files }) => sum + files, 0)).toBeGreaterThanOrEqual(1)
    const size = await said(['image', 'inspect', '--format', '{{.Size}}', 'python-dockerfile-review/static'])
    expect(bytes).toBe(Number(size))
  })

  onEngine('without a shell', async () => {
    const image = 'gcr.io/distroless/python3-debian12'
    const { python, bytecode, unpacked: bytes } = await read(image, null)
    const counted = JSON.parse(await ran(image, 'python3', '-I', '-B', '-c', CLASSIFY)) as Record<string, object>
    expect(python).toBe('3.11')
    expect(bytecode.find(({ part }) => part === 'standard library')).toMatchObject(counted['standard library']!)
    expect(bytes).toBe(Number(await said(['image', 'inspect', '--format', '{{.Size}}', image])))
  })
})

function bytesByInode(line: string): [string, number] {
  const [bytes, inode] = line.split(' ')
  return [inode!, Number(bytes)]
}
