import type { Commit, Repository } from '../entities.js'
import type { JsonObject } from '../exchange.js'
import { person } from '../people.js'
import type { State } from '../state.js'
import { simpleUser } from './user.js'

export function commit(state: State, of: Repository, made: Commit): JsonObject {
  const repo = `/repos/${of.fullName}`
  const author = { name: 'Ada', email: 'ada@example.com', date: '2020-01-01T00:00:00Z' }
  const user = simpleUser(state, person('ada'))
  const address = (sha: string): JsonObject => ({
    sha,
    url: state.api(`${repo}/commits/${sha}`),
    html_url: state.html(`/${of.fullName}/commit/${sha}`),
  })
  return {
    ...address(made.sha),
    node_id: `C_kwDO${made.sha}`,
    comments_url: state.api(`${repo}/commits/${made.sha}/comments`),
    commit: {
      author,
      committer: author,
      message: made.message,
      tree: { sha: made.sha, url: state.api(`${repo}/git/trees/${made.sha}`) },
      url: state.api(`${repo}/git/commits/${made.sha}`),
      comment_count: 0,
      verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
    },
    author: user,
    committer: user,
    parents: made.parents.map(address),
  }
}
