import { lineCounter, mapping, type Pair, type Value } from './tree.js'

const DEEPEST = 60

class NotJson extends Error {}

/** Reads JSON as tools' configurations have it: comments and trailing commas are allowed. Null where it isn't that. */
export function readJson(text: string): Value | null {
  try {
    return new Reader(text).document()
  } catch (error) {
    if (error instanceof NotJson) return null
    throw error
  }
}

class Reader {
  private at = 0
  private readonly lineOf: (offset: number) => number

  constructor(private readonly text: string) {
    this.lineOf = lineCounter(text)
  }

  document(): Value {
    const value = this.value(0)
    if (this.next() !== '') throw new NotJson()
    return value
  }

  /** The next character that is neither space nor comment; it is not consumed. */
  private next(): string {
    const filler = /(?:[\s\uFEFF]+|\/\/[^\n]*|\/\*[^]*?\*\/)*/y
    filler.lastIndex = this.at
    this.at += filler.exec(this.text)?.[0].length ?? 0
    return this.text[this.at] ?? ''
  }

  private value(depth: number): Value {
    if (depth > DEEPEST) throw new NotJson()
    const first = this.next()
    const line = this.lineOf(this.at)
    if (first === '{') return mapping(this.members(depth), line)
    if (first === '[') return { kind: 'list', items: this.elements(depth), line }
    if (first === '"') return { kind: 'scalar', value: this.string(), line }
    const word = /[\w.+-]+/y
    word.lastIndex = this.at
    const written = word.exec(this.text)?.[0] ?? ''
    this.at += written.length
    return { kind: 'scalar', value: literal(written), line }
  }

  private members(depth: number): Pair[] {
    const found: Pair[] = []
    this.at++
    while (this.next() !== '}') {
      const line = this.lineOf(this.at)
      const key = this.string()
      this.expect(':')
      found.push({ key, value: this.value(depth + 1), line })
      if (this.next() !== '}') this.expect(',')
    }
    this.at++
    return found
  }

  private elements(depth: number): Value[] {
    const found: Value[] = []
    this.at++
    while (this.next() !== ']') {
      found.push(this.value(depth + 1))
      if (this.next() !== ']') this.expect(',')
    }
    this.at++
    return found
  }

  private expect(character: string): void {
    if (this.next() !== character) throw new NotJson()
    this.at++
  }

  private string(): string {
    const start = this.at
    if (this.text[start] !== '"') throw new NotJson()
    let end = start + 1
    while (end < this.text.length && this.text[end] !== '"') end += this.text[end] === '\\' ? 2 : 1
    this.at = end + 1
    return unescape(this.text.slice(start, this.at))
  }
}

function literal(word: string): boolean | number | null {
  if (word === 'true' || word === 'false') return word === 'true'
  if (word === 'null') return null
  if (word === '' || Number.isNaN(Number(word))) throw new NotJson()
  return Number(word)
}

function unescape(written: string): string {
  try {
    return JSON.parse(written) as string
  } catch {
    throw new NotJson()
  }
}
