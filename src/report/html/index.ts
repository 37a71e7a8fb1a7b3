import type { Finding } from '../../findings/finding.js'
import type { Measurement } from '../../findings/measurement.js'
import type { Conclusion, Image, Review } from '../../findings/review.js'
import { counts, headline, plural } from '../labels.js'
import { findingList, problemList, suppressedList, type FindingOptions } from './findings.js'
import { link, markup, Markup, NOTHING, type Content } from './markup.js'
import { measuredSection } from './measured.js'
import { STYLE } from './style.js'

export interface HtmlOptions extends FindingOptions {
  readonly version: string
  /** The tool's home, an address. */
  readonly homepage?: string
  /** What was reviewed, as people would say it: `octo/shop, pull request 12, commit 1a2b3c4`. */
  readonly subject?: string
}

/** Nothing is loaded, nothing runs: should a stranger's text ever get through, it still can do nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

const CONCLUSIONS: Record<Conclusion, string> = {
  success: 'Passed',
  failure: 'Failed',
  neutral: 'Not all could be reviewed',
}

/** The review as one page of HTML that needs no network and no script. */
export async function html(review: Review, options: HtmlOptions): Promise<string> {
  const groups = groupsOf(review)
  const shown = groups.filter(({ findings, measurements }) => findings.length + measurements.length > 0)
  const silent = groups.filter((group) => !shown.includes(group))
  const sections: Markup[] = []
  // One after the other: the drawings of many images at once would only fill the memory.
  for (const [index, group] of shown.entries()) sections.push(await imageSection(group, index, options))
  const body = markup`<a class="skip" href="#main">To the findings</a>
<div class="page">
<header>
<h1>Python Dockerfile review</h1>
<p class="headline">${headline(review)}</p>
<p><span class="conclusion ${review.conclusion}">${CONCLUSIONS[review.conclusion]}</span>${options.subject === undefined ? '' : markup` <span class="about">${options.subject}</span>`}</p>
${navigation(shown)}
</header>
<main id="main" tabindex="-1">
${sections}
${problemList(review.problems)}
${suppressedList(review.suppressed)}
${silentList(silent)}
</main>
<footer><p>${link('python-dockerfile-review', options.homepage ?? null)} ${options.version}</p></footer>
</div>`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${markup`${headline(review)} · Python Dockerfile review`.html}</title>
<style>${STYLE}</style>
</head>
<body>
${body.html}
</body>
</html>
`
}

/** One image with what was found and measured. */
interface Group {
  readonly id: string
  readonly image: Image | null
  readonly findings: readonly Finding[]
  readonly measurements: readonly Measurement[]
}

/** In the order of the review's images; what belongs to none of them comes last. */
function groupsOf({ images, findings, measurements }: Review): readonly Group[] {
  const python = images.filter((image) => image.python)
  const ids = [
    ...python.map(({ id }) => id),
    ...findings.map(({ image }) => image),
    ...measurements.map(({ image }) => image),
  ]
  return [...new Set(ids)].map((id) => ({
    id,
    image: images.find((image) => image.id === id) ?? null,
    findings: findings.filter((finding) => finding.image === id),
    measurements: measurements.filter(({ image }) => image === id),
  }))
}

async function imageSection(group: Group, index: number, options: HtmlOptions): Promise<Markup> {
  const { id, image, findings, measurements } = group
  const measured: Markup[] = []
  for (const measurement of measurements) measured.push(await measuredSection(measurement))
  // Where all are reviewed, that isn't worth a word.
  const about: Content[] = image ? [image.reason, image.platform].filter((part) => part && part !== 'all') : []
  return markup`<section aria-labelledby="image-${index}">
<h2 id="image-${index}">${id}</h2>
${image ? markup`<p class="about">Build context ${image.context === '.' ? 'the root' : image.context}${about.map((part) => markup`, ${part}`)}</p>` : ''}
${measured}
${findings.length > 0 ? markup`<h3>Findings</h3>${findingList(findings, options)}` : ''}
</section>`
}

function navigation(groups: readonly Group[]): Markup {
  if (groups.length < 2) return NOTHING
  return markup`<nav aria-label="Images"><ul>${groups.map(({ id, findings, measurements }, index) => {
    const fresh = counts(findings.filter((finding) => finding.new))
    const said = [fresh === '' ? 'nothing new' : fresh, measurements.length > 0 ? 'measured' : '']
    return markup`<li><a href="#image-${index}">${id} <span class="count">${said.filter((part) => part !== '').join(', ')}</span></a></li>`
  })}</ul></nav>`
}

function silentList(groups: readonly Group[]): Markup {
  if (groups.length === 0) return NOTHING
  return markup`<section aria-labelledby="silent"><h2 id="silent">Nothing found in ${plural(groups.length, 'image')}</h2>
<ul>${groups.map(({ id }) => markup`<li>${id}</li>`)}</ul></section>`
}
