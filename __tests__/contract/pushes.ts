import { carry } from './diff-lines.js'
import type { PullRequest, ReviewComment, Version } from './entities.js'
import { newest } from './state.js'

/** Moves a comment to where its lines are now; without them it's outdated: no line, no position. */
export function carryAlong(comment: ReviewComment, before: Version, after: Version): void {
  if (comment.line === null) return
  const file = (version: Version): Version['files'][number] | undefined =>
    version.files.find(({ filename }) => filename === comment.path)
  const { side, startSide, line, startLine } = comment
  const place = carry(file(before), file(after), { side, startSide, line, startLine })
  if (!place) {
    comment.line = null
    comment.startLine = null
    comment.position = null
    return
  }
  comment.line = side === 'LEFT' ? place.row.left : place.row.right
  comment.startLine = place.start && (startSide === 'LEFT' ? place.start.left : place.start.right)
  comment.position = place.row.position
  comment.commitId = after.headSha
}

/** Removes a comment; a review without a body goes with its last one. */
export function removeComment(pullRequest: PullRequest, comment: ReviewComment): void {
  pullRequest.comments.delete(comment.id)
  const left = [...pullRequest.comments.values()].some(({ reviewId }) => reviewId === comment.reviewId)
  if (!left && pullRequest.reviews.get(comment.reviewId)?.body === '') pullRequest.reviews.delete(comment.reviewId)
}

/** A push to a pull request's branch; a forced one takes the commits before it away. */
export function push(pullRequest: PullRequest, version: Version, now: string, force: boolean): void {
  const before = newest(pullRequest)
  if (force) for (const { headSha } of pullRequest.versions) pullRequest.abandoned.add(headSha)
  pullRequest.abandoned.delete(version.headSha)
  for (const comment of pullRequest.comments.values()) carryAlong(comment, before, version)
  pullRequest.versions.push(version)
  pullRequest.head.sha = version.headSha
  pullRequest.updatedAt = now
}
