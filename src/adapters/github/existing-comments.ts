import { readMarker } from '../../report/marker.js'
import type { ExistingComment } from '../../report/reconcile.js'
import type { GitHub, Repository } from './client.js'
import { SELF, type Identity } from './identity.js'

/** Why a run says nothing of its own any more. */
export const NEWER = 'a newer commit was pushed meanwhile, and its own run comments on that'

export interface Pull extends Repository {
  readonly number: number
  /** The commit that comments address. */
  readonly headSha: string
}

/** The review comments of this tool on a pull request, whoever wrote them, from all pages. */
export async function listedComments(client: GitHub, pull: Pull, identity: Identity): Promise<ExistingComment[]> {
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
  return comments
}

export interface Standing {
  readonly comments: readonly ExistingComment[]
  /** The pull request's head by now; null where nothing stands that could be taken back, or GitHub doesn't tell. */
  readonly head: string | null
}

/** The same with what people resolved, which is asked for only where something of ours stands. */
export async function existingComments(client: GitHub, pull: Pull, identity: Identity): Promise<Standing> {
  const comments = await listedComments(client, pull, identity)
  if (!comments.some(({ author }) => author === SELF)) return { comments, head: null }
  const { resolved, head } = await threads(client, pull)
  return { comments: comments.map((comment) => ({ ...comment, resolved: resolved.has(comment.id) })), head }
}

interface Threads {
  readonly repository: {
    readonly pullRequest: {
      readonly headRefOid: string
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
      headRefOid
      reviewThreads(first: 100, after: $after) {
        nodes { isResolved comments(first: 1) { nodes { databaseId } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`

/** The first comments of resolved threads, which only GraphQL tells; none where it doesn't. */
async function threads(client: GitHub, { owner, repo, number }: Pull) {
  const resolved = new Set<number>()
  let head: string | null = null
  try {
    for (let after: string | null = null; ;) {
      const answer: Threads = await client.graphql<Threads>(THREADS, { owner, repo, number, after })
      head = answer.repository.pullRequest.headRefOid
      const { nodes, pageInfo } = answer.repository.pullRequest.reviewThreads
      for (const { isResolved, comments } of nodes) {
        const first = comments.nodes[0]
        if (isResolved && first) resolved.add(first.databaseId)
      }
      if (!pageInfo.hasNextPage || pageInfo.endCursor === null) return { resolved, head }
      after = pageInfo.endCursor
    }
  } catch {
    return { resolved, head }
  }
}
