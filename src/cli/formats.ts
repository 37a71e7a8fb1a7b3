import { basename } from 'node:path'
import { readHomepage } from '../adapters/package.js'
import { helpUrl, OWN_RULES, pagesOf } from '../analyze/settings.js'
import { didYouMean } from '../config/nearest.js'
import { UserError } from '../findings/errors.js'
import { textParts } from '../report/text.js'
import type { Outcome } from '../review.js'
import { RULES } from '../rules/index.js'
import { VERSION } from '../version.js'
import { FORMATS, type Format } from './options.js'
import { shownFrom, type Places } from './places.js'
import type { Terminal } from './terminal.js'

export interface Rendering {
  readonly places: Places
  /** The revision that was compared with; null: none. */
  readonly base: string | null
  /** Where one stands. */
  readonly folder: string
  /** Where the report is read, if that is a terminal. */
  readonly terminal: Pick<Terminal, 'colours' | 'hyperlinks'> | null
}

/** How standard input is named in reports. */
export const STANDARD_INPUT = '-'

/** @throws UserError that names what is allowed. */
export function formatOf(given: string | null): Format {
  const format = FORMATS.find((known) => known === (given ?? 'text'))
  if (format) return format
  throw new UserError(
    `option --format: "${given ?? ''}" is not allowed; allowed: ${FORMATS.join(', ')}${didYouMean(given ?? '', FORMATS)}`,
  )
}

/** The report in a format. */
export async function rendered(outcome: Outcome, format: Format, rendering: Rendering): Promise<string> {
  const parts: string[] = []
  await render(outcome, format, rendering, (part) => parts.push(part))
  return parts.join('')
}

/** Writes the report in a format, part by part; what writes one is loaded where it is asked for. */
export async function render(
  outcome: Outcome,
  format: Format,
  rendering: Rendering,
  write: (part: string) => void,
): Promise<void> {
  const { review, sources } = outcome
  switch (format) {
    case 'text':
      for (const part of textOf(outcome, rendering)) write(part)
      return
    case 'json': {
      const { writeReportJson } = await import('../report/json.js')
      writeReportJson(review, VERSION, write)
      return
    }
    case 'github': {
      const { github } = await import('../report/github.js')
      write(github(review))
      return
    }
    case 'markdown': {
      const { markdown } = await import('../report/markdown-page.js')
      write(markdown(review))
      return
    }
    case 'sarif':
      write(await sarifOf(outcome))
      return
    case 'html': {
      const { html } = await import('../report/html/index.js')
      const subject = subjectOf(rendering)
      write(await html(review, { version: VERSION, homepage: readHomepage(), subject, sources }))
    }
  }
}

function textOf({ review, sources }: Outcome, { places, base, folder, terminal }: Rendering): Iterable<string> {
  const display = shownFrom(folder, places.root)
  // Findings and measurements can be there without: of what a workflow says, and of finished images.
  const said = [review.images, review.problems, review.findings, review.measurements]
  if (said.every(({ length }) => length === 0)) {
    const shown = [...places.named, ...places.folders].map(display)
    const where = shown.map((path) => (path === '.' ? 'this folder' : path)).join(', ')
    return [`No Dockerfile to review in ${where}${base === null ? '' : `, compared with ${base}`}.\n`]
  }
  return textParts(review, {
    sources,
    colours: terminal?.colours ?? false,
    hyperlinks: terminal?.hyperlinks ?? false,
    display: (path) => (path === STANDARD_INPUT ? path : display(path)),
  })
}

async function sarifOf({ review }: Outcome): Promise<string> {
  const [{ sarif }, { packedSize }] = await Promise.all([
    import('../report/sarif.js'),
    import('../adapters/actions/packed-size.js'),
  ])
  const homepage = readHomepage()
  const pages = pagesOf(homepage)
  const rules = [...RULES, ...OWN_RULES].map((rule) => ({ ...rule, help: helpUrl(pages, rule.id) }))
  return sarif(review, { version: VERSION, homepage, rules, packed: packedSize })
}

/** `shop, compared with origin/main`. */
function subjectOf({ places, base }: Rendering): string {
  const isInput = places.named.includes(STANDARD_INPUT)
  return `${isInput ? 'standard input' : basename(places.root)}${base === null ? '' : `, compared with ${base}`}`
}
