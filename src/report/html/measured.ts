import { isMeasured, type BytecodeTable, type Measurement } from '../../findings/measurement.js'
import { shareOf, sideTable, type SideTable } from '../measured/columns.js'
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
import { markup, NOTHING, prose, type Markup } from './markup.js'
import { flamePlot } from './plots/flame.js'
import { startupPlots } from './plots/startup.js'
import { treemapPlot } from './plots/treemap.js'

/** Everything measured of one image: the table first, then what it comes to, then the plots. */
export async function measuredSection(measurement: Measurement): Promise<Markup> {
  const { head, bytecode, drift, notes } = measurement
  const phrases = driftPhrases(drift)
  const grown = growth(measurement)
  return markup`<div class="measured">
<h3>Measured</h3>
${table(sideTable(measurement), measurement)}
${comparisons(measurement).map(comparison)}
${list(reasons(measurement))}
<p class="conditions">${conditions(measurement).map((said) => markup`${prose(said)} `)}</p>
${phrases.length > 0 ? markup`<h4>${DRIFT_TITLE}</h4>${list(phrases)}` : ''}
${grown.length > 0 ? markup`<h4>Where the bytes went</h4>${list(grown.map(growthPhrase))}` : ''}
${list(notes)}
${await startupPlots(measurement)}
${bytecode ? bytecodeTable(bytecode) : ''}
${isMeasured(head.size) ? await treemapPlot(head.size, head.name) : ''}
${isMeasured(head.startup) ? await flamePlot(head.startup, head.name) : ''}
</div>`
}

function table(sides: SideTable, { base, head }: Measurement): Markup {
  if (sides.columns.length === 0) return NOTHING
  const rows = sides.rows.map(({ name, cells }, index) => {
    const isBase = base !== null && index === 0
    const tone = isBase ? 'base' : name === head.name ? 'head' : 'fix'
    const shown = cells.map((cell, column) => {
      if (cell === null) return markup`<td></td>`
      if (!('value' in cell)) return markup`<td class="missing">${cell.missing}</td>`
      const share = shareOf(sides, column, cell.value)
      const bar =
        share === null
          ? ''
          : markup`<span class="bar" aria-hidden="true"><span class="${tone}" style="width:${(share * 100).toFixed(1)}%"></span></span>`
      return markup`<td>${cell.text}${bar}</td>`
    })
    return markup`<tr><th scope="row">${name}</th>${shown}</tr>`
  })
  return markup`<div class="scroll" role="group" tabindex="0" aria-label="What was measured"><table class="sides"><thead><tr><th scope="col">Side</th>${sides.columns.map(({ title }) => markup`<th scope="col">${title}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`
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

function bytecodeTable({ rows, choice, breakEven }: BytecodeTable): Markup {
  const body = rows.map(({ name, packed, unpacked, startup, modulesCompiled }) => {
    const interval = startup ? ` (${amount(startup.interval[0], 'ms')} … ${amount(startup.interval[1], 'ms')})` : ''
    return markup`<tr><th scope="row">${name}</th><td>${packed === null ? '' : amount(packed, 'bytes')}</td><td>${unpacked === null ? '' : amount(unpacked, 'bytes')}</td><td>${startup ? `${amount(startup.median, 'ms')}${interval}` : ''}</td><td>${modulesCompiled}</td></tr>`
  })
  return markup`<h4>Which bytecode this image should hold</h4>
<p>${prose(choice)} ${prose(breakEven)}</p>
<div class="scroll" role="group" tabindex="0" aria-label="Bytecode"><table><thead><tr><th scope="col">Bytecode</th><th scope="col">Packed</th><th scope="col">Unpacked</th><th scope="col">Start (95%)</th><th scope="col">Modules compiled</th></tr></thead><tbody>${body}</tbody></table></div>`
}

function list(sentences: readonly string[]): Markup {
  return sentences.length === 0 ? NOTHING : markup`<ul>${sentences.map((said) => markup`<li>${prose(said)}</li>`)}</ul>`
}
