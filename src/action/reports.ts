import { packedSize } from '../adapters/actions/packed-size.js'
import { ReportFile } from '../adapters/actions/report-files.js'
import { readHomepage } from '../adapters/package.js'
import { helpUrl, OWN_RULES } from '../analyze/settings.js'
import type { Publication } from '../ports.js'
import { json } from '../report/json.js'
import { VERSION } from '../version.js'
import type { PublisherOptions } from './publishers.js'

/** What reports are made of, beside the review. */
export interface ReportOptions extends Pick<PublisherOptions, 'event' | 'head' | 'leg' | 'pages' | 'sources'> {
  readonly settings: Pick<PublisherOptions['settings'], 'jsonFile' | 'sarifFile' | 'htmlFile'>
}

/** The reports that are files of the workspace; what draws them is loaded only now. */
export function reportFiles(
  options: ReportOptions,
  link: (path: string, line: number, endLine: number) => string,
): readonly ReportFile[] {
  const { event, settings } = options
  const file = (path: string, render: (publication: Publication) => string | Promise<string>): ReportFile =>
    new ReportFile(event.workspace, path, render)
  return [
    file(settings.jsonFile, ({ review }) => json(review, VERSION)),
    file(settings.sarifFile, (publication) => sarifOf(publication, options)),
    file(settings.htmlFile, (publication) => htmlOf(publication, options, link)),
  ]
}

async function sarifOf({ review }: Publication, { event, head, leg, pages }: ReportOptions): Promise<string> {
  const [{ sarif }, { RULES }] = await Promise.all([import('../report/sarif.js'), import('../rules/index.js')])
  const { owner, repo, serverUrl } = event
  const branch = event.head?.ref ?? null
  return sarif(review, {
    version: VERSION,
    homepage: readHomepage(),
    rules: [...RULES, ...OWN_RULES].map((rule) => ({ ...rule, help: helpUrl(pages, rule.id) })),
    category: `python-dockerfile-review/${leg}/`,
    provenance: {
      repository: `${serverUrl}/${owner}/${repo}`,
      revision: head,
      ...(branch !== null && { branch }),
    },
    packed: packedSize,
  })
}

async function htmlOf(
  { review }: Publication,
  { event, head, sources }: ReportOptions,
  link: (path: string, line: number, endLine: number) => string,
): Promise<string> {
  const { html } = await import('../report/html/index.js')
  const pull = event.number === null ? '' : `pull request ${event.number}, `
  const subject = `${event.owner}/${event.repo}, ${pull}commit ${head.slice(0, 7)}`
  return html(review, { version: VERSION, homepage: readHomepage(), subject, sources, link })
}
