import { review as reviewBody } from '../builders/review.js'
import type { PullRequest } from '../entities.js'
import { read, write, type Endpoint, type Exchange, type JsonObject } from '../exchange.js'
import { limits } from '../limits.js'
import { page } from '../pagination.js'
import { actionsBot } from '../people.js'
import { refuseLocked } from './review-comments.js'
import { submitReview, tooLong, unprocessable, type Draft } from '../submit-review.js'

const path = '/repos/{owner}/{repo}/pulls/{pull_number}/reviews'

const states = { APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED' } as const

/** What GitHub demands of a review as such. */
function checkReview({ body, token }: Exchange, pullRequest: PullRequest, drafts: readonly Draft[]): void {
  const text = typeof body.body === 'string' ? body.body : ''
  if (tooLong(text)) throw unprocessable(`Body is too long (maximum is ${limits.body} characters)`)
  if (body.event === 'REQUEST_CHANGES' && text.trim() === '') throw unprocessable("Body can't be blank")
  // The description calls `body` required for COMMENT too. GitHub takes a COMMENT review that has comments and no body:
  // exactly that is relaxed here, a review with neither is refused.
  if (body.event === 'COMMENT' && text.trim() === '' && drafts.length === 0) throw unprocessable("Body can't be blank")
  const author = token?.person ?? actionsBot
  if (body.event === 'APPROVE' && token?.app) {
    throw unprocessable('GitHub Actions is not permitted to approve pull requests.')
  }
  const own = author.login === pullRequest.author.login
  if (own && body.event === 'APPROVE') throw unprocessable('Review Can not approve your own pull request')
  if (own && body.event === 'REQUEST_CHANGES')
    throw unprocessable('Review Can not request changes on your own pull request')
  const pending = [...pullRequest.reviews.values()].some(
    (each) => each.state === 'PENDING' && each.author.login === author.login,
  )
  if (pending) throw unprocessable('User can only have one pending review per pull request')
}

function create(exchange: Exchange): { status: number; body: JsonObject } {
  const { state, params, body, token } = exchange
  const pullRequest = state.pullRequest(params)
  const drafts = (body.comments ?? []) as unknown as Draft[]
  refuseLocked(pullRequest)
  checkReview(exchange, pullRequest, drafts)
  const review = submitReview(state, pullRequest, {
    author: token?.person ?? actionsBot,
    state: body.event === undefined ? 'PENDING' : states[body.event as keyof typeof states],
    body: typeof body.body === 'string' ? body.body : '',
    commitId: typeof body.commit_id === 'string' ? body.commit_id : pullRequest.head.sha,
    drafts,
  })
  return { status: 200, body: reviewBody(state, pullRequest, review) }
}

export const reviews: Endpoint[] = [
  {
    method: 'GET',
    path,
    need: read('pull_requests'),
    handle(exchange) {
      const { state, params, token } = exchange
      const pullRequest = state.pullRequest(params)
      // A pending review is its author's alone.
      const visible = [...pullRequest.reviews.values()].filter(
        (each) => each.state !== 'PENDING' || each.author.login === token?.person.login,
      )
      return page(exchange, visible, (shown) => shown.map((each) => reviewBody(state, pullRequest, each)))
    },
  },
  { method: 'POST', path, need: write('pull_requests'), creates: true, handle: create },
]
