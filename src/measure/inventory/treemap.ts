import type { TreeNode } from '../../findings/inventory.js'
import type { FileNode, FolderNode, Node } from './node.js'

const MOST_NODES = 400
/** A node is shown from this part of the image on; from a larger one, where that gives too many. */
const FIRST_SHARE = 1 / 1000
const JOINED = '…'

interface Sums {
  bytes: number
  bytecode: number
  /** Bytes by layer. */
  readonly layers: Map<number, number>
}

/** The image's files for a treemap: what is small in a folder is joined, until there are few enough nodes. */
export function treemapOf(root: FolderNode, layerOf: (file: FileNode) => number): TreeNode {
  const outline = new Outline(layerOf)
  const total = outline.weigh(root)
  for (let least = total.bytes * FIRST_SHARE; ; least *= 1.4) {
    const tree = { name: '/', ...outline.of(root, total, least) }
    if (count(tree) <= MOST_NODES) return tree
  }
}

class Outline {
  readonly #folders = new Map<FolderNode, Sums>()
  /** Where files with several names have their bytes: at the first. */
  readonly #homes = new Map<FileNode, FolderNode>()

  constructor(private readonly layerOf: (file: FileNode) => number) {}

  weigh(folder: FolderNode): Sums {
    const sums: Sums = none()
    for (const [name, child] of folder.children) {
      if (child.kind === 'file') {
        if (child.linked && this.#homes.has(child)) continue
        if (child.linked) this.#homes.set(child, folder)
        addTo(sums, this.#ofFile(name, child))
      } else if (child.kind === 'folder') addTo(sums, this.weigh(child))
    }
    this.#folders.set(folder, sums)
    return sums
  }

  of(folder: FolderNode, sums: Sums, least: number): Omit<TreeNode, 'name'> {
    const children: TreeNode[] = []
    const joined = none()
    const counted = new Set<Node>()
    for (const [name, child] of folder.children) {
      if (child.kind === 'folder') {
        const below = this.#folders.get(child)!
        if (below.bytes >= least && below.bytes > 0) children.push({ name, ...this.of(child, below, least) })
        else addTo(joined, below)
      } else if (
        child.kind === 'file' &&
        !(child.linked && (counted.has(child) || this.#homes.get(child) !== folder))
      ) {
        if (child.linked) counted.add(child)
        const own = this.#ofFile(name, child)
        if (own.bytes >= least && own.bytes > 0) children.push({ name, ...shown(own), children: [] })
        else addTo(joined, own)
      }
    }
    if (children.length > 0 && joined.bytes > 0) children.push({ name: JOINED, ...shown(joined), children: [] })
    children.sort((a, b) => b.bytes - a.bytes || (a.name < b.name ? -1 : 1))
    return { ...shown(sums), children }
  }

  #ofFile(name: string, file: FileNode): Sums {
    const bytecode = name.endsWith('.pyc') ? file.size : 0
    return { bytes: file.size, bytecode, layers: new Map([[this.layerOf(file), file.size]]) }
  }
}

function none(): Sums {
  return { bytes: 0, bytecode: 0, layers: new Map() }
}

function addTo(sums: Sums, more: Sums): void {
  sums.bytes += more.bytes
  sums.bytecode += more.bytecode
  for (const [layer, bytes] of more.layers) sums.layers.set(layer, (sums.layers.get(layer) ?? 0) + bytes)
}

function shown({ bytes, bytecode, layers }: Sums): Omit<TreeNode, 'name' | 'children'> {
  const most = [...layers].reduce<readonly [number, number]>((best, next) => (next[1] > best[1] ? next : best), [0, -1])
  return { bytes, bytecode, layer: most[0] }
}

function count(tree: TreeNode): number {
  return tree.children.reduce((sum, child) => sum + count(child), 1)
}
