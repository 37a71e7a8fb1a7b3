import type { Inventory } from '../../findings/inventory.js'
import { isMeasured, type Measurement, type Rebuild, type Side } from '../../findings/measurement.js'
import { amount } from '../units.js'

/** Unpacked bytes; less is not worth a sentence. */
const LEAST_WASTE = 1_000_000
const MOST_INSTRUCTIONS = 5

type Sides = Pick<Measurement, 'head' | 'base'>

/** What the head carries along for nothing, as sentences in which backticks mark code. */
export function waste({ head }: Sides): readonly string[] {
  return isMeasured(head.size) ? wasteOf(head.size) : []
}

/** Which instructions a change of a source runs again. */
export function rebuilds({ base, head }: Sides): readonly string[] {
  return [base, head].flatMap((side) => (side && isMeasured(side.rebuild) ? [rebuildOf(side, side.rebuild)] : []))
}

function wasteOf({ wasted: { files, largest }, layers }: Inventory): readonly string[] {
  // What the base image leaves behind is nothing that its users could mend.
  const own = largest.filter(({ removedBy }) => layers[removedBy]?.fromBase !== true)
  const bytes = own.reduce((sum, file) => sum + file.bytes, 0)
  const [first] = own
  if (!first || bytes < LEAST_WASTE) return []
  const instruction = (index: number): string => code(layers[index]?.instruction ?? `layer ${index + 1}`)
  // Only the largest files are listed.
  const atLeast = files > largest.length ? 'At least ' : ''
  return [
    `${atLeast}${amount(bytes, 'bytes')} still travel with the image though a later layer removes or replaces them, above all ${code(first.path)} (${amount(first.bytes, 'bytes')}) of ${instruction(first.addedBy)}, by ${instruction(first.removedBy)}.`,
  ]
}

function rebuildOf({ name }: Side, { touched, ranAgain }: Rebuild): string {
  const shown = ranAgain.slice(0, MOST_INSTRUCTIONS).map(code)
  const more = ranAgain.length - shown.length
  const what = more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ')
  return `${name}: a change of ${code(touched)} runs ${what === '' ? 'nothing' : what} again.`
}

/** A backtick would end the code; nothing is told by it. */
function code(value: string): string {
  return `\`${value.replace(/`/g, "'")}\``
}
