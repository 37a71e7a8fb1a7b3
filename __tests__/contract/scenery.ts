import type {
  CheckRun,
  ListedFile,
  PullRequest,
  Repository,
  Review,
  ReviewComment,
  Side,
  IssueComment,
} from './entities.js'
import { actionsApp, actionsBot, person, type Person } from './people.js'
import { push } from './pushes.js'
import { newest, type State } from './state.js'
import { submitReview, type Draft } from './submit-review.js'

export interface PullRequestOptions {
  readonly number: number
  /** `repo` is `owner/name`; the double's own repository unless given. */
  readonly base: { readonly sha: string; readonly ref?: string; readonly repo?: string }
  /** `repo` is the fork's name, the base's unless given; null: the fork was deleted. */
  readonly head: { readonly sha: string; readonly ref?: string; readonly repo?: string | null }
  readonly files: readonly ListedFile[]
  /** The base's SHA unless given; null: the two have no common ancestor. */
  readonly mergeBase?: string | null
  readonly title?: string
  readonly body?: string | null
  readonly author?: string | Person
  readonly draft?: boolean
  readonly state?: 'open' | 'closed'
  readonly locked?: boolean
  /** Contents of the head's and the base's files, by path. */
  readonly contents?: Readonly<Record<string, string>>
  readonly baseContents?: Readonly<Record<string, string>>
}

export interface PushOptions {
  readonly headSha: string
  readonly files: readonly ListedFile[]
  readonly mergeBase?: string
  readonly contents?: Readonly<Record<string, string>>
  /** Not a descendant of the head before. */
  readonly force?: boolean
}

export interface CommentOptions {
  readonly path: string
  readonly line: number
  readonly body: string
  readonly side?: Side
  readonly startLine?: number
  /** `github-actions[bot]` unless given. */
  readonly author?: string | Person
}

const buffers = (contents: Readonly<Record<string, string>> = {}): Map<string, Buffer> =>
  new Map(Object.entries(contents).map(([path, text]) => [path, Buffer.from(text)]))

/** An author as tests name one. */
export function who(author: string | Person | undefined): Person {
  if (author === undefined || author === actionsBot.login) return actionsBot
  return typeof author === 'string' ? person(author) : author
}

export function addPullRequest(state: State, repositoryName: string, options: PullRequestOptions): PullRequest {
  const repository = state.addRepository(options.base.repo ?? repositoryName)
  const baseRef = options.base.ref ?? repository.defaultBranch
  const headRef = options.head.ref ?? 'topic'
  const headName = options.head.repo ?? repository.fullName
  const fork = headName.toLowerCase() !== repository.fullName.toLowerCase()
  const deleted = options.head.repo === null
  const headRepository = deleted
    ? null
    : fork
      ? state.addRepository(headName, { fork, private: repository.private })
      : repository
  const mergeBase = options.mergeBase === undefined ? options.base.sha : options.mergeBase
  const parents = mergeBase === null ? [] : [mergeBase]
  if (mergeBase !== null) state.addCommit(repository, mergeBase)
  const baseParents = mergeBase === null || mergeBase === options.base.sha ? {} : { parents }
  state.addCommit(repository, options.base.sha, { ...baseParents, contents: buffers(options.baseContents) })
  repository.branches.set(baseRef, options.base.sha)
  // GitHub has a pull request's commits in the base repository too, below refs/pull.
  for (const each of new Set([repository, headRepository ?? repository])) {
    state.addCommit(each, options.head.sha, { parents, contents: buffers(options.contents) })
  }
  headRepository?.branches.set(headRef, options.head.sha)
  const now = state.clock.stamp()
  const pullRequest: PullRequest = {
    id: state.nextId(),
    number: options.number,
    repository,
    author: who(options.author ?? 'ada'),
    title: options.title ?? `Pull request ${options.number}`,
    body: options.body ?? null,
    draft: options.draft ?? false,
    state: options.state ?? 'open',
    base: { ref: baseRef, sha: options.base.sha },
    head: {
      ref: headRef,
      sha: options.head.sha,
      owner: headRepository?.owner ?? person('ghost'),
      repository: headRepository,
    },
    locked: options.locked ?? false,
    abandoned: new Set(),
    versions: [{ headSha: options.head.sha, mergeBase, files: options.files }],
    reviews: new Map(),
    comments: new Map(),
    resolved: new Set(),
    createdAt: now,
    updatedAt: now,
  }
  repository.pullRequests.set(options.number, pullRequest)
  return pullRequest
}

