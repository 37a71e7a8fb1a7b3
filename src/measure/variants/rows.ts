import type { Layer } from '../../findings/inventory.js'
import { isMeasured, type BytecodeRow, type BytecodeTable, type Side } from '../../findings/measurement.js'
import { bytecodeTable, DEFAULT_RATE, type MeasuredRow } from '../bytecode-table.js'
import { compareSamples } from '../statistics/compare.js'
import { withSteps } from './appended.js'
import { bytecodeSteps, takesAway } from './bytecode-steps.js'
import { stepsOfBase } from './late.js'
import type { MeasuredTrial, Written } from './trials.js'

/** The rows that differ from what is written, where the image's start shows which interpreter runs it. */
export function rowsOf(
  { image, source, subject, started }: Written,
  base: string | null,
): readonly { name: BytecodeRow['name']; text: string }[] {
  const python = started?.python
  if (!python || !isMeasured(started.startup)) return []
  const names: readonly BytecodeRow['name'][] = ['nothing written', 'all precompiled', 'nothing compiled']
  const stage = { dockerfile: source.dockerfile, text: source.text, target: image.target }
  // As a fix alone compiles it: both are built from the same step.
  const ofBase = stepsOfBase(image.findings, stage, base)
  return names.flatMap((name) => {
    const steps = bytecodeSteps(name, python.interpreter, python.options, base)
    const all = steps && name === 'all precompiled' ? [...ofBase, ...steps] : steps
    const text = all && withSteps(stage, subject.configuration.user, all)
    return text === null ? [] : [{ name, text }]
  })
}

/** The bytecode table of what was measured; null where none of its rows was built. */
export function tableOf({ image, side }: Written, measured: readonly MeasuredTrial[]): BytecodeTable | null {
  const rows = measured.flatMap((one) => (one.trial.row ? [rowOf(one.trial.row, one.head, one.side)] : []))
  if (rows.length === 0) return null
  // As it fared beside the rows, where it was started again.
  const startup = measured[0]?.head.startup ?? side.startup
  const asWritten = { ...numbersOf('as written', side.size, startup, NOTHING), startupDelta: null }
  return bytecodeTable([asWritten, ...rows], { readOnly: image.limits.readOnly, megabitsPerSecond: DEFAULT_RATE })
}

const NOTHING = { packed: 0, unpacked: 0 }

/** A layer that only takes away is not a part of what the row stands for: an image built so would never have had it. */
function rowOf(name: BytecodeRow['name'], head: Side, { size, startup }: Side): MeasuredRow {
  const startupDelta =
    isMeasured(head.startup) && isMeasured(startup) ? compareSamples(head.startup.samples, startup.samples) : null
  const known = takesAway(name) && isMeasured(size) && isMeasured(head.size)
  const moved = known ? size.layers.slice(head.size.layers.length) : []
  const sum = (of: (layer: Layer) => number): number => moved.reduce((total, layer) => total + of(layer), 0)
  // Twice: what was moved aside is in the layer once more.
  const off = { packed: 2 * sum(({ packed }) => packed.bytes), unpacked: 2 * sum(({ unpacked }) => unpacked) }
  return { ...numbersOf(name, size, startup, off), startupDelta }
}

function numbersOf(
  name: BytecodeRow['name'],
  size: Side['size'],
  startup: Side['startup'],
  off: { readonly packed: number; readonly unpacked: number },
): BytecodeRow {
  return {
    name,
    packed: isMeasured(size) ? size.packed.bytes - off.packed : null,
    unpacked: isMeasured(size) ? size.unpacked - off.unpacked : null,
    startup: isMeasured(startup) ? startup.wall : null,
    modulesCompiled: isMeasured(startup) ? startup.modulesCompiled : null,
  }
}
