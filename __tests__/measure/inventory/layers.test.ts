import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { file, folder, hardlink, symlink, tar, type Member } from './archive.js'
import { filesIn, inventoryOf } from './inventory.js'

/** Files of one byte by default, so that they show in the tree. */
const one = (path: string): Member => file(path, 'x')

describe('what layers leave', () => {
  test.each<[string, Member[][], string[]]>([
    ['adds', [[one('a')], [one('b')]], ['a', 'b']],
    ['replaces', [[one('a')], [file('a', 'xy')]], ['a']],
    ['whiteout of a file', [[one('a'), one('b')], [file('.wh.a')]], ['b']],
    ['whiteout of a folder', [[one('a/b/c'), one('a/d')], [file('a/.wh.b')]], ['a/d']],
    ['whiteout of what is not there', [[one('a')], [file('.wh.b'), file('c/.wh.d')]], ['a']],
    [
      'whiteout and the same name again',
      [
        [one('a/b'), one('a/c')],
        [file('.wh.a'), one('a/d')],
      ],
      ['a/d'],
    ],
    [
      'the same name, then its whiteout',
      [
        [one('a/b'), one('a/c')],
        [one('a/d'), file('.wh.a')],
      ],
      ['a/d'],
    ],
    ['whiteout of its own layer', [[one('a')], [one('a'), file('.wh.a')]], ['a']],
    [
      'opaque folder',
      [
        [one('a/b'), one('a/c')],
        [file('a/.wh..wh..opq'), one('a/d')],
      ],
      ['a/d'],
    ],
    ['opaque folder, said last', [[one('a/b')], [one('a/d'), file('a/.wh..wh..opq')]], ['a/d']],
    ['opaque root', [[one('a')], [file('.wh..wh..opq'), one('b')]], ['b']],
    ['an old driver’s bookkeeping', [[one('a')], [file('.wh..wh.aufs'), file('.wh..wh.plnk/1')]], ['a']],
    ['a file where a folder was', [[one('a/b')], [one('a')]], ['a']],
    ['a folder where a file was', [[one('a')], [one('a/b')]], ['a/b']],
    ['a link where a folder was', [[one('a/b'), one('c')], [symlink('a', 'c')]], ['c']],
    ['a folder again', [[one('a/b')], [folder('a'), one('a/c')]], ['a/b', 'a/c']],
    ['paths that lead out', [[one('../../etc/x'), one('/./b//c'), one('d/../../e')]], ['b/c', 'e', 'etc/x']],
    ['whiteouts that lead out', [[one('a/b')], [file('a/.wh...'), file('a/.wh.')]], ['a/b']],
    ['devices and pipes', [[one('a'), { path: 'null', type: '3' }, { path: 'p', type: '6' }]], ['a']],
    ['whiteout, and again', [[one('a')], [file('.wh.a')], [one('a')]], ['a']],
  ])('%s', async (_, layers, expected) => {
    const inventory = await inventoryOf({ layers: layers.map((list) => tar(...list)) })
    expect(filesIn(inventory)).toEqual(expected)
  })
})

describe('hard links', () => {
  const sum = (categories: readonly { files: number; bytes: number }[]) =>
    categories.reduce((all, { files, bytes }) => [all[0]! + files, all[1]! + bytes], [0, 0])

  test('count once, in a layer and in the image', async () => {
    const layer = tar(file('opt/a', 'x'.repeat(100)), hardlink('opt/b', 'opt/a'), hardlink('srv/c', 'opt/b'))
    const { layers, categories, tree } = await inventoryOf({ layers: [layer] })
    expect(layers[0]).toMatchObject({ files: 1, unpacked: 100 })
    expect(sum(categories)).toEqual([1, 100])
    expect(tree.bytes).toBe(100)
    expect(tree.children).toMatchObject([{ name: 'opt', bytes: 100, children: [{ name: 'a' }] }])
  })

  test('keep a file until its last name is gone', async () => {
    const first = tar(file('a', 'x'.repeat(100)), hardlink('b', 'a'))
    const still = await inventoryOf({ layers: [first, tar(file('.wh.a'))] })
    expect(still.wasted).toEqual({ bytes: 0, files: 0, largest: [] })
    const gone = await inventoryOf({ layers: [first, tar(file('.wh.a')), tar(file('.wh.b'))] })
    expect(gone.wasted).toEqual({
      bytes: 100,
      files: 1,
      largest: [{ path: '/b', bytes: 100, addedBy: 0, removedBy: 2 }],
    })
  })

  test('to a file of a lower layer take nothing', async () => {
    const { unpacked, wasted } = await inventoryOf({
      layers: [tar(file('a', 'xyz')), tar(hardlink('b', 'a'), file('.wh.a'))],
    })
    expect([unpacked, wasted.bytes]).toEqual([3, 0])
  })

  test('to nothing, or to themselves, are nothing', async () => {
    const { unpacked, tree } = await inventoryOf({ layers: [tar(hardlink('a', 'a'), hardlink('b', 'nowhere'))] })
    expect([unpacked, tree.children]).toEqual([0, []])
  })
})

