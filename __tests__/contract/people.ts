/** An account. */
export interface Person {
  readonly login: string
  readonly id: number
  readonly type: 'User' | 'Bot' | 'Organization'
  /** What the repository says of its comments; `MEMBER` unless given. */
  readonly association?: string
}

/** Whose comments GITHUB_TOKEN's are. */
export const actionsBot: Person = {
  login: 'github-actions[bot]',
  id: 41898282,
  type: 'Bot',
  association: 'CONTRIBUTOR',
}

/** The app whose token GITHUB_TOKEN is. */
export const actionsApp = {
  id: 15368,
  slug: 'github-actions',
  name: 'GitHub Actions',
  clientId: 'Iv1.05c79e9ad1f6bdfa',
}

/** A person by login, with the same id every time. */
export function person(login: string, type: Person['type'] = 'User'): Person {
  let id = 1000
  for (const character of login) id = (id * 31 + character.charCodeAt(0)) % 90_000_000
  return { login, id: id + 1000, type }
}
