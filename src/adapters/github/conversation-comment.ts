import type { Declined, Publication, Publisher } from '../../ports.js'
import {
  reconcileConversation,
  type ConversationChanges,
  type ConversationComment as Existing,
} from '../../report/conversation.js'
import { readMarker } from '../../report/marker.js'
import type { GitHub, Repository } from './client.js'
import { NEWER } from './existing-comments.js'
import { SELF, type Identity } from './identity.js'
import { declinedBy } from './permission.js'

export interface ConversationCommentOptions {
  readonly client: GitHub
  readonly repository: Repository
  readonly number: number
  /** The reviewed commit. */
  readonly headSha: string
  /** The pull request's head by now, where somebody asked already; null: not known. */
  readonly headNow: () => string | null
  readonly identity: Identity
  /** The leg that writes, e.g. the check's name. */
  readonly key: string
  /** The body, its marker included; quiet: nothing worth a new comment. Pure. */
  readonly render: (publication: Publication) => { readonly body: string; readonly quiet: boolean }
}

/** The one comment of the pull request's conversation, updated in place. */
export class ConversationComment implements Publisher {
  readonly name = 'conversation comment'

  constructor(private readonly options: ConversationCommentOptions) {}

  async publish(publication: Publication): Promise<ReadonlySet<string> | Declined> {
    const { client, repository, number, identity, key, headSha, render } = this.options
    const { body, quiet } = render(publication)
    const reconciled = async (): Promise<ConversationChanges> =>
      reconcileConversation(await this.existing(), body, { author: SELF, key, quiet })
    try {
      const first = await reconciled()
      const create = first.create
      let { update, remove } = first
      if (create !== null) {
        const { data } = await client.rest.issues.createComment({
          ...repository,
          issue_number: number,
          body: create,
          request: { retries: 0 },
        })
        identity.learn(data.user)
        // Another run at the same time may have begun one too: the older one stays, and whoever ends last sees both.
        ;({ update, remove } = await reconciled())
      }
      // The run of an older commit must not take back what the newer one's says.
      if (update && (await this.head()) !== headSha) return { declined: NEWER }
      if (update) await client.rest.issues.updateComment({ ...repository, comment_id: update.id, body: update.body })
      for (const { id } of remove) await client.rest.issues.deleteComment({ ...repository, comment_id: id })
    } catch (error) {
      return declinedBy(error, "comment in the pull request's conversation", 'pull-requests: write')
    }
    // Nothing of it stands in "Files changed".
    return new Set()
  }

  private async head(): Promise<string> {
    const { client, repository, number, headNow } = this.options
    const known = headNow()
    if (known !== null) return known
    const { data } = await client.rest.pulls.get({ ...repository, pull_number: number })
    return data.head.sha
  }

  private async existing(): Promise<Existing[]> {
    const { client, repository, number, identity } = this.options
    const listed = await client.paginate(client.rest.issues.listComments, {
      ...repository,
      issue_number: number,
      per_page: 100,
    })
    const comments: Existing[] = []
    for (const { id, body = '', user } of listed) {
      if (readMarker(body) !== null) comments.push({ id, body, author: await identity.authorOf(user) })
    }
    return comments
  }
}