test('wasted bytes: who added them, who removed them, the largest first', async () => {
  const layers = [
    tar(file('cache/a', 'x'.repeat(50)), file('cache/b', 'x'.repeat(70)), file('kept', 'x'), file('empty')),
    tar(file('.wh.cache'), file('kept', 'y')),
    tar(file('kept', 'zz'), file('.wh.empty')),
  ]
  const { wasted, unpacked } = await inventoryOf({ layers: [...layers] })
  expect(unpacked).toBe(124)
  expect(wasted).toEqual({
    bytes: 122,
    files: 5,
    largest: [
      { path: '/cache/b', bytes: 70, addedBy: 0, removedBy: 1 },
      { path: '/cache/a', bytes: 50, addedBy: 0, removedBy: 1 },
      { path: '/kept', bytes: 1, addedBy: 0, removedBy: 1 },
      { path: '/kept', bytes: 1, addedBy: 1, removedBy: 2 },
    ],
  })
})

test('a layer that comes twice: what the first one brought is wasted, what the second one did is there', async () => {
  const twice = tar(file('a', 'xyz'))
  const { wasted, tree } = await inventoryOf({ layers: [twice, tar(file('.wh.a')), twice, tar(file('b', 'b'))] })
  expect(wasted).toMatchObject({ bytes: 3, files: 1, largest: [{ addedBy: 0, removedBy: 1 }] })
  expect(tree.children).toMatchObject([
    { name: 'a', layer: 2 },
    { name: 'b', layer: 3 },
  ])
})

/** Files by path, the plainest way: one map, one step after another. */
function naive(layers: readonly (readonly Member[])[]): ReadonlyMap<string, number> {
  const files = new Map<string, number>()
  const drop = (path: string, itself: boolean): void => {
    for (const key of files.keys())
      if ((itself && key === path) || path === '' || key.startsWith(`${path}/`)) files.delete(key)
  }
  /** What is above a path are folders. */
  const asFolders = (path: string): void => {
    path.split('/').forEach((_, index, names) => files.delete(names.slice(0, index + 1).join('/')))
  }
  for (const layer of layers) {
    for (const { path } of layer) {
      const [, parent, name] = /^(.*?)\/?\.wh\.(.+)$/.exec(path) ?? []
      if (name !== undefined) asFolders(parent!)
      if (name === '.wh..opq') drop(parent!, false)
      else if (name !== undefined) drop(parent === '' ? name : `${parent!}/${name}`, true)
    }
    for (const { path, content } of layer) {
      if (path.includes('.wh.')) continue
      drop(path, true)
      asFolders(path)
      files.set(path, content!.length)
    }
  }
  return files
}

test('any layers: the same files as the plainest way, and every byte is either there or wasted', async () => {
  const path = fc.stringMatching(/^[ab](?:\/[abc]){0,3}$/)
  const member = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.tuple(path, fc.integer({ min: 1, max: 9 })).map(([at, size]) => file(at, 'x'.repeat(size))),
    },
    path.map((at) => file(at.replace(/[^/]+$/, '.wh.$&'))),
    path.map((at) => file(`${at}/.wh..wh..opq`)),
  )
  const layer = fc.array(member, { maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(fc.array(layer, { maxLength: 5 }), async (layers) => {
      // In one layer each name is a file or a folder, as on any disk.
      const plain = layers.map((list) => list.filter(({ path: at }, index) => !conflicts(list.slice(0, index), at)))
      const inventory = await inventoryOf({ layers: plain.map((list) => tar(...list)) })
      const expected = naive(plain)
      expect(filesIn(inventory)).toEqual([...expected.keys()].sort())
      expect(inventory.tree.bytes + inventory.wasted.bytes).toBe(inventory.unpacked)
      expect(inventory.tree.bytes).toBe([...expected.values()].reduce((sum, size) => sum + size, 0))
    }),
    { numRuns: 150 },
  )
})

function conflicts(before: readonly Member[], path: string): boolean {
  const bare = path.replace(/\/\.wh\..*$/, '')
  return before.some(({ path: other }) => {
    const there = other.replace(/\/\.wh\..*$/, '')
    return other === path || there.startsWith(`${bare}/`) || bare.startsWith(`${there}/`) || there === bare
  })
}
