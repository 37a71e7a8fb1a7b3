import { UserError } from '../../findings/errors.js'

/** A JSON object of which nothing is known yet. */
export type Json = Readonly<Record<string, unknown>>

export function record(of: Json, key: string): Json {
  const value = of[key]
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Json
  throw malformed(key, 'an object')
}

export function text(of: Json, key: string): string {
  const value = of[key]
  if (typeof value === 'string' && value !== '') return value
  throw malformed(key, 'a text')
}

export function whole(of: Json, key: string): number {
  const value = of[key]
  if (typeof value === 'number' && Number.isInteger(value)) return value
  throw malformed(key, 'a whole number')
}

function malformed(key: string, wanted: string): UserError {
  return new UserError(`GITHUB_EVENT_PATH: the event's "${key}" is not ${wanted}`)
}
