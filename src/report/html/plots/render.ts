import { BoxplotChart, CustomChart, ScatterChart, TreemapChart } from 'echarts/charts'
import { GridComponent } from 'echarts/components'
import { init, setPlatformAPI, use, type EChartsCoreOption } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { Markup } from '../markup.js'

use([BoxplotChart, CustomChart, GridComponent, ScatterChart, SVGRenderer, TreemapChart])

/** Of the font size: about what a character takes in the widest of the usual fonts, so that no label is cut too late. */
const CHARACTER = 0.6
/** From here on characters are about as wide as high; the library takes one of them for the height of a line. */
const WIDE = '\u2E80'

// There is no page to measure on, and which font a reader has isn't known.
setPlatformAPI({
  measureText: (text, font) => {
    const size = Number(/([\d.]+)px/.exec(font ?? '')?.[1] ?? 12)
    const widths = Array.from(text, (char) => (char >= WIDE ? 1 : CHARACTER))
    return { width: widths.reduce((sum, width) => sum + width, 0) * size }
  },
})

/** Colours by what they mean. They are variables of the page, so that one drawing serves light, dark and paper. */
const TONES = [
  ...['ink', 'muted', 'line', 'surface', 'base', 'head', 'fix', 'pyc', 'cached', 'compiled', 'on-tone'],
  ...['layer-0', 'layer-1', 'layer-2', 'layer-3', 'layer-4', 'layer-5', 'layer-base'],
] as const
export type Tone = (typeof TONES)[number]

/** The library computes with colours, so it is given one that stands for each and is replaced in what it drew. */
export function tone(name: Tone): string {
  return `#fa57${TONES.indexOf(name).toString(16).padStart(2, '0')}`
}

export const FONT = 'system-ui, sans-serif'

/**
 * An SVG of a chart, without script and without identifiers that change from run to run.
 * @param width in CSS pixels, as is the height; it shrinks where there is less room
 * @param isShown whether a line of text is shown, as the library has cut it to its place
 */
export function draw(
  option: EChartsCoreOption,
  width: number,
  height: number,
  isShown: (line: string) => boolean = () => true,
): Markup {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height })
  try {
    chart.setOption({ animation: false, textStyle: { fontFamily: FONT }, ...option })
    const svg = cleaned(chart.renderToSVGString())
    return new Markup(svg.replace(TEXT, (whole, line: string) => (isShown(unescaped(line)) ? whole : '')))
  } finally {
    chart.dispose()
  }
}

const TEXT = /<text\b[^>]*>([^<]*)<\/text>\n?/g
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** To compare with what was meant; never written again. */
function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole)
}

function cleaned(svg: string): string {
  return svg
    .replace(/ ecmeta_[a-z_]+="[^"]*"/g, '')
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/ class="zr\d+-[^"]*"/g, '')
    .replace(/ pointer-events="[^"]*"/g, '')
    .replace(/#fa57([0-9a-f]{2})/g, (whole, index: string) => {
      const name = TONES[Number.parseInt(index, 16)]
      return name === undefined ? whole : `var(--${name})`
    })
    .replace(/zr\d+-/g, 'plot-')
    .replace(/^<svg /, '<svg aria-hidden="true" focusable="false" ')
}
