import { describe, expect, test } from '@jest/globals'
import type { LayerCache } from '../../../src/measure/inventory/layer.js'
import { readInventory } from '../../../src/measure/inventory/read.js'
import {
  digestOf,
  dockerArchive,
  file,
  gzip,
  header,
  inChunks,
  legacyArchive,
  ociArchive,
  ociImage,
  symlink,
  tar,
  type ImageParts,
} from './archive.js'
import { filesIn, inventoryOf, measured, read } from './inventory.js'

const base = tar(file('etc/base', 'x'.repeat(2000)))
const application = tar(file('app/main.py', 'print()\n'), file('.wh.nothing'))
const image: ImageParts = { layers: [base, application], workdir: '/app' }
/** A file of 9,000 bytes at opt/zstd, packed by the zstd program. */
const ZSTD =
  'KLUv/QRoTQIA4oIKEbC5Ab8Weu19hqmURUIZS0WlzoRpcHX5d8JV5QP/rBAT4za7O1dXWHQCCiDgqvbU8Bccg/gzH3UATbzCcGGkDg4KYDg9OeKVhlk='
const ZSTD_DIGEST = 'sha256:2f3437bc0546d37a91bbcb669c9163181bc608d3f62403e3de9bf8dc774cc41d'

describe('layouts', () => {
  test.each([
    ['docker save, today', dockerArchive(image)],
    ['docker save before 25', legacyArchive(image)],
    ['OCI', ociArchive(image)],
    ['docker save of a containerd store', dockerArchive({ ...image, pack: gzip })],
    ['OCI with gzip', ociArchive({ ...image, pack: gzip })],
  ])('%s', async (_, archive) => {
    const inventory = measured(await read(archive))
    expect(filesIn(inventory)).toEqual(['app/main.py', 'etc/base'])
    expect(
      inventory.layers.map(({ digest, instruction, files, unpacked }) => ({ digest, instruction, files, unpacked })),
    ).toEqual([
      { digest: digestOf(base), instruction: 'RUN step 0', files: 1, unpacked: 2000 },
      { digest: digestOf(application), instruction: 'RUN step 1', files: 1, unpacked: 8 },
    ])
    expect(inventory).toMatchObject({ unpacked: 2008, aboveBase: null, python: null, bytecode: [] })
  })

  test('chunks of any size give the same', async () => {
    const archive = dockerArchive({ ...image, pack: gzip })
    const whole = await readInventory(inChunks(archive, archive.length), { base: null, known: new Map() })
    for (const size of [1, 511, 512, 513]) {
      expect(await readInventory(inChunks(archive, size), { base: null, known: new Map() })).toEqual(whole)
    }
  })

  test('a layer that an older engine saved as a link', async () => {
    const inventory = measured(await read(legacyArchive({ layers: [base, application, base] })))
    expect(inventory.layers.map(({ unpacked }) => unpacked)).toEqual([2000, 8, 2000])
    expect(inventory.wasted.bytes).toBe(2000)
  })

  test('layers of zstd', async () => {
    const { manifest } = { manifest: { Config: 'config.json', Layers: ['layer.tar.zst'] } }
    const config = { rootfs: { diff_ids: [ZSTD_DIGEST] } }
    const packed = Buffer.from(ZSTD, 'base64')
    const archive = tar(
      file('layer.tar.zst', packed),
      file('config.json', JSON.stringify(config)),
      file('manifest.json', JSON.stringify([manifest])),
    )
    const { layers } = measured(await read(archive))
    expect(layers).toMatchObject([{ files: 1, unpacked: 9000, packed: { bytes: packed.length }, instruction: '' }])
  })

  test('of several platforms the wanted one, or else the first', async () => {
    const archive = ociArchive(image, { layers: [base], architecture: 'arm64' })
    expect(measured(await read(archive, { platform: 'linux/arm64' })).layers).toHaveLength(1)
    expect(measured(await read(archive, { platform: 'linux/s390x' })).layers).toHaveLength(2)
    expect(measured(await read(archive)).layers).toHaveLength(2)
  })

  test('an index may name platforms that were not saved', async () => {
    const absent = ociImage({ layers: [tar(file('x'))], architecture: 'arm64' })
    const present = ociImage(image)
    const index = { manifests: [absent, present].map(({ manifest }) => ({ digest: manifest })) }
    // The first one's manifest is there, its layers aren't.
    const archive = tar(...absent.files.slice(-2), ...present.files, file('index.json', JSON.stringify(index)))
    expect(measured(await read(archive)).layers).toHaveLength(2)
  })

  test('an image without layers is empty, not a fault', async () => {
    expect(await inventoryOf({ layers: [] })).toMatchObject({
      unpacked: 0,
      packed: { bytes: 0 },
      layers: [],
      python: null,
    })
  })

  test('empty layers are layers', async () => {
    const { layers } = await inventoryOf({ layers: [Buffer.alloc(1024), base] })
    expect(layers.map(({ files }) => files)).toEqual([0, 1])
  })
})

describe('the base', () => {
  test.each([
    ['by digests', [digestOf(base)], 1],
    ['by number', 1, 1],
    ['that is the image', [digestOf(base), digestOf(application)], 2],
    ['that is empty', [], 0],
    ['of another image', [digestOf(application)], null],
    ['of more layers', 3, null],
  ])('%s', async (_, given, layers) => {
    const { aboveBase, layers: all } = await inventoryOf(image, { base: given })
    expect(all.map(({ fromBase }) => fromBase)).toEqual(
      all.map((_layer, index) => (layers === null ? null : index < layers)),
    )
    expect(aboveBase?.unpacked).toBe(layers === null ? undefined : [2008, 8, 0][layers])
  })
})

