import type { Place } from './key.js'
import { MEASURING } from './keys/measuring.js'
import { POLICY } from './keys/policy.js'
import { SELECTION } from './keys/selection.js'
import { RESULTS, SURFACES } from './keys/surfaces.js'

/** The one table of keys, in the order in which they are shown. */
export const KEYS = { ...SELECTION, ...POLICY, ...SURFACES, ...MEASURING, ...RESULTS } as const

export type KeyName = keyof typeof KEYS

/** Keys that are read nowhere yet, for what they ask for isn't done: an input appears when it works. */
export const COMING: ReadonlySet<KeyName> = new Set([
  ...(['shard', 'target', 'context', 'build-args', 'platform'] as const),
])

/** The names of the keys that can be set in a place. */
export function keysIn(place: Place): readonly KeyName[] {
  return (Object.keys(KEYS) as KeyName[]).filter((name) => KEYS[name].places.includes(place) && !COMING.has(name))
}
