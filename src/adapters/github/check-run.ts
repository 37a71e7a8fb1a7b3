import { messageOf } from '../../findings/errors.js'
import type { Declined, Log, Publication, Publisher } from '../../ports.js'
import { batches, type Annotation } from '../../report/annotations.js'
import type { GitHub, Repository } from './client.js'
import { declinedBy } from './permission.js'

export interface CheckRunContent {
  readonly title: string
  readonly summary: string
  /** With the fingerprints of the findings that they show; the worst first. */
  readonly annotations: readonly { readonly fingerprint: string; readonly annotation: Annotation }[]
}

export interface CheckRunOptions {
  readonly client: GitHub
  readonly repository: Repository
  /** The pull request's head: the commit of the event would be the merge commit, where nobody sees the check. */
  readonly headSha: string
  readonly checkName: string
  /** The job's page. */
  readonly detailsUrl?: string
  readonly log: Log
  /** Pure. */
  readonly render: (publication: Publication) => CheckRunContent
}

/** GitHub's limit of a summary. */
const MAXIMUM_SUMMARY = 65_535
/** Beyond this many requests nobody reads on; the summary counts them all. */
const MOST_BATCHES = 20

/** A check run on the head commit, completed by its first request, so that nothing can leave it pending. */
export class CheckRun implements Publisher {
  readonly name = 'check run'

  constructor(private readonly options: CheckRunOptions) {}

  async publish(publication: Publication): Promise<ReadonlySet<string> | Declined> {
    const { client, repository, headSha, checkName, detailsUrl, log, render } = this.options
    const { title, summary, annotations } = render(publication)
    const [first = [], ...more] = batches(annotations).slice(0, MOST_BATCHES)
    const output = (batch: typeof annotations) => ({
      title: title.slice(0, 255),
      summary: summary.slice(0, MAXIMUM_SUMMARY),
      annotations: batch.map(({ annotation }) => annotation),
    })
    const shown = new Set(first.map(({ fingerprint }) => fingerprint))
    let id: number
    try {
      const { data } = await client.rest.checks.create({
        ...repository,
        name: checkName,
        head_sha: headSha,
        status: 'completed',
        conclusion: publication.review.conclusion,
        output: output(first),
        ...(detailsUrl !== undefined && { details_url: detailsUrl }),
      })
      id = data.id
    } catch (error) {
      return declinedBy(error, 'create a check run', 'checks: write')
    }
    try {
      for (const batch of more) {
        await client.rest.checks.update({ ...repository, check_run_id: id, output: output(batch) })
        for (const { fingerprint } of batch) shown.add(fingerprint)
      }
    } catch (error) {
      log.warning(`Some annotations could not be added to the check run: ${messageOf(error)}`)
    }
    return shown
  }
}
