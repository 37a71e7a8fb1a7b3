import { normalizeName } from './requirement.js'
import { pythonSpecifier } from './poetry.js'
import { isTable, isList, parseToml, tomlAt } from './toml.js'
import { memoizeText } from '../memo.js'

export type LockKind = 'uv' | 'poetry' | 'pipenv' | 'pdm' | 'pylock'

/** Lock files by name. */
export const LOCK_FILES: Readonly<Record<string, LockKind>> = {
  'uv.lock': 'uv',
  'poetry.lock': 'poetry',
  'Pipfile.lock': 'pipenv',
  'pdm.lock': 'pdm',
  'pylock.toml': 'pylock',
}

/**
 * The Pythons that a lock file is for, as a PEP 440 specifier; null where it doesn't say. Lock files are long and what
 * is wanted stands at a line's start, so they aren't parsed.
 */
export function lockedPython(kind: LockKind, text: string): string | null {
  switch (kind) {
    case 'uv':
    case 'pylock':
      return /^requires-python[ \t]*=[ \t]*["']([^"'\n]*)["']/m.exec(text)?.[1]?.replace(/\s+/g, '') ?? null
    case 'poetry': {
      // Packages say the same of themselves; the project's stands in the last table.
      const metadata = text.lastIndexOf('[metadata]')
      const line = /^python-versions[ \t]*=[ \t]*["']([^"'\n]*)["']/m.exec(metadata < 0 ? '' : text.slice(metadata))
      return line ? pythonSpecifier(line[1]!) : null
    }
    case 'pdm':
      return /^requires_python[ \t]*=[ \t]*["']([^"'\n]*)["']/m.exec(text)?.[1]?.replace(/\s+/g, '') ?? null
    case 'pipenv': {
      const version = /"python_(?:full_)?version"\s*:\s*"(\d+(?:\.\d+)*)"/.exec(text)?.[1]
      return version === undefined ? null : `==${version}.*`
    }
  }
}

/** Whether a lock file of uv or Poetry locks a package. */
export function locksPackage(text: string, name: string): boolean {
  const wanted = normalizeName(name)
  for (const match of text.matchAll(/^name[ \t]*=[ \t]*"([^"\n]*)"/gm))
    if (normalizeName(match[1]!) === wanted) return true
  return false
}

/** The version at which a lock file holds a package; null where it doesn't name one. */
export function lockedVersion(kind: LockKind, text: string, name: string): string | null {
  const wanted = normalizeName(name)
  const entries =
    kind === 'pipenv'
      ? text.matchAll(/"([\w.-]+)"\s*:\s*\{[^{}]*?"version"\s*:\s*"==([^"]+)"/g)
      : text.matchAll(/^name[ \t]*=[ \t]*"([^"\n]*)"\s*^version[ \t]*=[ \t]*"([^"\n]*)"/gm)
  for (const [, one, version] of entries) if (normalizeName(one!) === wanted) return version!
  return null
}

/** The folders and files that a lock file of uv takes packages from, beside the project itself and its workspace's. */
export function lockedPaths(text: string): readonly string[] {
  const members = /^members[ \t]*=[ \t]*\[([^\]]*)\]/m.exec(text)?.[1] ?? ''
  const found: string[] = []
  for (const block of text.split(/^\[\[package\]\]/m).slice(1)) {
    const path = /^source[ \t]*=[ \t]*\{[ \t]*(?:directory|editable|path)[ \t]*=[ \t]*"([^"\n]*)"/m.exec(block)?.[1]
    const name = /^name[ \t]*=[ \t]*"([^"\n]*)"/m.exec(block)?.[1]
    if (path !== undefined && path !== '.' && name !== undefined && !members.includes(`"${name}"`)) found.push(path)
  }
  return found
}

export interface Pipfile {
  readonly complete: boolean
  /** Normalized names. */
  readonly packages: readonly string[]
  readonly devPackages: readonly string[]
  /** `3.12`, as [requires] says. */
  readonly python: string | null
  readonly indexes: readonly string[]
}

export const parsePipfile: (text: string) => Pipfile = memoizeText(readPipfile)

function readPipfile(text: string): Pipfile {
  const { table, complete } = parseToml(text)
  const names = (key: string): string[] => {
    const packages = table.get(key)
    return isTable(packages) ? [...packages.keys()].map(normalizeName) : []
  }
  const python = tomlAt(table, 'requires', 'python_full_version') ?? tomlAt(table, 'requires', 'python_version')
  const sources = table.get('source')
  const urls = isList(sources) ? sources.map((source) => (isTable(source) ? source.get('url') : undefined)) : []
  return {
    complete,
    packages: names('packages'),
    devPackages: names('dev-packages'),
    python: typeof python === 'string' ? python : null,
    indexes: urls.filter((url) => typeof url === 'string'),
  }
}
