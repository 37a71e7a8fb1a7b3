import { UserError } from '../../findings/errors.js'
import type { History, Workspace } from '../../ports.js'
import type { ChangedFile } from '../../source/diff.js'
import { changesBetween } from './changes.js'
import { GitFailed, type Git } from './command.js'
import { CommitTree } from './commit-tree.js'

export interface HistoryOptions {
  /**
   * Fetches commits that are missing; null where nothing is to be fetched behind somebody's back. Answers with the git
   * that may, which is the only one that knows the token.
   */
  readonly fetching: Git | null
  /** Asks somebody who has all of the history, for a shallow checkout hasn't; absent where there is nobody. */
  readonly knownMergeBase?: (base: string, head: string) => Promise<string | null>
}

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/
const FETCH_TIMEOUT = 5 * 60_000

/** What git knows. */
export class GitHistory implements History {
  private readonly present = new Map<string, Promise<void>>()

  constructor(
    private readonly git: Git,
    private readonly options: HistoryOptions,
  ) {}

  async resolve(revision: string): Promise<string> {
    if (revision === '' || revision.startsWith('-') || revision.includes('\0')) throw unknown(revision)
    if (COMMIT.test(revision)) {
      await this.ensure(revision)
      return revision
    }
    // In a clone that was made for one branch, the others are known by their remote's name only.
    const found = (await this.commitOf(revision)) ?? (await this.commitOf(`refs/remotes/origin/${revision}`))
    if (found === null) throw unknown(revision)
    return found
  }

  async mergeBase(base: string, head: string): Promise<string | null> {
    const known = await this.options.knownMergeBase?.(base, head)
    if (known !== undefined) {
      if (known !== null) await this.ensure(known)
      return known
    }
    const [from, to] = [await this.resolve(base), await this.resolve(head)]
    const found = await this.git.ask(['merge-base', '--end-of-options', from, to])
    if (found !== null && found !== '') return found
    if (await this.isShallow()) {
      throw new UserError(
        `the merge base of ${base} and ${head} is not in this shallow clone: git fetch --unshallow (actions/checkout: fetch-depth: 0)`,
      )
    }
    return null
  }

  async changes(base: string, head: string | null): Promise<readonly ChangedFile[]> {
    const from = await this.resolve(base)
    return changesBetween(this.git, from, head === null ? null : await this.resolve(head))
  }

  tree(commit: string): Workspace {
    return new CommitTree(this.git, commit, () => this.ensure(commit))
  }

  private commitOf(revision: string): Promise<string | null> {
    return this.git.ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
  }

  private ensure(commit: string): Promise<void> {
    const known = this.present.get(commit) ?? this.fetchWhenMissing(commit)
    this.present.set(commit, known)
    return known
  }

  private async fetchWhenMissing(commit: string): Promise<void> {
    if ((await this.commitOf(commit)) !== null) return
    const { fetching } = this.options
    if (fetching === null) throw unknown(commit)
    // In a complete clone, a depth would cut off history that is there.
    const depth = (await this.isShallow()) ? ['--depth=1'] : []
    // Which program answers on the other side is not the repository's to say either.
    const quiet = [
      '--quiet',
      '--upload-pack=git-upload-pack',
      '--no-tags',
      '--no-recurse-submodules',
      '--no-write-fetch-head',
    ]
    try {
      await fetching.run(['fetch', ...quiet, ...depth, '--end-of-options', 'origin', commit], {
        timeout: FETCH_TIMEOUT,
      })
    } catch (error) {
      if (!(error instanceof GitFailed)) throw error
      throw new UserError(`commit ${commit} is not in this clone and can not be fetched: ${error.message}`)
    }
  }

  private async isShallow(): Promise<boolean> {
    return (await this.git.ask(['rev-parse', '--is-shallow-repository'])) === 'true'
  }
}

function unknown(revision: string): UserError {
  return new UserError(
    `${JSON.stringify(revision)} is no commit of this checkout: a branch, a tag or a commit is needed`,
  )
}
