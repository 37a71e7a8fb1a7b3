import type { Startup } from '../../../findings/measurement.js'
import { amount } from '../../units.js'
import { markup, NOTHING, type Markup } from '../markup.js'
import { figure } from './figure.js'
import { framesOf, totalOf } from './frames.js'

const MOST_ROWS = 25
/** Levels of nesting that are drawn. */
export const DEEPEST = 12
export const ROW = 22

/** Where the time of a start goes, import by import. */
export async function flamePlot({ modules }: Startup, name: string): Promise<Markup> {
  if (modules.length === 0) return NOTHING
  const frames = framesOf(modules)
  const [{ draw }, { flameOption }] = await Promise.all([import('./render.js'), import('./flame-option.js')])
  const total = totalOf(frames)
  const levels = Math.min(DEEPEST, Math.max(...frames.map(({ depth }) => depth)) + 1)
  const slowest = [...frames].sort((a, b) => b.self - a.self).slice(0, MOST_ROWS)
  const rows = slowest.map(
    ({ name: module, self, cumulative, compiled }) =>
      markup`<tr><th scope="row">${module}</th><td>${milliseconds(self)}</td><td>${milliseconds(cumulative)}</td><td>${compiled ? 'compiled from source' : 'from .pyc or built in'}</td></tr>`,
  )
  return figure({
    title: `Imports of ${name}`,
    caption: `${milliseconds(total)} in ${modules.length} modules, each below the one that imports it, as wide as it takes. Amber, and marked ◆ where there is room, was compiled from source at this start.`,
    drawings: [760, 340].map((width) => draw(flameOption(frames, width), width, levels * ROW + 4)),
    table: markup`<table><caption>The slowest ${slowest.length} by their own time</caption><thead><tr><th scope="col">Module</th><th scope="col">Itself</th><th scope="col">With what it imports</th><th scope="col">Bytecode</th></tr></thead><tbody>${rows}</tbody></table>`,
  })
}

function milliseconds(microseconds: number): string {
  return microseconds < 10_000 ? `${(microseconds / 1000).toFixed(1)} ms` : amount(microseconds / 1000, 'ms')
}
