import type { CustomSeriesOption } from 'echarts/charts'
import type { EChartsCoreOption } from 'echarts/core'
import { visible } from '../../markdown.js'
import { DEEPEST, ROW } from './flame.js'
import { totalOf, type Frame } from './frames.js'
import { FONT, tone } from './render.js'

/** Narrower frames than this many pixels are not drawn. */
const LEAST = 0.7
/** Pixels of a character, about. */
const CHARACTER = 6.2

/** The outermost import on top; microseconds to the right. */
export function flameOption(all: readonly Frame[], width: number): EChartsCoreOption {
  const scale = (width - 2) / Math.max(1, totalOf(all))
  const frames = all.filter(({ depth, cumulative }) => depth < DEEPEST && cumulative * scale >= LEAST)
  const renderItem: CustomSeriesOption['renderItem'] = (params) => {
    const frame = frames[params.dataIndex]!
    const shape = {
      ...{ x: 1 + frame.start * scale, y: 1 + frame.depth * ROW },
      ...{ width: Math.max(LEAST, frame.cumulative * scale - 1), height: ROW - 1, r: 2 },
    }
    const name = `${frame.compiled ? '◆ ' : ''}${visible(frame.name)}`
    const fitting = Math.floor((shape.width - 8) / CHARACTER)
    const said = name.length <= fitting ? name : fitting >= 4 ? `${name.slice(0, fitting - 1)}…` : ''
    return {
      type: 'group',
      children: [
        { type: 'rect', shape, style: { fill: tone(frame.compiled ? 'compiled' : 'cached') } },
        ...(said === ''
          ? []
          : [
              {
                type: 'text' as const,
                ...{ x: shape.x + 4, y: shape.y + ROW / 2 },
                style: {
                  ...{ text: said, fill: tone('on-tone'), font: `11px ${FONT}` },
                  ...{ verticalAlign: 'middle' as const, align: 'left' as const },
                },
              },
            ]),
      ],
    }
  }
  return {
    grid: { left: 0, right: 0, top: 0, bottom: 0 },
    xAxis: { type: 'value', show: false, min: 0, max: 1 },
    yAxis: { type: 'value', show: false, min: 0, max: 1 },
    series: [{ type: 'custom', silent: true, clip: false, renderItem, data: frames.map(() => [0, 0]) }],
  }
}
