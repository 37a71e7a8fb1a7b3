import type { JsonObject } from '../exchange.js'
import type { Person } from '../people.js'
import type { State } from '../state.js'

export function simpleUser(state: State, person: Person): JsonObject {
  const path = `/users/${encodeURIComponent(person.login)}`
  const kind = person.type === 'Bot' ? 'BOT' : person.type === 'User' ? 'U' : 'O'
  const site = person.type === 'Bot' ? `/apps/${person.login.replace('[bot]', '')}` : `/${person.login}`
  return {
    login: person.login,
    id: person.id,
    node_id: state.nodeId(kind, person.id),
    avatar_url: `https://avatars.githubusercontent.com/u/${person.id}?v=4`,
    gravatar_id: '',
    url: state.api(path),
    html_url: state.html(site),
    followers_url: state.api(`${path}/followers`),
    following_url: state.api(`${path}/following{/other_user}`),
    gists_url: state.api(`${path}/gists{/gist_id}`),
    starred_url: state.api(`${path}/starred{/owner}{/repo}`),
    subscriptions_url: state.api(`${path}/subscriptions`),
    organizations_url: state.api(`${path}/orgs`),
    repos_url: state.api(`${path}/repos`),
    events_url: state.api(`${path}/events{/privacy}`),
    received_events_url: state.api(`${path}/received_events`),
    type: person.type,
    site_admin: false,
  }
}

/** What `GET /user` says of a person. */
export function publicUser(state: State, person: Person): JsonObject {
  return {
    ...simpleUser(state, person),
    user_view_type: 'public',
    name: person.login,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 1,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: '2020-01-01T00:00:00Z',
    updated_at: '2020-01-01T00:00:00Z',
  }
}

export const association = (person: Person): string => person.association ?? 'MEMBER'
