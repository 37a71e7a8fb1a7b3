import type { Clock } from './clock.js'
import { Refusal } from './exchange.js'

/** What GitHub takes at most. */
export const limits = {
  files: 3000,
  comparedFiles: 300,
  annotations: 50,
  /** A check run's summary and text, in characters. */
  output: 65535,
  /** Comment and review bodies, in characters. */
  body: 65536,
  /** An annotation's message and raw_details, in bytes. */
  annotationText: 64 * 1024,
  annotationTitle: 255,
  /** Beyond these a file is listed without its patch. */
  patchLines: 20_000,
  patchBytes: 500_000,
  /** The contents endpoint leaves larger files out, in bytes. */
  content: 1024 * 1024,
} as const

/** Requests in a window; tests may set their own. */
export interface RateLimits {
  /** Requests an hour, per token and resource; 60 for anonymous ones. */
  primary: number
  pointsPerMinute: number
  createdPerMinute: number
  createdPerHour: number
  concurrent: number
  /** GitHub answers either. */
  status: 403 | 429
}

export const githubsRates: RateLimits = {
  primary: 1000,
  pointsPerMinute: 900,
  createdPerMinute: 80,
  createdPerHour: 500,
  concurrent: 100,
  status: 403,
}

const minute = 60_000
const hour = 60 * minute
const documentation = 'https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api'

/** What a token did lately: times, and what they cost. */
interface Recent {
  spent: { at: number; points: number }[]
  created: number[]
}

interface Bucket {
  used: number
  reset: number
}

/** Counts requests against the primary and the secondary limits. */
export class RateLimiter {
  private readonly buckets = new Map<string, Bucket>()
  private readonly recent = new Map<string, Recent>()

  constructor(
    private readonly clock: Clock,
    readonly rates: RateLimits,
    /** A GitHub Enterprise Server has none unless its administrator wants them. */
    readonly enabled = true,
  ) {}

  /** The state of a primary limit, for headers and for /rate_limit. */
  overview(token: string | null, resource: string): { limit: number; remaining: number; used: number; reset: number } {
    const bucket = this.bucket(token, resource)
    const limit = token === null ? Math.min(60, this.rates.primary) : this.rates.primary
    const used = Math.min(bucket.used, limit)
    return { limit, used, remaining: limit - used, reset: Math.ceil(bucket.reset / 1000) }
  }

  headers(token: string | null, resource: string): Record<string, string> {
    if (!this.enabled) return {}
    const { limit, remaining, used, reset } = this.overview(token, resource)
    return {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(remaining),
      'x-ratelimit-used': String(used),
      'x-ratelimit-reset': String(reset),
      'x-ratelimit-resource': resource,
    }
  }

  /** Counts a request. @throws Refusal where a limit is used up */
  take(token: string | null, resource: string, reads: boolean, creates: boolean, underWay: number): void {
    if (!this.enabled) return
    const now = this.clock.now()
    const bucket = this.bucket(token, resource)
    if (this.overview(token, resource).remaining === 0) {
      throw new Refusal(this.rates.status, `API rate limit exceeded for installation ID 12345678. ${documentation}`)
    }
    bucket.used++
    if (underWay > this.rates.concurrent) throw this.secondary('', 60)
    const recent = this.recent.get(token ?? '') ?? { spent: [], created: [] }
    this.recent.set(token ?? '', recent)
    recent.spent = recent.spent.filter(({ at }) => at > now - minute)
    const cost = reads ? 1 : 5
    const spent = recent.spent.reduce((sum, { points }) => sum + points, 0)
    if (spent + cost > this.rates.pointsPerMinute) throw this.secondary('', this.wait(recent.spent[0]?.at, minute))
    recent.spent.push({ at: now, points: cost })
    if (!creates) return
    recent.created = recent.created.filter((at) => at > now - hour)
    const lately = recent.created.filter((at) => at > now - minute)
    const blocked = ' and have been temporarily blocked from content creation'
    if (lately.length >= this.rates.createdPerMinute) throw this.secondary(blocked, this.wait(lately[0], minute))
    if (recent.created.length >= this.rates.createdPerHour)
      throw this.secondary(blocked, this.wait(recent.created[0], hour))
    recent.created.push(now)
  }

  private bucket(token: string | null, resource: string): Bucket {
    const key = `${token ?? ''} ${resource}`
    const now = this.clock.now()
    let bucket = this.buckets.get(key)
    if (!bucket || bucket.reset <= now) this.buckets.set(key, (bucket = { used: 0, reset: now + hour }))
    return bucket
  }

  /** Seconds until something that happened then leaves its window. */
  private wait(then: number | undefined, window: number): number {
    return Math.max(1, Math.ceil(((then ?? this.clock.now()) + window - this.clock.now()) / 1000))
  }

  private secondary(what: string, seconds: number): Refusal {
    const message = `You have exceeded a secondary rate limit${what}. Please wait a few minutes before you try again.`
    return new Refusal(this.rates.status, message, undefined, { 'retry-after': String(seconds) })
  }
}
