import type { Json } from './exchange.js'

/** A request that was made, and what became of it. */
export interface RecordedRequest {
  readonly method: string
  /** Without the base path; `/graphql` for GraphQL. */
  readonly path: string
  /** The endpoint as GitHub's description writes it; null: unknown. */
  readonly template: string | null
  readonly query: Readonly<Record<string, string>>
  readonly body: Json
  readonly status: number
  readonly token: string | null
  /** By the double's clock, in milliseconds. */
  readonly at: number
}

/** Something that goes wrong for the next requests that match. */
export interface Fault {
  readonly method?: string
  /** A part of the path, or a pattern for it. */
  readonly path?: string | RegExp
  /** `reset`: the connection breaks without an answer. */
  readonly status: number | 'reset'
  readonly body?: Json
  readonly headers?: Readonly<Record<string, string>>
  /** How often; once unless given. */
  readonly times?: number
}

/** A request's body for the record; what isn't JSON is kept as it came. */
export function bodyOf(text: string): Json {
  if (text === '') return null
  try {
    return JSON.parse(text) as Json
  } catch {
    return text
  }
}

/** Whether a request is one that is meant. */
export function matches(
  want: { readonly method?: string | undefined; readonly path?: string | RegExp | undefined },
  method: string,
  path: string,
): boolean {
  if (want.method !== undefined && want.method !== method) return false
  if (want.path === undefined) return true
  return typeof want.path === 'string' ? path.includes(want.path) : want.path.test(path)
}
