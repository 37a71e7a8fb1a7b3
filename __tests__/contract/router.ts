import type { Endpoint } from './exchange.js'
import { checks } from './routes/checks.js'
import { comparisons } from './routes/compare.js'
import { files } from './routes/contents.js'
import { issueComments } from './routes/issue-comments.js'
import { meta } from './routes/meta.js'
import { pulls } from './routes/pulls.js'
import { reviewComments } from './routes/review-comments.js'
import { reviews } from './routes/reviews.js'

const endpoints = [meta, pulls, reviews, reviewComments, issueComments, checks, comparisons, files].flat()

// These may hold slashes; the rest are one segment.
const long = new Set(['path', 'ref', 'basehead'])

const compiled = endpoints.map((endpoint) => {
  const source = endpoint.path.replace(
    /\{(\w+)\}/g,
    (_, name: string) => `(?<${name}>${long.has(name) ? '.*' : '[^/]+'})`,
  )
  return { endpoint, pattern: new RegExp(`^${source}$`) }
})

export interface Match {
  readonly endpoint: Endpoint
  readonly params: Record<string, string>
}

/** The endpoint that a request is for. */
export function match(method: string, path: string): Match | null {
  for (const { endpoint, pattern } of compiled) {
    const found = endpoint.method === method ? pattern.exec(path) : null
    if (!found) continue
    const params = Object.entries(found.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)])
    return { endpoint, params: Object.fromEntries(params) as Record<string, string> }
  }
  return null
}
