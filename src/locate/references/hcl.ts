import { UNKNOWN } from '../../dockerfile/expand.js'
import { lineCounter, mapping, type Mapping, type Pair, type Scalar, type Value } from './tree.js'

const DEEPEST = 60

class NotHcl extends Error {}

/**
 * Reads HCL into the tree that its JSON form has: `target "x" {…}` is `{target: {x: {…}}}`. Strings keep their
 * templates, `name` is read as `"${name}"`, and what needs computing is unknown. Null where it isn't HCL.
 */
export function readHcl(text: string): Value | null {
  try {
    const reader = new Reader(text)
    return mapping(reader.body('', 0), 1)
  } catch (error) {
    if (error instanceof NotHcl) return null
    throw error
  }
}

class Reader {
  private at = 0
  private readonly lineOf: (offset: number) => number

  constructor(private readonly text: string) {
    this.lineOf = lineCounter(text)
  }

  /** Attributes and blocks up to a closing brace, or the text's end. */
  body(end: string, depth: number): Pair[] {
    if (depth > DEEPEST) throw new NotHcl()
    const found = new Map<string, Pair>()
    while (this.next() !== end) {
      const line = this.lineOf(this.at)
      const key = this.name()
      if (this.next() === '=') {
        this.at++
        found.set(key, { key, value: this.expression(depth), line })
      } else this.block(key, line, found, depth)
      // Inside `{ a = 1, b = 2 }` on one line.
      if (this.next() === ',') this.at++
    }
    this.at++
    return [...found.values()]
  }

  /** `type "label" {…}`; blocks of one type stand side by side under it. */
  private block(type: string, line: number, found: Map<string, Pair>, depth: number): void {
    const labels: string[] = []
    while (this.next() !== '{') labels.push(this.name())
    this.at++
    let value = mapping(this.body('}', depth + 1), line)
    for (const key of labels.reverse()) value = mapping([{ key, value, line }], line)
    const before = found.get(type)?.value
    const siblings = before?.kind === 'mapping' ? join(before, value) : value
    found.set(type, { key: type, value: siblings, line })
  }

  /** The next character that is neither space nor comment; it is not consumed. */
  private next(newlines = true): string {
    const filler = newlines
      ? /(?:[\s\uFEFF]+|(?:\/\/|#)[^\n]*|\/\*[^]*?\*\/)*/y
      : /(?:[^\S\n]+|(?:\/\/|#)[^\n]*|\/\*[^]*?\*\/)*/y
    filler.lastIndex = this.at
    this.at += filler.exec(this.text)?.[0].length ?? 0
    return this.text[this.at] ?? ''
  }

  private take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)?.[0] ?? null
    this.at += found?.length ?? 0
    return found
  }

  private name(): string {
    if (this.next() === '"') return this.string()
    const found = this.take(/[\w.-]+/y)
    if (found === null) throw new NotHcl()
    return found
  }

  /** A value; one that goes on behind what can be read (operators, calls) is unknown as a whole. */
  private expression(depth: number): Value {
    if (depth > DEEPEST) throw new NotHcl()
    const first = this.next()
    const line = this.lineOf(this.at)
    const value = this.primary(first, line, depth)
    if (value !== null && /^(?:[\n,\]})]|)$/.test(this.next(false))) return value
    this.skip()
    return { kind: 'scalar', value: UNKNOWN, line }
  }

  private primary(first: string, line: number, depth: number): Value | null {
    const scalar = (value: Scalar['value']): Scalar => ({ kind: 'scalar', value, line })
    if (first === '"') return scalar(this.string())
    if (first === '[') return this.list(line, depth)
    if (first === '{') return this.object(line, depth)
    if (first === '<') return this.heredoc() ? scalar(UNKNOWN) : null
    const word = this.take(/-?[\w.-]+/y)
    if (word === null) return null
    if (word === 'true' || word === 'false') return scalar(word === 'true')
    if (word === 'null') return scalar(null)
    return scalar(Number.isNaN(Number(word)) ? `\${${word}}` : Number(word))
  }

  private list(line: number, depth: number): Value | null {
    const start = this.at
    const found: Value[] = []
    this.at++
    while (this.next() !== ']') {
      found.push(this.expression(depth + 1))
      if (this.next() === ',') this.at++
      else if (this.next() !== ']') {
        // `[for x in y : z]` and the like.
        this.at = start
        return null
      }
    }
    this.at++
    return { kind: 'list', items: found, line }
  }

  private object(line: number, depth: number): Value | null {
    const start = this.at++
    // `{for k, v in x : k => v}`
    if (this.next() === 'f' && this.take(/for\b(?!\s*[=:])/y) !== null) {
      this.at = start
      return null
    }
    return mapping(this.members(depth), line)
  }

  private members(depth: number): Pair[] {
    const found: Pair[] = []
    while (this.next() !== '}') {
      const line = this.lineOf(this.at)
      const computed = this.next() === '('
      if (computed) this.skipBracket()
      const key = computed ? UNKNOWN : this.name()
      if (this.next() !== '=' && this.next() !== ':') throw new NotHcl()
      this.at++
      found.push({ key, value: this.expression(depth + 1), line })
      if (this.next() === ',') this.at++
    }
    this.at++
    return found
  }

  /** A quoted string; templates inside may hold quotes of their own. */
  private string(): string {
    const start = ++this.at
    let open = 0
    for (; this.at < this.text.length; this.at++) {
      const char = this.text[this.at]
      if (char === '\\') this.at++
      else if ((char === '$' || char === '%') && this.text[this.at + 1] === '{' && this.text[this.at - 1] !== char)
        open++
      else if (char === '}' && open > 0) open--
      else if (char === '"' && open === 0) {
        const written = this.text.slice(start, this.at++)
        return written.replace(/\\(["\\])/g, '$1')
      } else if (char === '\n' && open === 0) break
    }
    throw new NotHcl()
  }

  private heredoc(): boolean {
    const opening = /<<-?(\w+)[^\n]*\n/y
    opening.lastIndex = this.at
    const match = opening.exec(this.text)
    if (!match) return false
    const closing = new RegExp(`^[ \\t]*${match[1]!}[ \\t]*\\r?$`, 'gm')
    closing.lastIndex = opening.lastIndex
    const end = closing.exec(this.text)
    if (!end) throw new NotHcl()
    this.at = end.index + end[0].length
    return true
  }

  /** Passes over the rest of an expression. */
  private skip(): void {
    for (let next = this.next(false); next !== ''; next = this.next(false)) {
      if (/[\n,\]})]/.test(next)) return
      if (next === '"') this.string()
      else if ('([{'.includes(next)) this.skipBracket()
      else this.at++
    }
  }

  private skipBracket(): void {
    let depth = 0
    for (let next = this.next(); next !== ''; next = this.next()) {
      if (next === '"') {
        this.string()
        continue
      }
      this.at++
      if ('([{'.includes(next)) depth++
      else if (')]}'.includes(next) && --depth <= 0) return
    }
    throw new NotHcl()
  }
}

function join(before: Mapping, after: Mapping): Mapping {
  return {
    ...before,
    entries: new Map([...before.entries, ...after.entries]),
    lines: new Map([...before.lines, ...after.lines]),
  }
}
