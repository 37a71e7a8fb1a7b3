import type { FileNode, FolderNode } from './node.js'
import { forEachFile } from './node.js'
import type { PackedSize } from './packed.js'

/** What one layer holds, whichever image it belongs to. */
export interface LayerContents {
  /** Whiteouts, opaque folders and links to lower layers' files included. */
  readonly root: FolderNode
  /** Regular files, each once however many names it has. */
  readonly files: number
  /** Bytes of them. */
  readonly unpacked: number
  readonly packed: PackedSize
}

/**
 * Layers that were read before, by their file's name in the archive: a digest in the OCI layout, an id that stands for
 * a layer and those below it in Docker's older one. Engines compute both, so equal names mean equal contents.
 */
export type LayerCache = Map<string, LayerContents>

/** Files and bytes below a folder, each file once however many names it has. */
export function totalOf(root: FolderNode): { readonly files: number; readonly bytes: number } {
  const seen = new Set<FileNode>()
  let files = 0
  let bytes = 0
  forEachFile(root, (_, file) => {
    if (file.linked) {
      if (seen.has(file)) return
      seen.add(file)
    }
    files++
    bytes += file.size
  })
  return { files, bytes }
}
