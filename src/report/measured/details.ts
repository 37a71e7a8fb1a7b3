import type { Inventory, WastedFile } from '../../findings/inventory.js'
import { isMeasured, type Measurement, type Rebuild, type Side } from '../../findings/measurement.js'
import { plural } from '../labels.js'
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

function wasteOf({ wasted: { bytes, files, largest }, layers }: Inventory): readonly string[] {
  if (bytes < LEAST_WASTE) return []
  const [first] = largest
  const instruction = (index: number): string => code(layers[index]?.instruction ?? `layer ${index + 1}`)
  const example = ({ path, bytes: size, addedBy, removedBy }: WastedFile): string =>
    `, above all ${code(path)} (${amount(size, 'bytes')}): ${instruction(addedBy)} adds it, ${instruction(removedBy)} removes or replaces it`
  return [
    `${amount(bytes, 'bytes')} in ${plural(files, 'file')} still travel with the image though a later layer has removed or replaced them${first ? example(first) : ''}.`,
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
