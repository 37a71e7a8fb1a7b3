import type { Inventory } from '../../findings/inventory.js'
import { isMeasured, type Evidence, type Side } from '../../findings/measurement.js'
import { sizeOf, type Run } from '../image.js'
import type { Subject } from '../subject.js'

type Listed = Pick<Inventory, 'distributions' | 'systemPackages'>

/** What a fix is meant to change in an image, by its rule: all else has to stay as it was. */
export interface Meant {
  readonly caches: boolean
  readonly packages: boolean
  readonly application: boolean
}

const CLEANING = /(?:-kept|late-delete|apt-recommends|cache-mount-defeated|apt-update-alone)$/
const PACKAGES =
  /^(?:dev-dependencies-kept|build-tools-kept|apt-recommends|torch-cuda-unasked|second-python-installed)$/
const CONTEXT = /^(?:context-not-ignored|copy-before-install|wheels-kept)$/

export function meantBy(rules: readonly string[]): Meant {
  const some = (pattern: RegExp): boolean => rules.some((rule) => pattern.test(rule))
  return { caches: some(CLEANING), packages: some(PACKAGES), application: some(CONTEXT) || some(PACKAGES) }
}

/** Bytes that logs, caches of the linker and time stamps in /var and /etc come to from build to build. */
const NOISE = 300_000

/** Compares an image with a fix against the one as written; sentences say why it isn't proven. */
export function verify(
  head: Side,
  variant: Side,
  meant: Meant,
): { readonly verified: Evidence['verified']; readonly notes: readonly string[] } {
  const notes: string[] = []
  const [before, after] = [head.size, variant.size]
  let samePackages = false
  if (!isMeasured(before) || !isMeasured(after)) notes.push('Not read, so its packages are not compared.')
  if (isMeasured(before) && isMeasured(after)) {
    const names = differing(before, after)
    if (names.length > 0 && !meant.packages) notes.push(`Other packages than as written: ${some(names)}.`)
    const places = meant.packages ? [] : elsewhere(before, after, meant)
    if (places.length > 0) notes.push(`It changes more than it means to: ${places.join(', ')}.`)
    samePackages = (names.length === 0 || meant.packages) && places.length === 0
  }
  return { verified: { builds: true, samePackages, sameImports: sameImports(head, variant, notes) }, notes }
}

/** A fix that can't be started can't be told to import the same. */
function sameImports(head: Side, variant: Side, notes: string[]): boolean {
  if (!isMeasured(head.startup)) {
    notes.push('Not started, so what it imports is not compared.')
    return false
  }
  if (!isMeasured(variant.startup)) {
    notes.push(`It doesn't start as the image as written does: ${variant.startup?.notMeasurable ?? 'not measured'}.`)
    return false
  }
  const [before, after] = [head.startup, variant.startup].map(({ modules }) => new Set(modules.map(({ name }) => name)))
  const other = [...before!]
    .filter((name) => !after!.has(name))
    .concat([...after!].filter((name) => !before!.has(name)))
  if (other.length > 0) notes.push(`Other modules are imported: ${some(other)}.`)
  return other.length === 0
}

/** Python packages of an image that are others than those of the inventory. */
export async function otherPackages(subject: Subject, before: Inventory, run: Run): Promise<readonly string[]> {
  const size = await sizeOf(subject, run)
  if (!isMeasured(size)) return []
  const systemPackages: Inventory['systemPackages'] = []
  return differing({ ...before, systemPackages }, { ...size, systemPackages })
}

function differing(before: Listed, after: Listed): string[] {
  const listed = ({ distributions, systemPackages }: Listed): Set<string> =>
    new Set([...distributions, ...systemPackages].map(({ name, version }) => `${name} ${version}`))
  const [one, other] = [listed(before), listed(after)]
  return [...one].filter((name) => !other.has(name)).concat([...other].filter((name) => !one.has(name)))
}

/** Categories whose files other than bytecode changed without being meant to. */
function elsewhere(before: Inventory, after: Inventory, meant: Meant): string[] {
  return before.categories.flatMap(({ name }) => {
    if ((name === 'caches' || name === 'apt lists') && meant.caches) return []
    if (name === 'application' && meant.application) return []
    const change = withoutBytecode(after, name) - withoutBytecode(before, name)
    const allowed = name === 'standard library' ? 0 : name === 'site-packages' ? listing(before, after) : NOISE
    if (meant.caches && name === 'other' && change < 0) return []
    return Math.abs(change) <= allowed ? [] : [`${name} (${change > 0 ? '+' : '−'}${Math.abs(change)} bytes)`]
  })
}

/** Bytes of a line in a RECORD at most: a path in site-packages. */
const LINE = 256

/** What pip's lists of installed files may differ by, for they name each .pyc that it wrote. Source: PEP 376, RECORD. */
function listing(before: Inventory, after: Inventory): number {
  const compiled = ({ bytecode }: Inventory): number => {
    const part = bytecode.find((one) => one.part === 'site-packages')
    return part ? part.present + part.stale + part.unreachable : 0
  }
  return LINE * Math.abs(compiled(after) - compiled(before))
}

function withoutBytecode({ categories, bytecode }: Inventory, name: string): number {
  const all = categories.find((category) => category.name === name)?.bytes ?? 0
  return all - (bytecode.find(({ part }) => part === name)?.bytes ?? 0)
}

function some(names: readonly string[]): string {
  return names.slice(0, 5).join(', ') + (names.length > 5 ? ` and ${names.length - 5} more` : '')
}
