/** A value whose text is at most so long stands on one line. */
const WIDTH = 160
/** Pieces that are put together at once: each takes more room than its letters. */
const TOGETHER = 5000

/**
 * JSON for people and programs: indented, but what fits on a line stands on one. A measurement holds thousands of small
 * objects, which an indented text would blow up to three times its size.
 */
export function jsonText(value: unknown): string {
  let text = ''
  writeJson(value, (part) => {
    text += part
  })
  return text
}

/** Writes the same part by part, for a large report; each part begins and ends between JSON's own marks. */
export function writeJson(value: unknown, take: (part: string) => void): void {
  const pieces = new Pieces(take)
  write(plain(value), '', pieces)
  pieces.hand()
}

/** Pieces of a text that are handed on together. */
class Pieces {
  private open: string[] = []

  constructor(private readonly take: (part: string) => void) {}

  push(piece: string): void {
    this.open.push(piece)
    if (this.open.length >= TOGETHER) this.hand()
  }

  hand(): void {
    this.take(this.open.join(''))
    this.open = []
  }
}

type List = readonly unknown[]
type Table = Readonly<Record<string, unknown>>

function write(value: unknown, indent: string, pieces: Pieces): void {
  const short = isContainer(value) ? onOneLine(value, WIDTH) : JSON.stringify(value)
  if (short !== null) pieces.push(short)
  else if (isList(value)) writeList(value, indent, pieces)
  else writeTable(value as Table, indent, pieces)
}

function writeList(list: List, indent: string, pieces: Pieces): void {
  const inner = `${indent}  `
  for (let at = 0; at < list.length; at++) {
    pieces.push(`${at === 0 ? '[' : ','}\n${inner}`)
    write(plain(list[at]) ?? null, inner, pieces)
  }
  pieces.push(`\n${indent}]`)
}

function writeTable(table: Table, indent: string, pieces: Pieces): void {
  const inner = `${indent}  `
  let before = '{'
  for (const key of Object.keys(table)) {
    const item = table[key]
    if (item === undefined) continue
    pieces.push(`${before}\n${inner}${JSON.stringify(key)}: `)
    write(plain(item), inner, pieces)
    before = ','
  }
  pieces.push(`\n${indent}}`)
}

/** A value as text of one line; null as soon as that is longer than there is room. */
function onOneLine(value: unknown, room: number): string | null {
  if (!isContainer(value)) {
    // Quotes only add to a text's length: a long one needn't be written to know that it is.
    if (typeof value === 'string' && value.length + 2 > room) return null
    const text = JSON.stringify(value)
    return text.length > room ? null : text
  }
  if (leastLength(value) > room) return null
  return isList(value) ? listOnOneLine(value, room) : tableOnOneLine(value, room)
}

function listOnOneLine(list: List, room: number): string | null {
  if (list.length === 0) return '[]'
  let text = '['
  for (let at = 0; at < list.length; at++) {
    if (at > 0) text += ', '
    const written = onOneLine(plain(list[at]) ?? null, room - text.length)
    if (written === null) return null
    text += written
  }
  text += ']'
  return text.length > room ? null : text
}

function tableOnOneLine(table: Table, room: number): string | null {
  let text = ''
  for (const key of Object.keys(table)) {
    const item = table[key]
    if (item === undefined) continue
    text += `${text === '' ? '{ ' : ', '}${JSON.stringify(key)}: `
    const written = onOneLine(plain(item), room - text.length)
    if (written === null) return null
    text += written
  }
  if (text === '') return '{}'
  text += ' }'
  return text.length > room ? null : text
}

/** Letters that a container takes at least: most of those that don't fit are known by their keys, unwritten. */
function leastLength(value: List | Table): number {
  if (isList(value)) return 3 * value.length
  let length = 0
  for (const key of Object.keys(value)) {
    const item = value[key]
    // Quotes, a colon, a comma, two spaces, and one letter of the value itself.
    if (item !== undefined) length += key.length + (typeof item === 'string' ? item.length + 8 : 7)
  }
  return length
}

/** Dates and the like say themselves what they are in JSON. */
function plain(value: unknown): unknown {
  const written = value as { readonly toJSON?: () => unknown } | null | undefined
  return typeof written === 'object' && typeof written?.toJSON === 'function' ? written.toJSON() : value
}

function isContainer(value: unknown): value is List | Table {
  return typeof value === 'object' && value !== null
}

function isList(value: unknown): value is List {
  return Array.isArray(value)
}
