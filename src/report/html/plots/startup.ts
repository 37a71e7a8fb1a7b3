import { isMeasured, type Measurement, type Startup } from '../../../findings/measurement.js'
import { sidesOf } from '../../measured/columns.js'
import { amount } from '../../units.js'
import { clip, visible } from '../../markdown.js'
import { markup, type Markup } from '../markup.js'
import { figure } from './figure.js'
import type { Tone } from './render.js'

interface Row {
  readonly name: string
  readonly samples: readonly number[]
  readonly tone: Tone
}

/** All samples of all sides, each a dot, with the quartiles as a box. Sides of another quantity stand apart. */
export async function startupPlots(measurement: Measurement): Promise<Markup> {
  const { base, head } = measurement
  const plots: Markup[] = []
  for (const quantity of ['import', 'ready', 'command'] as const) {
    const rows = sidesOf(measurement).flatMap((side): Row[] => {
      const { startup, name } = side
      if (!isMeasured(startup) || startup.quantity !== quantity || startup.samples.length === 0) return []
      const tone = side === base ? 'base' : side === head ? 'head' : 'fix'
      return [{ name: visible(name), samples: startup.samples, tone }]
    })
    if (rows.length > 0) plots.push(await plot(rows, quantity))
  }
  return markup`${plots}`
}

const TITLES: Record<Startup['quantity'], string> = {
  import: 'Start: until everything is imported',
  ready: 'Start: until ready',
  command: 'Start: until the command has ended',
}

async function plot(rows: readonly Row[], quantity: Startup['quantity']): Promise<Markup> {
  const { draw } = await import('./render.js')
  const { startupOption } = await import('./startup-option.js')
  const title = TITLES[quantity]
  const height = 56 + rows.length * 56
  const cells = rows.map(({ name, samples }) => {
    const [low, first, median, third, high] = quartiles(samples).map((value) => amount(value, 'ms'))
    return markup`<tr><th scope="row">${name}</th><td>${samples.length}</td><td>${low!}</td><td>${first!}</td><td>${median!}</td><td>${third!}</td><td>${high!}</td></tr>`
  })
  return figure({
    title,
    caption: 'Each dot is one fresh start; the box holds the middle half, its line is the median.',
    drawings: [760, 340].map((width) => draw(startupOption(rows, width), width, height)),
    table: markup`<table><thead><tr><th scope="col">Side</th><th scope="col">Samples</th><th scope="col">Least</th><th scope="col">Quartile</th><th scope="col">Median</th><th scope="col">Quartile</th><th scope="col">Most</th></tr></thead><tbody>${cells}</tbody></table>`,
  })
}

/** Least, first quartile, median, third quartile, most. */
export function quartiles(samples: readonly number[]): readonly [number, number, number, number, number] {
  const sorted = [...samples].sort((a, b) => a - b)
  const at = (share: number): number => {
    const place = (sorted.length - 1) * share
    const below = sorted[Math.floor(place)] ?? 0
    return below + ((sorted[Math.ceil(place)] ?? below) - below) * (place % 1)
  }
  return [at(0), at(0.25), at(0.5), at(0.75), at(1)]
}

export function shortName(name: string, narrow: boolean): string {
  return clip(name, narrow ? 12 : 24)
}
