import type { Inventory } from '../../../src/findings/inventory.js'
import { isMeasured, type NotMeasurable } from '../../../src/findings/measurement.js'
import { readInventory, type InventoryOptions } from '../../../src/measure/inventory/read.js'
import { dockerArchive, inChunks, type ImageParts } from './archive.js'

/** Reads an archive; a fault is an answer too. */
export function read(archive: Buffer, options: Partial<InventoryOptions> = {}): Promise<Inventory | NotMeasurable> {
  return readInventory(inChunks(archive), { base: null, known: new Map(), ...options })
}

/** @throws where it can't be measured. */
export function measured(answer: Inventory | NotMeasurable): Inventory {
  if (isMeasured(answer)) return answer
  throw new Error(answer.notMeasurable)
}

/** The inventory of an image that is made of these layers. */
export async function inventoryOf(image: ImageParts, options: Partial<InventoryOptions> = {}): Promise<Inventory> {
  return measured(await read(dockerArchive(image), options))
}

/** The files of the final image by the treemap: true for images so small that nothing is joined. */
export function filesIn({ tree }: Inventory): string[] {
  const walk = ({ name, children }: Inventory['tree'], path: string): string[] =>
    children.length === 0 ? [`${path}${name}`] : children.flatMap((child) => walk(child, `${path}${name}/`))
  return tree.children.flatMap((child) => walk(child, '')).sort()
}
