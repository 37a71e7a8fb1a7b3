import { focused, type Finding } from '../../findings/finding.js'
import type { Problem, Suppressed } from '../../findings/review.js'
import { evidencePhrases } from '../evidence.js'
import type { Sources } from '../fix.js'
import { byLevel, counts, levelName, plural } from '../labels.js'
import { excerpt, fixDiff } from './code.js'
import { isAddress, link, markup, NOTHING, prose, type Markup } from './markup.js'

export interface FindingOptions {
  readonly sources: Sources
  /** The address of lines of a reviewed file. */
  readonly link?: (path: string, line: number, endLine: number) => string | null
}

/** Findings that are shown with their source; more are rows of a table. */
const MOST_SHOWN = 1_000

/** New findings one by one, the worst first; what is there already folded. */
export function findingList(all: readonly Finding[], options: FindingOptions): Markup {
  const findings = byLevel(all)
  const fresh = findings.filter((finding) => finding.new)
  const existing = findings.filter((finding) => !finding.new)
  const rest = fresh.slice(MOST_SHOWN)
  return markup`${fresh.slice(0, MOST_SHOWN).map((finding) => article(finding, options))}
${rest.length > 0 ? table(rest, plural(rest.length, 'more finding'), options) : ''}
${
  existing.length > 0
    ? markup`<details class="existing"><summary>Already there: ${counts(existing)}</summary>
${table(existing, 'Findings that the base has too', options)}</details>`
    : ''
}`
}

function article(whole: Finding, options: FindingOptions): Markup {
  const finding = focused(whole)
  const { rule, level, message, path, line, endLine, images, related, evidence, help } = finding
  const where = `${path}:${line}${endLine > line ? `–${endLine}` : ''}`
  return markup`<article class="finding ${level}">
<h4><span class="level">${levelName(level)}</span> <span class="rule">${rule}</span></h4>
<p class="where">${link(where, options.link?.(path, line, endLine) ?? null)}${
    images.length > 0
      ? markup` <span class="also">also in ${images.slice(0, 5).join(', ')}${images.length > 5 ? ` and ${images.length - 5} more` : ''}</span>`
      : ''
  }</p>
${evidence ? markup`<p class="evidence"><strong>Measured on this image, with the fix:</strong> ${evidencePhrases({ rule: finding.rule, evidence }).join('; ')}.</p>` : ''}
<p class="message">${prose(message)}</p>
${excerpt(whole, options.sources(path))}
${related.length > 0 ? markup`<ul class="related">${related.slice(0, 10).map((place) => markup`<li><code>${place.path}:${place.line}</code> ${prose(place.message)}</li>`)}</ul>` : ''}
${fixDiff(whole, options.sources)}
${isAddress(help) ? markup`<p class="help">${link(`Why, and when to ignore ${rule}`, help)}</p>` : ''}
</article>`
}

function table(findings: readonly Finding[], caption: string, options: FindingOptions): Markup {
  const rows = findings.map(focused).map(({ level, path, line, endLine, message, rule, help }) => {
    const where = markup`<code>${path}:${line}</code>`
    return markup`<tr><td>${level}</td><td>${link(where, options.link?.(path, line, endLine) ?? null)}</td><td>${prose(message)}</td><td>${link(rule, help)}</td></tr>`
  })
  return markup`<div class="scroll" role="group" tabindex="0" aria-label="${caption}"><table><caption>${caption}</caption><thead><tr><th scope="col">Level</th><th scope="col">Where</th><th scope="col">Finding</th><th scope="col">Rule</th></tr></thead><tbody>${rows}</tbody></table></div>`
}

export function problemList(problems: readonly Problem[]): Markup {
  if (problems.length === 0) return NOTHING
  return markup`<section aria-labelledby="problems"><h2 id="problems">Not reviewed</h2>
<ul>${problems.map(({ path, message }) => markup`<li>${path === '' ? '' : markup`<code>${path}</code>: `}${prose(message)}</li>`)}</ul></section>`
}

export function suppressedList(suppressed: readonly Suppressed[]): Markup {
  if (suppressed.length === 0) return NOTHING
  const rows = suppressed.map(({ rule, path, line, reason }) => {
    return markup`<tr><td><code>${path}:${line}</code></td><td>${rule}</td><td>${reason === '' ? 'no reason given' : reason}</td></tr>`
  })
  return markup`<section aria-labelledby="ignored"><h2 id="ignored">Ignored by comments in the files</h2>
<div class="scroll" role="group" tabindex="0" aria-label="Ignored findings"><table><thead><tr><th scope="col">Where</th><th scope="col">Rule</th><th scope="col">Reason</th></tr></thead><tbody>${rows}</tbody></table></div></section>`
}
