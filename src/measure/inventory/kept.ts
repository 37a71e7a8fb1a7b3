import type { SystemPackage } from '../../findings/inventory.js'
import { bytecodeHead, type BytecodeHead } from './bytecode-head.js'
import { apkPackages, dpkgPackages } from './system-packages.js'

/** What is kept of a file's content: read when the file passes, for the archive is read once. */
export type Kept =
  | BytecodeHead
  /** Name and version of a distribution. */
  | { readonly kind: 'metadata'; readonly name: string; readonly version: string }
  /** Lines: paths of a RECORD, names of a top_level.txt. */
  | { readonly kind: 'lines'; readonly text: string }
  | { readonly kind: 'packages'; readonly packages: readonly SystemPackage[] }
  /** `key = value` lines of a pyvenv.cfg. */
  | { readonly kind: 'environment'; readonly version: string | null }

interface Keeper {
  /** Bytes of the file's begin that `read` needs. */
  readonly bytes: number
  /** Bytes of files that aren't kept at all, as half of them would mislead. */
  readonly most: number
  readonly read: (content: Buffer) => Kept | null
}

const LARGEST = 16_000_000
/** Characters of a name or version. */
const LONGEST = 200
const text = (content: Buffer): string => content.toString('utf8', 0, content.length)
const whole = (read: (text: string) => Kept | null): Keeper => ({
  bytes: LARGEST,
  most: LARGEST,
  read: (content) => read(text(content)),
})

const BYTECODE: Keeper = { bytes: 16, most: Infinity, read: bytecodeHead }
const METADATA: Keeper = { bytes: 16_384, most: Infinity, read: (content) => metadata(text(content)) }
const RECORD = whole((content) => ({ kind: 'lines', text: recordPaths(content) }))
const LINES = whole((content) => ({ kind: 'lines', text: content }))
const DPKG = whole((content) => ({ kind: 'packages', packages: dpkgPackages(content) }))
const APK = whole((content) => ({ kind: 'packages', packages: apkPackages(content) }))
const ENVIRONMENT: Keeper = { bytes: 4096, most: Infinity, read: (content) => environment(text(content)) }

/** How to keep a file's content; null: not at all. */
export function keeperFor(path: string): Keeper | null {
  if (path.endsWith('.pyc')) return BYTECODE
  if (path.endsWith('.dist-info/METADATA') || /\.egg-info(?:\/PKG-INFO)?$/.test(path)) return METADATA
  if (path.endsWith('.dist-info/RECORD')) return RECORD
  if (/\.(?:dist|egg)-info\/top_level\.txt$/.test(path) || path.endsWith('.egg-info/installed-files.txt')) return LINES
  if (path === 'var/lib/dpkg/status' || /^var\/lib\/dpkg\/status\.d\/[^/]+$/.test(path)) return DPKG
  if (/^(?:usr\/)?lib\/apk\/db\/installed$/.test(path)) return APK
  return path.endsWith('pyvenv.cfg') ? ENVIRONMENT : null
}

function metadata(content: string): Kept | null {
  const field = (name: string): string | undefined =>
    new RegExp(`^${name}:[ \\t]*(\\S.*?)\\s*$`, 'm').exec(content.split(/\r?\n\r?\n/, 1)[0]!)?.[1]
  const name = field('Name')
  return name === undefined
    ? null
    : { kind: 'metadata', name: name.slice(0, LONGEST), version: (field('Version') ?? '').slice(0, LONGEST) }
}

/** The paths of a RECORD, a CSV file of path, hash and size: two thirds of its bytes aren't needed. */
function recordPaths(content: string): string {
  return content
    .split('\n')
    .map((line) =>
      line.startsWith('"')
        ? line
            .slice(1)
            .split(/"(?!")/, 1)[0]!
            .replaceAll('""', '"')
        : line.split(',', 1)[0]!,
    )
    .join('\n')
}

function environment(content: string): Kept {
  return { kind: 'environment', version: /^version(?:_info)?\s*=\s*(\d+\.\d+)/m.exec(content)?.[1] ?? null }
}
