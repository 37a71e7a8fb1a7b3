export type Json = Readonly<Record<string, unknown>>

export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A JSON object as it was read: nothing of its shape is believed. Empty where the text is none. */
export function readJson(text: string): Json {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : {}
  } catch {
    return {}
  }
}

export function recordAt(value: Json, key: string): Json {
  const found = value[key]
  return isRecord(found) ? found : {}
}

export function textAt(value: Json, key: string): string {
  const found = value[key]
  return typeof found === 'string' ? found : ''
}

/** A list of texts; Docker also writes null, and one text for a list. */
export function textsAt(value: Json, key: string): readonly string[] {
  const found = value[key]
  if (typeof found === 'string') return [found]
  return Array.isArray(found) ? found.filter((item): item is string => typeof item === 'string') : []
}
