import type { BuildFailure } from '../ports/builder.js'

/** How the reason begins where nothing is wrong with a Dockerfile. */
export const UNREACHED = 'its base image could not be had'

/** What BuildKit says of a registry that it can't reach, or that wants to be asked less often. */
const ASKED = /failed to (?:resolve source metadata|do request|fetch|authorize|copy)|unexpected status/i
const NO_ANSWER =
  /no such host|i\/o timeout|TLS handshake timeout|connection (?:refused|reset)|network is unreachable|context deadline exceeded|toomanyrequests|\b429\b|\b50[0234]\b|temporary failure in name resolution/i

/** Whether a build failed before it began, for a registry didn't answer: nothing that a change could mend. */
export function isUnreached({ failed, timedOut }: BuildFailure): boolean {
  return !timedOut && ASKED.test(failed) && NO_ANSWER.test(failed)
}
