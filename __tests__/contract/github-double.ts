/**
 * A strict stand-in for GitHub on loopback, for tests.
 *
 *     const github = new GitHubDouble()                       // or { ghes: true }, { rates: { createdPerMinute: 2 } }, …
 *     await github.start()                                    // github.url is the API's root, as GITHUB_API_URL has it
 *     github.addToken('tok')                                  // contents: read, pull_requests: write, checks: write
 *     github.addToken('fork', readOnly)                       // what a fork's pull request gets
 *     github.addPullRequest({ number: 1, base: { sha: a }, head: { sha: b }, files: [{ filename, status, patch }] })
 *     …the code under test talks to github.url…
 *     expect(github.count('POST', '/pulls/1/reviews')).toBe(1)
 *     github.pushTo(1, { headSha: c, files })                 // comments move with their lines or become outdated
 *     await github.stop()                                     // throws when the double answered against GitHub's description
 *
 * Scenery (stage.ts): addRepository, addPullRequest, addCommit, pushTo, addReviewComment, addReply, addIssueComment,
 * addCheckRun, resolveThread, outdate, deleteComment. What is there now: pullRequest, reviews, reviewComments,
 * issueComments, checkRuns; `event(number)` and `env` are what a runner hands to a process.
 * Trouble: `fail({ method, path, status })` for the next request that matches (`reset` breaks the connection), `before`
 * for something that happens in between, `latency`, `rates`, `clock.advance(seconds)`, `missing` for what a server lacks.
 * The record: `requests`, `count(method, path)`, `peak`, `unknownRequests` (answered 404), `failures`.
 *
 * Requests and the double's own answers are validated with the extract of GitHub's OpenAPI description: a request that
 * doesn't validate is answered 422, an answer that doesn't is a 500, stands in `failures` and makes `stop` throw.
 *
 * Where it is stricter than GitHub: unknown keys and query parameters are refused, and nobody changes another's comment.
 * Repositories are private unless `public` says otherwise: what is public may be read with any token.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { makeToken, type Permissions, type Token, type TokenOptions } from './access.js'
import { answer, byName, type Outgoing } from './answering.js'
import { Clock } from './clock.js'
import { githubsRates, RateLimiter, type RateLimits } from './limits.js'
import { bodyOf, matches, type Fault, type RecordedRequest } from './records.js'
import { Stage } from './stage.js'
import { State } from './state.js'

export interface DoubleOptions {
  /** `owner/name` of the repository that pull requests are made in; `octo/shop` unless given. */
  readonly repository?: string
  readonly public?: boolean
  /** A GitHub Enterprise Server: the API below /api/v3, GraphQL at /api/graphql. */
  readonly ghes?: boolean
  /** What this server doesn't have: `POST /repos/{owner}/{repo}/check-runs`, `graphql`, `minimizeComment`. */
  readonly missing?: readonly string[]
  readonly rates?: Partial<RateLimits>
  /** An ISO date at which the clock stands still until `clock.advance(seconds)`; real time unless given. */
  readonly frozenAt?: string
}

export const usual: Permissions = { contents: 'read', pull_requests: 'write', checks: 'write' }
export const readOnly: Permissions = { contents: 'read', pull_requests: 'read', checks: 'read', issues: 'read' }

export class GitHubDouble extends Stage {
  readonly requests: RecordedRequest[] = []
  readonly unknownRequests: string[] = []
  /** The double's own mistakes; `stop` throws when there are any. */
  readonly failures: string[] = []
  /** The most requests that were under way at once. */
  peak = 0
  /** Milliseconds that every answer takes, or that the next one does. */
  latency: number | (() => number) = 0
  /** Runs before a request is answered: for what happens in between, like a push during a review. */
  before: ((method: string, path: string) => void) | null = null

  private readonly tokens = new Map<string, Token>()
  private readonly faults: { fault: Fault; left: number }[] = []
  private readonly server: Server
  private readonly basePath: string
  private readonly graphqlPath: string
  private underWay = 0

