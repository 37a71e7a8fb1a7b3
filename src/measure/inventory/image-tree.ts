import type { Wasted, WastedFile } from '../../findings/inventory.js'
import type { LayerContents } from './layer.js'
import { forEachFile, newFolder, nodeAt, type FileNode, type FolderNode, type Node } from './node.js'

const LARGEST_SHOWN = 20

/** An image's layers merged, as a container sees them. */
export interface ImageTree {
  readonly root: FolderNode
  readonly wasted: Wasted
}

interface Removed {
  readonly path: string
  readonly removedBy: number
}

/** Merges layers, lowest first, as overlays do; each layer object stands in the list once. */
export function mergeLayers(layers: readonly LayerContents[]): ImageTree {
  const indexes = new Map(layers.map((layer, index) => [layer, index]))
  const waste = new Waste(indexes)
  let root = newFolder()
  layers.forEach((layer, index) => (root = new Merge(root, index, waste).folder(root, layer.root, '')))
  return { root, wasted: waste.total(root) }
}

/** Puts one layer over what is below it; folders that the layer doesn't touch are shared, not copied. */
class Merge {
  constructor(
    private readonly image: FolderNode,
    private readonly index: number,
    private readonly waste: Waste,
  ) {}

  folder(lower: FolderNode | null, upper: FolderNode, path: string): FolderNode {
    const merged = newFolder()
    if (lower && upper.opaque) this.#remove(lower, path)
    else lower?.children.forEach((node, name) => merged.children.set(name, node))
    for (const [name, node] of upper.children) {
      const below = path === '' ? name : `${path}/${name}`
      const there = merged.children.get(name) ?? null
      if (node.kind === 'folder') {
        if (there && there.kind !== 'folder') this.#remove(there, below)
        merged.children.set(name, this.folder(there?.kind === 'folder' ? there : null, node, below))
        continue
      }
      const now = this.#resolved(node)
      if (there && there !== now) this.#remove(there, below)
      if (now === null) merged.children.delete(name)
      else merged.children.set(name, now)
    }
    return merged
  }

  /** What a layer's node is in an image; null: nothing. */
  #resolved(node: Node): Node | null {
    if (node.kind === 'whiteout') return null
    if (node.kind !== 'hardlink') return node
    const target = nodeAt(this.image, node.target)
    if (target?.kind !== 'file') return null
    target.linked = true
    return target
  }

  #remove(node: Node, path: string): void {
    if (node.kind === 'file') this.waste.add(node, { path, removedBy: this.index })
    else if (node.kind === 'folder') {
      forEachFile(
        node,
        (below, file) => {
          this.waste.add(file, { path: below, removedBy: this.index })
        },
        path,
      )
    }
  }
}

/** Adds up files that later layers remove; one with several names is gone when its last name is. */
class Waste {
  #bytes = 0
  #files = 0
  #largest: WastedFile[] = []
  readonly #linked = new Map<FileNode, Removed>()

  constructor(private readonly indexes: ReadonlyMap<LayerContents, number>) {}

  add(file: FileNode, removed: Removed): void {
    if (file.linked) this.#linked.set(file, removed)
    else this.#count(file, removed)
  }

  total(root: FolderNode): Wasted {
    if (this.#linked.size > 0) forEachFile(root, (_, file) => this.#linked.delete(file))
    for (const [file, removed] of this.#linked) this.#count(file, removed)
    this.#linked.clear()
    this.#trim()
    return { bytes: this.#bytes, files: this.#files, largest: this.#largest }
  }

  #count(file: FileNode, { path, removedBy }: Removed): void {
    this.#bytes += file.size
    this.#files++
    if (file.size === 0) return
    this.#largest.push({ path: `/${path}`, bytes: file.size, addedBy: this.indexes.get(file.layer)!, removedBy })
    if (this.#largest.length >= 50 * LARGEST_SHOWN) this.#trim()
  }

  #trim(): void {
    this.#largest.sort((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1))
    this.#largest.length = Math.min(this.#largest.length, LARGEST_SHOWN)
  }
}

/** A layer once more, for an image that has the same one twice: what is removed must be told apart. */
export function copyLayer(layer: LayerContents): LayerContents {
  const copy = { ...layer, root: newFolder() }
  const files = new Map<FileNode, FileNode>()
  const copyNode = (node: Node): Node => {
    if (node.kind === 'file') {
      const made = files.get(node) ?? { ...node, layer: copy }
      files.set(node, made)
      return made
    }
    if (node.kind !== 'folder') return node
    const children = new Map([...node.children].map(([name, child]) => [name, copyNode(child)]))
    return { ...node, children }
  }
  copy.root = copyNode(layer.root) as FolderNode
  return copy
}
