import type { Inventory, TreeNode } from '../../../findings/inventory.js'

/** A piece of the image as the treemap draws it. */
export interface Piece {
  readonly name: string
  /** Unpacked. */
  readonly bytes: number
  readonly kind: 'folder' | 'file' | 'bytecode'
  readonly children: readonly Piece[]
}

/** What one layer brought to the image. */
export interface LayerPiece extends Piece {
  /** Index into the inventory's layers. */
  readonly layer: number
  readonly fromBase: boolean
}

/** The image's files by the layer that they come from, folders below; layers without files are left out. */
export function piecesByLayer({ tree, layers }: Inventory): readonly LayerPiece[] {
  return layers.flatMap(({ instruction, fromBase }, layer): LayerPiece[] => {
    const piece = pieceOf(tree, layer)
    if (!piece || piece.bytes === 0) return []
    const children = piece.kind === 'folder' ? piece.children : [piece]
    return [{ name: instruction, bytes: piece.bytes, kind: 'folder', children, layer, fromBase: fromBase === true }]
  })
}

/** What of a node comes from a layer; folders with one child only are joined with it. */
function pieceOf(node: TreeNode, layer: number): Piece | null {
  if (node.children.length === 0) {
    if (node.layer !== layer || node.bytes === 0) return null
    if (node.bytecode === 0) return { name: node.name, bytes: node.bytes, kind: 'file', children: [] }
    const bytecode: Piece = { name: '.pyc', bytes: node.bytecode, kind: 'bytecode', children: [] }
    if (node.bytecode >= node.bytes) return { ...bytecode, name: node.name }
    const rest: Piece = { name: 'files', bytes: node.bytes - node.bytecode, kind: 'file', children: [] }
    return { name: node.name, bytes: node.bytes, kind: 'folder', children: [rest, bytecode] }
  }
  const children = node.children.flatMap((child) => pieceOf(child, layer) ?? [])
  if (children.length === 0) return null
  const only = children.length === 1 && node.name !== '/' ? children[0]! : null
  if (only?.kind === 'folder' || only?.kind === 'file') return { ...only, name: `${node.name}/${only.name}` }
  const bytes = children.reduce((sum, child) => sum + child.bytes, 0)
  return { name: node.name, bytes, kind: 'folder', children }
}

/** Bytes. */
export function bytecodeOf({ kind, bytes, children }: Piece): number {
  return kind === 'bytecode' ? bytes : children.reduce((sum, child) => sum + bytecodeOf(child), 0)
}
