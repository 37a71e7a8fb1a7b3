import type { IssueComment, Repository } from '../entities.js'
import type { JsonObject } from '../exchange.js'
import type { State } from '../state.js'
import { integration } from './integration.js'
import { reactions } from './reactions.js'
import { association, simpleUser } from './user.js'

export function issueComment(state: State, of: Repository, comment: IssueComment): JsonObject {
  const url = state.api(`/repos/${of.fullName}/issues/comments/${comment.id}`)
  const kind = of.pullRequests.has(comment.issue) ? 'pull' : 'issues'
  return {
    url,
    html_url: state.html(`/${of.fullName}/${kind}/${comment.issue}#issuecomment-${comment.id}`),
    issue_url: state.api(`/repos/${of.fullName}/issues/${comment.issue}`),
    id: comment.id,
    node_id: state.nodeId('IC', comment.id),
    user: simpleUser(state, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    body: comment.body,
    author_association: association(comment.author),
    reactions: reactions(`${url}/reactions`),
    performed_via_github_app: comment.author.type === 'Bot' ? integration(state) : null,
    minimized: comment.minimized === null ? null : { reason: comment.minimized },
  }
}
