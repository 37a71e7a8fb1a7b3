/** A value whose text is at most so long stands on one line. */
const WIDTH = 160

/**
 * JSON for people and programs: indented, but what fits on a line stands on one. A measurement holds thousands of small
 * objects, which an indented text would blow up to three times its size.
 */
export function jsonText(value: unknown, { spelt = same, end = '' }: Partial<Spelling> = {}): string {
  const pieces = new Pieces(spelt)
  write(plain(value), '', pieces)
  pieces.push(end)
  return pieces.text()
}

/** What is done to a text as it is written: to a large one afterwards, it would be copied once more. */
interface Spelling {
  /** Spells a part of it; parts begin and end between JSON's own marks. */
  readonly spelt: (part: string) => string
  /** What comes behind it. */
  readonly end: string
}

function same(part: string): string {
  return part
}

/** Pieces of a text. They are put together now and then: a large report has millions, each larger than its letters. */
class Pieces {
  private readonly joined: string[] = []
  private open: string[] = []

  constructor(private readonly spelt: Spelling['spelt']) {}

  push(...pieces: readonly string[]): void {
    this.open.push(...pieces)
    if (this.open.length > 10_000) this.close()
  }

  text(): string {
    this.close()
    return this.joined.join('')
  }

  private close(): void {
    this.joined.push(this.spelt(this.open.join('')))
    this.open = []
  }
}

type Container = readonly unknown[] | Readonly<Record<string, unknown>>

function write(value: unknown, indent: string, pieces: Pieces): void {
  const short = onOneLine(value, isContainer(value) ? WIDTH : Infinity)
  if (short !== null) {
    pieces.push(short)
    return
  }
  const inner = `${indent}  `
  const list = Array.isArray(value)
  let first = true
  for (const [key, item] of entriesOf(value as Container)) {
    pieces.push(first ? (list ? '[\n' : '{\n') : ',\n', inner)
    first = false
    if (key !== null) pieces.push(`${JSON.stringify(key)}: `)
    write(item, inner, pieces)
  }
  pieces.push(`\n${indent}${list ? ']' : '}'}`)
}

/** A value as text of one line; null as soon as that is longer than there is room. */
function onOneLine(value: unknown, room: number): string | null {
  if (!isContainer(value)) {
    // Quotes only add to a text's length: a long one needn't be written to know that it is.
    if (typeof value === 'string' && value.length + 2 > room) return null
    const text = JSON.stringify(value)
    return text.length > room ? null : text
  }
  const list = Array.isArray(value)
  let text = ''
  for (const [key, item] of entriesOf(value)) {
    text += `${text === '' ? (list ? '[' : '{ ') : ', '}${key === null ? '' : `${JSON.stringify(key)}: `}`
    const written = onOneLine(item, room - text.length)
    if (written === null) return null
    text += written
  }
  if (text === '') return list ? '[]' : '{}'
  text += list ? ']' : ' }'
  return text.length > room ? null : text
}

/** What is in a list or an object, as JSON has it: without what is undefined. */
function* entriesOf(value: Container): Iterable<[key: string | null, item: unknown]> {
  if (Array.isArray(value)) for (const item of value as readonly unknown[]) yield [null, plain(item) ?? null]
  else {
    for (const [key, item] of Object.entries(value)) if (item !== undefined) yield [key, plain(item)]
  }
}

/** Dates and the like say themselves what they are in JSON. */
function plain(value: unknown): unknown {
  const written = value as { readonly toJSON?: () => unknown } | null | undefined
  return typeof written === 'object' && typeof written?.toJSON === 'function' ? written.toJSON() : value
}

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null
}
