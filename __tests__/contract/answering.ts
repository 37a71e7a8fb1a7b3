import type { IncomingHttpHeaders } from 'node:http'
import { authenticate, authorize, type Token } from './access.js'
import { notFound, Refusal, type Answer, type Exchange, type Json, type JsonObject } from './exchange.js'
import { match } from './router.js'
import { graphql } from './routes/graphql.js'
import type { State } from './state.js'
import { answerFaults, bodyFaults, operation, parameterFaults, type Operation } from './validate.js'

/** A request as it came, without the server's base path. */
export interface Incoming {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  readonly text: string
  readonly graphql: boolean
  /** Requests under way, this one included. */
  readonly underWay: number
}

/** What the server knows besides the state. */
export interface Desk {
  readonly state: State
  readonly tokens: ReadonlyMap<string, Token>
  readonly missing: ReadonlySet<string>
  /** The double's own mistakes. */
  readonly failures: string[]
  /** Requests for what the double doesn't have. */
  readonly unknownRequests: string[]
}

/** GitHub's answer, with the endpoint's template for the record. */
export interface Outgoing extends Answer {
  readonly template: string | null
}

/** GitHub redirects between these two; its own links use the first form. */
export function byName(state: State, path: string): string {
  return path.replace(/^\/repositories\/(\d+)/, (text, id: string) => {
    const found = [...state.repositories.values()].find((repository) => repository.id === Number(id))
    return found ? `/repos/${found.fullName}` : text
  })
}

function parseBody(text: string): Json | undefined {
  if (text === '') return undefined
  let body: Json
  try {
    body = JSON.parse(text) as Json
  } catch {
    throw new Refusal(400, 'Problems parsing JSON')
  }
  if (body === null || typeof body !== 'object' || Array.isArray(body))
    throw new Refusal(400, 'Body should be a JSON object')
  return body
}

function refusalAnswer(refusal: Refusal, of: Operation | null): Answer {
  const documentation = of ? `https://docs.github.com/rest/${of.operationId}` : 'https://docs.github.com/rest'
  const body: JsonObject = { message: refusal.message }
  if (refusal.errors) body.errors = refusal.errors
  body.documentation_url = documentation
  body.status = String(refusal.status)
  return { status: refusal.status, body, headers: refusal.headers }
}

/** Answers a request as GitHub would. */
export function answer(incoming: Incoming, desk: Desk): Outgoing {
  const { state, missing } = desk
  const { method, query, headers } = incoming
  const path = byName(state, incoming.path)
  const found = incoming.graphql ? null : match(method, path)
  const of = found && operation(method, found.endpoint.path)
  let token: Token | null = null
  let resource = incoming.graphql ? 'graphql' : 'core'
  if (path === '/rate_limit') resource = 'none'

  function handle(): Answer {
    if (!headers['user-agent'])
      throw new Refusal(403, 'Request forbidden by administrative rules: a User-Agent is missing.')
    token = authenticate(headers.authorization, desk.tokens)
    const reads = method === 'GET' || (incoming.graphql && !/^\s*mutation\b/.test(String(graphqlQuery(incoming.text))))
    if (resource !== 'none') {
      state.limiter.take(token?.value ?? null, resource, reads, found?.endpoint.creates ?? false, incoming.underWay)
    }
    const accept = headers.accept ?? ''
    const exchange = { method, path, query, accept, token, state }
    if (incoming.graphql) {
      const body = parseBody(incoming.text) ?? {}
      if (missing.has('graphql') || method !== 'POST') throw notFound()
      return graphql({ ...exchange, params: {}, body: body as JsonObject }, missing)
    }
    if (!found || !of) {
      desk.unknownRequests.push(`${method} ${incoming.path}`)
      throw notFound()
    }
    if (missing.has(`${method} ${found.endpoint.path}`)) throw notFound()
    const { endpoint, params } = found
    if (endpoint.need) authorize(token, endpoint.need, state.repository(params))
    const body = parseBody(incoming.text)
    const faults = [...parameterFaults(of, params, query), ...bodyFaults(of, body)]
    if (faults.length > 0) throw new Refusal(422, `Invalid request.\n\n${faults.join('\n')}`)
    return endpoint.handle({ ...exchange, params, body: (body ?? {}) as JsonObject } satisfies Exchange)
  }

  let given: Answer
  try {
    given = handle()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    given = refusalAnswer(error, of)
  }
  // Raw contents are no JSON, and GraphQL has no description here.
  const faults = of && given.text === undefined ? answerFaults(of, given.status, given.body) : []
  if (faults.length > 0) {
    const failure = `${method} ${path} answered ${given.status}: ${faults.join('; ')}`
    desk.failures.push(failure)
    given = { status: 500, body: { message: `The double's own answer isn't valid. ${failure}` } }
  }
  const limits = resource === 'none' ? {} : state.limiter.headers((token as Token | null)?.value ?? null, resource)
  return { ...given, template: found?.endpoint.path ?? null, headers: { ...limits, ...given.headers } }
}

function graphqlQuery(text: string): unknown {
  try {
    return (JSON.parse(text) as { query?: unknown } | null)?.query
  } catch {
    return undefined
  }
}
