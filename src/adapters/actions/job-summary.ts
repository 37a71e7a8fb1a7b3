import { appendFileSync } from 'node:fs'
import { messageOf } from '../../findings/errors.js'
import type { Declined, Publication, Publisher } from '../../ports.js'

/** GitHub drops a step's summary that is larger than this, in bytes. */
export const MAXIMUM_JOB_SUMMARY = 1_048_576
const CUT = '\n\n_Too long to show here. The report has all of it._\n'

/** The summary on the job's page, which needs no permission: the one surface that every run has. */
export class JobSummary implements Publisher {
  readonly name = 'job summary'

  constructor(
    /** GITHUB_STEP_SUMMARY. */
    private readonly path: string | undefined,
    /** Pure; in Markdown. */
    private readonly render: (publication: Publication) => string,
  ) {}

  publish(publication: Publication): Promise<ReadonlySet<string> | Declined> {
    return new Promise((resolve) => {
      resolve(this.append(this.render(publication)))
    })
  }

  private append(markdown: string): ReadonlySet<string> | Declined {
    if (!this.path) return { declined: 'this runner shows no job summaries' }
    try {
      appendFileSync(this.path, limited(markdown))
    } catch (error) {
      return { declined: `the job summary could not be written: ${messageOf(error)}` }
    }
    return new Set()
  }
}

function limited(markdown: string): string {
  const text = markdown.endsWith('\n') ? markdown : `${markdown}\n`
  if (Buffer.byteLength(text) <= MAXIMUM_JOB_SUMMARY) return text
  const bytes = Buffer.from(text).subarray(0, MAXIMUM_JOB_SUMMARY - Buffer.byteLength(CUT))
  // Whole lines only: no half of a character, of a link or of a table's row.
  return bytes.subarray(0, bytes.lastIndexOf('\n')).toString('utf8') + CUT
}
