import type { EChartsCoreOption } from 'echarts/core'
import { amount } from '../../units.js'
import { quartiles, shortName } from './startup.js'
import { tone, type Tone } from './render.js'

interface Row {
  readonly name: string
  readonly samples: readonly number[]
  readonly tone: Tone
}

const NARROW = 500

/** One line of boxes and dots a side, base on top, milliseconds to the right. */
export function startupOption(rows: readonly Row[], width: number): EChartsCoreOption {
  const narrow = width < NARROW
  const all = rows.flatMap(({ samples }) => samples)
  const [least, most] = [Math.min(...all), Math.max(...all)]
  const room = Math.max((most - least) * 0.06, most * 0.01)
  const text = { color: tone('ink'), fontSize: 13 }
  return {
    grid: { left: narrow ? 92 : 170, right: narrow ? 14 : 28, top: 8, bottom: 36 },
    xAxis: {
      type: 'value',
      ...{ min: least - room, max: most + room, splitNumber: narrow ? 3 : 5 },
      axisLabel: {
        ...{ ...text, color: tone('muted'), fontSize: 12, showMinLabel: false, showMaxLabel: false, hideOverlap: true },
        formatter: (value: number) => amount(value, 'ms'),
      },
      axisLine: { show: false },
      axisTick: { show: false },
      splitLine: { showMinLine: false, showMaxLine: false, lineStyle: { color: tone('line') } },
    },
    yAxis: [
      {
        type: 'category',
        inverse: true,
        data: rows.map(({ name }) => shortName(name, narrow)),
        axisLabel: text,
        axisTick: { show: false },
        axisLine: { show: false },
      },
      { type: 'value', min: 0, max: rows.length, inverse: true, show: false },
    ],
    series: [
      {
        ...{ type: 'boxplot', silent: true, layout: 'horizontal', boxWidth: [14, 20], emphasis: { disabled: true } },
        data: rows.map((row) => ({
          value: [...quartiles(row.samples)],
          itemStyle: { color: tone('surface'), borderColor: tone(row.tone), borderWidth: 1.5 },
        })),
      },
      {
        ...{ type: 'scatter', silent: true, yAxisIndex: 1, symbolSize: narrow ? 4 : 5, emphasis: { disabled: true } },
        data: rows.flatMap((row, index) =>
          row.samples.map((sample, at) => ({
            // Strewn below the box, always the same way.
            value: [sample, index + 0.76 + ((at * 0.618) % 1) * 0.16],
            itemStyle: { color: tone(row.tone), opacity: 0.75 },
          })),
        ),
      },
    ],
  }
}
