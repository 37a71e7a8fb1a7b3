import type { EChartsCoreOption } from 'echarts/core'
import { clip, visible } from '../../markdown.js'
import { amount } from '../../units.js'
import { bytecodeOf, type LayerPiece, type Piece } from './layers.js'
import { tone, type Tone } from './render.js'

const LAYERS: readonly Tone[] = ['layer-0', 'layer-1', 'layer-2', 'layer-3', 'layer-4', 'layer-5']

/** Layers as labelled frames, their folders inside, in the colour of the layer. */
export function treemapOption(layers: readonly LayerPiece[], narrow: boolean): EChartsCoreOption {
  const own = layers.filter(({ fromBase }) => !fromBase)
  const data = layers.map((layer) => {
    const colour = layer.fromBase ? 'layer-base' : LAYERS[own.indexOf(layer) % LAYERS.length]!
    return { ...node(layer, colour, 0), name: layerLabel(layer) }
  })
  const size = narrow ? 10 : 11
  return {
    series: [
      {
        ...{ type: 'treemap', silent: true, roam: false, nodeClick: false, breadcrumb: { show: false } },
        ...{ left: 0, right: 0, top: 0, bottom: 0, sort: 'desc', visibleMin: narrow ? 60 : 30, childrenVisibleMin: 60 },
        label: {
          ...{
            color: tone('on-tone'),
            fontSize: size,
            overflow: 'truncate',
            ellipsis: '…',
            padding: [3, 4],
            lineHeight: 14,
          },
          position: 'insideTopLeft',
          formatter: ({ name, value }: { name: string; value: unknown }) =>
            `${name}\n${amount(Number(Array.isArray(value) ? value[0] : value), 'bytes')}`,
        },
        upperLabel: {
          ...{
            show: true,
            height: 18,
            color: tone('ink'),
            fontSize: size,
            overflow: 'truncate',
            ellipsis: '…',
            padding: [0, 4],
          },
          formatter: '{b}',
        },
        levels: [
          { itemStyle: { gapWidth: 4, borderWidth: 0, borderColor: tone('surface') }, upperLabel: { show: false } },
          ...Array.from({ length: DEEPEST + 2 }, () => ({
            itemStyle: { gapWidth: 1, borderWidth: 1, borderColor: tone('line') },
          })),
        ],
        data,
      },
    ],
  }
}

/** What labels say: names, and amounts below them. */
export function labelLines(layers: readonly LayerPiece[]): ReadonlySet<string> {
  const lines = new Set<string>()
  const add = ({ name, bytes, children }: Piece): void => {
    lines.add(label(name)).add(amount(bytes, 'bytes'))
    children.forEach(add)
  }
  for (const layer of layers) {
    add(layer)
    lines.add(layerLabel(layer))
  }
  return lines
}

/** Characters that a shortened name keeps at least; with less it tells nothing. */
const LEAST_NAME = 4

/** Whether a line of a label is worth showing as it was cut: all of it, or so much of a name that it is known again. */
export function isTelling(line: string, whole: ReadonlySet<string>): boolean {
  if (whole.has(line)) return true
  return line.endsWith('…') && line.length > LEAST_NAME && !/^[\d.]+\s?\w*…$/.test(line)
}

interface Node {
  readonly name: string
  readonly value: number
  readonly itemStyle?: object
  readonly children?: readonly Node[]
}

const DEEPEST = 4

function node(piece: Piece, colour: Tone, depth: number): Node {
  const { name, bytes, children } = piece
  // Folders too: one that is too small for what it holds is drawn as if it were a file.
  const isBytecode = bytecodeOf(piece) * 2 > bytes
  const plain = { name: label(name), value: bytes, itemStyle: { color: tone(isBytecode ? 'pyc' : colour) } }
  if (children.length === 0 || depth >= DEEPEST) return plain
  return { ...plain, children: children.map((child) => node(child, colour, depth + 1)) }
}

function label(name: string): string {
  return clip(visible(name).replace(/\s+/g, ' '), 120)
}

function layerLabel({ name, fromBase }: LayerPiece): string {
  return `${fromBase ? 'base: ' : ''}${label(name)}`
}
