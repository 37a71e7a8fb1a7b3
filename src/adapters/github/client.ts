import { retry } from '@octokit/plugin-retry'
import { throttling, type ThrottlingOptions } from '@octokit/plugin-throttling'
import { Octokit } from '@octokit/rest'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Log } from '../../ports.js'

export interface ClientOptions {
  readonly token: string
  /** GITHUB_API_URL. */
  readonly apiUrl: string
  /** `python-dockerfile-review/1.2.3`. */
  readonly userAgent: string
  readonly log: Log
  /** Seconds that may be spent waiting for rate limits in all; a job is paid by the minute. */
  readonly maximumWait?: number
}

/** A repository by its owner and its name. */
export interface Repository {
  readonly owner: string
  readonly repo: string
}

const MOST_ATTEMPTS = 3
// What a client did wrong stays wrong; limits (403, 429) are the throttling's, which knows for how long to wait.
const CLIENT_ERRORS = Array.from({ length: 100 }, (_, index) => 400 + index)
// GitHub asks for a second between writes when there are many. A review is three or four.
const UNPACED_WRITES = 5
const WRITE_DISTANCE = 1000

const Client = Octokit.plugin(sayLimits, retry, throttling, countAnew)
export type GitHub = InstanceType<typeof Client>
type Queue = NonNullable<ThrottlingOptions['write']>

/** A client that retries what may pass, waits where GitHub asks for it, and gives up before it gets expensive. */
export async function createClient(options: ClientOptions): Promise<GitHub> {
  const { log, maximumWait = 120 } = options
  const debug = (message: string) => {
    log.debug(message)
  }
  let waited = 0
  const mayWait = (seconds: number, request: { method: string; url: string }, _: unknown, attempts: number) => {
    const allowed = attempts < MOST_ATTEMPTS && waited + seconds <= maximumWait
    if (allowed) waited += seconds
    debug(`GitHub's rate limit at ${request.method} ${request.url}: ${allowed ? '' : 'not '}waiting ${seconds} s`)
    return allowed
  }
  const baseUrl = options.apiUrl.replace(/\/+$/, '')
  const proxied = await proxyFetch()
  return new Client({
    auth: options.token,
    baseUrl,
    userAgent: options.userAgent,
    ...(proxied === null ? {} : { request: { fetch: proxied } }),
    retry: { doNotRetry: CLIENT_ERRORS, retries: 2 },
    throttle: {
      onRateLimit: mayWait,
      onSecondaryRateLimit: mayWait,
      write: queue(pacing()),
      notifications: queue(() => Promise.resolve()),
    },
    log: { debug, info: debug, warn: debug, error: debug },
  })
}

/** Whether an answer says that too much was asked, not that it isn't allowed. */
export function isRateLimit(error: { readonly status?: unknown; readonly message: string }): boolean {
  if (error.status === 429) return true
  return error.status === 403 && (retryAfter(error) !== undefined || /rate limit/i.test(error.message))
}

/** A limit that GitHub states by `retry-after` alone is put in the words that the throttling looks for. */
function sayLimits(octokit: { readonly hook: Octokit['hook'] }): object {
  octokit.hook.error('request', (error) => {
    if (isRateLimit(error) && retryAfter(error) !== undefined && !/secondary rate/i.test(error.message)) {
      error.message += ' (secondary rate limit)'
    }
    throw error
  })
  return {}
}

/** The plugins count tries in an object that all requests share: each gets one of its own. */
function countAnew(octokit: { readonly hook: Octokit['hook'] }): object {
  octokit.hook.before('request', (options) => {
    options.request = { ...options.request, retryCount: 0 }
  })
  return {}
}

function retryAfter(error: object): unknown {
  return (error as { response?: { headers?: Record<string, unknown> } }).response?.headers?.['retry-after']
}

/** Takes the place of the throttling's own queues, which keep one to three seconds from the first write on. */
function queue(before: () => Promise<void>): Queue {
  const schedule = async <T>(_: object, work: () => Promise<T>): Promise<T> => {
    await before()
    return work()
  }
  return { key: () => ({ schedule }) } as unknown as Queue
}

function pacing(): () => Promise<void> {
  let writes = 0
  return async () => {
    if (++writes > UNPACED_WRITES) await sleep(WRITE_DISTANCE)
  }
}

/** How to reach GitHub from behind a proxy that the environment names; null where there is none, which is the rule. */
async function proxyFetch(): Promise<typeof fetch | null> {
  const { https_proxy, HTTPS_PROXY, http_proxy, HTTP_PROXY } = process.env
  if (!(https_proxy ?? HTTPS_PROXY ?? http_proxy ?? HTTP_PROXY)) return null
  const { defaults } = await import('@actions/github/lib/utils')
  return (defaults.request as { fetch?: typeof fetch } | undefined)?.fetch ?? null
}
