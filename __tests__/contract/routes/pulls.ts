import { diffEntry } from '../builders/diff-entry.js'
import { fullPullRequest, simplePullRequest } from '../builders/pull-request.js'
import type { PullRequest } from '../entities.js'
import { read, type Endpoint, type Exchange } from '../exchange.js'
import { limits } from '../limits.js'
import { page } from '../pagination.js'
import { newest } from '../state.js'

const repo = '/repos/{owner}/{repo}'

/** Pull requests in the order that the query asks for; GitHub's default is the newest first. */
function ordered(exchange: Exchange, found: PullRequest[]): PullRequest[] {
  const updated = exchange.query.get('sort') === 'updated'
  const of = (pullRequest: PullRequest): string => (updated ? pullRequest.updatedAt : pullRequest.createdAt)
  found.sort((a, b) => of(a).localeCompare(of(b)) || a.number - b.number)
  const ascends =
    (exchange.query.get('direction') ?? (exchange.query.has('sort') && !updated ? 'asc' : 'desc')) === 'asc'
  return ascends ? found : found.reverse()
}

export const pulls: Endpoint[] = [
  {
    method: 'GET',
    path: `${repo}/pulls`,
    need: read('pull_requests'),
    handle(exchange) {
      const { state, params, query } = exchange
      const wanted = query.get('state') ?? 'open'
      const [head, base] = [query.get('head'), query.get('base')]
      const found = [...state.repository(params).pullRequests.values()].filter(
        (pullRequest) =>
          (wanted === 'all' || pullRequest.state === wanted) &&
          (base === null || pullRequest.base.ref === base) &&
          // Without an owner GitHub doesn't filter at all.
          (!head?.includes(':') ||
            head.toLowerCase() === `${pullRequest.head.owner.login}:${pullRequest.head.ref}`.toLowerCase()),
      )
      return page(exchange, ordered(exchange, found), (shown) => shown.map((each) => simplePullRequest(state, each)))
    },
  },
  {
    method: 'GET',
    path: `${repo}/pulls/{pull_number}`,
    need: read('pull_requests'),
    handle: ({ state, params }) => ({ status: 200, body: fullPullRequest(state, state.pullRequest(params)) }),
  },
  {
    method: 'GET',
    path: `${repo}/pulls/{pull_number}/files`,
    need: read('pull_requests'),
    handle(exchange) {
      const { state, params } = exchange
      const pullRequest = state.pullRequest(params)
      const files = newest(pullRequest).files.slice(0, limits.files)
      const { repository, head } = pullRequest
      return page(exchange, files, (shown) => shown.map((file) => diffEntry(state, repository, head.sha, file)))
    },
  },
  {
    method: 'GET',
    path: `${repo}/commits/{commit_sha}/pulls`,
    need: read('pull_requests', 'contents'),
    handle(exchange) {
      const { state, params } = exchange
      const repository = state.repository(params)
      const sha = state.commit(repository, params.commit_sha ?? '')?.sha ?? params.commit_sha
      // A fork's commit is unknown to the base repository here: only the fork itself knows its pull requests.
      const found = [...state.repositories.values()]
        .flatMap(({ pullRequests }) => [...pullRequests.values()])
        .filter(
          ({ head, versions }) => head.repository === repository && versions.some(({ headSha }) => headSha === sha),
        )
      return page(exchange, found, (shown) => shown.map((each) => simplePullRequest(state, each)))
    },
  },
]
