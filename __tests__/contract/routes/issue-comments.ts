import { issueComment } from '../builders/issue-comment.js'
import type { IssueComment, Repository } from '../entities.js'
import { notFound, read, textOf, write, type Endpoint, type Exchange, type Need } from '../exchange.js'
import { page } from '../pagination.js'
import { actionsBot } from '../people.js'
import { commentBody, mine, refuseLocked } from './review-comments.js'

const issues = '/repos/{owner}/{repo}/issues'
const many = `${issues}/{issue_number}/comments`
const one = `${issues}/comments/{comment_id}`

// A pull request's conversation is open to either permission.
const reading: Need = read('issues', 'pull_requests')
const writing: Need = write('issues', 'pull_requests')

function issue({ state, params }: Exchange): { repository: Repository; number: number } {
  const repository = state.repository(params)
  const number = Number(params.issue_number)
  if (!repository.pullRequests.has(number) && !repository.issues.has(number)) throw notFound()
  return { repository, number }
}

export const issueComments: Endpoint[] = [
  {
    method: 'GET',
    path: many,
    need: reading,
    handle(exchange) {
      const { repository, number } = issue(exchange)
      const since = exchange.query.get('since') ?? ''
      const found = [...repository.issueComments.values()].filter(
        (comment) => comment.issue === number && comment.updatedAt >= since,
      )
      return page(exchange, found, (shown) => shown.map((each) => issueComment(exchange.state, repository, each)))
    },
  },
  {
    method: 'POST',
    path: many,
    need: writing,
    creates: true,
    handle(exchange) {
      const { repository, number } = issue(exchange)
      const { state, token } = exchange
      refuseLocked(repository.pullRequests.get(number))
      const now = state.clock.stamp()
      const comment: IssueComment = {
        id: state.nextId(),
        issue: number,
        author: token?.person ?? actionsBot,
        body: commentBody(exchange, 'IssueComment'),
        minimized: null,
        createdAt: now,
        updatedAt: now,
      }
      repository.issueComments.set(comment.id, comment)
      const body = issueComment(state, repository, comment)
      return { status: 201, body, headers: { location: textOf(body.url) } }
    },
  },
  {
    method: 'GET',
    path: one,
    need: reading,
    handle: ({ state, params }) => ({
      status: 200,
      body: issueComment(state, state.repository(params), state.issueComment(params)),
    }),
  },
  {
    method: 'PATCH',
    path: one,
    need: writing,
    handle(exchange) {
      const { state, params } = exchange
      const comment = state.issueComment(params)
      mine(exchange, comment.author)
      comment.body = commentBody(exchange, 'IssueComment')
      comment.updatedAt = state.clock.stamp()
      return { status: 200, body: issueComment(state, state.repository(params), comment) }
    },
  },
  {
    method: 'DELETE',
    path: one,
    need: writing,
    handle(exchange) {
      const comment = exchange.state.issueComment(exchange.params)
      mine(exchange, comment.author)
      exchange.state.repository(exchange.params).issueComments.delete(comment.id)
      return { status: 204 }
    },
  },
]
