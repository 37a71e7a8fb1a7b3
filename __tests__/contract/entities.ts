import type { JsonObject } from './exchange.js'
import type { Person } from './people.js'

export type Side = 'LEFT' | 'RIGHT'

/** A file as `pulls.listFiles` shows it. */
export interface ListedFile {
  readonly filename: string
  readonly previous_filename?: string
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged'
  /** Absent for binary files; the double leaves it out of answers where it is too large. */
  readonly patch?: string
  /** Counted from the patch unless given. */
  readonly additions?: number
  readonly deletions?: number
}

export interface Commit {
  readonly sha: string
  readonly message: string
  readonly parents: readonly string[]
  /** Contents by path, where a test gave them. */
  readonly contents: ReadonlyMap<string, Buffer>
}

export interface Repository {
  readonly id: number
  readonly owner: Person
  readonly name: string
  readonly fullName: string
  readonly private: boolean
  readonly fork: boolean
  readonly defaultBranch: string
  readonly branches: Map<string, string>
  readonly commits: Map<string, Commit>
  readonly pullRequests: Map<number, PullRequest>
  /** Issues that aren't pull requests. */
  readonly issues: Set<number>
  readonly issueComments: Map<number, IssueComment>
  readonly checkRuns: Map<number, CheckRun>
}

/** One state of a pull request's branch. */
export interface Version {
  readonly headSha: string
  readonly mergeBase: string | null
  readonly files: readonly ListedFile[]
}

export interface PullRequest {
  readonly id: number
  readonly number: number
  readonly repository: Repository
  readonly author: Person
  readonly title: string
  readonly body: string | null
  readonly draft: boolean
  state: 'open' | 'closed'
  /** Whether its conversation is. */
  readonly locked: boolean
  readonly base: { readonly ref: string; sha: string }
  /** The repository is null when the fork was deleted. */
  readonly head: { readonly ref: string; sha: string; readonly owner: Person; readonly repository: Repository | null }
  /** Every push, the newest last. */
  readonly versions: Version[]
  /** Heads that a force push removed. */
  readonly abandoned: Set<string>
  readonly reviews: Map<number, Review>
  readonly comments: Map<number, ReviewComment>
  /** Ids of the first comments of resolved threads. */
  readonly resolved: Set<number>
  readonly createdAt: string
  updatedAt: string
}

export interface Review {
  readonly id: number
  readonly author: Person
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'PENDING'
  readonly body: string
  readonly commitId: string
  readonly submittedAt: string
}

export interface ReviewComment {
  readonly id: number
  readonly reviewId: number
  readonly author: Person
  readonly path: string
  body: string
  readonly side: Side
  readonly startSide: Side | null
  /** Null once the comment is outdated. */
  line: number | null
  startLine: number | null
  position: number | null
  commitId: string
  readonly originalLine: number
  readonly originalStartLine: number | null
  readonly originalPosition: number
  readonly originalCommitId: string
  readonly diffHunk: string
  readonly inReplyTo: number | null
  /** Why it was minimized: `outdated`, `resolved`, …; null: it wasn't. */
  minimized: string | null
  readonly createdAt: string
  updatedAt: string
}

export interface IssueComment {
  readonly id: number
  readonly issue: number
  readonly author: Person
  body: string
  minimized: string | null
  readonly createdAt: string
  updatedAt: string
}

export interface CheckRun {
  readonly id: number
  readonly app: { readonly id: number; readonly slug: string; readonly name: string; readonly clientId: string }
  readonly headSha: string
  name: string
  status: string
  conclusion: string | null
  startedAt: string
  completedAt: string | null
  externalId: string
  detailsUrl: string | null
  title: string | null
  summary: string | null
  text: string | null
  readonly annotations: JsonObject[]
}
