import type { Distribution } from '../../findings/inventory.js'
import { cleanPath } from './layer-tree.js'
import { forEachFile, nodeAt, type FileNode, type FolderNode, type Node } from './node.js'
import type { Places } from './places.js'

/** Installed distributions, and which files are theirs; a file that several name is the first's, by name. */
export interface Distributions {
  readonly list: readonly Distribution[]
  readonly owners: ReadonlyMap<FileNode, Installed>
}

/** A distribution while its files are gathered. */
interface Installed {
  readonly name: string
  readonly version: string
  /** Without leading slash. */
  readonly folder: string
  /** Name of its .dist-info or .egg-info. */
  readonly information: string
}

export function distributionsOf(root: FolderNode, places: Places): Distributions {
  const owners = new Map<FileNode, Installed>()
  const found = [...installedIn(root, '', places)].sort((a, b) => order(a.name, b.name) || order(a.folder, b.folder))
  for (const installed of found) {
    claim(root, installed, (node) => {
      const own = (file: FileNode): void => {
        if (!owners.has(file)) owners.set(file, installed)
      }
      if (node?.kind === 'file') own(node)
      else if (node?.kind === 'folder')
        forEachFile(node, (_, file) => {
          own(file)
        })
    })
  }
  claimBytecode(root, owners)
  const sums = new Map(found.map((installed) => [installed, { files: 0, bytes: 0, bytecode: 0 }]))
  const bytecode = bytecodeFiles(root)
  for (const [file, installed] of owners) {
    const sum = sums.get(installed)!
    sum.files++
    sum.bytes += file.size
    if (bytecode.has(file)) sum.bytecode += file.size
  }
  const list = found.map((installed) => {
    const { name, version, folder } = installed
    return { name, version, folder: `/${folder}`, ...sums.get(installed)! }
  })
  return { list, owners }
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function bytecodeFiles(root: FolderNode): ReadonlySet<FileNode> {
  const files = new Set<FileNode>()
  forEachFile(root, (path, file) => {
    if (path.endsWith('.pyc')) files.add(file)
  })
  return files
}

/** Folders with distributions; ones that packages carry inside of themselves (setuptools does) are no installation. */
function* installedIn(folder: FolderNode, path: string, places: Places): Generator<Installed> {
  const packages = /(?:^|\/)(?:site|dist)-packages$/.test(path)
  const here = [...folder.children].flatMap(([name, node]) => {
    // An .egg-info elsewhere is what a build left in a project's sources.
    if (!name.endsWith('.dist-info') && !(packages && name.endsWith('.egg-info'))) return []
    const metadata = metadataOf(node)
    return metadata === null ? [] : [{ ...metadata, folder: path, information: name }]
  })
  if (here.length > 0 && places.of(`${path}/`, false).category !== 'caches') yield* here
  if (packages || here.length > 0) return
  for (const [name, child] of folder.children) {
    if (child.kind === 'folder') yield* installedIn(child, path === '' ? name : `${path}/${name}`, places)
  }
}

function metadataOf(node: Node): { readonly name: string; readonly version: string } | null {
  const file = node.kind === 'folder' ? (node.children.get('METADATA') ?? node.children.get('PKG-INFO')) : node
  const kept = file?.kind === 'file' ? file.kept : null
  return kept?.kind === 'metadata' ? { name: kept.name, version: kept.version } : null
}

/** Hands over the files and folders that a distribution names as its own; where it names none, its modules. */
function claim(root: FolderNode, { name, folder, information }: Installed, own: (node: Node | null) => void): void {
  const place = folder === '' ? information : `${folder}/${information}`
  own(nodeAt(root, place))
  const record = linesOf(root, `${place}/RECORD`)
  const named = record ?? linesOf(root, `${place}/installed-files.txt`)
  if (named !== null) {
    const from = record ? folder : place
    for (const path of named) {
      const node = nodeAt(root, cleanPath(path.startsWith('/') ? path : `${from}/${path}`))
      if (node?.kind === 'file') own(node)
    }
    return
  }
  const packages = nodeAt(root, folder)
  if (packages?.kind !== 'folder') return
  const modules = linesOf(root, `${place}/top_level.txt`) ?? [name.toLowerCase().replaceAll(/[-.]+/g, '_'), name]
  for (const [child, node] of packages.children) if (modules.includes(child.split('.', 1)[0]!)) own(node)
}

function linesOf(root: FolderNode, path: string): string[] | null {
  const node = nodeAt(root, path)
  const kept = node?.kind === 'file' ? node.kept : null
  return kept?.kind === 'lines' ? kept.text.split(/\r?\n/).filter((line) => line !== '') : null
}

/** Bytecode that was written after the installation belongs to whom its source belongs to. */
function claimBytecode(folder: FolderNode, owners: Map<FileNode, Installed>): void {
  for (const [name, child] of folder.children) {
    if (child.kind !== 'folder') continue
    claimBytecode(child, owners)
    if (name !== '__pycache__') continue
    for (const [compiled, file] of child.children) {
      const source = folder.children.get(`${compiled.split('.', 1)[0]!}.py`)
      const owner = source?.kind === 'file' ? owners.get(source) : undefined
      if (owner && file.kind === 'file' && !owners.has(file)) owners.set(file, owner)
    }
  }
}
