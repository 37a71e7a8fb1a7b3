import type { JsonObject } from '../exchange.js'
import { actionsApp, type Person } from '../people.js'
import type { State } from '../state.js'
import { simpleUser } from './user.js'

const github: Person = { login: 'github', id: 9919, type: 'Organization' }

/** A GitHub App; GitHub Actions unless another is given. */
export function integration(state: State, app = actionsApp): JsonObject {
  return {
    id: app.id,
    client_id: app.clientId,
    slug: app.slug,
    node_id: state.nodeId('A', app.id),
    owner: simpleUser(state, github),
    name: app.name,
    description: 'Automate your workflow from idea to production',
    external_url: 'https://help.github.com/en/actions',
    html_url: state.html(`/apps/${app.slug}`),
    created_at: '2018-07-30T09:30:17Z',
    updated_at: '2024-04-10T20:33:16Z',
    permissions: { actions: 'write', checks: 'write', contents: 'write', metadata: 'read', pull_requests: 'write' },
    events: ['check_run', 'check_suite', 'pull_request'],
  }
}
