/** Bytes with the 95% interval of an estimate; the interval is [bytes, bytes] where the value is exact. */
export interface Bytes {
  readonly bytes: number
  readonly interval: readonly [number, number]
}

/** One layer, lowest first. */
export interface Layer {
  /** Digest of the uncompressed tar, `sha256:…`. */
  readonly digest: string
  /** The instruction that made it, as the image's history has it, cleaned of BuildKit's additions. */
  readonly instruction: string
  /** Regular files, of this layer alone. */
  readonly files: number
  /** Bytes of regular files, whiteouts aside. */
  readonly unpacked: number
  /** Compressed, what a pull moves. */
  readonly packed: Bytes
  /** Whether it is the base image's; null where that isn't known. */
  readonly fromBase: boolean | null
}

/** Where files belong to; each file to exactly one. */
export const CATEGORIES = ['standard library', 'site-packages', 'application', 'caches', 'apt lists', 'other'] as const
export type CategoryName = (typeof CATEGORIES)[number]

export interface Category {
  readonly name: CategoryName
  readonly files: number
  /** Unpacked. */
  readonly bytes: number
}

/** An installed Python distribution, from its .dist-info or .egg-info. */
export interface Distribution {
  readonly name: string
  readonly version: string
  /** Its folder, `/usr/local/lib/python3.11/site-packages`. */
  readonly folder: string
  readonly files: number
  /** Unpacked, its .pyc included. */
  readonly bytes: number
  readonly bytecode: number
}

/** An installed system package. */
export interface SystemPackage {
  readonly name: string
  readonly version: string
}

/** The .pyc of one part of the final image, by what CPython would do with them. */
export interface BytecodePart {
  readonly part: 'standard library' | 'site-packages' | 'application'
  /** .py files. */
  readonly sources: number
  /** Sources with a .pyc that is valid for the image's interpreter. */
  readonly present: number
  /** Sources without one. */
  readonly missing: number
  /** Sources whose .pyc doesn't fit (another mtime or size, or an unreadable head). */
  readonly stale: number
  /** .pyc that this image's interpreter never reads: another version's, another optimization's, or without their source. */
  readonly unreachable: number
  /** Bytes of all .pyc. */
  readonly bytes: number
}

/** Bytes that lie in a layer and that a later one removes or replaces. */
export interface Wasted {
  readonly bytes: number
  readonly files: number
  /** The largest, at most 20. */
  readonly largest: readonly WastedFile[]
}

export interface WastedFile {
  readonly path: string
  readonly bytes: number
  /** Indexes into the layers. */
  readonly addedBy: number
  readonly removedBy: number
}

/** A folder or a file of the final image, for a treemap: small ones of a folder are joined as `…`. */
export interface TreeNode {
  readonly name: string
  /** Unpacked, of all below. */
  readonly bytes: number
  /** Of those, .pyc. */
  readonly bytecode: number
  /** Index of the layer that most of its bytes come from. */
  readonly layer: number
  readonly children: readonly TreeNode[]
}

/** What an image holds, read from its layers without running anything. */
export interface Inventory {
  /** What a pull moves: compressed layers. */
  readonly packed: Bytes
  /** Files of the final image's layers, added up: what the layers take on a disk. */
  readonly unpacked: number
  /** Without the base image's layers; null where the base isn't known. */
  readonly aboveBase: { readonly packed: Bytes; readonly unpacked: number } | null
  readonly layers: readonly Layer[]
  readonly categories: readonly Category[]
  /** `3.11`, of the interpreter that its .pyc are judged by; null where none is found. */
  readonly python: string | null
  readonly distributions: readonly Distribution[]
  readonly systemPackages: readonly SystemPackage[]
  readonly bytecode: readonly BytecodePart[]
  readonly wasted: Wasted
  readonly tree: TreeNode
}
