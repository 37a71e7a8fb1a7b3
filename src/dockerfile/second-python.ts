import type { BasePython } from './base-image.js'
import type { Facts } from './facts.js'
import { memoize } from './memo.js'
import { patternMatches } from './patterns.js'
import type { SystemCall, SystemPackage } from './system.js'
import { systemPythonNeeded, usesSystemPython } from './system-python.js'

/*
 * The distribution's Python beside the one of the base image.
 */

/** The base's own Python, where that isn't the distribution's. */
export function basePython({ final }: Facts): BasePython | null {
  const { python } = final.base
  return python && ['official', 'other'].includes(python.kind) && python.prefix !== '/usr' ? python : null
}

/** The installs that bring another Python into the image, which nothing here runs, with the packages that do; none is empty. */
export const secondPythons: (facts: Facts) => ReadonlyMap<SystemCall, readonly SystemPackage[]> = memoize((facts) => {
  const found = new Map<SystemCall, readonly SystemPackage[]>()
  if (!basePython(facts)) return found
  const { distribution } = facts.final.base
  const needed = systemPythonNeeded(facts)
  for (const system of facts.systemCalls) {
    if (system.action !== 'install' || !facts.inLineage(system.step)) continue
    const packages = left(facts, system).filter(({ name }) => {
      // The full image has the distribution's interpreter already.
      return (
        PYTHON.test(name) &&
        !needed.has(name) &&
        !(distribution?.python.installed && /^python3(?:-minimal)?$/.test(name))
      )
    })
    if (packages.length > 0) found.set(system, packages)
  }
  // Who runs which Python is asked last: it takes a look into all scripts, and few images install a second one.
  return found.size > 0 && usesSystemPython(facts) ? new Map() : found
})

/** Packages that are the distribution's Python, or bring it for a library of it. */
const PYTHON = /^(?:python3?|python[23]\.\d+|python2)(?:-[a-z0-9][a-z0-9.+-]*)?$|^py3-/

/**
 * The packages of an install that nothing in its RUN removes. Each of them weighs by the interpreter that it brings, which
 * apt leaves unless it is told to remove what came automatically.
 */
function left(facts: Facts, { step, packages, virtual, installer, tool }: SystemCall): SystemPackage[] {
  const later = facts.systemCalls.filter(
    (other) => other.step === step && other.installer.call.span.start > installer.call.span.start,
  )
  const tidied = later.findLastIndex(({ action, installer: { options, call } }) => {
    return action === 'autoremove' || options.has('--auto-remove') || call.program === 'aptitude'
  })
  const removed = later.flatMap((other, at) => {
    if (other.action !== 'remove') return []
    const names = other.packages.map(({ name }) => name)
    return tool === 'apt' && at > tidied ? names.filter((name) => name.includes('*')) : names
  })
  if (virtual !== null && removed.includes(virtual)) return []
  return packages.filter(({ name }) => !removed.some((pattern) => patternMatches(pattern, name)))
}
