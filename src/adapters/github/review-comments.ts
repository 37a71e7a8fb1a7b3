import { setTimeout as sleep } from 'node:timers/promises'
import { messageOf } from '../../findings/errors.js'
import type { Declined, Log, Publication, Publisher, PullRequest } from '../../ports.js'
import type { WantedComment } from '../../report/comment.js'
import { reconcile, type Changes, type ExistingComment } from '../../report/reconcile.js'
import type { GitHub } from './client.js'
import { existingComments, listedComments, NEWER, type Pull } from './existing-comments.js'
import type { Identity } from './identity.js'
import { SELF } from './identity.js'
import { declinedBy, statusOf } from './permission.js'
import { postReview } from './post-review.js'

export interface ReviewCommentsOptions {
  readonly client: GitHub
  readonly pull: Pull
  /** Asked again where GitHub can't place a comment. */
  readonly changed: PullRequest
  readonly identity: Identity
  readonly log: Log
  /** The leg that writes, e.g. the check's name. */
  readonly key: string
  /** Comments that stand at most. */
  readonly maximum: number
  /** What should stand; pure. */
  readonly wanted: (publication: Publication) => readonly WantedComment[]
}

const RETRY_DELAY = 1000

/** Review comments on the lines of the diff: what stands already is kept, brought up to date, or taken back. */
export class ReviewComments implements Publisher {
  readonly name = 'review comments'
  /** Comments that were more than the maximum, or that GitHub couldn't place; known once published. */
  leftOut = 0
  /** The pull request's head, as far as GitHub was asked for it. */
  headNow: string | null = null

  constructor(private readonly options: ReviewCommentsOptions) {}

  async publish(publication: Publication): Promise<ReadonlySet<string> | Declined> {
    const wanted = this.options.wanted(publication)
    const unreviewed = new Set(publication.review.problems.map(({ path }) => path))
    try {
      return await this.write(wanted, unreviewed, true)
    } catch (error) {
      return declinedBy(error, 'write review comments', 'pull-requests: write')
    }
  }

  private async write(
    wanted: readonly WantedComment[],
    unreviewed: ReadonlySet<string>,
    again: boolean,
  ): Promise<ReadonlySet<string> | Declined> {
    const { client, pull, changed, identity, key, maximum } = this.options
    const { comments: existing, head } = await existingComments(client, pull, identity)
    this.headNow = head
    // The run of an older commit must not take back what the newer one's says.
    if (head !== null && head !== pull.headSha) return { declined: NEWER }
    const changes = reconcile(existing, wanted, { author: SELF, key, maximum, unreviewed })
    let lost: readonly WantedComment[]
    try {
      lost = await postReview(client, pull, changed, identity, changes.create)
    } catch (error) {
      // It may stand, although the answer got lost: what is still missing is seen by looking again.
      if (!again || (statusOf(error) ?? 0) < 500) throw error
      await sleep(RETRY_DELAY)
      return this.write(wanted, unreviewed, false)
    }
    await this.tidy(changes)
    if (changes.create.length > lost.length) await this.settle(existing, wanted, unreviewed)
    this.leftOut = changes.left.length + lost.length
    const hidden = new Set(lost.flatMap(({ fingerprints }) => fingerprints))
    return new Set([...changes.shown].filter((fingerprint) => !hidden.has(fingerprint)))
  }

  /**
   * Another run at the same time may have said the same: of two comments the older one stays, and whichever run ends
   * last sees both.
   */
  private async settle(
    before: readonly ExistingComment[],
    wanted: readonly WantedComment[],
    unreviewed: ReadonlySet<string>,
  ): Promise<void> {
    const { client, pull, identity, key, maximum } = this.options
    const resolved = new Set(before.filter((comment) => comment.resolved === true).map(({ id }) => id))
    const listed = await listedComments(client, pull, identity)
    const existing = listed.map((comment) => ({ ...comment, resolved: resolved.has(comment.id) }))
    const { remove } = reconcile(existing, wanted, { author: SELF, key, maximum, unreviewed })
    await this.tidy({ update: [], remove, minimize: [] })
  }

  /** What stands is changed last: nothing is taken back before its replacement stands. */
  private async tidy({ update, remove, minimize }: Pick<Changes, 'update' | 'remove' | 'minimize'>): Promise<void> {
    const { client, pull } = this.options
    const of = { owner: pull.owner, repo: pull.repo }
    for (const { comment, body } of update) {
      await this.attempt(() => client.rest.pulls.updateReviewComment({ ...of, comment_id: comment.id, body }))
    }
    for (const { id } of remove) {
      await this.attempt(() => client.rest.pulls.deleteReviewComment({ ...of, comment_id: id }))
    }
    for (const { comment, body } of minimize) {
      await this.attempt(() => client.rest.pulls.updateReviewComment({ ...of, comment_id: comment.id, body }))
      // The body says it by now: a server or a token that can't fold it leaves nothing wrong.
      await client.graphql(MINIMIZE, { id: comment.nodeId }).catch((error: unknown) => {
        this.options.log.debug(`A comment could not be minimized: ${messageOf(error)}`)
      })
    }
  }

  /** One comment that can't be changed is no reason to give up what is shown already. */
  private async attempt(work: () => Promise<unknown>): Promise<void> {
    try {
      await work()
    } catch (error) {
      // Somebody deleted it meanwhile.
      if (statusOf(error) === 404) return
      this.options.log.warning(`An earlier review comment could not be changed: ${messageOf(error)}`)
    }
  }
}

const MINIMIZE = `mutation ($id: ID!) {
  minimizeComment(input: { subjectId: $id, classifier: RESOLVED }) { clientMutationId }
}`
