import { posix } from 'node:path'
import type { Facts } from './facts.js'
import { LOCK_FILES, lockedVersion, normalizeName } from './manifests/index.js'
import { requestedPackages } from './requested.js'

/** The version of a package that the image gets, by a requirement that names just one or by a lock file; null: not known. */
export function pinnedVersion(facts: Facts, name: string): string | null {
  const wanted = normalizeName(name)
  for (const install of facts.installs) {
    const found = requestedPackages(facts, install).find((one) => one.name === wanted)
    const version = /^==(\d[\w.]*)$/.exec(found?.specifier ?? '')?.[1]
    if (version !== undefined) return version
  }
  const { context } = facts.surroundings
  for (const path of context.list()) {
    const kind = LOCK_FILES[posix.basename(path)]
    const text = kind ? context.read(path) : null
    const version = kind && text !== null ? lockedVersion(kind, text, name) : null
    if (version !== null) return version
  }
  return null
}
