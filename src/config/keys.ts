import type { Place } from './key.js'
import { MEASURING } from './keys/measuring.js'
import { POLICY } from './keys/policy.js'
import { SELECTION } from './keys/selection.js'
import { RESULTS, SURFACES } from './keys/surfaces.js'

/** The one table of keys, in the order in which they are shown. */
export const KEYS = { ...SELECTION, ...POLICY, ...SURFACES, ...MEASURING, ...RESULTS } as const

export type KeyName = keyof typeof KEYS

/** The names of the keys that can be set in a place. */
export function keysIn(place: Place): readonly KeyName[] {
  return (Object.keys(KEYS) as KeyName[]).filter((name) => KEYS[name].places.includes(place))
}
