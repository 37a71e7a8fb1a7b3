import type { Review } from '../findings/review.js'
import { MAXIMUM_BODY } from './comment.js'
import { readMarker, writeMarker } from './marker.js'
import { summary, type SummaryOptions } from './summary.js'

/** A comment of the pull request's conversation. */
export interface ConversationComment {
  readonly id: number
  readonly body: string
  readonly author: string
}

export interface ConversationChanges {
  readonly create: string | null
  readonly update: { readonly id: number; readonly body: string } | null
  readonly remove: readonly ConversationComment[]
}

/** The one comment that carries the summary, with room for its marker. */
export function conversationBody(review: Review, key: string, options: Omit<SummaryOptions, 'limit'>): string {
  const marker = writeMarker({ kind: 'summary', key })
  return `${summary(review, { ...options, limit: MAXIMUM_BODY - marker.length - 1 })}\n${marker}`
}

/**
 * What to do so that just one comment says `body`. With nothing to say (`quiet`) one that stands is brought up to date,
 * so that it stops accusing, and none is begun.
 */
export function reconcileConversation(
  existing: readonly ConversationComment[],
  body: string,
  options: { readonly author: string; readonly key: string; readonly quiet: boolean },
): ConversationChanges {
  const own = existing
    .filter((comment) => {
      const marker = comment.author === options.author ? readMarker(comment.body) : null
      return marker?.kind === 'summary' && marker.key === options.key
    })
    .sort((a, b) => a.id - b.id)
  const [standing, ...again] = own
  if (!standing) return { create: options.quiet ? null : body, update: null, remove: [] }
  const same = standing.body.replace(/\r\n/g, '\n').trimEnd() === body.trimEnd()
  return { create: null, update: same ? null : { id: standing.id, body }, remove: again }
}
