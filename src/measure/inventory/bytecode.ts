import type { BytecodePart } from '../../findings/inventory.js'
import { fits, type BytecodeHead } from './bytecode-head.js'
import type { PlaceOf } from './categories.js'
import type { Interpreter } from './interpreter.js'
import { forEachFile, nodeAt, type FileNode, type FolderNode, type Node } from './node.js'

const PARTS = ['standard library', 'site-packages', 'application'] as const
type Part = (typeof PARTS)[number]
type Sums = { -readonly [Key in keyof BytecodePart]: BytecodePart[Key] }

/** Judges every .py and .pyc of an image as its interpreter would when it imports. */
export function bytecodeOf(root: FolderNode, interpreter: Interpreter, placeOf: PlaceOf): BytecodePart[] {
  return new Judge(root, interpreter, placeOf).judge()
}

class Judge {
  readonly #sums = new Map<Part, Sums>(
    PARTS.map((part) => [part, { part, sources: 0, present: 0, missing: 0, stale: 0, unreachable: 0, bytes: 0 }]),
  )
  readonly #magic: number

  constructor(
    private readonly root: FolderNode,
    private readonly interpreter: Interpreter,
    private readonly placeOf: PlaceOf,
  ) {
    this.#magic = interpreter.magic ?? commonMagic(root, interpreter.suffix)
  }

  judge(): BytecodePart[] {
    this.#folder(this.root, '', null)
    return [...this.#sums.values()]
  }

  #folder(folder: FolderNode, path: string, parent: FolderNode | null): void {
    const compiled = path.endsWith('__pycache__') ? parent : null
    for (const [name, child] of folder.children) {
      const below = path === '' ? name : `${path}/${name}`
      if (child.kind === 'folder') this.#folder(child, below, folder)
      else if (child.kind !== 'file') continue
      else if (name.endsWith('.py')) this.#source(child, below, folder)
      else if (name.endsWith('.pyc')) this.#bytecode(child, below, { folder, compiled })
    }
  }

  #source(source: FileNode, path: string, folder: FolderNode): void {
    const { category, foreign } = this.placeOf(path, source)
    const sums = this.#sums.get(category as Part)
    if (!sums || foreign) return
    sums.sources++
    const slash = path.lastIndexOf('/')
    const stem = path.slice(slash + 1, -'.py'.length)
    const head = headOf(
      this.#cacheOf(folder, path.slice(0, Math.max(0, slash)))?.children.get(stem + this.interpreter.suffix),
    )
    if (head === null) sums.missing++
    else if (head.magic === this.#magic && fits(head, source)) sums.present++
    else sums.stale++
  }

  /** The folder in which a folder's bytecode is looked for. */
  #cacheOf(folder: FolderNode, path: string): FolderNode | null {
    const { cacheFolder } = this.interpreter
    const cache =
      cacheFolder === null ? folder.children.get('__pycache__') : nodeAt(this.root, `${cacheFolder}/${path}`)
    return cache?.kind === 'folder' ? cache : null
  }

  /** @param around its folder, and the folder of its sources where that is a `__pycache__`. */
  #bytecode(
    file: FileNode,
    path: string,
    around: { readonly folder: FolderNode; readonly compiled: FolderNode | null },
  ): void {
    const { cacheFolder } = this.interpreter
    const mirrored =
      cacheFolder !== null && path.startsWith(`${cacheFolder}/`) ? path.slice(cacheFolder.length + 1) : null
    const { category, foreign } = this.placeOf(mirrored ?? path, file)
    const sums = this.#sums.get(category as Part)
    if (!sums) return
    sums.bytes += file.size
    const reached = mirrored === null ? this.#isReached(file, path, around) : this.#isMirror(mirrored)
    if (foreign || !reached) sums.unreachable++
  }

  #isReached(
    file: FileNode,
    path: string,
    { folder, compiled }: { readonly folder: FolderNode; readonly compiled: FolderNode | null },
  ): boolean {
    const name = path.slice(path.lastIndexOf('/') + 1)
    // Beside its source the source wins; without one it is imported as it is.
    if (compiled === null)
      return !isSource(folder.children.get(name.slice(0, -1))) && headOf(file)?.magic === this.#magic
    if (this.interpreter.cacheFolder !== null || !name.endsWith(this.interpreter.suffix)) return false
    return isSource(compiled.children.get(`${name.slice(0, -this.interpreter.suffix.length)}.py`))
  }

  #isMirror(path: string): boolean {
    const { suffix } = this.interpreter
    return path.endsWith(suffix) && isSource(nodeAt(this.root, `${path.slice(0, -suffix.length)}.py`) ?? undefined)
  }
}

function isSource(node: Node | undefined): boolean {
  return node?.kind === 'file' || node?.kind === 'symlink'
}

/** null: there is no file; what could not be read has a head that fits nothing. */
function headOf(node: Node | undefined): BytecodeHead | null {
  if (node?.kind !== 'file') return null
  return node.kept?.kind === 'bytecode' ? node.kept : { kind: 'bytecode', magic: -1, flags: 0, mtime: 0, size: 0 }
}

/** Of a version that came later than this: what most of its bytecode begins with. */
function commonMagic(root: FolderNode, suffix: string): number {
  const counts = new Map<number, number>()
  forEachFile(root, (path, file) => {
    const magic = path.endsWith(suffix) ? headOf(file)!.magic : -1
    if (magic >= 0) counts.set(magic, (counts.get(magic) ?? 0) + 1)
  })
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? -1
}
