import type { Kept } from './kept.js'
import type { LayerContents } from './layer.js'

/**
 * What stands at a path: of one layer (whiteouts and pending links included), or of the image with its layers merged
 * (files, folders, symbolic links, special files only). Nodes carry no names, so layers that images share are kept once.
 */
export type Node = FileNode | FolderNode | SymlinkNode | SpecialNode | WhiteoutNode | HardlinkNode

/** A regular file; hard links to it are the same object under other names. */
export interface FileNode {
  readonly kind: 'file'
  readonly size: number
  /** Seconds since the epoch, rounded down. */
  readonly mtime: number
  readonly layer: LayerContents
  /** What was kept of its content. */
  kept: Kept | null
  /** Whether it may have more than one name. */
  linked: boolean
}

export interface FolderNode {
  readonly kind: 'folder'
  readonly children: Map<string, Node>
  /** Whether it hides what lower layers have in it. */
  opaque: boolean
}

export interface SymlinkNode {
  readonly kind: 'symlink'
  readonly target: string
}

/** Devices, pipes, sockets: no bytes. */
export interface SpecialNode {
  readonly kind: 'special'
}

/** Hides what a lower layer has at its path. */
export interface WhiteoutNode {
  readonly kind: 'whiteout'
}

/** A hard link to a file that its own layer doesn't hold. */
export interface HardlinkNode {
  readonly kind: 'hardlink'
  readonly target: string
}

export const SPECIAL: SpecialNode = { kind: 'special' }
export const WHITEOUT: WhiteoutNode = { kind: 'whiteout' }

export function newFolder(): FolderNode {
  return { kind: 'folder', children: new Map(), opaque: false }
}

/** What stands at a path, from a root and without following symbolic links; the empty path is the root. */
export function nodeAt(root: FolderNode, path: string): Node | null {
  let node: Node = root
  for (const name of path === '' ? [] : path.split('/')) {
    const child: Node | undefined = node.kind === 'folder' ? node.children.get(name) : undefined
    if (!child) return null
    node = child
  }
  return node
}

/**
 * Visits every file, with its path from the root and without a leading slash; one with several names comes as often.
 * No generator: nested ones pass every file through every folder above it.
 */
export function forEachFile(folder: FolderNode, visit: (path: string, file: FileNode) => void, path = ''): void {
  for (const [name, child] of folder.children) {
    const below = path === '' ? name : `${path}/${name}`
    if (child.kind === 'file') visit(below, child)
    else if (child.kind === 'folder') forEachFile(child, visit, below)
  }
}

const MOST_LINKS = 40

/** The path that a path stands for, symbolic links followed inside of the root; null where there is nothing. */
export function resolvePath(root: FolderNode, path: string): string | null {
  let left = path.split('/')
  let done: string[] = []
  for (let links = 0; left.length > 0;) {
    const name = left.shift()!
    if (name === '' || name === '.') continue
    if (name === '..') {
      done.pop()
      continue
    }
    const node = nodeAt(root, [...done, name].join('/'))
    if (node === null) return null
    if (node.kind === 'symlink') {
      if (++links > MOST_LINKS) return null
      if (node.target.startsWith('/')) done = []
      left = [...node.target.split('/'), ...left]
    } else done.push(name)
  }
  return done.join('/')
}