describe('layers that were read before', () => {
  test('are stepped over: their content is not looked at', async () => {
    const known: LayerCache = new Map()
    const first = await inventoryOf(image, { known })
    expect(known.size).toBe(2)
    const archive = dockerArchive(image)
    archive.fill(0xee, archive.indexOf('etc/base') + 512, archive.indexOf('etc/base') + 1024)
    archive.fill(0xee, archive.indexOf('etc/base'), archive.indexOf('etc/base') + 8)
    expect(await read(archive)).toHaveProperty('notMeasurable')
    expect(await read(archive, { known })).toEqual(first)
  })

  test('are not known by names that may mean anything', async () => {
    const named = (layer: Buffer): Buffer =>
      tar(
        file('layer.tar', layer),
        file('c', JSON.stringify({ rootfs: { diff_ids: [digestOf(layer)] } })),
        file('manifest.json', JSON.stringify([{ Config: 'c', Layers: ['layer.tar'] }])),
      )
    const known: LayerCache = new Map()
    expect(measured(await read(named(base), { known })).unpacked).toBe(2000)
    expect(measured(await read(named(application), { known })).unpacked).toBe(8)
  })

  test('change nothing in images that go on from them differently', async () => {
    const known: LayerCache = new Map()
    const lower = tar(file('a', 'xx'), file('b', 'xx'))
    const removed = { layers: [lower, tar(file('.wh.a'))] }
    const alone = { layers: [lower] }
    for (const parts of [removed, alone, removed]) {
      expect(await inventoryOf(parts, { known })).toEqual(await inventoryOf(parts))
    }
  })
})

describe('what is no image is said, with the reason', () => {
  const whole = dockerArchive(image)
  const manifest = (value: unknown): Buffer => tar(file('manifest.json', JSON.stringify(value)))
  test.each<[string, Buffer, string]>([
    ['nothing', Buffer.alloc(0), 'it is empty'],
    ['an empty tar', tar(), 'no manifest.json and no index.json'],
    ['another tar', tar(file('README', 'hello')), 'no manifest.json and no index.json'],
    ['rubbish', Buffer.alloc(5000, 'rubbish'), 'is no tar header'],
    ['half an archive', whole.subarray(0, whole.length / 2), 'breaks off after'],
    ['half a layer', dockerArchive({ layers: [base.subarray(0, 700)] }), 'breaks off after'],
    [
      'half a gzip layer',
      dockerArchive({ layers: [base], pack: (layer) => gzip(layer).subarray(0, 60) }),
      'broken gzip data',
    ],
    [
      'a damaged gzip layer',
      dockerArchive({ layers: [base], pack: (layer) => gzip(layer).fill(7, 20, 60) }),
      'broken gzip data',
    ],
    [
      'a gzip layer that is no tar',
      dockerArchive({ layers: [base], pack: () => gzip(Buffer.alloc(2000, 'x')) }),
      'is no tar header',
    ],
    [
      'half a zstd layer',
      dockerArchive({ layers: [base], pack: () => Buffer.from(ZSTD, 'base64').subarray(0, 40) }),
      'zstd',
    ],
    [
      'a layer that is none',
      dockerArchive({ layers: [base], pack: () => Buffer.from('text') }),
      'not in it, or no layer',
    ],
    ['a missing layer', manifest([{ Config: 'c', Layers: ['x/layer.tar'] }]), 'its layer x/layer.tar is not in it'],
    ['a missing configuration', manifest([{ Config: '../../etc/passwd', Layers: [], RepoTags: 7 }]), 'notMeasurable'],
    ['a manifest that is none', manifest({ Layers: 'x' }), 'no manifest.json'],
    ['a manifest of broken JSON', tar(file('manifest.json', '[{')), 'no manifest.json'],
    [
      'an index of itself',
      tar(
        file('index.json', '{"manifests":[{"digest":"sha256:x"}]}'),
        file('blobs/sha256/x', '{"manifests":[{"digest":"sha256:x"}]}'),
      ),
      'no manifest.json',
    ],
    [
      'links in circles',
      tar(symlink('a', 'b'), symlink('b', 'a'), file('manifest.json', '[{"Config":"a","Layers":["a"]}]')),
      'not in it',
    ],
    [
      'a member of petabytes',
      Buffer.concat([header({ path: 'a', size: 2 ** 60 }), Buffer.alloc(512)]),
      'claims a size',
    ],
    ['an endless path', dockerArchive({ layers: [tar(file('a/'.repeat(5000)))] }), 'characters'],
  ])('%s', async (_, archive, expected) => {
    const answer = await read(archive)
    if (expected === 'notMeasurable') expect(measured(answer).unpacked).toBe(0)
    else expect(answer).toEqual({ notMeasurable: expect.stringContaining(expected) })
  })

  test('a configuration with other layers than the manifest', async () => {
    const { files, docker } = ociImage(image)
    const archive = tar(...files, file('manifest.json', JSON.stringify([{ ...docker, Layers: [] }])))
    expect(await read(archive)).toEqual({ notMeasurable: expect.stringContaining('names 2 layers and its manifest 0') })
  })

  test('a layer that claims more than a disk, said with its name', async () => {
    const layer = Buffer.concat([header({ path: 'sparse', type: 'S', size: 0 })])
    layer.write('77777777777\0', 483)
    const many = Array.from({ length: 40 }, () => layer)
    expect(await read(dockerArchive({ layers: [Buffer.concat(many)] }))).toHaveProperty('notMeasurable')
  })

  test('what the stream throws is thrown', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield* inChunks(whole.subarray(0, 1000))
      throw new Error('the engine is gone')
    }
    await expect(readInventory(broken(), { base: null, known: new Map() })).rejects.toThrow('the engine is gone')
  })
})
