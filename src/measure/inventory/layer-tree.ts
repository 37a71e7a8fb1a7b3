import { Budget } from './budget.js'
import { keeperFor } from './kept.js'
import type { LayerContents } from './layer.js'
import { newFolder, nodeAt, SPECIAL, WHITEOUT, type FileNode, type FolderNode, type Node } from './node.js'
import { ArchiveFault, Keep, type Sink } from './sink.js'
import type { TarEntry } from './tar-header.js'

const WHITEOUT_PREFIX = '.wh.'
/** Linux's limit; above, no image can be unpacked. It also bounds how deep folders nest. */
const LONGEST_PATH = 4096

/** Makes the tree of one layer from the members of its tar, in their order. */
export class LayerTree {
  readonly root = newFolder()
  /** The folder of the member before, for tars go folder by folder. */
  #last: { path: string; folder: FolderNode } = { path: '', folder: this.root }

  /** @param layer what the files belong to; it may still lack its sums. */
  constructor(
    private readonly layer: LayerContents,
    private readonly budget: Budget,
  ) {}

  /** Adds a member, and says where its content goes. */
  readonly add = (entry: TarEntry): Sink | null => {
    const path = cleanPath(entry.path)
    const size = entry.realSize ?? entry.size
    this.budget.member(path, size)
    if (path.length > LONGEST_PATH) throw new ArchiveFault(`a path of a layer has ${path.length} characters`)
    if (path === '') return null
    const slash = path.lastIndexOf('/')
    const folder = this.#folder(slash < 0 ? '' : path.slice(0, slash))
    const name = path.slice(slash + 1)
    if (name.startsWith(WHITEOUT_PREFIX)) this.#hide(folder, name.slice(WHITEOUT_PREFIX.length))
    else if (entry.type === '5') this.#addFolder(folder, name)
    else {
      const node = this.#nodeOf(entry, size)
      if (node === null || (node.kind === 'hardlink' && node.target === path)) return null
      this.#put(folder, name, node)
      if (node.kind === 'file' && entry.realSize === null) return this.#keep(path, node)
    }
    return null
  }

  #nodeOf(entry: TarEntry, size: number): Node | null {
    switch (entry.type) {
      case '0':
      case 'S':
        return { kind: 'file', size, mtime: entry.mtime, layer: this.layer, kept: null, linked: false }
      case '1': {
        const target = cleanPath(entry.link)
        const found = nodeAt(this.root, target)
        if (found?.kind === 'file') found.linked = true
        return found?.kind === 'file' || found?.kind === 'symlink' ? found : { kind: 'hardlink', target }
      }
      case '2':
        return { kind: 'symlink', target: entry.link }
      case '3':
      case '4':
      case '6':
        return SPECIAL
      default:
        return null
    }
  }

  #keep(path: string, file: FileNode): Sink | null {
    const keeper = keeperFor(path)
    if (keeper === null || file.size > keeper.most || !this.budget.keeps(Math.min(file.size, keeper.bytes))) return null
    return new Keep(keeper.bytes, (content) => (file.kept = keeper.read(content)))
  }

  /** What a whiteout hides is what lower layers have; what its own layer has there stays, by the OCI's words. */
  #hide(folder: FolderNode, name: string): void {
    if (name === '.wh..opq') folder.opaque = true
    // Others that begin so are an old driver's bookkeeping.
    if (name.startsWith(WHITEOUT_PREFIX) || name === '' || name === '.' || name === '..') return
    const own = folder.children.get(name)
    if (own?.kind === 'folder') own.opaque = true
    else if (own === undefined) folder.children.set(name, WHITEOUT)
  }

  #addFolder(parent: FolderNode, name: string): FolderNode {
    const there = parent.children.get(name)
    if (there?.kind === 'folder') return there
    const folder = newFolder()
    folder.opaque = there !== undefined
    this.#put(parent, name, folder)
    return folder
  }

  #put(parent: FolderNode, name: string, node: Node): void {
    if (parent.children.get(name)?.kind === 'folder') this.#last = { path: '', folder: this.root }
    parent.children.set(name, node)
  }

  #folder(path: string): FolderNode {
    if (path === this.#last.path) return this.#last.folder
    let folder = this.root
    for (const name of path === '' ? [] : path.split('/')) folder = this.#addFolder(folder, name)
    this.#last = { path, folder }
    return folder
  }
}

/** A member's path from the root: no slash at either end, nothing above the root. */
export function cleanPath(path: string): string {
  if (!/(?:^|\/)\.{0,2}(?:\/|$)/.test(path)) return path
  const names: string[] = []
  for (const name of path.split('/')) {
    if (name === '..') names.pop()
    else if (name !== '' && name !== '.') names.push(name)
  }
  return names.join('/')
}
