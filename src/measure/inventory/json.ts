/** Reading JSON of strangers: what isn't as it should be is null or left out, never a fault further on. */
export type Json = Readonly<Record<string, unknown>>

export function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? null : (JSON.parse(text) as unknown)
  } catch {
    return null
  }
}

export function object(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {}
}

export function objects(value: unknown): Json[] {
  return Array.isArray(value) ? value.map(object) : []
}

export function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

export function string(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
