import { fullRepository } from '../builders/repository.js'
import { publicUser } from '../builders/user.js'
import { read, Refusal, type Endpoint } from '../exchange.js'

export const meta: Endpoint[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}',
    need: read('metadata'),
    handle: ({ state, params }) => ({ status: 200, body: fullRepository(state, state.repository(params)) }),
  },
  {
    method: 'GET',
    path: '/user',
    need: null,
    handle({ state, token }) {
      if (!token) throw new Refusal(401, 'Requires authentication')
      // The Actions token is nobody's.
      if (token.app) throw new Refusal(403, 'Resource not accessible by integration')
      return { status: 200, body: publicUser(state, token.person) }
    },
  },
  {
    method: 'GET',
    path: '/rate_limit',
    need: null,
    handle({ state, token }) {
      if (!state.limiter.enabled) throw new Refusal(404, 'Rate limiting is not enabled.')
      const of = (resource: string): Record<string, number> => state.limiter.overview(token?.value ?? null, resource)
      return {
        status: 200,
        body: { resources: { core: of('core'), search: of('search'), graphql: of('graphql') }, rate: of('core') },
      }
    },
  },
]