export function pushTo(state: State, pullRequest: PullRequest, options: PushOptions): void {
  const before = newest(pullRequest)
  const mergeBase = options.mergeBase ?? before.mergeBase
  const { repository, head } = pullRequest
  if (mergeBase !== null) state.addCommit(repository, mergeBase)
  const parents = options.force ? (mergeBase === null ? [] : [mergeBase]) : [before.headSha]
  for (const each of new Set([repository, head.repository ?? repository])) {
    state.addCommit(each, options.headSha, { parents, contents: buffers(options.contents) })
  }
  head.repository?.branches.set(head.ref, options.headSha)
  push(
    pullRequest,
    { headSha: options.headSha, mergeBase, files: options.files },
    state.clock.stamp(),
    options.force ?? false,
  )
}

function newestComment(pullRequest: PullRequest, review: Review): ReviewComment {
  return [...pullRequest.comments.values()].find(({ reviewId }) => reviewId === review.id)!
}

export function addReviewComment(state: State, pullRequest: PullRequest, options: CommentOptions): ReviewComment {
  const { path, body, line, side, startLine } = options
  const draft: Draft = {
    path,
    body,
    line,
    ...(side && { side }),
    ...(startLine !== undefined && { start_line: startLine }),
  }
  const given = { author: who(options.author), state: 'COMMENTED', body: '', commitId: pullRequest.head.sha } as const
  return newestComment(pullRequest, submitReview(state, pullRequest, { ...given, drafts: [draft] }))
}

/** An answer in a thread; it stands where the first comment does. */
export function addReply(
  state: State,
  pullRequest: PullRequest,
  to: ReviewComment,
  options: { readonly body: string; readonly author?: string | Person },
): ReviewComment {
  const author = who(options.author)
  const given = { author, state: 'COMMENTED', body: '', commitId: pullRequest.head.sha, drafts: [] } as const
  const review = submitReview(state, pullRequest, given)
  const now = state.clock.stamp()
  const first = to.inReplyTo ?? to.id
  const reply: ReviewComment = {
    ...to,
    id: state.nextId(),
    reviewId: review.id,
    author,
    body: options.body,
    inReplyTo: first,
    minimized: null,
    createdAt: now,
    updatedAt: now,
  }
  pullRequest.comments.set(reply.id, reply)
  return reply
}

export function addIssueComment(
  state: State,
  repository: Repository,
  issue: number,
  options: { readonly body: string; readonly author?: string | Person },
): IssueComment {
  const now = state.clock.stamp()
  const author = who(options.author)
  const comment: IssueComment = {
    id: state.nextId(),
    issue,
    author,
    body: options.body,
    minimized: null,
    createdAt: now,
    updatedAt: now,
  }
  repository.issueComments.set(comment.id, comment)
  return comment
}

/** A check run that is there already; of another app with `app`. */
export function addCheckRun(
  state: State,
  repository: Repository,
  options: {
    readonly name: string
    readonly headSha: string
    readonly conclusion?: string
    readonly app?: CheckRun['app']
  },
): CheckRun {
  const now = state.clock.stamp()
  const { conclusion = null, headSha, name, app = actionsApp } = options
  const run: CheckRun = {
    id: state.nextId(),
    app,
    headSha,
    name,
    status: conclusion === null ? 'in_progress' : 'completed',
    conclusion,
    startedAt: now,
    completedAt: conclusion === null ? null : now,
    externalId: '',
    detailsUrl: null,
    title: null,
    summary: null,
    text: null,
    annotations: [],
  }
  repository.checkRuns.set(run.id, run)
  return run
}
