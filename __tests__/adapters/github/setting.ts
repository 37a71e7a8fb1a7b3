import { createClient, type ClientOptions, type GitHub } from '../../../src/adapters/github/client.js'
import { ConversationComment } from '../../../src/adapters/github/conversation-comment.js'
import { Identity } from '../../../src/adapters/github/identity.js'
import { GitHubPullRequest } from '../../../src/adapters/github/pull-request.js'
import { ReviewComments } from '../../../src/adapters/github/review-comments.js'
import type { Publication, Publisher } from '../../../src/ports.js'
import type { WantedComment } from '../../../src/report/comment.js'
import { writeMarker } from '../../../src/report/marker.js'
import type { GitHubDouble } from '../../contract/github-double.js'
import { sha } from '../../contract/testing.js'
import { RecordingLog } from '../log.js'

export const repository = { owner: 'octo', repo: 'shop' }
export const pull = { ...repository, number: 1, headSha: sha('b') }

export function clientOf(
  double: GitHubDouble,
  log = new RecordingLog(),
  more: Partial<ClientOptions> = {},
): Promise<GitHub> {
  return createClient({ token: 'tok', apiUrl: double.url, userAgent: 'python-dockerfile-review/0', log, ...more })
}

/** A comment of one finding, with its marker. */
export function wanted(
  fingerprint: string,
  line: number,
  more: Partial<WantedComment> & { text?: string } = {},
): WantedComment {
  const { text = `finding ${fingerprint}`, ...rest } = more
  const marker = writeMarker({
    kind: 'inline',
    key: 'check',
    findings: [{ rule: 'some-rule', fingerprint }],
    done: false,
  })
  return {
    path: 'Dockerfile',
    startLine: line,
    line,
    body: `${text}\n\n${marker}`,
    level: 'warning',
    fingerprints: [fingerprint],
    ...rest,
  }
}

export const publication: Publication = {
  review: { conclusion: 'failure', images: [], findings: [], suppressed: [], measurements: [], problems: [] },
  changes: [],
  shown: new Set(),
  declined: [],
}

export interface ReviewSetting {
  readonly maximum?: number
  readonly token?: string
  readonly headSha?: string
  readonly log?: RecordingLog
  readonly publication?: Publication
}

/** Publishes comments as a run of the action would: with a client of its own. */
export async function publish(double: GitHubDouble, comments: readonly WantedComment[], setting: ReviewSetting = {}) {
  const log = setting.log ?? new RecordingLog()
  const client = await clientOf(double, log, { token: setting.token ?? 'tok' })
  const publisher = new ReviewComments({
    client,
    pull: { ...pull, headSha: setting.headSha ?? pull.headSha },
    changed: new GitHubPullRequest(client, repository, 1, log),
    identity: new Identity(client),
    log,
    key: 'check',
    maximum: setting.maximum ?? 20,
    wanted: () => comments,
  })
  const answer = await publisher.publish(setting.publication ?? publication)
  return { shown: 'declined' in answer ? answer.declined : [...answer].sort(), leftOut: publisher.leftOut, log }
}

/** Publishes the conversation comment of a leg, the key, over a client. */
export function publishConversation(client: GitHub, key: string, text: string): ReturnType<Publisher['publish']> {
  const comment = new ConversationComment({
    ...{ client, repository, number: pull.number, headSha: pull.headSha, key },
    headNow: () => null,
    identity: new Identity(client),
    render: () => ({ body: `${text}\n${writeMarker({ kind: 'summary', key })}`, quiet: false }),
  })
  return comment.publish(publication)
}
