import type { Inventory } from '../findings/inventory.js'
import {
  isMeasured,
  type Delta,
  type Deltas,
  type NotMeasurable,
  type Side,
  type Stop,
} from '../findings/measurement.js'
import { compareSamples } from './statistics/compare.js'
import { compareWorkloads } from './statistics/workloads.js'

/** What one side costs or saves against the other, of what was asked for. */
export function deltasOf(before: Side, after: Side): Deltas {
  return {
    size: pair(before.size, after.size, 'bytes', sizeDelta),
    startup: pair(before.startup, after.startup, 'ms', (one, other) => {
      if (one.quantity !== other.quantity) {
        return unmeasured('ms', `one side is measured until ${one.quantity}, the other until ${other.quantity}`)
      }
      return compareSamples(one.samples, other.samples)
    }),
    stop: pair(before.stop, after.stop, 'ms', stopDelta),
    rebuild: pair(before.rebuild, after.rebuild, 'ms', (one, other) =>
      exact('ms', one.milliseconds, other.milliseconds, REBUILD_TOLD),
    ),
    interpreter: pair(before.interpreter, after.interpreter, 'ms', compareWorkloads),
  }
}

/** One run each: only what no machine's mood explains counts. */
const REBUILD_TOLD = 0.3
const STOP_TOLD = 500

function pair<T extends object>(
  before: T | NotMeasurable | null,
  after: T | NotMeasurable | null,
  unit: Delta['unit'],
  compare: (before: T, after: T) => Delta,
): Delta | null {
  if (before === null || after === null) return null
  if (!isMeasured(before)) return unmeasured(unit, before.notMeasurable)
  return isMeasured(after) ? compare(before, after) : unmeasured(unit, after.notMeasurable)
}

function unmeasured(unit: Delta['unit'], why: string): Delta {
  return { unit, before: 0, after: 0, delta: 0, interval: null, samples: 0, verdict: 'not measurable', why }
}

function exact(unit: Delta['unit'], before: number, after: number, share: number): Delta {
  const delta = after - before
  const told = Math.abs(delta) > share * Math.max(before, after)
  const verdict = told ? (delta < 0 ? 'better' : 'worse') : 'no difference that can be told'
  return { unit, before, after, delta, interval: null, samples: 1, verdict, why: 'measured once' }
}

function stopDelta(before: Stop, after: Stop): Delta {
  const delta = after.milliseconds - before.milliseconds
  const told = Math.abs(delta) > STOP_TOLD || before.status !== after.status
  return {
    ...{ unit: 'ms', before: before.milliseconds, after: after.milliseconds, delta, interval: null, samples: 1 },
    verdict: told ? (delta < 0 ? 'better' : 'worse') : 'no difference that can be told',
    why: `ends with status ${before.status} → ${after.status}`,
  }
}

/** Packed bytes. Layers that both sides have are the same to the byte: only the others' estimates count. */
export function sizeDelta(before: Inventory, after: Inventory): Delta {
  const shared = new Set(before.layers.map(({ digest }) => digest))
  const common = new Set(after.layers.flatMap(({ digest }) => (shared.has(digest) ? [digest] : [])))
  const own = ({ layers }: Inventory) => layers.filter(({ digest }) => !common.has(digest)).map(({ packed }) => packed)
  const [removed, added] = [own(before), own(after)]
  const delta = after.packed.bytes - before.packed.bytes
  const error = Math.sqrt(
    [...removed, ...added].reduce((sum, { interval: [low, high] }) => sum + ((high - low) / 2) ** 2, 0),
  )
  const interval = error === 0 ? null : ([delta - error, delta + error] as const)
  const told = delta !== 0 && (interval === null || interval[0] > 0 || interval[1] < 0)
  return {
    ...{ unit: 'bytes', before: before.packed.bytes, after: after.packed.bytes, delta, interval, samples: 1 },
    verdict: told ? (delta < 0 ? 'better' : 'worse') : 'no difference that can be told',
    why: error === 0 ? 'what a pull moves, to the byte' : 'what a pull moves, its packing estimated by samples',
  }
}
