import { messageOf } from '../../findings/errors.js'
import type { PullRequest } from '../../ports.js'
import type { WantedComment } from '../../report/comment.js'
import { hunkOf } from '../../source/diff.js'
import type { GitHub } from './client.js'
import type { Pull } from './existing-comments.js'
import type { Identity } from './identity.js'
import { statusOf } from './permission.js'

/** Reviews that are tried to find the comments which GitHub refuses; what is left then isn't shown inline. */
const MOST_TRIES = 12

/**
 * Posts comments as one review, without a body, so that it vanishes with its comments. One comment that GitHub can't
 * place makes it refuse all, without saying which.
 * @returns the comments that couldn't be placed
 */
export async function postReview(
  client: GitHub,
  pull: Pull,
  changed: PullRequest,
  identity: Identity,
  comments: readonly WantedComment[],
): Promise<readonly WantedComment[]> {
  const post = (part: readonly WantedComment[]): Promise<boolean> => create(client, pull, identity, part)
  if (comments.length === 0 || (await post(comments))) return []
  // Mostly somebody pushed meanwhile: what the pull request shows by now tells which lines are gone.
  const files = new Map((await changed.changedFiles()).map((file) => [file.path, file.hunks]))
  const placed = comments.filter(({ path, startLine, line }) => hunkOf(files.get(path) ?? null, startLine, line))
  const lost = comments.filter((comment) => !placed.includes(comment))
  // Then by halves: few reviews more, instead of one for each comment.
  const pending = lost.length > 0 ? [placed] : halves(placed)
  for (let tries = 0; pending.length > 0; tries++) {
    const part = pending.shift()!
    if (part.length === 0 || (tries < MOST_TRIES && (await post(part)))) continue
    if (part.length > 1 && tries < MOST_TRIES) pending.push(...halves(part))
    else lost.push(...part)
  }
  return lost
}

function halves<T>(items: readonly T[]): T[][] {
  const middle = Math.ceil(items.length / 2)
  return [items.slice(0, middle), items.slice(middle)]
}

/** Whether GitHub took them; false where one of them can't be placed. */
async function create(
  client: GitHub,
  pull: Pull,
  identity: Identity,
  comments: readonly WantedComment[],
): Promise<boolean> {
  try {
    const { data } = await client.rest.pulls.createReview({
      owner: pull.owner,
      repo: pull.repo,
      pull_number: pull.number,
      commit_id: pull.headSha,
      event: 'COMMENT',
      comments: comments.map(({ path, startLine, line, body }) => ({
        path,
        body,
        line,
        side: 'RIGHT',
        ...(startLine < line && { start_line: startLine, start_side: 'RIGHT' }),
      })),
      // A review whose answer got lost may stand all the same: not tried again without looking.
      request: { retries: 0 },
    })
    identity.learn(data.user)
    return true
  } catch (error) {
    if (statusOf(error) === 422 && !/pending review|commit_id|too quickly/i.test(messageOf(error))) return false
    throw error
  }
}
