import { messageOf } from '../../findings/errors.js'
import type { Declined } from '../../ports.js'
import { isRateLimit } from './client.js'

/**
 * What GitHub refused, as the reason why a publisher declines; the review goes on without it. What isn't GitHub's
 * answer is a bug and stays thrown.
 * @param act what could not be done: `write review comments`
 * @param permission what the token needs for it: `pull-requests: write`
 */
export function declinedBy(error: unknown, act: string, permission: string): Declined {
  const status = statusOf(error)
  if (status === null) throw error
  const said = messageOf(error).split('\n')[0]!
  if (isRateLimit({ status, message: said })) return { declined: `GitHub's rate limit left no room to ${act}` }
  if (status === 401) return { declined: `the token is not valid any more, so it can not ${act}` }
  if ((status === 403 || status === 404) && /not accessible by|not found/i.test(said)) {
    const needed = acceptedBy(error, permission) ?? permission
    return {
      declined: `the token may not ${act}: that needs ${needed} (a fork's token can only read)`,
      permission: needed,
    }
  }
  return { declined: `GitHub refused to ${act}: ${status} ${said}` }
}

/**
 * What GitHub itself says would do. `issues=write; pull_requests=write` names alternatives: of these the usual one, for
 * one permission that does for all is less to give; else the first.
 */
function acceptedBy(error: unknown, usual: string): string | null {
  const { response } = error as { response?: { headers?: Readonly<Record<string, unknown>> } }
  const said = response?.headers?.['x-accepted-github-permissions']
  const alternatives = (typeof said === 'string' ? said.split(';') : []).map((alternative) => {
    const pairs = alternative.split(',').map((pair) => /^\s*([a-z_]+)=(read|write)\s*$/.exec(pair))
    return pairs.some((pair) => pair === null)
      ? null
      : pairs.map((pair) => `${pair![1]!.replaceAll('_', '-')}: ${pair![2]!}`).join(', ')
  })
  // Who may write may read; what comes after reading is to write.
  const suffices = [usual, usual.replace(/: write$/, ': read')]
  return alternatives.some((one) => one !== null && suffices.includes(one)) ? usual : (alternatives[0] ?? null)
}

/** The HTTP status of a failed request; null for anything else. */
export function statusOf(error: unknown): number | null {
  if (!(error instanceof Error) || error.name !== 'HttpError') return null
  return (error as Error & { status: number }).status
}
