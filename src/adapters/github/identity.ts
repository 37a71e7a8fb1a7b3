import type { GitHub } from './client.js'

export interface Author {
  readonly login: string
  readonly type: string
}

/** The author that comments of this token's own get, where they are handed on. */
export const SELF = 'self'

/**
 * Tells comments of this token's user from those of others, who may have copied a marker. Asked only once there is
 * something to tell apart.
 */
export class Identity {
  private login: Promise<string | null> | null = null

  constructor(private readonly client: GitHub) {}

  /** `SELF`, or the login of somebody else. */
  async authorOf(author: Author | null | undefined): Promise<string> {
    if (!author) return ''
    this.login ??= this.ask()
    const login = await this.login
    // A token whose name nobody tells is an app's: people can ask.
    const own = login === null ? author.type === 'Bot' : author.login.toLowerCase() === login.toLowerCase()
    return own ? SELF : author.login
  }

  /** What this token just wrote tells its name, without a question. */
  learn(author: Author | null | undefined): void {
    if (author) this.login = Promise.resolve(author.login)
  }

  private async ask(): Promise<string | null> {
    try {
      // The one question of the kind that an app's token may ask too, GITHUB_TOKEN included.
      const { viewer } = await this.client.graphql<{ viewer: { login: string } }>('query { viewer { login } }')
      return viewer.login
    } catch {
      return this.client.rest.users.getAuthenticated().then(
        ({ data }) => data.login,
        () => null,
      )
    }
  }
}
