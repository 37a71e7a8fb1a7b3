/** A value whose text is at most so long stands on one line. */
const WIDTH = 160

/**
 * JSON for people and programs: indented, but what fits on a line stands on one. A measurement holds thousands of small
 * objects, which an indented text would blow up to three times its size.
 */
export function jsonText(value: unknown): string {
  return write(JSON.parse(JSON.stringify(value)) as Json, '')
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

function write(value: Json, indent: string): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const short = onOneLine(value, WIDTH)
  if (short !== null) return short
  const inner = `${indent}  `
  const list = Array.isArray(value)
  const rows = list
    ? (value as readonly Json[]).map((item) => inner + write(item, inner))
    : Object.entries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${write(item, inner)}`)
  return `${list ? '[' : '{'}\n${rows.join(',\n')}\n${indent}${list ? ']' : '}'}`
}

/** A value as text of one line; null as soon as that is longer than there is room. */
function onOneLine(value: Json, room: number): string | null {
  if (value === null || typeof value !== 'object') {
    // Quotes only add to a text's length: a long one needn't be written to know that it is.
    if (typeof value === 'string' && value.length + 2 > room) return null
    const text = JSON.stringify(value)
    return text.length > room ? null : text
  }
  const list = Array.isArray(value)
  const entries = list ? (value as readonly Json[]) : Object.entries(value)
  if (entries.length === 0) return list ? '[]' : '{}'
  const close = list ? ']' : ' }'
  let text = list ? '[' : '{ '
  for (let index = 0; index < entries.length; index++) {
    if (index > 0) text += ', '
    if (!list) text += `${JSON.stringify((entries[index] as [string, Json])[0])}: `
    const item = (list ? entries[index] : (entries[index] as [string, Json])[1]) as Json
    const written = onOneLine(item, room - text.length)
    if (written === null) return null
    text += written
  }
  return text.length + close.length > room ? null : text + close
}
