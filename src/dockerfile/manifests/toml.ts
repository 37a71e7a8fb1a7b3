/*
 * A reader of TOML 1.0, as far as manifests need it: all of its syntax, dates as text, numbers as JavaScript's.
 * Source: https://toml.io/en/v1.0.0
 */

export type TomlValue = string | number | boolean | readonly TomlValue[] | TomlTable
export type TomlTable = ReadonlyMap<string, TomlValue>

/** What was read; `complete` is false where an error ended the reading: what stands behind it is missing. */
export interface TomlDocument {
  readonly table: TomlTable
  readonly complete: boolean
}

export function parseToml(text: string): TomlDocument {
  const reader = new Reader(text.replace(/^\uFEFF/, ''))
  const complete = reader.document()
  return { table: reader.root, complete }
}

/** What stands at a path of keys; undefined where nothing does. */
export function tomlAt(table: TomlTable, ...keys: readonly string[]): TomlValue | undefined {
  let value: TomlValue | undefined = table
  for (const key of keys) value = isTable(value) ? value.get(key) : undefined
  return value
}

export function isTable(value: TomlValue | undefined): value is TomlTable {
  return value instanceof Map
}

export function isList(value: TomlValue | undefined): value is readonly TomlValue[] {
  return Array.isArray(value)
}

/** The strings of a list; empty for anything else. */
export function tomlStrings(value: TomlValue | undefined): readonly string[] {
  return isList(value) ? value.filter((one) => typeof one === 'string') : []
}

class TomlError extends Error {}

type Table = Map<string, TomlValue>
type Mutable = TomlValue[]

/** Arrays and inline tables within each other beyond this are no manifest. */
const MAXIMUM_DEPTH = 100

const ESCAPES: Readonly<Record<string, string>> = {
  ...{ b: '\b', t: '\t', n: '\n', f: '\f', r: '\r', e: '\x1B' },
  ...{ '"': '"', '\\': '\\' },
}

class Reader {
  readonly root: Table = new Map()
  private at = 0
  private depth = 0

  constructor(private readonly text: string) {}

  document(): boolean {
    try {
      let table = this.root
      for (;;) {
        this.blanks(true)
        if (this.at >= this.text.length) return true
        if (this.takes('[[')) table = this.listHeader()
        else if (this.takes('[')) table = this.tableHeader()
        else this.assignment(table)
        this.lineEnd()
      }
    } catch (error) {
      if (error instanceof TomlError) return false
      throw error
    }
  }

  private listHeader(): Table {
    const keys = this.keys(']]')
    const holder = descend(this.root, keys.slice(0, -1))
    const list = holder.get(keys.at(-1)!) ?? []
    if (!isList(list)) throw new TomlError()
    const table: Table = new Map()
    ;(list as Mutable).push(table)
    holder.set(keys.at(-1)!, list)
    return table
  }

  private tableHeader(): Table {
    return descend(this.root, this.keys(']'))
  }

  private keys(end: string): string[] {
    const keys: string[] = []
    do {
      this.blanks(false)
      keys.push(this.key())
      this.blanks(false)
    } while (this.takes('.'))
    if (!this.takes(end)) throw new TomlError()
    return keys
  }

  private key(): string {
    const quote = this.text[this.at]
    if (quote === '"' || quote === "'") return this.string()
    return this.match(/[A-Za-z0-9_-]+/y)
  }

  private assignment(table: Table): void {
    const keys = this.keys('=')
    this.blanks(false)
    const holder = descend(table, keys.slice(0, -1))
    if (holder.has(keys.at(-1)!)) throw new TomlError()
    holder.set(keys.at(-1)!, this.value())
  }

  private value(): TomlValue {
    const char = this.text[this.at]
    if (char === '"' || char === "'") return this.string()
    if (char === '[' || char === '{') {
      if (++this.depth > MAXIMUM_DEPTH) throw new TomlError()
      this.at++
      const value = char === '[' ? this.list() : this.inlineTable()
      this.depth--
      return value
    }
    // A date may hold one space before its time.
    return scalar(this.match(/\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d[\w:.+-]*|[\w:.+-]+/y))
  }

