import type { Review } from '../findings/review.js'
import { summary, type SummaryOptions } from './summary.js'

/** The `markdown` format: the summary's page, whole unless a limit is given, for pipelines that show Markdown. */
export function markdown(review: Review, options: Partial<SummaryOptions> = {}): string {
  return summary(review, { limit: Number.MAX_SAFE_INTEGER, ...options })
}
