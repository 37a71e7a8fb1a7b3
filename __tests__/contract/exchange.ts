import type { State } from './state.js'
import type { Token } from './access.js'

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
export type JsonObject = Record<string, Json>

/** A value as text; what has none is empty. */
export const textOf = (value: Json | undefined): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''

/** Length in characters, as GitHub counts them. */
export const characters = (text: string): number => Array.from(text).length

/** A request that is being answered. */
export interface Exchange {
  readonly method: string
  /** Without the base path, `/repositories/{id}` written as `/repos/{owner}/{repo}`. */
  readonly path: string
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: JsonObject
  readonly accept: string
  readonly token: Token | null
  readonly state: State
}

export interface Answer {
  readonly status: number
  /** JSON; absent for 204 and for raw answers. */
  readonly body?: Json
  readonly text?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** What a token must be allowed to do: one of the permissions is enough. */
export interface Need {
  readonly level: 'read' | 'write'
  readonly permissions: readonly Permission[]
}

export type Permission = 'actions' | 'checks' | 'contents' | 'issues' | 'metadata' | 'pull_requests' | 'statuses'

/** One endpoint; `path` is the template as the OpenAPI description writes it. */
export interface Endpoint {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  readonly path: string
  /** Null where no repository is concerned. */
  readonly need: Need | null
  /** Whether GitHub counts it as creating content. */
  readonly creates?: boolean
  handle(exchange: Exchange): Answer
}

/** An answer that says no; thrown from wherever it becomes clear. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly errors?: Json[],
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message)
  }
}

export const notFound = (): Refusal => new Refusal(404, 'Not Found')

/** GitHub's "Validation Failed" with one reason. */
export const invalid = (resource: string, field: string, message: string): Refusal =>
  new Refusal(422, 'Validation Failed', [{ resource, code: 'unprocessable', field, message }])

export const read = (...permissions: Permission[]): Need => ({ level: 'read', permissions })
export const write = (...permissions: Permission[]): Need => ({ level: 'write', permissions })
