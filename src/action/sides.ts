import type { Event } from '../adapters/actions/event.js'
import { Git } from '../adapters/git/command.js'
import { GitHistory } from '../adapters/git/history.js'
import { tokenEnvironment } from '../adapters/git/token.js'
import type { GitHub } from '../adapters/github/client.js'
import { askMergeBase, GitHubPullRequest } from '../adapters/github/pull-request.js'
import { UserError } from '../findings/errors.js'
import type { History, Log, Workspace } from '../ports.js'
import type { ChangedFile } from '../source/diff.js'
import type { Refusals } from './permissions.js'

/** What is compared with what: always git objects, never the files that were checked out. */
export interface Sides {
  readonly head: Workspace
  /** Null where everything counts as existing. */
  readonly base: Workspace | null
  /** The base's commit. */
  readonly baseCommit: string | null
  /** What changed in between, all of it; null without a base. */
  readonly changes: readonly ChangedFile[] | null
}

export function historyOf(event: Event, token: string, client: GitHub | null, refusals: Refusals): GitHistory {
  const git = new Git({
    folder: event.workspace,
    advice: 'the action needs a checkout, with actions/checkout in a step before it',
    trustOwner: true,
  })
  const fetching = token === '' ? git : git.with(tokenEnvironment(event.serverUrl, token))
  const alone = new GitHistory(git, { fetching })
  if (client === null) return alone
  // GitHub has all of the history, which a shallow checkout hasn't.
  const knownMergeBase = async (base: string, head: string): Promise<string | null> => {
    try {
      return await askMergeBase(client, { owner: event.owner, repo: event.repo }, base, head)
    } catch (error) {
      refusals.note('merge base from GitHub', error, 'ask for the merge base', 'contents: read')
      return alone.mergeBase(base, head)
    }
  }
  return new GitHistory(git, { fetching, knownMergeBase })
}

/** A pull request is compared with its merge base, anything else with the base that its event names. */
export async function sidesOf(event: Event, head: string, history: History, log: Log): Promise<Sides> {
  const from = await baseOf(event, head, history, log)
  return {
    head: history.tree(head),
    base: from === null ? null : history.tree(from),
    baseCommit: from,
    changes: from === null ? null : await history.changes(from, head),
  }
}

async function baseOf(event: Event, head: string, history: History, log: Log): Promise<string | null> {
  const { base, kind, number } = event
  if (base === null) return null
  if (number !== null) return history.mergeBase(base.sha, head)
  if (kind !== 'push') return base.sha
  // Where even the head can't be had, it is no fault of what was there before.
  await history.resolve(head)
  try {
    return await history.resolve(base.sha)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    // A forced push leaves it behind, and GitHub drops it some day: what is there counts as existing then.
    log.warning(`Nothing to compare with: ${error.message}`)
    return null
  }
}

/** The hunks that GitHub shows, for it takes comments on no others; git's own where it doesn't tell. */
export async function shownChanges(
  event: Event,
  client: GitHub | null,
  known: readonly ChangedFile[],
  log: Log,
  refusals: Refusals,
): Promise<readonly ChangedFile[]> {
  if (client === null || event.number === null) return known
  try {
    return await new GitHubPullRequest(
      client,
      { owner: event.owner, repo: event.repo },
      event.number,
      log,
    ).changedFiles()
  } catch (error) {
    refusals.note('list of files from GitHub', error, 'list the files of the pull request', 'pull-requests: write')
    return known
  }
}
