import type { PullRequest, Repository } from '../entities.js'
import type { JsonObject } from '../exchange.js'
import type { Person } from '../people.js'
import { newest, type State } from '../state.js'
import { counts } from './diff-entry.js'
import { repository } from './repository.js'
import { association, simpleUser } from './user.js'

/** A pull request as lists have it. */
export function simplePullRequest(state: State, of: PullRequest): JsonObject {
  const repo = `/repos/${of.repository.fullName}`
  const url = state.api(`${repo}/pulls/${of.number}`)
  const issue = state.api(`${repo}/issues/${of.number}`)
  const site = state.html(`/${of.repository.fullName}/pull/${of.number}`)
  const statuses = state.api(`${repo}/statuses/${of.head.sha}`)
  const side = (ref: string, sha: string, owner: Person, from: Repository | null): JsonObject => ({
    label: `${owner.login}:${ref}`,
    ref,
    sha,
    user: simpleUser(state, owner),
    repo: from && repository(state, from),
  })
  const links = {
    self: url,
    html: site,
    issue,
    comments: `${issue}/comments`,
    review_comments: `${url}/comments`,
    review_comment: state.api(`${repo}/pulls/comments{/number}`),
    commits: `${url}/commits`,
    statuses,
  }
  return {
    url,
    id: of.id,
    node_id: state.nodeId('PR', of.id),
    html_url: site,
    diff_url: `${site}.diff`,
    patch_url: `${site}.patch`,
    issue_url: issue,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    comments_url: links.comments,
    statuses_url: statuses,
    number: of.number,
    state: of.state,
    locked: of.locked,
    title: of.title,
    user: simpleUser(state, of.author),
    body: of.body,
    labels: [],
    milestone: null,
    active_lock_reason: null,
    created_at: of.createdAt,
    updated_at: of.updatedAt,
    closed_at: of.state === 'closed' ? of.updatedAt : null,
    merged_at: null,
    merge_commit_sha: null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    head: side(of.head.ref, of.head.sha, of.head.owner, of.head.repository),
    base: side(of.base.ref, of.base.sha, of.repository.owner, of.repository),
    _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
    author_association: association(of.author),
    auto_merge: null,
    draft: of.draft,
  }
}

export function fullPullRequest(state: State, of: PullRequest): JsonObject {
  const files = newest(of).files.map(counts)
  const comments = [...of.repository.issueComments.values()].filter((comment) => comment.issue === of.number)
  return {
    ...simplePullRequest(state, of),
    merged: false,
    mergeable: true,
    rebaseable: true,
    mergeable_state: 'clean',
    merged_by: null,
    comments: comments.length,
    review_comments: of.comments.size,
    maintainer_can_modify: false,
    commits: of.versions.length,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: files.length,
  }
}

/** A pull request as check runs name it; GitHub leaves those of forks out. */
export function minimalPullRequest(state: State, of: PullRequest): JsonObject {
  const side = (ref: string, sha: string, from: Repository): JsonObject => ({
    ref,
    sha,
    repo: { id: from.id, url: state.api(`/repos/${from.fullName}`), name: from.name },
  })
  return {
    url: state.api(`/repos/${of.repository.fullName}/pulls/${of.number}`),
    id: of.id,
    number: of.number,
    head: side(of.head.ref, of.head.sha, of.head.repository ?? of.repository),
    base: side(of.base.ref, of.base.sha, of.repository),
  }
}
