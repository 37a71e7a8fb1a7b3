import { reaches, type Finding, type Threshold } from '../findings/finding.js'
import type { Conclusion, Problem } from '../findings/review.js'

export interface Thresholds {
  readonly failOn: Threshold
  readonly failOnExisting: Threshold
}

/** Whether one finding fails the review. */
export function fails(finding: Pick<Finding, 'level' | 'new'>, thresholds: Thresholds): boolean {
  return reaches(finding.level, finding.new ? thresholds.failOn : thresholds.failOnExisting)
}

/**
 * The one conclusion that every surface shows.
 *
 * With `fail-on: never` no new finding fails, whatever its level. Two things still do: what `fail-on-existing` names, and
 * a Dockerfile that the change made unreadable, for that is no finding of any level: it took the review away.
 */
export function conclusionOf(
  findings: readonly Pick<Finding, 'level' | 'new'>[],
  problems: readonly Pick<Problem, 'new'>[],
  thresholds: Thresholds,
): Conclusion {
  if (findings.some((finding) => fails(finding, thresholds))) return 'failure'
  // That is the change's fault; any other problem is nobody's.
  if (problems.some((problem) => problem.new)) return 'failure'
  return problems.length > 0 ? 'neutral' : 'success'
}

/** The exit status of a review that ran; wrong input (2) never gets here. */
export function exitCode(conclusion: Conclusion): 0 | 1 {
  return conclusion === 'failure' ? 1 : 0
}
