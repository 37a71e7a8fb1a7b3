/** A value whose text is at most so long stands on one line. */
const WIDTH = 160

/**
 * JSON for people and programs: indented, but what fits on a line stands on one. A measurement holds thousands of small
 * objects, which an indented text would blow up to three times its size.
 */
export function jsonText(value: unknown): string {
  return write(JSON.parse(JSON.stringify(value)) as Json, '').text
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

interface Written {
  readonly text: string
  /** The same on one line; null where that is too long. */
  readonly short: string | null
}

function write(value: Json, indent: string): Written {
  if (value === null || typeof value !== 'object') {
    const text = JSON.stringify(value)
    return { text, short: text.length > WIDTH ? null : text }
  }
  const inner = `${indent}  `
  const list = Array.isArray(value)
  const entries = (list ? (value as readonly Json[]).entries() : Object.entries(value)) as Iterable<[string, Json]>
  const parts = [...entries].map(([key, item]) => {
    return { label: list ? '' : `${JSON.stringify(key)}: `, written: write(item, inner) }
  })
  const [open, close] = list ? ['[', ']'] : ['{ ', ' }']
  const short = parts.length === 0 ? (list ? '[]' : '{}') : oneLine(parts, open, close)
  if (short !== null) return { text: short, short }
  const rows = parts.map(({ label, written }) => `${inner}${label}${written.text}`)
  return { text: `${open.trim()}\n${rows.join(',\n')}\n${indent}${close.trim()}`, short: null }
}

function oneLine(parts: readonly { label: string; written: Written }[], open: string, close: string): string | null {
  let text = open
  for (const [index, { label, written }] of parts.entries()) {
    if (written.short === null) return null
    text += `${index === 0 ? '' : ', '}${label}${written.short}`
    if (text.length > WIDTH) return null
  }
  return text + close
}
