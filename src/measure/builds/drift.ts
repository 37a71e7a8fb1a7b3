import type { Distribution, SystemPackage } from '../../findings/inventory.js'
import type { Drift } from '../../findings/measurement.js'
import { changedLines, naming, type InstallFile } from './changed-lines.js'

/** What an image is made of, as far as it can drift. */
export interface Contents {
  readonly distributions: readonly Pick<Distribution, 'name' | 'version'>[]
  readonly systemPackages: readonly SystemPackage[]
  /** Digests of the images that the build used, by reference. */
  readonly materials: ReadonlyMap<string, string>
}

/**
 * What differs between two images, and whether the change accounts for it: a line that it touched names the package, or
 * may have brought it. Told from texts, so in doubt it is the change's: what is left over is drift for certain.
 * @param files Dockerfile, manifests and locks of both sides, changed or not
 */
export function driftBetween(before: Contents, after: Contents, files: readonly InstallFile[]): Drift[] {
  const lines = changedLines(files)
  const named = naming(lines)
  const known = naming(files.flatMap(({ before: from, after: to }) => `${from ?? ''}\n${to ?? ''}`.split('\n')))
  const bases = baseImages(before.materials, after.materials)
  const newBase = lines.some((line) => /^\s*FROM\s/i.test(line)) || bases.some(({ byChange }) => byChange)
  const installsChanged = newBase || lines.some(isRequirement)
  const systemChanged = newBase || lines.some((line) => SYSTEM_INSTALL.test(line))
  return [
    ...bases,
    ...differences('distribution', versions(before.distributions, true), versions(after.distributions, true)).map(
      // What no file names came with something else: with what changed, where something did.
      (one) => ({ ...one, byChange: newBase || named(one.name) || (installsChanged && !known(one.name)) }),
    ),
    ...differences('system package', versions(before.systemPackages), versions(after.systemPackages)).map((one) => {
      const cameOrWent = one.before === null || one.after === null
      return { ...one, byChange: newBase || named(one.name) || (cameOrWent && systemChanged) }
    }),
  ]
}

const SYSTEM_INSTALL = /\b(?:apt-get|apt|aptitude|apk|dnf|microdnf|yum|zypper)\b/
const INSTALL = /\b(?:pip3?|uv|poetry|pipenv|pdm|conda|mamba|micromamba)\b/

/** Whether a changed line may say what is installed: an installer's call, or a line of a manifest. */
function isRequirement(line: string): boolean {
  if (/^\s*(?:#|$)/.test(line)) return false
  return INSTALL.test(line) || !/^\s*(?:[A-Z]+\s|\\|&&)/.test(line)
}

/** A reference that both sides name with another digest moved by itself; one that only one side names is the change. */
function baseImages(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Drift[] {
  return differences('base image', before, after).map((one) => ({
    ...one,
    byChange: one.before === null || one.after === null,
  }))
}

function differences(
  kind: Drift['kind'],
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): Omit<Drift, 'byChange'>[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort()
  return names.flatMap((name) => {
    const [from, to] = [before.get(name) ?? null, after.get(name) ?? null]
    return from === to ? [] : [{ kind, name, before: from, after: to }]
  })
}

/** Versions by name; several in one image (a vendored copy, two environments) are one value. */
function versions(packages: readonly SystemPackage[], python = false): Map<string, string> {
  const found = new Map<string, Set<string>>()
  for (const { name, version } of packages) {
    const key = python ? name.toLowerCase().replace(/[-_.]+/g, '-') : name
    const known = found.get(key) ?? new Set<string>()
    found.set(key, known.add(version))
  }
  return new Map([...found].map(([name, all]) => [name, [...all].sort().join(', ')]))
}
