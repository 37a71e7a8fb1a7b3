import { diffHunk, resolve, rowAt, type Anchor, type Place } from './diff-lines.js'
import type { PullRequest, Review, ReviewComment, Side, Version } from './entities.js'
import { characters, Refusal } from './exchange.js'
import { limits } from './limits.js'
import type { Person } from './people.js'
import { carryAlong } from './pushes.js'
import { newest, type State } from './state.js'

/** A comment as a review's request has it. */
export interface Draft {
  readonly path: string
  readonly body: string
  readonly line?: number
  readonly side?: Side
  readonly start_line?: number
  readonly start_side?: Side
  readonly position?: number
}

export const unprocessable = (...errors: string[]): Refusal =>
  new Refusal(422, 'Unprocessable Entity', [...new Set(errors)])

export const tooLong = (body: string): boolean => characters(body) > limits.body

/** Where a draft stands in a version of the pull request, or why it can't. */
function place(draft: Draft, version: Version): { place: Place; at: Anchor } | string {
  const file = version.files.find(({ filename }) => filename === draft.path)
  const sides: (string | undefined)[] = [draft.side, draft.start_side]
  if (sides.some((side) => side !== undefined && side !== 'LEFT' && side !== 'RIGHT')) return 'Side is invalid'
  if (draft.body.trim() === '') return "Body can't be blank"
  if (tooLong(draft.body)) return `Body is too long (maximum is ${limits.body} characters)`
  let { line, side = 'RIGHT' } = draft
  if (line === undefined && draft.position !== undefined) {
    const row = rowAt(file, draft.position)
    if (!row) return file ? 'Position could not be resolved' : 'Path could not be resolved'
    side = row.sign === '-' ? 'LEFT' : 'RIGHT'
    line = (side === 'LEFT' ? row.left : row.right) ?? undefined
  }
  if (line === undefined) return file ? 'Line could not be resolved' : 'Path could not be resolved'
  if (draft.start_side !== undefined && draft.start_line === undefined) return 'Start line could not be resolved'
  const startLine = draft.start_line ?? null
  const anchor: Anchor = { side, line, startLine, startSide: startLine === null ? null : (draft.start_side ?? side) }
  const found = resolve(file, anchor)
  return typeof found === 'string' ? found : { place: found, at: anchor }
}

export interface Submission {
  readonly author: Person
  readonly state: Review['state']
  readonly body: string
  readonly commitId: string
  readonly drafts: readonly Draft[]
}

/** Makes a review with its comments, or nothing at all. @throws Refusal (422) where a comment can't be placed */
export function submitReview(state: State, pullRequest: PullRequest, given: Submission): Review {
  const { author, commitId, drafts } = given
  const version = pullRequest.versions.find(({ headSha }) => headSha === commitId)
  if (!version || pullRequest.abandoned.has(commitId))
    throw unprocessable('The commit_id is not part of the pull request')
  const placed = drafts.map((draft) => place(draft, version))
  const errors = placed.filter((result) => typeof result === 'string')
  // One comment that can't be placed and nothing is made; which one it was GitHub doesn't say.
  if (errors.length > 0) throw unprocessable(...errors)
  const now = state.clock.stamp()
  const review: Review = {
    id: state.nextId(),
    author,
    state: given.state,
    body: given.body,
    commitId,
    submittedAt: now,
  }
  pullRequest.reviews.set(review.id, review)
  for (const [index, result] of placed.entries()) {
    if (typeof result === 'string') continue
    const draft = drafts[index]!
    const { at: anchor, place: found } = result
    const file = version.files.find(({ filename }) => filename === draft.path)
    const comment: ReviewComment = {
      id: state.nextId(),
      reviewId: review.id,
      author,
      path: draft.path,
      body: draft.body,
      side: anchor.side,
      startSide: anchor.startSide,
      line: anchor.line,
      startLine: anchor.startLine,
      position: found.row.position,
      commitId,
      originalLine: anchor.line,
      originalStartLine: anchor.startLine,
      originalPosition: found.row.position,
      originalCommitId: commitId,
      diffHunk: diffHunk(file?.patch ?? '', found.row),
      inReplyTo: null,
      minimized: null,
      createdAt: now,
      updatedAt: now,
    }
    // A comment on an earlier commit may be outdated as soon as it stands.
    if (version !== newest(pullRequest)) carryAlong(comment, version, newest(pullRequest))
    pullRequest.comments.set(comment.id, comment)
  }
  pullRequest.updatedAt = now
  return review
}
