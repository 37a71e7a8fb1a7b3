import type { PullRequest, Review, ReviewComment } from '../entities.js'
import type { JsonObject } from '../exchange.js'
import type { State } from '../state.js'
import { reactions } from './reactions.js'
import { association, simpleUser } from './user.js'

export function review(state: State, of: PullRequest, made: Review): JsonObject {
  const pullRequestUrl = state.api(`/repos/${of.repository.fullName}/pulls/${of.number}`)
  const site = state.html(`/${of.repository.fullName}/pull/${of.number}#pullrequestreview-${made.id}`)
  return {
    id: made.id,
    node_id: state.nodeId('PRR', made.id),
    user: simpleUser(state, made.author),
    body: made.body,
    state: made.state,
    html_url: site,
    pull_request_url: pullRequestUrl,
    author_association: association(made.author),
    _links: { html: { href: site }, pull_request: { href: pullRequestUrl } },
    ...(made.state !== 'PENDING' && { submitted_at: made.submittedAt }),
    commit_id: made.commitId,
  }
}

export function reviewComment(state: State, of: PullRequest, comment: ReviewComment): JsonObject {
  const repo = `/repos/${of.repository.fullName}`
  const url = state.api(`${repo}/pulls/comments/${comment.id}`)
  const pullRequestUrl = state.api(`${repo}/pulls/${of.number}`)
  const site = state.html(`/${of.repository.fullName}/pull/${of.number}#discussion_r${comment.id}`)
  return {
    url,
    pull_request_review_id: comment.reviewId,
    id: comment.id,
    node_id: state.nodeId('PRRC', comment.id),
    diff_hunk: comment.diffHunk,
    path: comment.path,
    commit_id: comment.commitId,
    original_commit_id: comment.originalCommitId,
    user: simpleUser(state, comment.author),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    html_url: site,
    pull_request_url: pullRequestUrl,
    author_association: association(comment.author),
    _links: { self: { href: url }, html: { href: site }, pull_request: { href: pullRequestUrl } },
    reactions: reactions(`${url}/reactions`),
    start_line: comment.startLine,
    original_start_line: comment.originalStartLine,
    start_side: comment.startSide,
    line: comment.line,
    original_line: comment.originalLine,
    side: comment.side,
    position: comment.position,
    original_position: comment.originalPosition,
    subject_type: 'line',
    ...(comment.inReplyTo !== null && { in_reply_to_id: comment.inReplyTo }),
  }
}
