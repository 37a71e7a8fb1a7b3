import type { Inventory } from '../../../findings/inventory.js'
import { amount } from '../../units.js'
import { clip } from '../../markdown.js'
import { markup, NOTHING, type Markup } from '../markup.js'
import { figure } from './figure.js'
import { bytecodeOf, piecesByLayer, type LayerPiece } from './layers.js'

/** Rows of the table at most. */
const MOST_ROWS = 60

/** What the image holds, by layer and folder, bytecode marked. */
export async function treemapPlot(inventory: Inventory, name: string): Promise<Markup> {
  const layers = piecesByLayer(inventory)
  if (layers.length === 0) return NOTHING
  const [{ draw }, { isTelling, labelLines, treemapOption }] = await Promise.all([
    import('./render.js'),
    import('./treemap-option.js'),
  ])
  const height = 420
  const lines = labelLines(layers)
  const telling = (line: string): boolean => isTelling(line, lines)
  return figure({
    title: `What ${name} holds`,
    caption:
      'Unpacked files by the layer that they come from, then by folder. Amber, and named .pyc where there is room, is bytecode; grey is the base image.',
    drawings: [
      draw(treemapOption(layers, false), 760, height, telling),
      draw(treemapOption(layers, true), 340, height + 60, telling),
    ],
    table: table(layers),
  })
}

function table(layers: readonly LayerPiece[]): Markup {
  const rows = layers.flatMap((layer) => [
    markup`<tr class="group"><th scope="rowgroup" colspan="2">${clip(layer.name, 200)}${layer.fromBase ? ' (base image)' : ''}</th><td>${amount(layer.bytes, 'bytes')}</td><td></td></tr>`,
    ...layer.children.map(
      (child) =>
        markup`<tr><td></td><th scope="row">${clip(child.name, 200)}</th><td>${amount(child.bytes, 'bytes')}</td><td>${bytecodeOf(child) > 0 ? amount(bytecodeOf(child), 'bytes') : ''}</td></tr>`,
    ),
  ])
  const more = rows.length - MOST_ROWS
  return markup`<table><thead><tr><th scope="col">Layer</th><th scope="col">Folder</th><th scope="col">Unpacked</th><th scope="col">Of it .pyc</th></tr></thead><tbody>${rows.slice(0, MOST_ROWS)}</tbody></table>${more > 0 ? markup`<p>and ${more} more rows</p>` : ''}`
}
