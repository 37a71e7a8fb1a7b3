import type { CopiedFile } from './context-copies.js'
import { filesOf, totalSize } from './context-copies.js'
import { isKnown } from './expand.js'
import type { Facts } from './facts.js'
import type { Added } from './layers.js'
import { covers, coversContent } from './path-patterns.js'

/** Less than this isn't worth a word. */
const NOTABLE = 100_000

/** Less than this isn't worth another instruction, where an image has hundreds of it. */
const HEAVY = 1_000_000

/** Files that are big as a rule, whatever is in them. */
const BIG =
  /\.(?:tar|tgz|tbz2?|txz|t?gz|bz2|xz|zst|zip|7z|rar|whl|egg|jar|war|deb|rpm|apk|run|bin|iso|img|exe|msi|so(?:\.\d+)*|a|pt|pth|h5|hdf5|onnx|pkl|pickle|safetensors|gguf|parquet|npy|npz|sqlite3?|db|sql|csv|dump|mp4|pdf|wav)$/i

/** Scripts that hold a whole distribution. */
const INSTALLER = /(?:conda|mamba|miniforge|mambaforge|cuda|oneapi|cmake|bazel)[\w.-]*\.sh$/i

/** Texts: keys, lists, settings, scripts. */
const TEXT =
  /\.(?:txt|in|md|rst|conf|cnf|cfg|ini|toml|ya?ml|json|lock|env|list|sources|repo|key|asc|gpg|sig|pem|crt|pub|sha\d*|md5|service|sh|bash|py|pl|rb|js|patch|diff|sed|html?|xml|properties|template|j2|tmpl)$|^\.[\w-]+$|rc$/i

/** Folders that hold lists of requirements, and nothing but text. */
const LISTS = /^(?:requirements?|reqs?|constraints)(?:[._-]?(?:txt|files|dir|d))?$/i

/** The files of the context that an added copy has at a path, as commands name it; null where that can't be known. */
export function filesAt({ surroundings: { context } }: Facts, { copy }: Added, path: string): CopiedFile[] | null {
  const files = copy ? filesOf(copy, context) : null
  return files?.filter(({ target }) => covers(path, target) || coversContent(path, target)) ?? null
}

/** Bytes of an added copy at a path; null where they aren't known. */
export function bytesAt(facts: Facts, added: Added, path: string): number | null {
  const files = filesAt(facts, added, path)
  return files === null ? null : totalSize(files, facts.surroundings.context)
}

/** Less than this is nothing at all, also where it is stored twice. */
const SLIGHT = 10_000

/** Whether what was added at some paths is known to be so little that it isn't worth a word, all together. */
export function isSlight(facts: Facts, places: readonly { readonly added: Added; readonly path: string }[]): boolean {
  const seen = new Set<string>()
  const found = new Map<string, CopiedFile>()
  for (const { added, path } of places) {
    // Each source of a copy was added by itself, and all its files are looked through.
    const key = `${added.step.instruction.index} ${path}`
    if (added.copy && seen.has(key)) continue
    seen.add(key)
    const files = filesAt(facts, added, path)
    // What the context doesn't have may be made before the build.
    if (!files || files.length === 0) return false
    for (const file of files) found.set(file.path, file)
  }
  const bytes = totalSize([...found.values()], facts.surroundings.context)
  return bytes !== null && bytes < SLIGHT
}

/** Whether what was added weighs something: by its size where that is known, else more than a text file by its name. */
export function isWeighty(added: Added, bytes: number | null): boolean {
  // Nothing is known of what isn't committed: it may be made before the build.
  if (bytes !== null && bytes > 0) return bytes >= HEAVY
  const { path, exact, source, kind } = added
  const name = (source !== null && isKnown(source) && kind === 'copy' ? source : (path ?? '')).replace(/\/$/, '')
  if (kind === 'copy' && LISTS.test(name.slice(name.lastIndexOf('/') + 1))) return false
  if (!exact || path === null || kind === 'clone') return true
  if (BIG.test(name) || INSTALLER.test(name)) return true
  // What is downloaded is rarely small, what is copied file by file rarely big.
  return (kind === 'download' || kind === 'copied') && !TEXT.test(name.slice(name.lastIndexOf('/') + 1))
}

/** A size for people: `12.3 MB`; null where it isn't worth a word. */
export function sizeText(bytes: number | null): string | null {
  if (bytes === null || bytes < NOTABLE) return null
  return bytes >= 1e9 ? `${(bytes / 1e9).toFixed(1)} GB` : `${(bytes / 1e6).toFixed(1)} MB`
}
