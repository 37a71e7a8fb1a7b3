import { Refusal, type Need, type Permission } from './exchange.js'
import { actionsBot, type Person } from './people.js'

export type Level = 'none' | 'read' | 'write'
export type Permissions = Partial<Record<Permission, Level>>

export interface Token {
  readonly value: string
  readonly permissions: Permissions
  /** Who its comments are by; the Actions token is a GitHub App's. */
  readonly person: Person
  readonly app: boolean
  /** `owner/repo` that it was made for; null: every repository (a person's token). */
  readonly repository: string | null
}

export interface TokenOptions {
  /** A person's token instead of the Actions token. */
  readonly person?: Person
  readonly repository?: string
}

export function makeToken(value: string, permissions: Permissions, options: TokenOptions = {}): Token {
  return {
    value,
    permissions,
    person: options.person ?? actionsBot,
    app: options.person === undefined,
    repository: options.repository?.toLowerCase() ?? null,
  }
}

/** The token of an Authorization header. @throws Refusal (401) for one that nobody added. */
export function authenticate(header: string | undefined, tokens: ReadonlyMap<string, Token>): Token | null {
  if (header === undefined) return null
  const value = /^(?:token|bearer)\s+(\S+)$/i.exec(header)?.[1]
  const token = value === undefined ? undefined : tokens.get(value)
  if (!token) throw new Refusal(401, 'Bad credentials')
  return token
}

/**
 * Whether a token may do this in a repository.
 * @throws Refusal 401 or 404 (anonymous), 403 (a token without the permission)
 */
export function authorize(token: Token | null, need: Need, repository: { fullName: string; private: boolean }): void {
  if (!token) {
    if (repository.private) throw new Refusal(404, 'Not Found')
    if (need.level === 'write') throw new Refusal(401, 'Requires authentication')
    return
  }
  const own = token.repository === null || token.repository === repository.fullName.toLowerCase()
  if (!own && repository.private) throw new Refusal(404, 'Not Found')
  // What is public may be read with any token.
  if (need.level === 'read' && !repository.private) return
  const allowed = need.permissions.some((permission) => {
    const level = permission === 'metadata' ? 'read' : (token.permissions[permission] ?? 'none')
    return level === 'write' || level === need.level
  })
  if (own && allowed) return
  const who = token.app ? 'integration' : 'personal access token'
  throw new Refusal(403, `Resource not accessible by ${who}`, undefined, {
    'x-accepted-github-permissions': need.permissions.map((permission) => `${permission}=${need.level}`).join('; '),
  })
}
