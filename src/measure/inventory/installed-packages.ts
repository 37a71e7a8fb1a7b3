import type { SystemPackage } from '../../findings/inventory.js'
import { nodeAt, type FolderNode, type Node } from './node.js'

/** Installed system packages of dpkg (distroless images' too) and apk, by name. */
export function packagesOf(root: FolderNode): SystemPackage[] {
  const folder = nodeAt(root, 'var/lib/dpkg/status.d')
  const places: (Node | null)[] = ['var/lib/dpkg/status', 'lib/apk/db/installed', 'usr/lib/apk/db/installed'].map(
    (path) => nodeAt(root, path),
  )
  if (folder?.kind === 'folder') places.push(...folder.children.values())
  const found = new Map<string, SystemPackage>()
  for (const node of places) {
    const kept = node?.kind === 'file' ? node.kept : null
    // One package may be installed for several architectures, in one version.
    if (kept?.kind === 'packages') for (const item of kept.packages) found.set(item.name, item)
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}
