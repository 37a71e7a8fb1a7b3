import type { Inventory, Layer } from '../../findings/inventory.js'
import type { NotMeasurable } from '../../findings/measurement.js'
import { isContentName, readBlobs } from './blobs.js'
import { Budget } from './budget.js'
import { bytecodeOf } from './bytecode.js'
import { categoriesOf, placing } from './categories.js'
import { configurationOf, type Configuration } from './configuration.js'
import { distributionsOf } from './distributions.js'
import { copyLayer, mergeLayers } from './image-tree.js'
import { findInterpreter } from './interpreter.js'
import type { LayerCache, LayerContents } from './layer.js'
import { manifestOf } from './manifest.js'
import { packagesOf } from './installed-packages.js'
import { asBytes, sumOf } from './packed.js'
import { Places } from './places.js'
import { ArchiveFault } from './sink.js'
import { treemapOf } from './treemap.js'

export interface InventoryOptions {
  /** Digests of the base image's uncompressed layers, lowest first, or their number; null: the base isn't known. */
  readonly base: readonly string[] | number | null
  /** Layers that were read before; gets the ones that are read now. */
  readonly known: LayerCache
  /** Of an archive with several: `linux/arm64`. */
  readonly platform?: string | null
}

/**
 * Reads an image's archive, as `docker save` or an OCI layout's tar has it, in one pass and without keeping its files.
 * Compressed layers have their exact packed size; of others it is estimated.
 * @throws what the archive's stream throws.
 */
export async function readInventory(
  archive: AsyncIterable<Uint8Array>,
  { base, known, platform = null }: InventoryOptions,
): Promise<Inventory | NotMeasurable> {
  const budget = new Budget()
  try {
    const blobs = await readBlobs(archive, known, budget)
    const manifest = manifestOf(blobs, platform)
    budget.layers(manifest.layers.length)
    const configuration = configurationOf(blobs.json.get(manifest.config), manifest.layers.length)
    const inventory = inventoryOf(distinct(manifest.layers.map((name) => blobs.layers.get(name)!)), configuration, base)
    for (const [name, layer] of blobs.layers) if (isContentName(name)) known.set(name, layer)
    return inventory
  } catch (error) {
    if (error instanceof ArchiveFault) return { notMeasurable: `the image's archive can't be read: ${error.message}` }
    throw error
  }
}

function inventoryOf(
  contents: readonly LayerContents[],
  configuration: Configuration,
  base: InventoryOptions['base'],
): Inventory {
  const { root, wasted } = mergeLayers(contents)
  const above = baseLayers(base, configuration.digests)
  const indexes = new Map(contents.map((layer, index) => [layer, index]))
  const interpreter = findInterpreter(root, configuration)
  const places = new Places(root, interpreter, configuration)
  const distributions = distributionsOf(root, places)
  const placeOf = placing(places, distributions, (file) => indexes.get(file.layer)! < (above ?? 0))
  const layers = contents.map(({ files, unpacked, packed }, index): Layer => ({
    digest: configuration.digests[index]!,
    instruction: configuration.instructions[index]!,
    files,
    unpacked,
    packed: asBytes(packed),
    fromBase: above === null ? null : index < above,
  }))
  return {
    ...sizeOf(contents),
    aboveBase: above === null ? null : sizeOf(contents.slice(above)),
    layers,
    categories: categoriesOf(root, placeOf),
    python: interpreter?.version.replace('t', '') ?? null,
    distributions: distributions.list,
    systemPackages: packagesOf(root),
    bytecode: interpreter === null ? [] : bytecodeOf(root, interpreter, placeOf),
    wasted,
    tree: treemapOf(root, (file) => indexes.get(file.layer)!),
  }
}

function sizeOf(layers: readonly LayerContents[]): Pick<Inventory, 'packed' | 'unpacked'> {
  const unpacked = layers.reduce((sum, layer) => sum + layer.unpacked, 0)
  return { packed: asBytes(sumOf(layers.map(({ packed }) => packed))), unpacked }
}

/** How many of the layers are the base's; null where that isn't known, or the image isn't made from it. */
function baseLayers(base: InventoryOptions['base'], digests: readonly string[]): number | null {
  if (base === null) return null
  if (typeof base === 'number') return base <= digests.length ? base : null
  return base.every((digest, index) => digest === digests[index]) ? base.length : null
}

/** An image may have one layer twice: the second time it is a copy, so that each file is in one layer. */
function distinct(layers: readonly LayerContents[]): LayerContents[] {
  return layers.map((layer, index) => (layers.indexOf(layer) < index ? copyLayer(layer) : layer))
}
