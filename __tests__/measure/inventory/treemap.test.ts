import { expect, test } from '@jest/globals'
import type { TreeNode } from '../../../src/findings/inventory.js'
import { file, hardlink, tar } from './archive.js'
import { inventoryOf } from './inventory.js'

function count({ children }: TreeNode): number {
  return children.reduce((sum, child) => sum + count(child), 1)
}

/** Nodes whose children don't add up to them. */
function unsound(node: TreeNode, path = ''): string[] {
  const own = node.children.length > 0 && node.children.reduce((sum, { bytes }) => sum + bytes, 0) !== node.bytes
  return [
    ...(own ? [path + node.name] : []),
    ...node.children.flatMap((child) => unsound(child, `${path}${node.name}/`)),
  ]
}

test('the largest first, with the layer and the bytecode of each', async () => {
  const layers = [
    tar(file('lib/a.py', 'x'.repeat(30)), file('lib/a.pyc', 'x'.repeat(20)), hardlink('lib/again.py', 'lib/a.py')),
    tar(file('app/main.py', 'x'.repeat(100)), file('lib/b', 'x'.repeat(5)), hardlink('app/a', 'lib/a.py')),
  ]
  const { tree } = await inventoryOf({ layers })
  const leaf = (name: string, bytes: number, layer: number, bytecode = 0): TreeNode => ({
    name,
    bytes,
    bytecode,
    layer,
    children: [],
  })
  expect(tree).toEqual({
    ...leaf('/', 155, 1, 20),
    children: [
      { ...leaf('app', 100, 1), children: [leaf('main.py', 100, 1)] },
      { ...leaf('lib', 55, 0, 20), children: [leaf('a.py', 30, 0), leaf('a.pyc', 20, 0, 20), leaf('b', 5, 1)] },
    ],
  })
})

test('of many files: at most 400 nodes, and each is the sum of those in it', async () => {
  // Each large enough to be shown, were there fewer of them.
  const files = Array.from({ length: 900 }, (_, index) =>
    file(`lib/${index % 90}/${index}.py`, 'x'.repeat(2000 + ((index * 7919) % 613))),
  )
  const { tree, unpacked } = await inventoryOf({ layers: [tar(file('large', 'x'.repeat(90_000)), ...files)] })
  expect(count(tree)).toBeLessThanOrEqual(400)
  expect(count(tree)).toBeGreaterThan(80)
  expect(tree.bytes).toBe(unpacked)
  expect(unsound(tree)).toEqual([])
  expect(tree.children.map(({ name }) => name)).toEqual(['lib', 'large'])
})

test('a folder of small files only is one node', async () => {
  const files = Array.from({ length: 3000 }, (_, index) => file(`lib/${index}`, 'x'))
  expect((await inventoryOf({ layers: [tar(...files)] })).tree.children).toEqual([
    { name: 'lib', bytes: 3000, bytecode: 0, layer: 0, children: [] },
  ])
})
