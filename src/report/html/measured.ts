import { isMeasured, type Measurement } from '../../findings/measurement.js'
import { median, shareOf, sideTable, sidesOf, type SideTable } from '../measured/columns.js'
import { rebuilds, waste } from '../measured/details.js'
import { growth, growthPhrase } from '../measured/growth.js'
import {
  comparisons,
  conditions,
  DRIFT_TITLE,
  driftPhrases,
  reasons,
  type Change,
  type Comparison,
} from '../measured/sentences.js'
import { amount } from '../units.js'
import { bytecodeState, bytecodeTable } from './bytecode.js'
import { markup, NOTHING, prose, type Markup } from './markup.js'
import { flamePlot } from './plots/flame.js'
import { startupPlots } from './plots/startup.js'
import { treemapPlot } from './plots/treemap.js'
import { stackedTable } from './stacked-table.js'

/** Everything measured of one image: the table first, then what it comes to, then the plots. */
export async function measuredSection(measurement: Measurement): Promise<Markup> {
  const { head, bytecode, drift, notes } = measurement
  const phrases = driftPhrases(drift)
  const bytes = [...growth(measurement).map(growthPhrase), ...waste(measurement)]
  return markup`<div class="measured">
<h3>Measured</h3>
${table(sideTable(measurement), measurement)}
${comparisons(measurement).map(comparison)}
${list([...reasons(measurement), ...rebuilds(measurement), ...notes])}
<p class="conditions">${conditions(measurement).map((said) => markup`${prose(said)} `)}</p>
${phrases.length > 0 ? markup`<h4>${DRIFT_TITLE}</h4>${list(phrases)}` : ''}
${bytes.length > 0 ? markup`<h4>Where the bytes went</h4>${list(bytes)}` : ''}
${await startupPlots(measurement)}
${isMeasured(head.startup) ? await flamePlot(head.startup, head.name) : ''}
${bytecode ? bytecodeTable(bytecode) : ''}
${bytecodeState(head)}
${isMeasured(head.size) ? await treemapPlot(head.size, head.name) : ''}
${workloads(measurement)}
</div>`
}

function table(sides: SideTable, { base, head }: Measurement): Markup {
  if (sides.columns.length === 0) return NOTHING
  const rows = sides.rows.map(({ name, cells }, index) => {
    const isBase = base !== null && index === 0
    const tone = isBase ? 'base' : name === head.name ? 'head' : 'fix'
    const shown = cells.map((cell, column) => {
      if (cell === null) return null
      if (!('value' in cell)) return markup`<span class="missing">${cell.missing}</span>`
      const share = shareOf(sides, column, cell.value)
      if (share === null) return cell.text
      return markup`${cell.text}<span class="bar" aria-hidden="true"><span class="${tone}" style="width:${(share * 100).toFixed(1)}%"></span></span>`
    })
    return { name, cells: shown }
  })
  return stackedTable({
    label: 'What was measured',
    columns: ['Side', ...sides.columns.map(({ title }) => title)],
    rows,
  })
}

function comparison({ title, changes, notes }: Comparison): Markup {
  const said = changes.map((change) => markup`<li>${changeOf(change)}</li>`)
  return markup`<h4>${title}</h4><ul class="changes">${said}${notes.map((note) => markup`<li>${prose(note)}</li>`)}${
    changes.length + notes.length === 0 ? markup`<li>Nothing to compare.</li>` : ''
  }</ul>`
}

function changeOf({ quantity, text, verdict }: Change): Markup {
  const told = verdict === 'better' || verdict === 'worse'
  return markup`<span class="quantity">${quantity}</span> <strong class="${told ? verdict : 'even'}">${text}</strong>${told ? ` ${verdict}` : ''}`
}

/** The interpreters' workloads one by one, by side. */
function workloads(measurement: Measurement): Markup {
  const sides = sidesOf(measurement).flatMap(({ name, interpreter }) =>
    isMeasured(interpreter) ? [{ name, times: new Map(interpreter.map((load) => [load.name, load.samples])) }] : [],
  )
  const names = [...new Set(sides.flatMap(({ times }) => [...times.keys()]))]
  if (names.length === 0) return NOTHING
  const rows = names.map((name) => ({
    name,
    cells: sides.map(({ times }) => {
      const samples = times.get(name)
      return samples === undefined ? null : amount(median(samples), 'ms')
    }),
  }))
  const label = 'The interpreter, workload by workload'
  return markup`<h4>${label}</h4>
${stackedTable({ label, columns: ['Median', ...sides.map(({ name }) => name)], rows })}`
}

function list(sentences: readonly string[]): Markup {
  return sentences.length === 0 ? NOTHING : markup`<ul>${sentences.map((said) => markup`<li>${prose(said)}</li>`)}</ul>`
}
