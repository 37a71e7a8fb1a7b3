import { messageOf } from '../../findings/errors.js'
import type { Log, PullRequest } from '../../ports.js'
import { parseHunks, type ChangedFile } from '../../source/diff.js'
import type { GitHub, Repository } from './client.js'
import { statusOf } from './permission.js'

/** GitHub lists no more files than this. */
const MOST_FILES = 3000

/** One file of a pull request, as far as it is looked at. */
interface ListedFile {
  readonly filename: string
  readonly previous_filename?: string
  readonly status: string
  readonly patch?: string
  readonly additions: number
  readonly deletions: number
}

/** A pull request as GitHub knows it. */
export class GitHubPullRequest implements PullRequest {
  constructor(
    private readonly client: GitHub,
    private readonly repository: Repository,
    private readonly number: number,
    private readonly log: Log,
  ) {}

  async changedFiles(): Promise<readonly ChangedFile[]> {
    const files = await this.client.paginate(this.client.rest.pulls.listFiles, {
      ...this.repository,
      pull_number: this.number,
      per_page: 100,
    })
    if (files.length >= MOST_FILES) {
      this.log.warning(
        `GitHub lists the first ${MOST_FILES} files of a pull request only; others can't be commented on.`,
      )
    }
    return files.map(changedFile)
  }
}

function changedFile(file: ListedFile): ChangedFile {
  return {
    path: file.filename,
    previousPath: file.previous_filename ?? null,
    status: statusOfFile(file.status),
    hunks: file.patch === undefined ? (isUnaltered(file) ? [] : null) : parseHunks(file.patch),
  }
}

/** A pure rename has no patch for there is nothing to show, not for it is too large to. */
function isUnaltered(file: ListedFile): boolean {
  return file.status === 'renamed' && file.additions === 0 && file.deletions === 0
}

function statusOfFile(status: string): ChangedFile['status'] {
  if (status === 'added' || status === 'copied') return 'added'
  return status === 'removed' || status === 'renamed' ? status : 'modified'
}

/** The merge base as GitHub knows it, for a shallow checkout doesn't; null where there is none. */
export async function askMergeBase(client: GitHub, repository: Repository, base: string, head: string) {
  try {
    const { data } = await client.rest.repos.compareCommitsWithBasehead({
      ...repository,
      basehead: `${base}...${head}`,
      // The comparison's files and commits are not wanted; a page of one is as small as it gets.
      per_page: 1,
    })
    return data.merge_base_commit.sha
  } catch (error) {
    // Of a private repository whose contents the token may not read, GitHub says "Not Found": that proves nothing.
    if (statusOf(error) === 404 && /no common ancestor/i.test(messageOf(error))) return null
    throw error
  }
}

export interface FoundPullRequest {
  readonly number: number
  readonly headRef: string
  readonly baseSha: string
  readonly baseRef: string
  readonly isDraft: boolean
}

/**
 * The open pull request of a workflow run, by head commit and head repository: the event itself names none for forks. A
 * branch says which to look through; where it isn't known, all open ones are.
 */
export async function findPullRequest(
  client: GitHub,
  repository: Repository,
  head: { readonly sha: string; readonly repository: string; readonly branch: string | null },
): Promise<FoundPullRequest | null> {
  const listed = await client.paginate(client.rest.pulls.list, {
    ...repository,
    state: 'open',
    ...(head.branch !== null && { head: `${head.repository.split('/')[0]!}:${head.branch}` }),
    per_page: 100,
  })
  // A head repository that was deleted is null, whatever the description says.
  const repositoryOf = (repo: { full_name: string } | null): string => repo?.full_name.toLowerCase() ?? ''
  const found = listed.find((pull) => {
    return pull.head.sha === head.sha && repositoryOf(pull.head.repo) === head.repository.toLowerCase()
  })
  if (!found) return null
  const { number, head: from, base, draft } = found
  return { number, headRef: from.ref, baseSha: base.sha, baseRef: base.ref, isDraft: draft === true }
}
