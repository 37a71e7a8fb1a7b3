import type { Budgeted } from '../config/budgets.js'
import type { Inventory } from '../findings/inventory.js'
import { isMeasured, type Delta, type Measurement, type Side } from '../findings/measurement.js'
import type { Budgeted as Named } from '../measure/budgets/check.js'

/** How messages call what is budgeted. */
export const BUDGETED_AS: Readonly<Record<Budgeted, Named>> = {
  size: 'packed size',
  'unpacked-size': 'unpacked size',
  'size-above-base': 'size above its base',
  startup: 'start',
}

/** The difference that a budget is about; null: there is no base. */
export function deltaFor(name: Budgeted, { base, head, deltas }: Measurement): Delta | null | 'not asked' {
  if (name === 'startup') return head.startup === null ? 'not asked' : (deltas?.startup ?? null)
  if (head.size === null) return 'not asked'
  if (name === 'size' || base === null) return deltas?.size ?? null
  return name === 'unpacked-size' ? between(base, head, unpacked) : between(base, head, aboveBase)
}

/** Bytes of an inventory, with half of their interval's width; or why there are none. */
type Read = (inventory: Inventory) => { readonly bytes: number; readonly error: number } | string

const unpacked: Read = ({ unpacked: bytes }) => ({ bytes, error: 0 })

const aboveBase: Read = ({ aboveBase: above }) => {
  if (above === null) return 'the base image’s layers are not known'
  const [low, high] = above.packed.interval
  return { bytes: above.packed.bytes, error: (high - low) / 2 }
}

function between(base: Side, head: Side, read: Read): Delta {
  const [before, after] = [valueOf(base, read), valueOf(head, read)]
  const why = [before, after].find((value) => typeof value === 'string')
  const none = { before: 0, after: 0, delta: 0, interval: null, samples: 0 }
  if (typeof before === 'string' || typeof after === 'string')
    return { unit: 'bytes', ...none, verdict: 'not measurable', why: String(why) }
  const delta = after.bytes - before.bytes
  const error = Math.hypot(before.error, after.error)
  const interval = error === 0 ? null : ([delta - error, delta + error] as const)
  const told = Math.abs(delta) > error
  return {
    ...{ unit: 'bytes', before: before.bytes, after: after.bytes, delta, interval, samples: 1 },
    verdict: told ? (delta < 0 ? 'better' : 'worse') : 'no difference that can be told',
    why: error === 0 ? 'to the byte' : 'packing estimated by samples',
  }
}

function valueOf({ size }: Side, read: Read) {
  if (isMeasured(size)) return read(size)
  return size === null ? 'its size was not asked for' : size.notMeasurable
}
