import type { CommandCall } from './commands.js'
import { isKnown } from './expand.js'

/** Who runs a script; what can't be known of it is null. */
export interface Identity {
  readonly name: string | null
  /** As `id -u` prints it. */
  readonly id: string | null
}

const ROOT: Identity = { name: 'root', id: '0' }

/**
 * The identity that a user has by its name or number alone: another name may be root's too.
 * @param user as USER names it, without a group; empty is root
 */
export function identityOf(user: string): Identity | null {
  if (!isKnown(user)) return null
  if (user === '' || user === 'root') return ROOT
  return /^\d+$/.test(user) ? identityOfId(String(Number(user))) : { name: user, id: null }
}

function identityOfId(id: string): Identity {
  return id === '0' ? ROOT : { name: null, id }
}

/** What `id -u`, `id -un` and `whoami` print; null for other programs, and where it isn't known. */
export function answerOf({ program, arguments: args }: CommandCall, identity: Identity | null): string | null {
  const words = args.map(({ value }) => value).join(' ')
  if (identity === null) return null
  if (program === 'whoami') return words === '' ? identity.name : null
  if (program !== 'id') return null
  if (/^(?:-u|--user)$/.test(words)) return identity.id
  return /^(?:-un|-nu|-u -n|-n -u|--user --name|--name --user)$/.test(words) ? identity.name : null
}
