import { createHash } from 'node:crypto'
import type { Clock } from './clock.js'
import type { Commit, PullRequest, Repository, ReviewComment, IssueComment, Version } from './entities.js'
import { notFound } from './exchange.js'
import { person, type Person } from './people.js'
import type { RateLimiter } from './limits.js'

/** Everything the double knows, and how it names things. */
export class State {
  readonly repositories = new Map<string, Repository>()
  private lastId = 1_000_000_000

  constructor(
    readonly clock: Clock,
    readonly limiter: RateLimiter,
    /** Where the API and the site are; known once the server listens. */
    public root: string,
    public site: string,
  ) {}

  nextId(): number {
    return ++this.lastId
  }

  api(path: string): string {
    return `${this.root}${path}`
  }

  html(path: string): string {
    return `${this.site}${path}`
  }

  /** GitHub's opaque ids: a prefix that says the kind, the rest encoded. */
  nodeId(kind: string, id: number): string {
    return `${kind}_kwDO${Buffer.from(String(id)).toString('base64url')}`
  }

  /** A repository, made when it isn't there. */
  addRepository(fullName: string, options: { private?: boolean; fork?: boolean; owner?: Person } = {}): Repository {
    const known = this.repositories.get(fullName.toLowerCase())
    if (known) return known
    const [owner = '', name = ''] = fullName.split('/')
    const repository: Repository = {
      id: this.nextId(),
      owner: options.owner ?? person(owner, 'Organization'),
      name,
      fullName,
      private: options.private ?? true,
      fork: options.fork ?? false,
      defaultBranch: 'main',
      branches: new Map(),
      commits: new Map(),
      pullRequests: new Map(),
      issues: new Set(),
      issueComments: new Map(),
      checkRuns: new Map(),
    }
    this.repositories.set(fullName.toLowerCase(), repository)
    return repository
  }

  repository(params: Readonly<Record<string, string>>): Repository {
    const repository = this.repositories.get(`${params.owner ?? ''}/${params.repo ?? ''}`.toLowerCase())
    if (!repository) throw notFound()
    return repository
  }

  pullRequest(params: Readonly<Record<string, string>>): PullRequest {
    const found = this.repository(params).pullRequests.get(Number(params.pull_number))
    if (!found) throw notFound()
    return found
  }

  /** A review comment with the pull request that it belongs to. */
  reviewComment(params: Readonly<Record<string, string>>): { comment: ReviewComment; pullRequest: PullRequest } {
    for (const pullRequest of this.repository(params).pullRequests.values()) {
      const comment = pullRequest.comments.get(Number(params.comment_id))
      if (comment) return { comment, pullRequest }
    }
    throw notFound()
  }

  issueComment(params: Readonly<Record<string, string>>): IssueComment {
    const found = this.repository(params).issueComments.get(Number(params.comment_id))
    if (!found) throw notFound()
    return found
  }

  addCommit(repository: Repository, sha: string, commit: Partial<Omit<Commit, 'sha'>> = {}): Commit {
    const known = repository.commits.get(sha)
    const made: Commit = {
      sha,
      message: commit.message ?? known?.message ?? `Commit ${sha.slice(0, 7)}`,
      parents: commit.parents ?? known?.parents ?? [],
      contents: new Map([...(known?.contents ?? []), ...(commit.contents ?? [])]),
    }
    repository.commits.set(sha, made)
    return made
  }

  /** The commit that a branch, tag-like ref or SHA names. */
  commit(repository: Repository, ref: string): Commit | undefined {
    const name = ref.replace(/^(refs\/)?heads\//, '')
    return repository.commits.get(repository.branches.get(name) ?? ref)
  }
}

/** The newest version of a pull request. */
export const newest = (pullRequest: PullRequest): Version => pullRequest.versions[pullRequest.versions.length - 1]!

/** Git's name of a file's content. */
export function blobSha(content: Buffer): string {
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex')
}
