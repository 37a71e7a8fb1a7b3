import { reviewComment } from '../builders/review.js'
import type { PullRequest, ReviewComment } from '../entities.js'
import { characters, invalid, read, Refusal, textOf, write, type Endpoint, type Exchange } from '../exchange.js'
import { limits } from '../limits.js'
import { page } from '../pagination.js'
import { removeComment } from '../pushes.js'

const pulls = '/repos/{owner}/{repo}/pulls'
const one = `${pulls}/comments/{comment_id}`

/** Nobody but a comment's author may change it: stricter than GitHub, where a maintainer may; this tool never should. */
export function mine({ token }: Exchange, author: { login: string }): void {
  if (token?.person.login === author.login) return
  throw new Refusal(403, `Resource not accessible by ${token?.app ? 'integration' : 'personal access token'}`)
}

/** @throws Refusal where the conversation is locked */
export function refuseLocked(pullRequest: PullRequest | undefined): void {
  if (pullRequest?.locked) throw new Refusal(403, 'Unable to create comment because issue is locked.')
}

/** The text of a comment. @throws Refusal where it's blank or too long */
export function commentBody(exchange: Exchange, resource: string): string {
  const text = textOf(exchange.body.body)
  if (text.trim() === '') throw invalid(resource, 'data', 'Body cannot be blank')
  if (characters(text) > limits.body) {
    throw invalid(resource, 'data', `Body is too long (maximum is ${limits.body} characters)`)
  }
  return text
}

function ordered({ query }: Exchange, comments: ReviewComment[]): ReviewComment[] {
  const sort = query.get('sort')
  const since = query.get('since')
  const of = (comment: ReviewComment): string => (sort === 'updated' ? comment.updatedAt : comment.createdAt)
  const found = since === null ? comments : comments.filter((comment) => comment.updatedAt >= since)
  found.sort((a, b) => of(a).localeCompare(of(b)) || a.id - b.id)
  // Without `sort` GitHub passes the direction over.
  return sort !== null && query.get('direction') === 'desc' ? found.reverse() : found
}

export const reviewComments: Endpoint[] = [
  {
    method: 'GET',
    path: `${pulls}/{pull_number}/comments`,
    need: read('pull_requests'),
    handle(exchange) {
      const { state, params } = exchange
      const pullRequest = state.pullRequest(params)
      const visible = [...pullRequest.comments.values()].filter(
        ({ reviewId }) => pullRequest.reviews.get(reviewId)?.state !== 'PENDING',
      )
      const sorted = ordered(exchange, visible)
      return page(exchange, sorted, (shown) => shown.map((each) => reviewComment(state, pullRequest, each)))
    },
  },
  {
    method: 'GET',
    path: one,
    need: read('pull_requests'),
    handle({ state, params }) {
      const { comment, pullRequest } = state.reviewComment(params)
      return { status: 200, body: reviewComment(state, pullRequest, comment) }
    },
  },
  {
    method: 'PATCH',
    path: one,
    need: write('pull_requests'),
    handle(exchange) {
      const { state, params } = exchange
      const { comment, pullRequest } = state.reviewComment(params)
      mine(exchange, comment.author)
      comment.body = commentBody(exchange, 'PullRequestReviewComment')
      comment.updatedAt = state.clock.stamp()
      return { status: 200, body: reviewComment(state, pullRequest, comment) }
    },
  },
  {
    method: 'DELETE',
    path: one,
    need: write('pull_requests'),
    handle(exchange) {
      const { comment, pullRequest } = exchange.state.reviewComment(exchange.params)
      mine(exchange, comment.author)
      removeComment(pullRequest, comment)
      return { status: 204 }
    },
  },
]