  private list(): TomlValue {
    const values: TomlValue[] = []
    while (!this.closes(']', values.length === 0)) values.push(this.value())
    return values
  }

  private inlineTable(): TomlValue {
    const table: Table = new Map()
    while (!this.closes('}', table.size === 0)) this.assignment(table)
    return table
  }

  /** Whether a list or table ends here; if not, a comma (before all but the first) has led to the next element. */
  private closes(end: string, first: boolean): boolean {
    this.blanks(true)
    if (this.takes(end)) return true
    if (first) return false
    if (!this.takes(',')) throw new TomlError()
    this.blanks(true)
    return this.takes(end)
  }

  private string(): string {
    const quote = this.text[this.at]!
    if (this.text.startsWith(quote.repeat(3), this.at)) return this.longString(quote)
    const end = quote === '"' ? /"[^"\\\n]*(?:\\.[^"\\\n]*)*"/y : /'[^'\n]*'/y
    const written = this.match(end).slice(1, -1)
    return quote === '"' ? unescape(written) : written
  }

  private longString(quote: string): string {
    const start = this.at + 3
    let end = start
    while (end < this.text.length && !this.text.startsWith(quote.repeat(3), end)) {
      end += quote === '"' && this.text[end] === '\\' ? 2 : 1
    }
    if (end >= this.text.length) throw new TomlError()
    // Up to two quotes may stand right before the closing three.
    for (let more = 0; more < 2 && this.text[end + 3] === quote; more++) end++
    this.at = end + 3
    const written = this.text.slice(start, end).replace(/^\r?\n/, '')
    return quote === '"' ? unescape(written) : written
  }

  /** Skips white space and, where lines don't matter, line endings and comments. */
  private blanks(lines: boolean): void {
    const pattern = lines ? /[ \t\r\n]+|#[^\n]*/y : /[ \t]+/y
    for (pattern.lastIndex = this.at; pattern.test(this.text);) this.at = pattern.lastIndex
  }

  private lineEnd(): void {
    this.match(/[ \t]*(?:#[^\n]*)?(?:\r?\n|$)/y)
  }

  private takes(text: string): boolean {
    if (!this.text.startsWith(text, this.at)) return false
    this.at += text.length
    return true
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at
    const match = pattern.exec(this.text)
    if (!match) throw new TomlError()
    this.at = pattern.lastIndex
    return match[0]
  }
}

/** The table at a path, made where it isn't there; of a list of tables its last one. */
function descend(from: Table, keys: readonly string[]): Table {
  let table = from
  for (const key of keys) {
    let next = table.get(key)
    if (isList(next)) next = next.at(-1)
    if (next === undefined) {
      const made: Table = new Map()
      table.set(key, made)
      next = made
    }
    if (!isTable(next)) throw new TomlError()
    table = next as Table
  }
  return table
}

function scalar(text: string): TomlValue {
  if (text === 'true' || text === 'false') return text === 'true'
  if (/^[+-]?(?:inf|nan)$/.test(text)) return text.endsWith('nan') ? NaN : text.startsWith('-') ? -Infinity : Infinity
  const digits = text.replaceAll('_', '')
  if (/^0[xob][0-9a-f]+$/i.test(digits)) return Number(digits)
  if (/^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(digits)) return Number(digits)
  if (/^\d{4}-\d\d-\d\d|^\d\d:\d\d/.test(text)) return text
  throw new TomlError()
}

const ESCAPE = /\\(?:x([\dA-Fa-f]{2})|u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|[ \t]*\r?\n\s*|([^]))/g

function unescape(text: string): string {
  return text.replace(ESCAPE, (...[, x, u, long, char]: (string | undefined)[]) => {
    const code = x ?? u ?? long
    if (code !== undefined) {
      const point = parseInt(code, 16)
      if (point > 0x10ffff) throw new TomlError()
      return String.fromCodePoint(point)
    }
    // A backslash at a line's end takes the white space behind it away.
    if (char === undefined) return ''
    const escaped = Object.hasOwn(ESCAPES, char) ? ESCAPES[char] : undefined
    if (escaped === undefined) throw new TomlError()
    return escaped
  })
}
