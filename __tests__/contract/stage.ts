import { fullPullRequest } from './builders/pull-request.js'
import { repository as repositoryBody } from './builders/repository.js'
import { simpleUser } from './builders/user.js'
import type { Clock } from './clock.js'
import type { CheckRun, IssueComment, PullRequest, Repository, Review, ReviewComment } from './entities.js'
import type { JsonObject } from './exchange.js'
import type { Person } from './people.js'
import { removeComment } from './pushes.js'
import * as scenery from './scenery.js'
import type { State } from './state.js'

/** What tests put on GitHub before and between requests, and look at afterwards. */
export class Stage {
  constructor(
    readonly state: State,
    /** The repository that pull requests are made in. */
    readonly name: string,
  ) {}

  get clock(): Clock {
    return this.state.clock
  }

  addRepository(fullName: string, options: { private?: boolean; fork?: boolean } = {}): Repository {
    return this.state.addRepository(fullName, options)
  }

  addPullRequest(options: scenery.PullRequestOptions): PullRequest {
    return scenery.addPullRequest(this.state, this.name, options)
  }

  /** A commit outside pull requests; `branch` is made to point to it. */
  addCommit(
    sha: string,
    options: { parents?: string[]; contents?: Record<string, string>; branch?: string; repo?: string } = {},
  ): void {
    const repository = this.state.addRepository(options.repo ?? this.name)
    const contents = new Map(Object.entries(options.contents ?? {}).map(([path, text]) => [path, Buffer.from(text)]))
    this.state.addCommit(repository, sha, { ...(options.parents && { parents: options.parents }), contents })
    if (options.branch !== undefined) repository.branches.set(options.branch, sha)
  }

  pushTo(number: number, options: scenery.PushOptions): void {
    scenery.pushTo(this.state, this.pullRequest(number), options)
  }

  addReviewComment(number: number, options: scenery.CommentOptions): ReviewComment {
    return scenery.addReviewComment(this.state, this.pullRequest(number), options)
  }

  addReply(number: number, to: number, options: { body: string; author?: string | Person }): ReviewComment {
    const pullRequest = this.pullRequest(number)
    const comment = pullRequest.comments.get(to)
    if (!comment) throw new Error(`pull request ${number} has no review comment ${to}`)
    return scenery.addReply(this.state, pullRequest, comment, options)
  }

  addIssueComment(number: number, options: { body: string; author?: string | Person }): IssueComment {
    return scenery.addIssueComment(this.state, this.pullRequest(number).repository, number, options)
  }

  /** Resolves the thread that a comment starts, as a person would. */
  resolveThread(number: number, comment: number): void {
    this.pullRequest(number).resolved.add(comment)
  }

  /** Makes a comment outdated without a push. */
  outdate(number: number, comment: number): void {
    const found = this.pullRequest(number).comments.get(comment)
    if (found) Object.assign(found, { line: null, startLine: null, position: null })
  }

  /** The pull request of a number, in whichever repository it is. */
  pullRequest(number: number): PullRequest {
    const all = [...this.state.repositories.values()].map(({ pullRequests }) => pullRequests.get(number))
    const found = all.find((pullRequest) => pullRequest !== undefined)
    if (!found) throw new Error(`there is no pull request ${number}`)
    return found
  }

  reviews(number: number): Review[] {
    return [...this.pullRequest(number).reviews.values()]
  }

  reviewComments(number: number): ReviewComment[] {
    return [...this.pullRequest(number).comments.values()]
  }

  issueComments(number: number): IssueComment[] {
    const comments = [...this.pullRequest(number).repository.issueComments.values()]
    return comments.filter(({ issue }) => issue === number)
  }

  checkRuns(repository = this.name): CheckRun[] {
    return [...this.state.addRepository(repository).checkRuns.values()]
  }

  /** Removes a comment of a pull request, as a person would. */
  deleteComment(number: number, comment: number): void {
    const pullRequest = this.pullRequest(number)
    const found = pullRequest.comments.get(comment)
    if (found) removeComment(pullRequest, found)
    else pullRequest.repository.issueComments.delete(comment)
  }

  addCheckRun(options: Parameters<typeof scenery.addCheckRun>[2] & { readonly repo?: string }): CheckRun {
    return scenery.addCheckRun(this.state, this.state.addRepository(options.repo ?? this.name), options)
  }

  /** The payload of a pull_request event, for GITHUB_EVENT_PATH. */
  event(number: number, action = 'synchronize'): JsonObject {
    const of = this.pullRequest(number)
    return {
      action,
      number,
      pull_request: fullPullRequest(this.state, of),
      repository: repositoryBody(this.state, of.repository),
      sender: simpleUser(this.state, of.author),
    }
  }
}
