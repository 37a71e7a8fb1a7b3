import type { Event } from '../adapters/actions/event.js'
import type { GitHub } from '../adapters/github/client.js'
import { declinedBy } from '../adapters/github/permission.js'
import { findPullRequest } from '../adapters/github/pull-request.js'
import { UserError } from '../findings/errors.js'

/**
 * The event of a workflow run as that of its pull request; null where none is open with just that head: it was closed,
 * or pushed to since, and what the run found is of no interest any more.
 * @throws UserError where GitHub doesn't tell
 */
export async function pullOfRun(event: Event, client: GitHub | null): Promise<Event | null> {
  if (client === null) throw new UserError('input token: mode publish needs a token under workflow_run')
  const { head, owner, repo } = event
  if (head?.repository == null) return null
  const { sha, repository, ref: branch } = head
  try {
    const found = await findPullRequest(client, { owner, repo }, { sha, repository, branch })
    if (!found) return null
    return {
      ...event,
      head: { ...head, ref: found.headRef },
      base: { sha: found.baseSha, ref: found.baseRef, repository: `${owner}/${repo}` },
      number: found.number,
      isFork: repository.toLowerCase() !== `${owner}/${repo}`.toLowerCase(),
      isDraft: found.isDraft,
    }
  } catch (error) {
    throw new UserError(declinedBy(error, 'find the pull request of the run', 'pull-requests: write').declined)
  }
}