  constructor(private readonly options: DoubleOptions = {}) {
    const clock = new Clock(options.frozenAt ?? null)
    // A GitHub Enterprise Server limits nothing unless it is told to.
    const limited = !options.ghes || options.rates !== undefined
    const limiter = new RateLimiter(clock, { ...githubsRates, ...options.rates }, limited)
    super(new State(clock, limiter, 'http://127.0.0.1', 'http://127.0.0.1'), options.repository ?? 'octo/shop')
    this.basePath = options.ghes ? '/api/v3' : ''
    this.graphqlPath = options.ghes ? '/api/graphql' : '/graphql'
    this.state.addRepository(this.name, { private: !options.public })
    this.server = createServer((request, response) => {
      this.serve(request, response).catch((error: unknown) => {
        this.failures.push(error instanceof Error ? (error.stack ?? error.message) : String(error))
        response.writeHead(500).end(JSON.stringify({ message: 'The double failed.' }))
      })
    })
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve))
    this.state.site = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`
    this.state.root = `${this.state.site}${this.basePath}`
    return this
  }

  /** @throws Error with the double's own mistakes */
  async stop(): Promise<void> {
    this.server.closeAllConnections()
    await new Promise((resolve) => this.server.close(resolve))
    if (this.failures.length > 0) throw new Error(`The double failed:\n${this.failures.join('\n')}`)
  }

  /** GITHUB_API_URL. */
  get url(): string {
    return this.state.root
  }

  /** GITHUB_SERVER_URL. */
  get serverUrl(): string {
    return this.state.site
  }

  /** GITHUB_GRAPHQL_URL. */
  get graphqlUrl(): string {
    return `${this.state.site}${this.graphqlPath}`
  }

  /** What a runner says of the server, for a process of its own. */
  get env(): Record<string, string> {
    const { url, serverUrl, graphqlUrl, name } = this
    return {
      GITHUB_API_URL: url,
      GITHUB_SERVER_URL: serverUrl,
      GITHUB_GRAPHQL_URL: graphqlUrl,
      GITHUB_REPOSITORY: name,
    }
  }

  /** The Actions token of a run, or with `person` somebody's own. */
  addToken(value: string, permissions: Permissions = usual, options: TokenOptions = {}): void {
    this.tokens.set(value, makeToken(value, permissions, options))
  }

  /** How many requests were made; `path` is a part of the path or a pattern. */
  count(method?: string, path?: string | RegExp): number {
    return this.requests.filter((request) => matches({ method, path }, request.method, request.path)).length
  }

  /** Makes the next matching requests go wrong. */
  fail(fault: Fault): void {
    this.faults.push({ fault, left: fault.times ?? 1 })
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.peak = Math.max(this.peak, ++this.underWay)
    try {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk as Buffer)
      const latency = typeof this.latency === 'number' ? this.latency : this.latency()
      if (latency > 0) await new Promise((resolve) => setTimeout(resolve, latency))
      this.reply(request, Buffer.concat(chunks).toString('utf8'), response)
    } finally {
      this.underWay--
    }
  }

  private reply(request: IncomingMessage, text: string, response: ServerResponse): void {
    const { method = 'GET', headers } = request
    const { pathname, searchParams: query } = new URL(request.url ?? '/', this.state.site)
    const graphql = pathname === this.graphqlPath
    // Outside the base path there's no API: nothing below matches it.
    const inside = graphql || pathname.startsWith(`${this.basePath}/`)
    const path = graphql ? '/graphql' : inside ? byName(this.state, pathname.slice(this.basePath.length)) : pathname
    this.before?.(method, path)
    const planned = this.faults.find(({ fault, left }) => left > 0 && matches(fault, method, path))
    let outgoing: Outgoing
    if (planned) {
      planned.left--
      const { status, body = { message: 'Server Error' }, headers: extra = {} } = planned.fault
      outgoing = { status: status === 'reset' ? 0 : status, body, headers: extra, template: null }
    } else {
      const { state, tokens, failures, unknownRequests } = this
      const missing = new Set(this.options.missing)
      const incoming = {
        method,
        path: inside ? path : `!${path}`,
        query,
        headers,
        text,
        graphql,
        underWay: this.underWay,
      }
      outgoing = answer(incoming, { state, tokens, missing, failures, unknownRequests })
    }
    const { status, template } = outgoing
    const token = headers.authorization?.split(' ')[1] ?? null
    const at = this.clock.now()
    this.requests.push({
      method,
      path,
      template,
      query: Object.fromEntries(query),
      body: bodyOf(text),
      status,
      token,
      at,
    })
    if (outgoing.status === 0) request.socket.destroy()
    else this.send(response, outgoing)
  }

  private send(response: ServerResponse, { status, headers, body, text }: Outgoing): void {
    response.writeHead(status, {
      date: new Date(this.clock.now()).toUTCString(),
      'x-github-request-id': `DOUB:${this.requests.length}`,
      ...(this.options.ghes && { 'x-github-enterprise-version': '3.19.0' }),
      ...(body !== undefined && { 'content-type': 'application/json; charset=utf-8' }),
      ...headers,
    })
    response.end(text ?? (body === undefined ? undefined : JSON.stringify(body)))
  }
}
