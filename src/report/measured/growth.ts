import type { Inventory } from '../../findings/inventory.js'
import { isMeasured, type Measurement } from '../../findings/measurement.js'
import { signed } from '../units.js'

/** What became larger or smaller. */
export interface Growth {
  /** `distribution`, `category`. */
  readonly kind: 'category' | 'distribution'
  readonly name: string
  /** Unpacked bytes. */
  readonly before: number
  readonly after: number
}

const LEAST = 10_000
const MOST = 8

/** Categories and distributions whose size changed from base to head, the largest change first; unpacked. */
export function growth({ base, head }: Pick<Measurement, 'base' | 'head'>): readonly Growth[] {
  if (!base || !isMeasured(base.size) || !isMeasured(head.size)) return []
  return [
    ...changed('category', categories(base.size), categories(head.size)),
    ...changed('distribution', distributions(base.size), distributions(head.size)),
  ]
}

/** `django 4.2.1 → 5.1.0: +3.1 MB`. */
export function growthPhrase({ name, before, after }: Growth): string {
  return `${name}: ${signed(after - before, 'bytes')}${before === 0 ? ' (new)' : after === 0 ? ' (gone)' : ''}`
}

function changed(
  kind: Growth['kind'],
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): readonly Growth[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((name) => ({ kind, name, before: before.get(name) ?? 0, after: after.get(name) ?? 0 }))
    .filter((change) => Math.abs(change.after - change.before) >= LEAST)
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before))
    .slice(0, MOST)
}

function categories({ categories: list }: Inventory): ReadonlyMap<string, number> {
  return new Map(list.map(({ name, bytes }) => [name, bytes]))
}

function distributions({ distributions: list }: Inventory): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>()
  // Two environments may hold the same one.
  for (const { name, bytes } of list) sizes.set(name, (sizes.get(name) ?? 0) + bytes)
  return sizes
}
