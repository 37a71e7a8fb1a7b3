import { readMarker } from '../../report/marker.js'
import type { ExistingComment } from '../../report/reconcile.js'
import type { GitHub, Repository } from './client.js'
import { SELF, type Identity } from './identity.js'

export interface Pull extends Repository {
  readonly number: number
  /** The commit that comments address. */
  readonly headSha: string
}

/** The review comments of this tool on a pull request, whoever wrote them, from all pages. */
export async function existingComments(client: GitHub, pull: Pull, identity: Identity): Promise<ExistingComment[]> {
  const listed = await client.paginate(client.rest.pulls.listReviewComments, {
    owner: pull.owner,
    repo: pull.repo,
    pull_number: pull.number,
    per_page: 100,
  })
  const answered = new Set(listed.map((comment) => comment.in_reply_to_id))
  const comments: ExistingComment[] = []
  for (const comment of listed) {
    if (readMarker(comment.body) === null) continue
    comments.push({
      id: comment.id,
      nodeId: comment.node_id,
      path: comment.path,
      startLine: comment.start_line ?? null,
      line: comment.line ?? null,
      body: comment.body,
      author: await identity.authorOf(comment.user),
      hasReplies: answered.has(comment.id),
    })
  }
  if (!comments.some(({ author }) => author === SELF)) return comments
  const resolved = await resolvedComments(client, pull)
  return comments.map((comment) => ({ ...comment, resolved: resolved.has(comment.id) }))
}

interface Threads {
  readonly repository: {
    readonly pullRequest: {
      readonly reviewThreads: {
        readonly nodes: readonly {
          readonly isResolved: boolean
          readonly comments: { readonly nodes: readonly { readonly databaseId: number }[] }
        }[]
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
      }
    }
  }
}

const THREADS = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      reviewThreads(first: 100, after: $after) {
        nodes { isResolved comments(first: 1) { nodes { databaseId } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`

/** The first comments of resolved threads, which only GraphQL tells; none where it doesn't. */
async function resolvedComments(client: GitHub, { owner, repo, number }: Pull): Promise<ReadonlySet<number>> {
  const resolved = new Set<number>()
  try {
    for (let after: string | null = null; ;) {
      const answer: Threads = await client.graphql<Threads>(THREADS, { owner, repo, number, after })
      const { nodes, pageInfo } = answer.repository.pullRequest.reviewThreads
      for (const { isResolved, comments } of nodes) {
        const first = comments.nodes[0]
        if (isResolved && first) resolved.add(first.databaseId)
      }
      if (!pageInfo.hasNextPage || pageInfo.endCursor === null) return resolved
      after = pageInfo.endCursor
    }
  } catch {
    return resolved
  }
}
